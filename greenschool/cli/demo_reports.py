"""What ``demo`` prints: what the practice run did, as lines to read or as one JSON object."""

from typing import Any

from greenschool import wording
from greenschool.cli.checklist_reports import assessments_json, print_bands
from greenschool.cli.reports import print_notes
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say, tell
from greenschool.services.demo import DemoSummary, SampleDecision
from greenschool.services.practice_marking import RoundMarked
from greenschool.services.standings import Standings
from greenschool.text.numbers import format_decimal


def print_demo(summary: DemoSummary) -> None:
    """Print what the practice run did."""
    print_line(say("cli", "Practice season in {folder}", folder=summary.folder))
    print_line(
        say(
            "cli",
            "{schools} schools, {judges} judges, {marks} marks read",
            schools=summary.schools,
            judges=summary.judges,
            marks=summary.marks,
        )
    )
    _print_marking(summary)
    for training in summary.trainings:
        print_line(
            say(
                "cli",
                "Training {number} (sample data): {present} of {participants} people came",
                number=training.number,
                present=training.present,
                participants=training.participants,
            )
        )
    titles = [
        say("columns", "Contest"),
        say("columns", "Entries"),
        say("columns", "Prizes"),
        say("columns", "Lines"),
        say("columns", "Fingerprint"),
    ]
    print_table(
        titles,
        [
            (
                f"{one.contest} {one.contest_name}",
                str(len(one.rows)),
                str(one.prizes),
                ", ".join(f"{line.given} {line.name}" for line in one.lines),
                one.fingerprint,
            )
            for one in summary.standings
        ],
        right=frozenset({1, 2}),
    )
    if summary.final is not None:
        print_line(_final_text(summary.final, summary.marking[-1]))
    print_bands(summary.assessments)
    for one in summary.standings:
        for tie in one.ties:
            print_line(f"⚑ {one.contest}: {wording.tie_text(tie, settled=True)}")
        if difference := wording.difference_text(one):
            print_line(f"⚑ {one.contest}: {difference}")
    if not summary.decisions:
        print_line(say("cli", "Every tie was settled by the scheme; no decision of the council was needed."))
    for decision in summary.decisions:
        print_line("⚑ " + _decision_text(decision))
    print_notes(summary.notes)
    print_line(say("cli", "Files written:"))
    for file in summary.files:
        print_line(f"  {file}")


def _print_marking(summary: DemoSummary) -> None:
    """Say how the marks came in: by workbook or by list, and which lie far apart."""
    judges = {judge for one in summary.marking for judge in one.judges}
    books = sum(len(one.books) for one in summary.marking)
    print_line(
        say(
            "cli",
            "{books} marking workbooks were written for {judges} judges, filled in from the list of marks and taken "
            "home",
            books=books,
            judges=len(judges),
        )
    )
    titles = [
        say("columns", "Round"),
        say("columns", "Workbooks"),
        say("columns", "Sheets by workbook"),
        say("columns", "Sheets by list"),
        say("columns", "Outside the bands"),
    ]
    print_table(titles, [_marking_cells(one) for one in summary.marking], right=frozenset({1, 2, 3, 4}))
    if by_list := sum(one.by_list for one in summary.marking):
        words = say(
            "cli",
            "{count} score sheets came in as a list of marks: judges gave them to entries of their own school, which "
            "no panel assigns them",
            count=by_list,
        )
        print_line(f"⚑ {words}")
    if pairs := sum(one.pairs for one in summary.marking):
        words = say(
            "cli",
            "{count} entries have marks outside the bands; the council kept the mean of each (sample decision, "
            "recorded)",
            count=pairs,
        )
        print_line(f"⚑ {words}")


def _marking_cells(one: RoundMarked) -> tuple[str, ...]:
    figures = (len(one.books), one.by_workbook, one.by_list, one.pairs)
    return (f"{one.contest} {wording.round_name(one.round_number, one.round_name)}", *map(str, figures))


def _final_text(final: Standings, marked: RoundMarked) -> str:
    first = final.rows[0]
    return say(
        "cli",
        "{contest}, {round} (sample data): {entries} entries, {judges} judges; first {code} with {score} points",
        contest=final.contest,
        round=wording.round_name(final.round_number, final.round_name),
        entries=len(final.rows),
        judges=len(marked.judges),
        code=first.code,
        score="–" if first.score is None else format_decimal(first.score),
    )


def _decision_text(decision: SampleDecision) -> str:
    return say(
        "cli",
        "{contest}: recorded decision of the council at {line}: extended to the entries {entries}",
        contest=decision.contest,
        line=wording.line_name(decision.line),
        entries=", ".join(str(entry) for entry in decision.entries),
    )


def print_demo_json(summary: DemoSummary) -> None:
    """Print the same as one object."""
    print_json(
        {
            "schools": summary.schools,
            "judges": summary.judges,
            "marks": summary.marks,
            "marking": [_marking(one) for one in summary.marking],
            "trainings": [
                {"number": one.number, "participants": one.participants, "present": one.present}
                for one in summary.trainings
            ],
            "contests": [
                {
                    "contest": one.contest,
                    "entries": len(one.rows),
                    "chosen": one.chosen,
                    "prizes": {line.name: line.given for line in one.lines},
                    "ties": [wording.tie_text(tie, settled=True) for tie in one.ties],
                    "fingerprint": one.fingerprint,
                }
                for one in summary.standings
            ],
            "assessments": assessments_json(summary.assessments),
            "decisions": [_decision_text(decision) for decision in summary.decisions],
            "notes": [tell(note) for note in summary.notes],
            "files": [str(file) for file in summary.files],
        }
    )


def _marking(one: RoundMarked) -> dict[str, Any]:
    return {
        "contest": one.contest,
        "round": one.round_number,
        "workbooks": len(one.books),
        "sheets_by_workbook": one.by_workbook,
        "sheets_by_list": one.by_list,
        "outside_bands": one.pairs,
        "mean_kept": one.pairs,
    }

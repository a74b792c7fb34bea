"""Standings and awards in the shape that papers and Excel sheets want, with Vietnamese wording."""

from collections.abc import Sequence

from greenschool.papers import standings as paper
from greenschool.papers.wording import wording
from greenschool.scoring.prize_lines import SHORTLIST
from greenschool.services.awards import AwardRow
from greenschool.services.paper_wording import reason_text, reasons_text
from greenschool.services.standings import SchemeRow, StandingRow, Standings, TieRow
from greenschool.workbooks.sheets import INTEGER, TEXT, CellKind, SheetColumn, TableSheet, decimal

_TIE_BREAKS = {
    "criterion": paper.TieBreakKind.CRITERION,
    "judges_above": paper.TieBreakKind.MORE_JUDGES,
    "lowest_mark": paper.TieBreakKind.LOWEST_MARK,
}


def paper_rows(standings: Standings) -> tuple[paper.StandingRow, ...]:
    """Return the rows of the printed table."""
    return tuple(
        paper.StandingRow(row.rank, row.code, row.title, row.school, row.score, _prize(standings, row), _note(row))
        for row in standings.rows
    )


def round_text(standings: Standings) -> str:
    """Return what papers call a round: its name, or "Vòng 1"."""
    return standings.round_name or wording("contest").say("round_name", number=standings.round_number)


def scheme_text(scheme: SchemeRow) -> paper.SchemeText:
    """Return the rules of computing, for the paragraph below the table; council and shared place end the chain."""
    steps = [paper.TieBreakText(_TIE_BREAKS[kind], criterion) for kind, criterion in scheme.tie_breaks]
    ends = [paper.TieBreakText(paper.TieBreakKind.COUNCIL), paper.TieBreakText(paper.TieBreakKind.SHARED)]
    return paper.SchemeText(paper.Aggregation(scheme.aggregate.replace(" ", "_")), scheme.decimals, (*steps, *ends))


def tie_texts(standings: Standings) -> tuple[paper.TieText, ...]:
    """Return every tie at a line, with what settled it."""
    codes = {row.entry: row.code for row in standings.rows}
    return tuple(
        paper.TieText(
            line=line_name(tie.line),
            codes=tuple(codes[entry] for entry in tie.entries),
            settled=None if tie.undecided or not standings.settled else _settled(tie, codes),
        )
        for tie in standings.ties
    )


def line_name(line: str) -> str:
    """Return a prize line as papers call it: "Giải Nhì", or the line of the chosen."""
    phrases = wording("contest")
    return phrases.say("shortlist_line") if line == SHORTLIST else phrases.say("prize_line", line=line)


def standings_sheet(standings: Standings) -> TableSheet:
    """Return the standings as an Excel sheet."""
    phrases = wording("contest")
    columns = (
        ("rank", INTEGER, 8),
        ("entry", INTEGER, 7),
        ("code", None, 13),
        ("title", None, 48),
        ("school", None, 30),
        ("authors", None, 28),
        ("class", None, 12),
        ("score", decimal(max(standings.scheme.decimals, 1)), 10),
        ("prize", None, 14),
        ("note", None, 40),
    )
    headings = [
        phrases.say("heading_standings", contest=standings.contest_name, round=round_text(standings)),
    ]
    if not standings.settled:
        headings.append(phrases.say("provisional"))
    footers = [phrases.say("fingerprint", fingerprint=standings.fingerprint)] if standings.settled else []
    if standings.chosen_beyond_prizes:
        footers.append(
            phrases.say(
                "difference",
                chosen=standings.chosen,
                prizes=standings.prizes,
                difference=abs(standings.chosen_beyond_prizes),
            )
        )
    return TableSheet(
        title=phrases.say("sheet_standings"),
        columns=[_column(name, kind, width) for name, kind, width in columns],
        rows=[
            (
                row.rank,
                row.entry,
                row.code,
                row.title,
                row.school,
                "\n".join(row.authors),
                "\n".join(row.classes),
                row.score,
                _prize(standings, row),
                _note(row),
            )
            for row in standings.rows
        ],
        heading_lines=headings,
        footer_lines=footers,
    )


def award_sheet(contest: str, awards: Sequence[AwardRow], fingerprint: str) -> TableSheet:
    """Return the award list as an Excel sheet, one row for each person."""
    phrases = wording("contest")
    columns = (
        ("register", INTEGER, 10),
        ("authors", None, 28),
        ("class", None, 14),
        ("school", None, 32),
        ("title", None, 48),
        ("prize", None, 14),
    )
    return TableSheet(
        title=phrases.say("sheet_awards"),
        columns=[_column(name, kind, width) for name, kind, width in columns],
        rows=[
            (award.register_number, award.recipient, award.class_name, award.school, award.work, award.prize)
            for award in awards
        ],
        heading_lines=[phrases.say("heading_awards", contest=contest)],
        footer_lines=[phrases.say("fingerprint", fingerprint=fingerprint)],
    )


def _column(name: str, kind: CellKind | None, width: int) -> SheetColumn:
    return SheetColumn(wording("contest").say(f"column_{name}"), kind or TEXT, width)


def _prize(standings: Standings, row: StandingRow) -> str | None:
    """Return an entry's prize; in a round without prizes, whether it goes on."""
    if not standings.lines and row.chosen:
        return wording("contest").say("shortlist_line")
    return row.prize or None


def _note(row: StandingRow) -> str:
    if row.open_tie:
        return wording("reasons").say("open_tie", line=line_name(row.open_tie))
    return reasons_text(row.reasons)


def _settled(tie: TieRow, codes: dict[int, str]) -> str:
    phrases = wording("reasons")
    return phrases.say("separator").join(
        phrases.say("entry_reason", code=codes[entry], reason=reason_text(reason)) for entry, reason in tie.reasons
    )

"""The report of one school on paper: phiếu kết quả."""

from enum import StrEnum
from pathlib import Path

from greenschool.models.assessment import AssessmentState
from greenschool.models.training import Attendance
from greenschool.papers.school_report import (
    ReportChapter,
    ReportRow,
    ReportSeason,
    SchoolReportPaper,
    write_school_report,
)
from greenschool.papers.wording import wording
from greenschool.services.assessment_words import band_word, state_word
from greenschool.services.desk import Desk, season_of
from greenschool.services.letterheads import letterhead, signature
from greenschool.services.school_history import Chapter, HistoryLine, SeasonHistory, history_in
from greenschool.text.dates import format_date
from greenschool.text.numbers import format_decimal


def print_school_report(desk: Desk, school_id: int, out: Path) -> int:
    """Write what a school did over all seasons to the PDF ``out``, headed as the desk's season; return its pages.

    Raises ``NotInSeasonError`` or what ``papers.school_report`` refuses.
    """
    phrases = wording("school-report")
    with desk.read() as uow:
        season, history = season_of(uow, desk), history_in(uow, desk, school_id)
        moves = [phrases.say("ward_from", date=format_date(day), ward=ward) for day, ward in history.wards]
        paper = SchoolReportPaper(
            letterhead=letterhead(season, uow.now.astimezone().date()),
            school=history.school,
            programme=season.programme,
            facts=((phrases.say("wards"), f"{', '.join(moves)}."),) if moves else (),
            seasons=tuple(_season(one) for one in history.seasons),
            signature=signature(season),
            recipients=tuple(phrases.say("recipients", school=history.school).split("|")),
            made_at=uow.now.astimezone(),
        )
    return write_school_report(paper, out)


def _season(history: SeasonHistory) -> ReportSeason:
    phrases = wording("school-report")
    trainings = history.lines(Chapter.TRAININGS)
    facts = "season_facts" if history.ward else "season_facts_without_ward"
    sentences = [f"{phrases.say(facts, code=history.code, ward=history.ward)}."]
    if history.chapters:
        sentences.append(
            phrases.say(
                "summary",
                entries=len(history.lines(Chapter.ENTRIES)),
                prizes=len(history.lines(Chapter.PRIZES)),
                came=sum(line.outcome is Attendance.PRESENT for line in trainings),
                trainings=len(trainings),
            )
        )
    else:
        sentences.append(phrases.say("nothing"))
    return ReportSeason(
        heading=f"{phrases.say('season', school_year=history.school_year)}:",
        facts=" ".join(sentences),
        chapters=tuple(_chapter(chapter, lines) for chapter, lines in history.chapters.items()),
    )


def _chapter(chapter: Chapter, lines: tuple[HistoryLine, ...]) -> ReportChapter:
    heading = wording("school-report").say(f"chapter_{chapter.name.lower()}", count=len(lines))
    return ReportChapter(heading, tuple(_row(chapter, line) for line in lines))


def _row(chapter: Chapter, line: HistoryLine) -> ReportRow:
    phrases, what = wording("school-report"), line.what
    if line.total is not None:
        what = phrases.say("total", what=what, total=format_decimal(line.total))
    return ReportRow(what, line.detail, _outcome(chapter, line.outcome))


def _outcome(chapter: Chapter, outcome: StrEnum | str | None) -> str:
    if isinstance(outcome, AssessmentState):
        return state_word(outcome)
    phrases = wording("school-report")
    if isinstance(outcome, StrEnum):
        return phrases.say(f"outcome_{outcome.value}")
    if chapter is Chapter.PRIZES:
        return phrases.say("prize", prize=outcome)
    return band_word(outcome)

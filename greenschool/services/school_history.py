"""What a school did and received over all seasons, chapter by chapter."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models import Award, Checklist, Contest, Entry, Participation, Season, Training
from greenschool.models.assessment import AssessmentState
from greenschool.services.assessment_rows import SheetRow, sheet_in
from greenschool.services.desk import Desk
from greenschool.services.school_records import part_of
from greenschool.services.training_attendance import attendance_of, is_noted, people_by_school
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date


class Chapter(StrEnum):
    """The parts of a school's history; the values are source strings of context ``history``."""

    ENTRIES = QT_TRANSLATE_NOOP("history", "Entries")
    PRIZES = QT_TRANSLATE_NOOP("history", "Prizes")
    CHECKLIST = QT_TRANSLATE_NOOP("history", "Checklist")
    TRAININGS = QT_TRANSLATE_NOOP("history", "Trainings")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing: what it was, who took part or which work, and how it came out.

    The outcome is a state, or words of the season's own such as "Nhất" or a band; None is below all bands.
    """

    what: str
    detail: str
    outcome: StrEnum | str | None
    total: Decimal | None = None
    """Points of an assessment that is agreed on."""


@dataclass(frozen=True, slots=True)
class SeasonHistory:
    """A school in one season; chapters without a line are left out."""

    season: str
    school: str
    """As it was called then."""
    school_year: str
    code: str
    ward: str
    chapters: Mapping[Chapter, tuple[HistoryLine, ...]]

    def lines(self, chapter: Chapter) -> tuple[HistoryLine, ...]:
        """Return the lines of a chapter."""
        return self.chapters.get(chapter, ())


@dataclass(frozen=True, slots=True)
class SchoolHistory:
    """A school over all seasons, the newest first."""

    school: str
    level: str
    wards: tuple[tuple[date, str], ...]
    """Since when the school lies in which ward, where it was moved."""
    seasons: tuple[SeasonHistory, ...]


ChapterSource = Callable[[UnitOfWork, int, int], Sequence[HistoryLine]]
"""Returns the lines of a school (its number) in a season (its number)."""


def school_history(desk: Desk, school_id: int) -> SchoolHistory:
    """Return what a school of the desk's season did over all seasons; raises ``NotInSeasonError``."""
    with desk.read() as uow:
        return history_in(uow, desk, school_id)


def history_in(uow: UnitOfWork, desk: Desk, school_id: int) -> SchoolHistory:
    """Return a school's history inside a running unit of work; see ``school_history``."""
    own = part_of(uow, desk, school_id)
    school = own.school
    query = (
        select(Participation, Season)
        .join(Season, Season.id == Participation.season_id)
        .where(Participation.school_id == school_id)
        .order_by(Season.starts_on.desc(), Season.id.desc())
    )
    return SchoolHistory(
        school=own.name,
        level=school.level,
        wards=tuple((one.valid_from, one.ward) for one in school.wards),
        seasons=tuple(_season(uow, part, season) for part, season in uow.session.execute(query)),
    )


def _season(uow: UnitOfWork, part: Participation, season: Season) -> SeasonHistory:
    chapters = {
        chapter: tuple(lines)
        for chapter, source in CHAPTERS.items()
        if (lines := source(uow, part.school_id, season.id))
    }
    return SeasonHistory(season.name, part.name, season.school_year, part.code, part.ward, chapters)


def _entries(uow: UnitOfWork, school_id: int, season_id: int) -> Sequence[HistoryLine]:
    query = (
        select(Entry)
        .join(Contest, Contest.id == Entry.contest_id)
        .where(Entry.school_id == school_id, Contest.season_id == season_id)
        .order_by(Contest.id, Entry.number)
        .options(selectinload(Entry.authors), selectinload(Entry.contest))
    )
    return [
        HistoryLine(
            what=f"{entry.code} – {' '.join(entry.title.split())}",
            detail=", ".join(_person(author.name, author.class_name) for author in entry.authors),
            outcome=entry.state,
        )
        for entry in uow.session.scalars(query)
    ]


def _prizes(uow: UnitOfWork, school_id: int, season_id: int) -> Sequence[HistoryLine]:
    query = (
        select(Award, Contest.name)
        .join(Contest, Contest.id == Award.contest_id)
        .join(Entry, Entry.id == Award.entry_id)
        .where(Entry.school_id == school_id, Award.season_id == season_id)
        .order_by(Award.register_number)
    )
    return [
        HistoryLine(
            f"{contest} – {' '.join(award.work.split())}", _person(award.recipient, award.class_name), award.prize
        )
        for award, contest in uow.session.execute(query)
    ]


def _checklist(uow: UnitOfWork, school_id: int, season_id: int) -> Sequence[HistoryLine]:
    """Yield total and band of the assessment; one that is not agreed on yet has only its state."""
    query = (
        select(Checklist, Participation)
        .join(Participation, Participation.season_id == Checklist.season_id)
        .where(Checklist.season_id == season_id, Participation.school_id == school_id)
    )
    found = [(checklist, sheet_in(uow, checklist, part)) for checklist, part in uow.session.execute(query)]
    return [_assessment(checklist.name, sheet) for checklist, sheet in found if sheet]


def _assessment(checklist: str, sheet: SheetRow) -> HistoryLine:
    if sheet.state is not AssessmentState.AGREED:
        return HistoryLine(checklist, "", sheet.state)
    return HistoryLine(checklist, "", sheet.standing.band, sheet.standing.total)


def _trainings(uow: UnitOfWork, school_id: int, season_id: int) -> Sequence[HistoryLine]:
    query = select(Training).where(Training.season_id == season_id).order_by(Training.number)
    people = people_by_school(uow, season_id)
    noted = {number for (number, _), own in people.items() if any(is_noted(one) for one in own)}
    return [
        HistoryLine(
            what=f"{format_date(training.held_on)} – {training.topic}",
            detail=", ".join(one.name for one in people[training.number, school_id]),
            outcome=attendance_of(people[training.number, school_id], noted=training.number in noted),
        )
        for training in uow.session.scalars(query)
    ]


def _person(name: str, class_name: str) -> str:
    return f"{name} ({class_name})" if class_name else name


CHAPTERS: Mapping[Chapter, ChapterSource] = {
    Chapter.ENTRIES: _entries,
    Chapter.PRIZES: _prizes,
    Chapter.CHECKLIST: _checklist,
    Chapter.TRAININGS: _trainings,
}
"""Where the lines of each chapter come from, in the order of the page."""

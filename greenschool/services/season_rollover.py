"""The next season out of this one: schools, checklist, contests with rubrics and prize lines, and layout come along.

Entries, judges, marks, assessments and results do not; letters, closing days and decision numbers are new every year.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import inspect, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import (
    Base,
    Checklist,
    Contest,
    Participation,
    Round,
    RubricCriterion,
    School,
    Season,
)
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.services.checklists import checklist_for
from greenschool.services.desk import Desk, season_of
from greenschool.services.organisation import headings_of
from greenschool.services.seasons import SeasonRow, copy_headings, season_row
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise

Record = TypeVar("Record", bound=Base)


class SeasonTwiceError(GreenSchoolError):
    """A second season of one name."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is a season “{name}” already. No season was made. Choose another name."
    )


class SeasonDatesError(GreenSchoolError):
    """A season that would end before it begins."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The season would end before it begins. No season was made. Correct the two dates."
    )


@dataclass(frozen=True, slots=True)
class NextSeason:
    """What is new: name, school year ("2023–2024"), first and last day.

    ``unit_id`` is the office whose headings on the first day are copied, signed by its signatory of that number
    (from 0); None keeps the headings of the season before.
    """

    name: str
    school_year: str
    starts_on: date
    ends_on: date
    unit_id: int | None = None
    signatory: int = 0


def roll_over(desk: Desk, plan: NextSeason) -> SeasonRow:
    """Make the next season out of the desk's, which stays as it is, open or closed.

    Raises ``SeasonTwiceError``, ``SeasonDatesError`` or what ``organisation.headings_of`` refuses.
    """
    with desk.write(Permission.EDIT, "season.roll_over") as uow:
        before = season_of(uow, desk)
        name = normalise(plan.name)
        if uow.session.scalar(select(Season).where(Season.name == name)) is not None:
            raise SeasonTwiceError(name=name)
        if plan.ends_on < plan.starts_on:
            raise SeasonDatesError
        season = _copy(
            before,
            name=name,
            school_year=normalise(plan.school_year),
            starts_on=plan.starts_on,
            ends_on=plan.ends_on,
            closed_at=None,
        )
        if plan.unit_id is not None:
            copy_headings(season, headings_of(uow, plan.unit_id, plan.signatory, plan.starts_on))
        season.contests = [_contest(contest) for contest in before.contests]
        uow.session.add(season)
        uow.session.flush()
        uow.session.add_all(_participations(uow, before, season))
        uow.session.add_all(checklist_for(season, checklist) for checklist in _checklists(uow, before))
        uow.session.flush()
        return season_row(season)


def _copy(record: Record, **changed: object) -> Record:
    """Return a new record with the columns of ``record``, except its key, what it points to, and ``changed``."""
    mapper = inspect(type(record))
    columns = {
        attribute.key: getattr(record, attribute.key)
        for attribute in mapper.column_attrs
        if not any(column.primary_key or column.foreign_keys for column in attribute.columns)
    }
    return type(record)(**{**columns, **changed})


def _contest(contest: Contest) -> Contest:
    return _copy(
        contest,
        letter="",
        closes_on=None,
        decision_number="",
        decision_date=None,
        codes_opened_at=None,
        codes_opened_by="",
        groups=[_copy(group) for group in contest.groups],
        rounds=[_round(round_) for round_ in contest.rounds],
    )


def _round(round_: Round) -> Round:
    return _copy(
        round_,
        state=RoundState.PREPARING,
        settled_at=None,
        fingerprint="",
        marking_until=None,
        seed=None,
        criteria=[_criterion(criterion) for criterion in round_.criteria],
        tie_breaks=[_copy(link) for link in round_.tie_breaks],
        prize_lines=[_copy(line) for line in round_.prize_lines],
    )


def _criterion(criterion: RubricCriterion) -> RubricCriterion:
    return _copy(
        criterion,
        levels=[_copy(level) for level in criterion.levels],
        group_maxima=[_copy(one) for one in criterion.group_maxima],
    )


def _participations(uow: UnitOfWork, before: Season, season: Season) -> Iterator[Participation]:
    """Yield the part of every active school, in the ward where it lies when the season begins."""
    for part in uow.session.scalars(select(Participation).where(Participation.season_id == before.id)):
        if part.school.active:
            yield _copy(
                part,
                season_id=season.id,
                school_id=part.school_id,
                name=part.school.name,
                ward=ward_on(part.school, season.starts_on) or part.ward,
                contacts=[_copy(contact) for contact in part.contacts],
            )


def _checklists(uow: UnitOfWork, season: Season) -> Sequence[Checklist]:
    """Return the checklist of a season, if it has one."""
    return uow.session.scalars(select(Checklist).where(Checklist.season_id == season.id)).all()


def ward_on(school: School, day: date) -> str:
    """Return the ward that is recorded for a school on ``day``; empty where none is."""
    return next((known.ward for known in reversed(school.wards) if known.valid_from <= day), "")

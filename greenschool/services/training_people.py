"""Changing the list of a session step by step, so that every step can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from greenschool.models import Training, TrainingParticipant
from greenschool.models.account import Permission
from greenschool.models.training import Attendance
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.trainings import ParticipantFacts, UnknownParticipantError, fill_participant, training_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on a list. School and name tell who it is: they stay when somebody goes and comes again."""

    school_id: int
    name: str
    phone: str = ""
    note: str = ""
    attendance: Attendance = Attendance.EXPECTED


@dataclass(frozen=True, slots=True)
class PersonChange:
    """Somebody before and after: without ``before`` they come on the list, without ``after`` they go off it."""

    before: Person | None
    after: Person | None


def change_people(desk: Desk, number: int, changes: Sequence[PersonChange]) -> tuple[PersonChange, ...]:
    """Change the list of a session, all or nothing, and return the changes that take these back.

    Raises ``UnknownTrainingError``, ``UnknownParticipantError``, ``ParticipantTwiceError``,
    ``ParticipantNamelessError``, ``NotInSeasonError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "trainings.people") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        return tuple([_change(uow, desk, training, change) for change in changes][::-1])


def _change(uow: UnitOfWork, desk: Desk, training: Training, change: PersonChange) -> PersonChange:
    person = _find(training, change.before) if change.before else None
    was = _seen(person) if person else None
    if change.after is None:
        if person is not None:
            training.participants.remove(person)
        uow.session.flush()
        return PersonChange(None, was)
    if person is None:
        person = TrainingParticipant()
        _fill(uow, desk, training, person, change.after)
        training.participants.append(person)
    elif was is None or replace(was, attendance=change.after.attendance) != change.after:
        _fill(uow, desk, training, person, change.after)
    person.attendance = change.after.attendance
    uow.session.flush()
    return PersonChange(_seen(person), was)


def _find(training: Training, wanted: Person) -> TrainingParticipant:
    key = wanted.school_id, search_key(wanted.name)
    for person in training.participants:
        if (person.school_id, person.name_key) == key:
            return person
    raise UnknownParticipantError


def _seen(person: TrainingParticipant) -> Person:
    return Person(person.school_id, person.name, person.phone, person.note, person.attendance)


def _fill(uow: UnitOfWork, desk: Desk, training: Training, person: TrainingParticipant, after: Person) -> None:
    facts = ParticipantFacts(after.school_id, after.name, after.phone, after.note)
    fill_participant(uow, desk, training, person, facts)

"""Trainings: sessions, who is asked to come, and who came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Participation, Training, TrainingParticipant
from greenschool.models.account import Permission
from greenschool.models.training import Attendance
from greenschool.services.desk import Desk, open_season_of
from greenschool.services.school_records import part_of
from greenschool.services.schools import part_order
from greenschool.storage.attachments import DOCUMENTS, attachment_path, keep, read_attachment
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise, normalise_lines

MATERIAL_MEGABYTES = 50


class UnknownTrainingError(GreenSchoolError):
    """A session that the season does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no training number {number} in this season. Nothing was changed. The season has: {known}."
    )


class UnknownParticipantError(GreenSchoolError):
    """Somebody who is not on the list of the session."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The list of this training has changed meanwhile. Nothing was changed. Reload it and try again."
    )


class ParticipantTwiceError(GreenSchoolError):
    """The same person of the same school twice on one list."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” of {school} is on the list already.")


class ParticipantNamelessError(GreenSchoolError):
    """A participant without a name."""

    sentence = QT_TRANSLATE_NOOP("errors", "A participant needs a name. Nothing was changed. Type it and try again.")


class TopicMissingError(GreenSchoolError):
    """A session without a topic."""

    sentence = QT_TRANSLATE_NOOP("errors", "A training needs a topic. Nothing was changed. Type it and try again.")


class TrainingHasListError(GreenSchoolError):
    """A session with participants that was to be removed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Training {number} has a list of participants. Nothing was removed. Remove the participants first.",
    )


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """What is recorded of a session; ``document`` is the letter that calls it."""

    held_on: date
    topic: str
    place: str = ""
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """A session, with how many were asked and how many came."""

    number: int
    facts: TrainingFacts
    material: Path | None
    """The stored file."""
    material_name: str
    participants: int
    present: int
    schools_present: int
    """Schools of which at least one person came."""
    noted: bool
    """Whether anybody's attendance has been written down."""


@dataclass(frozen=True, slots=True)
class ParticipantFacts:
    """What is recorded of somebody on a list."""

    school_id: int
    name: str
    phone: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody on the list of a session."""

    id: int
    school_id: int
    school: str
    name: str
    phone: str
    attendance: Attendance
    note: str


@dataclass(frozen=True, slots=True)
class AttendanceMark:
    """One line of a transcription: who, and whether they came."""

    participant_id: int
    attendance: Attendance


def list_trainings(desk: Desk) -> tuple[TrainingRow, ...]:
    """Return the season's sessions in their order."""
    with desk.read() as uow:
        query = (
            select(Training)
            .where(Training.season_id == desk.season_id)
            .order_by(Training.number)
            .options(selectinload(Training.participants))
        )
        return tuple(_row(desk, training) for training in uow.session.scalars(query))


def training_facts(desk: Desk, number: int) -> TrainingFacts:
    """Return what is recorded of a session; raises ``UnknownTrainingError``."""
    with desk.read() as uow:
        return _facts(training_of(uow, desk, number))


def add_training(desk: Desk, facts: TrainingFacts) -> int:
    """Record a session and return its number; raises ``TopicMissingError`` or ``SeasonClosedError``."""
    with desk.write(Permission.EDIT, "trainings.add") as uow:
        open_season_of(uow, desk)
        last = uow.session.scalar(select(func.max(Training.number)).where(Training.season_id == desk.season_id)) or 0
        training = Training(season_id=desk.season_id, number=last + 1, material="", material_name="")
        _fill(training, facts)
        uow.session.add(training)
        return training.number


def edit_training(desk: Desk, number: int, facts: TrainingFacts) -> None:
    """Change a session; raises ``UnknownTrainingError``, ``TopicMissingError`` or ``SeasonClosedError``."""
    with desk.write(Permission.EDIT, "trainings.edit") as uow:
        open_season_of(uow, desk)
        _fill(training_of(uow, desk, number), facts)


def remove_training(desk: Desk, number: int) -> None:
    """Remove a session without participants; raises ``TrainingHasListError`` or what ``edit_training`` does."""
    with desk.write(Permission.EDIT, "trainings.remove") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        if training.participants:
            raise TrainingHasListError(number=number)
        uow.session.delete(training)


def remove_training_with_list(desk: Desk, number: int) -> None:
    """Remove a session and everybody on its list; raises what ``edit_training`` does."""
    with desk.write(Permission.EDIT, "trainings.remove_with_list") as uow:
        open_season_of(uow, desk)
        uow.session.delete(training_of(uow, desk, number))


def set_material(desk: Desk, number: int, file: Path | None) -> None:
    """Keep what was handed out (PDF, Word, slides or picture, up to 50 MB), or take it away.

    Raises what ``edit_training`` does, or what ``attachments.read_attachment`` refuses.
    """
    material = read_attachment(file, DOCUMENTS, MATERIAL_MEGABYTES) if file else None
    with desk.write(Permission.EDIT, "trainings.material") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        if material:
            keep(desk.storage.home, material)
        training.material = material.name if material else ""
        training.material_name = material.came_as if material else ""


def list_participants(desk: Desk, number: int) -> tuple[ParticipantRow, ...]:
    """Return the list of a session by school and then in the order of entry; raises ``UnknownTrainingError``."""
    with desk.read() as uow:
        return participants_in(uow, training_of(uow, desk, number))


def participants_in(uow: UnitOfWork, training: Training) -> tuple[ParticipantRow, ...]:
    """Return the list of a session inside a running unit of work."""
    query = (
        select(TrainingParticipant, Participation)
        .join(Participation, Participation.school_id == TrainingParticipant.school_id)
        .where(TrainingParticipant.training_id == training.id, Participation.season_id == training.season_id)
        .order_by(TrainingParticipant.id)
    )
    people = sorted(uow.session.execute(query), key=lambda pair: part_order(pair.Participation))
    return tuple(
        ParticipantRow(one.id, one.school_id, part.name, one.name, one.phone, one.attendance, one.note)
        for one, part in people
    )


def add_participant(desk: Desk, number: int, facts: ParticipantFacts) -> int:
    """Put somebody on the list and return their number.

    Raises ``ParticipantTwiceError``, ``ParticipantNamelessError``, ``NotInSeasonError`` or what ``edit_training``
    does.
    """
    with desk.write(Permission.EDIT, "trainings.add_participant") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        person = TrainingParticipant(attendance=Attendance.EXPECTED)
        fill_participant(uow, desk, training, person, facts)
        training.participants.append(person)
        uow.session.flush()
        return person.id


def edit_participant(desk: Desk, number: int, participant_id: int, facts: ParticipantFacts) -> None:
    """Change somebody on the list; raises ``UnknownParticipantError`` or what ``add_participant`` does."""
    with desk.write(Permission.EDIT, "trainings.edit_participant") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        (person,) = _people(training, [participant_id])
        fill_participant(uow, desk, training, person, facts)


def remove_participants(desk: Desk, number: int, participant_ids: Sequence[int]) -> tuple[ParticipantRow, ...]:
    """Take people off the list and return who they were; raises what ``edit_participant`` does."""
    with desk.write(Permission.EDIT, "trainings.remove_participants") as uow:
        open_season_of(uow, desk)
        training = training_of(uow, desk, number)
        gone = _people(training, participant_ids)
        rows = tuple(row for row in participants_in(uow, training) if row.id in set(participant_ids))
        training.participants = [one for one in training.participants if one not in gone]
        return rows


def mark_attendance(desk: Desk, number: int, marks: Sequence[AttendanceMark]) -> tuple[AttendanceMark, ...]:
    """Write down who came, all lines or none, and return what stood there before, which undoes it.

    Raises ``UnknownTrainingError``, ``UnknownParticipantError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "trainings.attendance") as uow:
        open_season_of(uow, desk)
        people = _people(training_of(uow, desk, number), [mark.participant_id for mark in marks])
        before = tuple(AttendanceMark(one.id, one.attendance) for one in people)
        for person, mark in zip(people, marks, strict=True):
            person.attendance = mark.attendance
        return before


def training_of(uow: UnitOfWork, desk: Desk, number: int) -> Training:
    """Return the season's session of that number; raises ``UnknownTrainingError`` naming those it has."""
    trainings = uow.session.scalars(
        select(Training).where(Training.season_id == desk.season_id).order_by(Training.number)
    ).all()
    for training in trainings:
        if training.number == number:
            return training
    raise UnknownTrainingError(number=number, known=", ".join(str(one.number) for one in trainings) or "–")


def _row(desk: Desk, training: Training) -> TrainingRow:
    came = [one for one in training.participants if one.attendance is Attendance.PRESENT]
    return TrainingRow(
        number=training.number,
        facts=_facts(training),
        material=attachment_path(desk.storage.home, training.material) if training.material else None,
        material_name=training.material_name,
        participants=len(training.participants),
        present=len(came),
        schools_present=len({one.school_id for one in came}),
        noted=any(one.attendance is not Attendance.EXPECTED for one in training.participants),
    )


def _facts(training: Training) -> TrainingFacts:
    return TrainingFacts(training.held_on, training.topic, training.place, training.document, training.note)


def _fill(training: Training, facts: TrainingFacts) -> None:
    training.held_on = facts.held_on
    if not normalise(facts.topic):
        raise TopicMissingError
    training.topic = normalise(facts.topic)
    training.place = normalise(facts.place)
    training.document = normalise(facts.document)
    training.note = normalise_lines(facts.note)


def _people(training: Training, ids: Sequence[int]) -> list[TrainingParticipant]:
    known = {one.id: one for one in training.participants}
    if not known.keys() >= set(ids):
        raise UnknownParticipantError
    return [known[number] for number in ids]


def fill_participant(
    uow: UnitOfWork, desk: Desk, training: Training, person: TrainingParticipant, facts: ParticipantFacts
) -> None:
    """Write facts into somebody on, or coming on, a list; raises what ``add_participant`` does of the person."""
    school, key = part_of(uow, desk, facts.school_id).school, search_key(facts.name)
    if not key:
        raise ParticipantNamelessError
    for other in training.participants:
        if other is not person and (other.school_id, other.name_key) == (school.id, key):
            raise ParticipantTwiceError(name=normalise(facts.name), school=school.name)
    person.school = school
    person.name, person.name_key = normalise(facts.name), key
    person.phone = normalise(facts.phone)
    person.note = normalise_lines(facts.note)

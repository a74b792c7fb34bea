"""Which schools came to which session, and which missed it: the table of the screen, the report and the history."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from greenschool.models import Training, TrainingParticipant
from greenschool.models.training import Attendance
from greenschool.services.desk import Desk
from greenschool.services.schools import part_order, parts_of
from greenschool.services.trainings import TrainingRow, list_trainings
from greenschool.storage.unit_of_work import UnitOfWork

MISSED = frozenset({Attendance.ABSENT, Attendance.EXCUSED})


@dataclass(frozen=True, slots=True)
class SchoolPresence:
    """A school at one session: how many of its people were asked, how many came, and what that makes of the school."""

    training: int
    asked: int
    came: int
    attendance: Attendance


@dataclass(frozen=True, slots=True)
class SchoolAttendance:
    """A school at all sessions of the season, in their order."""

    school_id: int
    school: str
    level: str
    presences: tuple[SchoolPresence, ...]

    @property
    def missed(self) -> tuple[int, ...]:
        """Numbers of the sessions to which nobody of the school came."""
        return tuple(one.training for one in self.presences if one.attendance in MISSED)


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """The season's sessions, and every school at each of them."""

    trainings: tuple[TrainingRow, ...]
    schools: tuple[SchoolAttendance, ...]


def attendance_report(desk: Desk) -> AttendanceReport:
    """Return the season's sessions and every school at each of them, by level and then in Vietnamese order."""
    trainings = list_trainings(desk)
    with desk.read() as uow:
        people = people_by_school(uow, desk.season_id)
        parts = sorted(parts_of(uow, desk), key=part_order)
        return AttendanceReport(
            trainings,
            tuple(
                SchoolAttendance(
                    part.school_id,
                    part.name,
                    part.school.level,
                    tuple(
                        SchoolPresence(
                            training=training.number,
                            asked=len(own := people[training.number, part.school_id]),
                            came=sum(one.attendance is Attendance.PRESENT for one in own),
                            attendance=attendance_of(own, noted=training.noted),
                        )
                        for training in trainings
                    ),
                )
                for part in parts
            ),
        )


def people_by_school(uow: UnitOfWork, season_id: int) -> defaultdict[tuple[int, int], list[TrainingParticipant]]:
    """Return the people on the lists of a season by number of the session and school."""
    query = (
        select(Training.number, TrainingParticipant)
        .join(Training, Training.id == TrainingParticipant.training_id)
        .where(Training.season_id == season_id)
        .order_by(TrainingParticipant.id)
    )
    people: defaultdict[tuple[int, int], list[TrainingParticipant]] = defaultdict(list)
    for number, person in uow.session.execute(query):
        people[number, person.school_id].append(person)
    return people


def is_noted(person: TrainingParticipant) -> bool:
    """Tell whether somebody's attendance has been written down."""
    return person.attendance is not Attendance.EXPECTED


def attendance_of(people: Collection[TrainingParticipant], *, noted: bool) -> Attendance:
    """Return what the attendance of its people makes of a school: present as soon as one of them came.

    A school with nobody on the list has missed the session once attendance was ``noted``.
    """
    said = {person.attendance for person in people}
    if not said:
        return Attendance.ABSENT if noted else Attendance.EXPECTED
    order = (Attendance.PRESENT, Attendance.EXPECTED, Attendance.EXCUSED, Attendance.ABSENT)
    return next(one for one in order if one in said)

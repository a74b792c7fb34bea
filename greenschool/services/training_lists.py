"""Taking in the list of teachers who are asked to a session."""

from collections.abc import Iterator
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import ImportRun, TrainingParticipant
from greenschool.models.account import Permission
from greenschool.models.training import Attendance
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.services.schools import SchoolFinder
from greenschool.services.trainings import ParticipantTwiceError, training_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.participants_list import PARTICIPANTS, ParticipantLine, read_participants
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.wishes import Wishes


class ParticipantsImport:
    """The list of participants of one session."""

    needs = Permission.EDIT
    shape = PARTICIPANTS
    action = "trainings.import_participants"
    titles: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "School"),
        QT_TRANSLATE_NOOP("columns", "Phone"),
        QT_TRANSLATE_NOOP("columns", "Note"),
    )

    def __init__(self, number: int) -> None:
        self._number = number
        self.subject = str(number)

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[ParticipantLine]:
        """Read the file, without a store."""
        return read_participants(file, progress, wishes)

    def cells(self, line: ParticipantLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        return (line.name, line.school, line.phone, line.note)

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[ParticipantLine]) -> Iterator[CellProblem]:
        """Yield unknown or ambiguous schools, and people who are on the list already."""
        training, schools = training_of(uow, desk, self._number), SchoolFinder(uow, desk)
        people = {(one.school_id, one.name_key) for one in training.participants}
        for line in reading.lines:
            try:
                school = schools.find(line.school)
            except GreenSchoolError as problem:
                yield reading.problem(line.row, "school", line.school, problem)
                continue
            person = school.id, search_key(line.name)
            if person in people:
                known = ParticipantTwiceError(name=line.name, school=school.name)
                yield reading.problem(line.row, "name", line.name, known)
            people.add(person)

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[ParticipantLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Put everybody on the list."""
        training, schools = training_of(uow, desk, self._number), SchoolFinder(uow, desk)
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording participants"), len(reading.lines))
        for line in reading.lines:
            uow.session.add(
                TrainingParticipant(
                    training_id=training.id,
                    school_id=schools.find(line.school).id,
                    name=line.name,
                    name_key=search_key(line.name),
                    phone=line.phone,
                    attendance=Attendance.EXPECTED,
                    note=line.note,
                    import_id=run.id,
                )
            )
            progress.step()
        return []

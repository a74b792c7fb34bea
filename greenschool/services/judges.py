"""Judges of the season: listing and importing them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import ImportRun, Judge, Participation, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.services.schools import AmbiguousSchoolError, SchoolFinder, UnknownSchoolError
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.workbooks.judges_list import JUDGES, JudgeLine, read_judges
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.wishes import Wishes


class JudgeCodeTwiceError(GreenSchoolError):
    """The same code twice, in the file or in the season."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is a judge {code} already.")


@dataclass(frozen=True, slots=True)
class JudgeRow:
    """A judge, with how much was marked."""

    code: str
    name: str
    workplace: str
    school: str
    """Official name of the school where the judge works, if it takes part."""
    sheets: int
    note: str


def list_judges(desk: Desk) -> tuple[JudgeRow, ...]:
    """Return the season's judges by code."""
    with desk.read() as uow:
        query = (
            select(Judge, Participation.name, func.count(ScoreSheet.id))
            .outerjoin(
                Participation,
                (Participation.school_id == Judge.school_id) & (Participation.season_id == Judge.season_id),
            )
            .outerjoin(ScoreSheet, (ScoreSheet.judge_id == Judge.id) & ScoreSheet.state.in_(COUNTED))
            .where(Judge.season_id == desk.season_id)
            .group_by(Judge.id, Participation.name)
            .order_by(Judge.code)
        )
        return tuple(
            JudgeRow(judge.code, judge.name, judge.workplace, school or "", sheets, judge.note)
            for judge, school, sheets in uow.session.execute(query)
        )


class JudgesImport:
    """The list of judges."""

    needs = Permission.EDIT
    shape = JUDGES
    action = "judges.import"
    subject = ""
    titles: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("columns", "Code"),
        QT_TRANSLATE_NOOP("columns", "Name"),
        QT_TRANSLATE_NOOP("columns", "Workplace"),
    )

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[JudgeLine]:
        """Read the file, without a store."""
        return read_judges(file, progress, wishes)

    def cells(self, line: JudgeLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        return (line.code, line.name, line.workplace)

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[JudgeLine]) -> Iterator[CellProblem]:
        """Yield codes that are there already, and workplaces that may be several schools."""
        schools = SchoolFinder(uow, desk)
        codes = set(uow.session.scalars(select(Judge.code).where(Judge.season_id == desk.season_id)))
        for line in reading.lines:
            if line.code in codes:
                yield reading.problem(line.row, "code", line.code, JudgeCodeTwiceError(code=line.code))
            codes.add(line.code)
            try:
                _school_id(schools, line.workplace)
            except AmbiguousSchoolError as problem:
                yield reading.problem(line.row, "workplace", line.workplace, problem)

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[JudgeLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record judges, each with the school of the season where they work, if it is one."""
        schools = SchoolFinder(uow, desk)
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording judges"), len(reading.lines))
        for line in reading.lines:
            uow.session.add(
                Judge(
                    season_id=desk.season_id,
                    code=line.code,
                    name=line.name,
                    workplace=line.workplace,
                    school_id=_school_id(schools, line.workplace),
                    note=line.note,
                    import_id=run.id,
                )
            )
            progress.step()
        return []


def _school_id(schools: SchoolFinder, workplace: str) -> int | None:
    """Return the school where a judge works, or None for an office; raises ``AmbiguousSchoolError``."""
    try:
        return schools.find(workplace).id
    except UnknownSchoolError:
        return None

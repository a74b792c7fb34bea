"""Checklist sheets as workbooks: one for each school to fill in, checked whole when they come home."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import NoReturn

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Checklist, Criterion, Participation
from greenschool.models.account import Permission
from greenschool.models.assessment import AssessmentState, Side
from greenschool.progress import SILENT, Progress
from greenschool.scoring.checklist_rules import Deduction, EnteredError, Measured
from greenschool.scoring.exact import exact
from greenschool.scoring.marks import NotThousandthsError, to_thousandths
from greenschool.services.assessments import MarkChange, Sheets
from greenschool.services.checklist_records import rule_of
from greenschool.services.checklist_words import how_to_enter
from greenschool.services.checklists import applying_to, checklist_of, criterion_of, criterion_row, plain
from greenschool.services.desk import Desk, open_season_of, season_of
from greenschool.services.imports import ImportRefusedError
from greenschool.storage.backup import back_up
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal
from greenschool.workbooks.assessment_form import (
    ENTRY_COLUMN,
    SCHOOL_ROW,
    SEASON_ROW,
    AssessmentForm,
    FilledForm,
    FormGroup,
    FormItem,
    FormKey,
    FormMark,
    check_form,
    read_form,
)
from greenschool.workbooks.assessment_form_writer import write_form
from greenschool.workbooks.reading import CellProblem


class SheetOfOtherSeasonError(GreenSchoolError):
    """A sheet that was sent out for another season."""

    sentence = QT_TRANSLATE_NOOP("errors", "this sheet is for another season; the season here is “{season}”.")


class SheetOfOtherSchoolError(GreenSchoolError):
    """A sheet of another school than the one that it is brought in for, or of one that is not in the season."""

    sentence = QT_TRANSLATE_NOOP("errors", "this sheet is for another school than {school}.")


class SheetOutdatedError(GreenSchoolError):
    """A sheet that was sent out before the checklist was changed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "the checklist was changed after this sheet was sent out. Send the sheet out again."
    )


class SheetTwiceError(GreenSchoolError):
    """Two sheets of one school brought in together."""

    sentence = QT_TRANSLATE_NOOP("errors", "{school} is in “{other}” already.")


class SheetAlreadyInError(GreenSchoolError):
    """A sheet of a school whose own marks are closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{school} is “{state}” already. Reopen its sheet with a reason before it is brought in anew."
    )


class SheetMarkError(GreenSchoolError):
    """A number that cannot be entered for its criterion."""

    sentence = QT_TRANSLATE_NOOP("errors", "{entered} cannot be entered for {code}. {entry}")


class NoSheetsError(GreenSchoolError):
    """Nothing to bring in."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no workbook in {folder}. Nothing was imported. Choose another folder."
    )


@dataclass(frozen=True, slots=True)
class SheetImported:
    """One sheet that came home: the file, the school and its number of marks."""

    file: Path
    school_id: int
    school: str
    marks: int


def export_sheets(
    desk: Desk, folder: Path, school_ids: Sequence[int] | None = None, progress: Progress = SILENT
) -> tuple[Path, ...]:
    """Write one workbook for each school (all of the season unless named) into ``folder``, named by school code.

    Raises ``NoChecklistError`` or what the writer refuses; ``Cancelled`` leaves the files written so far.
    """
    with desk.read() as uow:
        checklist = checklist_of(uow, desk)
        parts = _participations(uow, desk)
        wanted = [part for part in parts.values() if school_ids is None or part.school_id in school_ids]
        forms = [(_file_name(part), _form(uow, desk, checklist, part)) for part in wanted]
    folder.mkdir(parents=True, exist_ok=True)
    progress.begin(QT_TRANSLATE_NOOP("progress", "Writing the checklist sheets"), len(forms))
    files = []
    for name, form in forms:
        write_form(folder / name, form)
        files.append(folder / name)
        progress.step()
    return tuple(files)


def sheets_in_folder(folder: Path) -> tuple[Path, ...]:
    """Return the workbooks in a folder by name, lock files of open programs left out. Raises ``NoSheetsError``."""
    files = sorted(file for file in folder.glob("*.xlsx") if not file.name.startswith(("~$", ".")))
    if not files:
        raise NoSheetsError(folder=folder)
    return tuple(files)


def import_sheets(
    desk: Desk, files: Sequence[Path], school_id: int | None = None, progress: Progress = SILENT
) -> tuple[SheetImported, ...]:
    """Take sheets home as the schools' own marks: all of them, or, with the cell that is wrong, none.

    ``school_id`` says for which school a sheet is brought in; without it each sheet's own code says. The schools are
    self-marked afterwards. A backup is written before the first change. Raises ``ImportRefusedError`` for the first
    file with problems, or a ``FileRefusedError`` for one that is no such sheet.
    """
    checked: list[_Checked] = []
    progress.begin(QT_TRANSLATE_NOOP("progress", "Checking the sheets"), len(files))
    with desk.read(Permission.EDIT) as uow:
        open_season_of(uow, desk)
        checker = _Checker(uow, desk, school_id)
        for file in files:
            checked.append(checker.check(file))
            progress.step()
    back_up(desk.storage.home, desk.now(), "import")
    with desk.write(Permission.EDIT, "assessments.import") as uow:
        sheets = Sheets(uow, desk)
        uow.detail["files"] = [one.file.name for one in checked]
        for one in checked:
            for mark in one.marks:
                sheets.enter(MarkChange(one.school_id, mark.code, Side.SELF, mark.entered))
            sheets.move(one.school_id, AssessmentState.SELF_MARKED, "")
    return tuple(SheetImported(one.file, one.school_id, one.school, len(one.marks)) for one in checked)


@dataclass(frozen=True, slots=True)
class _Checked:
    file: Path
    school_id: int
    school: str
    marks: tuple[FormMark, ...]


class _Checker:
    """Checks sheets against the season as it is now."""

    def __init__(self, uow: UnitOfWork, desk: Desk, school_id: int | None) -> None:
        self._uow, self._desk, self._school_id = uow, desk, school_id
        self._checklist = checklist_of(uow, desk)
        self._parts = _participations(uow, desk)
        self._sheets = Sheets(uow, desk)
        self._seen: dict[int, str] = {}

    def check(self, file: Path) -> _Checked:
        """Return what a sheet brings; raises ``ImportRefusedError`` with every problem, or a ``FileRefusedError``."""
        filled = read_form(file)
        part = self._owner(file, filled)
        self._seen[part.school_id] = file.name
        marks, problems = check_form(filled, _form(self._uow, self._desk, self._checklist, part))
        problems = (*problems, *self._impossible(filled, marks))
        if problems:
            raise ImportRefusedError(file, tuple(sorted(problems, key=lambda one: one.row)))
        return _Checked(file, part.school_id, part.name, marks)

    def _owner(self, file: Path, filled: FilledForm) -> Participation:
        """Return whose sheet it is; where it does not belong here, refuse it at the cell that says so to a person."""

        def refuse(row: int, error: GreenSchoolError) -> NoReturn:
            raise ImportRefusedError(file, (filled.problem(row, 0, error),))

        if filled.key.season != self._desk.season_id:
            refuse(SEASON_ROW, SheetOfOtherSeasonError(season=season_of(self._uow, self._desk).name))
        part = self._parts.get(filled.key.school)
        wanted = part if self._school_id is None else self._parts.get(self._school_id)
        if part is None or wanted is not part:
            refuse(SCHOOL_ROW, SheetOfOtherSchoolError(school=wanted.name if wanted else "–"))
        if filled.key.version != self._checklist.version:
            refuse(SEASON_ROW, SheetOutdatedError())
        if part.school_id in self._seen:
            refuse(SCHOOL_ROW, SheetTwiceError(school=part.name, other=self._seen[part.school_id]))
        state = self._sheets.sheet(part.school_id).state
        if state is not AssessmentState.NOT_STARTED:
            refuse(SCHOOL_ROW, SheetAlreadyInError(school=part.name, state=state))
        return part

    def _impossible(self, filled: FilledForm, marks: Sequence[FormMark]) -> list[CellProblem]:
        problems = []
        for mark in marks:
            criterion = criterion_of(self._checklist, mark.code)
            rule = rule_of(criterion)
            try:
                rule.points(exact(mark.entered))
                to_thousandths(mark.entered)
            except (EnteredError, NotThousandthsError):
                entry = how_to_enter(rule, criterion.unit)
                error = SheetMarkError(entered=format_decimal(mark.entered), code=mark.code, entry=entry)
                problems.append(filled.problem(mark.row, ENTRY_COLUMN, error))
        return problems


def _participations(uow: UnitOfWork, desk: Desk) -> dict[int, Participation]:
    query = select(Participation).where(Participation.season_id == desk.season_id).order_by(Participation.id)
    return {part.school_id: part for part in uow.session.scalars(query)}


def _file_name(part: Participation) -> str:
    """Return a name made of the school's code, where every system allows it, and of its number where not."""
    code = part.code if re.fullmatch(r"[A-Za-z0-9_-]{1,40}", part.code) else f"truong-{part.school_id}"
    return f"phieu-danh-gia-{code}.xlsx"


def _form(uow: UnitOfWork, desk: Desk, checklist: Checklist, part: Participation) -> AssessmentForm:
    criteria = applying_to(checklist, part.school.level)
    return AssessmentForm(
        key=FormKey(desk.season_id, part.school_id, checklist.version),
        season=season_of(uow, desk).name,
        school=part.name,
        groups=tuple(
            FormGroup(title, tuple(_item(criterion) for criterion in group))
            for title, group in groupby(criteria, key=_group_title)
        ),
    )


def _group_title(criterion: Criterion) -> str:
    pillar = f"{criterion.pillar.code}. {criterion.pillar.name}"
    return f"{pillar} – {criterion.theme.name}" if criterion.theme else pillar


def _item(criterion: Criterion) -> FormItem:
    row = criterion_row(criterion)
    rule = row.rule
    limit: Fraction | None = rule.limit if isinstance(rule, Measured) else None
    return FormItem(
        code=row.code,
        text=row.text,
        evidence=row.evidence,
        entry="\n".join(filter(None, (row.guide, row.entry))),
        maximum=row.maximum,
        choices=row.choices,
        highest=None if limit is None else plain(to_thousandths(limit)),
        whole=isinstance(rule, Deduction),
    )

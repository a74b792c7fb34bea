"""Marking workbooks: one for each judge goes out, and what they marked at home comes in."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.score_books import BookReturn, check_books, take_books
from greenschool.services.sending_home import SentHome, send_home
from greenschool.services.states import RoundState
from greenschool.ui.dialogs.files import folder_to_write, open_file, sheets_to_read
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label

_SIZE, _SMALLEST = (1060, 560), (900, 460)


@dataclass(frozen=True, slots=True)
class BookLine:
    """A file, or one thing that is wrong in it."""

    file: str
    judge: str
    brings: int | None
    same: int | None
    unmarked: int | None
    cell: str
    told: str


class ScoreBooksDialog(QDialog):
    """Writes the workbooks of a contest, and takes them home after showing what each of them brings."""

    taken = Signal(str)
    """A sentence on what came home."""

    def __init__(self, office: Office, contest: str, state: RoundState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._contest = office, contest
        self._files: list[Path] = []
        self.setWindowTitle(self.tr("Marking workbooks of {contest}").format(contest=contest))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.banner = Banner()
        self.table: TableView[BookLine] = TableView("score-books", _columns(), office.settings, _tone)
        self.table.grid.setAccessibleName(self.tr("What the workbooks bring"))
        self.out = Button(self.tr("Write workbooks…"), "tray-arrow-up", self.ask_folder)
        self.choose = Button(self.tr("Choose returned workbooks…"), "tray-arrow-down", self.ask_files)
        self.take = PrimaryButton(self.tr("Take home"), "check", self.take_home)
        self.take.setEnabled(False)
        self.choose.setEnabled(state is RoundState.MARKING)
        words = self.tr(
            "Each judge gets a workbook with codes and texts only, and the files that judges may see. A row that is "
            "wrong costs itself only; marks that were handed in stay as they are."
        )
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.out)
        bar.addWidget(self.choose)
        bar.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), clicked=self.accept))
        foot.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(words, "muted", wrap=True))
        column.addLayout(bar)
        column.addWidget(self.banner)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    # What a person does; tests do the same

    def ask_folder(self) -> None:
        """Ask where to, then write one workbook for each judge."""
        folder = folder_to_write(self, self._office.settings)
        if folder is not None:
            self.write(folder)

    def write(self, folder: Path) -> None:
        """Write a workbook for each judge into a folder, and what files they may see."""
        self.banner.hide()
        self._office.jobs.run(
            lambda progress: send_home(self._office.desk, self._contest, folder, None, progress),
            lambda sent: self._written(folder, sent),
            refused=self._refuse,
        )

    def ask_files(self) -> None:
        """Ask for workbooks that came back, then show what they bring."""
        files = sheets_to_read(self, self._office.settings)
        if files:
            self.look(files)

    def look(self, files: Sequence[Path]) -> None:
        """Show what workbooks would bring."""
        self._files = list(files)
        self.banner.hide()
        self._office.jobs.run(
            lambda progress: check_books(self._office.desk, self._files, progress),
            self._looked,
            refused=self._refuse,
        )

    def take_home(self) -> None:
        """Hand in what is sound."""
        self.take.setEnabled(False)
        self._office.jobs.run(
            lambda progress: take_books(self._office.desk, self._files, progress), self._taken, refused=self._refuse
        )

    # Inside

    def _written(self, folder: Path, sent: SentHome) -> None:
        told = [self.tr("Written: {n} workbooks.").format(n=len(sent.books))]
        if sent.files:
            told.append(self.tr("Copies of files beside them, a folder for each judge: {n}.").format(n=len(sent.files)))
        if sent.left_out:
            told.append(self.tr("No judge gets: {names}.").format(names=", ".join(sent.left_out)))
        tone = Tone.WARN if sent.left_out else Tone.OK
        self.banner.say(" ".join(told), tone, [(self.tr("Open folder"), lambda: open_file(folder))])

    def _looked(self, found: Sequence[BookReturn]) -> None:
        self.table.set_rows(_lines(found))
        brings = sum(one.new + one.changed + one.recused for one in found)
        self.take.setEnabled(brings > 0)
        words = self.tr("To be handed in: {n} sheets. Left out: {problems}.")
        problems = sum(len(one.problems) + (one.refused is not None) for one in found)
        self.banner.say(words.format(n=brings, problems=problems), Tone.WARN if problems else Tone.INFO)

    def _taken(self, found: Sequence[BookReturn]) -> None:
        self.table.set_rows(_lines(found))
        told = self.tr("Handed in: {n} sheets.").format(n=sum(one.new + one.changed for one in found))
        self.banner.say(told, Tone.OK)
        self.taken.emit(told)

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)


def _lines(found: Sequence[BookReturn]) -> list[BookLine]:
    lines = []
    for one in found:
        if one.refused is not None:
            lines.append(BookLine(one.file.name, "", None, None, None, "", tell(one.refused)))
            continue
        told = say("marking", "stood aside: {n}", n=one.recused) if one.recused else ""
        brings = one.new + one.changed
        lines.append(BookLine(one.file.name, one.judge, brings, one.same, len(one.unmarked), "", told))
        lines += [
            BookLine(one.file.name, one.judge, None, None, None, problem.cell, tell(problem.message))
            for problem in one.problems
        ]
    return lines


def _tone(line: BookLine) -> Tone:
    return Tone.DANGER if line.brings is None else Tone.PLAIN


def _columns() -> list[Column[BookLine]]:
    return [
        Column("file", say("columns", "File"), lambda row: row.file, width=190),
        Column("judge", say("columns", "Judge"), lambda row: row.judge),
        Column("brings", say("columns", "To hand in"), lambda row: row.brings, align=Align.RIGHT),
        Column("same", say("columns", "Handed in before"), lambda row: row.same, align=Align.RIGHT),
        Column("unmarked", say("columns", "Not marked"), lambda row: row.unmarked, align=Align.RIGHT),
        Column("cell", say("columns", "Cell"), lambda row: row.cell, width=64),
        Column("told", say("columns", "Problem"), lambda row: row.told, tone=_tone, width=380),
    ]

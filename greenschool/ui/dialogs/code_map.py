"""Sơ đồ phách and đối chiếu phách: whose work a code stands for and, once opened, who marked it and its score."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.progress import Progress
from greenschool.services.code_papers import print_code_map, print_comparison
from greenschool.services.codes import CodeRow, ComparisonRow
from greenschool.services.exports import export_table
from greenschool.ui.dialogs.files import file_to_write, open_file
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog, Workbook
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_SIZE = (960, 540)


class CodesDialog(QDialog):
    """Shows rows that were read once, because each look at the map goes into the journal."""

    def __init__(
        self,
        office: Office,
        words: tuple[str, str],
        columns: Sequence[Column[Any]],
        rows: Sequence[Any],
        paper: tuple[str, Callable[[Path, Progress], None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._paper = office, paper
        self._title, remark = words
        self.setWindowTitle(self._title)
        self.resize(*_SIZE)
        self.banner = Banner()
        self.table: TableView[Any] = TableView(f"codes-{len(columns)}", columns, office.settings)
        self.table.grid.setAccessibleName(self._title)
        self.table.set_rows(rows)
        self.table.grid.go_to(0)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        for words_, icon, act in (
            (self.tr("Print preview"), "printer-eye", self.preview),
            (say("pages", "Export Excel"), "microsoft-excel", self.export),
            (self.tr("Close"), "", self.accept),
        ):
            button = Button(words_, icon, act)
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(self._title, "heading", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(label(remark, "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def export(self) -> None:
        """Write what is seen to a workbook."""
        path = file_to_write(self, self._office.settings, f"{self._title}.xlsx")
        if path is None:
            return
        titles, rows = self.table.seen()

        def work(progress: Progress) -> None:
            export_table(path, self._title, titles, rows, progress)

        told = say("pages", "Written to {file}: {n} rows.", file=path.name, n=len(rows))
        offers = [(say("pages", "Open file"), lambda: open_file(path))]
        self._office.jobs.run(work, lambda _none: self.banner.say(told, Tone.OK, offers), refused=self._refuse)

    def preview(self) -> PaperPreviewDialog:
        """Show the paper for the file; it can be had as a workbook too."""
        name, write = self._paper

        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            write(path, progress)
            return ()

        workbook = Workbook(f"{name}.xlsx", write)
        dialog = PaperPreviewDialog(
            self._office, self._title, f"{name}.pdf", [Edition("", make)], workbook, parent=self
        )
        dialog.open()
        return dialog

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)


def code_map_dialog(office: Office, contest: str, rows: Sequence[CodeRow], parent: QWidget) -> CodesDialog:
    """Return the map of codes (sơ đồ phách)."""
    words = (
        say("CodesDialog", "Map of codes {contest}", contest=contest),
        say("CodesDialog", "For officers only. This look at the map is in the journal."),
    )
    columns: list[Column[CodeRow]] = [
        Column("blind", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("code", say("columns", "Entry"), lambda row: row.code, width=90),
        Column("school", say("columns", "School"), lambda row: row.school, width=230),
        Column("authors", say("columns", "Authors"), lambda row: ", ".join(row.authors), width=200),
        Column("title", say("columns", "Text"), lambda row: " ".join(row.title.split()), width=260),
    ]
    paper = f"so-do-phach-{contest}", partial(print_code_map, office.desk, contest)
    return CodesDialog(office, words, columns, rows, paper, parent)


def comparison_dialog(office: Office, contest: str, rows: Sequence[ComparisonRow], parent: QWidget) -> CodesDialog:
    """Return the comparison after the codes are opened (đối chiếu phách)."""
    words = (
        say("CodesDialog", "Comparison of codes {contest}", contest=contest),
        say("CodesDialog", "The codes are open: each code beside its entry, who marked it and its score."),
    )
    columns: list[Column[ComparisonRow]] = [
        Column("blind", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("code", say("columns", "Entry"), lambda row: row.code, width=90),
        Column("school", say("columns", "School"), lambda row: row.school, width=220),
        Column("authors", say("columns", "Authors"), lambda row: ", ".join(row.authors), width=180),
        Column("judges", say("columns", "Judges"), lambda row: ", ".join(row.judges), width=170),
        Column("score", say("columns", "Score"), lambda row: row.score, Align.RIGHT, width=90),
    ]
    paper = f"doi-chieu-phach-{contest}", partial(print_comparison, office.desk, contest)
    return CodesDialog(office, words, columns, rows, paper, parent)

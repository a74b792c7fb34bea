"""What is wrong with a filled sheet that was not taken in, cell by cell."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say, tell
from greenschool.services.imports import ImportRefusedError
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import PrimaryButton
from greenschool.ui.widgets.style import label
from greenschool.workbooks.reading import CellProblem

_SIZE, _SMALLEST = (900, 460), (640, 360)


class SheetsRefusedDialog(QDialog):
    """The file, and a line for every refused cell; what is shown can be copied and sent to the school."""

    def __init__(self, office: Office, error: ImportRefusedError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        file = str(error.values["file"])
        self.setWindowTitle(self.tr("Sheet refused"))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        banner = Banner()
        self.table: TableView[CellProblem] = TableView("refused-cells", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Refused cells of {file}").format(file=file))
        self.table.set_rows(error.problems)
        close = PrimaryButton(self.tr("Close"), clicked=self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(file, "heading"))
        column.addWidget(banner)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        words = self.tr("Nothing was taken in, from this sheet or any other. Correct the cells below and try again.")
        banner.say(words, Tone.DANGER)


def _columns() -> list[Column[CellProblem]]:
    return [
        Column("cell", say("columns", "Cell"), lambda row: row.cell, width=64),
        Column("column", say("columns", "Column"), lambda row: row.column, width=130),
        Column("value", say("columns", "Value"), lambda row: row.value, width=170),
        Column(
            "problem",
            say("columns", "Problem"),
            lambda row: tell(row.message),
            tone=lambda _row: Tone.DANGER,
            width=420,
        ),
    ]

"""One sheet of a file: its first rows, of which one is the heading, and the column that stands for each field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenschool.services.import_columns import FieldPlace, FileTitle, FoundList
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label
from greenschool.workbooks.table import column_letter

_BOX_WIDTH, _ROWS_HEIGHT, _COLUMN_WIDTH = 260, 150, 220
_WIDEST = 40
"""As many columns are shown."""


class FirstRows(QTableWidget):
    """The first rows of a sheet as they stand there; a click, or Enter, makes one the heading."""

    heading_chosen = Signal(int)
    """The row, numbered as in Excel."""

    def __init__(self, found: FoundList, parent: QWidget | None = None) -> None:
        width = min(max(map(len, found.top), default=0), _WIDEST)
        super().__init__(len(found.top), width, parent)
        self._theme = current_theme()
        self.setAccessibleName(self.tr("First rows of the sheet"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setMaximumSectionSize(self._theme.px(_COLUMN_WIDTH))
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(24))
        self.setFixedHeight(self._theme.px(_ROWS_HEIGHT))
        self.setHorizontalHeaderLabels([column_letter(column) for column in range(width)])
        for line, row in enumerate(found.top):
            for column, text in enumerate(row[:width]):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                self.setItem(line, column, item)
        self.show_heading(found.header_row)
        self.resizeColumnsToContents()
        self.cellClicked.connect(lambda line, _column: self.heading_chosen.emit(line + 1))
        self.cellActivated.connect(lambda line, _column: self.heading_chosen.emit(line + 1))
        self.verticalHeader().sectionClicked.connect(lambda line: self.heading_chosen.emit(line + 1))

    def show_heading(self, row: int) -> None:
        """Mark a row as the heading; 0 for none."""
        pair = self._theme.tokens.tone(Tone.OK)
        self.setVerticalHeaderLabels([f"▸ {n}" if n == row else str(n) for n in range(1, self.rowCount() + 1)])
        for line in range(self.rowCount()):
            for column in range(self.columnCount()):
                item = self.item(line, column)
                if item is not None:
                    font = QFont(self.font())
                    font.setBold(line + 1 == row)
                    item.setFont(font)
                    item.setBackground(QBrush(pair.ground) if line + 1 == row else QBrush())
                    item.setForeground(QBrush(pair.text) if line + 1 == row else QBrush())
        if row:
            self.scrollTo(self.model().index(row - 1, 0))


class SheetColumns(QScrollArea):
    """The first rows, a line for each field with its column, and the school of a list that does not name it.

    A sheet whose required fields all have a column is read at once; what is still missing is said.
    """

    columns_chosen = Signal(object, dict)
    """The ``FoundList`` with its heading, and the column, from 0, of each field."""
    school_chosen = Signal(str)

    def __init__(
        self,
        found: FoundList,
        words: str,
        schools: Sequence[str],
        school: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._found, self._columns = found, found.columns()
        self._schools, self._school = tuple(schools), school
        self.boxes: dict[str, QComboBox] = {}
        self.school_box: QComboBox | None = None
        """Where the list has no column for it."""
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Columns of the file"))
        self.rows = FirstRows(found)
        self.no_heading = QCheckBox(self.tr("The list has no heading: its first row is an entry"))
        self.no_heading.setAccessibleName(self.no_heading.text())
        self.no_heading.setChecked(found.is_read and not found.header_row)
        self._needed = label("", "danger", wrap=True)
        self._lines = QWidget()
        inside = QWidget()
        self._whole = QVBoxLayout(inside)
        self._whole.setContentsMargins(12, 8, 12, 8)
        self._whole.setSpacing(8)
        self._whole.addWidget(label(words, "muted", wrap=True))
        self._whole.addWidget(self.rows)
        self._whole.addWidget(self.no_heading)
        self._whole.addWidget(self._needed)
        self._whole.addWidget(self._lines)
        self._whole.addStretch(1)
        self.setWidget(inside)
        self._show_fields()
        self.rows.heading_chosen.connect(self.choose_heading)
        self.no_heading.clicked.connect(lambda on: self.choose_heading(0) if on else None)

    def choose_heading(self, row: int) -> None:
        """Take the titles of the columns from a row, numbered as in Excel; 0 where the list has none."""
        self.no_heading.setChecked(row == 0)
        if row == self._found.header_row and self._found.is_read:
            return
        self._found = self._found.with_header(row)
        self._columns = self._found.columns()
        self.rows.show_heading(row)
        self._show_fields()
        self._tell()

    def _tell(self) -> None:
        """Have the columns read where nothing is missing, and otherwise say what is."""
        if self._found.allows(self._columns):
            self.columns_chosen.emit(self._found, dict(self._columns))
        self._show_needed()

    def _show_needed(self) -> None:
        lacking = self._found.lacks(self._columns)
        missing = ", ".join(f"“{title}”" for title in lacking)
        self._needed.setText(
            self.tr("Choose the columns of {fields} before the list can be read.").format(fields=missing)
        )
        self._needed.setVisible(bool(lacking))

    def _show_fields(self) -> None:
        self.boxes = {}
        self.school_box = None
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for line, field in enumerate(self._found.fields):
            self._add_field(grid, line, field)
        if any(field.field == "school" for field in self._found.fields) and "school" not in self._columns:
            self._add_schools(grid, len(self._found.fields))
        self._whole.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self._show_needed()

    def _add_field(self, grid: QGridLayout, line: int, field: FieldPlace) -> None:
        words = label(field.title + (" (*)" if field.required else ""))
        box = QComboBox()
        box.setAccessibleName(field.title)
        box.setMinimumWidth(_BOX_WIDTH)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        words.setBuddy(box)
        if not field.required or field.place is None:
            box.addItem(self.tr("not chosen yet") if field.required else self.tr("not in the file"), None)
        for title in self._found.titles:
            box.addItem(_named(title), title.place)
        box.setCurrentIndex(max(box.findData(self._columns.get(field.field)), 0))
        box.activated.connect(lambda _index: self._choose(field))
        self.boxes[field.field] = box
        grid.addWidget(words, line, 0)
        grid.addWidget(box, line, 1)
        if field.place is not None:
            sure = field.confidence == 100
            text = self.tr("sure") if sure else self.tr("guessed, {n} %").format(n=field.confidence)
            grid.addWidget(Chip(text, Tone.OK if sure else Tone.WARN), line, 2, Qt.AlignmentFlag.AlignVCenter)
            sample = label(self._sample(field.place), "muted")
            sample.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            sample.setToolTip(sample.text())
            grid.addWidget(sample, line, 3)

    def _sample(self, place: int) -> str:
        """Return the first values of a column, and how much of it is filled."""
        title = next((one for one in self._found.titles if one.place == place), None)
        if title is None:
            return ""
        parts = [" · ".join(title.samples)] if title.samples else []
        if title.filled is not None:
            parts.insert(0, self.tr("{n} % filled").format(n=title.filled))
        return ": ".join(parts)

    def _add_schools(self, grid: QGridLayout, line: int) -> None:
        words = label(self.tr("School of the whole list"))
        box = QComboBox()
        box.setAccessibleName(words.text())
        box.setMinimumWidth(_BOX_WIDTH)
        words.setBuddy(box)
        box.addItem(self.tr("as the file says"), "")
        for school in self._schools:
            box.addItem(school, school)
        box.setCurrentIndex(max(box.findData(self._school), 0))
        box.activated.connect(lambda _index: self.school_chosen.emit(box.currentData()))
        self.school_box = box
        grid.addWidget(words, line, 0)
        grid.addWidget(box, line, 1)

    def _choose(self, field: FieldPlace) -> None:
        """Give a field another column; the field that had it takes the old one of this."""
        place = self.boxes[field.field].currentData()
        columns = dict(self._columns)
        old = columns.pop(field.field, None)
        other = next((name for name, taken in columns.items() if taken == place), None)
        if other is not None:
            del columns[other]
            if old is not None:
                columns[other] = old
        if place is not None:
            columns[field.field] = place
        if self._found.is_read and not self._found.allows(columns):
            box = self.boxes[field.field]
            box.setCurrentIndex(max(box.findData(old), 0))
            return
        self._columns = columns
        for key, box in self.boxes.items():
            box.setCurrentIndex(max(box.findData(columns.get(key)), 0))
        self._tell()


def _named(title: FileTitle) -> str:
    return f"{title.letter} · {title.title or next(iter(title.samples), '')}"

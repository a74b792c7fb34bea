"""What was found in a file: its sheets, and which columns stand for which fields, to be changed where it is wrong."""

import json
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from greenschool.language import say
from greenschool.services.import_columns import FoundList
from greenschool.ui.dialogs.import_sheet import SheetColumns
from greenschool.ui.theme import current_theme

_LIST_WIDTH = 180
SURE = 100
"""Percent."""


def remember_columns(settings: QSettings, kind: str, found: FoundList, columns: dict[str, int]) -> None:
    """Keep what a person chose for all files with this heading."""
    settings.setValue(_key(kind, found), json.dumps(columns))


def remembered_columns(settings: QSettings, kind: str, found: FoundList) -> dict[str, int] | None:
    """Return what a person chose for a file with this heading, where it fits and differs from what was guessed."""
    try:
        kept = json.loads(str(settings.value(_key(kind, found), "")))
        columns = {str(field): int(place) for field, place in kept.items()}
    except (ValueError, AttributeError, TypeError):
        return None
    return columns if found.allows(columns) and columns != found.columns() else None


def found_words(found: FoundList, rows: int) -> str:
    """Return where the list stands and how its letters were read."""
    parts = [say("import", "Sheet “{sheet}”", sheet=found.sheet)] if found.sheet else []
    if not found.is_read:
        return " · ".join([*parts, say("import", "click the row that names the columns, then choose the columns")])
    if found.header_row:
        parts.append(say("import", "heading in row {row}", row=found.header_row))
    else:
        parts.append(say("import", "no heading"))
    parts.append(say("import", "rows: {n}", n=rows))
    if found.charset:
        parts.append(
            say(
                "import",
                "letters {charset}: “{before}” is read as “{after}”",
                charset=found.charset,
                before=_first_line(found.before),
                after=_first_line(found.after),
            )
        )
    elif not found.sheet:
        parts.append(found.encoding)
    return " · ".join(parts)


class ImportColumns(QWidget):
    """The sheets of a file, each to be read or not, and how the chosen one is read."""

    columns_chosen = Signal(object, dict)
    """A ``FoundList`` and the column, from 0, of each field."""
    school_chosen = Signal(str, str)
    """The sheet, empty for the whole file, and the school that sent its list."""
    sheets_chosen = Signal(tuple)
    """The sheets to read."""

    def __init__(
        self,
        found: Sequence[FoundList],
        offered: Sequence[str],
        rows: Mapping[str, int],
        schools: Sequence[str],
        chosen: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        order = {sheet: place for place, sheet in enumerate(offered)}
        self._found = sorted(found, key=lambda one: order.get(one.sheet, len(order)))
        self._offered, self._rows = frozenset(offered), rows
        self._schools, self._chosen = tuple(schools), chosen
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sheets of the file"))
        self.list.setFixedWidth(current_theme().px(_LIST_WIDTH))
        self.list.setVisible(len(self._found) > 1)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(2)
        self._stack = QStackedWidget()
        self._sheets: dict[int, SheetColumns] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        for one in self._found:
            self._add_sheet(one)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemChanged.connect(lambda _item: self._choose_sheets())
        self.list.setCurrentRow(next((line for line, one in enumerate(self._found) if one.is_read), 0))

    def sheet(self) -> SheetColumns:
        """Return what is shown of the chosen sheet."""
        return self._sheet(self.list.currentRow())

    def go_to(self, sheet: str) -> None:
        """Show a sheet."""
        self.list.setCurrentRow(next((line for line, one in enumerate(self._found) if one.sheet == sheet), 0))

    def shown(self) -> str:
        """Return the name of the sheet that is shown."""
        return self._found[self.list.currentRow()].sheet

    def doubtful(self) -> int:
        """Return how many columns of all lists a person should look at."""
        fields = (field for one in self._found if one.is_read for field in one.fields)
        return sum(field.place is not None and field.confidence < SURE for field in fields)

    def _add_sheet(self, found: FoundList) -> None:
        item = QListWidgetItem(found.sheet or self.tr("Text file"))
        if found.sheet in self._offered:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if found.is_read else Qt.CheckState.Unchecked)
        else:
            item.setText(self.tr("{sheet} (no list)").format(sheet=found.sheet))
        item.setToolTip(item.text())
        self.list.addItem(item)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Build what is looked at now; most lists are taken in without."""
        super().showEvent(event)
        self._show(self.list.currentRow())

    def _show(self, line: int) -> None:
        if line >= 0 and self.isVisible():
            self._stack.setCurrentWidget(self._sheet(line))

    def _sheet(self, line: int) -> SheetColumns:
        if line not in self._sheets:
            found = self._found[line]
            words = found_words(found, self._rows.get(found.sheet, 0))
            alone = len(self._offered) <= 1
            school = self._chosen.get("" if alone else found.sheet) or self._chosen.get("", "")
            shown = SheetColumns(found, words, self._schools, school)
            shown.columns_chosen.connect(self.columns_chosen)
            shown.school_chosen.connect(
                lambda name, sheet="" if alone else found.sheet: self.school_chosen.emit(sheet, name)
            )
            self._sheets[line] = shown
            self._stack.addWidget(shown)
        return self._sheets[line]

    def _choose_sheets(self) -> None:
        """Have the ticked sheets read; one at least stays ticked."""
        sheets = tuple(
            one.sheet
            for line, one in enumerate(self._found)
            if self.list.item(line).checkState() == Qt.CheckState.Checked and one.sheet in self._offered
        )
        if sheets:
            self.sheets_chosen.emit(sheets)
            return
        with QSignalBlocker(self.list):
            for line, one in enumerate(self._found):
                if one.is_read:
                    self.list.item(line).setCheckState(Qt.CheckState.Checked)


def _key(kind: str, found: FoundList) -> str:
    return f"import/columns/{kind}/{found.signature}"


def _first_line(text: str) -> str:
    return text.partition("\n")[0]

"""One table model for every page: a tuple of rows seen through a list of columns, sorted and filtered."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from greenschool.errors import GreenSchoolError
from greenschool.ui.table.column import Column, Row, is_blank
from greenschool.ui.table.filters import Test, row_test
from greenschool.ui.tokens import Tone

AnyIndex = QModelIndex | QPersistentModelIndex

TONE_ROLE = Qt.ItemDataRole.UserRole
"""The tone of a cell."""
ROW_TONE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The tone of the ground: of the cell, or of the whole row that it is in."""
OWN_SIGN_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether the cell's text carries the sign of its tone itself."""

_NOWHERE = QModelIndex()
_READ = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TYPED = _READ | Qt.ItemFlag.ItemIsEditable


@dataclass(frozen=True, slots=True)
class SortKey:
    """One column that the rows are sorted by."""

    column: int
    descending: bool = False


class RowTableModel(QAbstractTableModel, Generic[Row]):
    """Rows are frozen and never changed here: a page hands in new ones with ``set_rows``.

    What is typed goes to the setter of its column; the page then hands in what has become of the rows.
    """

    refused = Signal(GreenSchoolError)
    """A setter refused what was typed; the cells are as they were."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        row_tone: Callable[[Row], Tone] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._row_tone = row_tone
        self._rows: tuple[Row, ...] = ()
        self._order: list[int] = []
        self._sort: tuple[SortKey, ...] = ()
        self._typed: dict[int, str] = {}
        self._only: Test[Row] | None = None

    # Rows and what is seen of them

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows under the same filters and sort keys."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._order = self._arranged()
        self.endResetModel()

    def renew_rows(self, rows: Sequence[Row]) -> None:
        """Show what has become of the same rows, one for one; lines, cursor, selection and an open editor stay."""
        self._rows = tuple(rows)
        if self._order:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self.columns) - 1))

    def rows(self) -> tuple[Row, ...]:
        """Return all rows, as handed in."""
        return self._rows

    def seen(self) -> list[Row]:
        """Return the rows that pass the filters, in the order shown."""
        return [self._rows[place] for place in self._order]

    def row_at(self, line: int) -> Row:
        """Return the row on a line of the table, from 0."""
        return self._rows[self._order[line]]

    def line_of(self, row: Row) -> int | None:
        """Return the line of a row, found by equality, or None when it is filtered out or gone."""
        try:
            return self._order.index(self._rows.index(row))
        except ValueError:
            return None

    # Sorting and filtering

    def sort_keys(self) -> tuple[SortKey, ...]:
        """Return the columns sorted by, first key first."""
        return self._sort

    def set_sort(self, keys: Sequence[SortKey]) -> None:
        """Sort by ``keys``; without any the rows stand in the order in which they were handed in."""
        self._sort = tuple(keys)
        self._rearrange()

    def set_filters(self, typed: Mapping[int, str]) -> None:
        """Keep the rows that answer what is typed above each column (see ``filters.row_test``)."""
        self._typed = {column: text for column, text in typed.items() if text.strip()}
        self._rearrange()

    def set_only(self, only: Test[Row] | None) -> None:
        """Keep the rows that pass one more test, as a filter chip asks."""
        self._only = only
        self._rearrange()

    def is_filtered(self) -> bool:
        """Tell whether a filter is set, whatever it hides."""
        return bool(self._typed) or self._only is not None

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._order = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[int]:
        tests = [row_test(self.columns[column], text) for column, text in self._typed.items()]
        wanted = [test for test in (self._only, *tests) if test is not None]
        order = [place for place, row in enumerate(self._rows) if all(test(row) for test in wanted)]
        for key in reversed(self._sort):
            order = self._sorted(order, key)
        return order

    def _sorted(self, order: list[int], key: SortKey) -> list[int]:
        """Sort stably by one column; blanks go last whichever way it runs."""
        column = self.columns[key.column]
        values = {place: column.value(self._rows[place]) for place in order}
        filled = [place for place in order if not is_blank(values[place])]
        blank = [place for place in order if is_blank(values[place])]
        keys = {value: column.sort(value) for value in {values[place] for place in filled}}
        filled.sort(key=lambda place: keys[values[place]], reverse=key.descending)
        return filled + blank

    # What Qt asks

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of lines shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return the number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, how it stands and what it says by colour."""
        column = self.columns[index.column()]
        row = self.row_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(column.value(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align.value | Qt.AlignmentFlag.AlignVCenter
        if role == TONE_ROLE:
            return column.tone(row) if column.tone is not None else Tone.PLAIN
        if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken is not None:
            return column.spoken(row)
        if role == OWN_SIGN_ROLE:
            return column.own_sign
        if role == ROW_TONE_ROLE:
            return self._ground(column, row)
        return None

    def _ground(self, column: Column[Row], row: Row) -> Tone:
        """Return the tone of a cell's ground: its own where the column is filled, or else that of its row."""
        own = column.tone(row) if column.filled and column.tone is not None else Tone.PLAIN
        if own is not Tone.PLAIN or self._row_tone is None:
            return own
        return self._row_tone(row)

    def value(self, line: int, column: int) -> object:
        """Return the value of a cell, not its text."""
        return self.columns[column].value(self.row_at(line))

    # Typing into cells

    def is_settable(self, line: int, column: int) -> bool:
        """Tell whether a cell can be typed into."""
        described = self.columns[column]
        return described.setter is not None and described.settable(self.row_at(line))

    def write(self, column: int, typed: Sequence[tuple[int, str]]) -> bool:
        """Write texts into lines of one column, all or none; a refusal is sent as ``refused`` and gives False."""
        setter = self.columns[column].setter
        if setter is None:
            return False
        try:
            setter([(self.row_at(line), text) for line, text in typed])
        except GreenSchoolError as error:
            self.refused.emit(error)
            return False
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let the cells be edited that can be typed into; a header asks this of every cell that is selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _TYPED if self.is_settable(index.row(), index.column()) else _READ

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Write what an editor holds; what is there already is not written again."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value).strip()
        return text == self.data(index) or self.write(index.column(), [(index.row(), text)])

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, or the running number (STT) of a line."""
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[section].hint or self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align.value | Qt.AlignmentFlag.AlignVCenter
        return None

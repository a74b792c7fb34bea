"""The people of a school whom the office calls: one line each, typed into like a sheet."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from greenschool.services.schools import ContactRow
from greenschool.text.unicode import normalise
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button

_ROW, _HEADER, _LOWEST = 26, 28, 118


class ContactsField(QWidget):
    """F2 or typing edits a cell; a line without any text is no contact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self.table = QTableWidget(0, 4)
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Post"), self.tr("Phone"), self.tr("Email")])
        self.table.setAccessibleName(self.tr("Contacts"))
        self.table.setMinimumHeight(theme.px(_LOWEST))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.table.horizontalHeader().setFixedHeight(theme.px(_HEADER))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setCornerButtonEnabled(False)
        self._add = Button(self.tr("Add contact"), "account-plus-outline", self.add_line)
        self._remove = Button(self.tr("Remove contact"), "account-minus-outline", self._remove_line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._add, self._remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self.table)
        self.table.currentCellChanged.connect(lambda row, *_old: self._remove.setEnabled(row >= 0))
        self._remove.setEnabled(False)

    def contacts(self) -> tuple[ContactRow, ...]:
        """Return the contacts typed; empty lines are left out."""
        lines = [[self._text(row, column) for column in range(4)] for row in range(self.table.rowCount())]
        return tuple(ContactRow(*line) for line in lines if any(line))

    def show_contacts(self, contacts: Sequence[ContactRow]) -> None:
        """Show the contacts that are recorded."""
        self.table.setRowCount(0)
        for one in contacts:
            self._append((one.name, one.post, one.phone, one.email))

    def parts(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, in the order of Tab."""
        return self.table, self._add, self._remove

    def add_line(self) -> None:
        """Begin a contact below the others."""
        self._append(("", "", "", ""))
        row = self.table.rowCount() - 1
        self.table.setFocus()
        self.table.setCurrentCell(row, 0)
        self.table.edit(self.table.currentIndex())

    def _append(self, texts: Sequence[str]) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _remove_line(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return "" if item is None else normalise(item.text())

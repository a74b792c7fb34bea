"""Those who sign for an office: a list, and the fields of the one that is chosen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from greenschool.services.organisation import STANDS_ALONE, SignatoryFacts, signatory_line
from greenschool.services.states import SignPrefix
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.lines_field import LinesField
from greenschool.ui.widgets.style import label

_LIST_HEIGHT = 96


class SignatoriesEditor(QWidget):
    """Each line of the list is what the paper prints; typing below changes it at once."""

    def __init__(self, signatories: Sequence[SignatoryFacts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = list(signatories)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Signatories"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.prefix = QComboBox()
        for prefix, words in (
            (SignPrefix.OWN, self.tr("by the own post")),
            (SignPrefix.FOR_COLLECTIVE, self.tr("TM. – for a collective")),
            (SignPrefix.DEPUTY, self.tr("KT. – deputy for the head")),
            (SignPrefix.ACTING, self.tr("Q. – acting head")),
            (SignPrefix.BY_ORDER, self.tr("TL. – by order of the head")),
            (SignPrefix.BY_PROXY, self.tr("TUQ. – by written authority")),
        ):
            self.prefix.addItem(words, prefix.value)
        self.represents, self.post, self.name = QLineEdit(), LinesField(2), QLineEdit()
        self._remove = Button(self.tr("Remove signatory"), "minus", self._remove_current)
        self._build()
        self._connect()
        self._fill(0)

    def signatories(self) -> tuple[SignatoryFacts, ...]:
        """Return who signs, in order."""
        return tuple(self._facts)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(self.tr("Signatories, as papers print them"), "strong"))
        column.addWidget(self.list)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        add = Button(self.tr("Add signatory"), "plus", self._add)
        for button in (add, self._remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for line, (name, field) in enumerate(
            (
                (self.tr("Signs"), self.prefix),
                (self.tr("For whom"), self.represents),
                (self.tr("Post"), self.post),
                (self.tr("Name of the signatory"), self.name),
            )
        ):
            words = label(name, "muted")
            words.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(words, line, 0)
            grid.addWidget(field, line, 1)
        column.addLayout(grid)
        column.addStretch(1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.prefix.activated.connect(lambda _place: self._typed())
        self.represents.textEdited.connect(lambda _text: self._typed())
        self.name.textEdited.connect(lambda _text: self._typed())
        self.post.textChanged.connect(self._typed)

    def _fill(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([signatory_line(one) or self.tr("(new)") for one in self._facts])
        self.list.setCurrentRow(min(row, len(self._facts) - 1))
        if not self._facts:
            self._show(-1)

    def _show(self, row: int) -> None:
        there = 0 <= row < len(self._facts)
        one = self._facts[row] if there else SignatoryFacts(SignPrefix.OWN, "", "", "")
        self.prefix.setCurrentIndex(self.prefix.findData(one.prefix.value))
        self.represents.setText(one.represents)
        self.name.setText(one.name)
        self.post.blockSignals(True)  # noqa: FBT003 - Qt's own way
        self.post.setPlainText(one.post)
        self.post.blockSignals(False)  # noqa: FBT003 - Qt's own way
        for field in (self.prefix, self.post, self.name, self._remove):
            field.setEnabled(there)
        self.represents.setEnabled(there and one.prefix not in STANDS_ALONE)

    def _typed(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        prefix = SignPrefix(self.prefix.currentData())
        self.represents.setEnabled(prefix not in STANDS_ALONE)
        self._facts[row] = replace(
            self._facts[row],
            prefix=prefix,
            represents="" if prefix in STANDS_ALONE else self.represents.text(),
            post=self.post.toPlainText(),
            name=self.name.text(),
        )
        self.list.item(row).setText(signatory_line(self._facts[row]) or self.tr("(new)"))

    def _add(self) -> None:
        self._facts.append(SignatoryFacts(SignPrefix.OWN, "", "", ""))
        self._fill(len(self._facts) - 1)
        self.post.setFocus()

    def _remove_current(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self._facts[row]
            self._fill(row)

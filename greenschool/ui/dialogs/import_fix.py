"""Under the problems of a file: what may be meant by the cell at the cursor, for all cells that say the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from greenschool.services.import_fixes import Fix
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_LONGEST = 40


class FixBar(QWidget):
    """“TH Kim Đông” means [Trường Tiểu học Kim Đồng] [Use for all 6 rows] [Use and remember]."""

    used = Signal(dict)
    """Texts by the names of their cells."""
    remembered = Signal(str, str)
    """A name that lists write, and the school that it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fix: Fix | None = None
        self._words = label("")
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("What is meant"))
        self.choice.setMinimumContentsLength(24)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._words.setBuddy(self.choice)
        self.use = Button(self.tr("Use"), "check", self._use)
        self.keep = Button(self.tr("Use and remember the name"), "book-plus-outline", self._remember)
        self.keep.setToolTip(self.tr("This and later files that write the name so are understood"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._words, self.choice, self.use, self.keep):
            row.addWidget(part)
        row.addStretch(1)
        self.hide()

    def show_fix(self, fix: Fix | None) -> None:
        """Offer a fix, or nothing."""
        self.setVisible(fix is not None)
        if fix is None or fix == self._fix:
            self._fix = fix
            return
        self._fix = fix
        value = fix.value if len(fix.value) <= _LONGEST else f"{fix.value[:_LONGEST]}…"
        self._words.setText(self.tr("“{value}” means").format(value=" ".join(value.split())))
        self.choice.clear()
        self.choice.addItems(fix.choices)
        words = self.tr("Use")
        if len(fix.cells) > 1:
            words = self.tr("Use for all {n} rows").format(n=len(fix.cells))
        self.use.setText(words)
        self.use.setAccessibleName(words)
        self.keep.setVisible(fix.is_name)

    def _use(self) -> None:
        if self._fix is not None:
            self.used.emit(dict.fromkeys(self._fix.cells, self.choice.currentText()))

    def _remember(self) -> None:
        if self._fix is not None:
            self.remembered.emit(self._fix.value, self.choice.currentText())

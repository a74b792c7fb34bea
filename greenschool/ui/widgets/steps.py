"""Where one is on a way of a few steps: "✓ Choose file   2 Check   3 Import"."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import label, restyle


class Steps(QWidget):
    """Steps done carry a tick, the present one stands out, those to come wait in grey."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._present = 0
        self._marks = [QLabel() for _ in self._names]
        self._words = [label(name) for name in self._names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, (mark, words) in enumerate(zip(self._marks, self._words, strict=True)):
            row.addSpacing(18 if number else 0)
            row.addWidget(mark)
            row.addWidget(words)
        row.addStretch(1)
        self._theme = current_theme()
        self._theme.changed.connect(self._show_again)
        self.set_present(0)

    def present(self) -> int:
        """Return the number of the present step, from 0."""
        return self._present

    def set_present(self, step: int) -> None:
        """Make ``step``, from 0, the present one."""
        self._present = step
        self.setAccessibleName(f"{step + 1}/{len(self._names)}: {self._names[step]}")
        for number, (mark, words) in enumerate(zip(self._marks, self._words, strict=True)):
            role = "strong" if number == step else "muted"
            restyle(words, role=role)
            restyle(mark, role=role)
            if number < step:
                mark.setPixmap(glyph("check-bold", self._theme.tokens.pair["ok"].text, 14))
            else:
                mark.setText(str(number + 1))

    def _show_again(self) -> None:
        self.set_present(self._present)

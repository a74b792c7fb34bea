"""Chips that say a state, and chips that filter."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from greenschool.ui.icons import SIGNS, glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.flow import FlowLayout
from greenschool.ui.widgets.style import restyle

_PILL_SIDES = 26
"""Padding and border of a filter chip, left and right together."""


class Chip(QFrame):
    """A small rounded label: a sign, a word, a tone."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.PLAIN, *, sign: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._sign = tone, sign
        self._icon, self._text = QLabel(), QLabel()
        self.setProperty("role", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._theme = current_theme()
        self._theme.changed.connect(self._show_tone)
        self.set_state(text, tone)

    def text(self) -> str:
        """Return the word shown."""
        return self._text.text()

    def tone(self) -> Tone:
        """Return the tone shown."""
        return self._tone

    def set_state(self, text: str, tone: Tone) -> None:
        """Show another word and tone."""
        self._tone = tone
        self._text.setText(text)
        self.setAccessibleName(text)
        self._show_tone()

    def _show_tone(self) -> None:
        self.setFixedHeight(self._theme.px(20))
        for part in (self, self._icon, self._text):
            restyle(part, tone=self._tone.value)
        visible = self._sign and self._tone is not Tone.PLAIN
        self._icon.setVisible(visible)
        if visible:
            self._icon.setPixmap(glyph(SIGNS[self._tone], self._theme.tokens.tone(self._tone).text, 12))


@dataclass(frozen=True, slots=True)
class FilterChip:
    """One choice of a row of filter chips; ``tone`` colours those that ask for work."""

    key: str
    text: str
    tone: Tone = Tone.PLAIN


class FilterChips(QWidget):
    """A row of pills, one of which is pressed: "Tất cả 140", "Thiếu tệp 4"."""

    chosen = Signal(str)

    def __init__(self, chips: Sequence[FilterChip], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = tuple(chips)
        self._theme = current_theme()
        self._group = QButtonGroup(self)
        row = FlowLayout(8, self)
        for number, chip in enumerate(self._chips):
            pill = QPushButton()
            pill.setCheckable(True)
            pill.setChecked(number == 0)
            pill.setProperty("role", "filter")
            pill.setProperty("tone", chip.tone.value)
            self._write(pill, chip.text)
            self._group.addButton(pill, number)
            row.addWidget(pill)
        self._theme.changed.connect(self._measure)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._chips[number].key))

    def current(self) -> str:
        """Return the key of the pressed chip."""
        return self._chips[self._group.checkedId()].key

    def choose(self, key: str) -> None:
        """Press the chip of ``key`` and tell."""
        keys = [chip.key for chip in self._chips]
        self._group.button(keys.index(key)).setChecked(True)
        self.chosen.emit(key)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show the number of rows behind each chip; a chip without a count shows its word only."""
        for number, chip in enumerate(self._chips):
            text = f"{chip.text} {counts[chip.key]}" if chip.key in counts else chip.text
            self._write(self._group.button(number), text)

    def show_chips(self, keys: Collection[str]) -> None:
        """Show the chips of ``keys`` only; when the pressed one goes, the first is pressed in its place."""
        for number, chip in enumerate(self._chips):
            self._group.button(number).setVisible(chip.key in keys)
        if self.current() not in keys:
            self.choose(self._chips[0].key)

    def _measure(self) -> None:
        for pill in self._group.buttons():
            self._write(pill, pill.text())

    def _write(self, pill: QAbstractButton, text: str) -> None:
        """Give a pill its word, and room for it when it is pressed and its letters are bold."""
        pill.setText(text)
        pill.setAccessibleName(text)
        bold = QFontMetrics(self._theme.font(strong=True))
        pill.setMinimumWidth(bold.horizontalAdvance(text) + _PILL_SIDES)

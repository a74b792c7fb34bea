"""Tiles to choose one of: each with a name and a line below it; arrows walk among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from greenschool.ui.icons import icon
from greenschool.ui.theme import current_theme

_ABREAST, _HIGH, _ROWS_SEEN, _GAP, _ICON = 3, 52, 4, 8, 22
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_ABREAST, Qt.Key.Key_Down: _ABREAST}


@dataclass(frozen=True, slots=True)
class Tile:
    """One choice."""

    key: str
    name: str
    detail: str
    icon: str


class Tiles(QScrollArea):
    """One tile is always pressed; Tab comes to that one and leaves again."""

    chosen = Signal(str)

    def __init__(self, tiles: Sequence[Tile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = [tile.key for tile in tiles]
        self._group = QButtonGroup(self)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        for place, tile in enumerate(tiles):
            made = QPushButton(icon(tile.icon), f"{tile.name}\n{tile.detail}")
            made.setIconSize(QSize(_ICON, _ICON))
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setProperty("role", "tile")
            made.setFixedHeight(current_theme().px(_HIGH))
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.setAccessibleName(f"{tile.name}, {tile.detail}")
            made.setToolTip(tile.name)
            self._group.addButton(made, place)
            grid.addWidget(made, place // _ABREAST, place % _ABREAST)
        for column in range(_ABREAST):
            grid.setColumnStretch(column, 1)
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(grid)
        box.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = min(-(-len(tiles) // _ABREAST), _ROWS_SEEN)
        self.setFixedHeight(rows * current_theme().px(_HIGH) + max(rows - 1, 0) * _GAP)
        self._group.idToggled.connect(self._toggled)
        if tiles:
            self._group.button(0).setChecked(True)

    def current(self) -> str:
        """Return the key of the pressed tile; empty where there is none."""
        place = self._group.checkedId()
        return self._keys[place] if place >= 0 else ""

    def choose(self, key: str) -> None:
        """Press the tile of ``key``; a key that there is not changes nothing."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk with the arrows; every other key goes on to the dialog."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            event.ignore()
            return
        place = self._group.checkedId() + step
        if 0 <= place < len(self._keys):
            self._group.button(place).setChecked(True)
            self._group.button(place).setFocus()

    def _toggled(self, place: int, pressed: bool) -> None:  # noqa: FBT001 - a signal's argument
        button = self._group.button(place)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressed else Qt.FocusPolicy.ClickFocus)
        if pressed:
            self.ensureWidgetVisible(button, 0, _GAP)
            self.chosen.emit(self._keys[place])

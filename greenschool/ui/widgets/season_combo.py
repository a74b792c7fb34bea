"""The switch between seasons."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget


class SeasonCombo(QComboBox):
    """Shows titles, sends the key of the season that a person chose."""

    season_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Season"))
        self.setToolTip(self.tr("Choose the season to work on"))
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda index: self.season_chosen.emit(self.itemData(index)))

    def set_seasons(self, seasons: Sequence[tuple[Hashable, str]], current: Hashable) -> None:
        """Offer (key, title) pairs and show ``current``; nothing is sent."""
        self.clear()
        for key, title in seasons:
            self.addItem(title, key)
        self.setCurrentIndex(next((i for i, (key, _) in enumerate(seasons) if key == current), -1))

"""The choice among the rounds of a contest, where it has several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from greenschool.services.next_rounds import RoundRow
from greenschool.wording import round_name

_LETTERS = 7


class RoundChoice(QComboBox):
    """Shows the rounds by name, sends the number of the one that a person chose; hidden where there is only one."""

    round_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Round"))
        self.setToolTip(self.tr("Choose the round whose result is shown"))
        self.setMinimumContentsLength(_LETTERS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda index: self.round_chosen.emit(self.itemData(index)))

    def show_rounds(self, rounds: Sequence[RoundRow], current: int) -> None:
        """Offer the rounds of a contest with the one numbered ``current`` shown; nothing is sent."""
        self.clear()
        for one in rounds:
            self.addItem(round_name(one.number, one.name), one.number)
        self.setCurrentIndex(self.findData(current))
        self.setVisible(len(rounds) > 1)

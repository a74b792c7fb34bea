"""A box of the offices of one day, each with every one of its signatories."""

from datetime import date

from PySide6.QtWidgets import QComboBox, QWidget

from greenschool.services.desk import Desk
from greenschool.services.organisation import list_units, signatory_line

_WIDTH = 30


class OfficeChoice(QComboBox):
    """``chosen`` is the number of the office and of its signatory (from 0)."""

    def __init__(self, desk: Desk, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._nothing = desk, nothing
        self.setMinimumContentsLength(_WIDTH)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_day(self, day: date) -> None:
        """Offer the offices of ``day``; the one that was chosen stays so where it is still there."""
        chosen = self.chosen()
        self.clear()
        if self._nothing:
            self.addItem(self._nothing, None)
        for unit in list_units(self._desk, day):
            for number, signatory in enumerate(unit.facts.signatories):
                self.addItem(f"{unit.facts.name} – {signatory_line(signatory)}", (unit.id, number))
        places = [place for place in range(self.count()) if self.itemData(place) == chosen]
        self.setCurrentIndex(places[0] if places else min(self.count(), 1) - 1)

    def chosen(self) -> tuple[int, int] | None:
        """Return office and signatory; None where nothing is chosen."""
        data = self.currentData()
        return None if data is None else (int(data[0]), int(data[1]))

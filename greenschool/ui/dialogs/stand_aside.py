"""A judge who cannot mark an entry stands aside, with the reason."""

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.marking import recuse
from greenschool.services.marking_rows import MySheet
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label


class StandAsideDialog(FormDialog):
    """Asks why; the office sees it and gives the entry to somebody else."""

    def __init__(self, desk: Desk, sheet: MySheet, parent: QWidget | None = None) -> None:
        super().__init__(
            say("StandAsideDialog", "Stand aside from {code}", code=sheet.blind_code),
            say("StandAsideDialog", "Stand aside"),
            parent,
        )
        self._desk, self._sheet = desk, sheet
        self.body.addWidget(
            label(self.tr("You will not mark this entry; marks that you gave it do not count."), wrap=True)
        )
        self._reason = ReasonField(self.tr("For example: I know the pupil, I helped with the work"))
        self.add_field(self.tr("Reason"), self._reason)
        self.add_buttons()

    def apply(self) -> None:
        """Record it."""
        recuse(self._desk, self._sheet.sheet, self._reason.reason())

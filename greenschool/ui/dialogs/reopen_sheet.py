"""Taking a school's sheet one step back, with the reason."""

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.services.assessment_rows import SheetRow
from greenschool.services.assessments import move
from greenschool.services.desk import Desk
from greenschool.services.states import AssessmentState
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name


class ReopenSheetDialog(FormDialog):
    """Asks why; the journal keeps it, and the sheet shows it until it is closed again."""

    def __init__(self, desk: Desk, sheet: SheetRow, target: AssessmentState, parent: QWidget | None = None) -> None:
        super().__init__(
            say("ReopenSheetDialog", "Reopen the sheet of {school}", school=sheet.school),
            say("ReopenSheetDialog", "Reopen sheet"),
            parent,
        )
        self._desk, self._sheet, self._target = desk, sheet, target
        words = self.tr("It becomes “{state}” again. Its marks are kept and can be changed.")
        self.body.addWidget(label(words.format(state=state_name(target)), wrap=True))
        self._reason = ReasonField(self.tr("For example: the school sent a missing photo"))
        self.add_field(self.tr("Reason"), self._reason)
        self.add_buttons()

    def apply(self) -> None:
        """Take the sheet back."""
        move(self._desk, [self._sheet.school_id], self._target, self._reason.reason())

"""Closing the marks of a contest although some are missing: the reason is asked for and logged."""

from PySide6.QtWidgets import QWidget

from greenschool.language import say, tell
from greenschool.services.desk import Desk
from greenschool.services.rounds import MarksMissingError, close_round
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.tokens import Tone


class CloseMarksDialog(FormDialog):
    """Names the entries with too few marks and closes with a reason."""

    def __init__(self, desk: Desk, contest: str, missing: MarksMissingError, parent: QWidget | None = None) -> None:
        heading = say("CloseMarksDialog", "Close the marks although some are missing")
        super().__init__(heading, say("CloseMarksDialog", "Close with this reason"), parent)
        self._desk, self._contest = desk, contest
        self._reason = ReasonField(self.tr("For example: entry withdrawn after marking began, minutes of 20/05/2023"))
        self.add_field(self.tr("Reason"), self._reason)
        self._reason.textChanged.connect(self._check)
        self.banner.say(tell(missing), Tone.WARN)
        self.add_buttons()
        self._check()

    def apply(self) -> None:
        """Close the marks."""
        close_round(self._desk, self._contest, self._reason.reason())

    def _check(self) -> None:
        self.ok.setEnabled(bool(self._reason.reason()))

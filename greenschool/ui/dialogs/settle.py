"""The last look before a result becomes final."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.widgets.notices import Notice, Notices
from greenschool.ui.widgets.style import label

_WIDTH, _HIGHEST = 680, 240


class SettleDialog(FormDialog):
    """Says what becomes final and every tie and difference that one should know of; the page then settles."""

    def __init__(self, contest: str, prizes: str, remarks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            say("SettleDialog", "Settle the result of {contest}", contest=contest),
            say("SettleDialog", "Settle result"),
            parent,
        )
        self.body.addWidget(label(prizes, "strong", wrap=True))
        self.setMinimumWidth(_WIDTH)
        notices = Notices(highest=_HIGHEST)
        notices.show_notices([Notice(remark) for remark in remarks])
        self.body.addWidget(notices)
        final = self.tr(
            "The result becomes final: the awards get their register numbers, and neither marks nor decisions of the "
            "council can be changed afterwards. A backup is made first."
        )
        self.body.addWidget(label(final, wrap=True))
        self.add_buttons()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Take no more room than the remarks turn out to need."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.adjustSize)

    def apply(self) -> None:
        """Nothing is left to do here: the page settles, as work that it can show."""

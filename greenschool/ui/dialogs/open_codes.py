"""The one question before the codes of a contest are opened (hồi phách)."""

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.services.codes import open_codes
from greenschool.services.desk import Desk
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label


class OpenCodesDialog(FormDialog):
    """Says that it is one way; Enter does not open by accident."""

    def __init__(self, desk: Desk, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("OpenCodesDialog", "Open the codes of {contest}?", contest=name),
            say("OpenCodesDialog", "Open codes"),
            parent,
        )
        self._desk, self._contest = desk, contest
        words = self.tr(
            "Codes are shown beside entries, schools and authors from then on. Who opened them and when goes into the "
            "journal."
        )
        self.body.addWidget(label(words, wrap=True))
        self.add_buttons()
        self.banner.say(self.tr("This goes one way: opened codes are never sealed again."), Tone.WARN)
        self.ok.setDefault(False)
        self.ok.setAutoDefault(False)

    def apply(self) -> None:
        """Open them; raises ``CodesStaySealedError`` before the marks are closed."""
        open_codes(self._desk, self._contest)

"""A step that goes into the journal with its reason: what it does is said, the reason is asked for, once."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.widgets.style import label


class ReasonedDialog(FormDialog):
    """``service`` gets the reason; without one the verb waits, and what it refuses is told here."""

    def __init__(
        self, words: tuple[str, str, str], example: str, service: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        heading, verb, meaning = words
        super().__init__(heading, verb, parent)
        self._service = service
        self.body.addWidget(label(meaning, wrap=True))
        self.reason = ReasonField(example)
        self.add_field(say("ReasonedDialog", "Reason"), self.reason)
        self.add_buttons()
        self.reason.textChanged.connect(self._check)
        self._check()

    def apply(self) -> None:
        """Do it with the reason."""
        self._service(self.reason.reason())

    def _check(self) -> None:
        self.ok.setEnabled(bool(self.reason.reason()))

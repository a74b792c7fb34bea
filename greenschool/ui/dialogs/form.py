"""What every dialog that asks for something has: words, fields, a banner for refusals, Cancel and one verb."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label

_WIDTH = 560


class FormDialog(QDialog):
    """Fields go into ``body``. Subclasses say in ``apply`` what the verb does."""

    def __init__(self, heading: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(_WIDTH)
        self.banner = Banner()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.ok = PrimaryButton(verb, clicked=self._try)
        self.ok.setDefault(True)
        cancel = Button(self.tr("Cancel"), clicked=self.reject)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(cancel)
        self._buttons.addWidget(self.ok)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 12)
        self._column.setSpacing(12)
        self._column.addWidget(label(heading, "heading", wrap=True))
        self._column.addWidget(self.banner)
        self._column.addLayout(self.body, 1)

    def apply(self) -> None:
        """Do what the dialog is for; a refusal is told in the dialog, which then stays open."""
        raise NotImplementedError

    def refuse(self, error: GreenSchoolError) -> None:
        """Tell why the verb was not done; what was typed stays."""
        self.banner.say(tell(error), Tone.DANGER)

    def add_buttons(self) -> None:
        """Put Cancel and the verb below; last, so that Tab comes to them after the fields."""
        self._column.addLayout(self._buttons)

    def add_field(self, name: str, field: QWidget) -> None:
        """Put a field under its name; the name is its accessible name too."""
        words = label(name, "strong")
        words.setBuddy(field)
        field.setAccessibleName(name)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(words)
        box.addWidget(field)
        self.body.addLayout(box)

    def _try(self) -> None:
        try:
            self.apply()
        except GreenSchoolError as error:
            self.refuse(error)
            return
        self.accept()

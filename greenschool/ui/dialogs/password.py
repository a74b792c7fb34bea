"""A new password for an account, typed twice."""

from PySide6.QtWidgets import QComboBox, QWidget

from greenschool import wording
from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.services import accounts
from greenschool.services.desk import Desk
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.sign_in import secret_field
from greenschool.ui.widgets.style import label


class PasswordsDifferError(GreenSchoolError):
    """The password typed the second time is another one."""

    sentence = QT_TRANSLATE_NOOP("errors", "The two are not the same. Nothing was changed. Type both again.")


class PasswordDialog(FormDialog):
    """For administrators: choose the account and give it a password."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Set password"), self.tr("Set password"), parent)
        self._desk = desk
        hint = self.tr("From then on the program asks for it at every start. Nobody can read it back, so keep it well.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.account = QComboBox()
        for row in accounts.list_accounts(desk):
            self.account.addItem(f"{row.name} · {wording.state_name(row.role)}", row.login)
        self.first, self.again = secret_field(), secret_field()
        self.add_field(self.tr("Account"), self.account)
        self.add_field(self.tr("New password"), self.first)
        self.add_field(self.tr("The same once more"), self.again)
        self.add_buttons()

    def apply(self) -> None:
        """Set the password; raises ``PasswordsDifferError`` or what the service refuses."""
        if self.first.text() != self.again.text():
            raise PasswordsDifferError
        accounts.set_password(self._desk, str(self.account.currentData()), self.first.text())

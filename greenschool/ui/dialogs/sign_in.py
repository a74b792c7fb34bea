"""Signing in: choose the account, type the password."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from greenschool import wording
from greenschool.errors import GreenSchoolError
from greenschool.services import accounts, stores
from greenschool.services.desk import Desk
from greenschool.ui.dialogs.form import FormDialog


class SignInDialog(FormDialog):
    """Asks until the password is right; ``desk`` is there once the dialog is accepted."""

    def __init__(self, storage: stores.Store, login: str | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is working today?"), self.tr("Sign in"), parent)
        self.desk: Desk | None = None
        self._storage = storage
        self.account = account_box(accounts.accounts_to_choose(storage))
        if login is not None:
            self.account.setCurrentIndex(max(self.account.findData(login), 0))
        self.password = secret_field()
        self.add_field(self.tr("Account"), self.account)
        self.add_field(self.tr("Password"), self.password)
        self.add_buttons()
        self.password.setFocus()

    def apply(self) -> None:
        """Sit down at the desk; after a wrong password the field is ready for the next try."""
        try:
            self.desk = stores.sit_down(self._storage, str(self.account.currentData()), self.password.text())
        except GreenSchoolError:
            self.password.selectAll()
            self.password.setFocus()
            raise


def account_box(rows: tuple[accounts.AccountRow, ...]) -> QComboBox:
    """Return a box with the accounts by name and role; the data of each is its login."""
    box = QComboBox()
    for row in rows:
        box.addItem(f"{row.name} · {wording.state_name(row.role)}", row.login)
    return box


def secret_field() -> QLineEdit:
    """Return a field that hides what is typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field

"""A new account, another role, a new password for one account."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from greenschool.language import say
from greenschool.services import accounts
from greenschool.services.accounts import AccountRow
from greenschool.services.desk import Desk
from greenschool.services.states import Role
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.password import PasswordsDifferError
from greenschool.ui.dialogs.sign_in import secret_field
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name

_LONGEST = 200


class AccountDialog(FormDialog):
    """Name to sign in with, name of the person, role, and the first password typed twice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(say("AccountDialog", "Add account"), say("AccountDialog", "Add account"), parent)
        self._desk = desk
        self.login, self.name = QLineEdit(), QLineEdit()
        for field in (self.login, self.name):
            field.setMaxLength(_LONGEST)
        self.role = _role_box(Role.OFFICER)
        self.first, self.again = secret_field(), secret_field()
        self.add_field(self.tr("Name to sign in with"), self.login)
        self.add_field(self.tr("Name of the person"), self.name)
        self.add_field(self.tr("Role"), self.role)
        self.add_field(self.tr("Password"), self.first)
        self.add_field(self.tr("The same once more"), self.again)
        self.add_buttons()

    def apply(self) -> None:
        """Make the account; raises ``PasswordsDifferError`` or what the service refuses."""
        if self.first.text() != self.again.text():
            raise PasswordsDifferError
        role = Role(self.role.currentData())
        accounts.add_account(self._desk, self.login.text(), self.name.text(), role, self.first.text())


class RoleDialog(FormDialog):
    """Another role for one account."""

    def __init__(self, desk: Desk, row: AccountRow, parent: QWidget | None = None) -> None:
        super().__init__(say("RoleDialog", "Role of {name}", name=row.name), say("RoleDialog", "Change role"), parent)
        self._desk, self._login = desk, row.login
        self.role = _role_box(row.role)
        self.add_field(self.tr("Role"), self.role)
        self.body.addWidget(label(self.tr("It holds from the next sign-in on."), "muted", wrap=True))
        self.add_buttons()

    def apply(self) -> None:
        """Change the role."""
        accounts.set_role(self._desk, self._login, Role(self.role.currentData()))


class NewPasswordDialog(FormDialog):
    """A new password for one account, typed twice; it unlocks the account too."""

    def __init__(self, desk: Desk, row: AccountRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("NewPasswordDialog", "New password for {name}", name=row.name),
            say("NewPasswordDialog", "Set password"),
            parent,
        )
        self._desk, self._login = desk, row.login
        self.first, self.again = secret_field(), secret_field()
        self.add_field(self.tr("New password"), self.first)
        self.add_field(self.tr("The same once more"), self.again)
        self.add_buttons()

    def apply(self) -> None:
        """Set the password; raises ``PasswordsDifferError`` or what the service refuses."""
        if self.first.text() != self.again.text():
            raise PasswordsDifferError
        accounts.set_password(self._desk, self._login, self.first.text())


def _role_box(role: Role) -> QComboBox:
    box = QComboBox()
    for one in Role:
        box.addItem(state_name(one), one.value)
    box.setCurrentIndex(box.findData(role.value))
    return box

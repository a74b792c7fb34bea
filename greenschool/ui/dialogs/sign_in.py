"""Signing in: press the tile of the account, type the password."""

from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool import wording
from greenschool.errors import GreenSchoolError
from greenschool.services import accounts, stores
from greenschool.services.desk import Desk
from greenschool.services.states import Role
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.widgets.tiles import Tile, Tiles

_WIDTH = 680
_ICONS = {
    Role.ADMINISTRATOR: "shield-account-outline",
    Role.OFFICER: "account-tie-outline",
    Role.JUDGE: "gavel",
    Role.VIEWER: "eye-outline",
}


class SignInDialog(FormDialog):
    """Asks until the password is right; ``desk`` is there once the dialog is accepted."""

    def __init__(self, storage: stores.Store, login: str | None, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who is working today?"), self.tr("Sign in"), parent)
        self.desk: Desk | None = None
        self._storage = storage
        self.account = Tiles([account_tile(row) for row in accounts.accounts_to_choose(storage)])
        if login is not None:
            self.account.choose(login)
        self.setMinimumWidth(_WIDTH)
        self.password = secret_field()
        self.add_field(self.tr("Account"), self.account)
        self.add_field(self.tr("Password"), self.password)
        self.add_buttons()
        self.password.setFocus()
        self.account.chosen.connect(lambda _login: self.password.clear())

    def apply(self) -> None:
        """Sit down at the desk; after a wrong password the field is ready for the next try."""
        try:
            self.desk = stores.sit_down(self._storage, self.account.current(), self.password.text())
        except GreenSchoolError:
            self.password.selectAll()
            self.password.setFocus()
            raise


def account_tile(row: accounts.AccountRow) -> Tile:
    """Return the tile of an account: the person's name over what they may do."""
    return Tile(row.login, row.name, wording.state_name(row.role), _ICONS.get(row.role, "account-outline"))


def secret_field() -> QLineEdit:
    """Return a field that hides what is typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field

"""The accounts, for administrators: who may sign in, as what, and who is locked out."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services import accounts
from greenschool.services.accounts import AccountRow
from greenschool.ui.dialogs.account_form import AccountDialog, NewPasswordDialog, RoleDialog
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column, by_given_name
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.notices import Notice, Notices
from greenschool.wording import account_state, state_name


class AccountsSection(QWidget):
    """Nothing here asks twice: every step can be taken back by the one beside it."""

    def __init__(self, office: Office, banner: Banner) -> None:
        super().__init__()
        self._desk, self._banner = office.desk, banner
        self._notice = Notices()
        self.table: TableView[AccountRow] = TableView("accounts", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Accounts"))
        self.role = Button(self.tr("Change role…"), "account-switch-outline", self.change_role)
        self.password = Button(self.tr("New password…"), "key-outline", self.set_password)
        self.unlock = Button(self.tr("Unlock"), "lock-open-outline", self._unlock)
        self.deactivate = Button(self.tr("Deactivate"), "account-off-outline", lambda: self._set_active(active=False))
        self.activate = Button(self.tr("Activate"), "account-check-outline", lambda: self._set_active(active=True))
        self._build()
        self.table.current_changed.connect(self._offer)
        self.refresh()

    def refresh(self) -> None:
        """Read the accounts again."""
        rows = accounts.list_accounts(self._desk)
        self.table.set_rows(rows)
        if self.table.current() is None:
            self.table.grid.go_to(0)
        self._offer(self.table.current())
        words = self.tr("{name} has no password: whoever sits here can open everything. Give the account one.")
        self._notice.show_notices(
            [Notice(words.format(name=row.name)) for row in rows if row.active and not row.has_password]
        )

    def add(self) -> FormDialog:
        """Ask for a new account."""
        return self._opened(AccountDialog(self._desk, self))

    def change_role(self) -> FormDialog | None:
        """Ask for another role of the account under the cursor."""
        row = self.table.current()
        return None if row is None else self._opened(RoleDialog(self._desk, row, self))

    def set_password(self) -> FormDialog | None:
        """Ask for a new password of the account under the cursor."""
        row = self.table.current()
        return None if row is None else self._opened(NewPasswordDialog(self._desk, row, self))

    def _opened(self, dialog: FormDialog) -> FormDialog:
        dialog.accepted.connect(self._changed)
        dialog.open()
        return dialog

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.role, self.password, self.unlock, self.deactivate, self.activate):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(PrimaryButton(self.tr("Add account…"), "account-plus-outline", self.add))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._notice)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _offer(self, row: AccountRow | None) -> None:
        """Offer what makes sense for the account under the cursor."""
        for button in (self.role, self.password):
            button.setEnabled(row is not None)
        self.unlock.setEnabled(row is not None and row.locked_until is not None)
        self.deactivate.setVisible(row is None or row.active)
        self.activate.setVisible(row is not None and not row.active)

    def _unlock(self) -> None:
        self._on_current(lambda login: accounts.unlock(self._desk, login))

    def _set_active(self, *, active: bool) -> None:
        self._on_current(lambda login: accounts.set_active(self._desk, login, active=active))

    def _on_current(self, service: Callable[[str], None]) -> None:
        row = self.table.current()
        if row is None:
            return
        try:
            service(row.login)
        except GreenSchoolError as error:
            self._banner.say(tell(error), Tone.DANGER)
            return
        self._changed()

    def _changed(self) -> None:
        """Show the accounts as they are now, the cursor on the one that it was on."""
        row = self.table.current()
        self._banner.hide()
        self.refresh()
        same = [one for one in self.table.model.rows() if row is not None and one.login == row.login]
        if same:
            self.table.go_to(same[0])


def _columns() -> list[Column[AccountRow]]:
    return [
        Column("login", say("columns", "Account"), lambda row: row.login, width=160),
        Column("name", say("columns", "Name"), lambda row: row.name, sort=by_given_name, width=240),
        Column("role", say("columns", "Role"), lambda row: state_name(row.role), width=150),
        Column("password", say("columns", "Password"), lambda row: "✓" if row.has_password else "–", width=100),
        Column("state", say("columns", "State"), account_state, tone=_tone, width=220),
    ]


def _tone(row: AccountRow) -> Tone:
    if row.locked_until is not None:
        return Tone.DANGER
    return Tone.OK if row.active else Tone.WARN

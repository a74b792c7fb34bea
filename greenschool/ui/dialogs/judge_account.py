"""The account with which a judge signs in: a new one, one that is there already, or none."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from greenschool.language import say
from greenschool.services.accounts import list_accounts
from greenschool.services.desk import Desk
from greenschool.services.judge_accounts import link_account, make_judge_account
from greenschool.services.judges import JudgeRow
from greenschool.services.states import Role
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.password import PasswordsDifferError
from greenschool.ui.dialogs.sign_in import secret_field
from greenschool.ui.widgets.style import label

_NEW, _NONE = "new", "none"
_LONGEST = 200


class JudgeAccountDialog(FormDialog):
    """A judge's account opens the judging screen and nothing else."""

    def __init__(self, desk: Desk, judge: JudgeRow, parent: QWidget | None = None) -> None:
        super().__init__(
            say("JudgeAccountDialog", "Account of {name}", name=judge.name),
            say("JudgeAccountDialog", "Save account"),
            parent,
        )
        self._desk, self._judge = desk, judge
        self.kind = QComboBox()
        self.kind.addItem(self.tr("A new account"), (_NEW, ""))
        for account in list_accounts(desk):
            if account.role is Role.JUDGE:
                words = self.tr("The account {login} of {name}")
                self.kind.addItem(words.format(login=account.login, name=account.name), ("link", account.login))
        self.kind.addItem(self.tr("None: the judge does not sign in"), (_NONE, ""))
        self.login = QLineEdit(judge.code.lower())
        self.login.setMaxLength(_LONGEST)
        self.first, self.again = secret_field(), secret_field()
        words = self.tr("The judge sees entries under their codes and marks them; nothing else of the season.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.add_field(self.tr("Account"), self.kind)
        self.add_field(self.tr("Name to sign in with"), self.login)
        self.add_field(self.tr("Password"), self.first)
        self.add_field(self.tr("The same once more"), self.again)
        self.add_buttons()
        self.kind.currentIndexChanged.connect(lambda _place: self._offer())

    def apply(self) -> None:
        """Make, link or take away; raises ``PasswordsDifferError`` or what the services refuse."""
        kind, login = self.kind.currentData()
        if kind != _NEW:
            link_account(self._desk, self._judge.code, login or None)
            return
        if self.first.text() != self.again.text():
            raise PasswordsDifferError
        make_judge_account(self._desk, self._judge.code, self.login.text(), self.first.text())

    def _offer(self) -> None:
        new = self.kind.currentData()[0] == _NEW
        for field in (self.login, self.first, self.again):
            field.setEnabled(new)

"""Signing in: choose the account, type the password."""

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool import wording
from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import accounts, stores
from greenschool.services.desk import Desk
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label


class SignInDialog(QDialog):
    """Asks until the password is right; ``desk`` is there once the dialog is accepted."""

    def __init__(self, storage: stores.Store, login: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._storage = storage
        self.setWindowTitle(self.tr("Sign in"))
        self._banner = Banner()
        self._account = QComboBox()
        self._account.setAccessibleName(self.tr("Account"))
        for row in accounts.accounts_to_choose(storage):
            self._account.addItem(f"{row.name} · {wording.state_name(row.role)}", row.login)
        if login is not None:
            self._account.setCurrentIndex(max(self._account.findData(login), 0))
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Password"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Account"), self._account)
        form.addRow(self.tr("Password"), self._password)
        enter = PrimaryButton(self.tr("Sign in"), "login", self._sign_in)
        enter.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), clicked=self.reject))
        foot.addWidget(enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Who is working today?"), "title"))
        column.addWidget(self._banner)
        column.addLayout(form)
        column.addLayout(foot)
        self.setMinimumWidth(400)
        self._password.setFocus()

    def _sign_in(self) -> None:
        try:
            self.desk = stores.sit_down(self._storage, str(self._account.currentData()), self._password.text())
        except GreenSchoolError as error:
            self._banner.say(tell(error), Tone.DANGER)
            self._password.selectAll()
            self._password.setFocus()
            return
        self.accept()

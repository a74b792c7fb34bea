"""A new password for an account, typed twice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from greenschool import wording
from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import accounts
from greenschool.services.desk import Desk
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label


class PasswordDialog(QDialog):
    """For administrators: choose the account and give it a password."""

    def __init__(self, desk: Desk, rows: Sequence[accounts.AccountRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Set password"))
        self._banner = Banner()
        self._account = QComboBox()
        self._account.setAccessibleName(self.tr("Account"))
        for row in rows:
            self._account.addItem(f"{row.name} · {wording.state_name(row.role)}", row.login)
        self._first = self._secret(self.tr("New password"))
        self._again = self._secret(self.tr("The same once more"))
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Account"), self._account)
        form.addRow(self.tr("New password"), self._first)
        form.addRow(self.tr("The same once more"), self._again)
        save = PrimaryButton(self.tr("Set password"), "key-outline", self._save)
        save.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Cancel"), clicked=self.reject))
        foot.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Set password"), "title"))
        hint = self.tr("From then on the program asks for it at every start. Nobody can read it back, so keep it well.")
        column.addWidget(label(hint, "muted", wrap=True))
        column.addWidget(self._banner)
        column.addLayout(form)
        column.addLayout(foot)
        self.setMinimumWidth(420)

    def _secret(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(name)
        return field

    def _save(self) -> None:
        if self._first.text() != self._again.text():
            self._banner.say(self.tr("The two are not the same. Nothing was changed. Type both again."), Tone.DANGER)
            return
        try:
            accounts.set_password(self._desk, str(self._account.currentData()), self._first.text())
        except GreenSchoolError as error:
            self._banner.say(tell(error), Tone.DANGER)
            return
        self.accept()

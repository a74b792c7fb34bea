"""What the views of the marking page share: one table of one contest, buttons below it, words for the page."""

from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.services.states import Permission
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.office import Office
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button


class MarkingView(QWidget):
    """A view reads its own rows; what it changes is told with ``changed``, what is refused with ``refused``."""

    changed = Signal(str)
    refused = Signal(GreenSchoolError)

    def __init__(self, office: Office, title: str) -> None:
        super().__init__()
        self.office, self.title = office, title
        self.contest = ""
        self.round_number: int | None = None
        """Of an earlier round, which is only looked at; None for the present one."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.addStretch(1)

    @abstractmethod
    def table(self) -> TableView[Any]:
        """Return the table that Export Excel writes and Ctrl+F searches."""

    @abstractmethod
    def read(self) -> None:
        """Read and show the contest again."""

    def show_contest(self, contest: str, round_number: int | None = None) -> None:
        """Show a contest, or the same again, in its present round or in an earlier one."""
        self.contest, self.round_number = contest, round_number
        self.read()

    def may(self, permission: Permission) -> bool:
        """Tell whether the person at the desk may take a step here; in an earlier round nobody may."""
        return self.round_number is None and self.office.desk.may(permission)

    def add_foot(self) -> None:
        """Put the row of buttons below; last."""
        self.column.addLayout(self.foot)

    def add_button(self, button: Button) -> Button:
        """Put a button into the row below."""
        self.foot.addWidget(button)
        return button

    def ask(self, dialog: FormDialog, told: str) -> FormDialog:
        """Open a dialog; once its verb is done the page reads again and says ``told``."""
        dialog.accepted.connect(lambda: self.changed.emit(told))
        dialog.open()
        return dialog

    def attempt(self, service: Callable[[], object], told: str) -> None:
        """Call a service; the page tells what came of it."""
        try:
            service()
        except GreenSchoolError as error:
            self.refused.emit(error)
            return
        self.changed.emit(told)

"""The bar at the top: season, search, who works here."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from greenschool.ui.jump import Find, JumpBox
from greenschool.ui.widgets.buttons import FlatButton
from greenschool.ui.widgets.season_combo import SeasonCombo

_HEIGHT = 46


class TopBar(QFrame):
    """Season switch, search box and account button."""

    def __init__(self, find: Find, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setMinimumHeight(_HEIGHT)
        self.season = SeasonCombo()
        self.season.setMinimumWidth(180)
        self.season.setMaximumWidth(330)
        self.search = JumpBox(self.tr("Find a school, entry or person…  (Ctrl+K)"), find)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(360)
        self._menu = QMenu(self)
        self.account = FlatButton("", "account-circle-outline")
        self.account.setMenu(self._menu)
        self.account.setProperty("menu", "true")
        self.account.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.season, 1)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.account)

    def set_account(self, name: str, role: str, actions: Sequence[QAction]) -> None:
        """Show who works here; ``actions`` (change password, leave …) are the button's menu."""
        self.account.setText(f"{name} · {role}")
        self.account.setAccessibleName(self.tr("Account: {name}, {role}").format(name=name, role=role))
        self._menu.clear()
        self._menu.addActions(list(actions))
        self.account.show()

"""What can be done with the school under the cursor, below its card."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from greenschool.ui.icons import icon
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.flow import FlowLayout


class SchoolActions(QWidget):
    """What people come for as buttons, what they seldom need in a menu; readers have no menu."""

    def __init__(self, may_edit: bool, parent: QWidget | None = None) -> None:  # noqa: FBT001 - one thing to know
        super().__init__(parent)
        self._edit = Button(self.tr("Edit…"), "pencil-outline", shortcut="Ctrl+E")
        self._history = Button(self.tr("History…"), "history", shortcut="Ctrl+H")
        self._entries = Button(self.tr("Its entries"), "arrow-right")
        self._more = IconButton(self.tr("More about this school"), "dots-vertical")
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._aliases = self._add(self.tr("Other names…"), "tag-multiple-outline")
        self._ward = self._add(self.tr("Move to another ward…"), "map-marker-outline")
        self._merge = self._add(self.tr("Merge with another record…"), "merge")
        self._menu.addSeparator()
        self._take_off = self._add(self.tr("Take off this season…"), "delete-outline")
        row = FlowLayout(8, self)
        for button in (self._edit, self._history, self._entries, self._more):
            row.addWidget(button)
        self._edit.setVisible(may_edit)
        self._more.setVisible(may_edit)

    def wire(
        self,
        *,
        entries: Callable[[], object],
        history: Callable[[], object],
        edit: Callable[[], object],
        aliases: Callable[[], object],
        ward: Callable[[], object],
        merge: Callable[[], object],
        take_off: Callable[[], object],
    ) -> None:
        """Say what each of them does."""
        for button, action in ((self._entries, entries), (self._history, history), (self._edit, edit)):
            button.clicked.connect(lambda _checked=False, action=action: action())
        for item, action in (
            (self._aliases, aliases),
            (self._ward, ward),
            (self._merge, merge),
            (self._take_off, take_off),
        ):
            item.triggered.connect(lambda _checked=False, action=action: action())

    def menu(self) -> QMenu:
        """Return the menu of what is seldom needed."""
        return self._menu

    def _add(self, words: str, icon_name: str) -> QAction:
        return self._menu.addAction(icon(icon_name), words)

"""Push buttons with an icon, and buttons that are an icon only."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from greenschool.ui.icons import icon


def with_shortcut(tip: str, shortcut: str) -> str:
    """Return a tooltip that names its keys as the keyboard does."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{tip} ({keys})" if keys else tip


class Button(QPushButton):
    """A push button: verb, object and an icon before them."""

    _colour = "text"
    _role = ""

    def __init__(
        self,
        text: str,
        icon_name: str = "",
        clicked: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("role", self._role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text.replace("&", ""))
        if icon_name:
            self.setIcon(icon(icon_name, self._colour))
            self.setIconSize(QSize(20, 16))  # the glyph and the gap before the words
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
            self.setToolTip(with_shortcut(self.accessibleName(), shortcut))
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())


class PrimaryButton(Button):
    """The one button of a page or dialog that people come for."""

    _colour = "primary_text"
    _role = "primary"


class FlatButton(Button):
    """A button without a frame, for bars and banners."""

    _role = "flat"


class IconButton(QToolButton):
    """A button that is an icon only; its name is read out and shown as a tooltip."""

    def __init__(
        self,
        name: str,
        icon_name: str,
        clicked: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(18, 18))
        self.setAccessibleName(name)
        self.setToolTip(with_shortcut(name, shortcut))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        if clicked is not None:
            self.clicked.connect(lambda _checked=False: clicked())

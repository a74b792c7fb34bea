"""The frames of the judging screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def new_pane() -> tuple[QFrame, QVBoxLayout]:
    """Return a pane and the column inside it."""
    pane = QFrame()
    pane.setProperty("role", "pane")
    column = QVBoxLayout(pane)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(8)
    return pane, column


def scrolled(inside: QWidget) -> QScrollArea:
    """Return a widget in an area that scrolls up and down."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll

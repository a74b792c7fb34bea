"""The wheel over a field that has not the focus scrolls the page; it never changes a value."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QApplication, QComboBox, QScrollBar


class WheelGuard(QObject):
    """Watches the whole program. Made once, after the ``QApplication``."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the wheel over unfocused spin boxes, combos and sliders on to what they lie on."""
        if event.type() is not QEvent.Type.Wheel or not _holds_a_value(watched):
            return False
        event.ignore()
        return True


def _holds_a_value(watched: QObject) -> bool:
    if isinstance(watched, QScrollBar):
        return False
    return isinstance(watched, QAbstractSpinBox | QComboBox | QAbstractSlider) and not watched.hasFocus()

"""What a person sees on a page or dialog, and does there with mouse and keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

PAGE = (1190, 625)
"""What a window of 1366 × 768 leaves to its page."""


def opened(qtbot, page):
    """Show a page in its usual size and put the cursor into it."""
    qtbot.addWidget(page)
    page.resize(*PAGE)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.setFocus()
    return page


def press(qtbot, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    """Press keys where the focus is; the letters of a word one by one, as the first opens a cell's editor."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for key in keys:
        if isinstance(key, str):
            for letter in key:
                qtbot.keyClicks(QApplication.focusWidget(), letter)
        else:
            qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def button(widget, name):
    """Return the button that is read out so; one that is seen goes before one on a page behind."""
    QApplication.processEvents()  # buttons that came into a banner are shown by the next turn
    found = [b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name and not b.isHidden()]
    assert found, f"no button “{name}” among {sorted(names(widget))}"
    return next((b for b in found if b.isVisible()), found[0])


def names(widget):
    """Return what the buttons that are seen are called."""
    return {b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isVisible()}


def enabled(widget):
    """Return what the buttons that can be pressed are called."""
    return {b.accessibleName() for b in widget.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()}


def told(widget):
    """Return the words that are seen."""
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}

"""A person at the window: finds things by the words on them, clicks, chooses, reads."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QTableView


class Person:
    """Works in Vietnamese, with what is visible and enabled; waits as long as a person would."""

    def __init__(self, qtbot, window):
        self._qtbot, self._window = qtbot, window

    def front(self):
        """Return what lies in front: the newest open dialog, else the window."""
        dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        return dialogs[-1] if dialogs else self._window

    def button(self, words):
        """Return the one visible button that bears these words (or begins with them before a number)."""
        found = [
            button
            for button in self.front().findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled() and button.text().replace("&", "").startswith(words)
        ]
        return found[0] if found else None

    def press(self, words):
        """Press the button with these words, as soon as it is there."""
        self.waits_for(words)
        self._qtbot.mouseClick(self.button(words), Qt.MouseButton.LeftButton)

    def waits_until_gone(self, words):
        """Wait until no button with these words can be pressed any more."""
        self._qtbot.waitUntil(lambda: self.button(words) is None)

    def waits_for(self, words):
        """Wait until a button with these words can be pressed."""
        self._qtbot.waitUntil(lambda: self.button(words) is not None)

    def choose(self, words):
        """Choose the entry of the visible combo box of the front that bears these words."""
        boxes = [box for box in self.front().findChildren(QComboBox) if box.isVisible()]
        box = next(box for box in boxes if box.findText(words, Qt.MatchFlag.MatchContains) >= 0)
        box.setCurrentIndex(box.findText(words, Qt.MatchFlag.MatchContains))

    def waits_until_back_at_the_window(self):
        """Wait until every dialog is closed."""
        self._qtbot.waitUntil(lambda: self.front() is self._window)

    def reads_table(self, title):
        """Return the rows of the visible table that has a column ``title``: dictionaries by column title."""
        for table in self._window.findChildren(QTableView):
            model = table.model()
            if not table.isVisible() or model is None:
                continue
            titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
            if title in titles:
                return [
                    {name: model.index(row, n).data() for n, name in enumerate(titles)}
                    for row in range(model.rowCount())
                ]
        raise AssertionError(f"no table with a column {title}")

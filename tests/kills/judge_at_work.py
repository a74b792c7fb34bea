"""A judge at the real screen: types marks and says which of them the screen has acknowledged."""

import os
from pathlib import Path
from random import Random

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTreeWidget
from sqlalchemy import Engine, event

from greenschool import language
from greenschool.services.marking_rows import Saved
from greenschool.ui.judging_window import JudgingWindow
from greenschool.ui.theme import Theme
from tests import season_being_marked
from tests.kills.child import Report

MARKS = ("0", "1", "2", "2,5", "3", "4", "5", "5,5", "6", "7", "7,5", "8", "9", "10")
"""Possible under every criterion of the slogans."""
SAVED = "Đã lưu "
PAGES_BEFORE_CHECKPOINT = 8
"""SQLite's own are 1,000, which a judge reaches every 90 marks: some children get there with every mark."""


class JudgeAtWork:
    """Sees what a person sees: the list, the field with the cursor, the words “Đã lưu …”."""

    def __init__(self, folder: Path, chance: Random, report: Report) -> None:
        self._chance, self._report = chance, report
        self._typed: tuple[str, str, str | None] | None = None
        settings = QSettings(str(folder.with_suffix(".ini")), QSettings.Format.IniFormat)
        self._window = JudgingWindow(season_being_marked.sit_down(folder), settings, [])
        self._window.page.saved.connect(self._acknowledged)
        self._window.show()
        self._window.activateWindow()
        mine = language.say("JudgingList", "My entries")
        self._list = next(one for one in self._window.findChildren(QTreeWidget) if one.accessibleName() == mine)

    def work(self) -> None:
        """Go to an entry, mark a few criteria, go to another: until somebody pulls the plug."""
        while True:
            self._list.setCurrentItem(self._list.topLevelItem(self._chance.randrange(self._list.topLevelItemCount())))
            for _ in range(self._chance.randrange(1, 6)):
                self._mark()

    def _mark(self) -> None:
        QApplication.processEvents()
        field = self._window.focusWidget()
        assert isinstance(field, QLineEdit), field
        criterion = field.accessibleName().rpartition(" (")[0]
        mark = self._other_than(field.text())
        self._typed = (self._list.currentItem().text(1), criterion, mark)
        self._report("typing", *self._typed)
        if mark is None:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        else:
            QTest.keyClicks(field, mark)
        self._report("enter")
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert self._typed is None, "the screen did not acknowledge the mark"

    def _other_than(self, shown: str) -> str | None:
        if shown and self._chance.random() < 0.1:
            return None
        return self._chance.choice([mark for mark in MARKS if mark != shown])

    def _acknowledged(self, _saved: Saved) -> None:
        assert any(one.isVisible() and one.text().startswith(SAVED) for one in self._window.findChildren(QLabel))
        assert self._typed is not None, "the screen acknowledged what nobody had typed"
        self._report("saved", *self._typed)
        self._typed = None


def type_marks(folder: Path, seed: str, report: Report) -> None:
    """Open the judge's window on the store and type for ever."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    chance = Random(seed)
    if chance.random() < 0.25:
        event.listen(
            Engine,
            "connect",
            lambda connection, _: connection.execute(f"PRAGMA wal_autocheckpoint = {PAGES_BEFORE_CHECKPOINT}"),
        )
    app = QApplication(["greenschool"])
    language.install(app, "vi")
    theme = Theme(app)
    assert theme is not None
    JudgeAtWork(folder, chance, report).work()

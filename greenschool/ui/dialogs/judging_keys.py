"""The sheet of keys of the judging screen: F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

MARKING_KEYS: tuple[tuple[str, str], ...] = (
    ("0 … 9  ,", QT_TRANSLATE_NOOP("judging", "the mark")),
    ("Enter", QT_TRANSLATE_NOOP("judging", "next criterion, after the last the next entry")),
    ("↑  ↓", QT_TRANSLATE_NOOP("judging", "criterion before, criterion after")),
    ("+  −", QT_TRANSLATE_NOOP("judging", "one step more, one less")),
    ("Ctrl + Z", QT_TRANSLATE_NOOP("judging", "take the last mark back")),
    ("Ctrl + Enter", QT_TRANSLATE_NOOP("judging", "next entry that is not marked")),
    ("PgUp  PgDn", QT_TRANSLATE_NOOP("judging", "entry before, entry after")),
    ("F", QT_TRANSLATE_NOOP("judging", "flag the entry, or take the flag off")),
    ("S", QT_TRANSLATE_NOOP("judging", "put the entry off")),
    ("C", QT_TRANSLATE_NOOP("judging", "to the comment")),
    ("Esc", QT_TRANSLATE_NOOP("judging", "back to the mark")),
    ("Ctrl + S", QT_TRANSLATE_NOOP("judging", "hand in")),
)

FILE_KEYS: tuple[tuple[str, str], ...] = (
    ("F7  F8", QT_TRANSLATE_NOOP("judging", "file before, file after")),
    ("F9", QT_TRANSLATE_NOOP("judging", "file large, text away; once more: back")),
    ("Alt +  Alt −", QT_TRANSLATE_NOOP("judging", "file larger, smaller")),
    ("Ctrl + PgUp  PgDn", QT_TRANSLATE_NOOP("judging", "up and down in the file")),
)
"""What the keyboard does on the judging screen and with files; the words are of context ``judging``."""


class JudgingKeys(QDialog):
    """Every key and what it does, those for marking left of those for files; Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys for judging"))
        sides = QHBoxLayout()
        sides.setSpacing(28)
        sides.addLayout(_sheet(self.tr("Marking"), MARKING_KEYS))
        sides.addLayout(_sheet(self.tr("Files of the entry"), FILE_KEYS))
        close = Button(self.tr("Close"), clicked=self.accept)
        close.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(14)
        column.addLayout(sides)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _sheet(heading: str, keys: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.addWidget(label(heading, "heading"), 0, 0, 1, 2)
    for row, (key, words) in enumerate(keys, start=1):
        grid.addWidget(label(key, "key"), row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label(say("judging", words)), row, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid

"""What every key of the judging screen does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.ui.widgets.buttons import PrimaryButton
from greenschool.ui.widgets.key_caps import key_caps
from greenschool.ui.widgets.style import label

FLAG, COMMENT, PUT_OFF = "F4", "F6", "F3"
"""No letters: those who type Vietnamese have a program that takes letters for its own."""


Keys = list[tuple[str, str]]
"""Caps, which a blank parts, and what they do."""


def main_keys() -> Keys:
    """Return the keys of every entry, for the line below the screen."""
    return [
        ("0…9", say("judging", "mark")),
        ("Enter", say("judging", "go on")),
        ("↑ ↓", say("judging", "criterion")),
        ("← →", say("judging", "one step")),
        ("PgUp PgDn", say("judging", "entry")),
        (FLAG, say("judging", "flag")),
        (COMMENT, say("judging", "comment")),
        ("Ctrl+Z", say("judging", "undo")),
        ("F1", say("judging", "all keys")),
    ]


def _marking_keys() -> Keys:
    return [
        ("0…9 ,", say("judging", "type a mark; comma and dot are the same")),
        ("← → − +", say("judging", "one step less or more")),
        ("Enter", say("judging", "accept the mark and go to the next criterion, after the last to the next entry")),
        ("↑ ↓ Tab", say("judging", "another criterion")),
        ("Ctrl+Enter", say("judging", "next entry that is not marked")),
        ("PgUp PgDn", say("judging", "entry before, entry after")),
        ("Ctrl+G", say("judging", "go to a code")),
        (FLAG, say("judging", "flag the entry, or take the flag off")),
        (PUT_OFF, say("judging", "put the entry off")),
        (COMMENT, say("judging", "comment on the entry")),
        ("Ctrl+1…9", say("judging", "write a phrase that was used before")),
        ("Esc", say("judging", "back to the marks")),
        ("Ctrl+Z", say("judging", "take back what was typed, then the newest mark")),
        ("Ctrl+H", say("judging", "history of the marks")),
        ("Ctrl+S", say("judging", "hand in")),
        ("Ctrl++ Ctrl+-", say("judging", "larger or smaller letters")),
    ]


def _file_keys() -> Keys:
    return [
        ("F7 F8", say("judging", "file before, file after")),
        ("F9", say("judging", "file large, text away; once more: back")),
        ("Alt++ Alt+-", say("judging", "file larger, smaller")),
        ("Ctrl+PgUp Ctrl+PgDn", say("judging", "up and down in the file")),
    ]


class JudgingKeysDialog(QDialog):
    """Every key, those for marking left of those for files; Esc or Enter closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys of the judging screen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        sides = QHBoxLayout()
        sides.setSpacing(28)
        sides.addLayout(_sheet(self.tr("Marking"), _marking_keys()))
        sides.addLayout(_sheet(self.tr("Files of the entry"), _file_keys()))
        column.addLayout(sides)
        close = PrimaryButton(self.tr("Close"), clicked=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)


def _sheet(heading: str, keys: Keys) -> QGridLayout:
    rows = QGridLayout()
    rows.setHorizontalSpacing(16)
    rows.setVerticalSpacing(6)
    rows.addWidget(label(heading, "heading"), 0, 0, 1, 2)
    for line, (caps, words) in enumerate(keys, 1):
        row = QHBoxLayout()
        row.setSpacing(4)
        for cap in key_caps(caps):
            row.addWidget(cap)
        row.addStretch(1)
        rows.addLayout(row, line, 0)
        rows.addWidget(label(words), line, 1, Qt.AlignmentFlag.AlignVCenter)
    rows.setRowStretch(len(keys) + 1, 1)
    return rows

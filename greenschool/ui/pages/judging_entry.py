"""The entry in the middle of the judging screen, under its code only: text, files, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.marking_rows import OpenSheet
from greenschool.ui.dialogs.judging_keys import FLAG, PUT_OFF
from greenschool.ui.pages.judging_files import EntryArea, FilesPane
from greenschool.ui.pages.judging_panes import scrolled
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, with_shortcut
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label
from greenschool.wording import state_name

_SHORT_TEXT = 160
"""A text of so many letters is a slogan, and is set large."""


class EntryPane(QFrame):
    """Shows a sheet's entry; its buttons flag it, put it off and stand aside from it."""

    def __init__(
        self, desk: Desk, flag: Callable[[], object], put_off: Callable[[], object], aside: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.files = FilesPane(desk)
        self.words = label("", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._head = label("", "muted")
        self._count = label("", "muted")
        self._state = Chip()
        self._flag = Button(self.tr("Flag"), "flag-outline", flag)
        self._put_off = Button(self.tr("Put off"), "debug-step-over", put_off)
        self._aside = Button(self.tr("Stand aside…"), "account-off-outline", aside)
        self._build()

    def show_sheet(self, sheet: OpenSheet) -> None:
        """Show the entry of a sheet; raises what its files refuse, and shows none of them then."""
        parts = (sheet.row.blind_code, sheet.row.contest_name, sheet.group)
        self._head.setText(" · ".join(filter(None, parts)))
        self.words.setText(sheet.text)
        self._count.setText(_word_count(sheet))
        self.fit_letters()
        state = sheet.row.state
        told = f"{state_name(state)}: {sheet.reason}" if sheet.reason else state_name(state)
        self._state.set_state(told, Tone.INFO if sheet.row.editable else Tone.WARN)
        self._state.setVisible(not sheet.row.editable)
        self._flag.setText(self.tr("Take flag off") if sheet.row.flagged else self.tr("Flag"))
        self._put_off.setText(self.tr("Not put off") if sheet.row.skipped else self.tr("Put off"))
        for button in (self._flag, self._put_off, self._aside):
            button.setEnabled(sheet.row.editable)
        self.files.show_sheet(sheet.row)

    def fit_letters(self) -> None:
        """Set the text at the present letter size."""
        is_short = len(self.words.text()) <= _SHORT_TEXT
        self.words.setFont(current_theme().font("figure" if is_short else "h2", strong=is_short))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._head, 1)
        head.addWidget(self._state)
        column.addLayout(head)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        words = QVBoxLayout(inside)
        words.setContentsMargins(0, 4, 0, 0)
        words.setSpacing(12)
        words.addWidget(self.words)
        words.addWidget(self._count)
        words.addStretch(1)
        column.addWidget(EntryArea(scrolled(inside), self.files), 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button, key in ((self._flag, FLAG), (self._put_off, PUT_OFF), (self._aside, "")):
            button.setToolTip(with_shortcut(button.text(), key))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            actions.addWidget(button)
        actions.addStretch(1)
        column.addLayout(actions)


def _word_count(sheet: OpenSheet) -> str:
    """Return how many words an entry has, where its contest counts them."""
    if sheet.word_limit is None:
        return ""
    return say("judging", "Words: {words} of {limit}", words=len(sheet.text.split()), limit=sheet.word_limit)

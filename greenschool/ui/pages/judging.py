"""The judging screen: one entry, one rubric, no mouse. Entries are seen under their codes only."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import marking
from greenschool.services.desk import Desk
from greenschool.services.marking_rows import OpenSheet, Saved
from greenschool.ui.dialogs.hand_in import HandInDialog
from greenschool.ui.dialogs.judging_keys import COMMENT, FLAG, PUT_OFF
from greenschool.ui.dialogs.mark_history import MarkHistoryDialog
from greenschool.ui.dialogs.stand_aside import StandAsideDialog
from greenschool.ui.pages.judging_comment import CommentField
from greenschool.ui.pages.judging_entry import EntryPane
from greenschool.ui.pages.judging_list import JudgingList, first_words, is_whole, own_marks, same_totals, stands_aside
from greenschool.ui.pages.judging_pace import Pace
from greenschool.ui.pages.judging_rubric import RubricPane
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, IconButton, PrimaryButton, with_shortcut
from greenschool.ui.widgets.style import label

_LIST = 172


@dataclass(frozen=True, slots=True)
class Count:
    """Sheets that are whole, all that are to be marked, how many are flagged, and how long the rest will take."""

    whole: int
    every: int
    flagged: int
    left: timedelta | None


class JudgingPage(QWidget):
    """The judge's sheets at the left, the entry in the middle, the rubric at the right; every mark is saved at once."""

    saved = Signal(Saved)
    counted = Signal(object)
    """How far the judge is: a ``Count``."""

    def __init__(self, desk: Desk, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._sheet: OpenSheet | None = None
        self._pace = Pace()
        self.list = JudgingList()
        self.banner, self.notice = Banner(), Banner()
        self.entry = EntryPane(desk, self.toggle_flag, self.skip, self.stand_aside)
        self.files = self.entry.files
        self.rubric = RubricPane()
        self.comment = CommentField(self._save_comment, settings)
        self._strip = label("", "small", wrap=True)
        self._build()
        self.list.chosen.connect(self.open)
        self.list.found.connect(self.rubric.activate)
        self.list.contest.currentIndexChanged.connect(self._change_contest)
        current_theme().changed.connect(self._follow_theme)
        self.rubric.given.connect(self._give)
        self.rubric.remarked.connect(self._remark)
        self.rubric.walked_through.connect(self._go_on)
        self.refresh()
        self._begin()

    # What the window and the keyboard say

    def refresh(self) -> None:
        """Read the list again; the sheet shown stays."""
        try:
            sheets = marking.my_sheets(self._desk)
        except GreenSchoolError as error:
            self._refuse(error)
            sheets = ()
        self.list.show_sheets(sheets, None if self._sheet is None else self._sheet.row.sheet)
        self._count()
        if not sheets and self._sheet is None:
            self.entry.words.setText(self.tr("There is nothing to mark yet. The office opens the round."))

    def open(self, number: int) -> None:
        """Show a sheet, with the cursor on its first criterion without a mark."""
        if self._sheet is not None and self._sheet.row.sheet == number:
            return
        self.leave()
        try:
            self._sheet = marking.open_sheet(self._desk, number)
        except GreenSchoolError as error:
            self._refuse(error)
            return
        self.banner.hide()
        self._show(self._sheet)
        self._count()
        marks = [criterion.mark for criterion in self._sheet.criteria]
        self.rubric.activate(marks.index(None) if None in marks else 0)

    def _begin(self) -> None:
        """Go on where the judge left off: at the first sheet that still wants marks."""
        for sheet in self.list.of_contest():
            if sheet.editable and not is_whole(sheet):
                self.list.go_to(sheet.sheet)
                return

    def step(self, way: int) -> None:
        """Go to the sheet before (-1) or after (1) in the list."""
        numbers = [sheet.sheet for sheet in self.list.shown()]
        if self._sheet is None or self._sheet.row.sheet not in numbers:
            return
        place = numbers.index(self._sheet.row.sheet) + way
        if 0 <= place < len(numbers):
            self.list.go_to(numbers[place])

    def next_unmarked(self) -> None:
        """Go to the next sheet that is not whole, round about; where all are, say so."""
        sheets = self.list.of_contest()
        numbers = [sheet.sheet for sheet in sheets]
        here = numbers.index(self._sheet.row.sheet) if self._sheet and self._sheet.row.sheet in numbers else -1
        for sheet in (*sheets[here + 1 :], *sheets[: here + 1]):
            if sheet.editable and not is_whole(sheet):
                self.list.go_to(sheet.sheet)
                return
        if any(sheet.waits for sheet in sheets):
            words = self.tr("All entries that are open to you are marked. Look over them, then hand in.")
        else:
            words = self.tr("All your entries are marked. Look over them, then hand in.")
        self.banner.say(words, Tone.OK)

    def undo(self) -> None:
        """Take back what is being typed, or else the newest change of this sheet's marks."""
        if self.rubric.revert():
            return
        if self._sheet is not None:
            self._save(lambda sheet: marking.undo(self._desk, sheet, uuid.uuid4().hex))
            self._reload()

    def show_history(self) -> MarkHistoryDialog | None:
        """Show every change of the marks of this entry; Ctrl+Z takes the newest back."""
        if self._sheet is None:
            return None
        self.leave()
        words = (
            self.tr("Your marks for {code}").format(code=self._sheet.row.blind_code),
            self.tr("Ctrl+Z on the sheet takes the newest change back, then the one before it, until you hand it in."),
        )
        rows = marking.my_history(self._desk, self._sheet.row.sheet)
        dialog = MarkHistoryDialog(self._settings, words, rows, self)
        dialog.open()
        return dialog

    def toggle_flag(self) -> None:
        """Flag the entry to be looked at again, or take the flag off."""
        if self._sheet is not None:
            flagged = not self._sheet.row.flagged
            self._save(lambda sheet: marking.set_flag(self._desk, sheet, flagged=flagged))
            self._reload()

    def skip(self) -> None:
        """Put the entry off and go on to the next."""
        if self._sheet is not None:
            skipped = not self._sheet.row.skipped
            self._save(lambda sheet: marking.set_skipped(self._desk, sheet, skipped=skipped))
            self._reload()
            if skipped:
                self.step(1)

    def hand_in(self) -> HandInDialog | None:
        """Ask once, then hand in the whole sheets of the contest."""
        self.leave()
        sheets = [sheet for sheet in self.list.of_contest() if sheet.editable]
        if not sheets:
            self.banner.say(self.tr("Nothing is left to be handed in."), Tone.INFO)
            return None
        dialog = HandInDialog(self._desk, sheets, self)
        dialog.accepted.connect(self._reload)
        dialog.open()
        return dialog

    def stand_aside(self) -> StandAsideDialog | None:
        """Ask why, then give the entry back to the office."""
        if self._sheet is None or not self._sheet.row.editable:
            return None
        dialog = StandAsideDialog(self._desk, self._sheet.row, self)
        dialog.accepted.connect(self._reload)
        dialog.open()
        return dialog

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Let the judge begin to type at once."""
        super().showEvent(event)
        self.rubric.activate()

    # Building

    def _build(self) -> None:
        self._fit_letters()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.list)
        row.addWidget(self.entry, 1)
        row.addWidget(self._with_foot(self.rubric))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(self.banner)
        column.addLayout(row, 1)
        keys: dict[str, Callable[[], object]] = {
            "PgUp": lambda: self.step(-1),
            "PgDown": lambda: self.step(1),
            "Ctrl+Z": self.undo,
            "Ctrl+Return": self.next_unmarked,
            "Ctrl+S": self.hand_in,
            "Ctrl+G": self.list.code.setFocus,
            FLAG: self.toggle_flag,
            COMMENT: self.comment.setFocus,
            PUT_OFF: self.skip,
            "Esc": self.rubric.activate,
        }
        keys |= {f"Ctrl+{place}": partial(self.comment.repeat, place) for place in range(1, 10)}
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _with_foot(self, pane: RubricPane) -> RubricPane:
        pane.column.addWidget(self.comment)
        pane.column.addWidget(self._strip)
        buttons = QHBoxLayout()
        phrases = Button(self.tr("Phrases"), "format-quote-close")
        phrases.setMenu(self.comment.menu)
        self.hand_in_button = Button(self.tr("Hand in…"), "send-outline", self.hand_in)
        self.hand_in_button.setToolTip(with_shortcut(self.hand_in_button.text(), "Ctrl+S"))
        self.next_button = PrimaryButton(self.tr("Next entry"), "arrow-right", self.next_unmarked)
        self.next_button.setToolTip(with_shortcut(self.next_button.text(), "Ctrl+Return"))
        buttons.addWidget(phrases)
        buttons.addWidget(IconButton(self.tr("History of marks"), "history", self.show_history, shortcut="Ctrl+H"))
        buttons.addStretch(1)
        buttons.addWidget(self.hand_in_button)
        buttons.addWidget(self.next_button)
        pane.column.addLayout(buttons)
        return pane

    # What is seen

    def _show(self, sheet: OpenSheet) -> None:
        try:
            self.entry.show_sheet(sheet)
        except GreenSchoolError as error:
            self._refuse(error)
        self.rubric.show_sheet(sheet)
        self.comment.show_words(sheet.comment)
        self.comment.setReadOnly(not sheet.row.editable)

    def _go_on(self) -> None:
        if self._sheet is not None and is_whole(self._sheet.row):
            self.next_unmarked()

    def _count(self) -> None:
        self._show_notice(first_words(self.list.of_contest()))
        sheets = [sheet for sheet in self.list.of_contest() if not stands_aside(sheet)]
        whole = [sheet for sheet in sheets if is_whole(sheet)]
        self._pace.note(len(whole), self._desk.now())
        left = self._pace.left(len(sheets) - len(whole))
        self.counted.emit(Count(len(whole), len(sheets), sum(sheet.flagged for sheet in sheets), left))
        here = 0 if self._sheet is None else self._sheet.row.sheet
        self._strip.setText("\n".join(filter(None, (own_marks(whole), same_totals(whole, here)))))

    def _change_contest(self) -> None:
        self._pace = Pace()
        self._count()

    def _follow_theme(self) -> None:
        self._fit_letters()
        self.list.repaint_signs()

    def _fit_letters(self) -> None:
        """Give the panes and the entry the room of the present letter size."""
        self.list.setFixedWidth(current_theme().px(_LIST))
        self.rubric.fit_letters()
        self.entry.fit_letters()

    def _show_notice(self, words: str) -> None:
        """Say something that holds for a while; who has closed it sees it again when it says something else."""
        if not words:
            self.notice.hide()
        elif words != self.notice.text():
            self.notice.say(words, Tone.INFO)

    # What is saved

    def _give(self, place: int, mark: Decimal | None) -> None:
        if self._sheet is None:
            return
        name, operation = self._sheet.criteria[place].name, uuid.uuid4().hex
        if self._save(lambda sheet: marking.give_mark(self._desk, sheet, name, mark, operation)):
            self._reload()
        else:
            self.rubric.boxes[place].show_error(self.tr("Not saved."))

    def _remark(self, place: int, words: str) -> None:
        if self._sheet is not None and self._sheet.row.editable and words != self._sheet.criteria[place].comment:
            name = self._sheet.criteria[place].name
            self._save(lambda sheet: marking.set_comment(self._desk, sheet, words, name))
            self._reload()

    def _save_comment(self, words: str) -> None:
        if self._sheet is not None and self._sheet.row.editable and words != self._sheet.comment:
            self._save(lambda sheet: marking.set_comment(self._desk, sheet, words))
            self.comment.remember(words)
            self._reload()

    def _save(self, service: Callable[[int], Saved]) -> bool:
        if self._sheet is None:
            return False
        try:
            saved = service(self._sheet.row.sheet)
        except GreenSchoolError as error:
            self._refuse(error)
            return False
        self.banner.hide()
        self.saved.emit(saved)
        return True

    def _reload(self) -> None:
        """Read the sheet and the list anew; the cursor and what is being typed stay."""
        if self._sheet is None:
            return
        try:
            self._sheet = marking.open_sheet(self._desk, self._sheet.row.sheet)
        except GreenSchoolError as error:
            self._refuse(error)
            return
        self._show(self._sheet)
        self.refresh()

    def leave(self) -> None:
        """Save what stands in the fields before the sheet is left."""
        if self._sheet is None or not self._sheet.row.editable:
            return
        self.rubric.take()
        self.comment.leave()

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)

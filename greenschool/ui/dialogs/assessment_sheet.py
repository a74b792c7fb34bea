"""The sheet of one school: what it claims, what the district found, what both agreed on."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.progress import Progress
from greenschool.services.assessment_papers import print_report_card
from greenschool.services.assessment_rows import SheetRow
from greenschool.services.assessments import (
    MarkChange,
    ReasonChange,
    agree,
    assessment_of,
    move,
    set_marks,
    set_reasons,
)
from greenschool.services.checklists import show_checklist
from greenschool.services.evidence import add_evidence, evidence_file, list_evidence
from greenschool.services.states import AssessmentState, Permission, Side
from greenschool.ui.dialogs.evidence_box import EvidenceBox
from greenschool.ui.dialogs.files import evidence_to_read, open_file
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog
from greenschool.ui.dialogs.reopen_sheet import ReopenSheetDialog
from greenschool.ui.dialogs.sheet_columns import (
    SheetLine,
    points_text,
    read_mark,
    sheet_columns,
    sheet_lines,
    undo_words,
)
from greenschool.ui.dialogs.sheet_totals import STATE_TONES, SheetTotals
from greenschool.ui.office import Office
from greenschool.ui.table.column import Setter
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, IconButton, PrimaryButton, with_shortcut
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, side_heading, state_name

_SIZE, _SMALLEST = (1300, 640), (940, 560)
_SHARES = (880, 320)
_STATES = tuple(AssessmentState)
_ENTERED_NEXT = {
    AssessmentState.NOT_STARTED: Side.SELF,
    AssessmentState.SELF_MARKED: Side.VERIFIED,
    AssessmentState.VERIFIED: Side.AGREED,
    AssessmentState.AGREED: Side.AGREED,
}
"""The side that is filled in in each state, and that the next state closes."""


class AssessmentSheetDialog(QDialog):
    """Everything is saved as it is typed; Ctrl+Z and Ctrl+Y take back what was typed here."""

    def __init__(self, office: Office, school_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._school_id = office, school_id
        self._may_edit = office.desk.may(Permission.EDIT)
        self._checklist = show_checklist(office.desk)
        self._sheet = assessment_of(office.desk, school_id)
        self.setWindowTitle(self._sheet.school)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.stack = ServiceStack(self)
        self.banner = Banner()
        self.totals = SheetTotals(self._checklist)
        columns = sheet_columns(self._mark_setter, self._write_reasons)
        self.table: TableView[SheetLine] = TableView("assessment-sheet", columns, office.settings)
        self.table.grid.setAccessibleName(self.tr("Criteria of {school}").format(school=self._sheet.school))
        self._pane = DetailPane(self.tr("Choose a criterion to see all of it."))
        self.evidence = EvidenceBox()
        self._chip = Chip()
        self._state_reason = label("", "muted")
        self._build()
        self._connect()
        self.table.set_rows(self._lines())
        self._show()
        wanted = _ENTERED_NEXT[self._sheet.state].name.lower()
        self.table.grid.go_to(0, [column.key for column in columns].index(wanted))
        self.table.grid.setFocus()

    # Building

    def _build(self) -> None:
        sheet = self._sheet
        self._undo = IconButton(self.tr("Undo"), "undo", self.stack.undo)
        self._redo = IconButton(self.tr("Redo"), "redo", self.stack.redo)
        card = Button(self.tr("Assessment card"), "printer-eye", self.preview_card, shortcut="Ctrl+P")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(sheet.school, "title"))
        head.addWidget(label(f"{sheet.code} · {level_name(sheet.level)}", "muted"))
        head.addWidget(self._chip)
        head.addWidget(self._state_reason, 1)
        for button in (self._undo, self._redo, card):
            head.addWidget(button)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self._pane, 1)
        beside.addWidget(self.evidence)
        sides = SideBySide(self.table, right, _SHARES)
        self._back = Button(self.tr("Reopen…"), "lock-open-variant-outline", self._reopen)
        self._close = Button(self.tr("Close"), clicked=self.accept)
        self._next = PrimaryButton("", "check", self._advance)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._back)
        foot.addWidget(label(self.tr("Everything is saved as you type. F2 edits, Ctrl+D fills down."), "muted"))
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._next)
        for button in (card, self._back, self._close, self._next):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.totals)
        column.addWidget(self.banner)
        column.addWidget(sides, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.stack.stepped.connect(self.refresh)
        # A shortcut of the buttons would wait for their animation and lose strokes that come fast.
        QShortcut(QKeySequence("Ctrl+Z"), self, self.stack.undo)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.stack.redo)
        self.stack.refused.connect(self._refuse)
        self.table.model.refused.connect(self._refuse)
        self.table.current_changed.connect(lambda _line: self._show_line())
        self.evidence.choose_asked.connect(self._choose_evidence)
        self.evidence.dropped.connect(self.add_files)
        self.evidence.opened.connect(self._open_evidence)

    # Showing

    def refresh(self) -> None:
        """Read the sheet again."""
        self._sheet = assessment_of(self._office.desk, self._school_id)
        self.table.renew_rows(self._lines())
        self._show()

    def _lines(self) -> list[SheetLine]:
        return sheet_lines(self._checklist, self._sheet, may_edit=self._may_edit)

    def _show(self) -> None:
        state = self._sheet.state
        self._chip.set_state(state_name(state), STATE_TONES[state])
        reason = self._sheet.state_reason
        self._state_reason.setText(self.tr("Reopened: {reason}").format(reason=reason) if reason else "")
        self.totals.show_sheet(self._sheet)
        self._show_undo()
        self._show_steps(state)
        self._show_line()

    def _show_undo(self) -> None:
        for button, able, words, keys in (
            (self._undo, self.stack.canUndo(), self.stack.undoText(), "Ctrl+Z"),
            (self._redo, self.stack.canRedo(), self.stack.redoText(), "Ctrl+Y"),
        ):
            button.setEnabled(able)
            name = button.accessibleName()
            button.setToolTip(with_shortcut(f"{name}: {words}" if words else name, keys))

    def _show_steps(self, state: AssessmentState) -> None:
        desk = self._office.desk
        verb, needs = {
            AssessmentState.NOT_STARTED: (self.tr("Close self marks"), Permission.EDIT),
            AssessmentState.SELF_MARKED: (self.tr("Close verification"), Permission.SETTLE),
            AssessmentState.VERIFIED: (self.tr("Agree on sheet"), Permission.SETTLE),
            AssessmentState.AGREED: ("", Permission.SETTLE),
        }[state]
        self._next.setText(verb)
        self._next.setAccessibleName(verb)
        self._next.setVisible(bool(verb) and desk.may(needs))
        back = Permission.SETTLE if state is AssessmentState.AGREED else Permission.EDIT
        self._back.setVisible(state is not AssessmentState.NOT_STARTED and desk.may(back))

    def _show_line(self) -> None:
        line = self.table.current()
        if line is None:
            self._pane.show_nothing()
            return
        one = line.criterion
        fields = [(side_heading(side), points_text(line, side)) for side in Side]
        fields += [
            (self.tr("How to enter"), one.entry),
            (self.tr("Guide"), one.guide),
            (self.tr("Evidence asked for"), one.evidence),
            (self.tr("Why they differ"), line.cell.reason),
        ]
        differs = (self.tr("Marks differ"), Tone.WARN) if line.cell.differs else None
        self._pane.show_row(one.code, one.text, [field for field in fields if field[1]], differs)
        files = [file for file in list_evidence(self._office.desk, self._school_id) if file.criterion == one.code]
        self.evidence.show_files(files, may_add=line.open_reason)

    # Typing

    def _mark_setter(self, side: Side) -> Setter[SheetLine]:
        def write(typed: Sequence[tuple[SheetLine, str]]) -> None:
            changes = tuple(
                MarkChange(self._school_id, line.criterion.code, side, read_mark(line.criterion, text))
                for line, text in typed
            )
            words = undo_words(side, [change.criterion for change in changes])
            self.stack.call(words, lambda todo: set_marks(self._office.desk, todo), changes)
            self.banner.hide()

        return write

    def _write_reasons(self, typed: Sequence[tuple[SheetLine, str]]) -> None:
        changes = tuple(ReasonChange(self._school_id, line.criterion.code, text) for line, text in typed)
        words = self.tr("reason {codes}").format(codes=", ".join(change.criterion for change in changes))
        self.stack.call(words, lambda todo: set_reasons(self._office.desk, todo), changes)
        self.banner.hide()

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)

    # Steps

    def _advance(self) -> None:
        """Close the marks of the side that is filled in now."""
        state = self._sheet.state
        target = _STATES[_STATES.index(state) + 1]
        try:
            if target is AssessmentState.AGREED:
                agree(self._office.desk, [self._school_id])
            else:
                move(self._office.desk, [self._school_id], target)
        except GreenSchoolError as error:
            self._refuse(error)
            self._go_to_first_gap(_ENTERED_NEXT[state])
            return
        self._moved()

    def _go_to_first_gap(self, side: Side) -> None:
        missing = self._sheet.score(side).missing
        cells = [line.cell for line in self.table.model.rows()]
        if missing:
            gaps, key = [cell for cell in cells if cell.criterion in missing], side.name.lower()
        else:
            gaps, key = [cell for cell in cells if cell.differs and not cell.reason], "reason"
        if gaps:
            self.go_to(gaps[0].criterion, key)

    def go_to(self, criterion: str, key: str = "") -> None:
        """Put the cursor on a criterion, and in the column ``key``; without it in the one that it is in."""
        found = next((line for line in self.table.model.rows() if line.criterion.code == criterion), None)
        if found is None:
            return
        here = self.table.grid.currentIndex().column()
        self.table.go_to(found)
        keys = [one.key for one in self.table.model.columns]
        self.table.grid.go_to(self.table.grid.currentIndex().row(), keys.index(key) if key else here)

    def _reopen(self) -> None:
        target = _STATES[_STATES.index(self._sheet.state) - 1]
        dialog = ReopenSheetDialog(self._office.desk, self._sheet, target, self)
        dialog.accepted.connect(self._moved)
        dialog.open()

    def _moved(self) -> None:
        """Show the new state; what was typed before it can no longer be taken back one by one."""
        self.stack.clear()
        self.refresh()
        self.banner.hide()
        self.table.grid.setFocus()

    # Evidence and paper

    def _choose_evidence(self) -> None:
        self.add_files(evidence_to_read(self, self._office.settings))

    def add_files(self, files: Sequence[Path]) -> None:
        """Keep copies of files for the criterion under the cursor; the first that is refused ends it."""
        line = self.table.current()
        if line is None:
            return
        try:
            for file in files:
                add_evidence(self._office.desk, self._school_id, line.criterion.code, file)
        except GreenSchoolError as error:
            self._refuse(error)
        self.refresh()

    def _open_evidence(self, evidence_id: int) -> None:
        try:
            open_file(evidence_file(self._office.desk, evidence_id))
        except GreenSchoolError as error:
            self._refuse(error)

    def preview_card(self) -> PaperPreviewDialog:
        """Show the assessment card as it will be printed."""
        dialog = card_preview(self._office, self._sheet, self)
        dialog.open()
        return dialog


def card_preview(office: Office, sheet: SheetRow, parent: QWidget) -> PaperPreviewDialog:
    """Return the preview of a school's assessment card."""

    def make(path: Path, _progress: Progress) -> tuple[str, ...]:
        print_report_card(office.desk, sheet.school_id, path)
        return ()

    name = f"phieu-danh-gia-{sheet.code}.pdf"
    return PaperPreviewDialog(office, sheet.school, name, [Edition("", make)], parent=parent)

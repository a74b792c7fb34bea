"""Paper sheets: one person keys them in a grid, another compares them with the paper and confirms or rejects."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from greenschool.language import say
from greenschool.services.keying import KeyedRow, confirm, key_sheet, keyed_sheets, reject
from greenschool.services.mark_rules import MarkBetweenStepsError, MarkTooHighError, MarkTooLowError
from greenschool.services.panels import list_panel
from greenschool.services.progress_board import board
from greenschool.services.sheet_intake import CriterionToMark, SheetMarks, SheetToMark, sheets_for
from greenschool.services.states import RoundState, SheetState
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.pair_minutes import NotAMarkError
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_previews import score_sheets_preview
from greenschool.ui.pages.marking_progress import sheet_words
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_TO_KEY = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})
_HANDED_IN = frozenset({SheetState.SUBMITTED, SheetState.LOCKED})
_JUDGE_LETTERS = 22
Cell = TypeVar("Cell")
_Typed = Sequence[tuple["KeyLine", str]]


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One sheet of a judge: what is recorded, and what was typed since."""

    sheet: SheetToMark
    marks: tuple[Decimal | None, ...]
    comments: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether marks can be typed."""
        return self.sheet.state in _TO_KEY

    @property
    def whole(self) -> bool:
        """Whether every mark is there, and every comment that is required."""
        asked = zip(self.sheet.criteria, self.comments, strict=True)
        return None not in self.marks and all(words or not one.comment_required for one, words in asked)

    def given(self, judge: str) -> SheetMarks:
        """Return the whole sheet for the service."""
        names = [one.name for one in self.sheet.criteria]
        marks = {name: mark for name, mark in zip(names, self.marks, strict=True) if mark is not None}
        comments = {name: words for name, words in zip(names, self.comments, strict=True) if words}
        return SheetMarks(judge, self.sheet.blind_code, marks, comments=comments)


class KeyingView(MarkingView):
    """A row is recorded as soon as it is whole; until then what was typed waits here."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Key sheets"))
        self.judge = QComboBox()
        self._typed: dict[tuple[str, str, str], KeyLine] = {}
        self._place = QVBoxLayout()
        self._grid: TableView[KeyLine] | None = None
        self._criteria: tuple[str, ...] = ()
        self._marking = False
        self._print = Button(self.tr("Score sheets of the judge…"), "printer-eye", self.show_score_sheets)
        self._build()
        self.judge.currentIndexChanged.connect(lambda _place: self._show_sheets())

    def table(self) -> TableView[KeyLine]:
        """Return the grid."""
        if self._grid is None:
            self._grid = self._made(())
        return self._grid

    def read(self) -> None:
        """Read the panel and the sheets of the judge chosen."""
        desk = self.office.desk
        self._marking = board(desk, self.contest).state is RoundState.MARKING
        members = list_panel(desk, self.contest)
        known = [self.judge.itemData(place) for place in range(self.judge.count())]
        if known != [one.judge for one in members]:
            kept = self.judge.currentData()
            self.judge.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.judge.clear()
            for one in members:
                self.judge.addItem(f"{one.judge} · {one.name}", one.judge)
            self.judge.setCurrentIndex(max(self.judge.findData(kept), 0) if members else -1)
            self.judge.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_sheets()

    def _show_sheets(self) -> None:
        judge = self.judge.currentData()
        sheets = sheets_for(self.office.desk, self.contest, judge) if judge else ()
        self._print.setEnabled(bool(sheets))
        criteria = sheets[0].criteria if sheets else ()
        asked = tuple(f"{one.name}/{one.comment_required}" for one in criteria)
        if self._grid is None or asked != self._criteria:
            self._criteria = asked
            self._grid = self._made(criteria)
        lines = [self._line(sheet) for sheet in sheets]
        shown = [(one.sheet.blind_code, len(one.marks)) for one in self._grid.model.rows()]
        if shown == [(one.sheet.blind_code, len(one.marks)) for one in lines]:
            if lines != list(self._grid.model.rows()):  # renewed for nothing, an open editor would lose what is typed
                self._grid.renew_rows(lines)
        else:
            self._grid.set_rows(lines)
        if self._grid.current() is None:
            self._grid.grid.go_to(0, 2)

    def show_score_sheets(self) -> PaperPreviewDialog | None:
        """Show the score sheets of the judge chosen, to be printed."""
        judge = self.judge.currentData()
        if not judge:
            return None
        lines = self.table().model.rows()
        handed_in = sum(line.sheet.state in _HANDED_IN for line in lines)
        dialog = score_sheets_preview(self.office, self.contest, (judge,), self, handed_in=handed_in)
        dialog.open()
        return dialog

    def _line(self, sheet: SheetToMark) -> KeyLine:
        typed = self._typed.get(self._key(sheet))
        if typed is not None and sheet.state in _TO_KEY:
            return KeyLine(sheet, typed.marks, typed.comments)
        return KeyLine(sheet, tuple(one.mark for one in sheet.criteria), ("",) * len(sheet.criteria))

    def _key(self, sheet: SheetToMark) -> tuple[str, str, str]:
        return self.contest, str(self.judge.currentData()), sheet.blind_code

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self.judge.setAccessibleName(self.tr("Judge"))
        top.addWidget(label(self.tr("Judge"), "strong"))
        self.judge.setMinimumContentsLength(_JUDGE_LETTERS)
        top.addWidget(self.judge)
        top.addWidget(self._print)
        words = self.tr(
            "Type marks; Tab goes right, Enter down. A whole row is recorded at once and waits to be compared."
        )
        top.addWidget(label(words, "muted", wrap=True), 1)
        self.column.addLayout(top)
        self.column.addLayout(self._place, 1)
        self.add_foot()

    def _made(self, criteria: Sequence[CriterionToMark]) -> TableView[KeyLine]:
        made: TableView[KeyLine] = TableView("marking-keying", self._columns(criteria), self.office.settings)
        made.grid.setAccessibleName(self.title)
        made.model.refused.connect(self.refused)
        if self._grid is not None:
            self._grid.hide()
            self._place.removeWidget(self._grid)
            self._grid.deleteLater()
        self._place.addWidget(made)
        return made

    def _columns(self, criteria: Sequence[CriterionToMark]) -> list[Column[KeyLine]]:
        columns: list[Column[KeyLine]] = [
            Column("code", say("columns", "Blind code"), lambda row: row.sheet.blind_code, width=110),
            Column("state", say("columns", "Sheet"), _state, tone=_tone, own_sign=True, width=130),
        ]
        for place, one in enumerate(criteria):
            columns.append(self._mark_column(place, one))
            if one.comment_required:
                columns.append(self._comment_column(place, one))
        return columns

    def _mark_column(self, place: int, one: CriterionToMark) -> Column[KeyLine]:
        return Column(
            f"mark-{place}",
            f"≤ {format_decimal(one.maximum)} · {one.name}",
            lambda row: row.marks[place],
            Align.RIGHT,
            width=150,
            hint=f"{one.name}. {one.description}".strip(),
            setter=partial(self._set_mark, place),
            settable=lambda row: row.open and self._marking,
        )

    def _comment_column(self, place: int, one: CriterionToMark) -> Column[KeyLine]:
        return Column(
            f"comment-{place}",
            say("columns", "Comment: {criterion}", criterion=one.name),
            lambda row: row.comments[place],
            width=180,
            setter=partial(self._set_comment, place),
            settable=lambda row: row.open and self._marking,
        )

    def _set_mark(self, place: int, typed: _Typed) -> None:
        read = [(row, _mark(row.sheet.criteria[place], text)) for row, text in typed]
        self._take([KeyLine(row.sheet, _put(row.marks, place, mark), row.comments) for row, mark in read])

    def _set_comment(self, place: int, typed: _Typed) -> None:
        self._take([KeyLine(row.sheet, row.marks, _put(row.comments, place, normalise(text))) for row, text in typed])

    def _take(self, lines: Sequence[KeyLine]) -> None:
        """Keep what was typed and record the rows that are whole."""
        judge = str(self.judge.currentData())
        try:
            for line in lines:
                self._typed[self._key(line.sheet)] = line
                if line.whole:
                    key_sheet(self.office.desk, self.contest, line.given(judge))
                    self._typed.pop(self._key(line.sheet), None)
        finally:
            self._show_sheets()


class ComparingView(MarkingView):
    """Keyed sheets that wait for a second person, who corrects nothing."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Compare sheets"))
        self._table: TableView[KeyedRow] = TableView("marking-comparing", _keyed_columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self.column.addWidget(self._table, 1)
        self._reject = self.add_button(Button(self.tr("Reject…"), "close", self.ask_reject))
        self._confirm = self.add_button(Button(self.tr("Confirm"), "check", self.confirm_chosen))
        self.add_foot()
        self._table.grid.selectionModel().selectionChanged.connect(lambda *_what: self._offer())
        self._table.current_changed.connect(lambda _row: self._offer())

    def table(self) -> TableView[KeyedRow]:
        """Return the list."""
        return self._table

    def read(self) -> None:
        """Read which sheets wait."""
        self._table.set_rows(keyed_sheets(self.office.desk, self.contest))
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._offer()

    def confirm_chosen(self) -> None:
        """Confirm the sheets chosen, each as the paper says."""
        rows = self._table.selected()

        def work() -> None:
            for row in rows:
                confirm(self.office.desk, self.contest, row.judge, row.blind_code)

        self.attempt(work, self.tr("Sheets confirmed: {n}.").format(n=len(rows)))

    def ask_reject(self) -> FormDialog | None:
        """Ask what is wrong with the sheet under the cursor; whoever keys it again sees it."""
        row = self._table.current()
        if row is None:
            return None
        words = (
            self.tr("Reject {code} of {judge}").format(code=row.blind_code, judge=row.judge),
            self.tr("Reject"),
            self.tr("The sheet goes back to be keyed again; until then it does not count."),
        )
        dialog = ReasonedDialog(
            words,
            self.tr("For example: the paper says 8,5 for the first criterion"),
            partial(reject, self.office.desk, self.contest, row.judge, row.blind_code),
            self,
        )
        return self.ask(dialog, self.tr("The sheet goes back to be keyed again."))

    def _offer(self) -> None:
        rows = self._table.selected()
        may = bool(rows) and not any(row.mine for row in rows)
        self._confirm.setEnabled(may)
        self._reject.setEnabled(may and len(rows) == 1)


def _put(cells: tuple[Cell, ...], place: int, value: Cell) -> tuple[Cell, ...]:
    return (*cells[:place], value, *cells[place + 1 :])


def _mark(criterion: CriterionToMark, typed: str) -> Decimal | None:
    """Return what was typed, None for nothing; refused at once, while the paper is still in hand."""
    if not typed.strip():
        return None
    try:
        mark = parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(typed=typed) from error
    shown = format_decimal(mark)
    if mark > criterion.maximum:
        raise MarkTooHighError(mark=shown, maximum=format_decimal(criterion.maximum), name=criterion.name)
    if mark < 0:
        raise MarkTooLowError(mark=shown, name=criterion.name)
    if mark % criterion.step:
        raise MarkBetweenStepsError(mark=shown, name=criterion.name, step=format_decimal(criterion.step))
    return mark


def _state(row: KeyLine) -> str:
    if row.open and any(mark is not None for mark in row.marks):
        return say("marking", "◐ not whole yet")
    return sheet_words(row.sheet.state)


def _tone(row: KeyLine) -> Tone:
    if not row.open:
        return Tone.OK
    return Tone.WARN if any(mark is not None for mark in row.marks) else Tone.PLAIN


def _keyed_columns() -> list[Column[KeyedRow]]:
    return [
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=80),
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("marks", say("columns", "Marks"), _marks_words, width=430),
        Column("total", say("columns", "Total"), lambda row: row.total, Align.RIGHT, width=80),
        Column(
            "by",
            say("columns", "Keyed by"),
            lambda row: say("marking", "{name} (you)", name=row.keyed_by) if row.mine else row.keyed_by,
            width=160,
        ),
        Column("at", say("columns", "Keyed at"), lambda row: row.keyed_at.astimezone(), width=140),
    ]


def _marks_words(row: KeyedRow) -> str:
    return " · ".join(f"{name} {format_decimal(mark)}" for name, mark in row.marks)


def paper_views(office: Office) -> dict[str, MarkingView]:
    """Return the views of paper sheets, for those who may key marks."""
    return {"keying": KeyingView(office), "comparing": ComparingView(office)}

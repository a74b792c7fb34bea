"""The judge's own sheets at the left of the judging screen: where each stands, under its code only."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from greenschool.language import say
from greenschool.services.marking_rows import MySheet
from greenschool.services.states import SheetState
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import with_shortcut
from greenschool.ui.widgets.mark_box import short
from greenschool.ui.widgets.style import restyle
from greenschool.wording import state_name

_ALL, _OPEN, _FLAGGED, _SKIPPED = "all", "open", "flagged", "skipped"
_DONE = frozenset({SheetState.SUBMITTED, SheetState.LOCKED})
_SIGN_COLUMN, _CODE_COLUMN, _TOTAL_COLUMN = range(3)
_CONTEST_WIDTH, _ROW = 240, 26
_NUMBER = Qt.ItemDataRole.UserRole


def is_whole(sheet: MySheet) -> bool:
    """Tell whether every criterion has its mark."""
    return sheet.given == sheet.criteria


def stands_aside(sheet: MySheet) -> bool:
    """Tell whether the sheet will have no marks."""
    return sheet.state in (SheetState.RECUSED, SheetState.ABSENT)


def own_marks(whole: Sequence[MySheet]) -> str:
    """Return a judge's own marks so far, for comparison; nothing before the first whole sheet."""
    if not whole:
        return ""
    best, worst = (pick(whole, key=lambda sheet: sheet.total) for pick in (max, min))
    mean = sum((sheet.total for sheet in whole), Decimal(0)) / len(whole)
    return say(
        "judging",
        "Your marks so far: mean {mean} · highest {best} ({best_code}) · lowest {worst} ({worst_code})",
        mean=short(round(mean, 1)),
        best=short(best.total),
        best_code=best.blind_code,
        worst=short(worst.total),
        worst_code=worst.blind_code,
    )


def same_totals(whole: Sequence[MySheet], number: int) -> str:
    """Return which of a judge's own entries have the same total as the sheet ``number``; nothing where it is alone."""
    here = next((sheet for sheet in whole if sheet.sheet == number), None)
    level = [sheet.blind_code for sheet in whole if here and sheet is not here and sheet.total == here.total]
    return say("judging", "The same total as this entry: {codes}", codes=", ".join(level)) if level else ""


def first_words(sheets: Sequence[MySheet]) -> str:
    """Return what a judge is to know of the entries marked first; nothing once the others are open."""
    first = [sheet for sheet in sheets if sheet.first]
    if not first or not any(sheet.waits for sheet in sheets):
        return ""
    if any(sheet.editable for sheet in first):
        return say(
            "judging",
            "All judges mark these entries first: {codes}. Hand them in; the others open once they were talked over.",
            codes=", ".join(sheet.blind_code for sheet in first),
        )
    return say(
        "judging",
        "The entries marked first are handed in. The others open once the judges have talked them over.",
    )


class JudgingList(QWidget):
    """A filter and a line for each sheet: sign, code, total. ``contest`` is for the bar of the window."""

    chosen = Signal(int)
    """Number of the sheet to show."""
    found = Signal()
    """Enter on a code that is in the list: the cursor belongs to its marks now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[MySheet, ...] = ()
        self.contest = QComboBox()
        self.contest.setAccessibleName(self.tr("Contest"))
        self.contest.setMinimumWidth(current_theme().px(_CONTEST_WIDTH))
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which entries"))
        for key, words in (
            (_ALL, self.tr("All")),
            (_OPEN, self.tr("Not marked")),
            (_FLAGGED, self.tr("Flagged")),
            (_SKIPPED, self.tr("Put off")),
        ):
            self.filter.addItem(words, key)
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("Go to the entry with this code"))
        self.code.setPlaceholderText(self.tr("Go to code…"))
        self.code.setToolTip(with_shortcut(self.code.accessibleName(), "Ctrl+G"))
        self.code.returnPressed.connect(self._find)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("My entries"))
        self.tree.setColumnCount(3)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_CODE_COLUMN, QHeaderView.ResizeMode.Stretch)
        for column in (_SIGN_COLUMN, _TOTAL_COLUMN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.filter)
        box.addWidget(self.code)
        box.addWidget(self.tree, 1)
        self.contest.currentIndexChanged.connect(lambda _place: self._fill())
        self.filter.currentIndexChanged.connect(lambda _place: self._fill())
        self.tree.currentItemChanged.connect(self._choose)

    def show_sheets(self, sheets: Sequence[MySheet], current: int | None) -> None:
        """Show the sheets as they stand; the cursor stays on ``current``."""
        self._sheets = tuple(sheets)
        contests = list(dict.fromkeys((sheet.contest, sheet.contest_name) for sheet in sheets))
        if [self.contest.itemData(place) for place in range(self.contest.count())] != [code for code, _ in contests]:
            self.contest.blockSignals(True)  # noqa: FBT003 - Qt's own switch
            self.contest.clear()
            for code, name in contests:
                self.contest.addItem(name, code)
            self.contest.blockSignals(False)  # noqa: FBT003
        self.contest.setVisible(len(contests) > 1)
        self._fill(current)

    def of_contest(self) -> tuple[MySheet, ...]:
        """Return the sheets of the contest shown, all of them."""
        return tuple(sheet for sheet in self._sheets if sheet.contest == self.contest.currentData())

    def shown(self) -> tuple[MySheet, ...]:
        """Return the sheets that the filter lets through, in their order."""
        kind = self.filter.currentData()
        return tuple(sheet for sheet in self.of_contest() if _answers(sheet, kind))

    def go_to(self, number: int) -> None:
        """Put the cursor on a sheet, and the filter aside where it hides the sheet."""
        if all(sheet.sheet != number for sheet in self.shown()):
            self.filter.setCurrentIndex(0)
        for place in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(place)
            if item is not None and item.data(0, _NUMBER) == number:
                self.tree.setCurrentItem(item)

    def repaint_signs(self) -> None:
        """Draw the lines anew, in the colours that are in force."""
        self._fill()

    def _find(self) -> None:
        """Go to the one sheet whose code ends as typed; what fits none or several stays to be typed on."""
        typed = self.code.text().strip().upper()
        fitting = [sheet.sheet for sheet in self.of_contest() if typed and sheet.blind_code.endswith(typed)]
        restyle(self.code, tone="" if len(fitting) == 1 else "danger")
        if len(fitting) == 1:
            self.code.clear()
            self.go_to(fitting[0])
            self.found.emit()
        else:
            self.code.selectAll()

    def _fill(self, current: int | None = None) -> None:
        here = self.tree.currentItem()
        wanted = current if current is not None else (here.data(0, _NUMBER) if here else None)
        self.tree.blockSignals(True)  # noqa: FBT003
        self.tree.clear()
        shown = self.shown()
        lines: dict[int, QTreeWidgetItem] = {}
        for place, sheet in enumerate(shown):
            if any(one.first for one in shown) and (place == 0 or sheet.first != shown[place - 1].first):
                self._add_heading(say("judging", "Marked first") if sheet.first else say("judging", "The others"))
            lines[sheet.sheet] = _line(sheet)
            self.tree.addTopLevelItem(lines[sheet.sheet])
        self.tree.blockSignals(False)  # noqa: FBT003
        if lines:
            self.tree.setCurrentItem(lines[wanted] if wanted in lines else next(iter(lines.values())))

    def _add_heading(self, words: str) -> None:
        """Put words above the sheets that follow; the cursor passes over them."""
        heading = QTreeWidgetItem([words])
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        heading.setSizeHint(0, QSize(0, current_theme().px(_ROW)))
        heading.setForeground(0, QBrush(QColor(current_theme().tokens.text["muted"])))
        self.tree.addTopLevelItem(heading)
        heading.setFirstColumnSpanned(True)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _NUMBER))


def _answers(sheet: MySheet, kind: str) -> bool:
    match kind:
        case "open":
            return not is_whole(sheet) and not stands_aside(sheet)
        case "flagged":
            return sheet.flagged
        case "skipped":
            return sheet.skipped
        case _:
            return True


def _line(sheet: MySheet) -> QTreeWidgetItem:
    tone = _tone(sheet)
    total = short(sheet.total) if sheet.given and not stands_aside(sheet) else ""
    item = QTreeWidgetItem([_sign(sheet), sheet.blind_code, total])
    item.setData(0, _NUMBER, sheet.sheet)
    item.setSizeHint(0, QSize(0, current_theme().px(_ROW)))
    item.setToolTip(_CODE_COLUMN, _told(sheet))
    item.setData(_CODE_COLUMN, Qt.ItemDataRole.AccessibleTextRole, f"{sheet.blind_code}: {_told(sheet)}")
    item.setTextAlignment(_TOTAL_COLUMN, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setForeground(_SIGN_COLUMN, QBrush(QColor(current_theme().tokens.tone(tone).text)))
    return item


def _tone(sheet: MySheet) -> Tone:
    if sheet.waits:
        return Tone.PLAIN
    if sheet.flagged or sheet.skipped or (sheet.given and not is_whole(sheet)):
        return Tone.WARN
    return Tone.OK if is_whole(sheet) else Tone.INFO


def _sign(sheet: MySheet) -> str:
    if stands_aside(sheet):
        return "✖"
    if sheet.state in _DONE:
        return "■"
    if sheet.waits:
        return "◌"
    if sheet.flagged:
        return "⚑"
    if is_whole(sheet):
        return "✓"
    return "◐" if sheet.given else "○"


def _told(sheet: MySheet) -> str:
    if sheet.waits:
        return say("judging", "opens once the entries marked first were talked over")
    if sheet.state is SheetState.ASSIGNED or stands_aside(sheet) or sheet.state in _DONE:
        return state_name(sheet.state)
    if is_whole(sheet):
        return say("judging", "all criteria marked")
    return say("judging", "{given} of {criteria} criteria marked", given=sheet.given, criteria=sheet.criteria)

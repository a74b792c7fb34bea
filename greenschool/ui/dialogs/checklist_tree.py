"""The pillars of an edited checklist with their themes and criteria, and the list of all themes below them."""

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QWidget,
)

from greenschool.language import say, tell
from greenschool.services.checklist_check import DraftPoints, Fault
from greenschool.services.checklist_draft import NO_THEME, ChecklistDraft, CriterionDraft, PillarDraft
from greenschool.services.checklist_rule_words import maximum_of
from greenschool.services.schools import LEVELS
from greenschool.text.numbers import format_decimal
from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone

THEMES = "themes"
"""Key of the branch that lists the themes."""

_KEY, _PILLAR = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_CODE_WIDTH, _POINTS_WIDTH, _LEVELS_WIDTH, _ROW_HEIGHT = 104, 64, 104, 24
_CODE, _TEXT, _POINTS, _LEVELS = range(4)

Cells = tuple[str, str, str, str]
Branch = tuple[str, str, Cells, "list[Branch]"]
"""Key, key of the pillar that it stands in, what is shown, and what stands below."""


class ChecklistTree(QTreeWidget):
    """Follows the draft; the part under the cursor is told by its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pillars, themes and criteria"))
        self.setHeaderLabels(
            [say("columns", "Code"), say("columns", "Criterion"), say("columns", "Points"), say("columns", "Level")]
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setExpandsOnDoubleClick(False)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        px = current_theme().px
        for column, width in ((_CODE, _CODE_WIDTH), (_POINTS, _POINTS_WIDTH), (_LEVELS, _LEVELS_WIDTH)):
            header.resizeSection(column, px(width))
        self.headerItem().setTextAlignment(_POINTS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._shape: object = None
        self.currentItemChanged.connect(lambda item, _before: self._tell(item))

    def show_draft(self, draft: ChecklistDraft, points: DraftPoints, faults: tuple[Fault, ...], key: str) -> None:
        """Show a draft with the cursor on the part of ``key``; what stands in its old place is only written anew."""
        branches = _branches(draft, points)
        blocker = QSignalBlocker(self)
        if _shape(branches) != self._shape:
            self._shape = _shape(branches)
            self.clear()
            for branch in branches:
                self.addTopLevelItem(_item(branch))
            self.expandAll()
        for item, branch in zip(self._items(), _walk(branches), strict=True):
            for column, text in enumerate(branch[2]):
                item.setText(column, text)
                item.setToolTip(column, text if column == _TEXT else "")
            self._mark(item, [fault for fault in faults if fault.key == branch[0]])
        self._go_to(key)
        blocker.unblock()

    def key(self) -> str:
        """Return the key of the part under the cursor; empty without one."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _KEY))

    def pillar(self) -> str:
        """Return the key of the pillar that the cursor stands in; empty in the list of themes."""
        item = self.currentItem()
        return "" if item is None else str(item.data(0, _PILLAR))

    def shown(self) -> list[str]:
        """Return every row as it is read, for the eye of a test."""
        return [" ".join(item.text(column) for column in range(4)).strip() for item in self._items()]

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _KEY))

    def _go_to(self, key: str) -> None:
        if self.key() == key:
            return
        items = list(self._items())
        found = next((item for item in items if item.data(0, _KEY) == key), items[0])
        self.setCurrentItem(found)
        self.scrollToItem(found)

    def _mark(self, item: QTreeWidgetItem, faults: list[Fault]) -> None:
        if not faults:
            item.setIcon(_CODE, QIcon())
            return
        colour = current_theme().tokens.tone(Tone.DANGER).text
        item.setIcon(_CODE, QIcon(glyph("alert-circle-outline", colour, 16)))
        for column in range(4):
            item.setToolTip(column, tell(faults[0].error))

    def _items(self) -> Iterator[QTreeWidgetItem]:
        walk = QTreeWidgetItemIterator(self)
        while (item := walk.value()) is not None:
            yield item
            walk += 1


def _branches(draft: ChecklistDraft, points: DraftPoints) -> list[Branch]:
    branches = [_pillar(draft, one, points) for one in draft.pillars]
    themes: list[Branch] = []
    for theme in draft.themes:
        count = sum(1 for one in draft.criteria if one.theme == theme.key)
        words = say("ChecklistTree", "{count} criteria", count=count)
        themes.append((theme.key, "", (theme.name, words, "", ""), []))
    title = (say("ChecklistTree", "Themes"), say("ChecklistTree", "{count} themes", count=len(themes)), "", "")
    return [*branches, (THEMES, "", title, themes)]


def _pillar(draft: ChecklistDraft, pillar: PillarDraft, points: DraftPoints) -> Branch:
    below: list[Branch] = []
    for one in draft.of_pillar(pillar.key):
        if one.theme == NO_THEME:
            below.append(_criterion(one))
            continue
        if not below or below[-1][0] != one.theme:
            below.append((one.theme, pillar.key, ("", draft.theme_name(one.theme), "", ""), []))
        below[-1][3].append(_criterion(one))
    name = pillar.name
    if pillar.bonus and pillar.counted:
        name = say("ChecklistTree", "{name} (bonus)", name=name)
    elif pillar.bonus:
        name = say("ChecklistTree", "{name} (bonus, left out this season)", name=name)
    total = format_decimal(points.pillars[pillar.key])
    return pillar.key, pillar.key, (pillar.code, name, total, ""), below


def _criterion(one: CriterionDraft) -> Branch:
    points = maximum_of(one.rule)
    levels = say("ChecklistTree", "all") if set(LEVELS) <= set(one.levels) else ", ".join(one.levels)
    shown = "?" if points is None else format_decimal(points)
    return one.key, one.pillar, (one.code, " ".join(one.text.split()), shown, levels), []


def _walk(branches: list[Branch]) -> Iterator[Branch]:
    for branch in branches:
        yield branch
        yield from _walk(branch[3])


def _shape(branches: list[Branch]) -> object:
    return [(key, pillar, _shape(below)) for key, pillar, _cells, below in branches]


def _item(branch: Branch) -> QTreeWidgetItem:
    key, pillar, _cells, below = branch
    item = QTreeWidgetItem()
    item.setData(0, _KEY, key)
    item.setData(0, _PILLAR, pillar)
    item.setSizeHint(_CODE, QSize(0, current_theme().px(_ROW_HEIGHT)))
    item.setTextAlignment(_POINTS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if below or key == THEMES:
        font = item.font(_CODE)
        font.setBold(True)
        for column in range(4):
            item.setFont(column, font)
    item.addChildren([_item(one) for one in below])
    return item

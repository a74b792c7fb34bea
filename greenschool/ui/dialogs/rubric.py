"""The rubric of a contest's round: criteria with maxima, steps, weights, and what each level of marks means."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.rubrics import CriterionFacts, GroupPart, Level, presets, set_rubric, show_rubric, use_preset
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.text.unicode import normalise
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.pair_minutes import NotAMarkError
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column, Setter
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label

_WIDTH, _HEIGHT = 990, 520
_FIRST_MAXIMUM = Decimal(10)


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """A criterion on its line."""

    place: int
    facts: CriterionFacts


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A level of the criterion under the cursor on its line."""

    place: int
    level: Level


class RubricDialog(FormDialog):
    """Cells are typed into as in Excel; nothing counts before Save. A group has maxima of its own where they differ."""

    def __init__(self, office: Office, contest: str, parent: QWidget | None = None) -> None:
        row = show_rubric(office.desk, contest)
        super().__init__(
            say("RubricDialog", "Rubric of {contest}", contest=row.contest_name),
            say("RubricDialog", "Save rubric"),
            parent,
        )
        self._desk, self._contest = office.desk, contest
        self._editable = row.editable
        self._criteria = list(row.criteria)
        self._groups = row.groups
        self.resize(_WIDTH, _HEIGHT)
        self.criteria: TableView[CriterionLine] = TableView("rubric", self._criterion_columns(), office.settings)
        self.criteria.grid.setAccessibleName(self.tr("Criteria"))
        self.levels: TableView[LevelLine] = TableView("rubric-levels", self._level_columns(), office.settings)
        self.levels.grid.setAccessibleName(self.tr("Levels of the criterion"))
        self.preset = QComboBox()
        self._total = label("", "strong")
        self._build()
        self._show()
        self.criteria.current_changed.connect(lambda _row: self._show_levels())

    def apply(self) -> None:
        """Save; raises what ``rubrics.set_rubric`` refuses."""
        set_rubric(self._desk, self._contest, self._criteria)

    def add_criterion(self) -> None:
        """Put a new criterion at the end, to be named and measured."""
        self._criteria.append(CriterionFacts(self.tr("New criterion"), _FIRST_MAXIMUM))
        self._show()
        self.criteria.grid.go_to(len(self._criteria) - 1)

    def remove_criterion(self) -> None:
        """Take the criterion under the cursor away."""
        row = self.criteria.current()
        if row is not None:
            del self._criteria[row.place]
            self._show()

    def move_criterion(self, lines: int) -> None:
        """Move the criterion under the cursor; ties are parted by the criteria in their order."""
        row = self.criteria.current()
        if row is not None and 0 <= row.place + lines < len(self._criteria):
            self._criteria.insert(row.place + lines, self._criteria.pop(row.place))
            self._show()
            self.criteria.grid.go_to(row.place + lines)

    def add_level(self) -> None:
        """Put a new lowest level under those of the criterion."""
        self._with_levels(lambda levels: (*levels, Level(self.tr("New level"), Decimal(0), "")))

    def remove_level(self) -> None:
        """Take the level under the cursor away."""
        row = self.levels.current()
        if row is not None:
            self._with_levels(lambda levels: (*levels[: row.place], *levels[row.place + 1 :]))

    def take_preset(self) -> None:
        """Give the round the ready-made rubric chosen, at once."""
        row = use_preset(self._desk, self._contest, self.preset.currentData())
        self._criteria = list(row.criteria)
        self._show()
        self.banner.say(self.tr("The ready-made rubric is taken over."), Tone.OK)

    def _build(self) -> None:
        for preset in presets():
            self.preset.addItem(preset.name, preset.key)
        self.preset.setAccessibleName(self.tr("Ready-made rubric"))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._total, 1)
        use = Button(
            self.tr("Use ready-made rubric"), "clipboard-list-outline", lambda: self._attempt(self.take_preset)
        )
        top.addWidget(self.preset)
        top.addWidget(use)
        self.body.addLayout(top)
        self.body.addWidget(SideBySide(self.criteria, self.levels, (660, 320), both_grow=True), 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        deeds: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Add criterion"), "plus", self.add_criterion),
            (self.tr("Remove criterion"), "minus", self.remove_criterion),
            (self.tr("Up"), "chevron-up", lambda: self.move_criterion(-1)),
            (self.tr("Down"), "chevron-down", lambda: self.move_criterion(1)),
            (self.tr("Add level"), "plus", self.add_level),
            (self.tr("Remove level"), "minus", self.remove_level),
        ]
        for words, icon, act in deeds:
            button = Button(words, icon, act)
            button.setAutoDefault(False)
            button.setEnabled(self._editable)
            foot.addWidget(button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.add_buttons()
        for part in (use, self.ok):
            part.setAutoDefault(False)
            part.setEnabled(self._editable)
        self.ok.setDefault(False)
        for table in (self.criteria, self.levels):
            table.model.refused.connect(self.refuse)
        if not self._editable:
            self.banner.say(self.tr("Marking has begun by this rubric: it can only be read."), Tone.INFO)

    def _attempt(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except GreenSchoolError as error:
            self.refuse(error)

    def _show(self) -> None:
        place = max(self.criteria.grid.currentIndex().row(), 0)
        self.criteria.set_rows([CriterionLine(number, one) for number, one in enumerate(self._criteria)])
        if self._criteria:
            self.criteria.grid.go_to(min(place, len(self._criteria) - 1))
        self._renew()

    def _renew(self) -> None:
        total = full_total(self._criteria)
        totals = [self.tr("Full total: {total}").format(total=format_decimal(total))]
        for group in self._groups:
            own = full_total(self._criteria, group)
            if own != total:
                totals.append(self.tr("{group}: {total}").format(group=group, total=format_decimal(own)))
        self._total.setText(" · ".join(totals))
        self.criteria.renew_rows([CriterionLine(number, one) for number, one in enumerate(self._criteria)])
        self._show_levels()

    def _show_levels(self) -> None:
        row = self.criteria.current()
        levels = () if row is None else self._criteria[row.place].levels
        lines = [LevelLine(number, level) for number, level in enumerate(levels)]
        if len(lines) == len(self.levels.model.rows()):
            self.levels.renew_rows(lines)
        else:
            self.levels.set_rows(lines)

    def _with_levels(self, change: Callable[[tuple[Level, ...]], tuple[Level, ...]]) -> None:
        row = self.criteria.current()
        if row is not None:
            one = self._criteria[row.place]
            self._criteria[row.place] = replace(one, levels=change(one.levels))
            self._show_levels()

    def _set(self, field: str, read: Callable[[str], object]) -> Setter[CriterionLine]:
        def write(typed: Sequence[tuple[CriterionLine, str]]) -> None:
            values: list[tuple[int, dict[str, Any]]] = [(row.place, {field: read(text)}) for row, text in typed]
            for place, change in values:
                self._criteria[place] = replace(self._criteria[place], **change)
            self._renew()

        return write

    def _set_level(self, field: str, read: Callable[[str], object]) -> Setter[LevelLine]:
        def write(typed: Sequence[tuple[LevelLine, str]]) -> None:
            values: dict[int, dict[str, Any]] = {row.place: {field: read(text)} for row, text in typed}
            self._with_levels(
                lambda levels: tuple(
                    replace(level, **values[place]) if place in values else level for place, level in enumerate(levels)
                )
            )

        return write

    def _criterion_columns(self) -> list[Column[CriterionLine]]:
        def cell(
            key: str, title: str, read: Callable[[str], object], width: int, align: Align = Align.LEFT
        ) -> Column[CriterionLine]:
            return Column(
                key,
                title,
                lambda row: getattr(row.facts, key),
                align,
                width=width,
                setter=self._set(key, read),
                settable=lambda _row: self._editable,
            )

        required: Column[CriterionLine] = Column(
            "comment_required",
            say("columns", "Comment"),
            lambda row: "x" if row.facts.comment_required else "",
            Align.CENTRE,
            width=90,
            setter=self._set("comment_required", lambda text: bool(text.strip())),
            settable=lambda _row: self._editable,
            hint=say("columns", "Type x where judges must say why; empty the cell where not."),
        )
        return [
            cell("name", say("columns", "Criterion"), normalise, 190),
            cell("maximum", say("columns", "Maximum"), _number, 90, Align.RIGHT),
            cell("step", say("columns", "Mark step"), _number, 92, Align.RIGHT),
            cell("weight", say("columns", "Weight"), _number, 76, Align.RIGHT),
            *(column for group in self._groups for column in self._group_columns(group)),
            required,
            cell("description", say("columns", "What it asks for"), normalise, 240),
        ]

    def _group_columns(self, group: str) -> list[Column[CriterionLine]]:
        """Return the columns of what a group has of its own: empty where it is marked as all others are."""

        def write_maximum(typed: Sequence[tuple[CriterionLine, str]]) -> None:
            values = [(row, _number(text) if text.strip() else None) for row, text in typed]
            self._set_parts(
                group,
                [
                    (row, None if maximum is None else replace(own_part(row, group), maximum=maximum))
                    for row, maximum in values
                ],
            )

        def write_weight(typed: Sequence[tuple[CriterionLine, str]]) -> None:
            self._set_parts(group, [(row, replace(own_part(row, group), weight=_number(text))) for row, text in typed])

        def part_of(row: CriterionLine) -> GroupPart | None:
            return next((part for part in row.facts.groups if part.group == group), None)

        def own_part(row: CriterionLine, name: str) -> GroupPart:
            return part_of(row) or GroupPart(name, row.facts.maximum, row.facts.weight)

        hint = say("columns", "Maximum of this group alone; empty the cell and it is marked as all others are.")
        return [
            Column(
                f"maximum-{group}",
                group,
                lambda row: None if (part := part_of(row)) is None else part.maximum,
                Align.RIGHT,
                width=120,
                setter=write_maximum,
                settable=lambda _row: self._editable,
                hint=hint,
            ),
            Column(
                f"weight-{group}",
                say("columns", "{group}: weight", group=group),
                lambda row: None if (part := part_of(row)) is None else part.weight,
                Align.RIGHT,
                width=140,
                setter=write_weight,
                settable=lambda row: self._editable and part_of(row) is not None,
                hint=hint,
            ),
        ]

    def _set_parts(self, group: str, changes: Sequence[tuple[CriterionLine, GroupPart | None]]) -> None:
        for row, part in changes:
            one = self._criteria[row.place]
            others = tuple(other for other in one.groups if other.group != group)
            self._criteria[row.place] = replace(one, groups=others if part is None else (*others, part))
        self._renew()

    def _level_columns(self) -> list[Column[LevelLine]]:
        def cell(
            key: str, title: str, read: Callable[[str], object], width: int, align: Align = Align.LEFT
        ) -> Column[LevelLine]:
            return Column(
                key,
                title,
                lambda row: getattr(row.level, key),
                align,
                width=width,
                setter=self._set_level(key, read),
                settable=lambda _row: self._editable,
            )

        return [
            cell("name", say("columns", "Mark level"), normalise, 100),
            cell("share", say("columns", "From %"), _number, 76, Align.RIGHT),
            cell("description", say("columns", "What it looks like"), normalise, 260),
        ]


def full_total(criteria: Sequence[CriterionFacts], group: str = "") -> Decimal:
    """Return what an entry can reach, of a group that may have maxima of its own."""
    parts = [next((part for part in one.groups if part.group == group), one) for one in criteria]
    return sum((part.maximum * part.weight for part in parts), Decimal(0))


def _number(typed: str) -> Decimal:
    try:
        return parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(typed=typed) from error

"""Changing the checklist of a season: what is asked, how many points it gives, whom it applies to."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.checklist_changes import ChecklistInUseError, CriterionChange, count_bonus, edit_criterion
from greenschool.services.checklists import ChecklistRow, CriterionRow, show_checklist
from greenschool.services.schools import LEVELS
from greenschool.services.states import Permission
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, state_name

_SIZE, _SMALLEST = (1200, 640), (900, 560)
_SHARES = (720, 440)
_FIELD_HEIGHT = 58

Change = Callable[[bool], ChecklistRow]
"""Calls a service, confirmed or not."""


class PointsNotANumberError(GreenSchoolError):
    """Points that are no number."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is not a number. The old points were kept. Write one such as 2,5."
    )


class ChecklistEditorDialog(QDialog):
    """The criteria on the left, the one under the cursor on the right; a checklist in use asks first."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._checklist = show_checklist(office.desk)
        self.setWindowTitle(self.tr("Checklist: {name}").format(name=self._checklist.name))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.banner = Banner()
        self._about = label("", "muted")
        self.table: TableView[CriterionRow] = TableView("checklist", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Criteria"))
        self.criterion, self.guide, self.evidence = (_field() for _ in range(3))
        self.points = QLineEdit()
        self.levels = {level: QCheckBox(level_name(level)) for level in LEVELS}
        self._kind = label("", wrap=True)
        self.bonus = {
            pillar.code: QCheckBox(self.tr("Count “{name}” as a bonus this season").format(name=pillar.name))
            for pillar in self._checklist.pillars
            if pillar.bonus
        }
        self._build()
        self._connect()
        self._show(self._checklist)
        self.table.grid.go_to(0)

    # Building

    def _build(self) -> None:
        sides = QSplitter()
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(10)
        sides.addWidget(self.table)
        sides.addWidget(self._form())
        sides.setStretchFactor(0, 1)
        sides.setSizes(list(_SHARES))
        close = Button(self.tr("Close"), clicked=self.accept)
        self.save = PrimaryButton(self.tr("Save criterion"), "content-save-outline", self._save, shortcut="Ctrl+S")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for box in self.bonus.values():
            foot.addWidget(box)
        foot.addStretch(1)
        for button in (close, self.save):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self.banner)
        column.addWidget(sides, 1)
        column.addLayout(foot)

    def _form(self) -> QFrame:
        form = QFrame()
        form.setProperty("role", "pane")
        column = QVBoxLayout(form)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        fields = (
            (self.tr("Criterion"), self.criterion),
            (self.tr("Guide: what the steps mean, or how to measure"), self.guide),
            (self.tr("Evidence asked for"), self.evidence),
            (self.tr("Points"), self.points),
        )
        for name, field in fields:
            words = label(name, "strong")
            words.setBuddy(field)
            field.setAccessibleName(name)
            column.addWidget(words)
            column.addWidget(field)
        column.addWidget(label(self.tr("Levels"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for box in self.levels.values():
            row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(label(self.tr("Kind"), "strong"))
        column.addWidget(self._kind)
        column.addStretch(1)
        return form

    def _connect(self) -> None:
        self.table.current_changed.connect(self._show_criterion)
        for code, box in self.bonus.items():
            box.clicked.connect(lambda on, code=code: self._count_bonus(code, on=on))
        may_edit = self._office.desk.may(Permission.EDIT)
        self.save.setVisible(may_edit)
        for field in (*self.levels.values(), *self.bonus.values()):
            field.setEnabled(may_edit)
        for text in (self.criterion, self.guide, self.evidence, self.points):
            text.setReadOnly(not may_edit)

    # Showing

    def _show(self, checklist: ChecklistRow) -> None:
        self._checklist = checklist
        words = self.tr("Version {version} · {criteria} criteria · {schools} schools have marks by it")
        self._about.setText(
            words.format(
                version=checklist.version, criteria=len(checklist.criteria), schools=checklist.schools_with_marks
            )
        )
        if self.table.model.rows():
            self.table.renew_rows(checklist.criteria)
        else:
            self.table.set_rows(checklist.criteria)
        for pillar in checklist.pillars:
            if pillar.bonus:
                self.bonus[pillar.code].setChecked(pillar.counted)

    def _show_criterion(self, row: CriterionRow | None) -> None:
        if row is None:
            return
        self.criterion.setPlainText(row.text)
        self.guide.setPlainText(row.guide)
        self.evidence.setPlainText(row.evidence)
        self.points.setText(format_decimal(row.maximum))
        for level, box in self.levels.items():
            box.setChecked(level in row.levels)
        self._kind.setText(f"{state_name(row.kind)}. {row.entry}")

    # Changing

    def _save(self) -> None:
        row = self.table.current()
        if row is None:
            return
        try:
            change = self._typed(row)
        except PointsNotANumberError as error:
            self.banner.say(tell(error), Tone.DANGER)
            return
        if change == CriterionChange():
            self.banner.say(self.tr("{code} is unchanged.").format(code=row.code), Tone.INFO, seconds=8)
            return
        told = self.tr("{code} was changed.").format(code=row.code)
        self._apply(lambda confirm: edit_criterion(self._office.desk, row.code, change, confirm=confirm), told)

    def _typed(self, row: CriterionRow) -> CriterionChange:
        """Return what was changed of a criterion; raises ``PointsNotANumberError``."""
        try:
            points = parse_decimal(self.points.text())
        except NumberError as error:
            raise PointsNotANumberError(typed=self.points.text()) from error
        levels = tuple(level for level, box in self.levels.items() if box.isChecked())
        texts = (self.criterion.toPlainText(), self.guide.toPlainText(), self.evidence.toPlainText())
        text, guide, evidence = (
            None if new == old else new for new, old in zip(texts, (row.text, row.guide, row.evidence), strict=True)
        )
        return CriterionChange(
            text=text,
            guide=guide,
            evidence=evidence,
            points=None if points == row.maximum else points,
            levels=None if levels == row.levels else levels,
        )

    def _count_bonus(self, code: str, *, on: bool) -> None:
        told = self.tr("The bonus pillar counts now.") if on else self.tr("The bonus pillar does not count now.")
        self._apply(lambda confirm: count_bonus(self._office.desk, code, counted=on, confirm=confirm), told)

    def _apply(self, change: Change, told: str, *, confirm: bool = False) -> None:
        """Make a change; where schools have marks, ask first and make it only then."""
        try:
            self._show(change(confirm))
        except ChecklistInUseError as error:
            offers = [
                (self.tr("Change for all"), lambda: self._apply(change, told, confirm=True)),
                (self.tr("Leave as it is"), self._leave),
            ]
            self.banner.say(tell(error), Tone.WARN, offers)
        except GreenSchoolError as error:
            self._leave()
            self.banner.say(tell(error), Tone.DANGER)
        else:
            self.banner.say(told, Tone.OK, seconds=8)

    def _leave(self) -> None:
        """Show again what is recorded."""
        self._show(self._checklist)
        self._show_criterion(self.table.current())


def _field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(current_theme().px(_FIELD_HEIGHT))
    return field


def _columns() -> list[Column[CriterionRow]]:
    return [
        Column("code", say("columns", "Code"), lambda row: row.code, width=64),
        Column("text", say("columns", "Criterion"), lambda row: row.text, width=300),
        Column("maximum", say("columns", "Maximum"), lambda row: row.maximum, Align.RIGHT, width=92),
        Column("kind", say("columns", "Kind"), lambda row: state_name(row.kind), width=100),
        Column("levels", say("columns", "Level"), lambda row: ", ".join(row.levels), width=130),
        Column("pillar", say("columns", "Pillar"), lambda row: row.pillar, hidden=True),
        Column("theme", say("columns", "Theme"), lambda row: row.theme, hidden=True),
        Column("evidence", say("columns", "Evidence"), lambda row: row.evidence, hidden=True),
    ]

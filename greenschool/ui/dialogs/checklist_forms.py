"""The part of a checklist under the cursor, as fields: a criterion, a pillar, a theme."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services.checklist_draft import NO_THEME, ChecklistDraft, CriterionDraft, PillarDraft, ThemeDraft
from greenschool.services.checklist_rule_words import entry_of, of_kind
from greenschool.services.schools import LEVELS
from greenschool.services.states import CriterionKind
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label, restyle
from greenschool.wording import level_name, state_name

_TEXT_HEIGHT, _LESS_HEIGHT, _CODE_WIDTH, _SHORT_WIDTH = 60, 44, 84, 76


class PartForm(QFrame):
    """Fields for one kind of part. ``edited`` brings the part as it is now, and which field was touched."""

    edited = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(4)
        self._may_edit = True

    def set_read_only(self) -> None:
        """Let everything be read and nothing be changed."""
        self._may_edit = False
        for line in self.findChildren(QLineEdit):
            line.setReadOnly(True)
        for area in self.findChildren(QPlainTextEdit):
            area.setReadOnly(True)
        for box in (*self.findChildren(QCheckBox), *self.findChildren(QComboBox)):
            box.setEnabled(False)

    def leave_undo_to_the_dialog(self) -> None:
        """Let Ctrl+Z and Ctrl+Y in a field reach the dialog, which takes back typing as it does all else."""
        for line in self.findChildren(QLineEdit):
            line.installEventFilter(self)
        for area in self.findChildren(QPlainTextEdit):
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand undo and redo on."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def add_field(self, name: str, field: QWidget, share: int = 0) -> None:
        """Put a field under its name, which is its accessible name too; it grows by its ``share``."""
        self.column.addLayout(_named(name, field), share)


class PillarForm(PartForm):
    """Code, name, and whether its points are a bonus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.name = QLineEdit(), QLineEdit()
        self.bonus = QCheckBox(self.tr("Bonus: its points stand on top of the 100"))
        self.counted = QCheckBox(self.tr("Count it this season"))
        self._part = PillarDraft("", "", "")
        self.code.setFixedWidth(current_theme().px(_CODE_WIDTH))
        self.add_field(self.tr("Pillar code"), self.code)
        self.add_field(self.tr("Name of the pillar"), self.name)
        self.column.addWidget(self.bonus)
        self.column.addWidget(self.counted)
        self.column.addWidget(label(self.tr("The codes of its criteria begin with its code."), "muted", wrap=True))
        self.column.addStretch(1)
        self.code.textEdited.connect(lambda text: self._edit("code", replace(self._part, code=text)))
        self.name.textEdited.connect(lambda text: self._edit("name", replace(self._part, name=text)))
        self.bonus.clicked.connect(lambda on: self._edit("", replace(self._part, bonus=on)))
        self.counted.clicked.connect(lambda on: self._edit("", replace(self._part, counted=on)))

    def show_part(self, part: PillarDraft) -> None:
        """Show a pillar; a field that holds the same words already is left alone."""
        self._part = part
        _write(self.code, part.code)
        _write(self.name, part.name)
        self.bonus.setChecked(part.bonus)
        self.counted.setChecked(part.counted or not part.bonus)
        self.counted.setEnabled(part.bonus and self._may_edit)

    def _edit(self, field: str, part: PillarDraft) -> None:
        self.edited.emit(part, field)


class ThemeForm(PartForm):
    """The name of a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self._part = ThemeDraft("", "")
        self.add_field(self.tr("Name of the theme"), self.name)
        words = self.tr("A theme can be used in several pillars; its name changes in all of them.")
        self.column.addWidget(label(words, "muted", wrap=True))
        self.column.addStretch(1)
        self.name.textEdited.connect(lambda text: self.edited.emit(replace(self._part, name=text), "name"))

    def show_part(self, part: ThemeDraft) -> None:
        """Show a theme."""
        self._part = part
        _write(self.name, part.name)


class CriterionForm(PartForm):
    """Everything about a criterion; below its points stands the sentence that schools will read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.scale, self.each, self.unit, self.limit = (QLineEdit() for _ in range(5))
        self.pillar, self.theme, self.kind = QComboBox(), QComboBox(), QComboBox()
        self.text, self.guide, self.evidence = _area(_TEXT_HEIGHT), _area(_LESS_HEIGHT), _area(_LESS_HEIGHT)
        self.levels = {level: QCheckBox(level_name(level)) for level in LEVELS}
        self.entry = label("", "muted", wrap=True)
        self._scale_name = label("", "strong")
        self._only: dict[CriterionKind, list[QWidget]] = {}
        self._part: CriterionDraft | None = None
        for kind in CriterionKind:
            self.kind.addItem(state_name(kind), kind)
        self._build()
        self._connect()

    def show_part(self, draft: ChecklistDraft, part: CriterionDraft) -> None:
        """Show a criterion; a field that holds the same words already is left alone."""
        self._part = part
        _offer(self.pillar, [(f"{one.code}. {one.name}", one.key) for one in draft.pillars], part.pillar)
        none = (self.tr("(no theme)"), NO_THEME)
        _offer(self.theme, [none, *((one.name, one.key) for one in draft.themes)], part.theme)
        self.kind.setCurrentIndex(list(CriterionKind).index(part.rule.kind))
        rule = part.rule
        lines = ((self.code, part.code), (self.scale, rule.scale), (self.each, rule.each))
        for line, words in (*lines, (self.unit, rule.unit), (self.limit, rule.limit)):
            _write(line, words)
        for area, words in ((self.text, part.text), (self.guide, part.guide), (self.evidence, part.evidence)):
            _write(area, words)
        for level, box in self.levels.items():
            box.setChecked(level in part.levels)
        self._show_kind(rule.kind)
        self._show_entry(part)

    # Building

    def _build(self) -> None:
        self.code.setFixedWidth(current_theme().px(_CODE_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(8)
        for name, field, share in (
            (self.tr("Code"), self.code, 0),
            (self.tr("Pillar"), self.pillar, 3),
            (self.tr("Theme"), self.theme, 2),
        ):
            field.setMinimumWidth(current_theme().px(_SHORT_WIDTH))
            top.addLayout(_named(name, field), share)
        self.column.addLayout(top)
        self.add_field(self.tr("Criterion"), self.text, 4)
        self.add_field(self.tr("Guide: what the steps mean, or how to measure"), self.guide, 3)
        self.add_field(self.tr("Evidence asked for"), self.evidence, 2)
        self.column.addLayout(self._rule_row())
        self.column.addWidget(self.entry)
        levels = QHBoxLayout()
        levels.setSpacing(12)
        levels.addWidget(label(self.tr("Levels"), "strong"))
        for box in self.levels.values():
            levels.addWidget(box)
        levels.addStretch(1)
        self.column.addLayout(levels)

    def _rule_row(self) -> QGridLayout:
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        row.setVerticalSpacing(4)
        measured, deduction = CriterionKind.MEASURED, CriterionKind.DEDUCTION
        fields: tuple[tuple[str, QWidget, tuple[CriterionKind, ...]], ...] = (
            (self.tr("Kind"), self.kind, tuple(CriterionKind)),
            ("", self.scale, tuple(CriterionKind)),
            (self.tr("Off each time"), self.each, (deduction,)),
            (self.tr("Unit"), self.unit, (measured, deduction)),
            (self.tr("Highest"), self.limit, (measured,)),
        )
        for column, (name, field, kinds) in enumerate(fields):
            words = label(name, "strong") if name else self._scale_name
            words.setBuddy(field)
            if name:
                field.setAccessibleName(name)
            row.addWidget(words, 0, column)
            row.addWidget(field, 1, column)
            for kind in kinds:
                self._only.setdefault(kind, []).extend((words, field))
        for field in (self.each, self.unit, self.limit):
            field.setFixedWidth(current_theme().px(_SHORT_WIDTH))
        row.setColumnStretch(1, 1)
        return row

    def _connect(self) -> None:
        self.code.textEdited.connect(lambda text: self._edit("code", code=text))
        self.pillar.activated.connect(lambda _at: self._edit("", pillar=self.pillar.currentData()))
        self.theme.activated.connect(lambda _at: self._edit("", theme=self.theme.currentData()))
        self.kind.activated.connect(lambda _at: self._choose_kind())
        for name in ("scale", "each", "unit", "limit"):
            field: QLineEdit = getattr(self, name)
            field.textEdited.connect(lambda text, name=name: self._edit_rule(name, text))
        for name in ("text", "guide", "evidence"):
            area: QPlainTextEdit = getattr(self, name)
            area.textChanged.connect(lambda name=name, area=area: self._edit(name, **{name: area.toPlainText()}))
        for box in self.levels.values():
            box.clicked.connect(lambda _on: self._edit("", levels=self._chosen_levels()))

    def _chosen_levels(self) -> tuple[str, ...]:
        return tuple(level for level, box in self.levels.items() if box.isChecked())

    # Changing

    def _edit(self, field: str, **changes: Any) -> None:  # noqa: ANN401 - fields of several types
        if self._part is not None:
            part = replace(self._part, **changes)
            if part != self._part:
                self.edited.emit(part, field)

    def _edit_rule(self, field: str, text: str) -> None:
        if self._part is not None:
            words: dict[str, Any] = {field: text}
            self._edit(field, rule=replace(self._part.rule, **words))

    def _choose_kind(self) -> None:
        if self._part is not None:
            self._edit("", rule=of_kind(self._part.rule, self.kind.currentData()))

    # Showing

    def _show_kind(self, kind: CriterionKind) -> None:
        shown = self._only[kind]
        for widget in dict.fromkeys(one for widgets in self._only.values() for one in widgets):
            widget.setVisible(widget in shown)
        name, example = {
            CriterionKind.YES_NO: (self.tr("Points"), "4"),
            CriterionKind.STEPS: (self.tr("Steps, rising from 0"), "0; 2; 4"),
            CriterionKind.MEASURED: (self.tr("Thresholds: points"), ">= 95: 3; >= 80: 2"),
            CriterionKind.DEDUCTION: (self.tr("Points without any fault"), "3"),
        }[kind]
        self._scale_name.setText(name)
        self.scale.setAccessibleName(name)
        self.scale.setPlaceholderText(example)

    def _show_entry(self, part: CriterionDraft) -> None:
        try:
            self.entry.setText(entry_of(part.rule))
            restyle(self.entry, tone="")
        except GreenSchoolError as error:
            words = tell(error)
            self.entry.setText("✖ " + words[:1].upper() + words[1:])
            restyle(self.entry, tone=Tone.DANGER.value)


def _named(name: str, field: QWidget) -> QVBoxLayout:
    words = label(name, "strong")
    words.setBuddy(field)
    field.setAccessibleName(name)
    box = QVBoxLayout()
    box.setSpacing(4)
    box.addWidget(words)
    box.addWidget(field)
    return box


def _area(height: int) -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setTabChangesFocus(True)
    area.setMinimumHeight(current_theme().px(height))
    return area


def _write(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Write into a field what it does not hold already, so that the cursor of whoever types stays."""
    if isinstance(field, QLineEdit):
        if field.text() != words:
            field.setText(words)
            field.setCursorPosition(0)
    elif field.toPlainText() != words:
        blocker = QSignalBlocker(field)
        field.setPlainText(words)
        blocker.unblock()


def _offer(box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
    if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != choices:
        box.clear()
        for words, key in choices:
            box.addItem(words, key)
    box.setCurrentIndex(box.findData(chosen))

"""One criterion of a rubric: its name and maximum, a field for the mark, and what marks mean."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.flow import FlowLayout
from greenschool.ui.widgets.style import label, restyle

_MOST_BUTTONS = 13
"""A criterion with more possible marks than these is typed; buttons would fill the screen."""
_FIELD_WIDTH, _MOST_WIDTH, _BUTTON, _GAP = 76, 30, (38, 30), 4
_REMARK_HIGH = 44
_POINTER = 10
_IMPOSSIBLE = Decimal(-1)


@dataclass(frozen=True, slots=True)
class MarkLevel:
    """What marks from ``minimum`` up mean."""

    name: str
    minimum: Decimal
    description: str


@dataclass(frozen=True, slots=True)
class MarkPart:
    """A criterion as the box shows it; ``asks_remark`` wants words beside the mark."""

    name: str
    description: str
    maximum: Decimal
    step: Decimal
    levels: tuple[MarkLevel, ...]
    asks_remark: bool


def short(mark: Decimal) -> str:
    """Return a mark without decimals that say nothing: 8,5 but 9."""
    text = format_decimal(mark)
    return text.rstrip("0").rstrip(",") if "," in text else text


class MarkField(QLineEdit):
    """A field for one mark. It takes the keys that a mark is made of; letters mean nothing here.

    No input method is let in: what types Vietnamese may send letters as Backspace and another letter.
    """

    walked = Signal(int)
    """Up (-1) or down (1) to another criterion."""
    stepped = Signal(int)
    """One step more (1) or less (-1)."""
    entered = Signal()
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003 - Qt's own switch

    def setReadOnly(self, locked: bool) -> None:  # noqa: FBT001, N802 - Qt's own signature
        """Let the field be typed in or only read; Qt lets the input method in again, which is taken back."""
        super().setReadOnly(locked)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)  # noqa: FBT003

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z to the page: what is to be taken back is a saved mark, not a digit."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take digits, comma and dot; Enter, arrows and signs move; letters do nothing."""
        walks = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Plus: 1,
            Qt.Key.Key_Equal: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Minus: -1,
        }
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and key in walks:
            self.walked.emit(walks[key])
        elif plain and key in steps:
            self.stepped.emit(steps[key])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif not event.text().isalpha() or not plain:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the mark for being typed over."""
        super().focusInEvent(event)
        self.selectAll()
        self.focused.emit()


class MarkBox(QFrame):
    """Says what was given; whether it is recorded, its owner tells with ``show_mark`` or ``show_error``."""

    given = Signal(object)
    """A possible mark (Decimal), or None where the field was emptied."""
    remarked = Signal(str)
    walked = Signal(int)
    done = Signal()
    """Enter on a mark that stands."""
    focused = Signal()

    def __init__(self, number: int, part: MarkPart, impossible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._impossible = impossible
        self._mark: Decimal | None = None
        self.setProperty("role", "criterion")
        self.field = MarkField()
        self.field.setAccessibleName(f"{part.name} (0 – {short(part.maximum)})")
        self.field.setAccessibleDescription(part.description)
        self.field.setFixedWidth(current_theme().px(_FIELD_WIDTH))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._buttons: dict[Decimal, QPushButton] = {}
        self._error = label("", wrap=True)
        self._error.setProperty("tone", "danger")
        self._error.hide()
        self._levels = QWidget()
        self._reached: list[tuple[Decimal, QLabel]] = []
        self.remark = QPlainTextEdit()
        self._build(number)
        self._connect()
        self.show_active(active=False)

    # What its owner says

    def show_mark(self, mark: Decimal | None) -> None:
        """Show what is recorded."""
        self._mark = mark
        self.field.setText("" if mark is None else short(mark))
        for value, button in self._buttons.items():
            button.setChecked(value == mark)
        self._point_at_level(mark)
        self._error.hide()
        restyle(self.field, tone="")

    def show_remark(self, words: str) -> None:
        """Show the recorded words."""
        if self.remark.toPlainText() != words:
            self.remark.setPlainText(words)

    def show_error(self, told: str) -> None:
        """Say why what was typed is no mark; it stays in the field."""
        self._error.setText(told)
        self._error.show()
        restyle(self.field, tone="danger")
        self.field.selectAll()

    def show_active(self, *, active: bool) -> None:
        """Open the levels of the criterion that is being marked, close those of the others."""
        restyle(self, active="true" if active else "false")
        self._levels.setVisible(active and bool(self.part.levels or self.part.description))
        self.remark.setVisible(self.part.asks_remark or bool(active and self.remark.toPlainText()))

    def set_editable(self, *, editable: bool) -> None:
        """Let marks be given, or only be read."""
        self.field.setReadOnly(not editable)
        self.remark.setReadOnly(not editable)
        for button in self._buttons.values():
            button.setEnabled(editable)

    def revert(self) -> bool:
        """Put back what is recorded; return whether anything else stood in the field."""
        typed = self.field.text()
        self.show_mark(self._mark)
        return typed != self.field.text()

    def take(self) -> bool:
        """Hand on what is typed if it changed; return whether the field now holds a mark or nothing."""
        mark = self._typed()
        if mark is not None and not self._is_possible(mark):
            self.show_error(self._impossible.format(maximum=short(self.part.maximum), step=short(self.part.step)))
            return False
        if mark != self._mark:
            self.given.emit(mark)
        return True

    # Inside

    def _build(self, number: int) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = label(f"{number}. {self.part.name}", "strong", wrap=True)
        head.addWidget(title, 1)
        head.addWidget(self.field)
        most = label(f"/ {short(self.part.maximum)}", "muted")
        most.setMinimumWidth(current_theme().px(_MOST_WIDTH))
        head.addWidget(most)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(5)
        column.addLayout(head)
        if self._few():
            column.addLayout(self._button_row())
        column.addWidget(self._error)
        column.addWidget(self._levels)
        self._fill_levels()
        self.remark.setTabChangesFocus(True)
        self.remark.setFixedHeight(current_theme().px(_REMARK_HIGH))
        column.addWidget(self.remark)

    def _few(self) -> bool:
        return self.part.maximum / self.part.step < _MOST_BUTTONS

    def _button_row(self) -> FlowLayout:
        row = FlowLayout(_GAP)
        for place in range(int(self.part.maximum / self.part.step) + 1):
            value = self.part.step * place
            button = QPushButton(short(value))
            button.setCheckable(True)
            button.setProperty("role", "score")
            button.setMinimumSize(*(current_theme().px(side) for side in _BUTTON))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(f"{self.part.name}: {short(value)}")
            button.clicked.connect(lambda _on=False, value=value: self._press(value))
            row.addWidget(button)
            self._buttons[value] = button
        return row

    def _fill_levels(self) -> None:
        rows = QGridLayout(self._levels)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(6)
        rows.setVerticalSpacing(2)
        rows.setColumnMinimumWidth(0, current_theme().px(_POINTER))
        rows.setColumnStretch(2, 1)
        if self.part.description:
            rows.addWidget(label(self.part.description, "muted", wrap=True), 0, 0, 1, 3)
        for line, level in enumerate(self.part.levels, 1):
            pointer = label("", "pointer")
            self._reached.append((level.minimum, pointer))
            rows.addWidget(pointer, line, 0, Qt.AlignmentFlag.AlignTop)
            name = label(f"≥ {short(level.minimum)} · {level.name}", "strong")
            rows.addWidget(name, line, 1, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(label(level.description, wrap=True), line, 2, Qt.AlignmentFlag.AlignTop)

    def _point_at_level(self, mark: Decimal | None) -> None:
        """Point at what the mark means; the highest level comes first."""
        open_ = mark is not None
        for minimum, pointer in self._reached:
            here = open_ and mark is not None and mark >= minimum
            pointer.setText("►" if here else "")
            open_ = open_ and not here

    def _connect(self) -> None:
        self.field.entered.connect(self._enter)
        self.field.editingFinished.connect(self._leave)
        self.field.walked.connect(self._walk)
        self.field.stepped.connect(self._step)
        self.field.focused.connect(self.focused)
        self.remark.focusOutEvent = self._remark_left  # type: ignore[method-assign]

    def _remark_left(self, event: QFocusEvent) -> None:
        QPlainTextEdit.focusOutEvent(self.remark, event)
        self.remarked.emit(self.remark.toPlainText())

    def _press(self, value: Decimal) -> None:
        self.field.setText(short(value))
        self.field.setFocus()
        self.take()

    def _enter(self) -> None:
        if self.take():
            self.field.selectAll()
            self.done.emit()

    def _leave(self) -> None:
        if not self.field.hasFocus() and not self.field.isReadOnly():
            self.take()

    def _walk(self, way: int) -> None:
        if self.take():
            self.walked.emit(way)

    def _step(self, way: int) -> None:
        """Go one step up or down from what stands in the field; from nothing, to the first step or to the top."""
        if self.field.isReadOnly():
            return
        start = self._typed()
        if start is None or not self._is_possible(start):
            start = Decimal(0) if way > 0 else self.part.maximum + self.part.step
        self.field.setText(short(min(max(start + way * self.part.step, Decimal(0)), self.part.maximum)))
        self.take()
        self.field.selectAll()

    def _typed(self) -> Decimal | None:
        """Return the mark in the field; none where it is empty, one that cannot be where it is no number."""
        typed = self.field.text().strip()
        try:
            return parse_decimal(typed) if typed else None
        except NumberError:
            return _IMPOSSIBLE

    def _is_possible(self, mark: Decimal) -> bool:
        return 0 <= mark <= self.part.maximum and not mark % self.part.step

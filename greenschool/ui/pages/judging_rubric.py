"""The rubric at the right of the judging screen: a box for each criterion, the cursor among them, the total."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.services.marking_rows import CriterionMark, OpenSheet
from greenschool.ui.pages.judging_panes import scrolled
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.mark_box import MarkBox, MarkLevel, MarkPart, short
from greenschool.ui.widgets.style import label

_WIDTH = 400


class RubricPane(QFrame):
    """Shows the marks of one sheet and says what is typed; ``column`` takes what stands below the total."""

    given = Signal(int, object)
    """Place of a criterion and its mark, None where it was taken away."""
    remarked = Signal(int, str)
    """Place of a criterion and what was written under it."""
    walked_through = Signal()
    """Enter on the last criterion while no field is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.boxes: list[MarkBox] = []
        self.total = label("", "figure")
        self._active = 0
        self._gaps = Chip()
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._stack = QVBoxLayout(inside)
        self._stack.setContentsMargins(0, 0, 6, 0)
        self._stack.setSpacing(4)
        self._stack.addStretch(1)
        self._scroll = scrolled(inside)
        sums = QHBoxLayout()
        sums.addWidget(label(self.tr("Total"), "strong"))
        sums.addWidget(self.total)
        sums.addStretch(1)
        sums.addWidget(self._gaps)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 10)
        self.column.setSpacing(8)
        self.column.addWidget(self._scroll, 1)
        self.column.addLayout(sums)

    def show_sheet(self, sheet: OpenSheet) -> None:
        """Show the marks of a sheet as they are recorded; what is being typed stays."""
        parts = [_part(criterion) for criterion in sheet.criteria]
        if parts != [box.part for box in self.boxes]:
            self._make_boxes(parts)
        for box, criterion in zip(self.boxes, sheet.criteria, strict=True):
            box.show_mark(criterion.mark)
            box.show_remark(criterion.comment)
            box.set_editable(editable=sheet.row.editable)
        self.total.setText(f"{short(sheet.row.total)} / {short(sheet.full)}")
        missing = len(sheet.criteria) - sheet.row.given
        if missing:
            self._gaps.set_state(self.tr("{n} criteria to go").format(n=missing), Tone.WARN)
        else:
            self._gaps.set_state(self.tr("All criteria marked"), Tone.OK)

    def fit_letters(self) -> None:
        """Take the width of the present letter size; the fields do with the next sheet."""
        self.setFixedWidth(current_theme().px(_WIDTH))

    def activate(self, place: int | None = None) -> None:
        """Put the cursor on a criterion, or back on the one that had it."""
        if self.boxes:
            wanted = self._active if place is None else place
            self._note_active(min(max(wanted, 0), len(self.boxes) - 1))
            field = self.boxes[self._active].field
            field.setFocus()
            field.selectAll()  # also where it had the focus: what is typed next takes the place of what stands there
            self._scroll.ensureWidgetVisible(self.boxes[self._active], 0, 8)

    def revert(self) -> bool:
        """Take back what is being typed; tell whether there was anything."""
        return bool(self.boxes) and self.boxes[self._active].revert()

    def take(self) -> None:
        """Take what stands in the field under the cursor."""
        if self.boxes:
            self.boxes[self._active].take()

    def _make_boxes(self, parts: list[MarkPart]) -> None:
        for box in self.boxes:
            box.hide()
            self._stack.removeWidget(box)
            box.deleteLater()
        impossible = self.tr("A mark lies between 0 and {maximum}, in steps of {step}. Nothing was saved.")
        self.boxes = [MarkBox(number, part, impossible) for number, part in enumerate(parts, 1)]
        self._active = 0
        for place, box in enumerate(self.boxes):
            self._stack.insertWidget(place, box)
            box.given.connect(lambda mark, place=place: self.given.emit(place, mark))
            box.remarked.connect(lambda words, place=place: self.remarked.emit(place, words))
            box.walked.connect(lambda way, place=place: self.activate(place + way))
            box.focused.connect(lambda place=place: self._note_active(place))
            box.done.connect(lambda place=place: self._go_on(place))

    def _note_active(self, place: int) -> None:
        self._active = place
        for number, box in enumerate(self.boxes):
            box.show_active(active=number == place)

    def _go_on(self, place: int) -> None:
        """Enter: the next criterion, and after the last the first one that has no mark."""
        empty = [number for number, box in enumerate(self.boxes) if not box.field.text()]
        if place + 1 < len(self.boxes):
            self.activate(place + 1)
        elif empty:
            self.activate(empty[0])
        else:
            self.walked_through.emit()


def _part(criterion: CriterionMark) -> MarkPart:
    return MarkPart(
        name=criterion.name,
        description=criterion.description,
        maximum=criterion.maximum,
        step=criterion.step,
        levels=tuple(MarkLevel(level.name, level.minimum, level.description) for level in criterion.levels),
        asks_remark=criterion.comment_required,
    )

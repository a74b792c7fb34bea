"""Handing marks in: asked once, with what is still missing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.marking import gaps, submit
from greenschool.services.marking_rows import MySheet
from greenschool.services.sheet_gaps import Gap
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.hand_in_remarks import remarks
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import label

_SEEN, _LINE = 5, 44
"""Sheets with gaps that are seen at once, each with two lines; the others are scrolled to."""


class HandInDialog(FormDialog):
    """Whole sheets are handed in; those with gaps stay, and are named with what they lack."""

    def __init__(self, desk: Desk, sheets: Sequence[MySheet], parent: QWidget | None = None) -> None:
        found = gaps(desk, [sheet.sheet for sheet in sheets])
        lacking = {gap.sheet for gap in found}
        self._desk = desk
        self._whole = [sheet.sheet for sheet in sheets if sheet.sheet not in lacking]
        super().__init__(
            say("HandInDialog", "Hand in marks"),
            say("HandInDialog", "Hand in {count} sheets", count=len(self._whole)),
            parent,
        )
        words = self.tr("{whole} sheets are whole and are handed in. After that they can no longer be changed.")
        self.body.addWidget(label(words.format(whole=len(self._whole)), wrap=True))
        if found:
            self.body.addWidget(label(self.tr("These stay with you, because something is missing:"), "strong"))
            self.body.addWidget(self._list(found), 1)
        look_at = remarks([sheet for sheet in sheets if sheet.sheet not in lacking])
        if look_at:
            self.body.addWidget(label(self.tr("Worth one more look:"), "strong"))
            for line in look_at:
                self.body.addWidget(label(line, wrap=True))
        self.add_buttons()
        self.ok.setEnabled(bool(self._whole))
        self.ok.setFocus()  # Enter hands in; Esc goes back

    def apply(self) -> None:
        """Hand in the whole sheets, all or none."""
        submit(self._desk, self._whole)

    def _list(self, found: Sequence[Gap]) -> QScrollArea:
        lines = QWidget()
        lines.setProperty("role", "scrolled")
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for gap in found:
            column.addWidget(label(self._lacks(gap), wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What is missing"))
        area.setMinimumHeight(current_theme().px(min(len(found), _SEEN) * _LINE))
        area.setWidget(lines)
        return area

    def _lacks(self, gap: Gap) -> str:
        parts = []
        if gap.marks:
            parts.append(self.tr("no mark for {criteria}").format(criteria=", ".join(gap.marks)))
        if gap.comments:
            parts.append(self.tr("no comment on {criteria}").format(criteria=", ".join(gap.comments)))
        return f"{gap.blind_code}: {'; '.join(parts)}"

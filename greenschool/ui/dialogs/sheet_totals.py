"""What the marks of a school's three sides come to, as they are typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from greenschool.language import say
from greenschool.services.assessment_rows import PartRow, ScoreRow, SheetRow
from greenschool.services.checklists import ChecklistRow
from greenschool.services.states import AssessmentState, Side
from greenschool.text.numbers import format_decimal
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label
from greenschool.wording import side_heading

STATE_TONES = {
    AssessmentState.NOT_STARTED: Tone.PLAIN,
    AssessmentState.SELF_MARKED: Tone.INFO,
    AssessmentState.VERIFIED: Tone.WARN,
    AssessmentState.AGREED: Tone.OK,
}


def band_text(score: ScoreRow, *, begun: bool = True) -> str:
    """Return the band; how many marks are missing where there are some; nothing where none was entered."""
    if not begun:
        return ""
    if score.missing:
        return say("sheet", "{count} missing", count=len(score.missing))
    band = score.band or say("states", "below all bands")
    if not score.held_back_by:
        return band
    return say("sheet", "{band} (held back by {pillars})", band=band, pillars=", ".join(score.held_back_by))


def is_begun(sheet: SheetRow, side: Side) -> bool:
    """Tell whether a side has entered anything: a school that nobody visited has no total of 0."""
    return len(sheet.score(side).missing) < len(sheet.cells)


class SheetTotals(QFrame):
    """Sides by pillars, total and band; a line that is read out stands behind each side."""

    def __init__(self, checklist: ChecklistRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "sums")
        self._pillars = [pillar for pillar in checklist.pillars if pillar.counted]
        self._decimals = checklist.decimals
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 12, 6)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(len(self._pillars) + 2, 1)
        self._heads = [label("", "small") for _ in (*self._pillars, None)]
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place + 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(label(say("columns", "Band"), "small"), 0, len(self._pillars) + 2)
        self._lines = {side: self._line(line + 1, side) for line, side in enumerate(Side)}

    def show_sheet(self, sheet: SheetRow) -> None:
        """Show the totals of today."""
        self._show_heads(sheet)
        for side, words in self._lines.items():
            score, begun = sheet.score(side), is_begun(sheet, side)
            parts = {part.key: part for part in score.pillars}
            texts = [self._text(parts.get(pillar.code), begun=begun) for pillar in self._pillars]
            total = format_decimal(score.total, self._decimals) if begun else "–"
            texts += [total, band_text(score, begun=begun)]
            for one, text in zip(words, texts, strict=True):
                one.setText(text)
            words[-2].setAccessibleName(f"{side_heading(side)}: {total} {texts[-1]}".strip())

    def total(self, side: Side) -> str:
        """Return the total that a side is shown with."""
        return self._lines[side][-2].text()

    def band(self, side: Side) -> str:
        """Return the band that a side is shown with."""
        return self._lines[side][-1].text()

    def _line(self, line: int, side: Side) -> list[QLabel]:
        self._grid.addWidget(label(side_heading(side), "muted"), line, 0)
        words = [label("–", "strong" if place == len(self._pillars) else "") for place in range(len(self._pillars) + 1)]
        for place, one in enumerate(words):
            self._grid.addWidget(one, line, place + 1, Qt.AlignmentFlag.AlignRight)
        band = label("", "strong")
        self._grid.addWidget(band, line, len(self._pillars) + 2)
        return [*words, band]

    def _show_heads(self, sheet: SheetRow) -> None:
        parts = {part.key: part for part in sheet.standing.pillars}
        for head, pillar in zip(self._heads, self._pillars, strict=False):
            maximum = parts[pillar.code].maximum if pillar.code in parts else 0
            head.setText(f"{pillar.code} / {format_decimal(maximum)}")
            head.setToolTip(pillar.name)
        self._heads[-1].setText(say("columns", "Total"))

    def _text(self, part: PartRow | None, *, begun: bool) -> str:
        return format_decimal(part.points, self._decimals) if part is not None and begun else "–"

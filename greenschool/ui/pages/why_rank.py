"""Why an entry stands where it stands: marks, sums, rounding, place and ties, to be redone with a calculator."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.scoring.explain import AggregateStep, MarkStep, PlaceStep, RoundingStep, SheetStep
from greenschool.scoring.marks import SheetStanding
from greenschool.services.explanations import EntryExplanation
from greenschool.text.numbers import format_decimal
from greenschool.ui.widgets.style import label
from greenschool.wording import aggregate_name, exact_text, reason_text, tie_text

_ABREAST = 4
"""Sheets side by side; more would not fit into the pane."""

_LEFT_OUT: Mapping[SheetStanding, str] = {
    SheetStanding.MISSING: QT_TRANSLATE_NOOP("why", "{judge} has not handed in a sheet; it does not count."),
    SheetStanding.ABSENT: QT_TRANSLATE_NOOP("why", "{judge} was absent; the sheet does not count."),
    SheetStanding.SET_ASIDE: QT_TRANSLATE_NOOP("why", "{judge}: the two equal marks stand; this sheet is set aside."),
    SheetStanding.RECUSED: QT_TRANSLATE_NOOP("why", "{judge} stood aside; the sheet does not count."),
}


def mark_text(step: MarkStep) -> str:
    """Return a mark, and what it becomes where its criterion has a weight: "14 × 1,5 = 21"."""
    if step.weight == 1:
        return exact_text(step.mark)
    return f"{exact_text(step.mark)} × {exact_text(step.weight)}\n= {exact_text(step.subtotal)}"


def aggregate_text(step: AggregateStep) -> str:
    """Return the sum that gives the exact score: "(80 + 81 + 79) : 3 = 240 : 3 = 80"."""
    result = exact_text(step.result)
    if step.count == 1:
        return result
    terms = " + ".join(exact_text(value) for value in step.kept)
    return f"({terms}) : {step.count} = {exact_text(step.total)} : {step.count} = {result}"


class WhyRank(QWidget):
    """The steps for one entry, each under its heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_steps(self, why: EntryExplanation | None) -> None:
        """Show the steps for an entry, or nothing."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if why is None:
            return
        self._show_sheets(why)
        if why.steps.unscored is not None:
            self._section(self.tr("No rank"), [reason_text(why.steps.unscored)])
        if why.steps.aggregate is not None and why.steps.rounding is not None:
            self._section(self.tr("Score"), self._score_lines(why.steps.aggregate, why.steps.rounding))
        if why.steps.place is not None:
            self._section(self.tr("Place"), self._place_lines(why.steps.place, why.codes))
        if why.ties:
            texts = [tie_text(tie, settled=why.settled, codes=why.codes) for tie in why.ties]
            self._section(self.tr("Tie on a line"), texts)
        if decided := self._decided_lines(why):
            self._section(self.tr("Prize"), decided)

    def _show_sheets(self, why: EntryExplanation) -> None:
        sheets = why.steps.sheets
        if sheets or why.steps.left_out:
            self._heading(self.tr("Marks"))
        for first in range(0, len(sheets), _ABREAST):
            self._column.addWidget(self._marks_table(sheets[first : first + _ABREAST], why.judges))
        for left_out in why.steps.left_out:
            self._line(say("why", _LEFT_OUT[left_out.standing], judge=left_out.judge))

    def _marks_table(self, sheets: Sequence[SheetStep], judges: Mapping[str, str]) -> QWidget:
        """Return criteria down, judges across, what each gave, and the totals."""
        table = QFrame()
        table.setProperty("role", "sums")
        table.setAccessibleName(self.tr("Marks of the judges"))
        grid = QGridLayout(table)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        rounded = any(sheet.value != sheet.total for sheet in sheets)
        names = [step.name for step in sheets[0].marks]
        for line, name in enumerate(names, start=1):
            grid.addWidget(label(name, wrap=True), line, 0)
        total = len(names) + 2
        grid.addWidget(_rule(), total - 1, 0, 1, len(sheets) + 1)
        grid.addWidget(label(self.tr("Total"), "strong"), total, 0)
        if rounded:
            grid.addWidget(label(self.tr("Rounded"), "strong"), total + 1, 0)
        for column, sheet in enumerate(sheets, start=1):
            judge = label(sheet.judge, "muted")
            judge.setToolTip(judges.get(sheet.judge, ""))
            cells = [judge, *(label(mark_text(step)) for step in sheet.marks)]
            for line, cell in enumerate(cells):
                grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignRight)
            figures = (sheet.total, sheet.value) if rounded else (sheet.total,)
            for line, figure in enumerate(figures, start=total):
                grid.addWidget(label(exact_text(figure), "strong"), line, column, Qt.AlignmentFlag.AlignRight)
        return table

    def _score_lines(self, step: AggregateStep, rounding: RoundingStep) -> list[str]:
        lines = []
        if step.dropped:
            lines.append(self.tr("Left out: {values}").format(values=_listed(step.dropped)))
        name = aggregate_name(step.aggregate.value)
        lines.append(self.tr("{name}: {sum}").format(name=name[:1].upper() + name[1:], sum=aggregate_text(step)))
        words = self.tr("Rounded half up to {decimals} decimals: {score}")
        lines.append(words.format(decimals=rounding.decimals, score=format_decimal(rounding.score)))
        return lines

    def _place_lines(self, step: PlaceStep, codes: Mapping[int, str]) -> list[str]:
        lines = [self.tr("Entries with a higher score: {count}").format(count=step.higher)]
        sum_ = f"{step.higher} + 1"
        if step.put_above:
            above = ", ".join(codes[entry] for entry in step.put_above)
            lines.append(self.tr("Put above it with the same score: {entries}").format(entries=above))
            sum_ = f"{step.higher} + {len(step.put_above)} + 1"
        lines.append(self.tr("Place: {sum} = {place}").format(sum=sum_, place=step.place))
        if step.sharing:
            with_whom = ", ".join(codes[entry] for entry in step.sharing)
            lines.append(self.tr("The same place has: {entries}").format(entries=with_whom))
        return lines

    def _decided_lines(self, why: EntryExplanation) -> list[str]:
        """Return why it has no prize or another one, where no tie above has told it already."""
        outcome = why.steps.outcome
        if outcome is None:
            return []
        reasons = () if why.ties else outcome.reasons
        passed = () if outcome.passed_over is None else (outcome.passed_over,)
        return [reason_text(reason) for reason in (*reasons, *passed)]

    def _section(self, title: str, lines: Sequence[str]) -> None:
        self._heading(title)
        for line in lines:
            self._line(line)

    def _heading(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(6)
        self._column.addWidget(label(title, "strong"))

    def _line(self, text: str) -> None:
        line = label(text, wrap=True)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(line)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    rule.setFixedHeight(1)
    return rule


def _listed(values: Sequence[Fraction]) -> str:
    return "; ".join(exact_text(value) for value in values)

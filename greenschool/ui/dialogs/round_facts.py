"""How a round is marked and computed: least marks, mean, last day, bands and what is done about wide gaps."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QSpinBox, QWidget

from greenschool.language import say
from greenschool.scoring.aggregate import Aggregate
from greenschool.services.desk import Desk
from greenschool.services.rubrics import round_facts, set_round
from greenschool.services.states import AdjudicationRule
from greenschool.text.numbers import NumberError, format_decimal, parse_decimal
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.pair_minutes import NotAMarkError
from greenschool.ui.widgets.date_field import DateField
from greenschool.ui.widgets.style import label
from greenschool.wording import aggregate_name, state_name

_MOST_MARKS, _MOST_CHOSEN, _MOST_DECIMALS, _LONGEST = 99, 9999, 6, 200
_EXACT = -1
"""Below no decimals at all: totals of sheets are not rounded."""


class RoundFactsDialog(FormDialog):
    """Once marking has begun only name, last day, bands and the number of chosen may change; the service says so."""

    def __init__(self, desk: Desk, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("RoundFactsDialog", "Rules of the round – {contest}", contest=name),
            say("RoundFactsDialog", "Save rules"),
            parent,
        )
        self._desk, self._contest = desk, contest
        facts = round_facts(desk, contest)
        self.name = QLineEdit(facts.name)
        self.name.setMaxLength(_LONGEST)
        self.minimum = _count(facts.minimum_marks, 1, _MOST_MARKS)
        self.decimals = _count(facts.decimals, 0, _MOST_DECIMALS)
        self.sheet_decimals = _count(
            _EXACT if facts.sheet_decimals is None else facts.sheet_decimals, _EXACT, _MOST_DECIMALS
        )
        self.sheet_decimals.setSpecialValueText(self.tr("exact"))
        self.shortlist = _count(facts.shortlist or 0, 0, _MOST_CHOSEN)
        self.shortlist.setSpecialValueText(self.tr("not chosen"))
        self.until = DateField(facts.marking_until)
        self.aggregate, self.adjudication = QComboBox(), QComboBox()
        for one in Aggregate:
            self.aggregate.addItem(aggregate_name(one.value), one.value)
        self.aggregate.setCurrentIndex(self.aggregate.findData(facts.aggregate))
        for rule in AdjudicationRule:
            self.adjudication.addItem(state_name(rule), rule.value)
        self.adjudication.setCurrentIndex(self.adjudication.findData(facts.adjudication.value))
        self.bands = [
            QLineEdit(format_decimal(end)) for end in (facts.agree_below, facts.discuss_to, facts.mean_within)
        ]
        self._build()

    def apply(self) -> None:
        """Save; raises ``NotAMarkError``, ``NotADayError`` or what ``rubrics.set_round`` refuses."""
        agree, discuss, mean = (_number(field.text()) for field in self.bands)
        facts = replace(
            round_facts(self._desk, self._contest),
            name=self.name.text(),
            minimum_marks=self.minimum.value(),
            decimals=self.decimals.value(),
            sheet_decimals=None if self.sheet_decimals.value() == _EXACT else self.sheet_decimals.value(),
            shortlist=self.shortlist.value() or None,
            marking_until=self.until.day(),
            aggregate=self.aggregate.currentData(),
            adjudication=AdjudicationRule(self.adjudication.currentData()),
            agree_below=agree,
            discuss_to=discuss,
            mean_within=mean,
        )
        set_round(self._desk, self._contest, facts)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Name of the round"), self.name),
            (self.tr("Least marks for each entry"), self.minimum),
            (self.tr("Score of an entry"), self.aggregate),
            (self.tr("Decimals of the score"), self.decimals),
            (self.tr("Decimals of a sheet's total"), self.sheet_decimals),
            (self.tr("Chosen for the next round"), self.shortlist),
            (self.tr("Marks are wanted until"), self.until),
            (self.tr("When marks lie far apart"), self.adjudication),
            (self.tr("Marks agree below, in %"), self.bands[0]),
            (self.tr("Talked over up to, in %"), self.bands[1]),
            (self.tr("Mean of three within, in %"), self.bands[2]),
        ]
        for line, (words, field) in enumerate(fields):
            field.setAccessibleName(words)
            if isinstance(field, QSpinBox):
                field.lineEdit().setAccessibleName(words)
            grid.addWidget(label(words), line, 0)
            grid.addWidget(field, line, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.add_buttons()


def _count(value: int, least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setValue(value)
    return made


def _number(typed: str) -> Decimal:
    try:
        return parse_decimal(typed)
    except NumberError as error:
        raise NotAMarkError(typed=typed) from error

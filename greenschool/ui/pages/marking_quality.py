"""How well a panel marks, in sentences first and in figures below; nothing here changes a mark."""

from decimal import Decimal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenschool.judging_wording import adjusted_text, quality_text
from greenschool.language import say
from greenschool.services.panel_quality import AdjustedScore, JudgeQuality, PanelQuality, panel_quality
from greenschool.text.numbers import format_decimal
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label


class QualityView(MarkingView):
    """What an officer should know of the panel, and each judge beside it."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("marking", "Panel quality"))
        self._words = label("", wrap=True)
        self._figures = label("", "small", wrap=True)
        self._table: TableView[JudgeQuality] = TableView("marking-quality", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        self.column.addWidget(self._words)
        self.column.addWidget(self._figures)
        self._adjusted: TableView[AdjustedScore] = TableView("marking-adjusted", _adjusted_columns(), office.settings)
        self._adjusted.grid.setAccessibleName(self.tr("Scores with strictness evened"))
        self._why = label(adjusted_text(), "small", wrap=True)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._why)
        beside.addWidget(self._adjusted, 1)
        self.column.addWidget(SideBySide(self._table, self._beside, (690, 470), both_grow=True), 1)
        self.add_foot()

    def table(self) -> TableView[JudgeQuality]:
        """Return the table of judges."""
        return self._table

    def read(self) -> None:
        """Compute the figures from the sheets that are handed in."""
        found = panel_quality(self.office.desk, self.contest, self.round_number)
        self._words.setText("\n".join(quality_text(found)))
        self._figures.setText(figures_words(found))
        self._table.set_rows(found.judges)
        self._adjusted.set_rows(found.adjusted)
        self._beside.setVisible(bool(found.adjusted))
        if self._table.current() is None:
            self._table.grid.go_to(0)

    def text(self) -> str:
        """Return the sentences shown."""
        return self._words.text()


def figures_words(quality: PanelQuality) -> str:
    """Return the figures that the sentences rest on."""
    return say(
        "marking",
        "ICC of one judge {single} · of the panel's mean {mean} · Kendall's W {w} · Krippendorff's alpha {alpha} · "
        "{entries} entries, {sheets} sheets",
        single=_figure(quality.single),
        mean=_figure(quality.mean),
        w=_figure(quality.concordance),
        alpha=_figure(quality.alpha),
        entries=quality.entries,
        sheets=quality.sheets,
    )


def _figure(value: Decimal | None) -> str:
    return "–" if value is None else format_decimal(value)


def _adjusted_columns() -> list[Column[AdjustedScore]]:
    right = Align.RIGHT
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=100),
        Column("raw", say("columns", "Mean"), lambda row: row.raw, right, width=80),
        Column("adjusted", say("columns", "Strictness evened"), lambda row: row.adjusted, right, width=160),
        Column("difference", say("columns", "Difference"), lambda row: row.adjusted - row.raw, right, width=90),
    ]


def _columns() -> list[Column[JudgeQuality]]:
    right = Align.RIGHT
    return [
        Column("judge", say("columns", "Judge"), lambda row: row.judge, width=92),
        Column("name", say("columns", "Name"), lambda row: row.name, sort=by_given_name, width=180),
        Column("sheets", say("columns", "Sheets"), lambda row: row.sheets, right, width=70),
        Column(
            "leniency",
            say("columns", "Leniency"),
            lambda row: row.leniency,
            right,
            width=90,
            hint=say("columns", "Points above (or below) the others on the same entries."),
        ),
        Column(
            "severity",
            say("columns", "Leniency evened"),
            lambda row: row.severity,
            right,
            width=176,
            hint=say("columns", "Points beyond the panel after what entries the judge saw is taken into account."),
        ),
        Column("spread", say("columns", "Spread"), lambda row: row.spread, right, width=110),
        Column("correlation", say("columns", "Correlation"), lambda row: row.correlation, right, width=100),
        Column("drift", say("columns", "Drift"), lambda row: row.drift, right, width=80),
        Column(
            "flags",
            say("columns", "To look at"),
            lambda row: say("marking", "look at the marks") if row.flags else say("marking", "nothing"),
            tone=lambda row: Tone.WARN if row.flags else Tone.OK,
            width=140,
        ),
    ]

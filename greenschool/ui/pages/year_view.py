"""This season beside the one before: which schools rose and which fell."""

from decimal import Decimal

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.services.assessment_views import YearOnYear, YearRow
from greenschool.text.numbers import format_decimal
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name

_SPOKEN = {
    "▲": QT_TRANSLATE_NOOP("pages", "rose by {points} points"),
    "▼": QT_TRANSLATE_NOOP("pages", "fell by {points} points"),
    "=": QT_TRANSLATE_NOOP("pages", "the same total as before"),
    "": QT_TRANSLATE_NOOP("pages", "one of the two sheets is not agreed on"),
}
_TONES = {"▲": Tone.OK, "▼": Tone.DANGER}


class YearView(QWidget):
    """The schools by how much their agreed totals changed, the greatest rise first; those without one last."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.told = label("", "muted")
        self.table: TableView[YearRow] = TableView("assessment-years", _columns(), settings)
        self.table.grid.setAccessibleName(self.tr("Year on year"))
        self.table.add_chips(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def show_years(self, years: YearOnYear | None) -> None:
        """Show what has become of the schools since the earlier season; None shows nothing."""
        rows = years.rows if years else ()
        signs = [sign_of(row.change) for row in rows]
        words = self.tr("Before: {earlier} · now: {season} · rose: {up} · fell: {down}")
        self.told.setText(
            words.format(earlier=years.earlier_season, season=years.season, up=signs.count("▲"), down=signs.count("▼"))
            if years
            else ""
        )
        self.table.set_rows(sorted(rows, key=_by_change))
        if self.table.current() is None:
            self.table.grid.go_to(0)


def sign_of(change: object) -> str:
    """Return ▲ for a rise, ▼ for a fall, = for neither, nothing where there is no change to speak of."""
    if not isinstance(change, Decimal):
        return ""
    return "▲" if change > 0 else "▼" if change < 0 else "="


def change_text(change: object) -> str:
    """Return a change with its sign, "▲ +4,50"."""
    if not isinstance(change, Decimal):
        return ""
    return f"{sign_of(change)} {'+' if change > 0 else ''}{format_decimal(change)}"


def _spoken(row: YearRow) -> str:
    return say("pages", _SPOKEN[sign_of(row.change)], points=format_decimal(abs(row.change or Decimal(0))))


def _band(total: Decimal | None, band: str | None) -> str:
    """Return the band of an agreed sheet; a sheet that is not agreed on has none to show."""
    return "" if total is None else band or say("states", "below all bands")


def _by_change(row: YearRow) -> tuple[bool, Decimal]:
    return row.change is None, -(row.change or Decimal(0))


def _columns() -> list[Column[YearRow]]:
    return [
        Column("school", say("columns", "School"), lambda row: short_school(row.school), width=220),
        Column("level", say("columns", "Level"), lambda row: level_name(row.level), width=124),
        Column("earlier-total", say("columns", "Total before"), lambda row: row.earlier_total, Align.RIGHT, width=112),
        Column("total", say("columns", "Total now"), lambda row: row.total, Align.RIGHT, width=112),
        Column(
            "change",
            say("columns", "Change"),
            lambda row: row.change,
            Align.RIGHT,
            text=change_text,
            tone=lambda row: _TONES.get(sign_of(row.change), Tone.PLAIN),
            own_sign=True,
            spoken=_spoken,
            width=112,
        ),
        Column(
            "earlier-band",
            say("columns", "Band before"),
            lambda row: _band(row.earlier_total, row.earlier_band),
            width=136,
        ),
        Column("band", say("columns", "Band now"), lambda row: _band(row.total, row.band), width=136),
        Column("official", say("pages", "Official name"), lambda row: row.school, hidden=True),
    ]

"""Every school at every session: who came, and who missed which."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenschool.services.training_attendance import AttendanceReport, SchoolAttendance
from greenschool.services.trainings import TrainingRow
from greenschool.ui.pages.training_rows import matrix_columns, session_title
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.style import label

_ALL, _MISSED = "all", "missed"


class MissedPanel(QWidget):
    """A column for each session; the table is made anew when sessions come, go or move."""

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._titles: list[str] = []
        self.chips = FilterChips(
            [
                FilterChip(_ALL, self.tr("All schools")),
                FilterChip(_MISSED, self.tr("Missed at least one"), Tone.WARN),
            ]
        )
        self.chips.chosen.connect(lambda _chip: self._keep())
        self._legend = label(
            self.tr("● came (1/2: one of two people) · – missed · blank: nobody has said yet"), "small"
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.table = self._made(())
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self._legend, 0, Qt.AlignmentFlag.AlignRight)

    def show_report(self, report: AttendanceReport) -> None:
        """Show every school at the sessions of today."""
        titles = [session_title(one) for one in report.trainings]
        if titles != self._titles:
            self._titles = titles
            had_focus = self.table.grid.hasFocus()
            new = self._made(report.trainings)
            self._column.replaceWidget(self.table, new)
            self.table.hide()
            self.table.deleteLater()
            self.table = new
            new.show()
            if had_focus:
                new.setFocus()
        self.table.set_rows(report.schools)
        missed = sum(bool(school.missed) for school in report.schools)
        self.chips.set_counts({_ALL: len(report.schools), _MISSED: missed})
        self._keep()
        if self.table.current() is None:
            self.table.grid.go_to(0)

    def _made(self, trainings: Sequence[TrainingRow]) -> TableView[SchoolAttendance]:
        table = TableView("training-schools", matrix_columns(trainings), self._settings)
        table.grid.setAccessibleName(self.tr("Schools and trainings"))
        table.add_chips(self.chips)
        self.setFocusProxy(table)
        return table

    def _keep(self) -> None:
        only_missed = self.chips.current() == _MISSED
        self.table.set_only((lambda row: bool(row.missed)) if only_missed else None)

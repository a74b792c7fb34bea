"""The panel of a contest: who sits on it, who marks what, and who may not."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.pages.panel_assignment import AssignmentView
from greenschool.ui.pages.panel_conflicts import ConflictsView
from greenschool.ui.pages.panel_seats import SeatsView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.style import label

_SIZE = (980, 560)


class PanelDialog(QDialog):
    """Every step counts at once; there is nothing to save at the end."""

    def __init__(self, office: Office, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = say("PanelDialog", "Panel and assignment of {contest}", contest=name)
        self.setWindowTitle(heading)
        self.resize(*_SIZE)
        self._contest = contest
        self.banner = Banner()
        self.views: dict[str, MarkingView] = {
            "seats": SeatsView(office),
            "assignment": AssignmentView(office),
            "conflicts": ConflictsView(office),
        }
        self._tabs = FilterChips([FilterChip(key, view.title) for key, view in self.views.items()])
        self._shown = QStackedWidget()
        for view in self.views.values():
            self._shown.addWidget(view)
            view.changed.connect(self._changed)
            view.refused.connect(self._refuse)
        close = Button(self.tr("Close"), clicked=self.accept)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        for part in (label(heading, "heading", wrap=True), self.banner, self._tabs):
            column.addWidget(part)
        column.addWidget(self._shown, 1)
        column.addLayout(foot)
        self._tabs.chosen.connect(lambda key: self._show(self.views[key]))
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter belongs to the tables
        self._show(self.views["seats"])

    def show_view(self, key: str) -> None:
        """Press the chip of a view."""
        self._tabs.choose(key)

    def _show(self, view: MarkingView) -> None:
        self._shown.setCurrentWidget(view)
        view.show_contest(self._contest)

    def _changed(self, told: str) -> None:
        self.views[self._tabs.current()].show_contest(self._contest)
        self.banner.say(told, Tone.OK)

    def _refuse(self, error: GreenSchoolError) -> None:
        self.banner.say(tell(error), Tone.DANGER)

"""What is set once and rarely changed: the season, the offices, the accounts, this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from greenschool.language import say
from greenschool.services.seasons import list_seasons
from greenschool.services.states import Permission
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.settings_accounts import AccountsSection
from greenschool.ui.pages.settings_computer import ComputerSection
from greenschool.ui.pages.settings_offices import OfficesSection
from greenschool.ui.pages.settings_season import SeasonSection


class SettingsPage(Page):
    """One tab for each kind of setting; accounts are for administrators only."""

    season_chosen = Signal(int)
    """The number of a season to which the person wants to go."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("pages", "Settings"))
        self._office = office
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(say("pages", "Settings"))
        self.season = SeasonSection(office, self.banner)
        self.offices = OfficesSection(office)
        self.accounts = AccountsSection(office, self.banner) if office.desk.may(Permission.ADMINISTER) else None
        self.computer = ComputerSection(office.settings)
        self.tabs.addTab(self.season, self.tr("Season"))
        self.tabs.addTab(self.offices, self.tr("Offices"))
        if self.accounts is not None:
            self.tabs.addTab(self.accounts, self.tr("Accounts"))
        self.tabs.addTab(self.computer, self.tr("This computer"))
        self.season.season_chosen.connect(self.season_chosen)
        self.content.addWidget(self.tabs, 1)
        self.setFocusProxy(self.tabs)
        self.refresh()

    def refresh(self) -> None:
        """Read every section again."""
        desk = self._office.desk
        here = next(row for row in list_seasons(desk.storage, desk.actor) if row.id == desk.season_id)
        self.header.set_subtitle(here.name)
        self.season.refresh()
        self.offices.refresh()
        if self.accounts is not None:
            self.accounts.refresh()

    def begin_find(self) -> None:
        """Put the cursor into the filter row of the table that is shown."""
        for section in (self.offices, self.accounts):
            if section is not None and self.tabs.currentWidget() is section:
                section.table.begin_find()

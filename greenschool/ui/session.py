"""What lasts while somebody works: the desk, the window on it, and what the window's frame can do."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from greenschool import wording
from greenschool.services import overview, search, seasons, stores
from greenschool.services.desk import Desk
from greenschool.services.states import Permission
from greenschool.ui.dialogs.password import PasswordDialog
from greenschool.ui.dialogs.sign_in import SignInDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.judging_window import JudgingWindow
from greenschool.ui.jump import Hit
from greenschool.ui.main_window import MainWindow, PageEntry
from greenschool.ui.office import Office
from greenschool.ui.pages.assessments import AssessmentsPage
from greenschool.ui.pages.certificates import CertificatesPage
from greenschool.ui.pages.entries import EntriesPage
from greenschool.ui.pages.judges import JudgesPage
from greenschool.ui.pages.marking import MarkingPage
from greenschool.ui.pages.overview import OverviewPage
from greenschool.ui.pages.results import ResultsPage
from greenschool.ui.pages.schools import SchoolsPage
from greenschool.ui.pages.settings import SettingsPage
from greenschool.ui.pages.trainings import TrainingsPage
from greenschool.ui.theme import SCALES, Mode, Theme
from greenschool.ui.tokens import Tone

_ICONS = {"schools": "school-outline", "entries": "file-document-outline", "judges": "account-group-outline"}


class Session(QObject):
    """Opens the window on a desk, and another one when the season is switched."""

    changed = Signal(object)
    """Names of the tables that a commit touched; carried over from the thread that committed."""

    def __init__(self, desk: Desk, jobs: Jobs, settings: QSettings, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs, self._settings, self._theme = desk, jobs, settings, theme
        self.window: MainWindow | JudgingWindow | None = None
        self._menus: list[QMenu] = []
        desk.on_change(self.changed.emit)
        self.changed.connect(self._show_change)

    def open(self) -> None:
        """Show the window on the desk's season; a judge's shows judging and nothing else."""
        old = self.window
        if self._desk.may(Permission.VIEW):
            self._open_office()
        else:
            self.window = JudgingWindow(self._desk, self._settings, self._account_actions())
        if self.window is not None:
            self.window.show()
        if old is not None:
            old.close()

    def _open_office(self) -> None:
        self.window = window = MainWindow(
            self.tr("Green School"), self._pages(), self._jobs, self._find, self._settings
        )
        self._show_seasons()
        window.top.season.season_chosen.connect(self._switch_season)
        actor = self._desk.actor
        window.top.set_account(actor.name, wording.state_name(actor.role), self._account_actions())
        window.status.show_backup(overview.last_backup(self._desk))
        if stores.is_practice(self._desk):
            window.notice.say(self.tr("Practice data: nothing here is real. Try what you like."), Tone.INFO)

    def _pages(self) -> Sequence[PageEntry]:
        office = Office(self._desk, self._jobs, self._settings)
        sees, awards = self._desk.may(Permission.VIEW), self._desk.may(Permission.AWARD)
        edits = self._desk.may(Permission.EDIT)
        return [
            PageEntry("overview", self.tr("Overview"), "home-outline", lambda: OverviewPage(office), sees),
            PageEntry("schools", self.tr("Schools"), _ICONS["schools"], lambda: SchoolsPage(office), sees),
            PageEntry(
                "assessments", self.tr("Criteria"), "clipboard-check-outline", lambda: AssessmentsPage(office), sees
            ),
            PageEntry("entries", self.tr("Entries"), _ICONS["entries"], lambda: EntriesPage(office), sees),
            PageEntry("judges", self.tr("Judges"), _ICONS["judges"], lambda: JudgesPage(office), sees),
            PageEntry("marking", self.tr("Marking"), "pencil-box-multiple-outline", lambda: MarkingPage(office), sees),
            PageEntry("results", self.tr("Results"), "podium", lambda: ResultsPage(office), sees),
            PageEntry(
                "certificates", self.tr("Certificates"), "certificate-outline", lambda: CertificatesPage(office), awards
            ),
            PageEntry("trainings", self.tr("Trainings"), "human-male-board", lambda: TrainingsPage(office), sees),
            PageEntry("settings", self.tr("Settings"), "cog-outline", lambda: self._settings_page(office), edits),
        ]

    def _settings_page(self, office: Office) -> SettingsPage:
        page = SettingsPage(office)
        # Queued, because the page that sends it goes with its window.
        page.season_chosen.connect(self._switch_season, Qt.ConnectionType.QueuedConnection)
        return page

    def _show_seasons(self) -> None:
        if isinstance(self.window, MainWindow):
            rows = seasons.list_seasons(self._desk.storage, self._desk.actor)
            self.window.top.season.set_seasons([(str(row.id), row.name) for row in rows], str(self._desk.season_id))

    def _find(self, typed: str) -> Sequence[Hit]:
        found = search.find(self._desk, typed)
        return [Hit(hit.title, hit.detail, hit.page, hit.key, _ICONS[hit.page]) for hit in found]

    def _switch_season(self, key: str | int) -> None:
        self._desk = self._desk.in_season(int(key))
        self.open()

    def _show_change(self, tables: frozenset[str]) -> None:
        if isinstance(self.window, MainWindow):
            if "seasons" in tables:
                self._show_seasons()
            self.window.status.show_saved(dt.datetime.now().astimezone())
            self.window.status.show_backup(overview.last_backup(self._desk))
            self.window.refresh()

    # The account's menu

    def _account_actions(self) -> list[QAction]:
        # Kept here: an action does not keep the menu that it opens, and no window is there yet to own it.
        self._menus = [self._theme_menu(), self._scale_menu()]
        actions = [menu.menuAction() for menu in self._menus]
        if self._desk.may(Permission.ADMINISTER):
            password = QAction(self.tr("Set password…"), self)
            password.triggered.connect(self._set_password)
            actions.insert(0, password)
        change = QAction(self.tr("Change user…"), self)
        change.triggered.connect(self._change_user)
        actions.append(change)
        return actions

    def _theme_menu(self) -> QMenu:
        menu = QMenu(self.tr("Appearance"))
        group = QActionGroup(menu)
        words = {Mode.LIGHT: self.tr("Light"), Mode.DARK: self.tr("Dark"), Mode.SYSTEM: self.tr("As the system")}
        for mode, word in words.items():
            action = group.addAction(menu.addAction(word))
            action.setCheckable(True)
            action.setChecked(mode is self._theme.mode)
            action.setData(mode.value)
        group.triggered.connect(self._choose_theme)
        menu.aboutToShow.connect(lambda: _check(group, self._theme.mode.value))
        return menu

    def _scale_menu(self) -> QMenu:
        menu = QMenu(self.tr("Letter size"))
        group = QActionGroup(menu)
        for scale in SCALES:
            action = group.addAction(menu.addAction(f"{scale} %"))
            action.setCheckable(True)
            action.setChecked(scale == self._theme.scale)
            action.setData(scale)
        group.triggered.connect(self._choose_scale)
        menu.aboutToShow.connect(lambda: _check(group, self._theme.scale))
        return menu

    def _choose_theme(self, action: QAction) -> None:
        self._theme.set_mode(Mode(action.data()))
        self._settings.setValue("theme", action.data())

    def _choose_scale(self, action: QAction) -> None:
        self._theme.set_scale(action.data())
        self._settings.setValue("scale", action.data())

    def _change_user(self) -> None:
        """Let somebody else sign in; the window of the one before stays until that is done."""
        dialog = SignInDialog(self._desk.storage, None, self.window)
        dialog.accepted.connect(lambda: self._sit(dialog.desk))
        dialog.open()

    def _sit(self, desk: Desk | None) -> None:
        if desk is not None:
            self._desk = desk
            self.open()

    def _set_password(self) -> None:
        PasswordDialog(self._desk, self.window).open()


def _check(group: QActionGroup, chosen: object) -> None:
    """Mark what is in force; the page of settings may have changed it."""
    for action in group.actions():
        action.setChecked(action.data() == chosen)

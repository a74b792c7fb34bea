"""The window on a desk: its pages by role, search, season switch, saved-state, account menu."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from greenschool.models.account import Actor, Role
from greenschool.resources import resource
from greenschool.services import accounts, demo, stores
from greenschool.services.desk import Desk
from greenschool.services.judge_accounts import make_judge_account
from greenschool.services.season_template import read_season
from greenschool.services.seasons import make_season
from greenschool.ui.dialogs.first_start import FirstStartDialog
from greenschool.ui.dialogs.password import PasswordDialog
from greenschool.ui.dialogs.sign_in import SignInDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.judging_window import JudgingWindow
from greenschool.ui.main_window import MainWindow
from greenschool.ui.session import Session
from greenschool.ui.theme import Mode
from tests.practice import with_few_entries

JUDGES_PASSWORD = "mật khẩu dài 1"

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def session_on(qtbot, settings, theme):
    """Return a function that opens the window on a desk; it is closed before the test ends."""
    made = []

    def open_session(desk):
        session = Session(desk, Jobs(), settings, theme)
        session.open()
        made.append(session)
        qtbot.addWidget(session.window)
        return session

    yield open_session
    for session in made:
        session.window.close()


@pytest.fixture
def judges_desk(desk_on):
    """The desk of GK01, who has an account."""
    office = desk_on("schools")
    make_judge_account(office, "GK01", "gk01", JUDGES_PASSWORD)
    return stores.sit_down(office.storage, "gk01", JUDGES_PASSWORD)


def seated_as(desk, role):
    return Desk(desk.storage, Actor(99, "Ai đó", role), desk.season_id)


def test_an_officer_has_every_page_and_a_viewer_no_certificates(session_on, desk_on):
    desk = desk_on("empty")
    everything = (
        *("overview", "schools", "assessments", "entries", "judges", "marking", "results", "certificates"),
        *("trainings", "settings"),
    )
    assert session_on(seated_as(desk, Role.OFFICER)).window.page_keys() == everything
    assert session_on(seated_as(desk, Role.VIEWER)).window.page_keys() == tuple(
        key for key in everything if key not in ("certificates", "settings")
    )


def test_a_judge_who_signs_in_finds_appearance_and_letter_size_in_the_account_menu(session_on, desk_on):
    """The menus are made before the window is: with nobody to keep them, opening it ended the program."""
    window = session_on(seated_as(desk_on("schools"), Role.JUDGE)).window
    gc.collect()
    menus = [action.menu() for action in window.account.menu().actions() if action.menu() is not None]
    assert [menu.title() for menu in menus] == ["Appearance", "Letter size"]
    assert all(menu.actions() for menu in menus)


def test_search_leads_to_the_school_on_its_page(qtbot, session_on, practice_desk):
    window = session_on(practice_desk).window
    search = window.top.search
    search.setFocus()
    search.insert("Tràng An")  # keyClicks knows no Vietnamese letters
    qtbot.waitUntil(search._popup.isVisible)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.page().title == "Schools"
    assert window.page().table.current().name == "Trường Tiểu học Tràng An"


def test_a_change_anywhere_is_shown_on_the_page_and_as_saved(qtbot, session_on, desk_on, practice):
    from greenschool.services.imports import run
    from greenschool.services.schools import SchoolsImport

    session = session_on(desk_on("empty"))
    session.window.go("schools")
    run(SchoolsImport(), session._desk, practice / "truong.xlsx")
    qtbot.waitUntil(lambda: len(session.window.page().table.model.seen()) == 39)
    assert session.window.status.saved.accessibleName().startswith("Saved ")


def test_choosing_a_season_opens_the_window_on_it(qtbot, session_on, desk_on, tmp_path):
    desk = desk_on("marked")
    template = tmp_path / "next.toml"
    text = resource("seasons", "truong-hoc-xanh.toml").read_text(encoding="utf-8")
    template.write_text(text.replace("2022–2023", "2023–2024").replace("2022-09-05", "2023-09-05"), encoding="utf-8")
    season = make_season(desk.storage, desk.actor, read_season(template))
    session = session_on(desk)
    first = session.window
    first.go("schools")
    assert len(first.page().table.model.seen()) == 39
    first.top.season.season_chosen.emit(str(season.id))
    assert session.window is not first
    session.window.go("schools")
    assert len(session.window.page().table.model.seen()) == 0
    assert session.window.top.season.currentText() == "Trường học xanh 2023–2024"
    qtbot.addWidget(session.window)


def test_practice_data_says_so(session_on, desk_on):
    desk = desk_on("empty")
    assert session_on(desk).window.notice.isHidden()
    stores.mark_as_practice(desk)
    assert "nothing here is real" in session_on(desk).window.notice.text()


def test_theme_and_letter_size_are_remembered(session_on, desk_on, settings, theme):
    session = session_on(desk_on("empty"))
    menus = {action.text(): action.menu() for action in session._account_actions() if action.menu()}
    dark = next(action for action in menus["Appearance"].actions() if action.text() == "Dark")
    dark.trigger()
    large = next(action for action in menus["Letter size"].actions() if action.text() == "120 %")
    large.trigger()
    assert (theme.mode, theme.scale) == (Mode.DARK, 120)
    assert (settings.value("theme"), int(settings.value("scale"))) == ("dark", 120)


def test_a_judge_who_signs_in_gets_judging_and_nothing_else(session_on, judges_desk, theme):
    gc.collect()  # the menus of the account have no window yet when they are made
    window = session_on(judges_desk).window
    assert isinstance(window, JudgingWindow)
    menus = {action.text(): action.menu() for action in window.account.menu().actions()}
    assert list(menus) == ["Appearance", "Letter size", "Change user…"]
    next(action for action in menus["Appearance"].actions() if action.text() == "Dark").trigger()
    assert theme.mode is Mode.DARK


def test_users_change_quickly_and_each_gets_the_window_of_their_role(session_on, judges_desk, qtbot):
    session = session_on(judges_desk)
    for login, password, kind in (("quantri", "", MainWindow), ("gk01", JUDGES_PASSWORD, JudgingWindow)) * 2:
        before = session.window
        session._sit(stores.sit_down(judges_desk.storage, login, password))
        qtbot.addWidget(session.window)
        assert isinstance(session.window, kind)
        assert not before.isVisible()
        assert "Appearance" in [action.text() for action in session._account_actions()]


def test_only_an_administrator_sets_passwords(session_on, desk_on):
    desk = desk_on("empty")
    words = [action.text() for action in session_on(desk)._account_actions()]
    assert words[0] == "Set password…"
    assert "Set password…" not in [a.text() for a in session_on(seated_as(desk, Role.OFFICER))._account_actions()]


def test_a_password_is_typed_twice_and_asked_for_from_then_on(qtbot, desk_on):
    desk = desk_on("empty")
    dialog = PasswordDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.first, "mot-hai-ba-bon")
    qtbot.keyClicks(dialog.again, "mot-hai-ba")
    dialog.ok.click()
    assert "not the same" in dialog.banner.text()
    assert not accounts.asks_for_password(desk.storage, None)
    dialog.again.setText("mot-hai-ba-bon")
    dialog.ok.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert accounts.asks_for_password(desk.storage, None)

    enter = SignInDialog(desk.storage, None)
    qtbot.addWidget(enter)
    enter.show()
    qtbot.keyClicks(enter.password, "sai")
    qtbot.keyClick(enter.password, Qt.Key.Key_Return)
    assert "wrong" in enter.banner.text()
    assert enter.desk is None
    enter.password.clear()
    qtbot.keyClicks(enter.password, "mot-hai-ba-bon")
    qtbot.keyClick(enter.password, Qt.Key.Key_Return)
    assert enter.desk is not None
    assert enter.desk.actor.name == "Quản trị"


def test_a_password_that_is_too_short_is_refused_with_a_sentence(qtbot, desk_on):
    desk = desk_on("empty")
    dialog = PasswordDialog(desk)
    qtbot.addWidget(dialog)
    for field in (dialog.first, dialog.again):
        field.setText("ngan")
    dialog.ok.click()
    assert "at least 8" in dialog.banner.text()


@pytest.mark.parametrize(("button", "folder", "schools"), [("_begin", "", 0), ("_try", "practice", 39)])
def test_the_first_start_makes_a_season_or_the_practice_season(qtbot, tmp_path, monkeypatch, button, folder, schools):
    few = with_few_entries(tmp_path / "ít bài", SK=5, KH=5, DS=5)
    monkeypatch.setattr(demo, "resource", lambda *_: few)
    dialog = FirstStartDialog(tmp_path / "store", Jobs())
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        getattr(dialog, button).click()
    assert dialog.folder == tmp_path / "store" / folder
    desk = stores.sit_down(stores.open_folder(dialog.folder))
    from greenschool.services.schools import list_schools

    assert len(list_schools(desk)) == schools
    desk.storage.close()


def test_a_first_start_that_is_refused_says_why_and_can_be_tried_again(qtbot, tmp_path):
    stores.first_start(tmp_path / "store").storage.close()
    dialog = FirstStartDialog(tmp_path / "store", Jobs())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._begin.click()
    qtbot.waitUntil(lambda: not dialog._banner.isHidden())
    assert "left as it is" in dialog._banner.text()
    assert dialog._begin.isEnabled()
    assert QApplication.activeModalWidget() is None

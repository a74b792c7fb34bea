import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from greenschool.services.demo import ENTRY_FILES
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.rounds import close_round
from greenschool.services.states import Role
from greenschool.storage.backup import back_up
from greenschool.ui.pages.links import SENT_NOTHING, LastRound, Only
from greenschool.ui.pages.overview import OverviewPage
from greenschool.ui.widgets.bars import StackedBars

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def show(qtbot, office_at):
    def show(desk):
        page = OverviewPage(office_at(desk))
        qtbot.addWidget(page)
        page.resize(1190, 625)
        page.show()
        page.gone = []
        page.leads_to.connect(lambda where, target: page.gone.append((where, target)))
        return page

    return show


def names(page):
    return [b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()]


def press(page, name):
    next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.accessibleName() == name).click()
    return page.gone[-1]


def words(page):
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_the_figures_of_the_practice_season_stand_on_the_cards(show, practice_desk):
    shown = names(show(practice_desk))
    assert {
        "Schools with entries: 39/39. all have sent something",
        "Entries: 238. all accepted",
        "Judges: 7. 574 score sheets",
        "Marks: 2738. closed in 0 of 3 contests",
        "Awards: 0. 0 of 3 contests settled",
    } <= set(shown)


def test_every_figure_leads_to_its_rows(show, desk_on):
    page = show(desk_on("schools"))
    assert press(page, "Schools with entries: 0/39. 39 have sent nothing") == ("schools", SENT_NOTHING)
    assert press(page, "Entries: 0. none yet") == ("entries", Only("all"))
    assert press(page, "Judges: 7. 0 score sheets") == ("judges", None)
    assert press(page, "Schools that have sent nothing: 39 – Show") == ("schools", SENT_NOTHING)


def test_each_contest_says_what_comes_next(show, desk_on, practice):
    desk = desk_on("schools")
    run(EntriesImport("SK"), desk, practice / ENTRY_FILES["SK"])
    page = show(desk)
    assert press(page, "Sáng kiến bảo tồn nguồn nước: Import marks") == ("judges", None)
    assert press(page, "Sáng tạo khẩu hiệu: Import entries") == ("entries", Only("KH"))


def test_the_next_step_moves_on_with_the_round(show, practice_desk):
    page = show(practice_desk)
    assert press(page, "Sáng tạo khẩu hiệu: Close the marks") == ("results", LastRound("KH"))
    close_round(practice_desk, "KH")
    page.refresh()
    assert press(page, "Sáng tạo khẩu hiệu: Settle the result") == ("results", LastRound("KH"))
    assert press(page, "Close the marks") == ("results", LastRound("SK"))


def test_a_viewer_is_offered_no_step(show, practice_desk):
    desk = Desk(practice_desk.storage, type(practice_desk.actor)(9, "Khách", Role.VIEWER), practice_desk.season_id)
    assert [name for name in names(show(desk)) if "Close" in name] == []


def test_the_chart_says_its_numbers_to_those_who_cannot_see_it(show, practice_desk):
    told = show(practice_desk).findChild(StackedBars).accessibleDescription()
    assert told.startswith(
        "Preschool (18): 102 (Sáng kiến bảo tồn nguồn nước 0, Sáng tạo khẩu hiệu 37, Đại sứ xanh 65)"
    )


def test_the_last_backup_is_named(show, practice_desk):
    assert not any(text.startswith("Last backup: ") for text in words(show(practice_desk)))
    back_up(practice_desk.storage.home, practice_desk.now(), "import")
    assert any(text.startswith("Last backup: ") for text in words(show(practice_desk)))


def test_a_season_without_schools_begins_with_three_steps(show, desk_on):
    page = show(desk_on("empty"))
    assert {"1. Schools", "2. Judges", "3. Entries"} <= words(page)
    assert press(page, "Import schools") == ("schools", None)
    assert press(page, "Import entries") == ("entries", None)


def test_the_page_fits_the_smallest_window(show, practice_desk):
    hint = show(practice_desk).minimumSizeHint()
    assert (hint.width() <= 1024 - 56, hint.height() <= 600 - 72) == (True, True)

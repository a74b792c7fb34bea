import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from greenschool.services.desk import Desk
from greenschool.services.states import Role
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.pages.entries import EntriesPage
from greenschool.ui.pages.judges import JudgesPage
from greenschool.ui.pages.links import SENT_NOTHING, OfSchool, Only
from greenschool.ui.pages.schools import SchoolsPage
from greenschool.ui.pages.short_names import short_school
from tests.ui.hands import button, names

pytestmark = pytest.mark.usefixtures("english")
PAGES = [SchoolsPage, EntriesPage, JudgesPage]


@pytest.fixture
def show(qtbot, office_at):
    def show(kind, desk, size=(1190, 625)):
        page = kind(office_at(desk))
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


def cells(page, key):
    column = next(c for c in page.table.model.columns if c.key == key)
    return [column.text(column.value(row)) for row in page.table.model.seen()]


def pane_words(page):
    QApplication.processEvents()
    return {words.text() for words in page.pane.findChildren(QLabel) if words.isVisible()}


def seated_as(desk, role):
    return Desk(desk.storage, type(desk.actor)(99, "Người khác", role), desk.season_id)


def test_schools_are_counted_by_level_on_the_chips(show, practice_desk):
    page = show(SchoolsPage, practice_desk)
    assert {"All 39", "Preschool 18", "Primary 14", "Lower secondary 7"} <= names(page)
    assert "Sent nothing 0" not in names(page)
    button(page, "Lower secondary 7").click()
    assert set(cells(page, "level")) == {"Lower secondary"}
    assert len(cells(page, "code")) == 7


def test_schools_that_have_sent_nothing_are_one_chip_away(show, desk_on):
    page = show(SchoolsPage, desk_on("schools"))
    page.reveal(SENT_NOTHING)
    assert page.chips.current() == "nothing"
    assert len(cells(page, "code")) == 39
    assert "Sent nothing" in pane_words(page)


def test_the_pane_follows_the_cursor(show, practice_desk, qtbot):
    page = show(SchoolsPage, practice_desk)
    page.reveal("TH01")
    first = page.table.current()
    assert first.name in pane_words(page)
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Down)
    assert page.table.current() != first
    assert page.table.current().name in pane_words(page)
    button(page, "Previous").click()
    assert page.table.current() == first
    qtbot.keyClick(page.table.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert page.table.current() != first
    qtbot.keyClick(page.table.grid, Qt.Key.Key_F4)
    assert not page.pane.isVisible()


def test_the_pane_lists_what_a_school_sent(show, practice_desk):
    page = show(SchoolsPage, practice_desk)
    page.reveal("MN14")
    assert "Sáng tạo khẩu hiệu\nKH-003, KH-022" in pane_words(page)


def test_a_school_and_its_entries_lead_to_each_other(show, practice_desk):
    schools, entries = show(SchoolsPage, practice_desk), show(EntriesPage, practice_desk)
    gone = []
    for page in (schools, entries):
        page.leads_to.connect(lambda where, target: gone.append((where, target)))
    schools.reveal("MN14")
    button(schools, "Its entries").click()
    (where, target) = gone.pop()
    assert (where, target) == ("entries", OfSchool("Trường Mầm non 1-6"))
    entries.chips.choose("SK")
    entries.reveal(target)
    assert set(cells(entries, "official")) == {"Trường Mầm non 1-6"}
    assert len(cells(entries, "code")) == 9
    entries.reveal("KH-003")
    button(entries, "Its school").click()
    schools.chips.choose("TH")
    schools.reveal(gone.pop()[1])
    assert schools.table.current().code == "MN14"


def test_entries_are_counted_by_contest(show, practice_desk):
    page = show(EntriesPage, practice_desk)
    assert {"All 238", "Sáng kiến bảo tồn nguồn nước 27", "Sáng tạo khẩu hiệu 71", "Đại sứ xanh 140"} <= names(page)
    page.reveal(Only("KH"))
    assert len(cells(page, "code")) == 71
    assert set(cells(page, "state")) == {"accepted"}
    assert page.header.subtitle() == "238 entries · 238 accepted"


def test_a_search_hit_behind_another_chip_is_shown(show, practice_desk):
    page = show(EntriesPage, practice_desk)
    page.reveal(Only("KH"))
    page.reveal("DS-140")
    assert page.table.current().code == "DS-140"
    assert page.chips.current() == "all"


def test_the_authors_stand_in_the_pane_with_class_and_birth_date(show, practice_desk):
    page = show(EntriesPage, practice_desk)
    page.reveal("SK-002")
    assert "Hoàng Thùy Hoa\n9B · 17/06/2009\nĐinh Hải Việt\n7B · 08/02/2011" in pane_words(page)


def test_the_import_of_entries_begins_with_the_contest_of_the_chip(show, practice_desk):
    page = show(EntriesPage, practice_desk)
    page.reveal(Only("DS"))
    button(page, "Import from Excel").click()
    dialog = page.findChild(ImportDialog)
    assert dialog.source().contest == "DS"
    dialog.reject()


def test_without_a_chip_the_import_begins_with_the_contest_that_waits(show, desk_on):
    page = show(EntriesPage, desk_on("schools"))
    button(page, "Import from Excel").click()
    assert page.findChild(ImportDialog).source().contest == "SK"


def test_judges_show_what_they_handed_in(show, practice_desk):
    page = show(JudgesPage, practice_desk)
    assert page.header.subtitle() == "7 judges · 574 score sheets handed in"
    page.reveal("GK05")
    assert {"Giám khảo mẫu 05", "Trường Tiểu học Tràng An"} <= pane_words(page)
    assert {"Import judges", "Import marks"} <= names(page)


@pytest.mark.parametrize("kind", PAGES)
def test_an_empty_list_says_what_to_do_first(show, desk_on, kind):
    page = show(kind, desk_on("empty"))
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert {name for name in names(page) if name.startswith("Import")} != set()
    assert "Export Excel" not in names(page)


@pytest.mark.parametrize("kind", PAGES)
def test_a_viewer_sees_and_exports_but_imports_nothing(show, practice_desk, kind):
    page = show(kind, seated_as(practice_desk, Role.VIEWER))
    assert "Export Excel" in names(page)
    assert [name for name in names(page) if name.startswith(("Import", "Template"))] == []


@pytest.mark.parametrize("kind", PAGES)
def test_the_page_fits_the_smallest_window(show, practice_desk, kind):
    hint = show(kind, practice_desk).minimumSizeHint()
    assert (hint.width() <= 1024 - 56, hint.height() <= 600 - 72) == (True, True)


@pytest.mark.parametrize("kind", PAGES)
def test_everything_that_takes_the_focus_has_a_name(show, practice_desk, kind):
    page = show(kind, practice_desk)
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    widgets = [w for w in page.findChildren(QWidget) if isinstance(w, kinds) and w.focusPolicy()]
    corner = [w for w in widgets if w.metaObject().className() == "QTableCornerButton"]
    assert [w for w in widgets if not w.accessibleName() and w not in corner] == []


def test_ctrl_f_goes_to_the_filter_row(show, practice_desk, qtbot):
    page = show(SchoolsPage, practice_desk)
    page.begin_find()
    qtbot.waitUntil(lambda: isinstance(page.focusWidget(), QLineEdit))
    qtbot.keyClicks(page.focusWidget(), "MN1")
    qtbot.waitUntil(lambda: len(cells(page, "code")) == 9)


def test_export_writes_just_what_is_seen(show, practice_desk, qtbot, tmp_path, monkeypatch):
    page = show(SchoolsPage, practice_desk)
    page.reveal(Only("THCS"))
    target = tmp_path / "seen"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    button(page, "Export Excel").click()
    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.text() == "Written to seen.xlsx: 7 rows."
    rows = list(load_workbook(tmp_path / "seen.xlsx").active.iter_rows(values_only=True))
    assert rows[2][:3] == ("Code", "School", "Level")
    assert [row[0] for row in rows[3:]] == cells(page, "code")
    assert isinstance(rows[3][4], int)


def test_a_refusal_of_the_export_is_told(show, practice_desk, qtbot, tmp_path, monkeypatch):
    page = show(JudgesPage, practice_desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "gone" / "a.xlsx"), ""))
    button(page, "Export Excel").click()
    qtbot.waitUntil(page.banner.isVisible)
    assert "could not be written" in page.banner.text()


@pytest.mark.parametrize("kind", PAGES)
def test_the_template_is_an_empty_list(show, practice_desk, tmp_path, monkeypatch, kind):
    page = show(kind, practice_desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "list.xlsx"), ""))
    button(page, "Template").click()
    assert page.banner.text() == "The empty list was saved as list.xlsx."
    assert "Hướng dẫn" in load_workbook(tmp_path / "list.xlsx").sheetnames


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Trường Tiểu học Trưng Vương", "TH Trưng Vương"),
        ("Trường Mầm non 1-6", "MN 1-6"),
        ("Trường Liên cấp Ánh Dương", "Trường Liên cấp Ánh Dương"),
        ("Hoa Sen", "Hoa Sen"),
    ],
)
def test_schools_are_called_as_officers_call_them(name, short):
    assert short_school(name) == short


def test_an_import_can_be_undone_from_the_page(show, qtbot, desk_on, practice):
    page = show(EntriesPage, desk_on("schools"))
    dialog = page.start_import()
    dialog.take(practice / "sang-kien.xlsx")
    qtbot.waitUntil(lambda: not dialog.batch.is_working())
    dialog.import_now()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert page.banner.text().startswith("Entries imported from sang-kien.xlsx: 27.")
    assert len(page.table.model.rows()) == 27
    button(page, "Undo").click()
    qtbot.waitUntil(lambda: not page.office.jobs.is_busy())
    assert page.banner.text() == "The import was undone: 27 rows are gone again."
    assert page.table.model.rows() == ()

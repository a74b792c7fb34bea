"""Other names, wards, history and merging of schools."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from greenschool.services.desk import Desk
from greenschool.services.school_records import (
    AliasRow,
    WardRow,
    aliases,
    find_school,
    move_to_ward,
    teach_alias,
    wards,
)
from greenschool.services.schools import list_schools
from greenschool.services.states import Role
from greenschool.services.trainings import ParticipantFacts, TrainingFacts, add_participant, add_training
from greenschool.ui.dialogs.import_source import schools_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.dialogs.school_aliases import SchoolAliasesDialog
from greenschool.ui.dialogs.school_history import SchoolHistoryDialog
from greenschool.ui.dialogs.school_merge import SchoolMergeDialog
from greenschool.ui.dialogs.school_wards import SchoolWardsDialog
from tests.ui.pages.results_stores import button, nameless, sees

pytestmark = pytest.mark.usefixtures("english")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def school(desk, code):
    return next(row for row in list_schools(desk) if row.code == code)


# Other names


@pytest.fixture
def named(show, office_at, desk_on):
    """The other names of a school that has learned one from a list."""
    desk = desk_on("schools")
    teach_alias(desk, find_school(desk, "TH06"), "TH N. Du", "danh-sach.xlsx")
    return show(SchoolAliasesDialog(office_at(desk), school(desk, "TH06")))


def listed(dialog):
    return [row.name for row in dialog.table.model.rows()]


def test_names_learned_from_imports_say_from_which(named):
    assert named.table.model.rows() == (AliasRow("TH N. Du", "danh-sach.xlsx"),)


def test_a_name_is_added_with_enter_and_taken_back(qtbot, named):
    named.name.setText("Trường Nguyễn Du cơ sở 1")
    qtbot.keyClick(named.name, Qt.Key.Key_Return)
    assert named.isVisible()
    assert listed(named) == ["TH N. Du", "Trường Nguyễn Du cơ sở 1"]
    assert named.name.text() == ""
    named.table.grid.setFocus()
    qtbot.keyClick(named.table.grid, Qt.Key.Key_Z, CTRL)
    assert listed(named) == ["TH N. Du"]
    qtbot.keyClick(named.table.grid, Qt.Key.Key_Y, CTRL)
    assert len(listed(named)) == 2


def test_a_name_is_removed_and_comes_back_with_its_file(qtbot, named):
    button(named, "Remove name").click()
    assert listed(named) == []
    assert not button(named, "Remove name").isEnabled()
    named.table.grid.setFocus()
    qtbot.keyClick(named.table.grid, Qt.Key.Key_Z, CTRL)
    assert named.table.model.rows() == (AliasRow("TH N. Du", "danh-sach.xlsx"),)


@pytest.mark.parametrize(
    ("typed", "told"), [("TH Trưng Vương", "already stands for"), ("Tiểu học Nguyễn Du", "finds this school already")]
)
def test_a_name_that_cannot_be_is_told_and_stays_typed(qtbot, named, typed, told):
    named.name.setText(typed)
    qtbot.keyClick(named.name, Qt.Key.Key_Return)
    assert told in named.banner.text()
    assert named.name.text() == typed
    assert not named.stack.canUndo()


def test_a_viewer_reads_the_names_only(show, office_at, desk_on):
    desk = desk_on("schools")
    viewer = Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id)
    dialog = show(SchoolAliasesDialog(office_at(viewer), school(desk, "TH06")))
    assert not dialog.name.isVisible()


# Wards


def test_a_move_shows_where_the_school_lay_and_is_recorded(show, desk_on):
    desk = desk_on("schools")
    number = find_school(desk, "TH06")
    move_to_ward(desk, [number], "Hoàn Kiếm", date(2025, 7, 1))
    dialog = show(SchoolWardsDialog(desk, [school(desk, "TH06")]))
    assert sees(dialog, "from 01/07/2025: Hoàn Kiếm")
    dialog.ward.setText("Cửa Nam")
    dialog.day.setText("1.7.2026")
    dialog.ok.click()
    assert wards(desk, number)[-1] == WardRow(date(2026, 7, 1), "Cửa Nam")


@pytest.mark.parametrize(
    ("ward", "day", "field", "told"),
    [("", "01/07/2025", "ward", "ward is missing"), ("Cửa Nam", "31/02/2025", "day", "“31/02/2025” is not a day")],
)
def test_a_move_without_ward_or_day_is_refused_at_the_field(show, desk_on, ward, day, field, told):
    desk = desk_on("schools")
    dialog = show(SchoolWardsDialog(desk, [school(desk, "TH06")]))
    dialog.ward.setText(ward)
    dialog.day.setText(day)
    dialog.ok.click()
    assert told in dialog.banner.text()
    assert getattr(dialog, field).property("tone") == "danger"
    assert QApplication.focusWidget() is getattr(dialog, field)
    assert wards(desk, find_school(desk, "TH06")) == ()


def test_many_schools_are_named_in_short(show, desk_on):
    dialog = show(SchoolWardsDialog(desk_on("schools"), list_schools(desk_on("schools"))))
    assert sees(dialog, "and 33 more schools")


# History


def test_the_history_has_a_chip_for_each_chapter_and_is_printed(qtbot, show, office_at, practice_desk):
    dialog = show(SchoolHistoryDialog(office_at(practice_desk), school(practice_desk, "TH06")))
    sent = school(practice_desk, "TH06").entries_in_all
    assert sent > 0
    button(dialog, f"Entries {sent}").click()
    assert len(dialog.table.model.seen()) == sent
    assert sees(dialog, "Trường Tiểu học Nguyễn Du")
    preview = dialog.preview()
    qtbot.waitUntil(lambda: preview.preview.document().pageCount() > 0)
    preview.reject()


# Merging


@pytest.fixture
def merge(show):
    def merge(desk, first, second=None):
        found = None if second is None else school(desk, second)
        return show(SchoolMergeDialog(desk, school(desk, first), list_schools(desk), found))

    return merge


def told(dialog):
    return dialog._moving.text()


def shown(dialog, line):
    table = dialog.table
    rows = {table.item(row, 0).text(): row for row in range(table.rowCount())}
    return [table.item(rows[line], column).text() for column in (1, 2)]


def test_both_records_stand_side_by_side_with_what_moves(merge, practice_desk):
    dialog = merge(practice_desk, "TH01", "TH06")
    first, second = school(practice_desk, "TH01"), school(practice_desk, "TH06")
    assert shown(dialog, "Name") == [first.name, second.name]
    assert shown(dialog, "Number of entries") == [str(first.entries_in_all), str(second.entries_in_all)]
    assert f"entries: {second.entries_in_all}" in told(dialog)
    dialog.stays.button(1).click()
    assert (dialog.kept().code, dialog.gone().code) == ("TH06", "TH01")
    assert f"entries: {first.entries_in_all}" in told(dialog)


def test_the_one_that_stays_takes_over_all_of_the_other(merge, practice_desk):
    entries = [school(practice_desk, code).entries_in_all for code in ("TH01", "TH06")]
    first = school(practice_desk, "TH01").name
    dialog = merge(practice_desk, "TH01", "TH06")
    dialog.stays.button(1).click()
    dialog.ok.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert len(list_schools(practice_desk)) == 38
    assert school(practice_desk, "TH06").entries_in_all == sum(entries)
    names = [one.name for one in aliases(practice_desk, school(practice_desk, "TH06").id)]
    assert names == [first]


def test_the_most_alike_of_the_same_level_is_proposed(merge, desk_on):
    dialog = merge(desk_on("schools"), "TH06")
    levels = [row.level for row in dialog._others]
    assert levels[:13] == ["TH"] * 13
    assert "TH" not in levels[13:]


def test_schools_of_two_levels_are_refused_in_the_dialog(merge, desk_on):
    desk = desk_on("schools")
    dialog = merge(desk, "TH06", "CS03")
    dialog.ok.click()
    assert dialog.isVisible()
    assert "of different levels" in dialog.banner.text()
    assert len(list_schools(desk)) == 39


def test_what_would_stand_twice_is_told_in_an_officers_words(merge, desk_on):
    desk = desk_on("schools")
    training = add_training(desk, TrainingFacts(date(2022, 12, 23), "Nước"))
    for code in ("TH01", "TH06"):
        add_participant(desk, training, ParticipantFacts(find_school(desk, code), "Lê Thị Mẫu"))
    dialog = merge(desk, "TH01", "TH06")
    dialog.ok.click()
    assert "Both records have people at trainings" in dialog.banner.text()
    assert "_" not in dialog.banner.text()
    assert len(list_schools(desk)) == 39


# All of them


@pytest.mark.parametrize("kind", ["aliases", "wards", "history", "merge"])
def test_each_fits_the_smallest_screen_and_everything_has_a_name(show, office_at, practice_desk, kind):
    office, row = office_at(practice_desk), school(practice_desk, "TH06")
    dialog = show(
        {
            "aliases": lambda: SchoolAliasesDialog(office, row),
            "wards": lambda: SchoolWardsDialog(practice_desk, [row]),
            "history": lambda: SchoolHistoryDialog(office, row),
            "merge": lambda: SchoolMergeDialog(practice_desk, row, list_schools(practice_desk)),
        }[kind]()
    )
    hint = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    assert (hint.width() <= 1024, hint.height() <= 600) == (True, True)
    assert nameless(dialog) == []


# The list that goes out and comes back


def test_the_present_list_goes_out_and_its_changes_come_back(qtbot, show, office_at, desk_on, tmp_path, monkeypatch):
    desk = desk_on("schools")
    dialog = show(ImportDialog(office_at(desk), "Import schools", schools_sources()))
    assert not dialog.choice._present.isVisible()
    dialog.choice.source_box.setCurrentIndex(1)
    file = tmp_path / "schools.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(file), ""))
    button(dialog, "Save the present list to change").click()
    assert file.exists()
    with qtbot.waitSignal(dialog.imported) as taken:
        dialog.take(file)
        qtbot.waitUntil(lambda: dialog.check() is not None and dialog._import.isEnabled())
        dialog.import_now()
    assert taken.args[1].added == 39
    assert "brought up to date" in str(taken.args[1].notes[0])

"""The page of trainings by keyboard: sessions, copying a signed sheet, who missed what, lists and papers."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from greenschool.services.desk import Desk
from greenschool.services.sample_trainings import add_sample_trainings
from greenschool.services.school_records import find_school
from greenschool.services.states import Attendance, Role
from greenschool.services.training_people import Person, PersonChange, change_people
from greenschool.services.trainings import TrainingFacts, add_training, list_participants, list_trainings
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.dialogs.training_form import RemoveTrainingDialog, TrainingDialog
from greenschool.ui.pages.trainings import TrainingsPage
from greenschool.workbooks.sheets import SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook
from tests.ui.hands import button, names, opened, press
from tests.ui.pages.results_stores import nameless, sees

pytestmark = pytest.mark.usefixtures("english")
CTRL = Qt.KeyboardModifier.ControlModifier
WATER = TrainingFacts(date(2022, 12, 23), "Bảo tồn nguồn nước", "Hội trường A", "312/TNMT ngày 15/12/2022")
PEOPLE = (("TH06", "Lê Thị Mẫu"), ("TH06", "Phạm Thị Mẫu"), ("CS03", "Trần Văn Mẫu"))


@pytest.fixture
def desk(desk_on):
    """A desk with one session and three people of two schools, both called Nguyễn Du, on its list."""
    desk = desk_on("schools")
    add_training(desk, WATER)
    change_people(desk, 1, [PersonChange(None, Person(find_school(desk, code), name)) for code, name in PEOPLE])
    return desk


@pytest.fixture
def page(qtbot, office_at, desk):
    return opened(qtbot, TrainingsPage(office_at(desk)))


@pytest.fixture
def listed(qtbot, page):
    """The page at the list of its session, opened with Enter."""
    press(qtbot, Qt.Key.Key_Return)
    return page


def marks(desk, number=1):
    return {row.name: row.attendance for row in list_participants(desk, number)}


def cells(table):
    titles, rows = table.seen()
    return [dict(zip(titles, row, strict=True)) for row in rows]


# Sessions


def test_without_trainings_the_page_says_what_to_do_first_and_does_it(qtbot, office_at, desk_on):
    desk = desk_on("schools")
    page = opened(qtbot, TrainingsPage(office_at(desk)))
    assert sees(page, "No trainings yet")
    assert sees(page, "Record the first one with its day and topic.")
    button(page, "Add training…").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, TrainingDialog)
    qtbot.keyClicks(dialog.day, "23/12/2022")
    assert not dialog.ok.isEnabled()  # a topic is wanted
    dialog.topic.insert("Bảo tồn nguồn nước")
    dialog.place.insert("Hội trường A")
    qtbot.keyClick(dialog.place, Qt.Key.Key_Return)
    (row,) = list_trainings(desk)
    assert (row.facts.held_on, row.facts.topic, row.facts.place) == (WATER.held_on, WATER.topic, WATER.place)
    assert page.header.subtitle() == "1 trainings · 39 schools, 0 of them missed at least one"
    assert cells(page.table)[0]["Topic"] == "Bảo tồn nguồn nước"


def test_a_day_that_is_none_is_told_beside_it(qtbot, page):
    dialog = page.add()
    dialog.topic.insert("Kế hoạch")
    qtbot.keyClicks(dialog.day, "31/2/2023")
    assert sees(dialog, "“31/2/2023” is not a day.")
    assert not dialog.ok.isEnabled()
    dialog.reject()
    assert len(list_trainings(page.office.desk)) == 1


def test_a_session_is_changed_and_changed_back(qtbot, page):
    button(page, "Edit training").click()
    dialog = QApplication.activeModalWidget()
    dialog.place.setText("Hội trường B")
    dialog.ok.click()

    def place():
        return list_trainings(page.office.desk)[0].facts.place

    assert place() == cells(page.table)[0]["Place"] == "Hội trường B"
    page.table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert place() == cells(page.table)[0]["Place"] == "Hội trường A"
    press(qtbot, Qt.Key.Key_Y, modifier=CTRL)
    assert place() == "Hội trường B"


def test_a_session_is_removed_after_one_question_that_says_what_goes(page):
    add_training(page.office.desk, TrainingFacts(date(2023, 1, 12), "Kế hoạch"))
    page.refresh()
    button(page, "Remove training").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RemoveTrainingDialog)
    assert sees(dialog, "People on its list, who go with it: 3, of whom 0 are marked as present.")
    dialog.reject()
    assert len(list_trainings(page.office.desk)) == 2
    button(page, "Remove training").click()
    QApplication.activeModalWidget().ok.click()
    assert [row.number for row in list_trainings(page.office.desk)] == [2]
    assert page.current().number == 2


# Copying the signed sheet


def test_a_signed_sheet_is_copied_by_keyboard_only(qtbot, listed, desk):
    finder = listed.attendance.finder
    assert finder.hasFocus()
    assert listed.attendance.counted.text() == "Came: 0 of 3 · schools: 0 of 39"
    press(qtbot, "th nguyen du")
    assert [row["School"] for row in cells(listed.attendance.table)] == ["TH Nguyễn Du"] * 2
    press(qtbot, Qt.Key.Key_Return)
    assert marks(desk)["Lê Thị Mẫu"] is Attendance.PRESENT
    assert listed.attendance.counted.text() == "Came: 1 of 3 · schools: 1 of 39"
    press(qtbot, Qt.Key.Key_Return)  # the cursor has gone on to her colleague
    assert marks(desk)["Phạm Thị Mẫu"] is Attendance.PRESENT
    press(qtbot, "thcs nguyen du", Qt.Key.Key_Return)  # typed over what was looked for before
    assert set(marks(desk).values()) == {Attendance.PRESENT}
    assert listed.attendance.counted.text() == "Came: 3 of 3 · schools: 2 of 39"
    assert finder.hasFocus()


def test_people_are_found_by_name_and_the_arrows_choose_among_them(qtbot, listed, desk):
    press(qtbot, "nguyen du", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert [name for name, mark in marks(desk).items() if mark is Attendance.PRESENT] == ["Phạm Thị Mẫu"]
    press(qtbot, "tran van", Qt.Key.Key_F7)
    assert marks(desk)["Trần Văn Mẫu"] is Attendance.EXCUSED
    press(qtbot, Qt.Key.Key_Escape)
    assert len(cells(listed.attendance.table)) == 40  # 39 schools, one of them with two people


def test_on_the_list_space_turns_delete_clears_and_a_letter_looks(qtbot, listed, desk):
    press(qtbot, "le thi")
    listed.attendance.table.grid.setFocus()
    for key, mark in (
        (Qt.Key.Key_Space, Attendance.PRESENT),
        (Qt.Key.Key_Space, Attendance.ABSENT),
        (Qt.Key.Key_Delete, Attendance.EXPECTED),
        (Qt.Key.Key_F8, Attendance.ABSENT),
        (Qt.Key.Key_F9, Attendance.EXPECTED),
        (Qt.Key.Key_F6, Attendance.PRESENT),
    ):
        press(qtbot, key)
        assert marks(desk)["Lê Thị Mẫu"] is mark
    press(qtbot, "t")
    assert listed.attendance.finder.hasFocus()
    press(qtbot, "ran van")
    assert [row["Name"] for row in cells(listed.attendance.table)] == ["Trần Văn Mẫu"]


def test_marks_are_undone_and_done_again(qtbot, listed, desk):
    press(qtbot, "nguyen du", Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert "training 1: Phạm Thị Mẫu – present" in button(listed, "Undo").toolTip()
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert list(marks(desk).values()).count(Attendance.PRESENT) == 1
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert set(marks(desk).values()) == {Attendance.EXPECTED}
    assert not button(listed, "Undo").isEnabled()
    press(qtbot, Qt.Key.Key_Y, Qt.Key.Key_Y, modifier=CTRL)
    assert list(marks(desk).values()).count(Attendance.PRESENT) == 2
    assert listed.attendance.counted.text() == "Came: 2 of 3 · schools: 1 of 39"


def test_whoever_is_left_is_marked_absent_in_one_step(qtbot, listed, desk):
    press(qtbot, "le thi", Qt.Key.Key_Return)
    button(listed, "Others absent").click()
    assert list(marks(desk).values()).count(Attendance.ABSENT) == 2
    assert {"Present 1", "Absent 2", "Not noted 0"} <= names(listed)
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert list(marks(desk).values()).count(Attendance.EXPECTED) == 2


def test_chips_keep_who_is_left(qtbot, listed):
    press(qtbot, "le thi", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    button(listed, "Not noted 2").click()
    assert [row["Name"] for row in cells(listed.attendance.table)] == ["Phạm Thị Mẫu", "Trần Văn Mẫu"]
    button(listed, "Present 1").click()
    assert [row["Name"] for row in cells(listed.attendance.table)] == ["Lê Thị Mẫu"]


def test_somebody_who_signed_below_is_added_with_their_school(qtbot, listed, desk):
    press(qtbot, "chim non", Qt.Key.Key_Return)  # nobody of this school is on the list
    bar = listed.attendance.adding
    assert bar.name.hasFocus()
    assert bar.school.text() == "Trường Mầm non Chim Non"
    bar.name.insert("Vũ Thị Mới")
    press(qtbot, Qt.Key.Key_Return)
    (row,) = [row for row in list_participants(desk, 1) if row.name == "Vũ Thị Mới"]
    assert (row.school, row.attendance) == ("Trường Mầm non Chim Non", Attendance.PRESENT)
    assert listed.attendance.table.current().person.name == "Vũ Thị Mới"
    press(qtbot, Qt.Key.Key_Return)  # nothing more to add
    assert listed.attendance.finder.hasFocus()
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert "Vũ Thị Mới" not in marks(desk)
    press(qtbot, Qt.Key.Key_Y, modifier=CTRL)
    assert marks(desk)["Vũ Thị Mới"] is Attendance.PRESENT


def test_a_name_that_is_not_found_is_taken_over_and_its_school_asked_for(qtbot, listed, desk):
    press(qtbot, "Hoang Lan", Qt.Key.Key_Return)
    bar = listed.attendance.adding
    assert (bar.name.text(), bar.school.hasFocus()) == ("Hoang Lan", True)
    bar.school.setText("Nguyễn Du")
    press(qtbot, Qt.Key.Key_Return)
    assert sees(bar, "“Nguyễn Du” may be")
    assert len(marks(desk)) == 3
    bar.school.setText("thcs nguyen du")
    bar.signed.setChecked(False)
    press(qtbot, Qt.Key.Key_Return)
    assert marks(desk)["Hoang Lan"] is Attendance.EXPECTED


def test_schools_are_proposed_without_accents_and_enter_takes_one(qtbot, listed):
    school = listed.attendance.adding.school
    school.clear()
    school.setFocus()
    press(qtbot, "thcs nguyen d")
    popup = school.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert school.text() == "Trường THCS Nguyễn Du"


def test_the_same_person_twice_is_refused_and_told(qtbot, listed, desk):
    bar = listed.attendance.adding
    bar.name.setText("lê thị mẫu")
    bar.school.setText("TH06")
    bar.name.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert "is on the list already" in listed.banner.text()
    assert len(marks(desk)) == 3


def test_a_name_is_corrected_in_the_list_and_somebody_taken_off(qtbot, listed, desk):
    table = listed.attendance.table
    press(qtbot, "le thi")
    table.grid.setFocus()
    table.grid.go_to(0, [column.key for column in table.model.columns].index("phone"))
    press(qtbot, Qt.Key.Key_F2)
    press(qtbot, "0912", Qt.Key.Key_Return)
    assert next(row.phone for row in list_participants(desk, 1)) == "0912"
    table.grid.setFocus()
    press(qtbot, Qt.Key.Key_Delete, modifier=CTRL)
    assert "Lê Thị Mẫu" not in marks(desk)
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert [row.phone for row in list_participants(desk, 1) if row.name == "Lê Thị Mẫu"] == ["0912"]


def test_typing_a_name_beside_a_school_without_people_puts_them_on_the_list(qtbot, listed, desk):
    table = listed.attendance.table
    press(qtbot, "chim non")
    table.grid.setFocus()
    table.grid.go_to(0, [column.key for column in table.model.columns].index("name"))
    press(qtbot, Qt.Key.Key_F2)
    QApplication.focusWidget().insert("Vũ Thị Mới")
    press(qtbot, Qt.Key.Key_Return)
    assert marks(desk)["Vũ Thị Mới"] is Attendance.EXPECTED
    assert [row["Name"] for row in cells(table)] == ["Vũ Thị Mới"]


def test_undo_leads_to_the_session_that_it_changes(qtbot, listed, desk):
    add_training(desk, TrainingFacts(date(2023, 1, 12), "Kế hoạch"))
    listed.refresh()
    press(qtbot, "le thi", Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Down, modifier=CTRL)
    assert listed.attendance.sessions.currentText() == "2 · 12/01/2023 · Kế hoạch"
    assert listed.attendance.counted.text() == "Came: 0 of 0 · schools: 0 of 39"
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert listed.attendance.sessions.currentText().startswith("1 · ")
    assert marks(desk)["Lê Thị Mẫu"] is Attendance.EXPECTED


def test_a_viewer_reads_and_changes_nothing(qtbot, office_at, desk):
    viewer = Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id)
    page = opened(qtbot, TrainingsPage(office_at(viewer)))
    assert not {"Add training…", "Edit training", "Remove training", "Certificates", "Undo"} & names(page)
    press(qtbot, Qt.Key.Key_Return)
    assert not {"Present", "Others absent", "Add to list", "Import from Excel", "Certificates"} & names(page)
    press(qtbot, "le thi", Qt.Key.Key_Return, Qt.Key.Key_F6)
    assert set(marks(desk).values()) == {Attendance.EXPECTED}
    assert "Sign-in sheet" in names(page)


# Schools and sessions, lists, papers


@pytest.fixture
def sampled(qtbot, office_at, desk_on):
    desk = desk_on("schools")
    add_sample_trainings(desk)
    return opened(qtbot, TrainingsPage(office_at(desk)))


def test_who_missed_which_is_seen_said_and_kept(sampled):
    button(sampled, "By school").click()
    table = sampled.missed.table
    report = sampled._report
    assert table.model.rowCount() == 39
    missed = {school.school for school in report.schools if school.missed}
    button(sampled, f"Missed at least one {len(missed)}").click()
    assert {row.school for row in table.model.seen()} == missed
    school = table.model.seen()[0]
    place = school.missed[0] - 1
    index = table.model.index(0, 3 + place)
    assert index.data().startswith("–")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("missed")
    button(sampled, "All schools 39").click()
    came = next(line for line, row in enumerate(table.model.seen()) if row.presences[0].came)
    assert table.model.index(came, 3).data().startswith("●")
    assert "present: " in table.model.index(came, 3).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_new_session_is_a_new_column(sampled):
    button(sampled, "By school").click()
    add_training(sampled.office.desk, TrainingFacts(date(2023, 3, 2), "Tổng kết"))
    sampled.refresh()
    titles, rows = sampled.missed.table.seen()
    assert titles[3:6] == ["1 · 23/12/2022", "2 · 12/01/2023", "3 · 02/03/2023"]
    assert {row[5] for row in rows} == {""}
    assert sampled.missed.table.isVisible()


def test_what_is_seen_of_the_schools_goes_to_excel(qtbot, sampled, tmp_path, monkeypatch):
    button(sampled, "By school").click()
    sampled.missed.chips.choose("missed")
    expected = sampled.missed.table.seen()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(tmp_path / "vang.xlsx"), ""))
    button(sampled, "Export Excel").click()
    qtbot.waitUntil(lambda: "Written to" in sampled.banner.text())
    rows = [[cell.value for cell in row] for row in load_workbook(tmp_path / "vang.xlsx").active]
    assert expected[0] in [[str(cell) for cell in row] for row in rows]
    assert [row[0] for row in rows[-len(expected[1]) :]] == [row[0] for row in expected[1]]


def test_a_list_of_teachers_comes_in_from_excel(qtbot, listed, desk, tmp_path):
    file = tmp_path / "giao-vien.xlsx"
    columns = [SheetColumn(title) for title in ("Họ và tên", "Trường", "Số điện thoại")]
    write_workbook(file, [TableSheet("Sheet", columns, [("Đỗ Thị Hai", "Trường THCS Nguyễn Du", "0900000000")])])
    button(listed, "Import from Excel").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ImportDialog)
    dialog.take(file)
    qtbot.waitUntil(lambda: "Import 1 rows" in names(dialog))
    button(dialog, "Import 1 rows").click()
    qtbot.waitUntil(lambda: "Participants imported" in listed.banner.text())
    assert marks(desk)["Đỗ Thị Hai"] is Attendance.EXPECTED
    assert listed.attendance.counted.text() == "Came: 0 of 4 · schools: 0 of 39"


def test_the_empty_list_is_saved_with_the_schools_to_choose_from(listed, tmp_path, monkeypatch):
    out = tmp_path / "mau.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(out), ""))
    button(listed, "Template").click()
    texts = {str(cell.value) for sheet in load_workbook(out) for row in sheet for cell in row}
    assert any("Trường THCS Nguyễn Du" in text for text in texts)
    assert any("Họ và tên" in text for text in texts)


def previewed(qtbot, page, words):
    button(page, words).click()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.preview.isEnabled)
    return dialog


def test_the_sheet_to_sign_is_previewed_with_names_and_blank(qtbot, page):
    dialog = previewed(qtbot, page, "Sign-in sheet")
    assert dialog.windowTitle() == "Sign-in sheet of training 1"
    button(dialog, "Blank").click()
    qtbot.waitUntil(lambda: dialog._shown is not None and dialog._shown.name == "2.pdf")
    assert dialog.banner.isHidden()
    dialog.reject()


def test_certificates_need_somebody_who_came(qtbot, listed):
    button(listed, "Certificates").click()
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(lambda: "Nobody is marked as present at training 1" in dialog.banner.text())
    dialog.reject()
    listed.activateWindow()
    listed.attendance.finder.setFocus()
    press(qtbot, "le thi", Qt.Key.Key_Return)
    dialog = previewed(qtbot, listed, "Certificates")
    assert dialog.preview.document().pageCount() == 1
    dialog.reject()


def test_the_report_is_previewed_with_its_workbook(qtbot, sampled):
    dialog = previewed(qtbot, sampled, "Training report")
    assert dialog.preview.document().pageCount() > 1
    assert "Export Excel…" in names(dialog)
    dialog.reject()


def test_the_page_fits_the_smallest_window_and_names_its_parts(page):
    for view in ("sessions", "attendance", "schools"):
        page.views.choose(view)
        smallest = page.minimumSizeHint()
        assert smallest.width() <= 1024 - 56
        assert smallest.height() <= 600 - 46 - 24
        assert nameless(page) == []


def test_find_and_reveal_lead_where_one_looks(page):
    page.views.choose("attendance")
    page.table.grid.setFocus()
    page.begin_find()
    assert page.attendance.finder.hasFocus()
    page.views.choose("schools")
    page.begin_find()
    assert page.missed.table.isAncestorOf(QApplication.focusWidget())
    page.reveal("1")
    assert page.views.current() == "sessions"
    page.begin_find()
    assert page.table.isAncestorOf(QApplication.focusWidget())

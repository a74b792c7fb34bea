"""The page of criteria and the sheet of a school, by keyboard as people use them."""

from datetime import date
from random import Random

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from greenschool.services.assessments import assessment_of
from greenschool.services.desk import Desk
from greenschool.services.evidence import list_evidence
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.states import AssessmentState, Role, Side
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.sheets_refused import SheetsRefusedDialog
from greenschool.ui.pages.assessments import AssessmentsPage
from greenschool.ui.table.model import TONE_ROLE
from greenschool.ui.tokens import Tone
from tests.practice import assess
from tests.ui.hands import button, names, opened, press

pytestmark = pytest.mark.usefixtures("english")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, office_at, desk_on):
    return opened(qtbot, AssessmentsPage(office_at(desk_on("schools"))))


@pytest.fixture
def sheet(qtbot, page):
    """The sheet of the first primary school, opened with Enter."""
    row = next(row for row in page.table.model.rows() if row.level == "TH")
    page.reveal(row.code)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page._sheet is not None and page._sheet.isActiveWindow())
    return page._sheet


def best(line):
    """Return what gives all points for a criterion."""
    one = line.criterion
    if one.choices:
        return str(one.choices[-1])
    if one.kind.name == "DEDUCTION" or one.rule.at_most:
        return "0"
    return str(one.rule.rungs[0].threshold)


def fill(qtbot, sheet):
    for line in sheet.table.model.rows():
        press(qtbot, best(line), Qt.Key.Key_Return)


def test_the_chips_count_the_states_and_keep_them(page):
    assert {"All 39", "not started 39", "agreed 0"} <= names(page)
    button(page, "agreed 0").click()
    assert page.table.model.seen() == []


def test_a_sheet_is_filled_by_keyboard_only_and_total_and_band_follow(qtbot, page, sheet):
    assert sheet.totals.total(Side.SELF) == "–"
    press(qtbot, "2", Qt.Key.Key_Return)
    assert sheet.totals.total(Side.SELF).startswith("2")
    assert sheet.totals.band(Side.SELF).endswith("missing")
    sheet.table.grid.go_to(0, sheet.table.grid.currentIndex().column())
    fill(qtbot, sheet)
    assert sheet.totals.total(Side.SELF).startswith("100")
    assert sheet.totals.band(Side.SELF) == page._checklist.bands[0].name
    button(sheet, "Close self marks").click()
    stored = assessment_of(page.office.desk, sheet._school_id)
    assert (stored.state, stored.standing.total) == (AssessmentState.SELF_MARKED, 100)
    sheet.accept()
    assert "self-marked 1" in names(page)


def test_undo_and_redo_take_marks_back_and_bring_them_again(qtbot, page, sheet):
    press(qtbot, "2", Qt.Key.Key_Return)
    press(qtbot, "4", Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)

    def marks():
        stored = assessment_of(page.office.desk, sheet._school_id)
        return [str(cell.self_mark.entered) for cell in stored.cells[:2]]

    assert marks() == ["2", "None"]
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert marks() == ["None", "None"]
    press(qtbot, Qt.Key.Key_Y, Qt.Key.Key_Y, modifier=CTRL)
    assert marks() == ["2", "4"]
    assert not button(sheet, "Redo").isEnabled()
    assert sheet.totals.total(Side.SELF).startswith("6")


@pytest.mark.parametrize("typed", ["94,5", "94.5"])
def test_comma_and_dot_mean_the_same(qtbot, sheet, typed):
    line = next(i for i, one in enumerate(sheet.table.model.rows()) if one.criterion.code == "A6")
    sheet.table.grid.go_to(line, sheet.table.grid.currentIndex().column())
    press(qtbot, typed, Qt.Key.Key_Return)
    assert str(sheet.table.model.rows()[line].cell.self_mark.entered) == "94.5"


@pytest.mark.parametrize("typed", ["99", "-1", "hai"])
def test_what_cannot_be_entered_is_refused_with_the_range_and_the_old_mark_stays(qtbot, sheet, typed):
    press(qtbot, "2", Qt.Key.Key_Return, Qt.Key.Key_Up)
    press(qtbot, typed, Qt.Key.Key_Return)
    assert "0; 2; 4" in sheet.banner.text()
    assert str(sheet.table.model.rows()[0].cell.self_mark.entered) == "2"
    assert sheet.table.grid.currentIndex().row() == 0


def test_fill_down_is_one_step(qtbot, sheet):
    press(qtbot, "4", Qt.Key.Key_Return, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, Qt.Key.Key_D, modifier=CTRL)
    assert [str(one.cell.self_mark.entered) for one in sheet.table.model.rows()[:3]] == ["4"] * 3
    assert "self mark, 2 cells" in button(sheet, "Undo").toolTip()
    press(qtbot, Qt.Key.Key_Z, modifier=CTRL)
    assert [one.cell.self_mark.entered for one in sheet.table.model.rows()[1:3]] == [None, None]


def test_a_sheet_with_gaps_cannot_be_closed_and_leads_to_the_first_one(qtbot, sheet):
    press(qtbot, "2", Qt.Key.Key_Return)
    sheet.table.grid.go_to(9)
    button(sheet, "Close self marks").click()
    assert "A2" in sheet.banner.text()
    assert sheet.table.grid.currentIndex().row() == 1


def test_closed_marks_cannot_be_typed_into_until_the_sheet_is_reopened(qtbot, sheet):
    fill(qtbot, sheet)
    button(sheet, "Close self marks").click()
    column = sheet.table.grid.currentIndex().column()
    assert not sheet.table.model.is_settable(0, column)
    assert sheet.table.model.is_settable(0, column + 1)
    button(sheet, "Reopen…").click()
    dialog = QApplication.activeModalWidget()
    dialog.ok.click()
    assert dialog.isVisible()  # a reason is asked for
    dialog._reason.setPlainText("A photo came late")
    dialog.ok.click()
    assert sheet.table.model.is_settable(0, column)
    assert "A photo came late" in sheet._state_reason.text()


def test_the_report_card_is_previewed(qtbot, sheet):
    fill(qtbot, sheet)
    preview = sheet.preview_card()
    assert isinstance(preview, PaperPreviewDialog)
    qtbot.waitUntil(lambda: preview.preview.document().pageCount() > 0)
    preview.reject()


def test_files_are_dropped_on_a_criterion(page, sheet, tmp_path):
    photo = tmp_path / "vuon-truong.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 64)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    sheet.evidence.dropEvent(drop)
    assert sheet.evidence.titles() == ["vuon-truong.png"]
    assert [one.criterion for one in list_evidence(page.office.desk, sheet._school_id)] == ["A1"]
    sheet.add_files([photo])
    assert "there already" in sheet.banner.text()


def test_a_viewer_sees_sheets_and_changes_nothing(qtbot, office_at, desk_on):
    desk = desk_on("schools")
    viewer = Desk(desk.storage, type(desk.actor)(99, "Người khác", Role.VIEWER), desk.season_id)
    page = opened(qtbot, AssessmentsPage(office_at(viewer)))
    assert "Fill in sheet…" not in names(page)
    sheet = page.open_sheet()
    assert not any(sheet.table.model.is_settable(0, c) for c in range(len(sheet.table.model.columns)))
    assert not {"Close self marks", "Reopen…"} & names(sheet)
    sheet.reject()


def test_a_season_without_schools_says_what_comes_first(qtbot, office_at, desk_on):
    page = opened(qtbot, AssessmentsPage(office_at(desk_on("empty"))))
    with qtbot.waitSignal(page.leads_to) as led:
        button(page, "Go to schools").click()
    assert led.args == ["schools", None]


@pytest.fixture
def assessed(qtbot, office_at, desk_on):
    """The page of a season whose sheets are all agreed on."""
    return opened(qtbot, AssessmentsPage(office_at(desk_on("schools", assess))))


def test_the_heat_map_leads_from_a_cell_to_the_sheet_of_its_school(qtbot, assessed):
    button(assessed, "Heat map").click()
    heat = assessed.district.heat
    assert heat.model().rowCount() == 39
    heat.setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return)
    sheet = assessed._sheet
    assert sheet._sheet.school == assessed._grid.sheets[1].school
    assert sheet.table.current().criterion.code == assessed._grid.checklist.criteria[1].code
    sheet.reject()
    assert assessed.views.current() == "heat"


def test_the_heat_map_shows_the_side_that_is_asked_for(assessed):
    button(assessed, "Heat map").click()
    heat = assessed.district.heat

    def numbers():
        model = heat.model()
        return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]

    agreed = numbers()
    button(assessed.district, "Self mark").click()
    assert numbers() != agreed
    button(assessed.district, "Agreed mark").click()
    assert numbers() == agreed


def test_where_to_visit_and_levels_are_listed(assessed):
    button(assessed, "Where to visit").click()
    gaps = [row.mean_gap for row in assessed.district.gaps.model.seen()]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps
    button(assessed, "By level").click()
    assert sum(row.schools for row in assessed.district.levels.model.seen()) == 39


def test_without_an_earlier_season_there_is_no_year_to_compare_with(assessed):
    assert "By level" in names(assessed)
    assert "Year on year" not in names(assessed)


def test_the_years_are_compared_and_sorted_by_what_changed(qtbot, office_at, desk_on):
    desk = desk_on("schools", assess)
    made = roll_over(desk, NextSeason("Mùa sau", "2023–2024", date(2023, 9, 5), date(2024, 5, 31)))
    later = desk.in_season(made.id)
    page = opened(qtbot, AssessmentsPage(office_at(later)))
    button(page, "Year on year").click()
    view = page.district.years
    titles, rows = view.table.seen()
    assert titles[0] == "School"
    assert {(row[3], row[4], row[6]) for row in rows} == {("", "", "")}  # nothing is agreed on yet
    assert all(row[2] != "" for row in rows)
    assert "below all bands" in {row[5] for row in rows}
    fill_with_samples(later, Random(7))
    page.refresh()
    seen = view.table.model.seen()
    changes = [row.change for row in seen]
    assert changes == sorted(changes, reverse=True)
    assert changes[0] > 0 > changes[-1]
    up, down = sum(change > 0 for change in changes), sum(change < 0 for change in changes)
    assert view.told.text() == f"Before: Trường học xanh 2022–2023 · now: Mùa sau · rose: {up} · fell: {down}"
    column = [one.key for one in view.table.model.columns].index("change")
    cells = [view.table.model.index(line, column) for line in (0, len(seen) - 1)]
    assert [cell.data()[:3] for cell in cells] == ["▲ +", "▼ -"]
    assert [cell.data(TONE_ROLE) for cell in cells] == [Tone.OK, Tone.DANGER]
    told = [cell.data(Qt.ItemDataRole.AccessibleTextRole) for cell in cells]
    assert (told[0][:7], told[1][:7]) == ("rose by", "fell by")
    view.table.grid.setFocus()
    view.table.grid.go_to(1)
    press(qtbot, Qt.Key.Key_Return)
    assert page._sheet._sheet.school == seen[1].school
    page._sheet.reject()


def test_the_district_report_is_previewed_with_its_workbook(qtbot, assessed):
    preview = assessed.preview_report()
    qtbot.waitUntil(lambda: preview.preview.document().pageCount() > 1)
    assert "Export Excel…" in names(preview)
    preview.reject()


def test_sheets_go_out_and_one_with_wrong_cells_is_refused_naming_each(qtbot, page, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(tmp_path))
    page.export_sheets()
    qtbot.waitUntil(lambda: "39 sheets" in page.banner.text())
    file = next(iter(sorted(tmp_path.glob("*.xlsx"))))
    book = load_workbook(file)
    cells = [row[5] for row in book.active.iter_rows() if not row[5].protection.locked]
    for cell in cells:
        cell.value = 0
    cells[0].value, cells[1].value = 77, "hai"
    book.save(file)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: ([str(file)], ""))
    page.import_sheets()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), SheetsRefusedDialog))
    refused = QApplication.activeModalWidget()
    assert [row.cell for row in refused.table.model.rows()] == [cells[0].coordinate, cells[1].coordinate]
    refused.accept()
    assert "not started 39" in names(page)

    cells[0].value = cells[1].value = 0
    book.save(file)
    page.import_sheets()
    qtbot.waitUntil(lambda: "self-marked 1" in names(page))

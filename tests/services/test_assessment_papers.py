from random import Random

import openpyxl
import pytest

from greenschool.services.assessment_papers import CardFormatError, print_district_report, print_report_card
from greenschool.services.assessments import assessment_of, list_assessments, move
from greenschool.services.checklists import show_checklist
from greenschool.services.printing import UnknownPaperFormatError
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.school_records import NotInSeasonError, find_school
from greenschool.services.states import AssessmentState, Side
from greenschool.services.stores import mark_as_practice
from tests.papers.pdf_reading import page_texts
from tests.practice import assess
from tests.services.checklist_edits import count_bonus


@pytest.fixture
def filled(desk_on):
    return desk_on("lists", assess)


def text_of(path):
    return " ".join(page_texts(path))


def test_samples_fill_every_sheet_with_a_spread_and_a_reason_for_each_difference(filled):
    sheets = list_assessments(filled).sheets
    assert {sheet.state for sheet in sheets} == {AssessmentState.AGREED}
    totals = [sheet.standing.total for sheet in sheets]
    assert max(totals) - min(totals) > 25
    assert len({sheet.standing.band for sheet in sheets}) >= 3
    cells = [cell for sheet in sheets for cell in sheet.cells]
    assert all("dữ liệu mẫu" in cell.reason for cell in cells if cell.differs)
    assert 50 < sum(cell.differs for cell in cells) < len(cells) / 3


def test_samples_are_the_same_each_time(desk_on):
    one, two = desk_on("lists"), desk_on("lists")
    for desk in (one, two):
        fill_with_samples(desk, Random(7))
    assert list_assessments(one) == list_assessments(two)


def test_a_report_card_says_what_the_screen_says(filled, tmp_path):
    school = find_school(filled, "MN07")
    out = tmp_path / "phieu.pdf"
    print_report_card(filled, school, out)
    text, sheet = text_of(out), assessment_of(filled, school)
    own, verified, agreed = (f"{sheet.score(side).total:.2f}".replace(".", ",") for side in Side)
    assert "Trường Mầm non 20-10 – năm học 2022–2023" in text
    assert f"Tổng điểm 100,00 {own} {verified} {agreed}" in text
    assert "quy đổi theo tỷ lệ 100/93" in text
    assert "DỰ KIẾN" not in text
    assert "DỮ LIỆU MẪU" not in text


def test_a_card_that_is_not_agreed_or_is_practice_says_so(filled, tmp_path):
    school = find_school(filled, "TH06")
    mark_as_practice(filled)
    move(filled, [school], AssessmentState.VERIFIED, "chấm lại")
    print_report_card(filled, school, tmp_path / "phieu.pdf")
    text = text_of(tmp_path / "phieu.pdf")
    assert "DỰ KIẾN" in text
    assert "DỮ LIỆU MẪU" in text


def test_a_card_of_a_school_without_marks_has_dashes_and_a_bonus_pillar_its_name(lists, tmp_path):
    count_bonus(lists, "D", counted=True)
    print_report_card(lists, find_school(lists, "TH06"), tmp_path / "phieu.pdf")
    text = text_of(tmp_path / "phieu.pdf")
    assert "Tổng điểm 110,00 – – –" in text
    assert "Cơ sở vật chất (điểm thưởng) 10,00 – – –" in text


def test_a_card_needs_a_school_of_the_season(lists, tmp_path):
    with pytest.raises(NotInSeasonError):
        print_report_card(lists, 999, tmp_path / "phieu.pdf")


def test_the_report_covers_every_school_and_criterion(filled, tmp_path):
    out = tmp_path / "bao-cao.pdf"
    print_district_report(filled, out)
    text = text_of(out)
    grid = list_assessments(filled)
    assert "Có 39 trường tham gia, 39 trường đã chốt điểm" in text
    assert all(sheet.school in text for sheet in grid.sheets)
    assert all(f"{one.code} {one.text}" in text for one in show_checklist(filled).criteria if one.counted)
    assert "DỰ KIẾN" not in text


def test_the_report_is_a_workbook_too(filled, tmp_path):
    out = tmp_path / "bao-cao.xlsx"
    print_district_report(filled, out)
    workbook = openpyxl.load_workbook(out)
    assert workbook.sheetnames == ["Kết quả", "Điểm từng tiêu chí", "Theo cấp học", "Chênh lệch"]
    rows = [row for row in workbook["Kết quả"].iter_rows(values_only=True) if row[0] == "TH06"]
    assert [row[6] for row in rows] == [float(assessment_of(filled, find_school(filled, "TH06")).standing.total)]
    assert workbook["Điểm từng tiêu chí"].max_column == 29


def test_a_report_on_an_empty_season_is_provisional(lists, tmp_path):
    print_district_report(lists, tmp_path / "bao-cao.pdf")
    text = text_of(tmp_path / "bao-cao.pdf")
    assert "DỰ KIẾN" in text
    assert "Chưa đủ điểm" in text
    assert "Không có tiêu chí nào chênh lệch." in text


def test_a_report_without_any_school_can_be_printed(empty, tmp_path):
    print_district_report(empty, tmp_path / "bao-cao.pdf")
    assert "Có 0 trường tham gia" in text_of(tmp_path / "bao-cao.pdf")


def test_only_two_kinds_of_file_can_be_written(lists, tmp_path):
    with pytest.raises(UnknownPaperFormatError):
        print_district_report(lists, tmp_path / "bao-cao.docx")


def test_a_card_is_a_pdf_only(lists, tmp_path):
    with pytest.raises(CardFormatError):
        print_report_card(lists, find_school(lists, "TH06"), tmp_path / "phieu.xlsx")

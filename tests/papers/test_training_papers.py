from dataclasses import replace
from itertools import pairwise

import pytest

from greenschool.papers.fonts import NOTO_SERIF, MissingGlyphError
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.school_report import write_school_report
from greenschool.papers.training import write_attendance_report, write_sign_in_sheet
from tests.papers.pdf_reading import page_texts, strokes, texts
from tests.papers.training_samples import attendance, school_report, sign_in


@pytest.fixture
def out(tmp_path):
    return tmp_path / "tập huấn.pdf"


def test_every_person_has_room_to_sign_and_a_school_without_people_two_blank_rows(out):
    write_sign_in_sheet(sign_in(), out, family=NOTO_SERIF)
    (text,) = page_texts(out)
    for words in ("Lê Thị Mẫu", "0000000002", "Trường Mầm non 1-6", "Danh sách có 3 người của 3 trường."):
        assert words in text
    numbers = [item for item in texts(out) if item.x < 38 and item.text.strip().isdecimal()]
    assert [item.text.strip() for item in numbers] == ["1", "2", "3", "4", "5"]
    lines = sorted({round(line.y, 1) for line in strokes(out) if line.length > 160}, reverse=True)
    first = next(upper - lower for upper, lower in pairwise(lines) if lower < numbers[0].y < upper)
    assert first > 9.5


def test_no_fingerprint_stands_on_a_paper_that_rests_on_no_result(out):
    write_sign_in_sheet(sign_in(), out, family=NOTO_SERIF)
    (text,) = page_texts(out)
    assert "Mã đối chiếu" not in text
    assert "Trang 1/1" in text


@pytest.mark.parametrize("sessions", [0, 1, 2, 4, 6])
def test_the_report_keeps_to_its_width_with_any_number_of_sessions(out, sessions):
    write_attendance_report(attendance(sessions), out, family=NOTO_SERIF)
    table = [line for line in strokes(out) if line.length > 100]
    assert {round(line.length) for line in table} == {165}
    assert "BÁO CÁO KẾT QUẢ TẬP HUẤN" in page_texts(out)[0]


def test_a_school_without_anything_in_a_season_has_a_sentence_and_no_table(out):
    paper = school_report()
    write_school_report(replace(paper, seasons=paper.seasons[:1]), out, family=NOTO_SERIF)
    (text,) = page_texts(out)
    assert "Năm học 2023–2024: mã trường TH06. Chưa có gì." in text
    assert "STT" not in text


def test_an_office_without_a_parent_stands_alone_at_the_head(out):
    paper = replace(school_report(), letterhead=Letterhead("", "ỦY BAN NHÂN DÂN PHƯỜNG HOÀN KIẾM", None, None))
    write_school_report(paper, out, family=NOTO_SERIF)
    heading = [item for item in texts(out) if item.page == 1 and item.x < 90 and item.y > 255]
    assert [item.font for item in heading] == ["NotoSerif-Bold"] * len(heading)
    country = next(item for item in texts(out) if item.text.startswith("CỘNG HÒA"))
    assert max(item.y for item in heading) == pytest.approx(country.y, abs=0.1)


def test_a_letter_that_the_font_lacks_is_refused_before_a_page_is_written(out):
    paper = replace(school_report(), school="Trường 学校")
    with pytest.raises(MissingGlyphError):
        write_school_report(paper, out, family=NOTO_SERIF)
    assert not out.exists()

import re
from dataclasses import replace

import pytest

from greenschool.papers.fitting import text_width
from greenschool.papers.fonts import NOTO_SERIF, MissingGlyphError
from greenschool.papers.letterhead import padded_number
from greenschool.papers.lists import AwardRow, Winner, count_by_prize, write_award_list
from greenschool.papers.sheets import RowTooLongError
from tests.papers.pdf_reading import page_sizes, page_texts, strokes, texts
from tests.papers.samples import FINGERPRINT, LONG_NAME, award_list


@pytest.fixture
def out(tmp_path):
    return tmp_path / "danh sách.pdf"


def _write(paper, out):
    pages = write_award_list(paper, out, family=NOTO_SERIF)
    assert pages == len(page_texts(out))
    return page_texts(out)


def _letters(text):
    return re.sub(r"\s", "", text)


def test_every_name_class_school_and_slogan_is_on_the_list(out):
    paper = award_list()
    whole = _letters("".join(_write(paper, out)))
    for row in paper.rows:
        for winner in row.winners:
            assert _letters(winner.name) in whole
        assert _letters(row.title) in whole
    assert "(Kèm theo Quyết định số 125/QĐ-TNMT" in page_texts(out)[0]


def test_prizes_are_counted_per_group_and_in_all(out):
    whole = " ".join(_write(award_list(), out))
    assert "Giải Nhất (10 giải)" in whole
    assert "Giải Ba (14 giải)" in whole
    assert "Danh sách có 34 giải: 10 giải Nhất, 10 giải Nhì, 14 giải Ba./." in whole
    assert count_by_prize(["Nhì", "Nhất", "Nhì"]) == {"Nhì": 2, "Nhất": 1}


def test_every_page_bears_fingerprint_page_count_and_table_heading(out):
    pages = _write(award_list(), out)
    assert len(pages) == 3
    for number, page in enumerate(pages, start=1):
        assert f"Mã đối chiếu kết quả: {FINGERPRINT}" in page
        assert f"Trang {number}/3" in page
        assert "STT Họ và tên Lớp Trường Tên bài dự thi Giải" in page


def test_page_number_is_centred_in_the_top_margin_from_page_2(out):
    _write(award_list(), out)
    top = [(item.page, item.text.strip()) for item in texts(out) if item.y > 277]
    assert top == [(2, "2"), (3, "3")]
    (number,) = (item for item in texts(out) if item.page == 2 and item.y > 277)
    assert number.x == pytest.approx(30 + 165 / 2, abs=1.5)


def test_text_keeps_to_the_margins_of_the_decree(out):
    _write(award_list(), out)
    assert page_sizes(out)[0] == (pytest.approx(210, abs=0.1), pytest.approx(297, abs=0.1))
    foot = 11.0
    for item in texts(out):
        assert item.x >= 30 - 0.05
        assert item.y >= 20 or item.y == pytest.approx(foot, abs=0.1)


def test_tieu_ngu_has_a_rule_as_long_as_its_text(out):
    _write(award_list(), out)
    (motto,) = (item for item in texts(out) if item.text.strip() == "Độc lập - Tự do - Hạnh phúc")
    below = [line for line in strokes(out) if line.page == 1 and 0 < motto.y - line.y < 3]
    (rule,) = (line for line in below if line.x > 100)
    width = text_width("Độc lập - Tự do - Hạnh phúc", NOTO_SERIF.bold, motto.size) * 25.4 / 72
    assert rule.length == pytest.approx(width, abs=0.3)
    assert rule.x == pytest.approx(motto.x, abs=0.3)


def test_the_rule_below_the_issuer_is_a_third_to_half_of_its_line(out):
    _write(award_list(), out)
    (last,) = (item for item in texts(out) if item.text.strip() == "VÀ MÔI TRƯỜNG")
    (rule,) = (line for line in strokes(out) if line.page == 1 and 0 < last.y - line.y < 3 and line.x < 100)
    width = text_width("VÀ MÔI TRƯỜNG", NOTO_SERIF.bold, last.size) * 25.4 / 72
    assert 1 / 3 <= rule.length / width <= 1 / 2


def test_the_left_heading_wraps_and_the_right_one_never(out):
    paper = award_list()
    issuer = "PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG VÀ PHÁT TRIỂN BỀN VỮNG"
    _write(replace(paper, letterhead=replace(paper.letterhead, issuer=issuer)), out)
    printed = [item.text.strip() for item in texts(out)]
    assert issuer not in printed
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in printed


@pytest.mark.parametrize(
    ("number", "printed"), [("5/QĐ-TNMT", "05/QĐ-TNMT"), ("12/QĐ", "12/QĐ"), ("05/QĐ", "05/QĐ"), ("7", "07")]
)
def test_numbers_below_ten_are_padded(number, printed):
    assert padded_number(number) == printed


def test_a_paper_without_number_and_place_leaves_their_line_out(out):
    paper = award_list()
    bare = replace(paper.letterhead, number=None, place_and_date=None)
    (first, *_) = _write(replace(paper, letterhead=bare, decision=None), out)
    assert "Số:" not in first
    assert "Kèm theo" not in first


def test_members_of_a_team_share_a_number_and_stay_on_one_page(out):
    paper = award_list()
    team = AwardRow(tuple(Winner(f"Nguyễn Thị Số {n}", f"8A{n}") for n in range(1, 7)), "Trường X", "“Một”", "Giải Ba")
    for before in range(3, 10):
        rows = (*paper.rows[3 : 3 + before], team)
        pages = _write(replace(paper, rows=rows), out)
        assert sum("Nguyễn Thị Số" in page for page in pages) == 1
        assert f" {before + 1} Nguyễn Thị Số 1 8A1" in " ".join(pages)


def test_the_head_of_a_group_is_never_the_last_line_of_a_page(out):
    paper = award_list()
    for first in range(6, 13):
        rows = tuple(replace(row, prize="Giải Nhất" if n < first else "Giải Nhì") for n, row in enumerate(paper.rows))
        for page in _write(replace(paper, rows=rows), out):
            assert not re.search(r"Giải Nhì \(\d+ giải\)$", page)


def test_every_font_is_embedded_and_helvetica_is_not_named(out):
    _write(award_list(), out)
    assert all(item.embedded for item in texts(out))
    assert b"Helvetica" not in out.read_bytes()


def test_signs_of_markup_in_a_slogan_are_printed_as_they_are(out):
    paper = award_list()
    row = replace(paper.rows[0], title="Nước < rác & 1 + 1 > 2")
    assert "Nước < rác & 1 + 1 > 2" in " ".join(_write(replace(paper, rows=(row,)), out))


def test_a_missing_glyph_is_refused_and_nothing_is_written(out):
    paper = award_list()
    row = replace(paper.rows[0], winners=(Winner("Lê 水", "4A"),))
    with pytest.raises(MissingGlyphError, match=r"水.*Lê 水.*Sáng tạo khẩu hiệu"):
        write_award_list(replace(paper, rows=(row,)), out, family=NOTO_SERIF)
    assert list(out.parent.iterdir()) == []


def test_a_row_longer_than_a_page_is_refused_and_nothing_is_written(out):
    paper = award_list()
    row = replace(paper.rows[0], title="nước " * 1500)
    with pytest.raises(RowTooLongError, match="Sáng tạo khẩu hiệu"):
        write_award_list(replace(paper, rows=(row,)), out, family=NOTO_SERIF)
    assert list(out.parent.iterdir()) == []


def test_the_longest_name_is_whole(out):
    assert _letters(LONG_NAME) in _letters(" ".join(_write(award_list(), out)))

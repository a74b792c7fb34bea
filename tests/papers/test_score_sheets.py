from decimal import Decimal

import pytest

from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.score_sheets import write_score_sheets
from greenschool.papers.sheet_facts import SheetLayout
from greenschool.progress import Cancelled, Silent
from tests.papers.marking_samples import ESSAY, SLOGAN, criteria, group, score_sheets
from tests.papers.pdf_reading import page_sizes, page_texts


@pytest.fixture
def write(tmp_path):
    """Return a function that writes the sheets of two judges and returns the texts of the pages."""
    out = tmp_path / "phiếu chấm.pdf"

    def written(layout, *groups):
        pages = write_score_sheets(score_sheets(*groups), layout, out, family=NOTO_SERIF)
        texts = page_texts(out)
        assert len(texts) == pages
        return texts

    written.out = out
    return written


def test_a_sheet_to_fill_in_has_code_text_rubric_and_room(write):
    texts = write(SheetLayout.ENTRY, group(1, rubric=criteria(2), texts=(SLOGAN,)))
    assert len(texts) == 2
    for words in (
        "PHIẾU CHẤM ĐIỂM",
        "Giám khảo: GK01 – Trần Mẫu",
        "KH-01XM",
        SLOGAN,
        "Xuất sắc (từ 29,75)",
        "Chưa đạt (dưới 17,5)",
        "bước 0,5",
        "TỔNG ĐIỂM 60",
        "Nhận xét về “Đúng chủ đề, ý nghĩa” (bắt buộc):",
        "(Ký, ghi rõ họ tên)",
        "Trang 1/1",
    ):
        assert words in texts[0]
    assert "hệ số" not in texts[0]


def test_marks_stand_in_figures_and_in_words(write):
    (first, _) = write(SheetLayout.ENTRY, group(1, rubric=criteria(2), filled=True, texts=(SLOGAN,)))
    assert "33,5 Ba mươi ba phẩy năm" in first
    assert "TỔNG ĐIỂM 60 57 Năm mươi bảy" in first
    assert "Thông điệp rõ, hình ảnh gần gũi." in first
    assert "Khi sửa điểm" not in first


def test_a_weight_is_named_and_so_is_the_weighted_total(write):
    weighted = group(1, rubric=criteria(2, weight=Decimal(2)), filled=True, texts=(SLOGAN,))
    first = write(SheetLayout.ENTRY, weighted)[0]
    assert "hệ số 2" in first
    assert "TỔNG ĐIỂM (đã nhân hệ số) 95 90,5 Chín mươi phẩy năm" in first
    assert "hệ số 2" in write(SheetLayout.GRID, weighted)[0]


@pytest.mark.parametrize("layout", SheetLayout)
@pytest.mark.parametrize("filled", [False, True])
def test_every_code_and_text_of_every_judge_is_there(write, layout, filled):
    texts = write(layout, group(5, filled=filled, name="Kỹ thuật"), group(2, filled=filled, name="Truyền thông"))
    told = " ".join(texts)
    for number in range(1, 6):
        assert told.count(f"KH-{number:02d}XM") >= 2
    assert "Câu thơ thứ 1:" in told
    assert ("Nhóm: Kỹ thuật" if layout is SheetLayout.ENTRY else "óm Kỹ thuật") in told


def test_each_judge_begins_a_page_and_pages_are_counted_anew(write):
    texts = write(SheetLayout.GRID, group(40))
    half = len(texts) // 2
    assert "GK01 – Trần Mẫu" in texts[0]
    assert "GK02 – Lê Mẫu" in texts[half]
    assert f"Trang {half}/{half}" in texts[half - 1]
    assert f"Trang 1/{half}" in texts[half]
    assert {(round(width), round(height)) for width, height in page_sizes(write.out)} == {(297, 210)}


def test_an_essay_runs_over_pages_and_is_shortened_in_the_grid_only(write):
    words = ESSAY.split()
    for layout in (SheetLayout.ENTRY, SheetLayout.JUDGE):
        told = " ".join(write(layout, group(1, texts=(ESSAY,))))
        assert told.count("giọt đời, xin") == 2 * ESSAY.count("giọt đời, xin")
    told = " ".join(write(SheetLayout.GRID, group(1, texts=(ESSAY,))))
    assert "…" in told
    assert "đã được rút gọn" in told
    assert len(told.split()) < len(words)


@pytest.mark.parametrize("layout", SheetLayout)
def test_a_rubric_of_twelve_criteria_finds_room(write, layout):
    many = tuple(one for n in range(2) for one in criteria(6, levels=False))
    told = " ".join(write(layout, group(2, rubric=many, filled=True)))
    assert told.count("Ngôn ngữ trong sáng") >= 4


def test_a_cancelled_print_leaves_the_old_file(write):
    class Impatient(Silent):
        def step(self, count=1):  # noqa: ARG002 - the shape of a progress
            raise Cancelled

    write.out.write_text("cũ")
    with pytest.raises(Cancelled):
        write_score_sheets(score_sheets(group()), SheetLayout.ENTRY, write.out, Impatient(), family=NOTO_SERIF)
    assert write.out.read_text() == "cũ"

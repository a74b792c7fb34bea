import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.papers.assessment_card import BandRule, write_assessment_card
from greenschool.papers.assessment_report import signed, write_assessment_report
from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.heat_colours import heat_colour, heat_colours
from tests.papers import samples
from tests.papers.pdf_reading import page_texts, texts


@pytest.fixture
def card(tmp_path):
    def write(paper):
        out = tmp_path / "card.pdf"
        write_assessment_card(paper, out, family=NOTO_SERIF)
        return " ".join(page_texts(out))

    return write


@pytest.fixture
def report(tmp_path):
    def write(paper):
        out = tmp_path / "report.pdf"
        write_assessment_report(paper, out, family=NOTO_SERIF)
        return " ".join(page_texts(out))

    return write


def test_a_card_says_totals_band_and_what_holds_it_back(card):
    text = card(samples.assessment_card())
    assert "Tổng điểm 110,00 77,42 61,29 62,37" in text
    assert "Xếp loại: Đạt. Tổng điểm đủ mức “Tiêu biểu”, nhưng trụ cột A. Quy định – nội quy – chính sách chưa" in text
    assert "“Tiêu biểu” từ 85 điểm; “Đạt” từ 70 điểm; mỗi trụ cột (không kể điểm thưởng) phải đạt ít nhất 50 %" in text


def test_bands_that_ask_for_different_shares_say_each_its_own(card):
    bands = (BandRule("Tốt", Decimal(85), Decimal(60)), BandRule("Đạt", Decimal(50), Decimal(0)))
    text = card(replace(samples.assessment_card(), bands=bands))
    assert "“Tốt” từ 85 điểm và mỗi trụ cột từ 60 % số điểm tối đa của trụ cột; “Đạt” từ 50 điểm." in text
    assert "Xếp loại theo" not in card(replace(samples.assessment_card(), bands=()))
    assert "100/93" in text
    assert "DỰ KIẾN" not in text
    assert "DỮ LIỆU MẪU" not in text


def test_a_card_that_is_not_agreed_has_no_band_and_says_so_everywhere(card):
    text = card(samples.assessment_card(agreed=False))
    assert "chưa xếp, vì phiếu chưa được chốt" in text
    assert "DỰ KIẾN" in text
    assert "DỮ LIỆU MẪU" in text
    assert "Tổng điểm 110,00 77,42 61,29 –" in text


def test_a_card_below_all_bands_says_so(card):
    assert "chưa đạt mức xếp loại nào" in card(replace(samples.assessment_card(), band=None))


def test_a_card_whose_criteria_make_one_hundred_explains_no_scaling(card):
    text = card(replace(samples.assessment_card(), raw_maximum=Decimal(100)))
    assert "Tổng điểm là tổng điểm các tiêu chí" in text
    assert "100/" not in text


def test_the_heat_map_has_the_number_in_every_cell(tmp_path):
    out = tmp_path / "report.pdf"
    write_assessment_report(samples.assessment_report(), out, family=NOTO_SERIF)
    page = next(number for number, text in enumerate(page_texts(out), start=1) if "Bản đồ" in text)
    figures = [text.text.strip() for text in texts(out) if text.page == page]
    for points in "0123456":
        assert figures.count(points) >= 4
    assert figures.count("–") == 4


def test_a_name_that_would_run_into_the_figures_is_cut(report):
    text = report(samples.assessment_report())
    assert re.search(r"THCS Công Tằng[^…]{0,25} … 0", text)


def test_a_report_without_differences_says_so(report):
    text = report(samples.assessment_report(agreed=False))
    assert "Không có tiêu chí nào chênh lệch." in text
    assert "DỰ KIẾN" in text
    assert "DỮ LIỆU MẪU" in text


def test_a_difference_always_has_its_sign():
    assert [signed(Decimal(n)) for n in ("2.5", "-1", "0")] == ["+2,5", "–1", "0"]


def test_the_colours_part_the_range_evenly():
    colours = heat_colours()
    assert len(colours) == 7
    assert heat_colour(Fraction(0)) is colours[0]
    assert heat_colour(Fraction(1, 7)) is colours[1]
    assert heat_colour(Fraction(1)) is colours[6]


def test_every_figure_of_the_map_can_be_read_on_its_colour():
    def luminance(colour: str) -> float:
        channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for colour in heat_colours():
        low, high = sorted((luminance(colour.ground), luminance(colour.text)))
        assert (high + 0.05) / (low + 0.05) >= 4.5

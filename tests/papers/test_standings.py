from dataclasses import replace
from decimal import Decimal

import pytest

from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.standings import (
    Aggregation,
    SchemeText,
    TieBreakKind,
    TieBreakText,
    TieText,
    write_standings,
)
from tests.papers.pdf_reading import page_texts, texts
from tests.papers.samples import FINGERPRINT, standings


@pytest.fixture
def out(tmp_path):
    return tmp_path / "xếp hạng.pdf"


def _write(paper, out):
    pages = write_standings(paper, out, family=NOTO_SERIF)
    assert pages == len(page_texts(out))
    return page_texts(out)


def test_scores_have_a_comma_and_the_decimals_of_the_scheme(out):
    paper = standings(settled=True)
    row = replace(paper.rows[0], score=Decimal("83.5"))
    assert "83,50" in _write(replace(paper, rows=(row,)), out)[0]
    whole = replace(paper.scheme, decimals=0)
    page = _write(replace(paper, rows=(row,), scheme=whole), out)[0]
    assert "84" in page
    assert "làm tròn đến số nguyên" in page


def test_every_rank_code_and_score_is_printed(out):
    paper = standings(settled=True)
    printed = {item.text.strip() for item in texts(out)} if _write(paper, out) else set()
    for row in paper.rows:
        assert row.code in printed
        if row.rank is not None:
            assert str(row.rank) in printed


def test_an_entry_that_is_not_ranked_has_dashes_and_the_reason(out):
    assert "– KH597" in " ".join(_write(standings(settled=True), out))
    assert "Rút bài dự thi" in " ".join(page_texts(out))


def test_a_settled_result_is_not_marked(out):
    pages = _write(standings(settled=True), out)
    assert not any("DỰ KIẾN" in page or "dự kiến" in page for page in pages)


def test_a_provisional_result_is_marked_on_every_page(out):
    pages = _write(standings(settled=False), out)
    assert len(pages) > 1
    for number, page in enumerate(pages, start=1):
        assert "DỰ KIẾN" in page
        assert f"{FINGERPRINT} – bản dự kiến, chưa có giá trị công bố" in page
        assert f"Trang {number}/{len(pages)}" in page


def test_ties_say_how_they_were_settled_or_that_they_are_not(out):
    paper = standings(settled=True)
    ties = (
        TieText("Giải Nhất", ("KH1", "KH2"), "bốc thăm theo biên bản"),
        TieText("Giải Ba", ("KH3", "KH4"), None),
    )
    text = " ".join(_write(replace(paper, ties=ties), out))
    assert "Giải Nhất: các bài KH1, KH2 – bốc thăm theo biên bản." in text
    assert "Giải Ba: các bài KH3, KH4 – CHƯA PHÂN ĐỊNH." in text


def test_chosen_and_prizes_that_differ_are_shown_and_equal_ones_are_not(out):
    paper = standings(settled=True)
    text = " ".join(_write(paper, out))
    assert "chọn 36 bài, trao 34 giải (10 giải Nhất, 10 giải Nhì, 14 giải Ba); chênh lệch 2." in text
    for chosen in (34, None):
        assert "chênh lệch" not in " ".join(_write(replace(paper, chosen=chosen), out))


def test_the_scheme_is_one_paragraph_with_tie_breaks_in_their_order(out):
    text = " ".join(_write(standings(settled=True), out))
    assert "trung bình cộng tổng điểm của các giám khảo, làm tròn đến 2 chữ số thập phân" in text
    order = (
        "điểm tiêu chí “Đúng chủ đề, ý nghĩa” cao hơn",
        "được nhiều giám khảo xếp cao hơn",
        "quyết định của ban",
    )
    places = [text.index(step) for step in order]
    assert places == sorted(places)


@pytest.mark.parametrize("aggregation", Aggregation)
@pytest.mark.parametrize("kind", TieBreakKind)
def test_every_rule_has_its_wording(aggregation, kind, out):
    paper = standings(settled=True)
    scheme = SchemeText(aggregation, 1, (TieBreakText(kind, "Sáng tạo"),))
    page = _write(replace(paper, rows=paper.rows[:2], scheme=scheme), out)[0]
    assert "Khi đồng điểm, xét lần lượt:" in page


def test_no_tie_breaks_are_said_to_be_none(out):
    paper = standings(settled=True)
    scheme = replace(paper.scheme, tie_breaks=())
    page = _write(replace(paper, rows=paper.rows[:2], scheme=scheme), out)[0]
    assert "Không có tiêu chí phụ khi đồng điểm." in page


def test_every_font_is_embedded_and_helvetica_is_not_named(out):
    _write(standings(settled=False), out)
    assert all(item.embedded for item in texts(out))
    assert b"Helvetica" not in out.read_bytes()

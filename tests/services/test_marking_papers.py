"""Minutes and totals of a round say what the store holds: codes only until they are opened."""

from decimal import Decimal

import pytest

from greenschool.models.account import Role
from greenschool.scoring.adjudication import Verdict
from greenschool.services import codes, marking, rounds
from greenschool.services.agreed_papers import print_agreed_minutes
from greenschool.services.discrepancies import assign_thirds, keep_mean, list_pairs, record_discussion, record_together
from greenschool.services.intake import list_entries
from greenschool.services.minutes_papers import print_marking_minutes
from greenschool.services.panels import assignments
from greenschool.services.printing import ResultChangedError
from greenschool.services.results import decide, settle
from greenschool.services.standings import standings
from greenschool.services.states import DecisionKind, SheetPart
from greenschool.services.total_papers import print_total_table
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.text.numbers import format_decimal
from tests.papers.pdf_reading import page_texts
from tests.services.judging import judge_desk, mark_sheet
from tests.services.test_discrepancies import apart, marks_of

__all__ = ["apart"]

PAPERS = (print_agreed_minutes, print_total_table, print_marking_minutes)


@pytest.fixture
def told(tmp_path):
    """Return a function that prints a paper and returns its text."""

    def text_of(paper, desk, contest="KH"):
        out = tmp_path / f"{paper.__name__}.pdf"
        paper(desk, contest, out)
        return " ".join(page_texts(out))

    return text_of


def blind(desk, number):
    return next(row.blind_code for row in codes.code_map(desk, "KH") if row.number == number)


def test_discussions_thirds_and_marks_given_together_are_all_in_the_minutes(apart, told):
    assert f"Còn {len(list_pairs(apart, 'KH'))} bài có điểm lệch chưa xử lý" in told(print_agreed_minutes, apart)
    record_discussion(apart, "KH", 1, "GK01, GK04", "Giữ nguyên điểm sau khi đọc lại.")
    (third,) = [pair.entry for pair in list_pairs(apart, "KH") if pair.verdict is Verdict.THIRD]
    assert assign_thirds(apart, "KH") == 1
    waiting = told(print_agreed_minutes, apart)
    assert "Giữ nguyên điểm sau khi đọc lại. Người dự: GK01, GK04." in waiting
    assert "Chờ điểm chấm lần thứ ba." in waiting
    record_together(apart, "KH", third, marks_of("72.5"), "Cả ban", "Chấm chung sau khi đối chiếu.")
    after = told(print_agreed_minutes, apart)
    assert "tổng 72,5 (bảy mươi hai phẩy năm)" in after
    assert blind(apart, third) in after
    assert f"người ghi: {apart.actor.name}" in after


def test_a_third_mark_that_settles_an_entry_says_by_which_rule(apart, told):
    assign_thirds(apart, "KH")
    entry = next(pair for pair in list_pairs(apart, "KH") if pair.third_pending)
    judge = next(row.judge for row in assignments(apart, "KH") if row.part is SheetPart.THIRD)
    own = judge_desk(apart, judge)
    sheet = next(one.sheet for one in marking.my_sheets(own) if one.blind_code == entry.blind_code)
    mark_sheet(own, sheet, Decimal("0.7"))
    text = told(print_agreed_minutes, apart)
    assert f"{judge} (lần 3) 70" in text
    assert "Ba điểm lệch nhau không quá 25 %: lấy trung bình cộng." in text


def test_the_totals_bear_codes_until_these_are_opened(marked, told):
    rounds.close_round(marked, "KH")
    sealed = told(print_total_table, marked)
    entries = list_entries(marked, "KH")
    assert not [name for entry in entries for name in (*entry.authors, entry.code) if name in sealed]
    assert "DỰ KIẾN" in sealed
    best = standings(marked, "KH").rows[0]
    shown = " ".join(format_decimal(sheet.total.normalize()) for sheet in best.sheets)
    assert f"{best.blind_code} {shown} {format_decimal(best.score, 2)} 1" in sealed
    codes.open_codes(marked, "KH")
    opened = told(print_total_table, marked)
    assert all(entry.code in opened for entry in entries)
    assert all(name in opened for name in entries[0].authors)


def test_a_mark_that_was_given_together_is_named_beside_each_judges_own(apart, told):
    entry = next(pair for pair in list_pairs(apart, "KH") if pair.verdict is Verdict.THIRD)
    record_together(apart, "KH", entry.entry, marks_of("72"), "Cả ban", "Chấm chung.")
    text = told(print_total_table, apart)
    line = text[text.index(entry.blind_code) :]
    assert line.split("chấm chung: 72")[0].count("KH-") == 1


def test_the_minutes_tell_panel_sheets_rules_and_result(marked, told):
    open_ones = told(print_marking_minutes, marked)
    assert "Điểm chưa khóa." in open_ones
    assert "Kết quả chưa chốt." in open_ones
    pairs = [pair.entry for pair in list_pairs(marked, "KH")]
    keep_mean(marked, "KH", pairs, "Ban giám khảo giữ trung bình cộng.")
    rounds.close_round(marked, "KH")
    settle(marked, "KH")
    text = told(print_marking_minutes, marked)
    for words in (
        "GK01 Giám khảo mẫu 01",
        "Số bài dự thi được chấm: 71.",
        "213 phiếu được phân công, 213 phiếu đã nộp, 0 phiếu chưa nộp",
        "vẫn được tính điểm: GK05 1 phiếu",
        "Mọi bài đều có đủ số phiếu tối thiểu.",
        f"người khóa: {marked.actor.name}.",
        "Đúng chủ đề, ý nghĩa 35 0,5 1",
        "trung bình cộng tổng điểm các phiếu, làm tròn đến 2 chữ số thập phân",
        "Giải Nhất: 10 giải; Giải Nhì: 10 giải; Giải Ba: 14 giải",
        "Số bài được chọn: 36.",
        f"Thống nhất điểm: {len(pairs)} bài",
        f"mã đối chiếu {standings(marked, 'KH').fingerprint}",
        "mã đầu chuỗi",
    ):
        assert words in text
    entries = list_entries(marked, "KH")
    assert not [name for entry in entries for name in (*entry.authors, entry.code) if name in text]


def test_what_is_missing_recused_and_absent_is_told_apart_with_reasons(apart, told):
    rounds.hand_back(apart, "KH", *first_of(apart, "GK02"), "đọc nhầm bài")
    code = next(row.blind_code for row in assignments(apart, "KH") if row.entry == first_of(apart, "GK02")[0])
    assert "…" in line_of(told(print_total_table, apart), code)
    rounds.mark_absent(apart, "KH", "GK02", "ốm")
    line = line_of(told(print_total_table, apart), code)
    assert " V " in line
    assert "có 1 phiếu chấm, cần ít nhất 2" in line
    rounds.close_round(apart, "KH", "Giám khảo GK02 ốm, ban tổ chức đồng ý")
    text = told(print_marking_minutes, apart)
    assert "0 phiếu chưa nộp, 0 phiếu giám khảo xin không chấm, 1 phiếu giám khảo vắng" in text
    assert "(ốm)" in text
    assert "lý do khóa khi còn thiếu phiếu: Giám khảo GK02 ốm, ban tổ chức đồng ý." in text
    assert "Bài có ít hơn 2 phiếu:" in text


def line_of(text, code):
    """The words of a line of the table, up to the next code."""
    return text.split(code, 1)[1].split("KH-", 1)[0]


def test_a_decision_of_the_council_is_told_with_codes_and_its_reason(twins, told):
    decide(twins, "KH", "Nhì", DecisionKind.VOTE, [54, 44], "biên bản họp ngày 22/5")
    text = told(print_marking_minutes, twins)
    codes_in_order = f"{blind(twins, 54)}, {blind(twins, 44)}"
    assert f"tại vạch Giải Nhì: {codes_in_order} – biểu quyết theo thứ tự này (biên bản họp ngày 22/5)." in text


def first_of(desk, judge):
    row = next(row for row in assignments(desk, "KH") if row.judge == judge)
    return row.entry, judge


def test_a_result_that_its_marks_no_longer_give_is_not_printed(settled, behind, tmp_path):
    behind(settled, "UPDATE marks SET value = 0 WHERE id % 3 = 0")
    for paper in (print_total_table, print_marking_minutes):
        with pytest.raises(ResultChangedError):
            paper(settled, "KH", tmp_path / "x.pdf")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_prints_the_papers_of_a_round(marked, seated_as, tmp_path, role):
    for paper in PAPERS:
        with pytest.raises(NotAllowedError):
            paper(seated_as(marked, role), "KH", tmp_path / "x.pdf")

"""Papers: every row is on them, provisional ones say so, and nothing is printed of a result that was touched."""

from datetime import date

import openpyxl
import pytest

from greenschool.models.account import Role
from greenschool.papers.certificate import EmptyBatchError
from greenschool.services.awards import list_awards
from greenschool.services.decisions import PrizeDecision, prize_decision, set_prize_decision
from greenschool.services.desk import SeasonClosedError, UnknownContestError
from greenschool.services.printing import (
    NotSettledError,
    ResultChangedError,
    UnknownPaperFormatError,
    print_award_list,
    print_certificates,
    print_standings,
)
from greenschool.services.results import decide, settle
from greenschool.services.rounds import close_round
from greenschool.services.standings import standings
from greenschool.services.states import DecisionKind
from greenschool.storage.audit_chain import ChainBrokenError
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.text.numbers import format_decimal
from tests.papers.pdf_reading import page_texts, texts

CHANGED_MARK = (
    "UPDATE marks SET value = value - 500 WHERE id = (SELECT marks.id FROM marks JOIN score_sheets ON"
    " score_sheets.id = sheet_id JOIN entries ON entries.id = entry_id JOIN contests ON contests.id = contest_id"
    " WHERE code = 'KH' AND number = 34 ORDER BY marks.id LIMIT 1)"
)
BROKEN_JOURNAL = ("DROP TRIGGER audit_events_no_update", "UPDATE audit_events SET actor = 'kẻ khác' WHERE id = 2")


def letters(text):
    """Return the text without white space: lines of a narrow column break anywhere."""
    return "".join(text.split())


def text_of(pdf):
    return letters(" ".join(run.text for run in texts(pdf)))


def cells_of(xlsx):
    return [tuple(row) for row in openpyxl.load_workbook(xlsx).active.iter_rows(values_only=True)]


@pytest.mark.parametrize("contest", ["SK", "KH", "DS"])
def test_each_award_has_its_certificate_in_the_order_of_the_register(settled, contest, tmp_path):
    out = tmp_path / "giay.pdf"
    report = print_certificates(settled, contest, out)
    awards = list_awards(settled, contest)
    pages = page_texts(out)
    assert report.pages == len(pages) == len(awards)
    for award, page in zip(awards, pages, strict=True):
        where = f"Lớp {award.class_name} – {award.school}" if award.class_name else award.school
        for words in (award.recipient, where, award.achievement, f"{award.register_number:03d}/2023"):
            assert letters(words) in letters(page)
        assert letters("Theo Quyết định số …/QĐ-TNMT ngày 22/05/2023") in letters(page)


def test_blanks_bear_the_same_words_without_the_background(settled, tmp_path):
    print_certificates(settled, "SK", tmp_path / "day.pdf")
    print_certificates(settled, "SK", tmp_path / "phoi.pdf", background=False)
    full, blank = page_texts(tmp_path / "day.pdf"), page_texts(tmp_path / "phoi.pdf")
    assert len(full) == len(blank)
    for award, page in zip(list_awards(settled, "SK"), blank, strict=True):
        assert letters(award.recipient) in letters(page)
    assert (tmp_path / "phoi.pdf").stat().st_size < (tmp_path / "day.pdf").stat().st_size


@pytest.mark.parametrize("contest", ["SK", "KH", "DS"])
def test_every_award_is_on_the_list_with_the_fingerprint(settled, contest, tmp_path):
    pdf, xlsx = tmp_path / "ds.pdf", tmp_path / "ds.XLSX"
    print_award_list(settled, contest, pdf)
    print_award_list(settled, contest, xlsx)
    awards, fingerprint = list_awards(settled, contest), standings(settled, contest).fingerprint
    text, cells = text_of(pdf), cells_of(xlsx)
    assert fingerprint in text
    assert any(fingerprint in str(row[0]) for row in cells)
    for award in awards:
        for words in (award.recipient, award.class_name, award.school, award.work, f"Giải {award.prize}"):
            assert letters(words) in text
        row = (award.register_number, award.recipient, award.class_name or None, award.school, award.work, award.prize)
        assert cells.count(row) == 1
    assert sum(isinstance(row[0], int) for row in cells) == len(awards)


@pytest.mark.parametrize("contest", ["SK", "KH", "DS"])
def test_every_entry_is_in_the_standings_with_the_fingerprint(settled, contest, tmp_path):
    pdf, xlsx = tmp_path / "xh.pdf", tmp_path / "xh.xlsx"
    print_standings(settled, contest, pdf)
    print_standings(settled, contest, xlsx)
    found = standings(settled, contest)
    text, cells = text_of(pdf), cells_of(xlsx)
    assert found.fingerprint in text
    assert any(found.fingerprint in str(row[0]) for row in cells)
    assert "DỰKIẾN" not in text
    assert not any("DỰ KIẾN" in str(row[0]) for row in cells)
    rows = {row[2]: row for row in cells if isinstance(row[1], int)}
    assert len(rows) == len(found.rows)
    for row in found.rows:
        assert row.code in text
        assert letters(row.school) in text
        assert format_decimal(row.score) in text
        printed = rows[row.code]
        assert printed[:5] == (row.rank, row.entry, row.code, row.title, row.school)
        assert printed[7] == float(row.score)
        assert (printed[8] or "") == row.prize
    difference = found.chosen_beyond_prizes
    assert any(f"chênh lệch {difference}." in str(row[0]) for row in cells) is bool(difference)


def test_provisional_standings_say_so_and_name_the_open_ties(marked, tmp_path):
    pdf, xlsx = tmp_path / "xh.pdf", tmp_path / "xh.xlsx"
    print_standings(marked, "KH", pdf)
    print_standings(marked, "KH", xlsx)
    assert all("DỰ KIẾN" in page for page in page_texts(pdf))
    assert letters("Bản dự kiến, chưa có giá trị công bố") in text_of(pdf)
    cells = cells_of(xlsx)
    assert any("DỰ KIẾN" in str(row[0]) for row in cells)
    waiting = {row[1]: (row[8], row[9]) for row in cells if row[9] and "chờ phân định" in str(row[9])}
    assert waiting == {
        44: (None, "đồng điểm tại vạch Giải Nhì, chờ phân định"),
        54: (None, "đồng điểm tại vạch Giải Nhì, chờ phân định"),
        9: (None, "đồng điểm tại vạch Giải Ba, chờ phân định"),
        26: (None, "đồng điểm tại vạch Giải Ba, chờ phân định"),
    }


def test_settled_standings_print_what_parted_the_tied(settled, tmp_path):
    print_standings(settled, "KH", tmp_path / "xh.pdf")
    print_standings(settled, "KH", tmp_path / "xh.xlsx")
    notes = {row[1]: row[9] for row in cells_of(tmp_path / "xh.xlsx") if isinstance(row[1], int)}
    assert notes[44] == "điểm tiêu chí “Đúng chủ đề, ý nghĩa”: 87,5/3 phiếu"
    assert letters("KH-044: điểm tiêu chí “Đúng chủ đề, ý nghĩa”: 87,5/3 phiếu") in text_of(tmp_path / "xh.pdf")


def test_a_vote_of_the_council_is_printed_with_its_record(twins, tmp_path):
    decide(twins, "KH", "Nhì", DecisionKind.VOTE, (54, 44), "4 phiếu trên 5")
    settle(twins, "KH")
    print_standings(twins, "KH", tmp_path / "xh.pdf")
    assert letters("ban tổ chức biểu quyết, thứ 1/2: 4 phiếu trên 5") in text_of(tmp_path / "xh.pdf")


@pytest.mark.parametrize("print_it", [print_certificates, print_award_list])
def test_nothing_is_printed_of_a_contest_that_is_not_settled(marked, print_it, tmp_path):
    out = tmp_path / "giay.pdf"
    for step in (lambda: None, lambda: close_round(marked, "KH")):
        step()
        with pytest.raises(NotSettledError):
            print_it(marked, "KH", out)
        assert list(tmp_path.glob("*giay*")) == []


@pytest.mark.parametrize("print_it", [print_certificates, print_award_list, print_standings])
@pytest.mark.parametrize(
    ("changes", "error"), [((CHANGED_MARK,), ResultChangedError), (BROKEN_JOURNAL, ChainBrokenError)]
)
def test_a_result_that_was_touched_is_not_printed_and_the_old_file_stays(
    settled, behind, print_it, changes, error, tmp_path
):
    out = tmp_path / "giay.pdf"
    out.write_bytes(b"cu")
    behind(settled, *changes)
    with pytest.raises(error):
        print_it(settled, "KH", out)
    assert out.read_bytes() == b"cu"
    assert [file.name for file in tmp_path.glob("*giay*")] == ["giay.pdf"]


def test_a_mark_that_was_touched_in_one_contest_leaves_the_others_printable(settled, behind, tmp_path):
    behind(settled, CHANGED_MARK)
    print_standings(settled, "SK", tmp_path / "xh.xlsx")
    assert (tmp_path / "xh.xlsx").exists()


@pytest.mark.parametrize("print_it", [print_award_list, print_standings])
@pytest.mark.parametrize("name", ["xh.docx", "xh", "pdf"])
def test_another_ending_is_refused(settled, print_it, name, tmp_path):
    with pytest.raises(UnknownPaperFormatError):
        print_it(settled, "KH", tmp_path / name)
    assert not (tmp_path / name).exists()


def test_a_school_alone_stands_where_an_award_has_no_class(settled, behind, tmp_path):
    behind(settled, "UPDATE awards SET class_name = ''")
    print_certificates(settled, "SK", tmp_path / "giay.pdf")
    award = list_awards(settled, "SK")[0]
    page = letters(page_texts(tmp_path / "giay.pdf")[0])
    assert letters(award.school) in page
    assert "Lớp" not in page


def test_no_award_no_certificates(season_from, tmp_path):
    old = '[{ name = "Nhất", count = 2 }, { name = "Nhì", count = 4 }, { name = "Ba", count = 4 }]'
    desk = season_from({old: '[{ name = "Xuất sắc", minimum = 100 }]'}, "SK")
    close_round(desk, "SK")
    assert settle(desk, "SK").prizes == 0
    with pytest.raises(EmptyBatchError):
        print_certificates(desk, "SK", tmp_path / "giay.pdf")
    print_award_list(desk, "SK", tmp_path / "ds.pdf")
    print_standings(desk, "SK", tmp_path / "xh.pdf")
    assert not (tmp_path / "giay.pdf").exists()


def test_the_decision_is_printed_once_it_has_its_day(settled, tmp_path):
    out = tmp_path / "giay.pdf"
    set_prize_decision(settled, "sk", PrizeDecision(" 125/QĐ-TNMT ", date(2024, 1, 5)))
    assert prize_decision(settled, "SK") == PrizeDecision("125/QĐ-TNMT", date(2024, 1, 5))
    print_certificates(settled, "SK", out)
    page = letters(page_texts(out)[0])
    for words in ("Quyết định số 125/QĐ-TNMT ngày 05/01/2024", "ngày 05 tháng 01 năm 2024", "001/2024"):
        assert letters(words) in page
    set_prize_decision(settled, "SK", PrizeDecision("", None))
    print_certificates(settled, "SK", out)
    print_award_list(settled, "SK", tmp_path / "ds.pdf")
    print_standings(settled, "SK", tmp_path / "xh.pdf")
    for file in (out, tmp_path / "ds.pdf"):
        assert "Quyếtđịnhsố" not in text_of(file)


def test_the_decision_is_for_the_office_in_an_open_season(settled, seated_as, close_season):
    decision = PrizeDecision("125/QĐ-TNMT", date(2023, 5, 22))
    with pytest.raises(NotAllowedError):
        set_prize_decision(seated_as(settled, Role.VIEWER), "SK", decision)
    with pytest.raises(UnknownContestError):
        set_prize_decision(settled, "XX", decision)
    close_season(settled)
    with pytest.raises(SeasonClosedError):
        set_prize_decision(settled, "SK", decision)


def test_certificates_are_for_the_office(settled, seated_as, tmp_path):
    for role in (Role.JUDGE, Role.VIEWER):
        with pytest.raises(NotAllowedError):
            print_certificates(seated_as(settled, role), "SK", tmp_path / "giay.pdf")
    print_standings(seated_as(settled, Role.VIEWER), "SK", tmp_path / "xh.xlsx")
    for print_it in (print_award_list, print_standings):
        with pytest.raises(NotAllowedError):
            print_it(seated_as(settled, Role.JUDGE), "SK", tmp_path / "ds.pdf")

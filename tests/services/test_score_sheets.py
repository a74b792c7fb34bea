"""Phiếu chấm are printed under codes: blank ones for those who are to mark, filled ones for the file."""

from decimal import Decimal

import pytest

from greenschool.models.account import Role
from greenschool.services import codes, conflicts, marking
from greenschool.services.blindness import mask
from greenschool.services.conflicts import UnknownJudgeCodeError
from greenschool.services.intake import list_entries
from greenschool.services.panels import assignments
from greenschool.services.score_sheets import NoSheetToPrintError, SheetLayout, SheetOrder, print_score_sheets
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.text.numbers import format_decimal, mark_in_words
from tests.papers.pdf_reading import page_texts
from tests.services.judging import assigned, being_marked, judge_desk, mark_sheet


def codes_in(texts):
    return {word for text in texts for word in text.split() if word.startswith("KH-")}


def test_nothing_is_printed_before_anybody_is_assigned(lists, tmp_path):
    with pytest.raises(NoSheetToPrintError):
        print_score_sheets(lists, "KH", SheetOrder(SheetLayout.GRID), tmp_path / "x.pdf")
    assert not (tmp_path / "x.pdf").exists()


def test_blank_sheets_are_those_assigned(lists, tmp_path):
    assigned(lists)
    out = tmp_path / "phiếu.pdf"
    done = print_score_sheets(lists, "KH", SheetOrder(SheetLayout.GRID, ("gk01",)), out)
    mine = {row.blind_code for row in assignments(lists, "KH") if row.judge == "GK01"}
    assert codes_in(page_texts(out)) == mine
    assert (done.judges, done.sheets, done.waiting) == (1, len(mine), 0)
    with pytest.raises(UnknownJudgeCodeError):
        print_score_sheets(lists, "KH", SheetOrder(SheetLayout.GRID, ("GK99",)), out)


def test_filled_sheets_bear_the_marks_handed_in_and_nothing_else(lists, tmp_path):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    first, second, *others = marking.my_sheets(own)
    marking.set_comment(own, first.sheet, "Câu hay")
    mark_sheet(own, first.sheet)
    mark_sheet(own, second.sheet, submit=False)
    out = tmp_path / "phiếu.pdf"
    done = print_score_sheets(lists, "KH", SheetOrder(SheetLayout.ENTRY, filled=True), out)
    assert (done.pages, done.sheets) == (1, 1)
    assert done.waiting == len(assignments(lists, "KH")) - 1 > len(others)
    (text,) = page_texts(out)
    total = marking.open_sheet(own, first.sheet).row.total
    assert total == Decimal(80)
    assert f"{format_decimal(total)} {mark_in_words(total).capitalize()}" in text
    assert "Câu hay" in text
    assert codes_in([text]) == {first.blind_code}


def test_one_entry_is_asked_for_by_its_blind_code(lists, tmp_path):
    assigned(lists)
    code = assignments(lists, "KH")[0].blind_code
    out = tmp_path / "phiếu.pdf"
    assert print_score_sheets(lists, "KH", SheetOrder(SheetLayout.ENTRY, entry=f" {code.lower()}"), out).sheets == 2
    with pytest.raises(NoSheetToPrintError):
        print_score_sheets(lists, "KH", SheetOrder(SheetLayout.ENTRY, entry="KH-001"), out)


def test_sheets_put_aside_and_entries_that_one_may_not_mark_are_not_printed(lists, tmp_path):
    being_marked(lists)
    own = judge_desk(lists, "GK01")
    aside, barred, *others = marking.my_sheets(own)
    marking.recuse(own, aside.sheet, "Con tôi học lớp này")
    number = next(row.number for row in codes.code_map(lists, "KH") if row.blind_code == barred.blind_code)
    conflicts.declare_conflict(lists, "GK01", "Người nhà", entry=("KH", number))
    out = tmp_path / "phiếu.pdf"
    print_score_sheets(lists, "KH", SheetOrder(SheetLayout.JUDGE, ("GK01",)), out)
    told = " ".join(page_texts(out))
    assert aside.blind_code not in told
    assert barred.blind_code not in told
    assert all(one.blind_code in told for one in others)


@pytest.mark.parametrize("layout", SheetLayout)
@pytest.mark.parametrize("filled", [False, True])
def test_no_sheet_names_a_child_a_school_or_what_the_office_calls_the_entry(marked, tmp_path, layout, filled):
    out = tmp_path / "phiếu.pdf"
    for contest in ("KH", "SK"):
        print_score_sheets(marked, contest, SheetOrder(layout, ("GK01",), filled=filled), out)
        told = " ".join(page_texts(out))
        entries = list_entries(marked, contest)
        assert "Giám khảo mẫu 01" in told
        for entry in entries:
            assert not [name for name in (*entry.authors, entry.school, entry.code) if name in told]


def test_a_text_that_was_covered_is_printed_as_judges_may_read_it(lists, tmp_path):
    assigned(lists)
    entry = list_entries(lists, "KH")[0]
    mask(lists, "KH", entry.number, "Học sinh […] giữ nước sạch")
    out = tmp_path / "phiếu.pdf"
    print_score_sheets(lists, "KH", SheetOrder(SheetLayout.GRID), out)
    told = " ".join(page_texts(out))
    assert told.count("Học sinh […] giữ nước sạch") == 2


def test_a_judge_of_the_school_gets_no_sheet_of_it(marked, tmp_path):
    own = {row.blind_code for row in codes.code_map(marked, "KH") if row.school == "Trường Tiểu học Tràng An"}
    out = tmp_path / "phiếu.pdf"
    print_score_sheets(marked, "KH", SheetOrder(SheetLayout.GRID, ("GK05",), filled=True), out)
    assert own
    assert not own & codes_in(page_texts(out))


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_prints_sheets(marked, seated_as, tmp_path, role):
    with pytest.raises(NotAllowedError):
        print_score_sheets(seated_as(marked, role), "KH", SheetOrder(SheetLayout.GRID), tmp_path / "x.pdf")

"""Marks written into a judge's workbook, as a judge writes them in Excel."""

from decimal import Decimal

import pytest
from openpyxl import load_workbook

from greenschool.workbooks.score_book import (
    FIRST_MARK,
    MAXIMUM_WORDS,
    BookCriterion,
    BookEntry,
    BookGroup,
    ScoreBook,
    check_book,
    read_book,
)
from greenschool.workbooks.score_book_filling import LockedCellError, fill_book
from greenschool.workbooks.score_book_writer import write_book

BOOK = ScoreBook(
    season=1,
    contest="KH",
    round=1,
    judge="GK01",
    round_line="Khẩu hiệu – 2022–2023",
    judge_line="Giám khảo: GK01",
    criteria=(BookCriterion("Đúng chủ đề", Decimal("0.5")), BookCriterion("Trình bày", Decimal("0.5"))),
    groups=(
        BookGroup(
            "",
            (Decimal(35), Decimal(15)),
            (BookEntry("KH-AAAA", "Giữ nước là giữ mình", {}), BookEntry("KH-CCCC", "Hồ sạch phố xanh", {})),
        ),
    ),
)


@pytest.fixture
def book(tmp_path):
    """The workbook as it was sent out."""
    write_book(tmp_path / "phieu.xlsx", BOOK)
    return tmp_path / "phieu.xlsx"


def test_what_is_filled_in_comes_home_clean(book):
    before = load_workbook(book).worksheets[0]
    fill_book(book, {"KH-CCCC": {"trình bày": Decimal("12.5"), "Đúng chủ đề": Decimal(0)}})
    found = check_book(read_book(book), BOOK)
    assert found.problems == ()
    assert [(row.code, row.marks) for row in found.rows] == [("KH-CCCC", (Decimal(0), Decimal("12.5")))]
    assert found.unmarked == ("KH-AAAA",)
    after = load_workbook(book).worksheets[0]
    assert after.protection.sheet
    assert len(after.data_validations.dataValidation) == len(before.data_validations.dataValidation) == 2
    changed = [
        cell.coordinate for row in after.iter_rows() for cell in row if cell.value != before[cell.coordinate].value
    ]
    assert changed == ["C9", "D9"]


@pytest.mark.parametrize(
    ("marks", "refusal"),
    [
        ({"KH-XXXX": {"Trình bày": Decimal(1)}}, KeyError),
        ({"KH-AAAA": {"Nhận xét": Decimal(1)}}, KeyError),
        ({MAXIMUM_WORDS: {"Trình bày": Decimal(1)}}, LockedCellError),
    ],
)
def test_only_the_open_cells_of_what_was_sent_out_are_written(book, marks, refusal):
    before = book.read_bytes()
    with pytest.raises(refusal):
        fill_book(book, {"KH-AAAA": {"Đúng chủ đề": Decimal(20)}, **marks})
    assert book.read_bytes() == before


def test_the_first_mark_stands_under_the_first_criterion(book):
    fill_book(book, {"KH-AAAA": {"Đúng chủ đề": Decimal(20)}})
    assert load_workbook(book).worksheets[0].cell(8, FIRST_MARK + 1).value == 20

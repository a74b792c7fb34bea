"""A judge's workbook goes out, is filled in at home, and comes home; whatever was done to it costs its own row only."""

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from greenschool.workbooks.cells import MissingValueError, NotANumberError
from greenschool.workbooks.locked_sheet import FormulaInCellError, LockedCellChangedError
from greenschool.workbooks.score_book import (
    BookCriterion,
    BookEntry,
    BookGroup,
    BookMarkError,
    MarkedAndRecusedError,
    NotAScoreBookError,
    RowChangedError,
    RowMissingError,
    RowTwiceError,
    ScoreBook,
    check_book,
    read_book,
)
from greenschool.workbooks.score_book_writer import write_book

HALF = Decimal("0.5")
CRITERIA = (
    BookCriterion("Tính mới", HALF, "So với việc trường đã làm", (("Tốt", "Chưa nơi nào làm"), ("Khá", "Ít nơi làm"))),
    BookCriterion("Tác dụng với nước", HALF, "Đo được"),
    BookCriterion("Trình bày", Decimal(1)),
)


def group(title, maxima, *codes):
    entries = tuple(BookEntry(code, f"=Bài {code}\ncó hai dòng", {}) for code in codes)
    return BookGroup(title, tuple(map(Decimal, maxima)), entries)


BOOK = ScoreBook(
    season=1,
    contest="SK",
    round=1,
    judge="GK01",
    round_line="Sáng kiến bảo tồn nguồn nước – Vòng 1",
    judge_line="Giám khảo: GK01 – Phạm Thị Hồng Hạnh",
    criteria=CRITERIA,
    groups=(group("Kỹ thuật", (25, 25, 10), "SK-7XQA", "SK-K4MP"), group("Truyền thông", (20, 15, 10), "SK-WRT3")),
)
# Rows 7 and 10 are headings of the groups; marks stand in C, D, E, remarks in F, recusals in G, check codes in H.
MARKS = {"C8": 20.5, "D8": "24,5", "E8": 10, "C9": 0, "D9": 0, "E9": 0, "C11": 20, "D11": 15, "E11": 7}


@pytest.fixture
def home(tmp_path):
    """Send the book out, change cells of it, and read it as it comes home."""

    def come(*changes, cells=MARKS, book=BOOK):
        path = tmp_path / "GK01.xlsx"
        write_book(path, book)
        workbook = openpyxl.load_workbook(path)
        sheet = workbook.worksheets[0]
        for cell, value in cells.items():
            sheet[cell] = value
        for change in changes:
            change(sheet)
        workbook.save(path)
        return read_book(path)

    return come


def put(cell, value):
    def change(sheet):
        sheet[cell] = value

    return change


def told(returned, book=BOOK):
    return [(problem.cell, type(problem.message)) for problem in check_book(returned, book).problems]


def test_what_was_marked_comes_home_whole(home):
    returned = home(put("F9", "Bài ngắn"))
    found = check_book(returned, BOOK)
    assert returned.key == BOOK.key
    assert (found.problems, found.unmarked) == ((), ())
    assert [(row.code, row.marks, row.comment, row.recusal) for row in found.rows] == [
        ("SK-7XQA", (Decimal("20.5"), Decimal("24.5"), Decimal(10)), "", ""),
        ("SK-K4MP", (0, 0, 0), "Bài ngắn", ""),
        ("SK-WRT3", (20, 15, 7), "", ""),
    ]


def test_a_blank_row_is_not_marked_yet_and_a_reason_is_no_mark(home):
    cells = {"C8": 20, "D8": 20, "E8": 5, "G11": "Tôi đã hướng dẫn nhóm này"}
    found = check_book(home(cells=cells), BOOK)
    assert found.unmarked == ("SK-K4MP",)
    assert [(row.code, len(row.marks), row.recusal) for row in found.rows] == [
        ("SK-7XQA", 3, ""),
        ("SK-WRT3", 0, "Tôi đã hướng dẫn nhóm này"),
    ]


def test_marks_that_were_given_before_stand_in_their_cells(home):
    first = replace(BOOK.groups[0].entries[0], marks={0: Decimal("12.5"), 2: Decimal(9)}, comment="Xem lại")
    groups = (replace(BOOK.groups[0], entries=(first, *BOOK.groups[0].entries[1:])), BOOK.groups[1])
    returned = home(put("D8", 20), cells={}, book=replace(BOOK, groups=groups))
    (row,) = check_book(returned, replace(BOOK, groups=groups)).rows
    assert (row.marks, row.comment) == ((Decimal("12.5"), 20, 9), "Xem lại")


def test_rows_that_were_sorted_are_known_by_their_codes(home):
    def swap(sheet):
        for column in "ABCDEFGH":
            first, second = sheet[f"{column}8"], sheet[f"{column}9"]
            first.value, second.value = second.value, first.value
            if column == "B":
                first.data_type = second.data_type = "s"

    found = check_book(home(swap), BOOK)
    assert found.problems == ()
    assert {row.code: row.marks[0] for row in found.rows}["SK-7XQA"] == Decimal("20.5")


@pytest.mark.parametrize(
    ("cell", "value", "error"),
    [
        ("C8", 25.5, BookMarkError),
        ("C8", -1, BookMarkError),
        ("C8", 20.25, BookMarkError),
        ("D8", "giỏi", NotANumberError),
        ("D8", date(2023, 5, 8), NotANumberError),
        ("E8", None, MissingValueError),
        ("E8", "=2+2", FormulaInCellError),
        ("F8", "=A1", FormulaInCellError),
        ("G8", "Người nhà", MarkedAndRecusedError),
        ("A8", "SK-AAAA", RowChangedError),
        ("B8", "Bài khác", RowChangedError),
        ("H8", "0123456789AB", RowChangedError),
    ],
)
def test_a_fault_is_named_by_its_cell_and_costs_its_row_only(home, cell, value, error):
    found = check_book(home(put(cell, value)), BOOK)
    faults = [(problem.cell, type(problem.message)) for problem in found.problems]
    where = "C8" if error is MarkedAndRecusedError else "A8" if error is RowChangedError else cell
    assert (where, error) in faults
    assert {row.code for row in found.rows} == {"SK-K4MP", "SK-WRT3"}


def test_a_code_that_stands_twice_is_named_twice(home):
    found = told(home(put("A9", "SK-7XQA")))
    assert found == [("A6", RowMissingError), ("A8", RowTwiceError), ("A9", RowTwiceError)]


def test_a_row_that_was_deleted_is_missed(home):
    found = check_book(home(lambda sheet: sheet.delete_rows(9)), BOOK)
    assert [type(problem.message) for problem in found.problems] == [RowMissingError]
    assert {row.code for row in found.rows} == {"SK-7XQA", "SK-WRT3"}


@pytest.mark.parametrize("cell", ["A2", "A3", "C6", "H1"])
def test_a_changed_head_leaves_no_row_trustworthy(home, cell):
    returned = home()
    cells = [list(row) for row in returned.sheet.table.rows]
    row, column = int(cell[1:]) - 1, ord(cell[0]) - ord("A")
    cells[row][column] = "Khác"
    table = replace(returned.sheet.table, rows=tuple(map(tuple, cells)))
    found = check_book(replace(returned, sheet=replace(returned.sheet, table=table)), BOOK)
    assert (found.rows, [problem.cell for problem in found.problems]) == ((), [cell])
    assert isinstance(found.problems[0].message, LockedCellChangedError)


def test_a_changed_maximum_is_named(home):
    assert told(home(put("C7", 100))) == [("C7", LockedCellChangedError)]


def test_another_rubric_judge_or_round_is_another_key(home):
    key = home().key
    dearer = (replace(BOOK.groups[0], maxima=(Decimal(30), Decimal(20), Decimal(10))), BOOK.groups[1])
    for other in (
        replace(BOOK, groups=dearer),
        replace(BOOK, judge="GK02"),
        replace(BOOK, round=2),
        replace(BOOK, contest="DS"),
        replace(BOOK, season=2),
    ):
        assert other.key != key


def test_a_list_of_something_else_is_no_score_book(tmp_path):
    path = tmp_path / "khac.xlsx"
    workbook = openpyxl.Workbook()
    workbook.active["A1"] = "PHIẾU CHẤM ĐIỂM"
    workbook.save(path)
    with pytest.raises(NotAScoreBookError):
        read_book(path)


def test_only_marks_and_words_can_be_typed_and_excel_holds_them_to_the_rubric(home, tmp_path):
    home(cells={})
    workbook = openpyxl.load_workbook(tmp_path / "GK01.xlsx")
    sheet, rubric = workbook.worksheets
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {f"{column}{row}" for column in "CDEFG" for row in (8, 9, 11)}
    assert (sheet.protection.sheet, rubric.protection.sheet, workbook.security.lockStructure) == (True, True, True)
    assert sheet.column_dimensions["H"].hidden
    rules = {str(rule.sqref): (rule.formula1, rule.formula2) for rule in sheet.data_validations.dataValidation}
    assert rules["C8 C9"] == ("0", "25")
    assert rules["D11"] == ("0", "15")
    assert [cell.value for cell in rubric[3]][1:] == ["Tốt", "Chưa nơi nào làm"]


def test_of_five_hundred_damaged_workbooks_no_wrong_mark_is_taken(tmp_path):
    """Whatever is done to some cells, a sound row holds just what the judge wrote, and every other row is named."""
    path = tmp_path / "GK01.xlsx"
    write_book(path, BOOK)
    workbook = openpyxl.load_workbook(path)
    for cell, value in MARKS.items():
        workbook.worksheets[0][cell] = value
    workbook.save(path)
    sound = read_book(path)
    expected = {row.code: row.marks for row in check_book(sound, BOOK).rows}
    rnd = random.Random(5)
    rubbish = (
        "x",
        "SK-WRT3",
        "SK-7XQA",
        "=1+1",
        Decimal(-3),
        Decimal(999),
        Decimal("1.23"),
        None,
        date(2023, 5, 8),
        True,
    )
    for _ in range(500):
        cells = [list(row) for row in sound.sheet.table.rows]
        formulas = set()
        marks_of = {row: [cells[row - 1][column] for column in (2, 3, 4)] for row in (8, 9, 11)}
        hurt = set()
        for _ in range(rnd.randint(1, 4)):
            row, column = rnd.choice((8, 9, 11)), rnd.choice((0, 1, 2, 3, 4, 7))
            if rnd.random() < 0.2:
                formulas.add("ABCDEFGH"[column] + str(row))
            else:
                cells[row - 1][column] = rnd.choice(rubbish)
            hurt.add(row)
        table = replace(sound.sheet.table, rows=tuple(map(tuple, cells)))
        found = check_book(replace(sound, sheet=replace(sound.sheet, table=table, formulas=frozenset(formulas))), BOOK)
        for one in found.rows:
            written = [cells[one.row - 1][column] for column in (2, 3, 4)]
            changed = written != marks_of[one.row]
            assert changed or one.marks == expected[one.code]
            assert not changed or one.marks == tuple(Decimal(str(value).replace(",", ".")) for value in written)
        named = {problem.row for problem in found.problems}
        taken = {one.row for one in found.rows}
        assert hurt <= named | taken

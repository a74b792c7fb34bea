from dataclasses import replace

import pytest

from greenschool.workbooks.header import (
    HeaderNotFoundError,
    MissingColumnsError,
    NoSuchSheetError,
    TwoColumnsError,
    find_header,
    find_headers,
)
from greenschool.workbooks.mapping import ChosenColumns, Field, ListShape
from greenschool.workbooks.table import RawTable

FIELDS = ListShape(
    "DANH SÁCH",
    (
        Field("number", ("STT",)),
        Field("name", ("Họ và tên", "Họ tên"), required=True),
        Field("class", ("Lớp",), required=True),
    ),
    frozenset({"name"}),
)


def table(*rows, sheet="Sheet"):
    return RawTable(sheet, tuple(rows))


def test_the_header_is_found_below_a_letterhead():
    header = find_header(
        "a.xlsx",
        [table(("UBND QUẬN", None), (None, "DANH SÁCH"), (), ("Lớp", "STT", "Họ tên (*)"), ("4A", 1, "An"))],
        FIELDS,
    )

    assert header.row == 4
    assert header.columns == {"class": 0, "number": 1, "name": 2}
    assert header.titles == {"class": "Lớp", "number": "STT", "name": "Họ tên (*)"}


def test_the_row_with_the_most_titles_wins():
    header = find_header("a.xlsx", [table(("Họ tên", "Lớp"), ("STT", "Họ tên", "Lớp"))], FIELDS)

    assert header.row == 2


def test_of_two_equal_rows_the_first_is_the_header():
    header = find_header("a.xlsx", [table(("Họ tên", "Lớp"), ("Họ tên", "Lớp"))], FIELDS)

    assert header.row == 1


def test_the_sheets_with_lists_are_found_the_best_first_among_them():
    guide = table(("Tên cột", "Cách ghi"), sheet="Hướng dẫn")
    first, second = (table(("Họ tên", "Lớp"), sheet=sheet) for sheet in ("4A", "4B"))
    partial = table(("STT", "Lớp"), sheet="Khác")

    found = find_headers("a.xlsx", [guide, first, partial, second], FIELDS)

    assert [header.table.sheet for header in found.headers] == ["4A", "4B"]
    assert (found.best.table, found.offered) == (first, ("4A", "4B"))


def test_a_sheet_that_is_wanted_by_name_is_read_alone_even_a_hidden_one():
    shown = table(("Họ tên", "Lớp"), sheet="4A")
    hidden = replace(table(("Họ tên", "Lớp"), sheet="4B"), hidden=True)
    found = find_headers("a.xlsx", [shown, hidden], FIELDS, wanted=["4b"])
    assert [header.table for header in found.headers] == [hidden]
    assert found.offered == ("4A", "4B")
    with pytest.raises(NoSuchSheetError, match="“4A”, “4B”"):
        find_headers("a.xlsx", [shown, hidden], FIELDS, wanted=["4C"])


def test_columns_that_were_chosen_stand_for_all_sheets_with_the_same_heading():
    first, second = (table(("Ai", "Đâu"), ("Lê An", "4A"), sheet=sheet) for sheet in ("1", "2"))
    other = table(("Đâu", "Ai"), ("4A", "Lê An"), sheet="3")
    chosen = ChosenColumns("1", 1, {"name": 0, "class": 1})
    found = find_headers("a.xlsx", [first, second, other], FIELDS, [chosen])
    assert [(header.table.sheet, header.row) for header in found.headers] == [("1", 1), ("2", 1)]


def test_a_sheet_that_lacks_a_column_is_named_with_what_it_lacks():
    sound, lacking = table(("Họ tên", "Lớp"), sheet="4A"), table(("STT", "Lớp"), sheet="4B")
    found = find_headers("a.xlsx", [sound, lacking], FIELDS)
    assert found.lacking == {"4B": "“Họ và tên”"}


def test_a_file_without_a_header_is_refused_with_the_wanted_titles():
    with pytest.raises(HeaderNotFoundError, match=r"“a\.xlsx” has no row with the column titles “Họ và tên”, “Lớp”"):
        find_header("a.xlsx", [table(("Kính gửi", "Lớp"), (1, 2))], FIELDS)


def test_a_file_without_sheets_is_refused():
    with pytest.raises(HeaderNotFoundError):
        find_header("a.xlsx", [], FIELDS)


def test_a_missing_required_column_is_named_with_the_row():
    with pytest.raises(MissingColumnsError, match="lacks the columns “Lớp” in row 2"):
        find_header("a.xlsx", [table((), ("STT", "Họ tên"))], FIELDS)


def test_two_columns_of_one_meaning_are_refused_with_their_cells():
    with pytest.raises(TwoColumnsError, match="two columns for “Họ và tên”: A1, C1"):
        find_header("a.xlsx", [table(("Họ tên", "Lớp", "Họ và tên"))], FIELDS)


def test_columns_that_may_not_be_stored_are_dropped_and_unknown_ones_ignored():
    titles = ("Họ tên", "Dân tộc", "Lớp", "Họ tên mẹ", "Màu yêu thích", None, " ", 2023)

    header = find_header("a.xlsx", [table(titles)], FIELDS)

    assert header.dropped == ("Dân tộc", "Họ tên mẹ")
    assert header.ignored == ("Màu yêu thích", "2023")


def test_a_header_far_down_is_not_looked_for():
    with pytest.raises(HeaderNotFoundError):
        find_header("a.xlsx", [table(*[()] * 50, ("Họ tên", "Lớp"))], FIELDS)

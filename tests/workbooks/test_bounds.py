"""What no file may make the reader do: follow endless merges, or look for headings in hundreds of wide sheets."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.workbooks.bounds import LONGEST_TEXT, bounded
from greenschool.workbooks.entry_columns import ENTRIES
from greenschool.workbooks.header import HeaderNotFoundError, find_headers
from greenschool.workbooks.refusals import TextTooLongToReadError
from greenschool.workbooks.table import Merge, RawTable
from tests.clock import assert_within

ROWS = tuple(("x",) * 4 for _ in range(200))
SECONDS = 10

merges = st.builds(
    lambda row, height, column, width: Merge(row, row + height, column, column + width),
    st.integers(1, 30),
    st.integers(0, 10**6),
    st.integers(0, 6),
    st.integers(0, 300),
)


@given(st.lists(merges, max_size=12))
def test_merged_ranges_lie_apart_and_in_the_table(found):
    kept = bounded("a", RawTable("a", ROWS, merged=tuple(found))).merged
    cells = [
        (row, column)
        for one in kept
        for row in range(one.first_row, one.last_row + 1)
        for column in range(one.first_column, one.last_column + 1)
    ]
    assert len(cells) == len(set(cells))
    assert all(row <= len(ROWS) and column < 4 for row, column in cells)
    inside = next((one for one in found if one.first_row <= len(ROWS) and one.first_column < 4), None)
    assert inside is None or (kept[0].first_row, kept[0].first_column) == (inside.first_row, inside.first_column)


@pytest.mark.clock
def test_a_million_merges_over_the_whole_sheet_take_no_time():
    rng = Random(1)
    rows = tuple(("1", "TH A", "Lê An", "Nước") for _ in range(50_000))
    last = Merge(49_999, 50_000, 0, 1)
    found = (last, *(Merge(rng.randint(2, 9), rng.randint(900_000, 1_048_576), 0, 0) for _ in range(300_000)))
    table = RawTable("a", rows, merged=found)
    assert_within(SECONDS, lambda: bounded("a", table))
    assert bounded("a", table).merged[0] == last


@pytest.mark.parametrize(("length", "fits"), [(LONGEST_TEXT, True), (LONGEST_TEXT + 1, False)])
def test_a_cell_with_more_text_than_excel_holds_is_named(length, fits):
    table = RawTable("a", (("x",), (None, "ă" * length)))
    if fits:
        assert bounded("a", table) is table
    else:
        with pytest.raises(TextTooLongToReadError, match="B2"):
            bounded("a", table)


@pytest.mark.clock
def test_hundreds_of_wide_sheets_without_a_heading_are_given_up_soon():
    rng = Random(2)
    tables = [
        RawTable(f"S{n}", tuple(tuple(f"nội dung {rng.random()}" for _ in range(60)) for _ in range(50)))
        for n in range(100)
    ]

    def find():
        with pytest.raises(HeaderNotFoundError):
            find_headers("a", tables, ENTRIES)

    assert_within(SECONDS, find)

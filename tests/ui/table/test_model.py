import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.header import next_sort
from greenschool.ui.table.model import RowTableModel, SortKey
from tests.clock import assert_within


@dataclass(frozen=True, slots=True)
class Pupil:
    code: str
    name: str | None
    mark: Decimal | None = None


COLUMNS = [
    Column("code", "Mã", lambda row: row.code),
    Column("name", "Họ tên", lambda row: row.name, sort=by_given_name),
    Column("mark", "Điểm", lambda row: row.mark, align=Align.RIGHT),
]


def model_of(rows):
    model = RowTableModel(COLUMNS)
    model.set_rows(rows)
    return model


def codes(model):
    return "".join(row.code for row in model.seen())


def test_people_sort_by_given_name_and_blanks_go_last_both_ways():
    model = model_of([Pupil("a", "Nguyễn Văn Đức"), Pupil("b", None), Pupil("c", "Trần Thị Ân"), Pupil("d", "Lê Dũng")])
    model.set_sort([SortKey(1)])
    assert codes(model) == "cdab"
    model.set_sort([SortKey(1, descending=True)])
    assert codes(model) == "adcb"
    model.set_sort([])
    assert codes(model) == "abcd"


def test_figures_sort_by_size_and_the_second_key_breaks_ties():
    model = model_of([Pupil("c", "x", Decimal(10)), Pupil("a", "x", Decimal(9)), Pupil("b", "x", Decimal(10))])
    model.set_sort([SortKey(2, descending=True), SortKey(0)])
    assert codes(model) == "bca"


@given(st.lists(st.sampled_from([None, *map(Decimal, "12345")]), max_size=30), st.booleans())
def test_sorting_is_stable_and_loses_no_row(marks, descending):
    rows = [Pupil(str(place), None, mark) for place, mark in enumerate(marks)]
    model = model_of(rows)
    model.set_sort([SortKey(2, descending=descending)])
    seen = model.seen()
    assert sorted(seen, key=lambda row: int(row.code)) == rows
    filled = [row for row in seen if row.mark is not None]
    assert seen[: len(filled)] == filled
    sign = -1 if descending else 1
    assert filled == sorted(filled, key=lambda row: (sign * row.mark, int(row.code)))


def test_clicks_go_up_down_and_back_to_the_original_order():
    first = next_sort((), 1, add=False)
    second = next_sort(first, 1, add=False)
    assert (first, second) == ((SortKey(1),), (SortKey(1, descending=True),))
    assert next_sort(second, 1, add=False) == ()


def test_shift_click_adds_turns_and_removes_a_key_in_its_place():
    both = next_sort((SortKey(1),), 2, add=True)
    assert both == (SortKey(1), SortKey(2))
    assert next_sort(both, 1, add=True) == (SortKey(1, descending=True), SortKey(2))
    assert next_sort((SortKey(1, descending=True), SortKey(2)), 1, add=True) == (SortKey(2),)
    assert next_sort(both, 0, add=False) == (SortKey(0),)


def test_filters_and_chips_both_have_to_be_passed():
    model = model_of([Pupil("a", "Hoa", Decimal(8)), Pupil("b", "Hoà", Decimal(5)), Pupil("c", "Lan", Decimal(9))])
    model.set_filters({1: "hoa"})
    assert codes(model) == "ab"
    model.set_only(lambda row: row.mark > 6)
    assert codes(model) == "a"
    model.set_filters({})
    assert codes(model) == "ac"
    assert model.is_filtered()


def test_cells_are_written_as_officers_write():
    value = Column("v", "V", lambda row: row)
    moment = dt.datetime(2023, 5, 22, 14, 2, tzinfo=dt.UTC)
    model = RowTableModel([value])
    model.set_rows([Decimal("8.50"), dt.date(2023, 1, 5), moment, None, 12])
    assert [model.index(line, 0).data() for line in range(5)] == [
        "8,50", "05/01/2023", "22/05/2023 14:02", "", "12",
    ]  # fmt: skip


def test_line_numbers_count_what_is_seen():
    model = model_of([Pupil("a", "Lan"), Pupil("b", "Hoa")])
    model.set_filters({1: "hoa"})
    assert [model.headerData(line, Qt.Orientation.Vertical) for line in range(model.rowCount())] == ["1"]


@pytest.mark.clock
def test_a_hundred_thousand_rows_sort_and_filter_quickly():
    names = ["Nguyễn Thị Hồng Ánh", "Đỗ Hữu Nghĩa", "Trần Văn Đức", "Lê Thị Diễm"]
    rows = [Pupil(f"{i:06}", f"{names[i % 4]} {i % 997}", Decimal(i % 1000) / 10) for i in range(100_000)]
    model = model_of(rows)

    def sort():
        model.set_sort([])
        model.set_sort([SortKey(1)])

    def narrow():
        model.set_filters({})
        model.set_filters({1: "hong anh", 2: ">=50"})

    assert_within(3, sort)
    assert_within(3, narrow)

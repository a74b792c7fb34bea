from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.judges_list import read_judges
from greenschool.workbooks.schools_list import read_schools
from greenschool.workbooks.table import RawTable, cell_name, cell_place, only_columns
from greenschool.workbooks.wishes import AS_WRITTEN, NoSuchCellError, Wishes, corrected

JUDGES = [
    ["Mã", "Họ và tên", "Dân tộc"],
    ["GK01", "Lê Minh", "Kinh"],
    [None, "Phạm Bình", "Mường"],
    ["GK03", "Trần An", ""],
]


@given(st.integers(1, 1_048_576), st.integers(0, 16_383))
def test_a_cell_is_found_again_by_its_name(row, column):
    assert cell_place(cell_name(row, column)) == (row, column)


@pytest.mark.parametrize("name", ["", "B", "7", "b7", "B0", "5:5", "ABCD1", "B7 ", "Ô1"])
def test_other_words_name_no_cell(name):
    assert cell_place(name) is None


rows = st.lists(st.lists(st.one_of(st.none(), st.text(max_size=3)), max_size=4).map(tuple), min_size=2, max_size=6)


@given(rows, st.data())
def test_a_correction_changes_its_cell_and_no_other(cells, data):
    table = RawTable("a", tuple(cells))
    row = data.draw(st.integers(2, len(cells)))
    column = data.draw(st.integers(0, 5))
    changed = corrected("a.xlsx", table, 1, {cell_name(row, column): "x"})
    for number, (was, now) in enumerate(zip(table.rows, changed.rows, strict=True), 1):
        padded = (*was, *[None] * (len(now) - len(was)))
        different = [place for place in range(len(now)) if now[place] != padded[place]]
        assert different in ([[column], []] if number == row else [[]])
    assert changed.rows[row - 1][column] == "x"


@pytest.mark.parametrize("name", ["B1", "A99", "5:5", "tên"])
def test_what_is_no_cell_of_the_list_is_refused(save, name):
    with pytest.raises(NoSuchCellError, match=name):
        read_judges(save(JUDGES), wishes=Wishes(corrections={name: "x"}))


def test_a_corrected_cell_is_read_and_the_file_is_as_it_was(save):
    path = save(JUDGES)
    before = path.read_bytes()
    assert [problem.cell for problem in read_judges(path).problems] == ["A3"]
    reading = read_judges(path, wishes=Wishes(corrections={"A3": "GK02"}))
    assert [line.code for line in reading.lines] == ["GK01", "GK02", "GK03"]
    assert path.read_bytes() == before


def test_a_cell_that_was_typed_over_computes_no_more():
    table = RawTable("a", (("x",), (None, 2)), formulas={(2, 0): False, (2, 1): True})
    assert corrected("a", table, 1, {"A2": "1"}).formulas == {(2, 1): True}


def test_an_emptied_cell_is_empty(save):
    reading = read_judges(save(JUDGES), wishes=Wishes(corrections={"A2": ""}))
    assert [problem.cell for problem in reading.problems] == ["A2", "A3"]


def test_rows_that_are_left_out_are_neither_lines_nor_problems(save):
    reading = read_judges(save(JUDGES), wishes=Wishes(left_out=frozenset({3, 4})))
    assert ([line.code for line in reading.lines], reading.problems) == (["GK01"], ())


def test_wishes_work_in_lists_of_entries_and_schools_too(save):
    entries = save([["STT", "Trường", "Họ tên", "Tên bài"], ["x", "TH A", "Lê A", "b"], [2, "TH B", "Lê B", "c"]])
    wishes = Wishes(corrections={"A2": "1"}, left_out=frozenset({3}))
    assert [line.number for line in read_entries(entries, wishes=wishes).lines] == [1]
    schools = save([["Tên trường", "Cấp học"], ["Trường A", "TH"]], name="truong.xlsx")
    assert read_schools(schools, wishes=Wishes(corrections={"A2": "Trường B"})).lines[0].name == "Trường B"


def test_the_school_that_a_person_names_is_that_of_the_whole_list(save):
    path = save([["STT", "Họ tên", "Tên bài"], [1, "Lê A", "b"]], name="ds.xlsx")
    assert read_entries(path, wishes=Wishes(schools={"": "TH Thăng Long"})).lines[0].school == "TH Thăng Long"


def test_what_is_kept_for_people_to_see_has_only_the_columns_that_are_read(save):
    file = read_judges(save(JUDGES))
    assert file.lists[0].table.rows[1] == ("GK01", "Lê Minh")
    assert "Mường" not in repr(file)


@given(rows, st.sets(st.integers(0, 4)), st.integers(0, 3))
def test_other_columns_are_emptied_below_the_heading(cells, columns, below):
    table = RawTable("a", tuple(cells))
    kept = only_columns(table, columns, below)
    assert kept.rows[:below] == table.rows[:below]
    for was, now in zip(table.rows[below:], kept.rows[below:], strict=True):
        assert all(cell == (was[place] if place in columns else None) for place, cell in enumerate(now))
        assert all(was[place] == now[place] for place in columns if place < len(was))


def test_nothing_wished_is_nothing_changed():
    table = RawTable("a", (("x",),))
    assert corrected("a", table, 1, {}) is table
    assert replace(AS_WRITTEN) == Wishes()

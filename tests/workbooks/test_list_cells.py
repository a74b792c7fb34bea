"""Columns of a list: each different cell is read once, and its faults stay with their rows."""

from datetime import date

from greenschool.workbooks.cells import MissingValueError, NotADateError, NotTextError, as_date
from greenschool.workbooks.header import Header
from greenschool.workbooks.list_cells import ListCells, RowCells
from greenschool.workbooks.mapping import Field, ListShape
from greenschool.workbooks.table import RawTable

SHAPE = ListShape(
    "Danh sách", (Field("name", ("Tên",), required=True), Field("day", ("Ngày",))), names=frozenset({"name"})
)


def listed(*rows):
    table = RawTable("Sheet1", (("Tên", "Ngày"), *rows))
    header = Header(table, 1, {"name": 0, "day": 1}, {"name": "Tên", "day": "Ngày"}, (), (), ())
    return ListCells(header, SHAPE, range(2, len(rows) + 2))


def test_a_repeated_cell_is_read_once():
    asked = []

    def parse(cell):
        asked.append(cell)
        return cell.upper()

    column = listed(("An",), ("Ba",), ("An",), ("An",)).read("name", parse, "")

    assert (list(column.values), asked) == (["AN", "BA", "AN", "AN"], ["An", "Ba"])


def test_each_row_with_the_same_fault_has_it():
    cells = listed(("An", "mai"), ("Ba", "01/02/2013"), ("Tý", "mai"))
    column = cells.read("day", as_date, None)
    assert list(column.values) == [None, date(2013, 2, 1), None]
    assert {place: type(fault) for place, fault in column.faults.items()} == {0: NotADateError, 2: NotADateError}
    rows = [RowCells(cells, place) for place in range(3)]
    assert [row.date_or_none("day") for row in rows] == [None, date(2013, 2, 1), None]
    assert [[problem.cell for problem in row.problems] for row in rows] == [["B2"], [], ["B4"]]


def test_a_truth_value_is_not_the_number_that_python_takes_it_for():
    column = listed((1,), (True,), (1,), (0,), (False,)).text("name")
    assert list(column.values) == ["1", "", "1", "0", ""]
    assert {place: type(fault) for place, fault in column.faults.items()} == {1: NotTextError, 4: NotTextError}


def test_an_empty_cell_is_a_fault_only_where_a_value_is_required():
    cells = listed(("An", None), (None, None), ())
    assert {place: type(fault) for place, fault in cells.text("name").faults.items()} == dict.fromkeys(
        (1, 2), MissingValueError
    )
    assert not cells.text("day").faults


def test_a_column_that_the_list_lacks_is_empty():
    assert list(listed(("An",), ("Ba",)).lines("note").values) == ["", ""]

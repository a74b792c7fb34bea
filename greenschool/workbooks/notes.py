"""What is wrong or doubtful in the records of a list, noted column by column and told row by row."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from greenschool.errors import GreenSchoolError
from greenschool.workbooks.formulas import NotComputedError
from greenschool.workbooks.list_cells import CellProblem, Column, ListCells, Value


class _Note(NamedTuple):
    place: int
    key: str
    message: GreenSchoolError
    is_problem: bool
    of_entry: bool


class Notes:
    """Notes on the records of ``cells``; the order of notes on one record is that in which they were made.

    What is noted ``of_entry`` does not count in a row that only goes on with the entry above.
    """

    def __init__(self, cells: ListCells) -> None:
        self._cells = cells
        self._notes: list[_Note] = []
        for place, remarks in cells.remarks.items():
            for key, remark in remarks:
                self._notes.append(_Note(place, key, remark, isinstance(remark, NotComputedError), of_entry=False))

    def report(self, place: int, key: str, message: GreenSchoolError) -> None:
        """Note a fault at the cell of a field."""
        self._notes.append(_Note(place, key, message, is_problem=True, of_entry=False))

    def doubt(self, place: int, key: str, message: GreenSchoolError) -> None:
        """Note that a cell was read but should be looked at."""
        self._notes.append(_Note(place, key, message, is_problem=False, of_entry=False))

    def of_entry(self, place: int, key: str, message: GreenSchoolError, *, is_problem: bool) -> None:
        """Note something of the entry as a whole."""
        self._notes.append(_Note(place, key, message, is_problem, of_entry=True))

    def values(self, key: str, column: Column[Value]) -> "list[Value]":
        """Return the values of a column whose faults are noted of the entries."""
        self.faults(key, column.faults)
        return list(column.values)

    def faults(self, key: str, faults: Mapping[int, GreenSchoolError]) -> None:
        """Note the faults of a column of the entries."""
        for place, fault in faults.items():
            self.of_entry(place, key, fault, is_problem=True)

    def faulty(self) -> frozenset[int]:
        """Return the places with a problem."""
        return frozenset(note.place for note in self._notes if note.is_problem)

    def told(self, going_on: Collection[int], *, problems: bool) -> list[CellProblem]:
        """Return the problems, or else the doubts, by row; ``going_on`` are the places of rows without an entry."""
        notes = [note for note in self._notes if note.is_problem is problems]
        notes = [note for note in notes if not (note.of_entry and note.place in going_on)]
        notes.sort(key=lambda note: note.place)
        return [self._cells.at(note.place, note.key, note.message) for note in notes]

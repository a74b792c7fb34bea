"""Every shape of list gives what a careful officer reads out of it, and names each cell that is doubtful."""

from pathlib import Path

import pytest

from greenschool.workbooks import entry_list
from tests.workbooks.as_sent_cases import CASES


@pytest.fixture
def read(monkeypatch):
    """Read tables as if a file of this name held them."""

    def read_tables(tables, name):
        monkeypatch.setattr(entry_list, "read_tables", lambda _path: tables)
        return entry_list.read_sheets(Path(name)).lists

    return read_tables


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_list_is_read_as_a_careful_officer_reads_it(read, case):
    found = read(case.tables, case.file)[0]
    reading = found.reading

    rows = tuple(
        (tuple(author.name for author in line.authors), tuple(author.class_name for author in line.authors), line.title)
        for line in reading.lines
    )
    assert rows == case.rows
    assert {problem.cell for problem in reading.problems} == case.problems
    assert {doubt.cell for doubt in reading.doubts} == case.doubts
    if case.school is not None and not case.schools:
        assert {line.school for line in reading.lines} == {case.school}
    if case.schools:
        assert tuple(line.school for line in reading.lines) == case.schools
    if case.born:
        assert tuple(line.authors[0].born for line in reading.lines) == case.born

"""A list of ten thousand entries: how long it takes against bare reading, and what is left when somebody stops it."""

from datetime import date

import pytest

from greenschool.progress import Cancelled
from greenschool.services.entry_records import AuthorFacts, entry_facts
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport, list_entries
from tests.benchmarks.bench_reading import Importing, bare, desk_in, write
from tests.clock import least_seconds

ROWS = 10_000
MOST = 8
"""Times as much work as bare calamine; about 4.5 here; of ten times the rows it is 4 (the benchmark)."""


@pytest.fixture(scope="module")
def long_list(tmp_path_factory):
    return write(tmp_path_factory.mktemp("long") / "danh-sach.xlsx", ROWS)


@pytest.fixture
def desk(tmp_path):
    desk = desk_in(tmp_path / "store")
    yield desk
    desk.storage.close()


class StopAfter:
    """Somebody who asks to stop once so many rows of one phase are done."""

    def __init__(self, phase, rows):
        self.phase, self.rows, self.now, self.longest = phase, rows, "", 0

    def begin(self, message, _total):
        self.now = message

    def step(self, count=1):
        self.longest = max(self.longest, count)
        if self.now == self.phase:
            self.rows -= count
            if self.rows < 0:
                raise Cancelled


@pytest.mark.clock
def test_the_whole_import_takes_only_some_times_as_long_as_bare_reading(tmp_path, long_list):
    importing = Importing(tmp_path, 3)
    took = least_seconds(lambda: importing(long_list))
    importing.close()
    assert took <= MOST * least_seconds(lambda: bare(long_list))


def test_a_long_list_is_recorded_to_its_last_row(desk, long_list):
    run(EntriesImport("DS"), desk, long_list)
    last, ninth = entry_facts(desk, f"DS-{ROWS}"), entry_facts(desk, "DS-009")
    assert (last.title, last.note) == (f"Giữ cho sân trường xanh mãi, bài thứ {ROWS}", "")
    assert (ninth.note, ninth.authors) == ("có ảnh", (AuthorFacts("Hồ Quốc Quỳnh", "5A1", date(2013, 10, 10)),))


@pytest.mark.parametrize(("phase", "rows"), [("Reading the rows", 5_000), ("Recording entries", 5_000)])
def test_stopping_in_the_middle_of_a_long_list_leaves_nothing(desk, long_list, phase, rows, journal):
    before = len(journal(desk))
    stop = StopAfter(phase, rows)
    with pytest.raises(Cancelled):
        run(EntriesImport("DS"), desk, long_list, stop)
    assert list_entries(desk) == ()
    assert len(journal(desk)) == before
    assert stop.longest <= 5_000

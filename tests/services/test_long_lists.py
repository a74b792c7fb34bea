"""A list of ten thousand entries: how long it takes against bare reading, and what is left when somebody stops it."""

import time
from datetime import date

import pytest

from greenschool.progress import Cancelled
from greenschool.services.entry_records import AuthorFacts, entry_facts
from greenschool.services.imports import check, run
from greenschool.services.intake import EntriesImport, list_entries
from tests.benchmarks.bench_reading import bare, desk_in, write

ROWS = 10_000
MOST = 10
"""Times as much work as bare calamine: twice what it is, and half of what it was when cells were read one by one."""


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


def work(do):
    """Return the processor's seconds; what else the machine is doing does not count."""
    start = time.process_time()
    do()
    return time.process_time() - start


def test_the_whole_import_takes_only_some_times_as_long_as_bare_reading(desk, long_list):
    importer = EntriesImport("DS")
    check(importer, desk, long_list)  # whatever is made ready at first use
    bare_reading = min(work(lambda: bare(long_list)) for _ in range(3))
    assert work(lambda: run(importer, desk, long_list)) <= MOST * bare_reading
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

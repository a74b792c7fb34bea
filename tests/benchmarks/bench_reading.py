"""A list of entries through the program against bare calamine on the same file, in one run.

Run from the root of the repository::

    python -m tests.benchmarks.bench_reading [rows]

What ours does besides: scanning and measuring the file, exact numbers, fonts, merged ranges and formulas; finding the
header and checking every cell; and, in the whole import, checking every entry against the store, a backup, recording
all of it in one transaction and the audit line. The list of 140 rows is also dropped on the window, until its rows are
on the screen. The processor's time stands beside the clock's: on a busy machine it is the one that tells.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from greenschool.services import stores
from greenschool.services.desk import Desk
from greenschool.services.imports import check, run
from greenschool.services.intake import EntriesImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.seasons import list_contests
from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.reader import read_tables
from tests.benchmarks.bench_certificates import FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES

SCHOOLS = tuple(f"Trường Tiểu học Số {number}" for number in range(1, 40))
TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Ngày sinh", "Tên bài dự thi", "Nhóm", "Ghi chú")
PREVIEW_ROWS = 140
_CONTEST = "DS"
_ROUNDS = 3


def write(path: Path, rows: int) -> Path:
    """Write a list of so many entries."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(("DANH SÁCH BÀI DỰ THI",))
    sheet.append(TITLES)
    for n in range(1, rows + 1):
        family, middle = FAMILY_NAMES[n % len(FAMILY_NAMES)], MIDDLE_NAMES[n % len(MIDDLE_NAMES)]
        sheet.append(
            (
                n,
                SCHOOLS[n % len(SCHOOLS)],
                f"{family} {middle} {GIVEN_NAMES[n // 7 % len(GIVEN_NAMES)]}",
                f"{n % 5 + 1}A{n % 9 + 1}",
                f"{n % 28 + 1:02}/{n % 12 + 1:02}/2013",
                f"Giữ cho sân trường xanh mãi, bài thứ {n}",
                "Nhóm 1",
                None if n % 3 else "có ảnh",
            )
        )
    book.save(path)
    return path


def desk_in(folder: Path) -> Desk:
    """Make a store in ``folder`` with the schools that the lists name."""
    desk = stores.first_start(folder)
    path = folder.with_suffix(".xlsx")
    book = openpyxl.Workbook()
    for row in (("Mã", "Tên trường", "Cấp học"), *((f"TH{n:02}", name, "TH") for n, name in enumerate(SCHOOLS, 1))):
        book.worksheets[0].append(row)
    book.save(path)
    run(SchoolsImport(), desk, path)
    return desk


def bare(path: Path) -> object:
    """Read the cells with nothing but calamine."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


class Importing:
    """The whole import, each time into a store of its own; making the store is not part of the time."""

    def __init__(self, folder: Path, times: int) -> None:
        self.desks = [desk_in(folder / f"store-{number}") for number in range(times)]
        self._number = count()

    def __call__(self, path: Path) -> object:
        """Take the list in: read, check, back up, record."""
        return run(EntriesImport(_CONTEST), self.desks[next(self._number)], path)

    def close(self) -> None:
        """Let go of the stores."""
        for desk in self.desks:
            desk.storage.close()


def window(desk: Desk, folder: Path) -> Callable[[Path], object]:
    """Return what drops a list on the window of entries and waits until its rows are drawn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop, QSettings
    from PySide6.QtWidgets import QApplication

    from greenschool import language
    from greenschool.ui.dialogs.import_source import entries_sources
    from greenschool.ui.dialogs.import_workbook import ImportDialog
    from greenschool.ui.jobs import Jobs
    from greenschool.ui.office import Office
    from greenschool.ui.theme import Theme

    app = QApplication.instance() or QApplication([])
    if app.findChild(Theme) is None:
        Theme(app)
    language.install(app, "vi")
    office = Office(desk, Jobs(), QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    source = next(source for source in entries_sources(list_contests(desk)) if source.contest == _CONTEST)
    dialogs = [ImportDialog(office, "", [source]) for _ in range(_ROUNDS)]
    for dialog in dialogs:
        dialog.show()
    QApplication.processEvents()

    def drop(path: Path) -> object:
        dialog = dialogs.pop()
        shown = QEventLoop()
        dialog.batch.ended.connect(shown.quit)
        dialog.take(path)
        shown.exec()
        return dialog.grab()

    return drop


def seconds(read: Callable[[Path], object], path: Path) -> tuple[float, float]:
    """Return the time of one reading by the clock, and that of the processor."""
    start, work = time.perf_counter(), time.process_time()
    read(path)
    return time.perf_counter() - start, time.process_time() - work


def measure(path: Path, reads: Mapping[str, Callable[[Path], object]], title: str) -> None:
    """Print the best of three of each, side by side."""
    best = dict.fromkeys(reads, (float("inf"), float("inf")))
    for _ in range(_ROUNDS):  # in turns, so that a busy moment of the machine falls on all of them
        for what, read in reads.items():
            took = seconds(read, path)
            best[what] = min(best[what][0], took[0]), min(best[what][1], took[1])
    bare_time, bare_work = best["bare calamine"]
    print(f"{title:<22} by the clock      ratio   by the processor  ratio")  # noqa: T201
    for what, (took, work) in best.items():
        clock, processor = (
            f"{took * 1000:9.1f} ms {took / bare_time:10.2f}",
            f"{work * 1000:9.1f} ms {work / bare_work:10.2f}",
        )
        print(f"  {what:<18} {clock} {processor}", flush=True)  # noqa: T201


def main() -> None:
    """Measure the long list, and one of 140 rows."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for length in (rows, PREVIEW_ROWS):
            path = write(folder / f"{length}.xlsx", length)
            importing = Importing(folder / str(length), _ROUNDS)
            desk = importing.desks[-1]
            reads: dict[str, Callable[[Path], object]] = {
                "bare calamine": bare,
                "read_tables": read_tables,
                "read_entries": read_entries,
                "check": lambda file, desk=desk: check(EntriesImport(_CONTEST), desk, file),
            }
            if length == PREVIEW_ROWS:
                reads["shown in the window"] = window(desk, folder)
            measure(path, reads | {"whole import": importing}, f"{length} rows")
            importing.close()


if __name__ == "__main__":
    main()

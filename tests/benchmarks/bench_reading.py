"""A list of entries through our reader against bare calamine on the same file, in one run.

Run from the root of the repository::

    python -m tests.benchmarks.bench_reading [rows]

What ours does besides: scanning, measuring and packing the file anew, exact numbers, fonts, merged ranges and
formulas; then finding the header and checking every cell.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.reader import read_tables
from tests.benchmarks.bench_certificates import FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Ngày sinh", "Tên bài dự thi", "Nhóm", "Ghi chú")


def write(path: Path, rows: int) -> None:
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
                f"Trường Tiểu học Số {n % 39 + 1}",
                f"{family} {middle} {GIVEN_NAMES[n // 7 % len(GIVEN_NAMES)]}",
                f"{n % 5 + 1}A{n % 9 + 1}",
                f"{n % 28 + 1:02}/{n % 12 + 1:02}/2013",
                f"Giữ cho sân trường xanh mãi, bài thứ {n}",
                "Nhóm 1",
                None if n % 3 else "có ảnh",
            )
        )
    book.save(path)


def bare(path: Path) -> object:
    """Read the cells with nothing but calamine."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def seconds(read: Callable[[Path], object], path: Path) -> float:
    """Return the time of one reading."""
    start = time.perf_counter()
    read(path)
    return time.perf_counter() - start


def main() -> None:
    """Print the best of three of each, side by side, and how a file of 140 rows does."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        for count in (rows, 140):
            path = Path(folder, f"{count}.xlsx")
            write(path, count)
            reads = {"bare calamine": bare, "read_tables": read_tables, "read_entries": read_entries}
            best = {name: min(seconds(read, path) for _ in range(3)) for name, read in reads.items()}
            for name, took in best.items():
                ratio = took / best["bare calamine"]
                print(f"{name:>15}: {count} rows in {took * 1000:8.1f} ms, ratio {ratio:5.2f}")  # noqa: T201


if __name__ == "__main__":
    main()

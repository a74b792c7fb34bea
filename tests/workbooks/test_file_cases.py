"""Every kind of file that arrives: what is read out of the sound ones, and what the others cost."""

import json
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from greenschool.text.charsets import to_unicode
from greenschool.workbooks.reader import read_tables, shown_tables
from greenschool.workbooks.refusals import UnreadableFileError
from greenschool.workbooks.table import Merge
from tests.workbooks.file_cases import DATA, LEGACY, LIST, REFUSED, SOUND

MEASURED = """
import json, sys, time
from pathlib import Path
from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.refusals import FileRefusedError
def peak():
    # Not getrusage: its peak counts the process that started this one.
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024
found = {}
for path in sys.argv[1:]:
    started = time.monotonic()
    try:
        read_tables(Path(path))
        name, sentence = "", ""
    except FileRefusedError as error:
        name, sentence = [kind.__name__ for kind in type(error).__mro__], str(error)
    found[Path(path).name] = [name, sentence, time.monotonic() - started, peak()]
print(json.dumps(found))
"""


@pytest.mark.parametrize("case", SOUND, ids=lambda case: case.name)
def test_a_sound_file_gives_its_cells(tmp_path, case):
    path = tmp_path / case.name
    path.write_bytes(case.content())

    table = shown_tables(read_tables(path))[0]

    assert tuple(tuple(str(cell) for cell in row[:4]) for row in table.rows) == LIST
    assert not any(cell for row in table.rows for cell in row[4:])
    assert table.encoding == case.encoding


@pytest.mark.parametrize(("name", "charset", "content"), LEGACY)
def test_a_text_in_a_legacy_charset_can_be_converted(tmp_path, name, charset, content):
    path = tmp_path / name
    path.write_bytes(content())

    (table,) = read_tables(path)

    assert table.encoding == "windows-1252"
    assert to_unicode(table.rows[3][2], charset).casefold() == LIST[3][2].casefold()


def test_every_refused_file_costs_little_and_says_what_to_do(tmp_path):
    for case in REFUSED:
        (tmp_path / case.name).write_bytes(case.content())
    run = subprocess.run(
        [sys.executable, "-c", MEASURED, *(str(tmp_path / case.name) for case in REFUSED)],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    measured = json.loads(run.stdout)

    for case in REFUSED:
        kinds, sentence, seconds, megabytes = measured[case.name]
        assert case.refusal.__name__ in kinds, (case.name, kinds)
        assert case.name in sentence
        assert "Nothing was imported" in sentence
        assert seconds < 10, (case.name, seconds)
        assert megabytes < 300, (case.name, megabytes)


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_what_libreoffice_writes_is_read_alike_in_every_format(suffix):
    tables = read_tables(DATA / f"libreoffice.{suffix}")

    first, hidden = tables
    assert first.rows[3][:7] == (
        1,
        "Trường THCS Nguyễn Du",
        "Trần Gia Bảo\nNguyễn Thị Ngọc Ánh",
        "7A\n7B",
        date(2012, 9, 5),
        "Giữ nước sạch",
        Decimal("8.5"),
    )
    assert first.rows[4][0] == 2
    assert first.fonts[2] == ".VnTime"
    assert first.merged == (Merge(1, 1, 0, 6),)
    assert first.formulas[5, 0] is True
    assert (hidden.sheet, hidden.hidden, hidden.rows) == ("Ẩn", True, (("bí mật",),))


def test_a_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    def denied(*_arguments, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)

    with pytest.raises(UnreadableFileError):
        read_tables(tmp_path / "a.xlsx")

"""``score-workbooks``: workbooks and files out, workbooks home."""

import re
import shutil

import openpyxl
import pytest

from tests.services.judging import being_marked_with_files


@pytest.fixture
def typed(cli, practice_stores, tmp_path):
    """Return a function that runs ``score-workbooks …`` on slogans that are being marked."""
    folder = shutil.copytree(practice_stores.changed("lists", being_marked_with_files), tmp_path / "kho")
    return lambda *words: cli("--home", folder, "score-workbooks", *words)


@pytest.fixture
def sent(typed, tmp_path):
    return typed("export", "--contest", "kh", "--judge", "GK01", "--out", tmp_path / "ra")


def test_a_workbook_goes_out_with_the_files_that_judges_may_see(sent, tmp_path):
    book, picture, left_out = sent.out.splitlines()
    assert (sent.code, sent.err) == (0, "")
    assert book == f"Written: {tmp_path / 'ra' / 'phieu-cham-KH-GK01.xlsx'}"
    code = re.search(r"KH-[0-9A-Z]{4}(?=-1\.jpg$)", picture)[0]
    assert picture == f"Written: {tmp_path / 'ra' / 'tep-KH-GK01' / f'{code}-1.jpg'}"
    assert left_out == f"⚑ No judge gets these files: {code}-2.pptx"


@pytest.mark.usefixtures("sent")
def test_a_workbook_is_looked_at_and_taken_home(typed, tmp_path):
    file = tmp_path / "ra" / "phieu-cham-KH-GK01.xlsx"
    workbook = openpyxl.load_workbook(file)
    sheet = workbook.worksheets[0]
    for cell in ("C8", "D8", "E8", "F8", "C9", "D9", "E9"):
        sheet[cell] = 4
    sheet["F9"] = 99
    workbook.save(file)
    for words in (("--preview",), ()):
        done = typed("import", *words, file)
        told, *problems = done.out.splitlines()
        assert done.code == 1
        assert told.startswith("phieu-cham-KH-GK01.xlsx: GK01, KH: new 1, changed 0, the same 0, stood aside 0")
        assert [line.split(":")[0] for line in problems] == ["  ✖ F9"]
    assert "new 0, changed 0, the same 1" in typed("import", file).out


def test_a_file_that_is_no_workbook_is_a_sentence(typed, tmp_path):
    (tmp_path / "thư.xlsx").write_bytes(b"khong phai")
    done = typed("import", tmp_path / "thư.xlsx")
    assert done.code == 1
    assert done.out.startswith("✖ “thư.xlsx”")

import io
import stat
import struct
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest

from greenschool.resources import resource
from greenschool.workbooks import safe_open, zip_parts
from greenschool.workbooks.refusals import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    FileRefusedError,
    FileTooLargeError,
    ForeignPartError,
    NotAWorkbookError,
    OldExcelFileError,
    TooManyCellsError,
    TooManyPartsError,
    UnpacksTooLargeError,
    UnreadableFileError,
)
from greenschool.workbooks.safe_open import FileKind, open_safely

DATA = Path(__file__).parents[1] / "data" / "workbooks"
DEMO = resource("demo", "hoan-kiem-2022-23")
SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize("name", ["truong.xlsx", "giam-khao.xlsx", "sang-kien.xlsx", "dai-su-xanh.xlsx"])
def test_a_sound_workbook_comes_through_byte_for_byte(name):
    path = DEMO / name

    opened = open_safely(path)

    assert opened.kind is FileKind.WORKBOOK
    assert opened.name == name
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(io.BytesIO(opened.content)) as after:
        assert sorted(after.namelist()) == sorted(before.namelist())
        assert all(after.read(part) == before.read(part) for part in before.namelist())


def test_a_csv_file_comes_through_as_it_is():
    opened = open_safely(DEMO / "diem.csv")

    assert opened.kind is FileKind.TEXT
    assert opened.content == (DEMO / "diem.csv").read_bytes()


def test_a_workbook_is_known_by_its_bytes_even_when_it_is_called_csv(tmp_path):
    path = tmp_path / "diem.csv"
    path.write_bytes((DEMO / "truong.xlsx").read_bytes())

    assert open_safely(path).kind is FileKind.WORKBOOK


def test_pictures_and_macros_are_left_behind(forge):
    path = forge({"xl/media/image1.png": b"\x89PNG", "xl/vbaProject.bin": b"Sub Auto_Open()"})

    with zipfile.ZipFile(io.BytesIO(open_safely(path).content)) as archive:
        assert not [part for part in archive.namelist() if part.endswith((".png", ".bin"))]


def test_a_file_that_is_gone_is_refused_by_name(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"“mat\.xlsx” could not be opened"):
        open_safely(tmp_path / "mat.xlsx")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(UnreadableFileError):
        open_safely(tmp_path)


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "rong.xlsx"
    path.touch()

    with pytest.raises(EmptyFileError):
        open_safely(path)


def test_a_file_over_the_size_limit_is_refused_before_it_is_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(safe_open, "MAX_FILE", 1000)
    path = tmp_path / "to.csv"
    path.write_bytes(b"a" * 1001)

    with pytest.raises(FileTooLargeError):
        open_safely(path)


@pytest.mark.parametrize(
    "content",
    [b"STT,Truong\n1,a\n", b"<html><table><tr><td>STT</td></tr></table></html>", b"%PDF-1.7", b"\x89PNG\r\n"],
)
def test_anything_else_under_the_name_of_a_workbook_is_refused(tmp_path, content):
    path = tmp_path / "gia.xlsx"
    path.write_bytes(content)

    with pytest.raises(NotAWorkbookError, match=r"“gia\.xlsx” is not an Excel workbook"):
        open_safely(path)


def test_a_zip_archive_that_is_no_workbook_is_refused(tmp_path):
    path = tmp_path / "bai.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("bai.txt", "chào")

    with pytest.raises(NotAWorkbookError):
        open_safely(path)


def test_a_word_file_is_refused(tmp_path):
    path = tmp_path / "bai.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types>wordprocessingml</Types>")

    with pytest.raises(NotAWorkbookError):
        open_safely(path)


def test_a_workbook_with_a_password_has_its_own_sentence():
    with pytest.raises(EncryptedFileError, match="protected with a password"):
        open_safely(DATA / "encrypted.xlsx")


def test_a_zip_archive_with_a_password_is_refused(forge):
    path = forge({})
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 8] |= 0x1
    path.write_bytes(content)

    with pytest.raises(EncryptedFileError):
        open_safely(path)


def test_an_excel_format_from_before_1995_has_its_own_sentence(tmp_path):
    path = tmp_path / "cu.xls"
    path.write_bytes(b"\x09\x02\x06\x00" + b"\0" * 600)

    with pytest.raises(OldExcelFileError, match="very old Excel format"):
        open_safely(path)


def test_a_box_without_a_workbook_in_it_is_damaged(tmp_path):
    path = tmp_path / "cu.xls"
    path.write_bytes(OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"))

    with pytest.raises(DamagedFileError):
        open_safely(path)


def test_a_workbook_cut_short_is_refused():
    with pytest.raises(DamagedFileError, match=r"“truncated\.xlsx” is damaged or incomplete"):
        open_safely(DATA / "truncated.xlsx")


@pytest.mark.parametrize("keep", [2, 4, 30, 500, 3000, -1, -22])
def test_a_workbook_cut_anywhere_is_refused(tmp_path, keep):
    path = tmp_path / "cut.xlsx"
    path.write_bytes((DEMO / "truong.xlsx").read_bytes()[:keep])

    with pytest.raises(FileRefusedError):
        open_safely(path)


def test_a_changed_byte_in_the_packed_data_is_noticed(tmp_path):
    content = bytearray((DEMO / "truong.xlsx").read_bytes())
    sheet = content.index(SHEET.encode()) + len(SHEET) + 200
    content[sheet] ^= 0xFF
    path = tmp_path / "hong.xlsx"
    path.write_bytes(content)

    with pytest.raises(DamagedFileError):
        open_safely(path)


@pytest.mark.parametrize(
    "part", ["../../evil.xml", "/etc/evil.xml", "C:/evil.xml", "xl\\..\\..\\evil.xml", "xl/../evil.txt"]
)
def test_a_path_that_leads_outside_is_refused_and_named(forge, part):
    with pytest.raises(ForeignPartError) as refused:
        open_safely(forge({part: b"<a/>"}))

    assert refused.value.values["part"] == part.replace("\\", "/")


def test_two_parts_of_one_name_are_refused(forge):
    with pytest.raises(ForeignPartError):
        open_safely(forge({SHEET.upper(): b"<worksheet/>"}))


def test_a_symbolic_link_is_refused(forge):
    path = forge({})
    link = zipfile.ZipInfo("xl/link.xml")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")

    with pytest.raises(ForeignPartError):
        open_safely(path)


def test_a_way_of_packing_that_office_does_not_know_is_refused(forge):
    with pytest.raises(ForeignPartError):
        open_safely(forge({}, method=zipfile.ZIP_BZIP2))


def test_parts_written_with_backslashes_are_read_all_the_same(tmp_path, parts_of_a_workbook):
    path = tmp_path / "windows.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for part, content in parts_of_a_workbook.items():
            archive.writestr(part.replace("/", "\\"), content)

    with zipfile.ZipFile(io.BytesIO(open_safely(path).content)) as archive:
        assert SHEET in archive.namelist()


def test_a_bomb_is_known_by_its_ratio(forge):
    with pytest.raises(UnpacksTooLargeError):
        open_safely(forge({SHEET: b"<worksheet>" + b" " * 20_000_000 + b"</worksheet>"}))


def test_a_bomb_in_many_parts_is_known_by_its_sum(forge, monkeypatch):
    monkeypatch.setattr(zip_parts, "MAX_UNPACKED", 500_000)
    filler = {f"xl/worksheets/s{number}.xml": b"<a>" + b"0123456789" * 10_000 + b"</a>" for number in range(6)}

    with pytest.raises(UnpacksTooLargeError):
        open_safely(forge(filler))


def test_a_workbook_of_too_many_parts_is_refused(forge):
    parts = {f"xl/p{number}.txt": b"" for number in range(zip_parts.MAX_PARTS)}

    with pytest.raises(TooManyPartsError):
        open_safely(forge(parts))


def _declare(path, part, size, checksum):
    """Forge the directory of a zip file: declare another size and checksum for one part."""
    content = bytearray(path.read_bytes())
    directory = content.index(b"PK\x01\x02")
    while content[directory + 46 : directory + 46 + len(part)] != part.encode():
        directory = content.index(b"PK\x01\x02", directory + 4)
    struct.pack_into("<I", content, directory + 16, checksum)
    struct.pack_into("<I", content, directory + 24, size)
    path.write_bytes(content)


@pytest.mark.clock
@pytest.mark.parametrize("checksum_fits", [False, True])
def test_a_directory_that_lies_about_a_size_cannot_bomb(forge, checksum_fits):
    bomb = b"<worksheet>" + b" " * 200_000_000 + b"</worksheet>"
    path = forge({SHEET: bomb})
    _declare(path, SHEET, 1000, zlib.crc32(bomb[:1000]) if checksum_fits else 0)
    del bomb
    started = time.monotonic()
    tracemalloc.start()

    with pytest.raises(DamagedFileError):
        open_safely(path)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000
    assert time.monotonic() - started < 10


def test_a_part_that_goes_on_behind_its_declared_end_is_refused(forge):
    path = forge({SHEET: b"<worksheet/>" + b" " * 5})
    _declare(path, SHEET, 12, zlib.crc32(b"<worksheet/>"))

    with pytest.raises(DamagedFileError):
        open_safely(path)


def test_a_document_type_is_refused_because_it_may_hold_entities(forge_sheet):
    billion_laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>'

    with pytest.raises(DamagedFileError):
        open_safely(forge_sheet("<row><c><v>&c;</v></c></row>", before=billion_laughs))


def test_a_single_cell_at_the_far_end_of_the_sheet_is_refused(forge_sheet):
    with pytest.raises(TooManyCellsError, match="at most 110000 rows"):
        open_safely(forge_sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))


def test_the_file_itself_is_not_touched(tmp_path):
    path = tmp_path / "truong.xlsx"
    path.write_bytes((DEMO / "truong.xlsx").read_bytes())
    before = (path.read_bytes(), path.stat().st_mtime_ns)

    open_safely(path)

    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert [file.name for file in tmp_path.iterdir()] == ["truong.xlsx"]

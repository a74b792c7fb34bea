"""Files as they arrive, sound, useless and hostile, each written by code, with what must come of it.

``SOUND`` files hold ``LIST`` in their first shown sheet; ``REFUSED`` files end in the named refusal.
"""

import io
import struct
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import openpyxl

from greenschool.text.charsets import Charset, from_unicode
from greenschool.workbooks import refusals
from greenschool.workbooks.refusals import FileRefusedError

DATA = Path(__file__).parents[1] / "data" / "workbooks"
LIST = (
    ("STT", "Trường", "Họ và tên", "Lớp"),
    ("1", "Trường THCS Nguyễn Du", "Trần Gia Bảo", "7A"),
    ("2", "Trường Tiểu học Trưng Vương", "Đặng Hữu Nghĩa", "5A"),
    ("3", "Trường Mầm non Sao Mai", "Nguyễn Thị Ngọc Ánh", "Lá"),
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = "xl/worksheets/sheet1.xml"
_ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


class Case(NamedTuple):
    """One file: its name, its bytes when asked for, the refusal it must meet, or its encoding when it is sound."""

    name: str
    content: Callable[[], bytes]
    refusal: type[FileRefusedError] | None = None
    encoding: str = "unicode"


def text(delimiter: str = ",") -> str:
    return "".join(delimiter.join(row) + "\r\n" for row in LIST)


def windows_1258(content: str) -> bytes:
    """Write letters as Windows does: the mark of the vowel in the letter, the tone after it."""
    letters = []
    for char in unicodedata.normalize("NFC", content):
        try:
            letters.append(char.encode("cp1258"))
        except UnicodeEncodeError:
            decomposed = unicodedata.normalize("NFD", char)
            tone = next(mark for mark in decomposed[1:] if mark in "\u0300\u0301\u0303\u0309\u0323")
            stem = unicodedata.normalize("NFC", decomposed.replace(tone, ""))
            letters.append((stem + tone).encode("cp1258"))
    return b"".join(letters)


def workbook(*, change: Callable[[openpyxl.Workbook], None] = lambda _book: None) -> bytes:
    book = openpyxl.Workbook()
    for row in LIST:
        book.active.append(row)
    change(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_parts(replaced: dict[str, bytes | str | None], source: bytes | None = None) -> bytes:
    """Zip a workbook anew with parts replaced, added or (``None``) left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source or workbook())) as sound, zipfile.ZipFile(target, "w", 8) as forged:
        parts = {name: sound.read(name) for name in sound.namelist()} | replaced
        for name, content in parts.items():
            if content is not None:
                forged.writestr(name, content)
    return target.getvalue()


def sheet(rows: str, *, before: str = "", after: str = "") -> bytes:
    xml = f'{before}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return with_parts({_SHEET: xml})


def cells_in_text() -> str:
    return "".join(
        f'<row r="{row}">'
        + "".join(
            f'<c r="{chr(65 + column)}{row}" t="inlineStr"><is><t>{cell}</t></is></c>'
            for column, cell in enumerate(cells)
        )
        + "</row>"
        for row, cells in enumerate(LIST, start=1)
    )


def opendocument(rows: str, *, manifest: str = "<manifest/>", before: str = "") -> bytes:
    content = io.BytesIO()
    spaces = f'xmlns:office="{_OFFICE}" xmlns:table="{_TABLE}" xmlns:text="{_TEXT}"'
    body = f'<office:body><office:spreadsheet><table:table table:name="DS">{rows}</table:table></office:spreadsheet>'
    with zipfile.ZipFile(content, "w", 8) as archive:
        archive.writestr("mimetype", _ODS_TYPE)
        archive.writestr("META-INF/manifest.xml", manifest)
        xml = f"{before}<office:document-content {spaces}>{body}</office:body></office:document-content>"
        archive.writestr("content.xml", xml)
    return content.getvalue()


def opendocument_rows() -> str:
    return "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
        )
        + '<table:table-cell table:number-columns-repeated="16380"/></table:table-row>'
        for cells in LIST
    )


_EMPTY_TAIL = (
    '<table:table-row table:number-rows-repeated="1048572">'
    '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
)


def tail() -> bytes:
    rows = "".join(f'<row r="{n}" s="1" customFormat="1"><c r="A{n}" s="1"/></row>' for n in range(5, 1_048_577, 9))
    return sheet(cells_in_text() + rows)


def old(change: Callable[[bytearray], None] = lambda _content: None) -> bytes:
    content = bytearray((DATA / "libreoffice.xls").read_bytes())
    change(content)
    return bytes(content)


def _password(content: bytearray) -> None:
    """Turn the first record after the beginning of the workbook into the one that announces a password."""
    begin = content.index(struct.pack("<HH", 0x0809, 16))
    struct.pack_into("<H", content, begin + 20, 0x2F)


def _far_cell(content: bytearray) -> None:
    begin = content.index(struct.pack("<HH", 0x00FD, 10))
    struct.pack_into("<HH", content, begin + 4, 65_535, 255)


def _loop(content: bytearray) -> None:
    """Let every sector of the table name the first one as its successor."""
    (table,) = struct.unpack_from("<I", content, 76)
    for at in range((table + 1) * 512, (table + 2) * 512, 4):
        struct.pack_into("<I", content, at, 0)


def hide(book: openpyxl.Workbook) -> None:
    for state in ("hidden", "veryHidden"):
        extra = book.create_sheet(state, 0)
        extra.append(("STT", "Trường", "Họ và tên", "Lớp"))
        extra.sheet_state = state
    book.active = 2


def many_sheets() -> bytes:
    book = openpyxl.Workbook(write_only=True)
    for number in range(1_000):
        book.create_sheet(f"S{number}")
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def shared_bomb() -> bytes:
    uses = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 50_001))
    shared = f'<sst xmlns="{_MAIN}"><si><t>{"nước " * 6_000}</t></si></sst>'
    return with_parts(
        {
            _SHEET: f'<worksheet xmlns="{_MAIN}"><sheetData>{uses}</sheetData></worksheet>',
            "xl/sharedStrings.xml": shared,
        }
    )


def one_part_many_names() -> bytes:
    names = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, 200))
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xml = f'<workbook xmlns="{_MAIN}" xmlns:r="{relations}"><sheets>{names}</sheets></workbook>'
    return with_parts({"xl/workbook.xml": xml})


def million_rows() -> bytes:
    return sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 1_048_577)))


def promised() -> bytes:
    return with_parts({"xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}" count="1" uniqueCount="4294967295"/>'})


def giant_cell() -> bytes:
    words = " ".join(map(str, range(4_500_000)))
    return sheet(f'<row r="1"><c r="A1" t="inlineStr"><is><t>{words}</t></is></c></row>')


def names_bomb() -> bytes:
    return sheet("".join(f"<a{n:x}/>" for n in range(1_500_000)))


def lied_size() -> bytes:
    content = bytearray(sheet(" " * 50_000_000))
    at = content.index(_SHEET.encode(), content.index(b"PK\x01\x02")) - 46
    struct.pack_into("<I", content, at + 24, 1_000)
    return bytes(content)


def long_cell() -> bytes:
    return sheet(f'<row r="1"><c r="B1" t="inlineStr"><is><t>{"Lê An, " * 5_000}</t></is></c></row>')


def styled(tags: str) -> bytes:
    return with_parts({"xl/styles.xml": f'<styleSheet xmlns="{_MAIN}"><fonts>{tags}</fonts></styleSheet>'})


def many_runs() -> bytes:
    runs = "".join(f'<r><rPr><rFont val="F{n}"/></rPr><t>x</t></r>' for n in range(600_000))
    return with_parts({"xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}"><si>{runs}</si></sst>'})


def spans() -> bytes:
    cells = "".join(f'<table:table-cell table:number-columns-spanned="{2 + n % 977}"/>' for n in range(105_000))
    return opendocument(f"{opendocument_rows()}<table:table-row>{cells}</table:table-row>")


_LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>'
_WORD = with_parts({"[Content_Types].xml": "<Types>wordprocessingml</Types>"}, workbook())
_BINARY = with_parts({"[Content_Types].xml": "<Types>application/vnd.ms-excel.sheet.binary.macroEnabled.main</Types>"})
_HTML = "<html><body><table><tr><td>STT</td></tr></table></body></html>"
_REPEATED = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" '
    'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
)

SOUND = (
    Case("sach.xlsx", workbook),
    Case("macro.xlsm", lambda: with_parts({"xl/vbaProject.bin": b"Sub Auto_Open()"})),
    Case("ten-sai.csv", workbook),
    Case("an.xlsx", lambda: workbook(change=hide)),
    Case("duoi-dai.xlsx", tail),
    Case("chu-giai.xlsx", lambda: sheet(cells_in_text(), before="<!-- written by a program -->")),
    Case("tien-to.xlsx", lambda: sheet(cells_in_text().replace("<c ", "<c  "))),
    Case("sai-kich-thuoc.xlsx", lambda: sheet(cells_in_text(), after='<dimension ref="A1"/>')),
    Case("lap.ods", lambda: opendocument(opendocument_rows() + _EMPTY_TAIL)),
    Case("utf8.csv", lambda: text().encode(), encoding="utf-8"),
    Case("utf8-bom.csv", lambda: text().encode("utf-8-sig"), encoding="utf-8"),
    Case("utf8-nfd.txt", lambda: unicodedata.normalize("NFC", text("\t")).encode(), encoding="utf-8"),
    Case("cham-phay.csv", lambda: text(";").encode("utf-8-sig"), encoding="utf-8"),
    Case("tab.txt", lambda: text("\t").encode("utf-16"), encoding="utf-16"),
    Case("tab.tsv", lambda: text("\t").encode("utf-16-le"), encoding="utf-16"),
    Case("utf16-be.csv", lambda: text(";").encode("utf-16-be"), encoding="utf-16"),
    Case("cp1258.csv", lambda: windows_1258(text()), encoding="windows-1258"),
    Case("cp1258-tab.txt", lambda: windows_1258(text("\t")), encoding="windows-1258"),
    Case("phan-mem-cu.xls", lambda: text("\t").encode("utf-8-sig"), encoding="utf-8"),
)

LEGACY = (
    ("tcvn3.csv", Charset.TCVN3, lambda: from_unicode(text(), Charset.TCVN3).encode("latin-1")),
    ("vni.txt", Charset.VNI, lambda: from_unicode(text("\t"), Charset.VNI).encode("latin-1")),
)

REFUSED = (
    Case("rong.xlsx", lambda: b"", refusals.EmptyFileError),
    Case("to.csv", lambda: b"a,b\n" * 6_000_000, refusals.FileTooLargeError),
    Case("cat.xlsx", lambda: workbook()[:-200], refusals.DamagedFileError),
    Case("cat.ods", lambda: opendocument(opendocument_rows())[:-50], refusals.DamagedFileError),
    Case("cat.xls", lambda: old()[:3_000], refusals.DamagedFileError),
    Case("mat-khau.xlsx", (DATA / "encrypted.xlsx").read_bytes, refusals.EncryptedFileError),
    Case("mat-khau.xls", lambda: old(_password), refusals.EncryptedFileError),
    Case("mat-khau.ods", lambda: opendocument("", manifest="<a><encryption-data/></a>"), refusals.EncryptedFileError),
    Case("o-xa.xls", lambda: old(_far_cell), refusals.TooManyCellsError),
    Case("vong.xls", lambda: old(_loop), refusals.DamagedFileError),
    Case("excel-4.xls", lambda: b"\x09\x04\x06\x00" + bytes(500), refusals.OldExcelFileError),
    Case("trang-web.xls", _HTML.encode, refusals.WebPageError),
    Case("trang-web.csv", lambda: b"\xef\xbb\xbf\n <!DOCTYPE html>" + _HTML.encode(), refusals.WebPageError),
    Case("trang-web-utf16.xls", lambda: _HTML.encode("utf-16"), refusals.WebPageError),
    Case("excel-2003.xls", lambda: b'<?xml version="1.0"?><Workbook/>', refusals.XmlSpreadsheetError),
    Case("chu.xlsx", lambda: text().encode(), refusals.TextNamedExcelError),
    Case("chu.xls", lambda: text(";").encode(), refusals.TextNamedExcelError),
    Case("word.xlsx", lambda: _WORD, refusals.WordFileError),
    Case("word.xls", lambda: b"{\\rtf1 abc}", refusals.WordFileError),
    Case("nhi-phan.xlsb", lambda: _BINARY, refusals.BinaryWorkbookError),
    Case("in.xlsx", lambda: b"%PDF-1.7 ...", refusals.PdfFileError),
    Case("anh.xlsx", lambda: b"\xff\xd8\xff\xe0 JFIF", refusals.PictureFileError),
    Case("anh.csv", lambda: b"\x89PNG\r\n\x1a\n\0\0", refusals.PictureFileError),
    Case("nen.zip", lambda: zipped({"ds.csv": text()}), refusals.ArchiveFileError),
    Case("nen.rar", lambda: b"Rar!\x1a\x07\x00", refusals.ArchiveFileError),
    Case("chuong-trinh.exe", lambda: b"MZ\x90\0", refusals.NotAWorkbookError),
    Case("rac.xlsx", lambda: bytes(range(256)) * 40, refusals.NotAWorkbookError),
    Case("rac.csv", lambda: bytes(range(256)) * 40, refusals.UnknownEncodingError),
    Case("tieng-phap.csv", lambda: "Élève,café\nNoël,garçon\n".encode("latin-1"), refusals.UnknownEncodingError),
    Case("ngoac.csv", lambda: b'STT,Ten\n1,"An\n2,Binh\n', refusals.BrokenCsvError),
    Case("nhieu-dong.csv", lambda: b"1,2\n" * 200_000, refusals.TooManyCellsError),
    Case("mot-dong.csv", lambda: b"," * 19_000_000, refusals.TooManyCellsError),
    Case("mot-o.csv", lambda: b"STT,Ten\n1," + b"An " * 20_000, refusals.TextTooLongToReadError),
    Case("mot-o-dai.csv", lambda: b"a" * 19_000_000, refusals.BrokenCsvError),
    Case("o-dai.xlsx", long_cell, refusals.TextTooLongToReadError),
    Case("phong-chu.xlsx", lambda: styled("".join(f'<font><name val="F{n}"/></font>' for n in range(300_000))),
         refusals.TooManyCellsError),
    Case("doan-chu.xlsx", many_runs, refusals.TooManyCellsError),
    Case("gop-o.ods", spans, refusals.TooManyCellsError),
    Case("bom.xlsx", lambda: sheet(" " * 90_000_000), refusals.UnpacksTooLargeError),
    Case("bom-noi-doi.xlsx", lied_size, refusals.DamagedFileError),
    Case("thuc-the.xlsx", lambda: sheet("<row/>", before=_LAUGHS), refusals.DamagedFileError),
    Case("thuc-the.ods", lambda: opendocument("", before=_LAUGHS), refusals.DamagedFileError),
    Case("duong-dan.xlsx", lambda: with_parts({"../../a.xml": "<a/>"}), refusals.ForeignPartError),
    Case("trieu-dong.xlsx", million_rows, refusals.TooManyCellsError),
    Case("o-xa.xlsx", lambda: sheet('<row><c r="XFD9"><v>1</v></c></row>'), refusals.TooManyCellsError),
    Case("lap-bom.ods", lambda: opendocument(_REPEATED), refusals.TooManyCellsError),
    Case("chuoi-chung.xlsx", shared_bomb, refusals.TooManyCellsError),
    Case("o-khong-lo.xlsx", giant_cell, refusals.TooManyCellsError),
    Case("dem-sai.xlsx", promised, refusals.DamagedFileError),
    Case("nghin-trang.xlsx", many_sheets, refusals.FileRefusedError),
    Case("mot-phan-tram-ten.xlsx", one_part_many_names, refusals.DamagedFileError),
    Case("long-nhau.xlsx", lambda: sheet("<a>" * 300_000), refusals.FileRefusedError),
    Case("ten-the.xlsx", names_bomb, refusals.FileRefusedError),
    Case("thuoc-tinh.xlsx", lambda: sheet("<a " + " ".join(f'b{n}="1"' for n in range(300_000)) + "/>"),
         refusals.DamagedFileError),
)  # fmt: skip


def zipped(parts: dict[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()

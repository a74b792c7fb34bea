"""Files that are no workbook, known by their first bytes, and the sentence for each."""

from greenschool.workbooks.refusals import (
    ArchiveFileError,
    FileRefusedError,
    NotAWorkbookError,
    OldExcelFileError,
    PdfFileError,
    PictureFileError,
    WebPageError,
    WordFileError,
    XmlSpreadsheetError,
)

_STARTS: tuple[tuple[bytes, type[FileRefusedError]], ...] = (
    (b"%PDF", PdfFileError),
    (b"{\\rtf", WordFileError),
    (b"\x89PNG", PictureFileError),
    (b"\xff\xd8\xff", PictureFileError),
    (b"GIF8", PictureFileError),
    (b"BM", PictureFileError),
    (b"II*\0", PictureFileError),
    (b"MM\0*", PictureFileError),
    (b"RIFF", PictureFileError),
    (b"Rar!", ArchiveFileError),
    (b"7z\xbc\xaf", ArchiveFileError),
    (b"\x1f\x8b", ArchiveFileError),
    (b"\x09\x00\x04\x00", OldExcelFileError),
    (b"\x09\x02\x06\x00", OldExcelFileError),
    (b"\x09\x04\x06\x00", OldExcelFileError),
    (b"\x09\x08", OldExcelFileError),
    (b"MZ", NotAWorkbookError),
)
_TEXT_THAT_STARTS_LIKE_A_PICTURE = b"BM"
_HEAD = 4096


def refuse_foreign(name: str, content: bytes) -> None:
    """Raise the refusal of a file that begins like something known that is no table."""
    for start, refusal in _STARTS:
        if content.startswith(start) and (start != _TEXT_THAT_STARTS_LIKE_A_PICTURE or b"\0" in content[:64]):
            raise refusal(name=name)
    head = _plain(content[:_HEAD])
    if head.startswith("<?xml"):
        raise (WebPageError if "<html" in head else XmlSpreadsheetError)(name=name)
    if head.startswith(("<html", "<!doctype html", "<table", "<head", "<meta", "<body", "<style", "<div")):
        raise WebPageError(name=name)


def _plain(head: bytes) -> str:
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "latin-1"
    return head.decode(encoding, "ignore").removeprefix("ï»¿").lstrip().lower()

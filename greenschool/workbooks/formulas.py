"""Cells that compute: where a number was asked for, a formula would change behind everybody's back."""

import io
import zipfile
from xml.parsers import expat

from greenschool.workbooks.safe_open import FileKind, SafeFile

_SHEETS = "xl/worksheets/"


def formula_cells(file: SafeFile) -> tuple[str, ...]:
    """Return the names of all cells with a formula, sheet by sheet; a text file has none.

    The file has been opened safely, so its parts are bounded and well-formed.
    """
    if file.kind is FileKind.TEXT:
        return ()
    found: list[str] = []
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        for part in archive.namelist():
            if part.lower().startswith(_SHEETS) and part.lower().endswith(".xml"):
                found += _in_part(archive.read(part))
    return tuple(found)


def _in_part(xml: bytes) -> list[str]:
    found: list[str] = []
    cell = row = ""

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal cell, row
        name = tag.rpartition(":")[2]
        if name == "row":
            row = attributes.get("r", "?")
        elif name == "c":
            cell = attributes.get("r", f"{row}:{row}")
        elif name == "f":
            found.append(cell)

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.Parse(xml, True)  # noqa: FBT003 - the parser's own "this is all"
    return found

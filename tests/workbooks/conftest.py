"""Builders: workbooks as people make them, and workbooks as nobody should."""

import io
import zipfile

import openpyxl
import pytest

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def save(tmp_path):
    """Save rows as an .xlsx file: ``save([[...], ...])`` or ``save(sheets={"A": [[...]], ...})``."""

    def saved(rows=(), *, name="danh-sach.xlsx", sheets=None, hidden=()):
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, content in (sheets or {"Sheet": rows}).items():
            sheet = workbook.create_sheet(title)
            for row in content:
                sheet.append(row)
            if title in hidden:
                sheet.sheet_state = "hidden"
        path = tmp_path / name
        workbook.save(path)
        return path

    return saved


@pytest.fixture
def parts_of_a_workbook():
    """Return the parts of a small sound workbook by name."""
    content = io.BytesIO()
    openpyxl.Workbook().save(content)
    with zipfile.ZipFile(content) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


@pytest.fixture
def forge(tmp_path, parts_of_a_workbook):
    """Zip the parts of a workbook with some replaced or added: ``forge({name: bytes})``."""

    def forged(replaced, *, name="la.xlsx", method=zipfile.ZIP_DEFLATED):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", method) as archive:
            for part, content in (parts_of_a_workbook | replaced).items():
                archive.writestr(part, content)
        return path

    return forged


@pytest.fixture
def forge_sheet(forge):
    """Zip a workbook whose one sheet has this XML inside its ``sheetData``."""

    def forged(rows, *, before="", shared_texts=None):
        xml = f'<?xml version="1.0"?>{before}<worksheet {_MAIN}><sheetData>{rows}</sheetData></worksheet>'
        replaced = {SHEET: xml.encode()}
        if shared_texts is not None:
            texts = "".join(f"<si><t>{text}</t></si>" for text in shared_texts)
            replaced["xl/sharedStrings.xml"] = f"<sst {_MAIN}>{texts}</sst>".encode()
        return forge(replaced)

    return forged

"""Several lists in one file: a sheet for each class, taken in and taken back together."""

import openpyxl
import pytest

from greenschool.services.import_notes import SheetsSkippedError
from greenschool.services.import_runs import list_imports, undo_import
from greenschool.services.imports import ImportRefusedError, check, run, write_problems
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.schools import SchoolsImport
from greenschool.workbooks.entry_file import NumbersRestartError, SameEntriesError
from greenschool.workbooks.list_file import SheetLacksColumnsError
from greenschool.workbooks.wishes import NoSuchCellError, WhichSheetError, Wishes
from tests.practice import FILES

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Khẩu hiệu")
OTHER_ORDER = ("TT", "Khẩu hiệu", "Họ tên", "Lớp", "Trường")
SCHOOL = "TH Thăng Long"


@pytest.fixture
def by_class(tmp_path):
    """Return a function that writes a workbook with a guide, sheets of classes, and a hidden copy of the first."""

    def write(name="lop.xlsx", school=SCHOOL):
        book = openpyxl.Workbook()
        book.active.title = "Hướng dẫn"
        book.active.append(TITLES)
        first = book.create_sheet("Lớp 4A")
        for row in ([SCHOOL.upper()], TITLES, (1, SCHOOL, "Lê An", "4A", "Nước sạch cho em")):
            first.append(row)
        first.append((2, school, "Trần Bình", "4A", "Giữ xanh sân trường"))
        second = book.create_sheet("Lớp 4B")
        for row in (OTHER_ORDER, (1, "Mỗi ngày một việc xanh", "Vũ Chi", "4B", SCHOOL)):
            second.append(row)
        hidden = book.create_sheet("nháp")
        hidden.append(TITLES)
        hidden.append((1, SCHOOL, "Lê Nháp", "4A", "Nháp"))
        hidden.sheet_state = "hidden"
        book.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def schools_desk(empty):
    run(SchoolsImport(), empty, FILES["schools"])
    return empty


@pytest.fixture
def slogans():
    return EntriesImport("KH")


def test_all_lists_come_in_as_one_import_numbered_on_and_go_as_one(schools_desk, slogans, by_class):
    found = check(slogans, schools_desk, by_class())
    assert found.problems == ()
    assert [(found.place(row), line[2]) for row, line in zip(found.rows, found.lines, strict=True)] == [
        (("Lớp 4A", 3), "Lê An"),
        (("Lớp 4A", 4), "Trần Bình"),
        (("Lớp 4B", 2), "Vũ Chi"),
    ]
    assert [type(note) for note in found.notes] == [NumbersRestartError]
    result = run(slogans, schools_desk, by_class())
    assert (result.added, [row.rows for row in list_imports(schools_desk) if row.action == slogans.action]) == (3, [3])
    entries = list_entries(schools_desk, "KH")
    assert [(entry.number, entry.authors) for entry in entries] == [
        (1, ("Lê An",)),
        (2, ("Trần Bình",)),
        (3, ("Vũ Chi",)),
    ]
    undo_import(schools_desk, result.number)
    assert list_entries(schools_desk, "KH") == ()


def test_problems_and_corrections_name_the_sheet(schools_desk, slogans, by_class):
    file = by_class(school="TH Không Có")
    with pytest.raises(ImportRefusedError) as refused:
        run(slogans, schools_desk, file)
    assert refused.value.values["cell"] == "Lớp 4A!B4"
    wishes = Wishes(corrections={"Lớp 4A!B4": SCHOOL, "lớp 4b!C2": "Vũ Kim Chi"})
    found = check(slogans, schools_desk, file, wishes=wishes)
    assert (found.problems, found.lines[2][2]) == ((), "Vũ Kim Chi")
    school = next(column for column in found.columns if column.field == "school")
    assert [found.name(row, school) for row in found.rows] == ["Lớp 4A!B3", "Lớp 4A!B4", "Lớp 4B!E2"]
    assert [found.cell(row, school) for row in found.rows] == [SCHOOL] * 3


@pytest.mark.parametrize(
    ("cell", "error"), [("B4", WhichSheetError), ("Lớp 4C!B4", NoSuchCellError), ("Lớp 4B!B9", NoSuchCellError)]
)
def test_a_correction_of_no_list_is_refused(schools_desk, slogans, by_class, cell, error):
    with pytest.raises(error):
        check(slogans, schools_desk, by_class(), wishes=Wishes(corrections={cell: "x"}))


def test_faulty_rows_of_several_sheets_are_left_out_and_come_in_corrected(schools_desk, slogans, by_class, tmp_path):
    file = by_class(school="TH Không Có")
    wishes = Wishes(corrections={"Lớp 4B!C2": ""})
    found = check(slogans, schools_desk, file, wishes=wishes)
    assert [problem.cell for problem in found.problems] == ["Lớp 4A!B4", "Lớp 4B!C2"]
    out = tmp_path / "loi.xlsx"
    write_problems(out, found, str)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Lớp 4A", "Lớp 4B"]
    assert run(slogans, schools_desk, file, wishes=found.without_faulty()).added == 1
    book["Lớp 4A"]["B4"] = SCHOOL
    book["Lớp 4B"]["C2"] = "Vũ Chi"
    book.save(out)
    assert run(EntriesImport("KH", renumber=True), schools_desk, out).added == 2
    assert len(list_entries(schools_desk, "KH")) == 3


def test_sheets_that_are_named_are_read_alone_and_the_others_told(schools_desk, slogans, by_class):
    found = check(slogans, schools_desk, by_class(), wishes=Wishes(sheets=("Lớp 4B",)))
    assert [line[2] for line in found.lines] == ["Vũ Chi"]
    (note,) = found.notes
    assert isinstance(note, SheetsSkippedError)
    assert note.values["others"] == "“Lớp 4A”"


def test_lists_of_other_contests_and_sheets_that_gather_the_others_are_told(schools_desk, slogans, tmp_path):
    book = openpyxl.Workbook()
    rows = [(1, SCHOOL, "Lê An", "4A", "Nước sạch cho em"), (2, SCHOOL, "Trần Bình", "4A", "Giữ xanh sân trường")]
    for name, titles, lines in (
        ("Lớp 4A", TITLES, rows),
        ("Lớp 4B", TITLES, [(1, SCHOOL, "Vũ Chi", "4B", "Mỗi ngày một việc xanh")]),
        ("Tổng hợp", TITLES, rows),
        ("Sáng kiến", (*TITLES[:4], "Tên sáng kiến"), rows),
        ("Lớp 4C", TITLES[:4], [(1, SCHOOL, "Lê Dung", "4C")]),
    ):
        sheet = book.create_sheet(name)
        for row in (titles, *lines):
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "nhieu.xlsx")
    found = check(slogans, schools_desk, tmp_path / "nhieu.xlsx")
    assert len(found.lines) == 5
    told = {type(note): note.values for note in found.notes}
    assert told[SameEntriesError]["sheet"] == "Tổng hợp"
    assert told[SheetsSkippedError]["others"] == "“Sáng kiến”"
    assert told[SheetLacksColumnsError]["sheet"] == "Lớp 4C"
    assert told[SheetLacksColumnsError]["columns"] == "“Tên bài dự thi”"


def test_each_list_has_the_school_that_its_sheet_names_or_a_person_chose(schools_desk, slogans, tmp_path):
    book = openpyxl.Workbook()
    for name in ("TH Thăng Long", "Lớp 5"):
        sheet = book.create_sheet(name)
        for row in (("STT", "Họ tên", "Khẩu hiệu"), (1, f"Lê {name}", f"Nước {name}")):
            sheet.append(row)
    del book["Sheet"]
    book.save(tmp_path / "a.xlsx")
    found = check(slogans, schools_desk, tmp_path / "a.xlsx")
    assert {problem.cell for problem in found.problems} == {"Lớp 5!1:1", "Lớp 5!2:2"}
    wishes = Wishes(schools={"Lớp 5": "Trường Tiểu học Tràng An"})
    run(slogans, schools_desk, tmp_path / "a.xlsx", wishes=wishes)
    assert {entry.school for entry in list_entries(schools_desk, "KH")} == {
        "Trường Tiểu học Thăng Long",
        "Trường Tiểu học Tràng An",
    }

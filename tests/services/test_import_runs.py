"""An import can be taken back as a whole, unless other work stands on it."""

import sqlite3
from datetime import date
from decimal import Decimal

import pytest

from greenschool.models import ImportRun
from greenschool.models.account import Role
from greenschool.services.assessments import MarkChange, set_marks
from greenschool.services.checklists import show_checklist
from greenschool.services.desk import SeasonClosedError
from greenschool.services.import_runs import (
    ImportInUseError,
    ImportStaysError,
    ImportUndoneError,
    UnknownImportError,
    list_imports,
    undo_import,
)
from greenschool.services.imports import ImportRefusedError, run
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.judges import JudgesImport, list_judges
from greenschool.services.schools import SchoolsImport, list_schools
from greenschool.services.states import EntryState, Side
from greenschool.storage.unit_of_work import NotAllowedError

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Ngày sinh", "Tên bài dự thi", "Ngày nhận")
SCHOOL_TITLES = ("Mã", "Tên trường", "Cấp học")


def entry(number, received="01/01/2023"):
    return (number, "TH Thăng Long", "Nguyễn Văn An", "4A", "02/03/2013", f"Câu số {number} về nước", received)


@pytest.fixture
def taken(lists, write_list):
    """Take two slogans more into the desk with all lists, one of them late."""
    return run(EntriesImport("KH"), lists, write_list(TITLES, entry(901), entry(902, "30/05/2023")))


def _rows(desk, table):
    connection = sqlite3.connect(desk.storage.home.database)
    found = connection.execute(f"SELECT * FROM {table} ORDER BY id").fetchall()  # noqa: S608 - the test's own names
    connection.close()
    return found


def test_an_import_says_what_came_from_where(taken, lists):
    newest = list_imports(lists)[0]
    assert (newest.number, newest.action, newest.subject) == (taken.number, "entries.import", "KH")
    assert (newest.file, newest.rows, newest.by, newest.undoable) == ("danh-sach.csv", 2, "Quản trị", True)
    assert len(list_imports(lists)) == 6


def test_entries_come_whole_with_their_authors(taken, lists):  # noqa: ARG001 - the import is what is looked at
    on_time, late = [one for one in list_entries(lists, "KH") if one.number > 900]
    assert (on_time.authors, on_time.classes, on_time.born) == (("Nguyễn Văn An",), ("4A",), (date(2013, 3, 2),))
    assert (on_time.state, on_time.title, on_time.school) == (
        EntryState.ACCEPTED,
        "Câu số 901 về nước",
        "Trường Tiểu học Thăng Long",
    )
    assert late.state is EntryState.LATE


def test_undoing_leaves_the_tables_as_they_were(lists, write_list, backups, journal):
    before = {table: _rows(lists, table) for table in ("entries", "authors")}
    brought = run(EntriesImport("KH"), lists, write_list(TITLES, entry(901), entry(902)))
    undone = undo_import(lists, brought.number)
    assert {table: _rows(lists, table) for table in before} == before
    assert (undone.undone_at is not None, undone.undoable) == (True, False)
    assert backups(lists)[-1] == "undo-import"
    assert journal(lists)[-1].action == "imports.undo"
    lists.storage.verify_chain(lists.actor)


def test_the_same_file_can_be_imported_again_after_it_was_undone(taken, lists, write_list):
    undo_import(lists, taken.number)
    again = run(EntriesImport("KH"), lists, write_list(TITLES, entry(901), entry(902)))
    assert [one.undone_at is None for one in list_imports(lists)[:2]] == [True, False]
    assert again.number != taken.number


def test_an_import_is_undone_once(taken, lists):
    undo_import(lists, taken.number)
    with pytest.raises(ImportUndoneError):
        undo_import(lists, taken.number)


def test_marked_entries_stay(marked):
    of_entries = next(one for one in list_imports(marked) if one.action == "entries.import")
    with pytest.raises(ImportInUseError):
        undo_import(marked, of_entries.number)
    assert len(list_entries(marked)) == 238


def test_marks_are_not_undone_by_the_file(marked):
    of_marks = list_imports(marked)[0]
    assert (of_marks.action, of_marks.undoable) == ("marks.import", False)
    with pytest.raises(ImportStaysError):
        undo_import(marked, of_marks.number)


def test_schools_go_with_their_identity_when_nothing_stands_on_them(empty, write_list):
    brought = run(SchoolsImport(), empty, write_list(SCHOOL_TITLES, ("TH01", "Trường Tiểu học Thăng Lng", "TH")))
    undo_import(empty, brought.number)
    assert list_schools(empty) == ()
    assert _rows(empty, "schools") == []


def test_schools_that_have_sent_entries_or_are_assessed_stay(lists, empty, write_list):
    of_schools = next(one for one in list_imports(lists) if one.action == "schools.import")
    with pytest.raises(ImportInUseError):
        undo_import(lists, of_schools.number)
    brought = run(SchoolsImport(), empty, write_list(SCHOOL_TITLES, ("TH01", "Trường Tiểu học Thăng Long", "TH")))
    school = list_schools(empty)[0]
    criterion = show_checklist(empty).criteria[0].code
    set_marks(empty, [MarkChange(school.id, criterion, Side.SELF, Decimal(0))])
    with pytest.raises(ImportInUseError):
        undo_import(empty, brought.number)


def test_judges_go_until_they_have_marked(lists, marked):
    of_judges = next(one for one in list_imports(lists) if one.action == "judges.import")
    undo_import(lists, of_judges.number)
    assert list_judges(lists) == ()
    of_judges = next(one for one in list_imports(marked) if one.action == "judges.import")
    with pytest.raises(ImportInUseError):
        undo_import(marked, of_judges.number)
    assert len(list_judges(marked)) == 7


def test_a_refused_file_leaves_no_trace_among_the_imports(lists, write_list):
    before = list_imports(lists)
    with pytest.raises(ImportRefusedError):
        run(JudgesImport(), lists, write_list(("Mã", "Họ và tên", "Đơn vị công tác"), ("GK01", "A", "B")))
    assert list_imports(lists) == before


def test_only_imports_of_the_open_season_are_undone_by_those_who_may(taken, lists, seated_as, close_season):
    with pytest.raises(UnknownImportError):
        undo_import(lists, 9999)
    with pytest.raises(NotAllowedError):
        undo_import(seated_as(lists, Role.VIEWER), taken.number)
    close_season(lists)
    with pytest.raises(SeasonClosedError):
        undo_import(lists, taken.number)


def test_the_file_is_known_by_its_hash(taken, lists):
    with lists.read() as uow:
        assert len(uow.session.get(ImportRun, taken.number).sha256) == 64

"""The one way in: all of a file or nothing, a backup first, everything worth knowing said."""

import shutil
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest

from greenschool.errors import GreenSchoolError
from greenschool.models.account import Role
from greenschool.progress import Cancelled
from greenschool.services.desk import SeasonClosedError
from greenschool.services.import_notes import (
    ColumnsDroppedError,
    ColumnsIgnoredError,
    RowsSkippedError,
    SheetsSkippedError,
)
from greenschool.services.imports import ImportRefusedError, NothingToImportError, check, run
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.judges import JudgesImport, list_judges
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport, list_schools
from greenschool.services.stores import open_folder, sit_down
from greenschool.storage.backup import BackupFailedError
from greenschool.workbooks.header import MissingColumnsError
from greenschool.workbooks.refusals import DamagedFileError, UnreadableFileError
from greenschool.workbooks.wishes import Wishes
from tests.practice import FILES, PRACTICE

TITLES = ("Mã", "Họ và tên", "Đơn vị công tác")
IMPORTERS = {"schools": SchoolsImport, "judges": JudgesImport, "marks": MarksImport}


class StopAfter:
    """A person who asks to stop after some steps of one phase."""

    def __init__(self, phase, steps):
        self.phase, self.steps, self.now = phase, steps, ""

    def begin(self, message, _total):
        self.now = message

    def step(self, count=1):
        if self.now == self.phase:
            self.steps -= count
            if self.steps < 0:
                raise Cancelled


def rows_of(desk):
    return len(list_schools(desk)), len(list_judges(desk)), len(list_entries(desk))


def test_an_import_writes_a_backup_of_what_was_there_and_one_line(empty, journal, backups, tmp_path):
    result = run(SchoolsImport(), empty, FILES["schools"])
    assert (result.added, result.notes) == (39, ())
    assert backups(empty) == ["import"]
    line = journal(empty)[-1]
    assert (line.action, line.detail["file"]) == ("schools.import", "truong.xlsx")
    assert {table: one["count"] for table, one in line.detail["added"].items()} == {
        "import_runs": 1,
        "participations": 39,
        "schools": 39,
    }
    (backup,) = empty.storage.home.backups.glob("*.db")
    restored = tmp_path / "restored"
    restored.mkdir()
    shutil.copy(backup, restored / "greenschool.db")
    before = sit_down(open_folder(restored))
    assert list_schools(before) == ()
    before.storage.close()


@pytest.mark.parametrize("kind", ["schools", "judges", "marks"])
def test_the_same_file_a_second_time_is_refused_whole(marked, kind, backups, journal):
    before = rows_of(marked), len(journal(marked)), backups(marked)
    with pytest.raises(ImportRefusedError) as refused:
        run(IMPORTERS[kind](), marked, FILES[kind])
    expected = {"schools": 39, "judges": 7, "marks": 2738}[kind]
    assert len(refused.value.problems) == refused.value.values["count"] == expected
    assert (rows_of(marked), len(journal(marked)), backups(marked)) == before


def test_the_same_entries_a_second_time_are_refused_whole(lists, backups):
    before = rows_of(lists), backups(lists)
    with pytest.raises(ImportRefusedError) as refused:
        run(EntriesImport("KH"), lists, PRACTICE / "khau-hieu.xlsx")
    assert len(refused.value.problems) == 71
    assert refused.value.values["cell"] == "A4"
    assert (rows_of(lists), backups(lists)) == before


def test_check_shows_lines_and_all_problems_in_order_and_changes_nothing(lists, write_list, backups, journal):
    before = rows_of(lists), len(journal(lists)), backups(lists)
    file = write_list(
        (*TITLES, "Dân tộc", "Sở thích"),
        ("GK01", "A", "", "", ""),
        ("", "B", "", "", ""),
        ("GK21", "C", "Nguyễn Du", "", ""),
        ("GK22", "D", "", "", ""),
    )
    found = check(JudgesImport(), lists, file)
    assert [problem.cell for problem in found.problems] == ["A2", "A3", "C4"]
    assert found.lines == (("GK01", "A", ""), ("GK21", "C", "Nguyễn Du"), ("GK22", "D", ""))
    assert [(type(note), note.values["columns"]) for note in found.notes] == [
        (ColumnsDroppedError, "Dân tộc"),
        (ColumnsIgnoredError, "Sở thích"),
    ]
    assert (rows_of(lists), len(journal(lists)), backups(lists)) == before


def test_the_sentence_names_the_first_cell_and_the_number_of_problems(lists, write_list):
    file = write_list(TITLES, ("GK01", "A", ""), ("GK02", "B", ""))
    with pytest.raises(ImportRefusedError) as refused:
        run(JudgesImport(), lists, file)
    assert str(refused.value) == (
        "Nothing was imported from danh-sach.csv: cell A2: there is a judge GK01 already. Problems in all: 2. "
        "Correct the file and import it again."
    )


def test_dropped_and_ignored_columns_are_told_after_an_import_too(lists, write_list):
    result = run(JudgesImport(), lists, write_list((*TITLES, "CCCD", "Sở thích"), ("GK20", "A", "", "01", "cờ")))
    assert [type(note) for note in result.notes] == [ColumnsDroppedError, ColumnsIgnoredError]


def test_rows_that_were_taken_for_a_footer_are_told(lists, write_list):
    file = write_list(TITLES, ("GK20", "A", ""), ("GK21", "", "Quận Đoàn"), ("", "", "Hà Nội, ngày 5 tháng 1"))
    result = run(JudgesImport(), lists, file)
    assert result.added == 1
    assert [(type(note), note.values["rows"]) for note in result.notes] == [(RowsSkippedError, "3, 4")]


def test_every_sheet_with_such_a_list_comes_in_unless_some_are_named(lists, tmp_path):
    workbook = openpyxl.Workbook()
    for number, sheet in enumerate((workbook.active, workbook.create_sheet("Đợt 2")), start=20):
        sheet.append(TITLES)
        sheet.append((f"GK{number}", "A", ""))
    workbook.save(tmp_path / "hai.xlsx")
    found = check(JudgesImport(), lists, tmp_path / "hai.xlsx")
    assert (len(found.lines), found.notes) == (2, ())
    result = run(JudgesImport(), lists, tmp_path / "hai.xlsx", wishes=Wishes(sheets=("Sheet",)))
    assert result.added == 1
    (note,) = result.notes
    assert isinstance(note, SheetsSkippedError)
    assert note.values == {"file": "hai.xlsx", "sheets": "“Sheet”", "others": "“Đợt 2”"}


def test_a_list_without_rows_is_refused(lists, write_list, backups):
    before = backups(lists)
    with pytest.raises(NothingToImportError):
        run(JudgesImport(), lists, write_list(TITLES))
    assert backups(lists) == before


@pytest.mark.parametrize("importer", [SchoolsImport(), JudgesImport(), EntriesImport("KH"), MarksImport()])
def test_a_file_that_cannot_be_read_is_refused_by_every_kind(lists, importer, tmp_path, write_list):
    damaged = tmp_path / "hong.xlsx"
    damaged.write_bytes(FILES["schools"].read_bytes()[:3000])
    for file, error in (
        (damaged, DamagedFileError),
        (tmp_path / "khong-co.xlsx", UnreadableFileError),
        (write_list(("STT", "Ghi chú"), (1, "x")), GreenSchoolError),
    ):
        with pytest.raises(error):
            run(importer, lists, file)
    assert rows_of(lists) == (39, 7, 238)


def test_a_missing_column_is_named(lists, write_list):
    with pytest.raises(MissingColumnsError, match="Họ và tên"):
        run(JudgesImport(), lists, write_list(("Mã", "Đơn vị công tác"), ("GK20", "Quận Đoàn")))


def test_a_closed_season_takes_nothing_in(lists, close_season, backups, write_list):
    before = rows_of(lists), backups(lists)
    close_season(lists)
    file = write_list(TITLES, ("GK20", "A", ""))
    with pytest.raises(SeasonClosedError):
        run(JudgesImport(), lists, file)
    with pytest.raises(SeasonClosedError):
        check(JudgesImport(), lists, file)
    assert (rows_of(lists), backups(lists)) == before


@pytest.mark.parametrize(
    ("phase", "kind", "state"),
    [
        ("Reading the rows", "judges", "empty"),
        ("Recording schools", "schools", "empty"),
        ("Recording judges", "judges", "empty"),
        ("Recording marks", "marks", "lists"),
    ],
)
def test_stopping_in_the_middle_keeps_nothing(desk_on, phase, kind, state, journal):
    desk = desk_on(state)
    before = rows_of(desk), len(journal(desk))
    with pytest.raises(Cancelled):
        run(IMPORTERS[kind](), desk, FILES[kind], StopAfter(phase, 3))
    assert (rows_of(desk), len(journal(desk))) == before


def test_without_a_backup_nothing_is_imported(lists, write_list):
    folder = lists.storage.home.backups
    shutil.rmtree(folder)
    folder.write_text("a file where the folder should be")
    with pytest.raises(BackupFailedError):
        run(JudgesImport(), lists, write_list(TITLES, ("GK20", "A", "")))
    assert len(list_judges(lists)) == 7


def test_the_importer_that_comes_second_is_checked_against_what_the_first_brought(lists, write_list):
    file = write_list(TITLES, ("GK20", "A", ""))

    class Rival(JudgesImport):
        """Reads the file, and then is slower than somebody else with the same one."""

        def read(self, file, progress, wishes):
            reading = super().read(file, progress, wishes)
            with suppress(ImportRefusedError):
                run(JudgesImport(), lists, file)
            return reading

    with pytest.raises(ImportRefusedError):
        run(Rival(), lists, file)
    assert len(list_judges(lists)) == 8


def test_a_viewer_leaves_no_backup_behind(lists, seated_as, write_list, backups):
    before = backups(lists)
    with pytest.raises(GreenSchoolError):
        run(JudgesImport(), seated_as(lists, Role.VIEWER), write_list(TITLES, ("GK20", "A", "")))
    assert backups(lists) == before


def test_corrections_and_rows_left_out_are_on_the_record(lists, write_list, journal):
    file = write_list(TITLES, ("GK20", "", "A"), ("GK01", "B", ""), ("GK22", "C", ""))
    found = check(JudgesImport(), lists, file, wishes=Wishes(corrections={"B2": "Lê An"}))
    assert (found.faulty_rows(), [problem.cell for problem in found.problems]) == (frozenset({3}), ["A3"])
    result = run(JudgesImport(), lists, file, wishes=found.without_faulty())
    assert result.added == 2
    detail = journal(lists)[-1].detail
    assert (detail["corrected"], detail["left_out"]) == ({"B2": "Lê An"}, ["3"])


def test_a_check_shows_the_cells_of_the_file_and_how_it_was_understood(lists, write_list):
    file = write_list((*TITLES, "Khác"), ("GK20", "Lê An", "", "x"))
    found = check(JudgesImport(), lists, file)
    assert [(column.field, column.title) for column in found.columns] == [
        ("code", "Mã"),
        ("name", "Họ và tên"),
        ("workplace", "Đơn vị công tác"),
    ]
    assert [found.cell(2, column) for column in found.columns] == ["GK20", "Lê An", ""]
    assert found.name(2, found.columns[1]) == "B2"
    places = {field.field: (field.place, field.required, field.confidence) for field in found.found[0].fields}
    assert places["name"] == (1, True, 100)
    assert places["note"][0] is None
    assert [title.title for title in found.found[0].titles] == [*TITLES, "Khác"]


def test_columns_that_were_chosen_are_read_and_must_be_there(lists, write_list):
    file = write_list((*TITLES, "Khác"), ("GK20", "Lê An", "", "x"))
    found = check(JudgesImport(), lists, file).found[0]
    columns = found.columns() | {"note": 3}
    assert found.allows(columns)
    assert not found.allows(found.columns() | {"note": 9})
    assert not found.allows({"code": 0})
    assert not found.allows(found.columns() | {"unknown": 3})
    again = check(JudgesImport(), lists, file, wishes=Wishes(chosen=(found.chosen(columns),)))
    assert again.reading.lines[0].note == "x"
    assert again.found[0].signature == found.signature


def test_entries_can_be_numbered_on_after_those_that_are_there(lists, write_list):
    titles = ("STT", "Trường", "Họ tên", "Khẩu hiệu")
    file = write_list(titles, (1, "TH Thăng Long", "Lê A", "Nước sạch"), (1, "TH Thăng Long", "Lê B", "Nước trong"))
    before = [entry.number for entry in list_entries(lists, "KH")]
    assert len(check(EntriesImport("KH"), lists, file).problems) == 2
    run(EntriesImport("KH", renumber=True), lists, file)
    after = [entry.number for entry in list_entries(lists, "KH")]
    assert after == [*before, max(before) + 1, max(before) + 2]


def test_letters_of_an_old_font_are_shown_before_and_after(lists):
    file = Path(__file__).parents[1] / "data" / "as_sent" / "tcvn3.xlsx"
    found = check(EntriesImport("SK", renumber=True), lists, file).found[0]
    assert found.charset == "TCVN3"
    assert found.before != found.after
    assert found.sheet

"""Empty lists: they can be filled in and taken in again."""

from datetime import date

import openpyxl
import pytest

from greenschool.models.account import Role
from greenschool.services.desk import UnknownContestError
from greenschool.services.imports import NothingToImportError, run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.templates import LEVEL_WORDS, write_empty_list
from greenschool.services.training_lists import ParticipantsImport
from greenschool.services.trainings import TrainingFacts, add_training
from greenschool.storage.unit_of_work import NotAllowedError


def choices_in(file):
    """Words offered in the lists of choices, by column title."""
    workbook = openpyxl.load_workbook(file)
    if "Danh mục" not in workbook.sheetnames:
        return {}
    columns = [[cell for cell in column if cell] for column in workbook["Danh mục"].iter_cols(values_only=True)]
    return {column[0]: column[1:] for column in columns if column}


@pytest.mark.parametrize(
    ("kind", "importer"),
    [
        ("schools", SchoolsImport()),
        ("judges", JudgesImport()),
        ("entries", EntriesImport("SK")),
        ("marks", MarksImport()),
        ("participants", ParticipantsImport(1)),
    ],
)
def test_each_empty_list_is_known_again_and_has_no_rows(lists, tmp_path, kind, importer):
    add_training(lists, TrainingFacts(date(2022, 12, 23), "Nước"))
    write_empty_list(lists, kind, tmp_path / "mau.xlsx")
    with pytest.raises(NothingToImportError):
        run(importer, lists, tmp_path / "mau.xlsx")


def test_lists_offer_the_names_of_the_season(lists, tmp_path):
    out = tmp_path / "mau.xlsx"
    write_empty_list(lists, "schools", out)
    assert [*choices_in(out).values()] == [list(LEVEL_WORDS.values())]
    write_empty_list(lists, "marks", out)
    assert [*choices_in(out).values()] == [["SK", "KH", "DS"]]
    write_empty_list(lists, "judges", out)
    assert choices_in(out) == {}
    write_empty_list(lists, "entries", out, "sk")
    schools, groups = choices_in(out).values()
    assert (len(schools), groups) == (39, ["Truyền thông", "Kỹ thuật"])
    for contest in (None, "KH"):
        write_empty_list(lists, "entries", out, contest)
        assert len(choices_in(out)) == 1


def test_an_unknown_contest_is_refused(lists, tmp_path):
    with pytest.raises(UnknownContestError):
        write_empty_list(lists, "entries", tmp_path / "mau.xlsx", "XX")
    assert not (tmp_path / "mau.xlsx").exists()


def test_names_of_schools_are_not_for_judges(lists, tmp_path, seated_as):
    with pytest.raises(NotAllowedError):
        write_empty_list(seated_as(lists, Role.JUDGE), "entries", tmp_path / "mau.xlsx")

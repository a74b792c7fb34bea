from pathlib import Path

import pytest

from greenschool.models.account import Role
from greenschool.services.assessments import assessment_of, move
from greenschool.services.checklists import copy_checklist
from greenschool.services.evidence import (
    EvidenceClosedError,
    EvidenceMissingError,
    EvidenceTwiceError,
    add_evidence,
    evidence_file,
    list_evidence,
    remove_evidence,
)
from greenschool.services.school_records import find_school
from greenschool.services.states import AssessmentState
from greenschool.storage.attachments import AttachmentKindError, FileKind
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.test_checklists import later_season

PHOTO = b"\xff\xd8\xff\xe0 anh"


@pytest.fixture
def school(lists):
    return find_school(lists, "TH06")


@pytest.fixture
def photo(tmp_path) -> Path:
    file = tmp_path / "Ảnh  sân trường.JPG"
    file.write_bytes(PHOTO)
    return file


def test_a_photo_is_kept_and_shown_again(lists, school, photo):
    row = add_evidence(lists, school, "B1", photo)
    add_evidence(lists, school, "A1", photo)
    photo.unlink()
    assert (row.title, row.kind, row.size, row.criterion) == ("Ảnh sân trường.JPG", FileKind.JPEG, len(PHOTO), "B1")
    assert [one.criterion for one in list_evidence(lists, school)] == ["A1", "B1"]
    assert evidence_file(lists, row.id).read_bytes() == PHOTO
    assert evidence_file(lists, row.id).is_relative_to(lists.folder / "attachments")
    assert assessment_of(lists, school).cell("B1").evidence == 1


def test_the_same_file_twice_is_refused(lists, school, photo):
    add_evidence(lists, school, "A1", photo)
    with pytest.raises(EvidenceTwiceError):
        add_evidence(lists, school, "A1", photo)


def test_what_is_no_photo_leaves_nothing(lists, school, tmp_path):
    file = tmp_path / "anh.jpg"
    file.write_bytes(b"MZ")
    with pytest.raises(AttachmentKindError):
        add_evidence(lists, school, "A1", file)
    assert list_evidence(lists, school) == ()


def test_evidence_can_be_taken_off(lists, school, photo):
    row = add_evidence(lists, school, "A1", photo)
    stored = evidence_file(lists, row.id)
    remove_evidence(lists, row.id)
    assert list_evidence(lists, school) == ()
    assert stored.exists()
    with pytest.raises(EvidenceMissingError):
        remove_evidence(lists, row.id)


def test_a_file_that_is_gone_is_told(lists, school, photo):
    row = add_evidence(lists, school, "A1", photo)
    evidence_file(lists, row.id).unlink()
    with pytest.raises(EvidenceMissingError):
        evidence_file(lists, row.id)


def test_evidence_of_another_season_is_out_of_reach(lists, school, photo, tmp_path):
    row = add_evidence(lists, school, "A1", photo)
    later = later_season(lists, tmp_path)
    copy_checklist(later, lists.season_id)
    with pytest.raises(EvidenceMissingError):
        evidence_file(later, row.id)


def test_an_agreed_sheet_keeps_its_evidence(lists, school, photo, full_sheets):
    row = add_evidence(lists, school, "A1", photo)
    full_sheets(lists, [school])
    with pytest.raises(EvidenceClosedError):
        remove_evidence(lists, row.id)
    with pytest.raises(EvidenceClosedError):
        add_evidence(lists, school, "A2", photo)
    move(lists, [school], AssessmentState.VERIFIED, "thêm minh chứng")
    add_evidence(lists, school, "A2", photo)


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_adds_evidence(lists, school, photo, role, seated_as):
    with pytest.raises(NotAllowedError):
        add_evidence(seated_as(lists, role), school, "A1", photo)

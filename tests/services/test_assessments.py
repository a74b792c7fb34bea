from decimal import Decimal

import pytest
from sqlalchemy import select

from greenschool.models import AuditEvent
from greenschool.models.account import Role
from greenschool.models.base import IllegalMoveError, ReasonMissingError
from greenschool.services.assessments import (
    AssessmentIncompleteError,
    CriterionDoesNotApplyError,
    MarkChange,
    MarkNotPossibleError,
    MarksClosedError,
    ReasonChange,
    ReasonClosedError,
    ReasonsMissingError,
    agree,
    assessment_of,
    list_assessments,
    move,
    set_marks,
    set_reasons,
)
from greenschool.services.checklists import UnknownChecklistCriterionError
from greenschool.services.school_records import NotInSeasonError, find_school
from greenschool.services.schools import AmbiguousSchoolError
from greenschool.services.states import AssessmentState, Side
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.full_marks import full_marks

NOT_STARTED, SELF_MARKED, VERIFIED, AGREED = AssessmentState


@pytest.fixture
def school(lists):
    return find_school(lists, "Tiểu học Nguyễn Du")


def mark(school, code, entered, side=Side.SELF):
    return MarkChange(school, code, side, None if entered is None else Decimal(entered))


def test_every_school_starts_with_an_empty_sheet(lists):
    grid = list_assessments(lists)
    assert len(grid.sheets) == 39
    assert {(sheet.level, len(sheet.cells)) for sheet in grid.sheets} == {("MN", 26), ("TH", 28), ("THCS", 28)}
    assert {(sheet.state, sheet.standing.total, sheet.standing.band) for sheet in grid.sheets} == {
        (NOT_STARTED, 0, None)
    }
    assert [sheet.level for sheet in grid.sheets] == ["MN"] * 18 + ["TH"] * 14 + ["THCS"] * 7


def test_schools_of_one_name_are_two(lists):
    assert find_school(lists, "TH Nguyễn Du") != find_school(lists, "THCS Nguyễn Du")
    with pytest.raises(AmbiguousSchoolError):
        find_school(lists, "Nguyễn Du")


def test_marks_become_points_by_the_rule_of_their_criterion(lists, school):
    set_marks(lists, [mark(school, code, n) for code, n in (("A1", 2), ("a6", "88.5"), ("C1", 1))])
    sheet = assessment_of(lists, school)
    cells = {code: sheet.cell(code).self_mark for code in ("A1", "A6", "C1", "A2")}
    assert {code: (cell.entered, cell.points) for code, cell in cells.items()} == {
        "A1": (2, 2),
        "A6": (Decimal("88.5"), 2),
        "C1": (1, Decimal("1.5")),
        "A2": (None, None),
    }
    assert sheet.standing.total == Decimal("5.50")
    assert (len(sheet.standing.missing), sheet.standing.complete) == (25, False)


def test_what_was_changed_can_be_taken_back_and_done_again(lists, school):
    set_marks(lists, [mark(school, "A1", 2)])
    before = assessment_of(lists, school)
    changes = [mark(school, "A1", 4), mark(school, "A2", 0), mark(school, "A1", 0)]
    undo = set_marks(lists, changes)
    after = assessment_of(lists, school)
    redo = set_marks(lists, undo)
    assert assessment_of(lists, school) == before
    set_marks(lists, redo)
    assert assessment_of(lists, school) == after


def test_one_bad_mark_and_none_is_stored(lists, school):
    with pytest.raises(MarkNotPossibleError) as refused:
        set_marks(lists, [mark(school, "A1", 2), mark(school, "A2", 3)])
    assert refused.value.values["code"] == "A2"
    assert refused.value.values["entry"] == "Đạt ghi 4, không đạt ghi 0."
    assert assessment_of(lists, school).cell("A1").self_mark.entered is None


@pytest.mark.parametrize(("code", "entered"), [("A1", 3), ("A5", 13), ("A6", -1), ("A7", "0.5"), ("A6", "50.0001")])
def test_marks_that_cannot_be_are_refused(lists, school, code, entered):
    with pytest.raises(MarkNotPossibleError):
        set_marks(lists, [mark(school, code, entered)])


def test_marks_go_only_where_they_belong(lists, school):
    with pytest.raises(CriterionDoesNotApplyError):
        set_marks(lists, [mark(find_school(lists, "MN 20-10"), "B2", 3)])
    with pytest.raises(CriterionDoesNotApplyError):
        set_marks(lists, [mark(school, "D1", 1)])
    with pytest.raises(UnknownChecklistCriterionError):
        set_marks(lists, [mark(school, "Z1", 1)])
    for use in (lambda: set_marks(lists, [mark(999, "A1", 2)]), lambda: assessment_of(lists, 999)):
        with pytest.raises(NotInSeasonError):
            use()


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_marks(lists, school, role, seated_as):
    other = seated_as(lists, role)
    for use in (
        lambda: set_marks(other, [mark(school, "A1", 2)]),
        lambda: set_reasons(other, [ReasonChange(school, "A1", "x")]),
        lambda: move(other, [school], SELF_MARKED),
        lambda: move(other, [school], AGREED),
        lambda: agree(other, [school]),
    ):
        with pytest.raises(NotAllowedError):
            use()


def test_a_sheet_goes_its_way_to_agreed(lists, school):
    set_marks(lists, full_marks(lists, school, Side.SELF))
    assert assessment_of(lists, school).standing.band == "Tiêu biểu"
    move(lists, [school], SELF_MARKED)
    set_marks(lists, full_marks(lists, school, Side.VERIFIED))
    set_marks(lists, [mark(school, "A1", 2, Side.VERIFIED)])
    with pytest.raises(ReasonsMissingError) as refused:
        move(lists, [school], VERIFIED)
    assert refused.value.values["codes"] == "A1"
    set_reasons(lists, [ReasonChange(school, "A1", " Thiếu  phân công ")])
    move(lists, [school], VERIFIED)
    assert assessment_of(lists, school).standing.total == 98
    taken = agree(lists, [school])
    sheet = assessment_of(lists, school)
    assert (sheet.state, sheet.standing.total, sheet.standing.band) == (AGREED, 98, "Tiêu biểu")
    assert (sheet.cell("A1").reason, sheet.cell("A1").differs, sheet.cell("A2").differs) == (
        "Thiếu phân công",
        True,
        False,
    )
    assert len(taken) == 28
    move(lists, [school], VERIFIED, "chấm lại")
    set_marks(lists, taken)
    assert not any(cell.agreed.entered for cell in assessment_of(lists, school).cells)


def test_an_agreed_mark_of_its_own_is_kept(lists, school):
    for side, state in ((Side.SELF, SELF_MARKED), (Side.VERIFIED, VERIFIED)):
        set_marks(lists, full_marks(lists, school, side))
        move(lists, [school], state)
    set_marks(lists, [mark(school, "A1", 2, Side.AGREED)])
    with pytest.raises(ReasonsMissingError):
        agree(lists, [school])
    assert assessment_of(lists, school).cell("A2").agreed.entered is None
    set_reasons(lists, [ReasonChange(school, "A1", "thống nhất")])
    agree(lists, [school])
    assert assessment_of(lists, school).standing.total == 98


def test_measures_that_differ_but_earn_the_same_need_no_reason(lists, school):
    set_marks(lists, full_marks(lists, school, Side.SELF))
    move(lists, [school], SELF_MARKED)
    set_marks(lists, [*full_marks(lists, school, Side.VERIFIED), mark(school, "A6", "99.5", Side.VERIFIED)])
    move(lists, [school], VERIFIED)
    assert assessment_of(lists, school).state is VERIFIED


def test_a_step_forward_asks_for_every_mark(lists, school):
    set_marks(lists, full_marks(lists, school, Side.SELF)[2:])
    with pytest.raises(AssessmentIncompleteError) as refused:
        move(lists, [school], SELF_MARKED)
    assert refused.value.values["codes"] == "A1, A2"
    assert assessment_of(lists, school).state is NOT_STARTED


def test_of_several_schools_all_move_or_none(lists, school):
    other = find_school(lists, "THCS Nguyễn Du")
    set_marks(lists, full_marks(lists, school, Side.SELF))
    with pytest.raises(AssessmentIncompleteError):
        move(lists, [school, other], SELF_MARKED)
    assert assessment_of(lists, school).state is NOT_STARTED


def test_a_state_closes_its_marks_until_it_is_reopened_with_a_reason(lists, school, full_sheets):
    full_sheets(lists, [school])
    for side in Side:
        with pytest.raises(MarksClosedError):
            set_marks(lists, [mark(school, "A1", 2, side)])
    with pytest.raises(ReasonClosedError):
        set_reasons(lists, [ReasonChange(school, "A1", "x")])
    with pytest.raises(ReasonMissingError):
        move(lists, [school], VERIFIED)
    with pytest.raises(IllegalMoveError):
        move(lists, [school], NOT_STARTED, "x")
    move(lists, [school], VERIFIED, "trường gửi thêm minh chứng")
    set_marks(lists, [mark(school, "A1", 2, Side.AGREED)])
    sheet = assessment_of(lists, school)
    assert (sheet.state, sheet.state_reason) == (VERIFIED, "trường gửi thêm minh chứng")


def test_reasons_can_be_taken_back(lists, school):
    undo = set_reasons(lists, [ReasonChange(school, "A1", "một"), ReasonChange(school, "A1", "hai")])
    assert assessment_of(lists, school).cell("A1").reason == "hai"
    set_reasons(lists, undo)
    assert assessment_of(lists, school).cell("A1").reason == ""


def test_the_history_of_each_mark_stands_in_the_journal(lists, school):
    schools = [sheet.school_id for sheet in list_assessments(lists).sheets]
    set_marks(lists, [mark(one, code, 2) for one in schools for code in ("A1", "A3")])
    set_marks(lists, [mark(school, "A1", 4)])
    with lists.read() as uow:
        marked = select(AuditEvent.detail).where(AuditEvent.action == "assessments.mark").order_by(AuditEvent.id)
        first, second = uow.session.scalars(marked)
    assert [school, "A1", "self mark", None, 2000] in first["marks"]
    assert second["marks"] == [[school, "A1", "self mark", 2000, 4000]]

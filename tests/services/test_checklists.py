from decimal import Decimal

import pytest
from sqlalchemy import select

from greenschool.models import AuditEvent, Season
from greenschool.models.account import Permission, Role
from greenschool.resources import resource
from greenschool.services.assessments import MarkChange, assessment_of, list_assessments, set_marks
from greenschool.services.checklist_check import DraftFaultyError
from greenschool.services.checklist_saving import ChecklistInUseError
from greenschool.services.checklists import (
    ChecklistExistsError,
    NoChecklistError,
    copy_checklist,
    make_checklist,
    show_checklist,
)
from greenschool.services.desk import SeasonClosedError
from greenschool.services.season_template import read_season
from greenschool.services.seasons import make_season
from greenschool.services.states import AssessmentState, Side
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.checklist_edits import count_bonus, edit_criterion

TEMPLATE = resource("checklists", "truong-hoc-xanh.toml")


def criterion(desk, code):
    return next(one for one in show_checklist(desk).criteria if one.code == code)


def first_school(desk, level="TH"):
    return next(sheet.school_id for sheet in list_assessments(desk).sheets if sheet.level == level)


def later_season(desk, tmp_path, name="Mùa sau", year=2023):
    text = resource("seasons", "truong-hoc-xanh.toml").read_text(encoding="utf-8")
    text = text.replace('name = "Trường học xanh 2022–2023"', f'name = "{name}"', 1)
    path = tmp_path / "mua.toml"
    path.write_text(text.replace("2022-09-05", f"{year}-09-05"), encoding="utf-8")
    return desk.in_season(make_season(desk.storage, desk.actor, read_season(path)).id)


def close(desk):
    with desk.write(Permission.ADMINISTER, "test.close") as uow:
        uow.session.get_one(Season, desk.season_id).closed_at = uow.now


def test_a_new_store_has_the_programme_s_checklist(empty):
    found = show_checklist(empty)
    assert found.name == "Bộ tiêu chí Trường học xanh"
    assert (len(found.criteria), found.version, found.schools_with_marks) == (32, 1, 0)
    assert [(p.code, p.points, p.bonus, p.counted) for p in found.pillars] == [
        ("A", 25, False, True),
        ("B", 30, False, True),
        ("C", 45, False, True),
        ("D", 10, True, False),
    ]
    first = found.bands[0]
    assert (first.name, first.threshold, first.minimum_share) == ("Tiêu biểu", 85, 50)


def test_rows_say_how_to_fill_in(empty):
    assert criterion(empty, "A1").choices == (0, 2, 4)
    assert criterion(empty, "A1").entry == "Ghi một trong các mức điểm: 0; 2; 4."
    assert criterion(empty, "A2").entry == "Đạt ghi 4, không đạt ghi 0."
    assert criterion(empty, "A2").choices == (0, 4)
    assert criterion(empty, "A6").entry == (
        "Ghi số đo (%): từ 95 trở lên được 3 điểm; từ 80 trở lên được 2 điểm; từ 50 trở lên được 1 điểm; "
        "còn lại 0 điểm."
    )
    assert "không quá 95 được 3 điểm" in criterion(empty, "C8").entry
    assert (
        criterion(empty, "C1").entry == "Ghi số lần bị trừ điểm, không có thì ghi 0: đủ 3 điểm, mỗi lần trừ 1,5 điểm."
    )


def test_a_season_has_one_checklist_only(empty):
    with pytest.raises(ChecklistExistsError):
        make_checklist(empty, TEMPLATE)
    with pytest.raises(ChecklistExistsError):
        copy_checklist(empty, empty.season_id)


def test_a_season_without_one_says_so(empty, tmp_path):
    with pytest.raises(NoChecklistError):
        show_checklist(later_season(empty, tmp_path))


def test_a_season_takes_a_copy_that_changes_alone(empty, tmp_path):
    edit_criterion(empty, "A1", text="Kế hoạch năm")
    count_bonus(empty, "D", counted=True)
    then = show_checklist(empty)
    later = later_season(empty, tmp_path)
    copy = copy_checklist(later, empty.season_id)
    assert (copy.criteria, copy.pillars, copy.bands, copy.themes) == (
        then.criteria,
        then.pillars,
        then.bands,
        then.themes,
    )
    assert copy.version == 1
    edit_criterion(later, "A1", text="Kế hoạch khác")
    assert show_checklist(empty) == then


def test_a_closed_season_is_never_changed(empty):
    close(empty)
    then = show_checklist(empty)
    with pytest.raises(SeasonClosedError):
        edit_criterion(empty, "A1", text="x", confirm=True)
    with pytest.raises(SeasonClosedError):
        count_bonus(empty, "D", counted=True, confirm=True)
    with pytest.raises(SeasonClosedError):
        make_checklist(empty, TEMPLATE)
    assert show_checklist(empty) == then


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_changes_a_checklist(empty, role, seated_as):
    with pytest.raises(NotAllowedError):
        edit_criterion(seated_as(empty, role), "A1", text="x")


def test_texts_change_and_the_version_goes_up(empty):
    changed = edit_criterion(empty, "A1", text=" Kế  hoạch ", guide="", evidence="Tệp PDF")
    one = changed.criteria[0]
    assert (one.text, one.guide, one.evidence, one.maximum) == ("Kế hoạch", "", "Tệp PDF", 4)
    assert changed.version == 2


def test_the_last_criterion_of_a_level_stays(empty):
    codes = [one.code for one in show_checklist(empty).criteria if one.counted and "MN" in one.levels]
    for code in codes[:-1]:
        edit_criterion(empty, code, levels=("TH", "THCS", "LC"))
    with pytest.raises(DraftFaultyError):
        edit_criterion(empty, codes[-1], levels=("TH",))


def test_a_checklist_in_use_asks_first(lists):
    school = first_school(lists)
    set_marks(lists, [MarkChange(school, "A1", Side.SELF, Decimal(2))])
    with pytest.raises(ChecklistInUseError) as refused:
        edit_criterion(lists, "A1", scale="0; 3; 6")
    assert refused.value.values == {"schools": 1}
    with pytest.raises(ChecklistInUseError):
        count_bonus(lists, "D", counted=True)
    assert show_checklist(lists).version == 1


def test_marks_given_in_points_follow_the_points_and_measures_stay(lists):
    school = first_school(lists)
    marks = {"A1": Decimal(2), "A2": Decimal(4), "A6": Decimal("88.5"), "C1": Decimal(1)}
    set_marks(lists, [MarkChange(school, code, Side.SELF, entered) for code, entered in marks.items()])
    scales = {"A1": "0; 3; 6", "A2": "6", "A6": ">= 95: 6; >= 80: 4; >= 50: 2", "C1": "6"}
    for code, scale in scales.items():
        edit_criterion(lists, code, scale=scale, confirm=True)
    sheet = assessment_of(lists, school)
    cells = {code: sheet.cell(code).self_mark for code in marks}
    assert {code: (cell.entered, cell.points) for code, cell in cells.items()} == {
        "A1": (3, 3),
        "A2": (6, 6),
        "A6": (Decimal("88.5"), 4),
        "C1": (1, Decimal("4.5")),
    }


def test_marks_of_a_level_that_loses_the_criterion_are_kept_but_do_not_count(lists):
    school = first_school(lists)
    set_marks(lists, [MarkChange(school, "A1", Side.SELF, Decimal(2))])
    edit_criterion(lists, "A1", levels=("MN",), confirm=True)
    assert assessment_of(lists, school).cell("A1") is None
    edit_criterion(lists, "A1", levels=("MN", "TH"), confirm=True)
    assert assessment_of(lists, school).cell("A1").self_mark.entered == 2


def test_sheets_that_lack_a_mark_after_a_change_are_opened_again(lists, full_sheets):
    mn, th = first_school(lists, "MN"), first_school(lists)
    full_sheets(lists, [mn, th])
    edit_criterion(lists, "B2", levels=("MN", "TH", "THCS", "LC"), confirm=True)
    reopened = assessment_of(lists, mn)
    assert (reopened.state, reopened.state_reason) == (AssessmentState.NOT_STARTED, "B2")
    assert assessment_of(lists, th).state is AssessmentState.AGREED


def test_a_bonus_pillar_takes_part_when_switched_on(lists):
    school = first_school(lists)
    assert assessment_of(lists, school).cell("D2") is None
    count_bonus(lists, "D", counted=True)
    set_marks(lists, [MarkChange(school, "D2", Side.SELF, Decimal(2))])
    part = assessment_of(lists, school).score(Side.SELF).pillars[-1]
    assert (part.key, part.points, part.maximum, part.bonus) == ("D", 2, 10, True)
    count_bonus(lists, "D", counted=False, confirm=True)
    assert assessment_of(lists, school).score(Side.SELF).total == 0


def test_an_ordinary_pillar_cannot_be_left_out(empty):
    count_bonus(empty, "A", counted=False)
    assert show_checklist(empty).pillars[0].counted


def test_making_and_changing_are_in_the_journal(empty):
    edit_criterion(empty, "A1", text="x")
    with empty.read() as uow:
        actions = uow.session.scalars(select(AuditEvent.action)).all()
    assert {"checklist.make", "checklist.edit"} <= set(actions)

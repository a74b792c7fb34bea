from decimal import Decimal
from fractions import Fraction

from greenschool.services.assessment_views import heat_map, level_progress, most_different, year_on_year
from greenschool.services.assessments import MarkChange, set_marks
from greenschool.services.checklists import copy_checklist
from greenschool.services.imports import run
from greenschool.services.school_records import find_school
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import AssessmentState, Side
from tests.practice import PRACTICE
from tests.services.test_checklists import later_season


def test_the_heat_map_has_every_school_and_criterion(lists):
    school, nursery = find_school(lists, "TH06"), find_school(lists, "MN07")
    set_marks(
        lists, [MarkChange(school, "B1", Side.SELF, Decimal(4)), MarkChange(school, "B1", Side.VERIFIED, Decimal(2))]
    )
    found = heat_map(lists)
    column = [criterion.code for criterion in found.criteria].index("B1")
    rows = {row.school_id: row for row in found.rows}
    assert (len(found.criteria), len(rows)) == (28, 39)
    assert (rows[school].cells[column].points, rows[school].cells[column].share) == (4, Fraction(2, 3))
    assert rows[nursery].cells[column].share is None
    assert not rows[nursery].cells[column + 1].applies
    verified = {row.school_id: row for row in heat_map(lists, Side.VERIFIED).rows}
    assert verified[school].cells[column].points == 2


def test_where_to_visit_is_where_marks_differ_most(lists):
    one, two, three = (find_school(lists, code) for code in ("TH06", "TH07", "MN07"))
    for school, own, found in ((one, 4, 2), (two, 4, 4), (three, 0, 4)):
        set_marks(lists, [MarkChange(school, "A1", Side.SELF, Decimal(own))])
        set_marks(lists, [MarkChange(school, "A1", Side.VERIFIED, Decimal(found))])
    set_marks(lists, [MarkChange(one, "A2", side, Decimal(4)) for side in (Side.SELF, Side.VERIFIED)])
    set_marks(lists, [MarkChange(one, "A3", Side.SELF, Decimal(4))])
    (row,) = most_different(lists)
    assert (row.criterion, row.compared, row.differing, row.mean_gap) == ("A1", 3, 2, Decimal("50.0"))
    assert [(gap.school_id, gap.difference) for gap in row.widest] == [(three, -4), (one, 2)]


def test_progress_by_level(lists, full_sheets):
    full_sheets(lists, [find_school(lists, "TH06")])
    rows = {row.level: row for row in level_progress(lists)}
    assert {level: row.schools for level, row in rows.items()} == {"MN": 18, "TH": 14, "THCS": 7}
    assert dict(rows["TH"].states)[AssessmentState.AGREED] == 1
    assert dict(rows["TH"].states)[AssessmentState.NOT_STARTED] == 13
    assert rows["TH"].bands == (("Tiêu biểu", 1), ("Đạt", 0), ("Đang phấn đấu", 0), (None, 0))
    assert (rows["TH"].mean_total, rows["MN"].mean_total) == (100, None)


def test_year_on_year_needs_an_earlier_season(lists):
    assert year_on_year(lists) is None


def test_year_on_year_shows_agreed_totals_of_both(lists, full_sheets, tmp_path):
    school, other = find_school(lists, "TH06"), find_school(lists, "TH07")
    full_sheets(lists, [school])
    later = later_season(lists, tmp_path)
    run(SchoolsImport(), later, PRACTICE / "truong.xlsx")
    copy_checklist(later, lists.season_id)
    full_sheets(later, [school, other])
    found = year_on_year(later)
    rows = {row.school_id: row for row in found.rows}
    assert (found.earlier_season, found.season) == ("Trường học xanh 2022–2023", "Mùa sau")
    assert (rows[school].earlier_total, rows[school].total, rows[school].change) == (100, 100, 0)
    assert (rows[other].earlier_total, rows[other].band, rows[other].change) == (None, "Tiêu biểu", None)


def test_a_school_that_is_new_this_year_has_no_earlier_total(lists, tmp_path):
    earlier = later_season(lists, tmp_path, "Mùa trước", 2021)
    copy_checklist(earlier, lists.season_id)
    assert {row.earlier_total for row in year_on_year(lists).rows} == {None}

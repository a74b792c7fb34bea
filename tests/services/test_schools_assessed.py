"""What a checklist changes for schools and seasons: their history, the next season, taking off, merging."""

from datetime import date
from decimal import Decimal

import pytest

from greenschool.models.assessment import AssessmentState, Side
from greenschool.services.assessment_views import year_on_year
from greenschool.services.assessments import MarkChange, assessment_of, list_assessments, move, set_marks
from greenschool.services.checklists import show_checklist
from greenschool.services.school_history import Chapter, HistoryLine, school_history
from greenschool.services.school_merging import MergeDoublesError, merge_schools
from greenschool.services.school_papers import print_school_report
from greenschool.services.school_records import (
    LevelAssessedError,
    SchoolFacts,
    SchoolHasRecordsError,
    edit_school,
    find_school,
    register_school,
    unregister_school,
)
from greenschool.services.schools import list_schools
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.text.numbers import format_decimal
from tests.papers.pdf_reading import page_texts
from tests.practice import assess
from tests.services.checklist_edits import count_bonus

NEXT = NextSeason("Trường học xanh 2023–2024", "2023–2024", date(2023, 9, 5), date(2024, 5, 31))
CHECKLIST = "Bộ tiêu chí Trường học xanh"


@pytest.fixture
def assessed(desk_on):
    """The desk on the practice season with every school agreed."""
    return desk_on("lists", assess)


def _mark(desk, school, entered):
    code = assessment_of(desk, school).cells[0].criterion
    return set_marks(desk, [MarkChange(school, code, Side.SELF, entered)])


def _lines(desk, school):
    return [one.lines(Chapter.CHECKLIST) for one in school_history(desk, school).seasons]


def test_a_schools_history_has_total_and_band_of_each_season(assessed, tmp_path):
    sheet = next(one for one in list_assessments(assessed).sheets if one.standing.band)
    school, standing = sheet.school_id, sheet.standing
    after = assessed.in_season(roll_over(assessed, NEXT).id)
    agreed = (HistoryLine(CHECKLIST, "", standing.band, standing.total),)
    assert _lines(after, school) == [(), agreed]

    _mark(after, school, Decimal(0))
    assert _lines(after, school) == [(HistoryLine(CHECKLIST, "", AssessmentState.NOT_STARTED),), agreed]

    print_school_report(after, school, tmp_path / "phieu.pdf")
    text = " ".join(page_texts(tmp_path / "phieu.pdf"))
    assert "Đánh giá theo bộ tiêu chí (1)" in text
    assert f"{CHECKLIST}: {format_decimal(standing.total)} điểm" in " ".join(text.split())
    assert standing.band in text


def test_a_school_below_all_bands_has_its_total_without_a_band(assessed, tmp_path):
    below = next(sheet for sheet in list_assessments(assessed).sheets if sheet.standing.band is None)
    ((line,),) = _lines(assessed, below.school_id)
    assert (line.outcome, line.total) == (None, below.standing.total)
    print_school_report(assessed, below.school_id, tmp_path / "phieu.pdf")
    assert "Chưa đạt" in " ".join(page_texts(tmp_path / "phieu.pdf"))


def test_a_sheet_on_its_way_says_how_far_it_is(assessed):
    school = find_school(assessed, "TH06")
    move(assessed, [school], AssessmentState.VERIFIED, "Trường khiếu nại")
    assert _lines(assessed, school) == [(HistoryLine(CHECKLIST, "", AssessmentState.VERIFIED),)]


def test_the_next_season_has_a_checklist_of_its_own_and_no_marks(assessed):
    before = show_checklist(assessed)
    after = assessed.in_season(roll_over(assessed, NEXT).id)
    copied = show_checklist(after)
    assert (copied.criteria, copied.pillars, copied.themes, copied.bands) == (
        before.criteria,
        before.pillars,
        before.themes,
        before.bands,
    )
    assert (copied.version, copied.schools_with_marks, before.schools_with_marks) == (1, 0, 39)
    assert {sheet.state for sheet in list_assessments(after).sheets} == {AssessmentState.NOT_STARTED}
    assert year_on_year(after).earlier_season == "Trường học xanh 2022–2023"
    bonus = next(pillar for pillar in copied.pillars if pillar.bonus)
    count_bonus(after, bonus.code, counted=not bonus.counted)
    assert show_checklist(assessed) == before


def test_an_agreed_sheet_keeps_the_name_of_its_season(assessed):
    after = assessed.in_season(roll_over(assessed, NEXT).id)
    school = find_school(after, "TH05")
    edit_school(after, school, SchoolFacts("Trường Tiểu học Thăng Long Mới", code="TH05"))
    assert assessment_of(assessed, school).school == "Trường Tiểu học Thăng Long"
    assert assessment_of(after, school).school == "Trường Tiểu học Thăng Long Mới"


def test_a_school_with_marks_stays_in_the_season_and_one_whose_marks_are_gone_may_leave(empty):
    school = register_school(empty, SchoolFacts("Trường Tiểu học Mới"))
    back = _mark(empty, school, Decimal(0))
    with pytest.raises(SchoolHasRecordsError):
        unregister_school(empty, school)
    set_marks(empty, back)
    unregister_school(empty, school)
    assert list_schools(empty) == ()


def test_a_school_keeps_its_level_while_it_has_marks(empty):
    school = register_school(empty, SchoolFacts("Trường Tiểu học Mới"))
    back = _mark(empty, school, Decimal(0))
    with pytest.raises(LevelAssessedError):
        edit_school(empty, school, SchoolFacts("Trường THCS Mới"))
    edit_school(empty, school, SchoolFacts("Trường Tiểu học Khác"))
    set_marks(empty, back)
    edit_school(empty, school, SchoolFacts("Trường THCS Mới"))
    assert [(row.name, row.level) for row in list_schools(empty)] == [("Trường THCS Mới", "THCS")]


def test_a_merger_takes_the_assessment_along_unless_both_have_one(empty):
    kept, gone, third = (register_school(empty, SchoolFacts(f"Trường Tiểu học {name}")) for name in "ABC")
    set_marks(empty, _mark(empty, kept, Decimal(0)))
    _mark(empty, gone, Decimal(0))
    merge_schools(empty, kept, gone)
    assert assessment_of(empty, kept).cells[0].self_mark.entered == 0
    _mark(empty, third, Decimal(0))
    with pytest.raises(MergeDoublesError):
        merge_schools(empty, kept, third)
    assert len(list_schools(empty)) == 2

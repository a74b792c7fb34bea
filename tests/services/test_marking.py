"""What a judge may do, and all that they may not: other sheets, names, their own school, marks off the scale."""

from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, true

from greenschool.models import AuditEvent, Conflict, Entry, Judge, MarkOperation, ScoreSheet, Season
from greenschool.models.account import Permission, Role
from greenschool.services import blindness, conflicts, marking, panels
from greenschool.services.desk import SeasonClosedError
from greenschool.services.intake import list_entries
from greenschool.services.mark_changes import OperationReusedError, mark_history
from greenschool.services.mark_rules import (
    MarkBetweenStepsError,
    MarkTooHighError,
    MarkTooLowError,
    NoSuchCriterionError,
)
from greenschool.services.marking import RecusalNeedsReasonError
from greenschool.services.own_sheets import NotAJudgeError, SheetNotOpenError, SheetNotYoursError
from greenschool.services.rounds import close_round, hand_back
from greenschool.services.rubrics import CriterionFacts, set_rubric
from greenschool.services.sheet_gaps import SheetGapsError
from greenschool.services.standings import standings
from greenschool.services.states import SheetState
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.judging import assigned, being_marked, judge_desk, mark_all, mark_sheet

MEANING, BREVITY, NOVELTY, LANGUAGE = (
    "Đúng chủ đề, ý nghĩa",
    "Ngắn gọn, dễ nhớ, có vần nhịp",
    "Sáng tạo, không trùng lặp",
    "Ngôn ngữ trong sáng",
)


@pytest.fixture
def marking_desk(lists):
    being_marked(lists)
    return lists


@pytest.fixture
def mine(marking_desk):
    return judge_desk(marking_desk, "GK01")


def give(desk, sheet, criterion=MEANING, mark="30", operation=None):
    value = None if mark is None else Decimal(mark)
    return marking.give_mark(desk, sheet, criterion, value, operation or uuid4().hex)


def entry_number(desk, blind_code):
    return next(row.entry for row in panels.assignments(desk, "KH") if row.blind_code == blind_code)


def test_a_judge_sees_their_own_sheets_by_code_and_nothing_else(marking_desk, mine):
    rows = marking.my_sheets(mine)
    expected = sorted(row.blind_code for row in panels.assignments(marking_desk, "KH") if row.judge == "GK01")
    assert sorted(row.blind_code for row in rows) == expected
    assert {(row.state, row.given, row.criteria, row.total) for row in rows} == {(SheetState.ASSIGNED, 0, 4, 0)}
    with pytest.raises(NotAllowedError):
        standings(mine, "KH")
    with pytest.raises(NotAllowedError):
        list_entries(mine)


def test_nothing_that_a_judge_sees_says_whose_work_it_is(marking_desk, mine):
    names = {entry.school for entry in list_entries(marking_desk, "KH")}
    names |= {author for entry in list_entries(marking_desk, "KH") for author in entry.authors}
    for row in marking.my_sheets(mine):
        seen = repr(marking.open_sheet(mine, row.sheet))
        number = entry_number(marking_desk, row.blind_code)
        (entry,) = [one for one in list_entries(marking_desk, "KH") if one.number == number]
        assert entry.code not in seen
        assert not any(name in seen.replace(entry.title, "") for name in names)


def test_a_covered_text_is_read_covered(marking_desk, mine):
    row = marking.my_sheets(mine)[0]
    blindness.mask(marking_desk, "KH", entry_number(marking_desk, row.blind_code), "Nước sạch ở […]")
    assert marking.open_sheet(mine, row.sheet).text == "Nước sạch ở […]"


def test_sheets_are_not_seen_before_the_judges_are_let_in(lists):
    assigned(lists)
    assert marking.my_sheets(judge_desk(lists, "GK01")) == ()


def test_a_mark_is_saved_at_once_with_its_total_and_its_history(marking_desk, mine):
    sheet = marking.my_sheets(mine)[0]
    saved = give(mine, sheet.sheet, MEANING, "30.5")
    assert (saved.total, saved.given, saved.state) == (Decimal("30.5"), 1, SheetState.DRAFT)
    give(mine, sheet.sheet, LANGUAGE, "0")
    saved = give(mine, sheet.sheet, MEANING, "31")
    assert (saved.total, saved.given) == (31, 2)
    opened = marking.open_sheet(mine, sheet.sheet)
    assert {one.name: one.mark for one in opened.criteria} == {MEANING: 31, BREVITY: None, NOVELTY: None, LANGUAGE: 0}
    assert opened.full == 100
    history = mark_history(marking_desk, "KH", entry_number(marking_desk, sheet.blind_code), "GK01")
    assert [(one.criterion, one.before, one.after, one.undoes) for one in history] == [
        (MEANING, None, Decimal("30.5"), False),
        (LANGUAGE, None, 0, False),
        (MEANING, Decimal("30.5"), 31, False),
    ]


def test_the_journal_holds_the_whole_line_of_a_marks_history(marking_desk, mine):
    sheet = marking.my_sheets(mine)[0].sheet
    give(mine, sheet, MEANING, "30.5", operation="a")
    with marking_desk.read() as uow:
        change = uow.session.scalars(select(MarkOperation)).one()
        line = uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        kept = {column.key: getattr(change, column.key) for column in MarkOperation.__table__.columns}
        added = line.detail["added"]
        assert line.action == "marks.give"
        assert added["mark_operations"] == {"count": 1, "rows": [kept | {"at": change.at.isoformat()}]}
        assert added["marks"]["rows"][0]["value"] == 30_500
        assert marking_desk.storage.verify_chain(marking_desk.actor) == line.id


def test_the_same_operation_twice_is_one_change_and_another_under_its_name_is_refused(mine):
    sheet, other, *_ = (row.sheet for row in marking.my_sheets(mine))
    give(mine, sheet, MEANING, "30", "một")
    give(mine, sheet, MEANING, "20", "hai")
    assert give(mine, sheet, MEANING, "30", "một").total == 20
    for place, mark in ((sheet, "25"), (other, "30")):
        with pytest.raises(OperationReusedError):
            give(mine, place, MEANING, mark, "một")
    before = marking.undo(mine, sheet, "ba")
    assert marking.undo(mine, sheet, "ba").total == before.total == 30


def test_undo_goes_back_step_by_step_to_an_empty_sheet(mine):
    sheet = marking.my_sheets(mine)[0].sheet
    give(mine, sheet, MEANING, "30")
    give(mine, sheet, MEANING, "20")
    give(mine, sheet, BREVITY, "10")
    give(mine, sheet, MEANING, None)
    totals = [marking.undo(mine, sheet, f"lùi {step}").total for step in range(5)]
    assert totals == [30, 20, 30, 0, 0]
    assert marking.my_sheets(mine)[0].state is SheetState.ASSIGNED


def test_a_cleared_mark_is_no_zero(mine):
    sheet = marking.my_sheets(mine)[0].sheet
    give(mine, sheet, MEANING, "0")
    saved = give(mine, sheet, MEANING, None)
    assert (saved.given, saved.state) == (0, SheetState.ASSIGNED)
    assert give(mine, sheet, MEANING, None).given == 0


@pytest.mark.parametrize(
    ("mark", "error"),
    [
        ("35.5", MarkTooHighError),
        ("-0.5", MarkTooLowError),
        ("30.2", MarkBetweenStepsError),
        ("30.0001", MarkBetweenStepsError),
    ],
)
def test_a_mark_off_its_scale_is_refused_and_the_one_before_kept(mine, mark, error):
    sheet = marking.my_sheets(mine)[0].sheet
    give(mine, sheet, MEANING, "20")
    with pytest.raises(error):
        give(mine, sheet, MEANING, mark)
    assert marking.my_sheets(mine)[0].total == 20


def test_a_criterion_that_the_rubric_lacks(mine):
    sheet = marking.my_sheets(mine)[0].sheet
    with pytest.raises(NoSuchCriterionError):
        give(mine, sheet, "Hình thức", "1")
    with pytest.raises(NoSuchCriterionError):
        marking.set_comment(mine, sheet, "tốt", "Hình thức")


def paths(desk, sheet):
    """Every way to a sheet."""
    return (
        lambda: marking.open_sheet(desk, sheet),
        lambda: give(desk, sheet),
        lambda: marking.undo(desk, sheet, uuid4().hex),
        lambda: marking.set_comment(desk, sheet, "x"),
        lambda: marking.set_flag(desk, sheet, flagged=True),
        lambda: marking.set_skipped(desk, sheet, skipped=True),
        lambda: marking.recuse(desk, sheet, "x"),
        lambda: marking.gaps(desk, [sheet]),
        lambda: marking.submit(desk, [sheet]),
    )


def test_no_path_leads_to_another_judges_sheet(marking_desk, mine):
    theirs = marking.my_sheets(judge_desk(marking_desk, "GK02"))[0].sheet
    for path in (*paths(mine, theirs), *paths(mine, 99999)):
        with pytest.raises(SheetNotYoursError):
            path()


def test_no_path_leads_a_judge_to_an_entry_of_their_own_school(marked):
    """The list of marks of the practice season holds such sheets; the judges themselves never see them."""
    with marked.read() as uow:
        judge = {"GK03": None, "GK05": None, "GK07": None}
        own = (
            uow.session.query(ScoreSheet)
            .join(Entry, Entry.id == ScoreSheet.entry_id)
            .filter(ScoreSheet.judge.has(school_id=Entry.school_id))
            .all()
        )
        sheets = [(sheet.judge.code, sheet.id) for sheet in own]
        assert len(sheets) >= 2
        assert {code for code, _ in sheets} <= set(judge)
    for code, sheet in sheets:
        desk = judge_desk(marked, code)
        assert sheet not in {row.sheet for row in marking.my_sheets(desk)}
        for path in paths(desk, sheet):
            with pytest.raises(SheetNotYoursError):
                path()


def test_no_path_leads_to_a_declared_conflict(marking_desk, mine):
    row = marking.my_sheets(mine)[0]
    entry = entry_number(marking_desk, row.blind_code)
    with marking_desk.read() as uow:
        school = uow.session.query(Entry).filter_by(number=entry, contest_id=2).one().school_id
    conflicts.declare_conflict(marking_desk, "GK01", "chị dạy ở đó", school_id=school)
    for path in paths(mine, row.sheet):
        with pytest.raises(SheetNotYoursError):
            path()


def test_the_database_and_the_assignment_agree_on_who_may_mark_what(marked):
    """The rule is said twice, as a condition of queries and for whole panels at once."""
    first, second = list_entries(marked, "KH")[:2]
    with marked.write(Permission.EDIT, "test.workplace") as uow:
        teacher, visitor, parent = uow.session.query(Judge).order_by(Judge.id).limit(3)
        entries = {entry.number: entry for entry in uow.session.query(Entry).filter_by(contest_id=2)}
        teacher.school_id, visitor.school_id, parent.school_id = entries[first.number].school_id, None, None
        declared = {"reason": "nhà", "declared_by": "Chuyên viên", "declared_at": uow.now}
        uow.session.add(Conflict(judge_id=visitor.id, school_id=entries[second.number].school_id, **declared))
        uow.session.add(Conflict(judge_id=parent.id, entry_id=entries[first.number].id, **declared))
        uow.session.flush()
        closed = conflicts.barred(uow, uow.session.query(Judge), uow.session.query(Entry))
        pairs = select(Judge.id, Entry.id).select_from(Judge).join(Entry, true())
        free = set(uow.session.execute(pairs.where(conflicts.free_of_conflict(Judge, Entry))))
        every = set(uow.session.execute(pairs))
        assert every - free == {(judge, entry) for judge, ids in closed.items() for entry in ids}
        assert len(closed[parent.id]) == 1
        assert len(closed[teacher.id]) > 1
        assert len(closed[visitor.id]) > 1


def test_nothing_is_marked_in_a_closed_season(marking_desk, mine):
    sheet = marking.my_sheets(mine)[0].sheet
    with marking_desk.write(Permission.EDIT, "test.close") as uow:
        uow.session.get_one(Season, marking_desk.season_id).closed_at = uow.now
    with pytest.raises(SeasonClosedError):
        give(mine, sheet)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.OFFICER, Role.VIEWER])
def test_who_is_no_judge_marks_nothing(marking_desk, seated_as, role):
    other = seated_as(marking_desk, role)
    for path in (lambda: marking.my_sheets(other), *paths(other, 1)):
        with pytest.raises(NotAllowedError):
            path()


def test_a_judges_account_without_a_judge_is_told_so(marking_desk, seated_as):
    stranger = seated_as(marking_desk, Role.JUDGE)
    for path in (lambda: marking.my_sheets(stranger), *paths(stranger, 1)):
        with pytest.raises(NotAJudgeError):
            path()


def test_comments_flags_and_putting_off(mine):
    sheet = marking.my_sheets(mine)[0].sheet
    marking.set_comment(mine, sheet, "  Ý hay\n\n ")
    marking.set_comment(mine, sheet, "vần tốt", BREVITY)
    marking.set_comment(mine, sheet, "rõ", MEANING)
    marking.set_comment(mine, sheet, "rất rõ", MEANING)
    marking.set_comment(mine, sheet, "", BREVITY)
    marking.set_comment(mine, sheet, "", NOVELTY)
    marking.set_flag(mine, sheet, flagged=True)
    marking.set_skipped(mine, sheet, skipped=True)
    opened = marking.open_sheet(mine, sheet)
    assert opened.comment == "Ý hay"
    assert {one.name: one.comment for one in opened.criteria if one.comment} == {MEANING: "rất rõ"}
    assert (opened.row.flagged, opened.row.skipped, opened.row.state) == (True, True, SheetState.ASSIGNED)
    give(mine, sheet)
    assert marking.open_sheet(mine, sheet).row.skipped is False


def test_handing_in_lists_the_gaps_and_then_closes_the_sheet(marking_desk, mine):
    whole, part, *_ = (row for row in marking.my_sheets(mine))
    mark_sheet(mine, whole.sheet, submit=False)
    give(mine, part.sheet)
    with pytest.raises(SheetGapsError) as refused:
        marking.submit(mine, [whole.sheet, part.sheet])
    (gap,) = refused.value.gaps
    assert (gap.blind_code, gap.marks, gap.comments) == (part.blind_code, (BREVITY, NOVELTY, LANGUAGE), ())
    assert marking.gaps(mine, [whole.sheet, part.sheet]) == (gap,)
    assert marking.submit(mine, [whole.sheet, whole.sheet]) == 1
    for path in paths(mine, whole.sheet)[1:7]:
        with pytest.raises(SheetNotOpenError):
            path()
    assert not marking.open_sheet(mine, whole.sheet).row.editable
    hand_back(marking_desk, "KH", entry_number(marking_desk, whole.blind_code), "GK01", "điểm nhập nhầm")
    assert give(mine, whole.sheet, MEANING, "1").state is SheetState.DRAFT


def test_a_required_comment_is_a_gap_too(lists):
    set_rubric(lists, "KH", [CriterionFacts("Ý nghĩa", Decimal(10), comment_required=True)])
    being_marked(lists)
    mine = judge_desk(lists, "GK01")
    sheet = marking.my_sheets(mine)[0].sheet
    give(mine, sheet, "Ý nghĩa", "10")
    assert [gap.comments for gap in marking.gaps(mine, [sheet])] == [("Ý nghĩa",)]
    marking.set_comment(mine, sheet, "rất hay", "Ý nghĩa")
    assert marking.submit(mine, [sheet]) == 1


def test_standing_aside_needs_a_reason_and_counts_as_no_mark(mine):
    row = marking.my_sheets(mine)[0]
    mark_sheet(mine, row.sheet, submit=False)
    with pytest.raises(RecusalNeedsReasonError):
        marking.recuse(mine, row.sheet, "  ")
    marking.recuse(mine, row.sheet, "học sinh cũ")
    opened = marking.open_sheet(mine, row.sheet)
    assert (opened.row.state, opened.reason) == (SheetState.RECUSED, "học sinh cũ")


def test_nothing_is_marked_after_the_round_is_closed(marking_desk, mine):
    row = marking.my_sheets(mine)[0]
    close_round(marking_desk, "KH", "hết hạn")
    with pytest.raises(SheetNotOpenError, match="closed"):
        give(mine, row.sheet)
    assert not marking.my_sheets(mine)[0].editable


def test_marks_given_on_the_screen_make_the_standings(lists):
    being_marked(lists)
    shares = {"GK01": Decimal("0.9")}
    mark_all(lists, shares=lambda judge, _: shares.get(judge, Decimal("0.5")))
    rows = {row.entry: row for row in standings(lists, "KH").rows}
    sheets = {}
    for row in panels.assignments(lists, "KH"):
        sheets.setdefault(row.entry, []).append(row.judge)
    for entry, judges in sheets.items():
        assert rows[entry].score == (70 if "GK01" in judges else 50), judges


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_zero_missing_absent_and_recused_never_mix(desk_on, data):
    """Whatever becomes of the sheets of an entry, its score is the mean of those handed in, zeros among them."""
    desk = desk_on("marked")
    fates = data.draw(st.tuples(*[st.sampled_from(["zero", "kept", "absent", "recused", "missing"])] * 3))
    with desk.storage.write(desk.actor, Permission.EDIT, "test") as uow:
        entry = uow.session.query(Entry).filter_by(contest_id=2, number=5).one()
        sheets = uow.session.query(ScoreSheet).filter_by(entry_id=entry.id).order_by(ScoreSheet.judge_id).all()
        totals = []
        for sheet, fate in zip(sheets, fates, strict=True):
            if fate == "zero":
                for mark in sheet.marks:
                    mark.value = 0
            elif fate == "missing":
                sheet.state = SheetState.ASSIGNED
            elif fate != "kept":
                sheet.state = SheetState(fate)
            if fate in {"zero", "kept"}:
                totals.append(sum(mark.value for mark in sheet.marks))
    row = next(row for row in standings(desk, "KH").rows if row.entry == 5)
    if len(totals) < 2:
        assert row.score is None
    else:
        exact = Decimal(sum(totals)) / len(totals) / 1000
        assert abs(row.score - exact) <= Decimal("0.005")
        assert len(row.sheets) == len(totals)

"""Entries by hand: registering, changing, taking back, correcting, consent."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenschool.models.account import Role
from greenschool.services.desk import SeasonClosedError
from greenschool.services.entry_checks import (
    EntryEarlyError,
    GradeNotEligibleError,
    LevelNotEligibleError,
    TooManyOfClassError,
    TooManyOfSchoolError,
    TooManyWordsError,
)
from greenschool.services.entry_files import attach, detach
from greenschool.services.entry_history import entry_history
from greenschool.services.entry_records import (
    AuthorFacts,
    EntryChange,
    EntryEmptyError,
    EntryFixedError,
    EntryKeptError,
    EntryRefusedError,
    EntryTooLateError,
    ReasonNeededError,
    UnknownAuthorError,
    UnknownEntryError,
    check_entry,
    correct_name,
    entry_facts,
    record_consent,
    save_entry,
    step,
    withdraw_consent,
)
from greenschool.services.entry_states import move_entries, return_entries
from greenschool.services.intake import list_entries
from greenschool.services.intake_checks import UnknownGroupError
from greenschool.services.receipts import give_receipts
from greenschool.services.states import AuthorKind, EntryState, Gender, LatePolicy
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.entry_builders import MAU, announce, facts, register


def row_of(desk, code):
    return next(row for row in list_entries(desk) if row.code == code)


def test_an_entry_by_hand_gets_the_next_code_and_keeps_what_was_typed(lists):
    teacher = AuthorFacts("Cô  Lê Thị Thu", "", None, AuthorKind.TEACHER, Gender.FEMALE, date(2023, 1, 2))
    saved = register(lists, title=" Giữ  nước\n sạch ", authors=(replace(MAU, class_name="Lớp 4 A"), teacher))
    assert (saved.code, saved.warnings) == ("KH-072", ())
    row = row_of(lists, "KH-072")
    assert (row.title, row.authors, row.classes) == ("Giữ nước\nsạch", ("Nguyễn Thị Mẫu", "Cô Lê Thị Thu"), ("4A", ""))
    assert (row.state, row.consents, row.files, row.receipt) == (EntryState.RECEIVED, 1, 0, None)
    assert entry_facts(lists, "kh-72").authors[1].kind is AuthorKind.TEACHER


def test_without_a_day_it_is_received_now(lists):
    saved = register(lists, "DS", received_on=None)
    found = entry_facts(lists, saved.code)
    assert found.received_at < lists.now()
    assert found.received_on == found.received_at.astimezone().date()


def test_what_is_undone_is_gone_and_what_is_redone_has_its_code_again(lists):
    saved = register(lists)
    redo = step(lists, saved.undo)
    with pytest.raises(UnknownEntryError):
        entry_facts(lists, "KH-072")
    undo = step(lists, redo)
    assert row_of(lists, "KH-072").title == "Giữ nước sạch"
    assert undo == saved.undo


def test_a_change_returns_what_stood_there_before(lists):
    register(lists, authors=(MAU, replace(MAU, name="Lê Văn Mẫu")))
    before = entry_facts(lists, "KH-072")
    saved = save_entry(lists, EntryChange("KH", 72, replace(before, title="Khác", authors=(MAU,))))
    assert row_of(lists, "KH-072").authors == ("Nguyễn Thị Mẫu",)
    step(lists, saved.undo)
    assert entry_facts(lists, "KH-072") == before


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    names=st.lists(st.text("aăâđêôơưÁÌỎŨẠ bcdghk", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=5)
)
def test_any_change_and_its_undo_leave_the_entry_as_it_was(lists, names):
    before = entry_facts(lists, "KH-001")
    changed = replace(before, authors=tuple(AuthorFacts(name, "3A") for name in names))
    saved = save_entry(lists, EntryChange("KH", 1, changed))
    assert len(entry_facts(lists, "KH-001").authors) == len(names)
    step(lists, saved.undo)
    assert entry_facts(lists, "KH-001") == before


@pytest.mark.parametrize(
    ("rules", "entry", "error"),
    [
        ({"levels": ("MN",)}, {}, LevelNotEligibleError),
        ({}, {"title": " ".join(["nước"] * 21)}, TooManyWordsError),
        ({"grades": (5,)}, {}, GradeNotEligibleError),
        ({"school_limit": 1}, {}, TooManyOfSchoolError),
        ({"class_limit": 1}, {}, TooManyOfClassError),
        ({"opens_on": date(2023, 1, 6)}, {}, EntryEarlyError),
    ],
)
def test_rules_refuse_or_only_warn_as_the_contest_says(lists, rules, entry, error):
    register(lists)
    announce(lists, **rules)
    change = EntryChange("KH", None, facts(lists, **entry))
    assert [type(one) for one in check_entry(lists, change)] == [error]
    with pytest.raises(EntryRefusedError) as refused:
        save_entry(lists, change)
    assert isinstance(refused.value.values["problem"], error)
    announce(lists, limits_refuse=False)
    saved = save_entry(lists, change)
    assert [type(one) for one in saved.warnings] == [error]
    assert saved.code == "KH-073"


def test_an_entry_does_not_take_its_own_place_when_it_is_changed(lists):
    announce(lists, class_limit=1)
    register(lists)
    before = entry_facts(lists, "KH-072")
    assert save_entry(lists, EntryChange("KH", 72, replace(before, title="Khác"))).warnings == ()


def test_a_class_without_a_grade_is_not_judged(lists):
    announce(lists, grades=(5,))
    kept = tuple(replace(MAU, class_name=name) for name in ("Ong Vàng", "", "Lớp"))
    assert register(lists, authors=kept).warnings == ()


@pytest.mark.parametrize("broken", [{"title": " "}, {"authors": ()}, {"authors": (AuthorFacts("  "),)}])
def test_an_entry_needs_a_text_and_an_author(lists, broken):
    with pytest.raises(EntryEmptyError):
        register(lists, **broken)
    assert len(list_entries(lists, "KH")) == 71


def test_a_contest_with_groups_asks_for_one_of_them(lists):
    with pytest.raises(UnknownGroupError):
        register(lists, "SK", group="Âm nhạc")
    assert row_of(lists, register(lists, "SK", group="kỹ thuật").code).group == "Kỹ thuật"


def test_late_entries_go_by_the_policy_of_the_contest(lists):
    late = date(2023, 3, 1)
    row = row_of(lists, register(lists, received_on=late).code)
    assert (row.state, row.state_reason) == (EntryState.LATE, "> 28/02/2023")
    announce(lists, late_policy=LatePolicy.REFUSE)
    with pytest.raises(EntryTooLateError):
        register(lists, received_on=late)
    assert len(list_entries(lists, "KH")) == 72


def test_a_corrected_day_makes_an_entry_on_time(lists):
    code = register(lists, received_on=date(2023, 3, 1)).code
    save_entry(lists, EntryChange("KH", 72, replace(entry_facts(lists, code), received_on=date(2023, 2, 1))))
    assert row_of(lists, code).state is EntryState.RECEIVED


def test_only_an_entry_on_which_nothing_rests_is_taken_back(lists):
    with pytest.raises(EntryKeptError):
        save_entry(lists, EntryChange("KH", 1, None))
    saved = register(lists)
    give_receipts(lists, [saved.code])
    with pytest.raises(EntryKeptError):
        step(lists, saved.undo)
    with pytest.raises(UnknownEntryError):
        save_entry(lists, EntryChange("KH", 999, None))


def test_once_codes_are_drawn_only_a_name_is_corrected_and_only_with_a_reason(marked, journal):
    before = entry_facts(marked, "KH-001")
    with pytest.raises(EntryFixedError):
        save_entry(marked, EntryChange("KH", 1, before))
    with pytest.raises(ReasonNeededError):
        correct_name(marked, "KH-001", 0, "Nguyễn Văn Mẫu", " ")
    with pytest.raises(UnknownAuthorError):
        correct_name(marked, "KH-001", 9, "Nguyễn Văn Mẫu", "khai sinh")
    with pytest.raises(EntryEmptyError):
        correct_name(marked, "KH-001", 0, " ", "khai sinh")
    assert correct_name(marked, "KH-001", 0, "Nguyễn Văn Mẫu", "theo giấy khai sinh") == before.authors[0].name
    assert entry_facts(marked, "KH-001").authors[0].name == "Nguyễn Văn Mẫu"
    assert journal(marked)[-1].reason == "theo giấy khai sinh"


def test_consent_is_noted_once_and_can_be_withdrawn(lists):
    register(lists, authors=(MAU, replace(MAU, name="Lê Văn Mẫu", consent_on=date(2023, 1, 1))))
    assert record_consent(lists, ["KH-072"], date(2023, 2, 1)) == 1
    assert [one.consent_on for one in entry_facts(lists, "KH-072").authors] == [date(2023, 2, 1), date(2023, 1, 1)]
    withdraw_consent(lists, "KH-072", 0, date(2023, 3, 1))
    assert row_of(lists, "KH-072").consents == 1
    with pytest.raises(UnknownAuthorError):
        withdraw_consent(lists, "KH-072", 0, date(2023, 3, 1))
    assert record_consent(lists, ["KH-072"], date(2023, 4, 1)) == 1


@pytest.mark.parametrize("code", ["KH-999", "XX-001", "KH", "KH-", "-1", "KH-²"])
def test_an_unknown_code_is_refused(lists, code):
    with pytest.raises(UnknownEntryError):
        entry_facts(lists, code)


def test_the_history_of_an_entry_is_read_off_the_journal(lists):
    saved = register(lists)
    save_entry(lists, EntryChange("KH", 72, replace(entry_facts(lists, saved.code), title="Khác")))
    move_entries(lists, [saved.code], EntryState.WITHDRAWN, "trường rút")
    steps = entry_history(lists, saved.code)
    assert [one.action for one in steps] == ["entries.withdrawn", "entries.edit", "entries.register"]
    assert ("title", "Giữ nước sạch", "Khác") in steps[1].changes
    assert ("state", "received", "withdrawn") in steps[0].changes
    assert steps[0].reason == "trường rút"
    assert entry_history(lists, "KH-001") == ()


def test_authors_and_files_that_went_stay_in_the_history(lists, tmp_path):
    (tmp_path / "bai.pdf").write_bytes(b"%PDF-1.4")
    saved = register(lists, authors=(MAU, replace(MAU, name="Lê Văn Mẫu")))
    (file,) = attach(lists, saved.code, [tmp_path / "bai.pdf"])
    detach(lists, saved.code, file.id)
    return_entries(lists, {saved.code: ["Bản gốc", "Ảnh"]})
    save_entry(lists, EntryChange("KH", 72, replace(entry_facts(lists, saved.code), authors=(MAU,))))
    changes = [change for one in entry_history(lists, saved.code) for change in one.changes]
    assert ("authors", "Lê Văn Mẫu", "") in changes
    assert ("entry_attachments", "", "bai.pdf") in changes
    assert ("entry_attachments", "bai.pdf", "") in changes
    assert ("missing", "", "Bản gốc; Ảnh") in changes


def test_who_may_not_edit_may_not_register(lists, seated_as, close_season):
    viewer = seated_as(lists, Role.VIEWER)
    change = EntryChange("KH", None, facts(lists))
    for call in (save_entry, check_entry):
        with pytest.raises(NotAllowedError):
            call(viewer, change)
    with pytest.raises(NotAllowedError):
        entry_facts(seated_as(lists, Role.JUDGE), "KH-001")
    assert check_entry(lists, EntryChange("KH", 1, None)) == ()
    close_season(lists)
    with pytest.raises(SeasonClosedError):
        save_entry(lists, change)

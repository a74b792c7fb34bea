from greenschool.services import blindness, panels
from greenschool.services.conflicts import list_conflicts
from greenschool.services.rubrics import round_facts
from greenschool.ui.dialogs.panel import PanelDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless

__all__ = ["marking_office", "marking_page", "marking_stores"]


def panel_on(qtbot, page):
    button(page, "Panel…").click()
    return dialog_of(qtbot, page, PanelDialog)


def line_of(view, code):
    return next(row for row in view.table().model.rows() if row.judge.code == code)


def loads(page):
    return {one.judge: one.assigned for one in panels.list_panel(page._office.desk, "KH")}


def test_judges_are_seated_and_entries_assigned_by_chance_with_equal_loads(marking_page, qtbot):
    page = marking_page("coded")
    dialog = panel_on(qtbot, page)
    button(dialog, "Seat all").click()
    assert dialog.banner.text() == "All judges sit on the panel."
    dialog.show_view("assignment")
    view = dialog.views["assignment"]
    view.per_entry.setValue(3)
    view.seed.setText("7")
    button(dialog, "Assign automatically").click()
    assert dialog.banner.text() == "Assigned: 213 sheets added, 0 taken away, 213 in all. Seed 7 does it over."
    found = loads(page)
    assert max(found.values()) - min(found.values()) <= 1
    assert round_facts(page._office.desk, "KH").marks_per_entry == 3
    button(dialog, "Close").click()
    assert "Release to judges…" in {one.text() for one in page.strip._buttons}


def test_what_another_number_of_judges_would_mean_is_seen_before(marking_page, qtbot):
    dialog = panel_on(qtbot, marking_page("assigned"))
    dialog.show_view("assignment")
    rows = {row[0]: row[1:4] for row in dialog.views["assignment"]._chances.seen()[1]}
    assert rows[3] == [30, 31, 213]
    assert rows["all"] == [69, 71, 494]


def test_an_entry_is_taken_from_a_judge_and_given_back_by_hand(marking_page, qtbot):
    page = marking_page("assigned")
    before = loads(page)
    dialog = panel_on(qtbot, page)
    dialog.show_view("assignment")
    view = dialog.views["assignment"]
    row = view.table().model.rows()[0]
    view.table().go_to(row)
    button(dialog, "Take away").click()
    assert loads(page)[row.judge] == before[row.judge] - 1
    view.entry.setCurrentIndex(view.entry.findData(row.entry))
    view.judge.setCurrentIndex(view.judge.findData(row.judge))
    button(dialog, "Assign by hand").click()
    assert loads(page) == before


def test_a_judge_leaves_mid_round_with_a_reason(marking_page, qtbot):
    page = marking_page("assigned")
    blindness.release(page._office.desk, "KH", "Đã xem")
    page.refresh()
    dialog = panel_on(qtbot, page)
    view = dialog.views["seats"]
    view.table().go_to(line_of(view, "GK02"))
    button(dialog, "Leaves the panel…").click()
    asked = dialog_of(qtbot, dialog, ReasonedDialog)
    asked.reason.setPlainText("Chuyển công tác")
    asked.ok.click()
    assert line_of(view, "GK02").member.left_reason == "Chuyển công tác"
    assert loads(page)["GK02"] == 0
    view.table().go_to(line_of(view, "GK02"))
    button(dialog, "Seat").click()
    assert line_of(view, "GK02").seated


def test_two_groups_of_markers(marking_page, qtbot):
    page = marking_page("coded")
    dialog = panel_on(qtbot, page)
    view = dialog.views["seats"]
    for number in range(1, 5):
        view.table().go_to(line_of(view, f"GK0{number}"))
        button(dialog, f"Into group {1 + number % 2}").click()
    assert [row[2] for row in view.table().seen()[1]][:4] == ["✓ group 2", "✓ group 1"] * 2
    dialog.show_view("assignment")
    assignment = dialog.views["assignment"]
    assignment.groups.setChecked(True)
    assignment.per_entry.setValue(2)
    button(dialog, "Assign automatically").click()
    assert {one.marker_group for one in panels.assignments(page._office.desk, "KH")} == {1, 2}


def test_a_conflict_needs_its_reason_and_takes_the_sheet_away(marking_page, qtbot):
    page = marking_page("assigned")
    desk = page._office.desk
    dialog = panel_on(qtbot, page)
    dialog.show_view("conflicts")
    view = dialog.views["conflicts"]
    row = panels.assignments(desk, "KH")[0]
    view.judge.setCurrentIndex(view.judge.findData(row.judge))
    view.about.setCurrentIndex(view.about.findText(f"KH-{row.entry:03d}"))
    button(dialog, "Declare conflict").click()
    assert "Nothing was recorded" in dialog.banner.text()
    view.reason.setText("Con gái dự thi")
    button(dialog, "Declare conflict").click()
    assert any(one.reason == "Con gái dự thi" for one in list_conflicts(desk))
    assert (row.entry, row.judge) not in {(one.entry, one.judge) for one in panels.assignments(desk, "KH")}
    view.table().go_to(next(one for one in view.table().model.rows() if one.id is not None))
    button(dialog, "Withdraw").click()
    assert all(one.id is None for one in list_conflicts(desk))


def test_everything_on_the_panel_has_a_name(marking_page, qtbot):
    page = marking_page("assigned")
    assert nameless(page) == []
    dialog = panel_on(qtbot, page)
    for key in dialog.views:
        dialog.show_view(key)
        assert nameless(dialog) == []

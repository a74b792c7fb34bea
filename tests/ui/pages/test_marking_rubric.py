from greenschool.services import blindness
from greenschool.services.prize_rules import Quota, show_prize_rules
from greenschool.services.rubrics import presets, round_facts, show_rubric, use_preset
from greenschool.ui.dialogs.prize_rules import PrizeRulesDialog
from greenschool.ui.dialogs.round_facts import RoundFactsDialog
from greenschool.ui.dialogs.rubric import RubricDialog
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless, sees

__all__ = ["marking_office", "marking_page", "marking_stores"]


def rubric_on(qtbot, page):
    button(page, "Rubric…").click()
    return dialog_of(qtbot, page, RubricDialog)


def column(table, key):
    return [one.key for one in table.model.columns].index(key)


def test_criteria_are_typed_as_in_excel_and_saved_together(marking_page, qtbot):
    page = marking_page("preparing")
    dialog = rubric_on(qtbot, page)
    model = dialog.criteria.model
    before = show_rubric(page._office.desk, "KH")
    button(dialog, "Add criterion").click()
    line = len(before.criteria)
    for key, typed in (("name", "Trình bày"), ("maximum", "12,5"), ("step", "0,25"), ("comment_required", "x")):
        assert model.write(column(dialog.criteria, key), [(line, typed)])
    assert not model.write(column(dialog.criteria, "maximum"), [(line, "nhiều")])
    assert "is not a mark" in dialog.banner.text()
    assert show_rubric(page._office.desk, "KH") == before
    dialog.ok.click()
    added = show_rubric(page._office.desk, "KH").criteria[-1]
    assert (added.name, str(added.maximum), str(added.step), added.comment_required) == (
        "Trình bày",
        "12.5",
        "0.25",
        True,
    )
    assert page.banner.text() == "The rubric is saved."


def test_levels_belong_to_the_criterion_under_the_cursor(marking_page, qtbot):
    page = marking_page("preparing")
    dialog = rubric_on(qtbot, page)
    dialog.criteria.grid.go_to(1)
    had = dialog.levels.model.rowCount()
    button(dialog, "Add level").click()
    assert dialog.levels.model.write(column(dialog.levels, "name"), [(had, "Chưa đạt")])
    dialog.criteria.grid.go_to(0)
    assert all(row.level.name != "Chưa đạt" or had for row in dialog.levels.model.rows())
    dialog.ok.click()
    criteria = show_rubric(page._office.desk, "KH").criteria
    assert [level.name for level in criteria[1].levels][-1] == "Chưa đạt"


def test_a_ready_made_rubric_is_taken_over(marking_page, qtbot):
    page = marking_page("preparing")
    dialog = rubric_on(qtbot, page)
    dialog.preset.setCurrentIndex(dialog.preset.findData("khau-hieu"))
    button(dialog, "Use ready-made rubric").click()
    wanted = next(one for one in presets() if one.key == "khau-hieu")
    assert [one.name for one in show_rubric(page._office.desk, "KH").criteria] == [one.name for one in wanted.criteria]
    assert [row.facts.name for row in dialog.criteria.model.rows()] == [one.name for one in wanted.criteria]


def test_criteria_move_and_go(marking_page, qtbot):
    page = marking_page("preparing")
    dialog = rubric_on(qtbot, page)
    names = [row.facts.name for row in dialog.criteria.model.rows()]
    dialog.criteria.grid.go_to(0)
    button(dialog, "Down").click()
    button(dialog, "Remove criterion").click()
    assert [row.facts.name for row in dialog.criteria.model.rows()] == names[1:]
    assert nameless(dialog) == []


def test_a_rubric_in_use_can_only_be_read(marking_page, qtbot):
    page = marking_page("assigned")
    blindness.release(page._office.desk, "KH", "Đã xem")
    page.refresh()
    dialog = rubric_on(qtbot, page)
    editable = show_rubric(page._office.desk, "KH").editable
    assert dialog.ok.isEnabled() is editable
    assert button(dialog, "Add criterion").isEnabled() is editable


def test_the_rules_of_a_round_are_saved_and_a_slip_is_told(marking_page, qtbot):
    page = marking_page("preparing")
    button(page, "Rules…").click()
    dialog = dialog_of(qtbot, page, RoundFactsDialog)
    assert nameless(dialog) == []
    dialog.until.setText("20/5/2023")
    dialog.minimum.setValue(3)
    dialog.bands[0].setText("mười")
    dialog.ok.click()
    assert "is not a mark" in dialog.banner.text()
    dialog.bands[0].setText("8,5")
    dialog.ok.click()
    facts = round_facts(page._office.desk, "KH")
    assert (str(facts.marking_until), facts.minimum_marks, str(facts.agree_below)) == ("2023-05-20", 3, "8.5")
    assert "rules of the round are saved" in page.banner.text()


def test_the_prizes_of_a_round_are_typed_and_ties_put_in_order(marking_page, qtbot):
    page = marking_page("preparing")
    button(page, "Prizes…").click()
    dialog = dialog_of(qtbot, page, PrizeRulesDialog)
    assert nameless(dialog) == []
    assert dialog.minimumSizeHint().width() <= 984
    assert dialog.minimumSizeHint().height() <= 560
    button(dialog, "Add prize").click()
    line = dialog.table.model.rowCount() - 1
    assert dialog.table.model.write(column(dialog.table, "name"), [(line, "Khuyến khích")])
    assert dialog.table.model.write(column(dialog.table, "share"), [(line, "7,5")])
    assert not dialog.table.model.write(column(dialog.table, "count"), [(line, "vài")])
    dialog.ties.setCurrentRow(1)
    button(dialog, "Earlier").click()
    wanted = dialog.chain()
    dialog.ok.click()
    rules = show_prize_rules(page._office.desk, "KH")
    assert (rules.lines[-1].name, rules.lines[-1].quota, str(rules.lines[-1].amount)) == (
        "Khuyến khích",
        Quota.SHARE,
        "7.5",
    )
    assert rules.tie_breaks == wanted
    assert "prizes of the round are saved" in page.banner.text()


def test_a_group_has_maxima_of_its_own(desk_on, office_at, qtbot):
    desk = desk_on("schools")
    use_preset(desk, "SK", "sang-kien")
    dialog = RubricDialog(office_at(desk), "SK")
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.criteria.model
    maximum, weight = (column(dialog.criteria, f"{key}-Truyền thông") for key in ("maximum", "weight"))
    assert model.write(maximum, [(0, "22,5"), (1, "")])
    assert model.write(weight, [(0, "2")])
    assert sees(dialog, "Truyền thông: 1")
    dialog.ok.click()
    first, second, *_ = show_rubric(desk, "SK").criteria
    assert [(part.group, str(part.maximum), str(part.weight)) for part in first.groups] == [
        ("Truyền thông", "22.5", "2")
    ]
    assert second.groups == ()

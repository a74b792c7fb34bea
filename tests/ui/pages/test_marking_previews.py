"""What is printed of a round is seen first: a menu on the page, a preview for each paper."""

import pytest

from greenschool.models.account import Role
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from tests.ui.pages.marking_stores import marking_office, marking_page, marking_stores
from tests.ui.pages.results_stores import button, dialog_of, nameless, office_on, result_stores
from tests.ui.pages.test_marking import marked_page

__all__ = ["marking_office", "marking_page", "marking_stores", "office_on", "result_stores"]


def offered(page):
    return [action.text() for action in page.papers.menu().actions()]


def previewed(qtbot, page, words):
    next(action for action in page.papers.menu().actions() if action.text() == words).trigger()
    return shown(qtbot, page)


def shown(qtbot, parent):
    dialog = dialog_of(qtbot, parent, PaperPreviewDialog)
    qtbot.waitUntil(dialog.preview.isEnabled)
    return dialog


def text_of(dialog):
    document = dialog.preview.document()
    return " ".join(document.getAllText(page).text() for page in range(document.pageCount()))


def test_before_judges_are_assigned_there_is_nothing_to_print(marking_page):
    page = marking_page("coded")
    assert offered(page) == []
    assert not page.papers.isEnabled()


def test_score_sheets_of_all_judges_are_previewed_blank(marking_page, qtbot):
    dialog = previewed(qtbot, marking_page("assigned"), "Score sheets…")
    told = text_of(dialog)
    assert "GK01" in told
    assert "GK07" in told
    assert [chip for chip in ("Grid, blank", "By judge, blank", "By entry, blank") if button(dialog, chip)]
    assert nameless(dialog) == []
    dialog.close()


def test_filled_sheets_are_offered_once_some_are_handed_in(office_on, qtbot):
    page = marked_page(office_on, qtbot, "marked")
    dialog = previewed(qtbot, page, "Score sheets…")
    button(dialog, "Grid, filled").click()
    qtbot.waitUntil(dialog.preview.isEnabled)
    assert "phẩy năm" in text_of(dialog)
    dialog.close()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Minutes on marks far apart…", "BIÊN BẢN THỐNG NHẤT ĐIỂM"),
        ("Totals of the judges…", "BẢNG TỔNG HỢP ĐIỂM CỦA CÁC GIÁM KHẢO"),
        ("Minutes of marking…", "BIÊN BẢN CHẤM THI"),
    ],
)
def test_the_papers_for_the_file_are_previewed(office_on, qtbot, words, title):
    dialog = previewed(qtbot, marked_page(office_on, qtbot, "marked"), words)
    assert title in text_of(dialog)
    dialog.close()


def test_while_keying_the_sheets_of_the_judge_are_a_button_away(marking_page, qtbot):
    page = marking_page("assigned")
    page.show_view("keying")
    button(page, "Score sheets of the judge…").click()
    dialog = shown(qtbot, page)
    told = text_of(dialog)
    assert "GK01" in told
    assert "GK02" not in told
    dialog.close()


def test_whoever_may_only_look_prints_nothing(marking_page):
    assert marking_page("assigned", Role.VIEWER).papers is None

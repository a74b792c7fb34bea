from PySide6.QtWidgets import QPushButton

from greenschool.ui.widgets.notices import Notice, Notices


def shown(qtbot, *notices, width=600):
    widget = Notices()
    qtbot.addWidget(widget)
    widget.resize(width, 20)
    widget.show_notices(notices)
    qtbot.waitUntil(lambda: not notices or widget.height() > 20)
    return widget


def test_without_notices_there_is_nothing_to_see(qtbot):
    assert not shown(qtbot).isVisible()


def test_a_notice_may_offer_what_to_do(qtbot):
    done = []
    widget = shown(qtbot, Notice("A tie"), Notice("Another", "Decide…", lambda: done.append(1)))
    (button,) = widget.findChildren(QPushButton)
    button.click()
    assert (widget.texts(), done) == (["A tie", "Another"], [1])


def test_long_notices_take_the_lines_they_need_and_scroll_when_there_are_many(qtbot):
    one = shown(qtbot, Notice("word " * 10)).height()
    three = shown(qtbot, Notice("word " * 100)).height()
    assert one < three <= 112
    assert shown(qtbot, *[Notice("word " * 100)] * 9).height() == 112

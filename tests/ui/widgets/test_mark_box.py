"""One criterion of a rubric on the judging screen."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from greenschool.ui.widgets.mark_box import MarkBox, MarkLevel, MarkPart

LEVELS = (
    MarkLevel("Tốt", Decimal(8), "Nhớ ngay"),
    MarkLevel("Đạt", Decimal(5), "Phải đọc lại"),
    MarkLevel("Chưa đạt", Decimal(0), "Khó hiểu"),
)


@pytest.fixture
def box(qtbot):
    made = MarkBox(1, MarkPart("Dễ nhớ", "", Decimal(10), Decimal("0.5"), LEVELS, asks_remark=False), "no")
    qtbot.addWidget(made)
    made.show()
    made.show_active(active=True)
    return made


def pointed_at(box):
    """Return the level beside the pointer, as a person sees it."""
    pointers = [one for one in box.findChildren(QLabel) if one.property("role") == "pointer"]
    return [level.name for level, pointer in zip(LEVELS, pointers, strict=True) if pointer.text()]


@pytest.mark.parametrize(("mark", "level"), [("10", "Tốt"), ("8", "Tốt"), ("7.5", "Đạt"), ("0", "Chưa đạt")])
def test_what_a_mark_means_is_pointed_at(box, mark, level):
    box.show_mark(Decimal(mark))
    assert pointed_at(box) == [level]


def test_no_mark_means_nothing(box):
    box.show_mark(Decimal(9))
    box.show_mark(None)
    assert pointed_at(box) == []


def test_a_field_that_is_opened_again_lets_no_input_method_in(box):
    box.set_editable(editable=False)
    box.set_editable(editable=True)
    assert not box.field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

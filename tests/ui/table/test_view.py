import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from greenschool.ui.table.clipboard import to_tsv
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from tests.clock import assert_within

CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@dataclass(frozen=True, slots=True)
class Entry:
    code: str
    title: str
    day: dt.date
    mark: Decimal | None


ROWS = (
    Entry("KH-1", "Sân trường không rác", dt.date(2023, 1, 5), Decimal("8.5")),
    Entry("KH-2", "Gieo mầm xanh", dt.date(2023, 1, 3), None),
    Entry("KH-3", "Ăn sạch\nsống xanh", dt.date(2023, 1, 4), Decimal("7.5")),
)
COLUMNS = (
    Column("code", "SBD", lambda row: row.code),
    Column("title", "Tên bài", lambda row: row.title),
    Column("day", "Ngày nộp", lambda row: row.day),
    Column("mark", "Điểm", lambda row: row.mark, align=Align.RIGHT, tone=lambda _row: Tone.OK),
)


@pytest.fixture
def make(qtbot, settings):
    def make(columns=COLUMNS, rows=ROWS, width=900):
        view = TableView("entries", columns, settings)
        qtbot.addWidget(view)
        view.resize(width, 400)
        view.show()
        view.set_rows(rows)
        return view

    return make


def shown(view, column=0):
    model = view.grid.model()
    return [model.index(line, column).data() for line in range(model.rowCount())]


def box(view, title):
    return next(b for b in view.findChildren(QLineEdit) if b.accessibleName() == f"Lọc: {title}")


def button(view, text):
    return next(b for b in view.findChildren(QPushButton) if b.text() == text)


def click_title(qtbot, view, column, modifier=NONE):
    header = view.grid.horizontalHeader()
    middle = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, 8)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, middle)


def test_titles_sort_up_down_and_back(make, qtbot):
    view = make()
    click_title(qtbot, view, 1)
    assert shown(view) == ["KH-3", "KH-2", "KH-1"]
    click_title(qtbot, view, 1)
    assert shown(view) == ["KH-1", "KH-2", "KH-3"]
    click_title(qtbot, view, 3)
    assert shown(view) == ["KH-3", "KH-1", "KH-2"]
    click_title(qtbot, view, 3)
    click_title(qtbot, view, 3)
    assert shown(view) == ["KH-1", "KH-2", "KH-3"]


def test_the_cursor_stays_on_its_row_when_sorted(make, qtbot):
    view = make()
    view.go_to(ROWS[0])
    click_title(qtbot, view, 1)
    assert view.current() is ROWS[0]
    assert view.grid.currentIndex().row() == 2


def test_typing_above_a_column_filters_without_accents(make, qtbot):
    view = make()
    qtbot.keyClicks(box(view, "Tên bài"), "xanh")
    qtbot.waitUntil(lambda: shown(view) == ["KH-2", "KH-3"])
    assert view._totals.text() == "3 dòng · hiện 2"
    qtbot.mouseClick(button(view, "Bỏ lọc"), Qt.MouseButton.LeftButton)
    assert shown(view) == ["KH-1", "KH-2", "KH-3"]
    assert not button(view, "Bỏ lọc").isEnabled()


def test_a_figure_filter_and_escape(make, qtbot):
    view = make()
    qtbot.keyClicks(box(view, "Điểm"), ">=8")
    qtbot.waitUntil(lambda: shown(view) == ["KH-1"])
    qtbot.keyClick(box(view, "Điểm"), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(view)) == 3)


def test_enter_in_a_filter_goes_to_the_rows_found(make, qtbot):
    view = make()
    qtbot.keyClicks(box(view, "Tên bài"), "gieo")
    qtbot.keyClick(box(view, "Tên bài"), Qt.Key.Key_Return)
    assert view.current() is ROWS[1]


def test_find_goes_to_the_filter_of_the_current_column(make, qtbot):
    view = make()
    view.activateWindow()
    view.grid.setFocus()
    view.grid.go_to(0, 2)
    qtbot.keyClick(view.grid, Qt.Key.Key_F, CTRL)
    qtbot.waitUntil(box(view, "Ngày nộp").hasFocus)


def test_the_totals_follow_the_selection(make, qtbot):
    view = make()
    view.grid.selectAll()
    qtbot.waitUntil(lambda: "chọn 12 ô" in view._totals.text())
    assert view._totals.text() == "3 dòng · chọn 12 ô · Đếm: 2 · Tổng: 16,0 · Trung bình: 8,00"


def test_copying_gives_excel_its_cells(make, qtbot):
    view = make()
    view.grid.selectColumn(1)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL)
    copied = QGuiApplication.clipboard().text()
    assert copied == 'Sân trường không rác\nGieo mầm xanh\n"Ăn sạch\nsống xanh"'


def test_copying_with_titles_follows_the_columns_as_shown(make, qtbot):
    view = make()
    view.grid.horizontalHeader().moveSection(3, 0)
    view.grid.setColumnHidden(1, True)
    view.grid.selectRow(0)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Điểm\tSBD\tNgày nộp\n8,5\tKH-1\t05/01/2023"


def test_cells_picked_here_and_there_keep_their_places(make, qtbot):
    view = make()
    model, selection = view.grid.model(), view.grid.selectionModel()
    for line, column in ((0, 0), (2, 2)):
        selection.select(model.index(line, column), selection.SelectionFlag.Select)
    qtbot.keyClick(view.grid, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "KH-1\t\n\t04/01/2023"


def test_quotes_and_tabs_are_quoted():
    assert to_tsv([['a "b"', "c\td"], ["e", ""]]) == '"a ""b"""\t"c\td"\ne\t'


def test_enter_opens_the_row_under_the_cursor(make, qtbot):
    view = make()
    view.go_to(ROWS[1])
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert opened.args == [ROWS[1]]


def test_moving_the_cursor_tells_the_row(make, qtbot):
    view = make()
    view.go_to(ROWS[0])
    with qtbot.waitSignal(view.current_changed) as moved:
        qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    assert moved.args == [ROWS[1]]


def test_new_rows_keep_filter_sort_and_cursor(make, qtbot):
    view = make()
    click_title(qtbot, view, 0)
    click_title(qtbot, view, 0)
    view.go_to(ROWS[1])
    view.set_rows((*ROWS, Entry("KH-9", "Mới", dt.date(2023, 2, 1), None)))
    assert shown(view) == ["KH-9", "KH-3", "KH-2", "KH-1"]
    assert view.current() == ROWS[1]


def test_going_to_a_hidden_row_clears_the_filter(make, qtbot):
    view = make()
    qtbot.keyClicks(box(view, "SBD"), "KH-1")
    qtbot.waitUntil(lambda: shown(view) == ["KH-1"])
    view.go_to(ROWS[2])
    assert view.current() is ROWS[2]


def test_hidden_columns_and_widths_are_remembered(make, qtbot):
    view = make()
    menu = view._column_menu()
    next(action for action in menu.actions() if action.text() == "Ngày nộp").trigger()
    assert view.grid.shown_columns() == [0, 1, 3]
    header = view.grid.horizontalHeader()
    border = QPoint(header.sectionViewportPosition(1) - 1, 8)
    qtbot.mouseMove(header.viewport(), border)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, NONE, border)
    qtbot.mouseMove(header.viewport(), border + QPoint(37, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, NONE, border + QPoint(37, 0))
    width = view.grid.columnWidth(0)
    again = make()
    assert again.grid.shown_columns() == [0, 1, 3]
    assert again.grid.columnWidth(0) == width
    menu = again._column_menu()
    next(action for action in menu.actions() if action.text() == "Khôi phục cột mặc định").trigger()
    assert again.grid.shown_columns() == [0, 1, 2, 3]
    assert make().grid.columnWidth(0) == again.grid.columnWidth(0)


def test_the_last_column_cannot_be_hidden(make):
    view = make()
    for column in range(4):
        view.grid.show_column(column, shown=False)
    assert view.grid.shown_columns() == [3]


def test_a_column_unknown_to_the_remembered_layout_is_shown(make):
    view = make()
    view.grid.show_column(2, shown=False)
    more = make(columns=(*COLUMNS, Column("new", "Mới", lambda row: row.code)))
    assert more.grid.shown_columns() == [0, 1, 3, 4]


def test_the_first_column_stays_when_scrolled_sideways(make):
    wide = tuple(Column(c.key, c.title, c.value, c.align, width=300) for c in COLUMNS)
    view = make(columns=wide, width=500)
    assert not view.grid.frozen.isVisible()
    view.grid.horizontalScrollBar().setValue(250)
    assert view.grid.frozen.isVisible()
    assert view.grid.frozen.isColumnHidden(1)
    assert box(view, "SBD").x() == 0
    view.grid.go_to(0, 1)
    assert view.grid.visualRect(view.grid.currentIndex()).left() >= 300


def test_the_wheel_of_the_frozen_column_moves_all(make):
    rows = [Entry(f"KH-{i}", "x", dt.date(2023, 1, 1), None) for i in range(200)]
    view = make(columns=tuple(Column(c.key, c.title, c.value, width=400) for c in COLUMNS), rows=rows, width=500)
    view.grid.horizontalScrollBar().setValue(100)
    view.grid.frozen.verticalScrollBar().setValue(50)
    assert view.grid.verticalScrollBar().value() == 50


def test_boxes_stand_over_their_columns_and_follow_a_moved_one(make):
    view = make()
    header = view.grid.horizontalHeader()
    header.moveSection(2, 0)
    for column, title in enumerate(("SBD", "Tên bài", "Ngày nộp", "Điểm")):
        over = box(view, title).mapTo(view, QPoint(0, 0)).x()
        under = view.grid.viewport().mapTo(view, QPoint(view.grid.columnViewportPosition(column), 0)).x()
        assert over == under, title


def test_a_table_without_rows_says_why(make, qtbot):
    view = make()
    qtbot.keyClicks(box(view, "SBD"), "zzz")
    qtbot.waitUntil(lambda: shown(view) == [])
    assert view.grid.horizontalHeader().isVisible()
    image = view.grid.viewport().grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    assert len({image.pixelColor(*place).name() for place in places}) > 2, "no words in the empty grid"


@pytest.mark.clock
def test_a_hundred_thousand_rows_come_scroll_and_are_all_selected_quickly(make, qtbot):
    rows = [Entry(f"KH-{i:06}", f"Bài {i}", dt.date(2023, 1, 5), Decimal(i % 100)) for i in range(100_000)]
    view = make()

    def show():
        view.set_rows(rows)
        view.grid.grab()

    def scroll():
        for line in range(0, 100_000, 10_000):
            view.grid.scrollTo(view.grid.model().index(line, 0))
            view.grid.viewport().grab()

    def select():
        view.grid.clearSelection()
        qtbot.waitUntil(lambda: "chọn" not in view._totals.text())
        view.grid.selectAll()
        qtbot.waitUntil(lambda: "chọn 400000 ô" in view._totals.text())

    assert_within(3, show)
    assert_within(3, scroll)
    assert_within(8, select)  # the header asks of every cell whether it is selected

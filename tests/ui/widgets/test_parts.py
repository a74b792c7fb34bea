import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox, QWidget

from greenschool.ui.tokens import Tone
from greenschool.ui.wheel import WheelGuard
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.cards import FigureCard
from greenschool.ui.widgets.chips import Chip, FilterChip, FilterChips
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.gallery import Gallery
from greenschool.ui.widgets.search_box import SearchBox
from greenschool.ui.widgets.season_combo import SeasonCombo

LEFT = Qt.MouseButton.LeftButton


def words(widget):
    return {button.text() for button in widget.findChildren(QPushButton)}


def press(qtbot, widget, text):
    qtbot.mouseClick(next(b for b in widget.findChildren(QPushButton) if b.text() == text), LEFT)


def test_a_button_tells_its_keys(qtbot):
    button = Button("Thêm bài", "plus", shortcut="Ctrl+N")
    qtbot.addWidget(button)
    assert button.toolTip() == "Thêm bài (Ctrl+N)"


def test_an_icon_button_has_a_name_and_takes_the_focus(qtbot):
    pressed = []
    button = IconButton("Nạp lại", "refresh", lambda: pressed.append(1))
    qtbot.addWidget(button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert (button.accessibleName(), pressed) == ("Nạp lại", [1])


def test_a_card_says_all_of_itself_and_can_be_pressed(qtbot):
    card = FigureCard("Bài dự thi")
    qtbot.addWidget(card)
    card.set_figure("140", "đủ điều kiện 131", Tone.OK)
    assert card.accessibleName() == "Bài dự thi: 140. đủ điều kiện 131"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)


def test_a_chip_shows_a_sign_beside_its_colour(qtbot):
    chip = Chip("Thiếu tệp", Tone.DANGER)
    qtbot.addWidget(chip)
    assert not chip._icon.pixmap().isNull()
    assert chip.accessibleName() == "Thiếu tệp"


def test_filter_chips_show_counts_and_tell_what_is_chosen(qtbot):
    chips = FilterChips([FilterChip("all", "Tất cả"), FilterChip("bad", "Lỗi", Tone.DANGER)])
    qtbot.addWidget(chips)
    chips.set_counts({"all": 73, "bad": 3})
    assert words(chips) == {"Tất cả 73", "Lỗi 3"}
    with qtbot.waitSignal(chips.chosen) as chosen:
        press(qtbot, chips, "Lỗi 3")
    assert (chosen.args, chips.current()) == (["bad"], "bad")


def test_filter_chips_go_on_in_the_next_line(qtbot):
    chips = FilterChips([FilterChip(str(i), f"Trạng thái {i}") for i in range(8)])
    qtbot.addWidget(chips)
    assert chips.heightForWidth(300) > 2 * chips.heightForWidth(2000)
    assert chips.minimumSizeHint().width() < 150


def test_a_banner_offers_what_to_do_and_goes(qtbot):
    banner, undone = Banner(), []
    qtbot.addWidget(banner)
    banner.say("Đã xóa 3 bài.", Tone.OK, [("Hoàn tác", lambda: undone.append(3))])
    assert banner.isVisible()
    press(qtbot, banner, "Hoàn tác")
    assert (undone, banner.isVisible()) == ([3], False)


def test_a_banner_with_a_time_goes_by_itself(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Đã lưu.", Tone.OK, seconds=1)
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_a_second_message_takes_the_place_of_the_first(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("Một", Tone.OK, [("Xem", print)])
    banner.say("Hai", Tone.DANGER)
    QApplication.sendPostedEvents(None, 52)
    assert (banner.text(), banner.tone(), words(banner)) == ("Hai", Tone.DANGER, set())


def test_an_empty_page_says_what_to_do_first(qtbot):
    empty, done = EmptyState("school-outline", "Chưa có trường nào", "Nhập danh sách."), []
    qtbot.addWidget(empty)
    empty.set_action("Nhập từ Excel", "microsoft-excel", lambda: done.append(1))
    press(qtbot, empty, "Nhập từ Excel")
    assert done == [1]


def test_a_search_box_waits_for_a_pause_and_empties_on_escape(qtbot):
    box = SearchBox("Tìm…")
    qtbot.addWidget(box)
    heard = []
    box.searched.connect(heard.append)
    qtbot.keyClicks(box, "hoa")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["hoa"])
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: heard == ["hoa", ""])


def test_bursts_of_backspaces_as_unikey_sends_them_leave_the_word_whole(qtbot):
    box = SearchBox("Tìm…")
    qtbot.addWidget(box)
    for keys in ("Tru", None, "ư", "o", None, "ơ", "ng", None, None, None, "ờng"):
        if keys is None:
            qtbot.keyClick(box, Qt.Key.Key_Backspace)
        else:
            box.insert(keys)
    assert box.text() == "Trường"


def test_the_detail_pane_shows_a_row_and_nothing(qtbot):
    pane = DetailPane("Chọn một dòng.")
    qtbot.addWidget(pane)
    pane.show_row("KH-1", "Gieo mầm", [("Trường", "TH Kim Đồng"), ("Lớp", "")], ("Hợp lệ", Tone.OK))
    shown = {label.text() for label in pane.findChildren(type(pane._code)) if not label.isHidden()}
    assert {"KH-1", "Gieo mầm", "Trường", "TH Kim Đồng", "–", "Hợp lệ"} <= shown
    pane.show_nothing()
    shown = {label.text() for label in pane.findChildren(type(pane._code)) if not label.isHidden()}
    assert "Chọn một dòng." in shown
    assert "TH Kim Đồng" not in shown


def test_only_a_person_changes_the_season(qtbot):
    combo, chosen = SeasonCombo(), []
    qtbot.addWidget(combo)
    combo.season_chosen.connect(chosen.append)
    combo.set_seasons([(1, "2022–2023"), (2, "2023–2024")], 2)
    assert (combo.currentText(), chosen) == ("2023–2024", [])
    qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert chosen == [1]


@pytest.fixture
def guard(qapp):
    guard = WheelGuard(qapp)
    yield
    qapp.removeEventFilter(guard)


def roll(widget):
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("field", [QSpinBox, QComboBox])
@pytest.mark.usefixtures("guard")
def test_the_wheel_changes_no_value_without_focus(qtbot, field):
    window = QWidget()
    widget = field(window)
    qtbot.addWidget(window)
    if field is QComboBox:
        widget.addItems(["a", "b"])
        widget.setCurrentIndex(1)
    window.show()
    before = widget.value() if field is QSpinBox else widget.currentIndex()
    roll(widget)
    assert (widget.value() if field is QSpinBox else widget.currentIndex()) == before


@pytest.mark.usefixtures("guard")
def test_the_wheel_changes_a_value_that_has_the_focus(qtbot):
    spin = QSpinBox()
    qtbot.addWidget(spin)
    spin.show()
    spin.activateWindow()
    spin.setFocus()
    qtbot.waitUntil(spin.hasFocus)
    roll(spin)
    assert spin.value() == 1


def test_everything_in_the_gallery_can_be_named_and_fits_a_small_screen(qtbot):
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.show()
    size = gallery.minimumSizeHint()
    assert (size.width() <= 1024, size.height() <= 600) == (True, True), size
    nameless = [
        widget
        for widget in gallery.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(widget, QPushButton | QSpinBox | QComboBox)
        and not (widget.accessibleName() or getattr(widget, "text", lambda: "")())
    ]
    assert nameless == []

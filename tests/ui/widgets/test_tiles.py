"""Tiles of accounts: pressed, walked with arrows, one stop for Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from greenschool.ui.widgets.tiles import Tile, Tiles


@pytest.fixture
def tiles(qtbot):
    made = Tiles([Tile(f"k{number}", f"Người {number}", "giám khảo", "gavel") for number in range(7)])
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    return made


def test_one_is_pressed_from_the_start_and_the_arrows_walk(tiles, qtbot):
    assert tiles.current() == "k0"
    first = tiles.findChildren(QPushButton)[0]
    first.setFocus()
    for key, wanted in (
        (Qt.Key.Key_Right, "k1"),
        (Qt.Key.Key_Down, "k4"),
        (Qt.Key.Key_Left, "k3"),
        (Qt.Key.Key_Up, "k0"),
    ):
        qtbot.keyClick(tiles.focusWidget() or first, key)
        assert tiles.current() == wanted


def test_tab_comes_to_the_pressed_one_only(tiles):
    tiles.choose("k5")
    stops = [one for one in tiles.findChildren(QPushButton) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.accessibleName() for one in stops] == ["Người 5, giám khảo"]


def test_a_click_chooses_and_tells(tiles, qtbot):
    with qtbot.waitSignal(tiles.chosen) as told:
        tiles.findChildren(QPushButton)[3].click()
    assert told.args == ["k3"]
    tiles.choose("nobody")
    assert tiles.current() == "k3"

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from greenschool.ui.theme import Mode
from greenschool.ui.widgets.heat_map import HeatCell, HeatColumn, HeatLine, HeatMap, heat_colour


@pytest.fixture
def heat(qtbot):
    widget = HeatMap("Shares")
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    lines = [
        HeatLine("One", (HeatCell(0, "One A: 0"), HeatCell(100, "One B: 100"))),
        HeatLine("Two", (HeatCell(None, "Two A: none", "–"), HeatCell(50, "Two B: 50"))),
    ]
    widget.show_lines([HeatColumn("A", "About A"), HeatColumn("B", "About B")], lines)
    widget.show()
    return widget


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())}


def test_the_ends_and_the_middle_have_the_colours_of_the_theme(theme):
    heat = theme.tokens.heat
    assert [heat_colour(value) for value in (0, 14, 15, 50, 99, 100)] == [
        heat[0],
        heat[0],
        heat[1],
        heat[3],
        heat[6],
        heat[6],
    ]


def test_cells_are_drawn_in_the_colours_of_the_theme_in_force(heat, theme):
    assert {QColor(heat_colour(value)).name() for value in (0, 50, 100)} <= colours(heat)
    theme.set_mode(Mode.DARK)
    assert {QColor(heat_colour(value)).name() for value in (0, 50, 100)} <= colours(heat)


def test_every_cell_says_its_number_and_reads_out_what_it_means(heat):
    model = heat.model()
    assert [model.index(line, column).data() for line in (0, 1) for column in (0, 1)] == ["0", "100", "–", "50"]
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Two A: none"
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Two B: 50"
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "About B"


def test_arrows_move_and_enter_opens(qtbot, heat):
    heat.setFocus()
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    with qtbot.waitSignal(heat.opened) as opened:
        qtbot.keyClick(heat, Qt.Key.Key_Return)
    assert opened.args == [1, 1]

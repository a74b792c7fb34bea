import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor

from greenschool.ui.theme import Mode
from greenschool.ui.widgets.bars import Bar, StackedBars
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.drop_zone import dropped_file
from greenschool.ui.widgets.steps import Steps
from greenschool.ui.widgets.track import Track


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)}


@pytest.fixture
def bars(qtbot):
    widget = StackedBars("Entries", "Nothing yet.")
    qtbot.addWidget(widget)
    widget.resize(400, 160)
    return widget


def test_each_series_is_drawn_in_its_colour(bars, theme):
    bars.set_bars(["One", "Two"], [Bar("MN", (3, 5)), Bar("TH", (2, 0))])
    first, second, third = (QColor(colour).name() for colour in theme.tokens.chart[:3])
    assert {first, second} <= colours(bars)
    assert third not in colours(bars)
    theme.set_mode(Mode.DARK)
    assert QColor(theme.tokens.chart[0]).name() in colours(bars)


def test_bars_are_read_out(bars):
    bars.set_bars(["One", "Two"], [Bar("MN", (3, 5))])
    assert bars.accessibleName() == "Entries"
    assert bars.accessibleDescription() == "MN: 8 (One 3, Two 5)"


def test_bars_without_numbers_say_so(bars, theme):
    bars.set_bars(["One"], [Bar("MN", (0,))])
    assert QColor(theme.tokens.chart[0]).name() not in colours(bars)
    assert theme.color("muted").name() in colours(bars)


def test_the_present_step_is_read_out(qtbot):
    steps = Steps(["Choose", "Check", "Import"])
    qtbot.addWidget(steps)
    steps.set_present(1)
    assert (steps.present(), steps.accessibleName()) == (1, "2/3: Check")


def test_a_track_fills_what_is_done(qtbot, theme):
    track = Track(2)
    qtbot.addWidget(track)
    track.resize(100, 7)
    assert theme.color("primary").name() not in colours(track)
    track.set_done(1, "half")
    assert {theme.color("primary").name(), theme.color("border").name()} <= colours(track)
    assert track.accessibleName() == "half"


def test_a_chip_that_goes_hands_over_to_the_first(qtbot):
    chips = FilterChips([FilterChip("all", "All"), FilterChip("a", "A"), FilterChip("b", "B")])
    qtbot.addWidget(chips)
    whole = chips.sizeHint().width()
    chips.choose("b")
    with qtbot.waitSignal(chips.chosen) as sent:
        chips.show_chips({"all", "a"})
    assert (sent.args, chips.current()) == (["all"], "all")
    assert chips.layout().sizeHint().width() < whole


def test_only_files_of_the_disk_can_be_dropped(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.xlsx"), QUrl.fromLocalFile(str(tmp_path / "a.xlsx"))])
    assert dropped_file(data) == tmp_path / "a.xlsx"
    assert dropped_file(QMimeData()) is None

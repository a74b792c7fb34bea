import itertools

import pytest
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QLabel

from greenschool.ui.icons import SIGNS, icon
from greenschool.ui.theme import Mode, current_theme
from greenschool.ui.tokens import Tokens, Tone, contrast

THEMES = ("light", "dark")
ENOUGH = 4.5


def test_contrast_of_black_on_white_is_21():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("name", THEMES)
def test_every_pair_can_be_read(name):
    tokens = Tokens.load(name)
    weak = {role: p for role, p in tokens.pair.items() if contrast(p.text, p.ground) < ENOUGH}
    assert weak == {}


@pytest.mark.parametrize("name", THEMES)
def test_text_and_muted_text_can_be_read_on_every_surface(name):
    tokens = Tokens.load(name)
    grounds = [tokens.ground[role] for role in ("bg", "surface", "surface2", "alternate")]
    pairs = itertools.product((tokens.text["text"], tokens.text["muted"]), grounds)
    assert [pair for pair in pairs if contrast(*pair) < ENOUGH] == []
    assert contrast(tokens.text["placeholder"], tokens.ground["surface"]) >= ENOUGH


@pytest.mark.parametrize("name", THEMES)
def test_tones_can_be_read_in_cells_selected_or_not(name):
    tokens = Tokens.load(name)
    selection = tokens.pair["selection"].ground
    grounds = (tokens.ground["surface"], tokens.ground["alternate"], selection)
    for tone, ground in itertools.product(Tone, grounds):
        assert contrast(tokens.tone(tone).text, ground) >= ENOUGH, (tone, ground)


@pytest.mark.parametrize("name", THEMES)
def test_figures_can_be_read_on_every_heat_colour(name):
    tokens = Tokens.load(name)
    for ground in tokens.heat:
        assert contrast(tokens.on_heat(ground), ground) >= ENOUGH, ground


@pytest.mark.parametrize("name", THEMES)
def test_borders_and_focus_ring_stand_out(name):
    tokens = Tokens.load(name)
    for role in ("control", "focus"):
        assert contrast(tokens.ground[role], tokens.ground["surface"]) >= 3


def test_both_themes_have_the_same_roles():
    light, dark = map(Tokens.load, THEMES)
    assert light.flat().keys() == dark.flat().keys()
    assert (len(light.chart), len(light.heat)) == (len(dark.chart), len(dark.heat))


def test_every_tone_has_its_own_sign():
    assert set(SIGNS) == set(Tone)
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_figures_stand_under_each_other(theme):
    metrics = QFontMetricsF(theme.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_strong_letters_are_a_cut_of_their_own(theme):
    plain, strong = QFontMetricsF(theme.font()), QFontMetricsF(theme.font(strong=True))
    assert plain.horizontalAdvance("Trường học xanh") < strong.horizontalAdvance("Trường học xanh")
    assert all(metrics.inFontUcs4(ord(char)) for metrics in (plain, strong) for char in "ẶẪỮđơưỹ₫–“”…")


def test_switching_to_dark_reaches_palette_and_icons(theme, qapp):
    def colour_of_icon():
        image = mark.pixmap(32, 32).toImage()
        pixels = (image.pixelColor(x, y) for x in range(32) for y in range(32))
        return max(pixels, key=lambda colour: colour.alpha()).name().upper()

    mark = icon("square", "text")
    assert colour_of_icon() == "#1B2420"
    theme.set_mode(Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == "#1E2622"
    assert colour_of_icon() == "#E6ECE8"


def test_letter_size_grows_everything_and_stops_at_its_ends(theme, qtbot):
    label = QLabel("Ẫ")
    qtbot.addWidget(label)
    before = label.sizeHint().height()
    theme.set_scale(150)
    assert (label.sizeHint().height(), theme.px(26)) == (pytest.approx(before * 1.5, abs=2), 39)
    theme.set_scale(400)
    assert theme.scale == 150


def test_the_theme_is_found_from_anywhere(theme):
    assert current_theme() is theme

import shutil
import subprocess
import sys

import pytest

from greenschool.papers.fonts import (
    FACES,
    NOTO_SERIF,
    PAPER_PUNCTUATION,
    VIETNAMESE_LETTERS,
    MissingGlyphError,
    UnknownFontError,
    checked,
    face,
    letter_family,
    missing_glyphs,
)
from greenschool.resources import resource

LIBERATION = ("Regular", "Bold", "Italic", "BoldItalic")


def test_alphabet_has_all_134_letters_with_a_mark():
    marked = {letter for letter in VIETNAMESE_LETTERS if not letter.isascii()}
    assert len(marked) == 134
    assert len(set(VIETNAMESE_LETTERS)) == len(VIETNAMESE_LETTERS) == 178


@pytest.mark.parametrize("name", FACES)
def test_every_face_prints_vietnamese_and_the_punctuation_of_papers(name):
    assert missing_glyphs(name, VIETNAMESE_LETTERS + PAPER_PUNCTUATION) == ""


def test_missing_glyphs_are_named_once_in_order():
    assert missing_glyphs("NotoSerif-Regular", "Lê 水 Nghĩa 木 水") == "水木"


def test_a_mark_without_its_letter_is_missing_and_line_feeds_and_no_break_spaces_are_not():
    assert missing_glyphs("NotoSerif-Regular", "e\u0301") == "\u0301"
    assert missing_glyphs("NotoSerif-Regular", "Lê\nAn\u00a0Nam") == ""


def test_checked_text_is_composed():
    assert checked("NotoSerif-Regular", "Nguyê\u0303n", "Em Nguyễn") == "Nguyễn"


def test_missing_glyph_names_letter_text_and_whose_paper():
    with pytest.raises(MissingGlyphError) as caught:
        checked("NotoSerif-Bold", "Lê 水", "Em Lê Thủy")
    assert caught.value.values == {
        "character": "水",
        "text": "Lê 水",
        "label": "Em Lê Thủy",
        "font": "NotoSerif-Bold",
    }


def test_unknown_font_is_refused_with_the_fonts_that_exist():
    with pytest.raises(UnknownFontError, match=r"ComicSans.*NotoSerif-Regular"):
        face("ComicSans")


def _install(folder, source, names):
    folder.mkdir(parents=True)
    for name in names:
        shutil.copyfile(resource("fonts", source), folder / name)


def test_letters_are_set_in_noto_serif_where_the_system_has_nothing_better(tmp_path):
    assert letter_family((tmp_path / "nowhere", tmp_path)) == NOTO_SERIF


def test_letters_are_set_in_liberation_serif_where_it_is_installed(tmp_path):
    _install(
        tmp_path / "liberation2",
        "NotoSerif-Regular.ttf",
        [f"LiberationSerif-{style}.ttf" for style in LIBERATION],
    )
    assert letter_family((tmp_path,)).bold == "LiberationSerif-Bold"
    assert missing_glyphs("LiberationSerif-BoldItalic", VIETNAMESE_LETTERS) == ""


def test_letters_are_set_in_times_new_roman_before_anything_else(tmp_path):
    _install(tmp_path / "a", "NotoSerif-Regular.ttf", [f"LiberationSerif-{style}.ttf" for style in LIBERATION])
    _install(tmp_path / "b", "NotoSerif-Regular.ttf", ["times.ttf", "timesbd.ttf", "timesi.ttf", "timesbi.ttf"])
    assert letter_family((tmp_path,)).regular == "TimesNewRoman-Regular"


def test_a_family_without_vietnamese_or_with_a_style_missing_is_passed_over(tmp_path):
    _install(tmp_path / "half", "NotoSerif-Regular.ttf", ["times.ttf", "timesbd.ttf"])
    broken = tmp_path / "broken"
    broken.mkdir()
    for style in LIBERATION:
        (broken / f"LiberationSerif-{style}.ttf").write_bytes(b"not a font")
    assert letter_family((tmp_path,)) == NOTO_SERIF


def test_papers_load_no_reportlab_before_they_are_written():
    modules = ("certificate", "lists", "standings", "letterhead", "layout", "ornaments", "fonts")
    imports = "; ".join(f"import greenschool.papers.{module}" for module in modules)
    code = f"{imports}; import sys; print('reportlab' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"

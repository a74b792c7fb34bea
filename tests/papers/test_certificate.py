import struct
import time
import zlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from greenschool.papers.certificate import (
    EmptyBatchError,
    TextDoesNotFitError,
    UnknownFieldError,
    write_certificates,
)
from greenschool.papers.fonts import VIETNAMESE_LETTERS, MissingGlyphError
from greenschool.papers.layout import read_layout
from greenschool.progress import Cancelled
from greenschool.resources import resource
from tests.benchmarks import bench_certificates
from tests.papers.pdf_reading import page_sizes, page_texts, texts
from tests.papers.samples import FACTS, LONG_NAME, certificate, certificates

MARKED_LETTERS = "".join(letter for letter in VIETNAMESE_LETTERS if not letter.isascii())
NAMES = st.lists(st.text(VIETNAMESE_LETTERS, min_size=1, max_size=7), min_size=2, max_size=5).map(" ".join)


@pytest.fixture(scope="module")
def layout():
    return read_layout(resource("certificates", "giay-khen.toml"))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "giấy khen.pdf"


def test_one_page_each_in_the_order_given(layout, out):
    names = ["Em Đỗ Ước", "Em Ân Thị Ý", "Em Bùi Ẵm"]
    report = write_certificates([certificate(name) for name in names], layout, out, facts=FACTS)
    assert report.pages == 3
    for name, page in zip(names, page_texts(out), strict=True):
        assert name in page
        assert [other for other in names if other in page] == [name]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(NAMES, min_size=1, max_size=4))
def test_names_classes_and_schools_come_out_as_they_went_in(names, layout, out):
    write_certificates(
        [certificate(name, class_and_school=f"Lớp 4A – Trường {name[::-1]}") for name in names], layout, out
    )
    for name, page in zip(names, page_texts(out), strict=True):
        assert name in page
        assert f"Lớp 4A – Trường {name[::-1]}" in page


@pytest.mark.parametrize("start", range(0, len(MARKED_LETTERS), 12))
def test_every_letter_with_a_mark_comes_out_in_every_font_of_the_layout(start, layout, out):
    letters = MARKED_LETTERS[start : start + 12]
    write_certificates(
        [certificate(letters, class_and_school=letters, achievement=letters, signatory=letters)], layout, out
    )
    printed = [item.text.strip() for item in texts(out)]
    assert printed.count(letters) == 4


def test_decomposed_text_is_printed_composed(layout, out):
    write_certificates([certificate("Em Nguye\u0302\u0303n Gia Minh")], layout, out)
    assert "Em Nguyễn Gia Minh" in page_texts(out)[0]


def test_every_font_is_embedded_and_helvetica_is_not_named(layout, out):
    write_certificates(certificates(), layout, out)
    assert all(item.embedded for item in texts(out))
    assert b"Helvetica" not in out.read_bytes()


def test_what_pages_share_is_in_the_file_once(layout, tmp_path):
    few, many = tmp_path / "few.pdf", tmp_path / "many.pdf"
    write_certificates([certificate(f"Em số {n}") for n in range(2)], layout, few)
    write_certificates([certificate(f"Em số {n}") for n in range(102)], layout, many)
    assert many.read_bytes().count(b"/Subtype /Form") == 1
    assert (many.stat().st_size - few.stat().st_size) / 100 < 1500


def test_a_long_name_shrinks_and_is_reported(layout, out):
    report = write_certificates([certificate(), certificate(f"Em {LONG_NAME}")], layout, out)
    (change,) = report.shrunk
    assert (change.label, change.field, change.text) == (f"Em {LONG_NAME}", "name", f"Em {LONG_NAME}")
    assert 22 <= change.size < 29
    assert report.wrapped == ()


def test_a_still_longer_name_is_wrapped_and_reported(layout, out):
    name = f"Em {LONG_NAME} và bạn Đỗ Trần Bảo Quỳnh"
    report = write_certificates([certificate(), certificate(name)], layout, out)
    assert [change.text for change in report.wrapped] == [name]


@pytest.mark.parametrize("name", [f"Em {LONG_NAME} " * 4, "W" * 80])
def test_a_name_that_does_not_fit_is_refused_by_name_and_nothing_is_written(name, layout, out):
    with pytest.raises(TextDoesNotFitError) as caught:
        write_certificates([certificate(), certificate(name.strip())], layout, out)
    assert caught.value.values["label"] == name.strip()
    assert caught.value.values["field"] == "name"
    assert list(out.parent.iterdir()) == []


def test_a_missing_glyph_is_refused_by_name_and_nothing_is_written(layout, out):
    with pytest.raises(MissingGlyphError) as caught:
        write_certificates([certificate(), certificate("Em Lê 水")], layout, out)
    assert (caught.value.values["character"], caught.value.values["label"]) == ("水", "Em Lê 水")
    assert list(out.parent.iterdir()) == []


def test_a_text_for_a_field_that_is_not_there_is_refused(layout, out):
    with pytest.raises(UnknownFieldError, match="nickname"):
        write_certificates([certificate(nickname="Bống")], layout, out)


def test_an_empty_batch_is_refused(layout, out):
    with pytest.raises(EmptyBatchError):
        write_certificates([], layout, out)
    assert not out.exists()


def test_an_empty_text_takes_the_place_of_the_layout_s_own(layout, out):
    write_certificates([certificate(giving="")], layout, out)
    assert "TẶNG" not in page_texts(out)[0]


def test_on_a_blank_only_what_it_does_not_bear_is_printed_and_nothing_is_drawn(layout, tmp_path):
    full, blank = tmp_path / "full.pdf", tmp_path / "blank.pdf"
    write_certificates(certificates(), layout, full)
    write_certificates(certificates(), layout, blank, background=False)
    preprinted = {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "TẶNG", "GIẤY KHEN"}

    def placed(path):
        return {(item.page, round(item.x, 2), round(item.y, 2), item.text.strip()) for item in texts(path)}

    assert placed(blank) < placed(full)
    assert {text for *_, text in placed(full) - placed(blank)} == preprinted
    assert blank.stat().st_size < full.stat().st_size / 2


def _png(path):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 2, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\x00" + b"\x10\x80\x40" * 2)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b""))


def test_the_office_s_own_picture_is_embedded_once(layout, tmp_path, out):
    _png(tmp_path / "nen.png")
    own = replace(layout, picture=tmp_path / "nen.png", ornaments=())
    write_certificates([certificate(f"Em số {n}") for n in range(3)], own, out)
    assert out.read_bytes().count(b"/Subtype /Image") == 1


def test_an_a3_layout_gives_a3_pages(tmp_path, out):
    text = resource("certificates", "giay-khen.toml").read_text(encoding="utf-8")
    (tmp_path / "a3.toml").write_text(text.replace('page = "A4"', 'page = "A3"'), encoding="utf-8")
    write_certificates([certificate()], read_layout(tmp_path / "a3.toml"), out)
    assert page_sizes(out) == [(pytest.approx(420, abs=0.1), pytest.approx(297, abs=0.1))]


def test_cancelling_leaves_the_old_file(layout, out):
    class Impatient:
        def __init__(self):
            self.phases = 0

        def begin(self, _message, _total):
            self.phases += 1

        def step(self, _count=1):
            if self.phases == 2:
                raise Cancelled

    out.write_bytes(b"old")
    with pytest.raises(Cancelled):
        write_certificates(certificates(), layout, out, Impatient())
    assert out.read_bytes() == b"old"
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.clock
def test_a_batch_takes_no_more_than_twice_the_time_of_bare_reportlab(layout, tmp_path):
    rows = bench_certificates.batch(1000)
    ratios = []
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        bare = bench_certificates.bare(rows, layout, tmp_path / "bare.pdf")
        ratios.append(bench_certificates.ours(rows, layout, tmp_path / "ours.pdf") / bare)
        if ratios[-1] <= 2:
            break
    assert min(ratios) <= 2

import random
from io import BytesIO

import pytest
from PIL import Image, ImageDraw, ImageEnhance

from greenschool.services.picture_likeness import SAME_PICTURE, differing, picture_hash


def _drawing(seed):
    rnd = random.Random(seed)
    picture = Image.new("RGB", (640, 480), "white")
    pen = ImageDraw.Draw(picture)
    for _ in range(30):
        x, y = rnd.randrange(560), rnd.randrange(400)
        colour = tuple(rnd.randrange(256) for _ in range(3))
        pen.ellipse((x, y, x + rnd.randrange(20, 200), y + rnd.randrange(20, 200)), fill=colour)
    return picture


def _bytes(picture, kind="PNG", **how):
    stream = BytesIO()
    picture.save(stream, kind, **how)
    return stream.getvalue()


@pytest.mark.parametrize("seed", range(20))
def test_a_copy_that_went_through_a_phone_is_the_same_picture(seed):
    drawing = _drawing(seed)
    scaled = drawing.resize((317, 238))
    lighter = ImageEnhance.Brightness(drawing).enhance(1.15)
    for copy in (_bytes(scaled), _bytes(drawing, "JPEG", quality=40), _bytes(lighter, "JPEG")):
        assert differing(picture_hash(_bytes(drawing)), picture_hash(copy)) <= SAME_PICTURE


def test_other_drawings_are_other_pictures():
    hashes = [picture_hash(_bytes(_drawing(seed))) for seed in range(100)]
    alike = sum(differing(a, b) <= SAME_PICTURE for i, a in enumerate(hashes) for b in hashes[:i])
    assert alike == 0


def test_a_photo_turned_by_its_exif_is_the_same_picture():
    turned = _drawing(1).transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    copy = _bytes(turned, "JPEG", exif=exif)
    assert differing(picture_hash(_bytes(_drawing(1))), picture_hash(copy)) <= SAME_PICTURE


def test_what_cannot_be_drawn_has_no_hash(tmp_path):
    blank = tmp_path / "trắng.png"
    blank.write_bytes(_bytes(Image.new("RGB", (50, 50), "white")))
    assert picture_hash(blank) is None
    assert picture_hash(b"no picture") is None
    assert picture_hash(_bytes(_drawing(1))[:200]) is None

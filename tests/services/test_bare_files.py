"""What judges may see: pictures inside PDFs tell nothing of their author, and look as they did."""

import zlib
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject, StreamObject

from greenschool.services.bare_files import bare
from greenschool.services.picture_segments import bare_jpeg, bare_jpeg2000
from greenschool.storage.attachments import FileKind

NAME = b"Nguyen Thi Mau"


def telling_jpeg(mode="RGB", *, progressive=False):
    """A photograph that names its author in EXIF with a place, in XMP, a comment, and behind its end."""
    picture = Image.effect_noise((64, 48), 60).convert(mode)
    exif = Image.Exif()
    exif[0x013B] = NAME.decode()
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (21.0, 2.0, 0.0)
    out = BytesIO()
    xmp = b"<x:xmpmeta>" + NAME + b"</x:xmpmeta>"
    picture.save(out, "JPEG", exif=exif, xmp=xmp, comment=NAME, progressive=progressive, dpi=(150, 150))
    return out.getvalue() + NAME


def telling_jp2():
    out = BytesIO()
    Image.effect_noise((32, 32), 40).save(out, "JPEG2000")
    xml = b"<r>" + NAME + b"</r>"
    uuid = bytes(16) + NAME
    boxes = ((len(xml) + 8).to_bytes(4, "big") + b"xml " + xml, (len(uuid) + 8).to_bytes(4, "big") + b"uuid" + uuid)
    return out.getvalue() + b"".join(boxes)


def pdf_with(*streams, drawing=b"q 100 0 0 100 0 0 cm /Im0 Do Q"):
    writer = PdfWriter()
    page = writer.add_blank_page(200, 300)
    images = DictionaryObject()
    for number, (data, filters) in enumerate(streams):
        image = StreamObject()
        image._data = data
        image.update(
            {
                NameObject("/Subtype"): NameObject("/Image"),
                NameObject("/Width"): NumberObject(64),
                NameObject("/Height"): NumberObject(48),
                NameObject("/ColorSpace"): NameObject("/DeviceRGB"),
                NameObject("/BitsPerComponent"): NumberObject(8),
                NameObject("/Filter"): filters,
            }
        )
        images[NameObject(f"/Im{number}")] = writer._add_object(image)
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): images})
    content = StreamObject()
    content.set_data(drawing)
    page[NameObject("/Contents")] = writer._add_object(content)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def pixels(data):
    with Image.open(BytesIO(data)) as picture:
        return picture.mode, picture.size, picture.tobytes()


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_keeps_every_pixel_and_loses_everything_else(mode, progressive):
    telling = telling_jpeg(mode, progressive=progressive)
    clean = bare_jpeg(telling)
    assert NAME in telling
    assert NAME not in clean
    assert b"Exif" not in clean
    assert pixels(clean) == pixels(telling)
    with Image.open(BytesIO(clean)) as picture:
        assert not picture.getexif()
        assert picture.info["dpi"] == (150, 150)
    assert bare_jpeg(clean) == clean


@pytest.mark.parametrize("end", [1, 2, 3, 20, 300, 900])
def test_a_jpeg_that_is_cut_short_is_refused(end):
    whole = bare_jpeg(telling_jpeg())
    with pytest.raises(ValueError, match="JPEG"):
        bare_jpeg(whole[:-end])


def test_a_jpeg_2000_keeps_its_picture_and_loses_its_boxes():
    named = telling_jp2()
    clean = bare_jpeg2000(named)
    assert NAME not in clean
    assert pixels(clean) == pixels(named)
    codestream = clean[clean.index(b"\xff\x4f\xff\x51") :]
    comment = b"\xff\x64" + (len(NAME) + 4).to_bytes(2, "big") + b"\0\1" + NAME
    size_segment = 4 + int.from_bytes(codestream[4:6], "big")
    telling = codestream[:size_segment] + comment + codestream[size_segment:]
    assert bare_jpeg2000(telling) == codestream
    for broken in (b"x", named[:-1], named[:60]):
        with pytest.raises(ValueError, match="JPEG 2000"):
            bare_jpeg2000(broken)


def test_photographs_in_a_pdf_tell_nothing_and_are_not_compressed_anew():
    photo = telling_jpeg()
    packed = ArrayObject([NameObject("/FlateDecode"), NameObject("/DCTDecode")])
    content = pdf_with(
        (photo, NameObject("/DCTDecode")),
        (zlib.compress(photo), packed),
        (telling_jp2(), NameObject("/JPXDecode")),
    )
    assert NAME in content
    clean = bare(content, FileKind.PDF)
    assert NAME not in clean
    assert b"Exif" not in clean
    images = PdfReader(BytesIO(clean)).pages[0]["/Resources"]["/XObject"]
    assert [images[f"/Im{n}"].get_object()["/Filter"] for n in range(3)] == ["/DCTDecode", "/DCTDecode", "/JPXDecode"]
    for number in (0, 1):
        assert images[f"/Im{number}"].get_object()._data == bare_jpeg(photo)


def test_a_picture_inside_the_drawing_of_a_page_is_refused():
    drawing = b"BI /W 64 /H 48 /CS /RGB /BPC 8 /F /DCT ID " + telling_jpeg() + b" EI"
    with pytest.raises(ValueError, match="inside the drawing"):
        bare(pdf_with(drawing=drawing), FileKind.PDF)
    assert bare(pdf_with(drawing=b"q Q % \xff\xd8\xff"), FileKind.PDF)

"""Pictures and PDFs without what they tell of their author: the files that judges may see."""

from io import BytesIO
from typing import TYPE_CHECKING

from greenschool.services.picture_segments import bare_jpeg, bare_jpeg2000
from greenschool.storage.attachments import PICTURES, FileKind

if TYPE_CHECKING:
    from pypdf.generic import StreamObject

_MOST_PIXELS = 100_000_000
_JPEG_QUALITY = 92
_TELLING = frozenset({"/Metadata", "/PieceInfo", "/AA", "/A", "/Annots", "/LastModified", "/Thumb"})
"""Keys of a PDF's objects that can name people, show what was changed, or run something."""
_BARE = {"/DCTDecode": bare_jpeg, "/DCT": bare_jpeg, "/JPXDecode": bare_jpeg2000}


def bare(content: bytes, kind: FileKind) -> bytes:
    """Return a picture or PDF without EXIF, XMP, Info, notes and scripts; ``b""`` where that cannot be done.

    Pictures are drawn anew, upright; a PDF keeps its pages, and its pictures as they were compressed. Raises whatever
    Pillow and pypdf raise for files that are damaged or locked, or ``ValueError``.
    """
    if kind in PICTURES:
        return _picture(content, kind)
    return _pdf(content) if kind is FileKind.PDF else b""


def _picture(content: bytes, kind: FileKind) -> bytes:
    from PIL import Image, ImageOps

    with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            return b""
        upright = ImageOps.exif_transpose(picture)
        redrawn = Image.frombytes(upright.mode, upright.size, upright.tobytes())
        if upright.mode == "P" and (palette := upright.getpalette()):
            redrawn.putpalette(palette)
        out = BytesIO()
        if kind is FileKind.PNG:
            redrawn.save(out, "PNG")
        else:
            redrawn.convert("RGB").save(out, "JPEG", quality=_JPEG_QUALITY)
        return out.getvalue()


def _pdf(content: bytes) -> bytes:
    from pypdf import PdfReader, PdfWriter

    reader, writer = PdfReader(BytesIO(content)), PdfWriter()
    for page in reader.pages:
        _strip(writer.add_page(page))
    writer.metadata = None
    out = BytesIO()
    writer.compress_identical_objects(remove_unreferenced=True)
    writer.write(out)
    return out.getvalue()


def _strip(page: object) -> None:
    """Take metadata, notes, scripts and other programs' data off a page and everything that it draws with."""
    from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

    seen: set[int] = set()
    waiting: list[tuple[str, object]] = [("", page)]
    while waiting:
        name, found = waiting.pop()
        if isinstance(found, IndirectObject):
            if found.idnum in seen:
                continue
            seen.add(found.idnum)
            found = found.get_object()
        if isinstance(found, DictionaryObject):
            for key in _TELLING & found.keys():
                del found[key]
            if isinstance(found, StreamObject):
                _strip_picture(found)
                _look_for_pictures(found, drawn=name == "/Contents")
            waiting += [(key, value) for key, value in dict.items(found) if key != "/Parent"]
        elif isinstance(found, ArrayObject):
            waiting += [(name, value) for value in found]


def _strip_picture(stream: "StreamObject") -> None:
    """Take out of a compressed picture what its camera or program wrote beside it, without compressing it anew."""
    from pypdf.filters import decode_stream_data
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject

    filters = stream.get("/Filter", ArrayObject()).get_object()
    names = list(filters) if isinstance(filters, ArrayObject) else [filters]
    if not names or names[-1] not in _BARE:
        return
    # pypdf undoes the filters before the picture's own, and leaves that alone.
    stream._data = _BARE[names[-1]](decode_stream_data(stream))  # noqa: SLF001 - there is no other way
    if len(names) > 1:
        stream[NameObject("/Filter")] = NameObject(names[-1])
        parameters = stream.pop("/DecodeParms", None)
        if isinstance(parameters, ArrayObject) and isinstance(parameters[-1].get_object(), DictionaryObject):
            stream[NameObject("/DecodeParms")] = parameters[-1]


def _look_for_pictures(stream: "StreamObject", *, drawn: bool) -> None:
    """Refuse a picture that stands inside what draws a page, where it cannot be cut out."""
    if drawn or stream.get("/Subtype") == "/Form" or "/PatternType" in stream:
        data = stream.get_data()
        if b"/DCT" in data and b"\xff\xd8\xff" in data:
            raise ValueError("a picture inside the drawing of a page")

"""Parts of pictures and pages that judges do not see, painted over so that nothing of what lay below is left."""

from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from greenschool.storage.attachments import FileKind

if TYPE_CHECKING:
    from PIL.Image import Image

WHOLE = 1000
"""Covers count in thousandths of the width and height of the upright picture or page."""
_JPEG_QUALITY = 92
_INK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Cover:
    """A part of a picture, or of a page (from 1) of a PDF, that judges do not see."""

    left: int
    top: int
    width: int
    height: int
    page: int = 1

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """Where it ends below."""
        return self.top + self.height

    def lies_inside(self) -> bool:
        """Tell whether it has a size and lies on its picture."""
        return (
            min(self.left, self.top) >= 0
            and min(self.width, self.height) > 0
            and max(self.right, self.bottom) <= WHOLE
            and self.page > 0
        )


def covered_picture(content: bytes, kind: FileKind, covers: Iterable[Cover]) -> bytes:
    """Return a JPEG or PNG with these parts painted over; raises what Pillow raises for damaged files."""
    from PIL import Image

    with Image.open(BytesIO(content)) as picture:
        drawn = picture.convert("RGB" if kind is FileKind.JPEG else "RGBA")
    paint(drawn, covers)
    return as_jpeg(drawn) if kind is FileKind.JPEG else _as_png(drawn)


def paint(picture: "Image", covers: Iterable[Cover]) -> None:
    """Paint over parts of a picture, outwards to whole pixels."""
    from PIL import ImageDraw

    width, height = picture.size
    pen = ImageDraw.Draw(picture)
    for one in covers:
        left, top = one.left * width // WHOLE, one.top * height // WHOLE
        right, bottom = -(-one.right * width // WHOLE), -(-one.bottom * height // WHOLE)
        pen.rectangle((left, top, right - 1, bottom - 1), fill=_INK)


def as_jpeg(picture: "Image") -> bytes:
    """Return an RGB picture as the content of a JPEG file."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY)
    return out.getvalue()


def _as_png(picture: "Image") -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()

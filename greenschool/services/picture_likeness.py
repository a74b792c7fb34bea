"""Tell whether two pictures show the same, though one was scaled, packed again or made lighter.

The difference hash (dHash, N. Krawetz 2013): the picture in grey at 9 × 8 points, and for each point whether it is
lighter than its right neighbour. Sixty-four answers; a copy that went through a phone answers nearly all of them alike.
"""

from io import BytesIO
from pathlib import Path

_SIDE = 8
_MOST_PIXELS = 80_000_000
SAME_PICTURE = 5
"""Answers of 64 in which two copies of one picture may differ."""


def picture_hash(content: bytes | Path) -> int | None:
    """Return the 64 answers as a number, ``None`` where the content cannot be drawn or is one even colour."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(content) if isinstance(content, bytes) else content) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            picture.draft("L", (_SIDE * 16, _SIDE * 16))
            upright = ImageOps.exif_transpose(picture)
            small = upright.convert("L").resize((_SIDE + 1, _SIDE), Image.Resampling.LANCZOS)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    grey = small.tobytes()
    answers = 0
    for row in range(_SIDE):
        start = row * (_SIDE + 1)
        for left, right in zip(grey[start:], grey[start + 1 : start + _SIDE + 1], strict=False):
            answers = answers << 1 | (left > right)
    return answers or None


def differing(one: int, other: int) -> int:
    """Return in how many of the 64 answers two pictures differ."""
    return (one ^ other).bit_count()

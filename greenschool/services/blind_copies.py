"""A file of an entry as judges get it: under its blind code, cleaned of metadata, with what was covered blotted out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

from greenschool.models import Entry, EntryAttachment
from greenschool.services.desk import Desk
from greenschool.services.entry_files import EntryFileMissingError, JudgesCopy, JudgesCopyError, judges_copy
from greenschool.storage.attachments import PICTURES, FileKind, attachment_path, stored_name

WHOLE = 1000
"""Covers count in thousandths of the width and height of the upright picture."""
_JPEG_QUALITY = 92
_INK = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Cover:
    """A part of a picture that judges do not see."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class BlindSource:
    """What a copy is made from; it outlives the unit of work, because making one takes longer than a blink."""

    file: Path
    kind: FileKind
    stem: str
    covers: tuple[Cover, ...]
    code: str
    came_as: str

    @property
    def name(self) -> str:
        """What judges know the file as: "KH-7Q4X-1.jpg"."""
        return f"{self.stem}.{self.kind.value}"

    def bare(self) -> "BlindSource":
        """Return the same with nothing covered, for whoever decides what is to be."""
        return replace(self, covers=())


def numbered(entry: Entry) -> Iterator[tuple[int, EntryAttachment]]:
    """Yield the files of an entry with the numbers under which judges know them."""
    yield from enumerate(entry.attachments, start=1)


def blind_source(desk: Desk, entry: Entry, number: int, file: EntryAttachment) -> BlindSource:
    """Return what the judges' copy of a file is made from; before codes are drawn it goes by the entry's own code."""
    kind = FileKind(file.kind)
    return BlindSource(
        file=attachment_path(desk.storage.home, stored_name(file.sha256, kind)),
        kind=kind,
        stem=f"{entry.blind_code or entry.code}-{number}",
        covers=covers_of(file),
        code=entry.code,
        came_as=file.came_as,
    )


def covers_of(file: EntryAttachment) -> tuple[Cover, ...]:
    """Return what is covered in a picture."""
    return tuple(Cover(*sides) for sides in file.covers)


def blind_copy(source: BlindSource) -> JudgesCopy:
    """Return the copy; raises ``JudgesCopyError`` or ``EntryFileMissingError``, which are for the office only."""
    try:
        content = source.file.read_bytes()
    except OSError as error:
        raise EntryFileMissingError(code=source.code) from error
    copy = judges_copy(content, source.kind, source.stem, code=source.code, came_as=source.came_as)
    if not source.covers or source.kind not in PICTURES:
        return copy
    try:
        return JudgesCopy(copy.name, copy.kind, _blotted(copy.content, copy.kind, source.covers))
    except (OSError, ValueError) as error:
        raise JudgesCopyError(code=source.code, name=source.came_as) from error


def _blotted(content: bytes, kind: FileKind, covers: Iterable[Cover]) -> bytes:
    """Paint over parts of a picture, outwards to whole pixels: nothing of what lay below is left in the file."""
    from PIL import Image, ImageDraw

    with Image.open(BytesIO(content)) as picture:
        drawn = picture.convert("RGB" if kind is FileKind.JPEG else "RGBA")
    width, height = drawn.size
    pen = ImageDraw.Draw(drawn)
    for one in covers:
        right, bottom = one.left + one.width, one.top + one.height
        corners = (
            one.left * width // WHOLE,
            one.top * height // WHOLE,
            -(-right * width // WHOLE) - 1,
            -(-bottom * height // WHOLE) - 1,
        )
        pen.rectangle(corners, fill=_INK)
    out = BytesIO()
    if kind is FileKind.JPEG:
        drawn.save(out, "JPEG", quality=_JPEG_QUALITY)
    else:
        drawn.save(out, "PNG")
    return out.getvalue()

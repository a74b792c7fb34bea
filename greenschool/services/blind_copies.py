"""A file of an entry as judges get it: under its blind code, cleaned of metadata, with what was covered blotted out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from greenschool.models import Entry, EntryAttachment
from greenschool.services.covers import Cover, covered_picture
from greenschool.services.desk import Desk
from greenschool.services.entry_files import EntryFileMissingError, JudgesCopy, JudgesCopyError, judges_copy
from greenschool.services.pdf_pages import PdfNotDrawnError, covered_pdf
from greenschool.storage.attachments import SCANS, FileKind, attachment_path, stored_name


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
    """Return what is covered in a picture or PDF."""
    return tuple(Cover(*sides) for sides in file.covers)


def blind_copy(source: BlindSource) -> JudgesCopy:
    """Return the copy; raises ``JudgesCopyError`` or ``EntryFileMissingError``, which are for the office only."""
    copy = judges_copy(stored_content(source), source.kind, source.stem, code=source.code, came_as=source.came_as)
    if not source.covers or source.kind not in SCANS:
        return copy
    try:
        return replace(copy, content=_covered(copy, source.covers))
    except (OSError, ValueError, PdfNotDrawnError) as error:
        raise JudgesCopyError(code=source.code, name=source.came_as) from error


def stored_content(source: BlindSource) -> bytes:
    """Return the file as it came; raises ``EntryFileMissingError``."""
    try:
        return source.file.read_bytes()
    except OSError as error:
        raise EntryFileMissingError(code=source.code) from error


def _covered(copy: JudgesCopy, covers: tuple[Cover, ...]) -> bytes:
    if copy.kind is FileKind.PDF:
        return covered_pdf(copy.content, covers)
    return covered_picture(copy.content, copy.kind, covers)

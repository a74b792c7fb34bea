"""Files that come with entries, and the copies of them that judges see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, EntryAttachment
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.services.bare_files import bare
from greenschool.services.desk import Desk, first_round, open_season_of
from greenschool.services.entry_records import entry_of
from greenschool.storage.attachments import (
    DOCUMENTS,
    FileKind,
    attachment_path,
    keep,
    read_attachment,
    stored_name,
)
from greenschool.storage.unit_of_work import UnitOfWork

ENTRY_FILE_MEGABYTES = 50
_LONGEST_NAME = 200


class EntryFileTwiceError(GreenSchoolError):
    """The same file twice with one entry."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} has “{name}” already. Nothing was added.")


class EntryFileMissingError(GreenSchoolError):
    """A file that the entry does not have, or that is gone from the store."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "This file of {code} is not in the store any more. Nothing was changed. Restore it from a backup, or add it "
        "again.",
    )


class EntryFilesFixedError(GreenSchoolError):
    """A file to be added or taken away while the entry is being marked."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code} has its code already: its files can no longer be changed. Nothing was changed."
    )


class JudgesCopyError(GreenSchoolError):
    """A file that cannot be cleaned of what it tells about its author."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” of {code} cannot be cleaned of what it tells about its author, so judges do not get it. The file "
        "itself was kept. Ask the school for it as a picture or a PDF without a password.",
    )


@dataclass(frozen=True, slots=True)
class EntryFileRow:
    """A file of an entry; ``kind`` is told by its content."""

    id: int
    code: str
    came_as: str
    kind: FileKind
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class DetachedFile:
    """A file that was taken off its entry, and where it stood."""

    code: str
    position: int
    came_as: str
    kind: FileKind
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class JudgesCopy:
    """What judges may see of a file: "KH-7Q4X-1.jpg" and bytes without metadata."""

    name: str
    kind: FileKind
    content: bytes


def attach(desk: Desk, code: str, files: Sequence[Path]) -> tuple[EntryFileRow, ...]:
    """Keep copies of ``files`` with an entry, all or none, and return its new rows.

    Raises what ``attachments.read_attachment`` refuses, ``EntryFileTwiceError``, ``EntryFilesFixedError``,
    ``UnknownEntryError`` or ``SeasonClosedError``.
    """
    read = [read_attachment(file, DOCUMENTS, ENTRY_FILE_MEGABYTES) for file in files]
    with desk.write(Permission.EDIT, "entries.attach") as uow:
        open_season_of(uow, desk)
        entry = _changeable(uow, desk, code)
        added = []
        for one in read:
            if any(file.sha256 == one.sha256 for file in entry.attachments):
                raise EntryFileTwiceError(code=entry.code, name=one.came_as)
            # The file first: a row without its file would be worse than a file without its row.
            keep(desk.storage.home, one)
            last = max((file.position for file in entry.attachments), default=-1)
            record = EntryAttachment(
                position=last + 1,
                came_as=one.came_as[:_LONGEST_NAME],
                kind=one.kind.value,
                sha256=one.sha256,
                size=len(one.content),
                added_at=uow.now,
            )
            entry.attachments.append(record)
            added.append(record)
        uow.session.flush()
        return tuple(_row(entry, one) for one in added)


def detach(desk: Desk, code: str, file_id: int) -> DetachedFile:
    """Take a file off an entry and return what ``put_back`` needs; the stored file stays, for backups and the journal.

    Raises ``EntryFileMissingError`` or what ``attach`` does.
    """
    with desk.write(Permission.EDIT, "entries.detach") as uow:
        open_season_of(uow, desk)
        entry = _changeable(uow, desk, code)
        file = _find(entry, file_id)
        entry.attachments.remove(file)
        uow.session.delete(file)  # outright: the journal does not see orphans go
        return DetachedFile(entry.code, file.position, file.came_as, FileKind(file.kind), file.sha256, file.size)


def put_back(desk: Desk, file: DetachedFile) -> int:
    """Put a file that was taken off back in its place and return its number; raises what ``attach`` does."""
    with desk.write(Permission.EDIT, "entries.attach") as uow:
        open_season_of(uow, desk)
        entry = _changeable(uow, desk, file.code)
        if any(one.sha256 == file.sha256 for one in entry.attachments):
            raise EntryFileTwiceError(code=entry.code, name=file.came_as)
        record = EntryAttachment(
            position=file.position,
            came_as=file.came_as,
            kind=file.kind.value,
            sha256=file.sha256,
            size=file.size,
            added_at=uow.now,
        )
        entry.attachments.append(record)
        uow.session.flush()
        return record.id


def list_files(desk: Desk, code: str) -> tuple[EntryFileRow, ...]:
    """Return the files of an entry in their order; raises ``UnknownEntryError``."""
    with desk.read() as uow:
        entry = entry_of(uow, desk, code)
        return tuple(_row(entry, one) for one in entry.attachments)


def entry_file(desk: Desk, code: str, file_id: int) -> Path:
    """Return the stored file, to be shown to the office; raises ``EntryFileMissingError``."""
    with desk.read() as uow:
        entry = entry_of(uow, desk, code)
        return _stored(desk, entry, _find(entry, file_id))


def judges_copy(content: bytes, kind: FileKind, stem: str, *, code: str, came_as: str) -> JudgesCopy:
    """Return ``content`` without what it tells of its author (EXIF, XMP, Info), named by ``stem``.

    Pictures are drawn anew, upright; a PDF keeps its pages and loses its metadata, attachments and scripts. Raises
    ``JudgesCopyError`` naming the entry and the file as the office knows them.
    """
    try:
        clean = bare(content, kind)
    except Exception as error:  # Pillow and pypdf raise many kinds for files that are damaged or locked
        raise JudgesCopyError(code=code, name=came_as) from error
    if not clean:
        raise JudgesCopyError(code=code, name=came_as)
    return JudgesCopy(f"{stem}.{kind.value}", kind, clean)


def _changeable(uow: UnitOfWork, desk: Desk, code: str) -> Entry:
    entry = entry_of(uow, desk, code)
    if first_round(entry.contest).state is not RoundState.PREPARING:
        raise EntryFilesFixedError(code=entry.code)
    return entry


def _find(entry: Entry, file_id: int) -> EntryAttachment:
    for file in entry.attachments:
        if file.id == file_id:
            return file
    raise EntryFileMissingError(code=entry.code)


def _stored(desk: Desk, entry: Entry, file: EntryAttachment) -> Path:
    path = attachment_path(desk.storage.home, stored_name(file.sha256, FileKind(file.kind)))
    if not path.is_file():
        raise EntryFileMissingError(code=entry.code)
    return path


def _row(entry: Entry, file: EntryAttachment) -> EntryFileRow:
    return EntryFileRow(file.id, entry.code, file.came_as, FileKind(file.kind), file.size, file.added_at)

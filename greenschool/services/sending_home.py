"""What goes to judges who mark at home: a workbook each, and copies of the entries' files under their blind codes."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.fresh_file import TargetInUseError, WriteFailedError, fresh_file
from greenschool.models import Entry
from greenschool.models.account import Permission
from greenschool.models.judging import SheetState
from greenschool.progress import SILENT, Progress
from greenschool.services.blind_copies import BlindSource, blind_copy, blind_source, numbered
from greenschool.services.desk import Desk, contest_of
from greenschool.services.entry_files import EntryFileMissingError, JudgesCopyError
from greenschool.services.files_to_mark import Showing, showing_of
from greenschool.services.score_books import books_for, name_in_files, write_books
from greenschool.services.sheet_intake import sheets_for
from greenschool.workbooks.score_book import BookFile

_PUT_ASIDE = frozenset({SheetState.RECUSED, SheetState.ABSENT})


@dataclass(frozen=True, slots=True)
class SentHome:
    """What was written for judges at home."""

    books: tuple[Path, ...]
    """One workbook for each judge."""
    files: tuple[Path, ...]
    """Copies of files, in a folder for each judge beside the workbooks."""
    left_out: tuple[str, ...]
    """Files that no judge gets, by the names that judges would know them by: withheld, not looked at, or not clean."""


def send_home(
    desk: Desk, contest: str, folder: Path, judges: Sequence[str] | None = None, progress: Progress = SILENT
) -> SentHome:
    """Write for each judge of the panel (or those named) the workbook and the files that they may see.

    What an earlier run left in the folders of files and is not to be seen any more is removed. Raises what
    ``books_for`` and ``write_books`` refuse, ``TargetInUseError`` or ``WriteFailedError``.
    """
    books = books_for(desk, contest, judges)
    places = {book.judge: folder / f"tep-{name_in_files(book)}" for book in books}
    codes = {judge: _codes(desk, contest, judge) for judge in places}
    readers = {code: [places[judge] for judge in places if code in codes[judge]] for code in chain(*codes.values())}
    copies = _copies(desk, contest, readers, progress)
    written = [place / copy.name for copy in copies if copy.is_sent for place in readers[copy.code]]
    for place in places.values():
        _remove_older(place, written)
    told = [
        replace(book, files=tuple(copy.beside(places[book.judge]) for copy in copies if copy.code in codes[book.judge]))
        for book in books
    ]
    return SentHome(
        books=write_books(told, folder, progress),
        files=tuple(written),
        left_out=tuple(sorted(copy.name for copy in copies if not copy.is_sent)),
    )


@dataclass(frozen=True, slots=True)
class _Copy:
    """A file of an entry by its blind name, and whether the judges of the entry got a copy."""

    code: str
    name: str
    is_sent: bool

    def beside(self, place: Path) -> BookFile:
        """Return what a workbook that lies beside the folder ``place`` says of it."""
        return BookFile(self.code, self.name, f"{place.name}/{self.name}" if self.is_sent else "")


def _codes(desk: Desk, contest: str, judge: str) -> frozenset[str]:
    """Return the codes of the entries of which a judge sees the files."""
    return frozenset(sheet.blind_code for sheet in sheets_for(desk, contest, judge) if sheet.state not in _PUT_ASIDE)


def _copies(desk: Desk, contest: str, readers: Mapping[str, Sequence[Path]], progress: Progress) -> list[_Copy]:
    """Write the copies into the folders of those who read them, by blind code, and return all files by name."""
    found = []
    sources = _sources(desk, contest, readers)
    progress.begin(QT_TRANSLATE_NOOP("progress", "Copying the files of entries"), len(sources))
    for code, source, is_shown in sources:
        content = _copy(source) if is_shown else None
        if content is not None:
            for place in readers[code]:
                _put(place / source.name, content)
        found.append(_Copy(code, source.name, is_sent=content is not None))
        progress.step()
    return found


def _copy(source: BlindSource) -> bytes | None:
    """Return the copy; None where there is none that names nobody."""
    try:
        return blind_copy(source).content
    except (JudgesCopyError, EntryFileMissingError):
        return None


def _sources(desk: Desk, contest: str, codes: Mapping[str, object]) -> list[tuple[str, BlindSource, bool]]:
    """Return what copies are made from, with the blind code of the entry, and whether judges see it."""
    with desk.read(Permission.KEY_MARKS) as uow:
        query = (
            select(Entry)
            .where(Entry.contest_id == contest_of(uow, desk, contest).id, Entry.blind_code.in_(codes))
            .order_by(Entry.blind_code)
            .options(selectinload(Entry.attachments))
        )
        return [
            (entry.blind_code or "", blind_source(desk, entry, number, file), showing_of(file) is Showing.SHOWN)
            for entry in uow.session.scalars(query)
            for number, file in numbered(entry)
        ]


def _put(file: Path, content: bytes) -> Path:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailedError(name=file.parent.name) from error
    with fresh_file(file) as beside:
        beside.write_bytes(content)
    return file


def _remove_older(place: Path, written: Collection[Path]) -> None:
    for file in _ours(place):
        if file not in written:
            try:
                file.unlink()
            except OSError as error:
                raise TargetInUseError(name=file.name) from error


def _ours(place: Path) -> Iterator[Path]:
    """Yield the files of a judge's folder that bear a blind code and a number."""
    if place.is_dir():
        yield from place.glob("*-????-*.*")

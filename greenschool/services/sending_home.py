"""What goes to judges who mark at home: a workbook each, and copies of the entries' files under their blind codes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from greenschool.services.panels import list_panel
from greenschool.services.score_books import export_books
from greenschool.services.sheet_intake import sheets_for

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
    ``export_books`` refuses, ``TargetInUseError`` or ``WriteFailedError``.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        contest = contest_of(uow, desk, contest).code
    wanted = judges if judges is not None else [one.judge for one in list_panel(desk, contest) if one.assigned]
    books = export_books(desk, contest, folder, wanted, progress)
    places = {judge: _place_beside(book) for judge, book in zip(wanted, books, strict=True)}
    return SentHome(books, *_send_files(desk, contest, places, progress))


def _place_beside(book: Path) -> Path:
    return book.with_name(f"tep-{book.stem.removeprefix('phieu-cham-')}")


def _send_files(
    desk: Desk, contest: str, places: Mapping[str, Path], progress: Progress
) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    readers: dict[str, list[Path]] = {}
    for judge, place in places.items():
        for sheet in sheets_for(desk, contest, judge):
            if sheet.state not in _PUT_ASIDE:
                readers.setdefault(sheet.blind_code, []).append(place)
    shown, left_out = _sources(desk, contest, readers)
    written: list[Path] = []
    progress.begin(QT_TRANSLATE_NOOP("progress", "Copying the files of entries"), len(shown))
    for code, source in shown:
        try:
            copy = blind_copy(source)
        except (JudgesCopyError, EntryFileMissingError):
            left_out.append(source.name)
        else:
            written += [_put(place / copy.name, copy.content) for place in readers[code]]
        progress.step()
    for place in places.values():
        _remove_older(place, written)
    return tuple(written), tuple(sorted(left_out))


def _sources(desk: Desk, contest: str, codes: Mapping[str, object]) -> tuple[list[tuple[str, BlindSource]], list[str]]:
    """Return what copies are made from, with the blind code of the entry, and what no judge sees."""
    shown, left_out = [], []
    with desk.read(Permission.KEY_MARKS) as uow:
        query = (
            select(Entry)
            .where(Entry.contest_id == contest_of(uow, desk, contest).id, Entry.blind_code.in_(codes))
            .order_by(Entry.blind_code)
            .options(selectinload(Entry.attachments))
        )
        for entry in uow.session.scalars(query):
            for number, file in numbered(entry):
                source = blind_source(desk, entry, number, file)
                if showing_of(file) is Showing.SHOWN:
                    shown.append((entry.blind_code or "", source))
                else:
                    left_out.append(source.name)
    return shown, left_out


def _put(file: Path, content: bytes) -> Path:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailedError(name=file.parent.name) from error
    with fresh_file(file) as beside:
        beside.write_bytes(content)
    return file


def _remove_older(place: Path, written: Sequence[Path]) -> None:
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

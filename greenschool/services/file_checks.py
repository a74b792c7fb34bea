"""Che thông tin in files: the office looks at every picture and PDF before judges see it.

The program cannot read pictures, so somebody looks: a file names nobody, or parts of it are covered first, or judges do
not get it. The text of PDFs is searched as the texts of entries are, and the names in it can be covered at once.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, EntryAttachment, Round
from greenschool.models.account import Permission
from greenschool.models.entry import FileVerdict
from greenschool.progress import SILENT, Progress
from greenschool.services.blind_copies import (
    BlindSource,
    blind_copy,
    blind_source,
    covers_of,
    numbered,
    stored_content,
)
from greenschool.services.contestants import entries_of
from greenschool.services.covers import Cover
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.entry_files import EntryFileMissingError, JudgesCopy, JudgesCopyError
from greenschool.services.name_finding import Named, NameFinder
from greenschool.services.names_in_pdfs import find_names
from greenschool.services.pdf_pages import MOST_PAGES, PdfNotDrawnError, count_pages
from greenschool.storage.attachments import PICTURES, SCANS, FileKind
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise


class FilesUnseenError(GreenSchoolError):
    """Judges to be let in although nobody has looked at some files."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: files that nobody has looked at: {count}. Judges were not let in. Look at the files, or let them "
        "pass with a reason.",
    )


class UnknownEntryFileError(GreenSchoolError):
    """A file that no entry of the season has."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no file “{file}” in this season. Nothing was changed. Look at the list of files."
    )


class NamesInFileError(GreenSchoolError):
    """A PDF to be shown to judges although it names its school or an author."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} says “{found}” on page {page}. Nothing was changed. Cover the name, withhold the file from the judges, "
        "or say why they may see it.",
    )


class WithholdingNeedsReasonError(GreenSchoolError):
    """A file to be withheld without saying why."""

    sentence = QT_TRANSLATE_NOOP("errors", "Say why judges do not get {name}. Nothing was changed.")


class CannotCoverError(GreenSchoolError):
    """A cover outside the picture or page, or on a file that is neither picture nor PDF."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name}: only parts of a picture can be covered, or of the pages of a PDF that has at most {pages}. Nothing "
        "was changed. Withhold other files from the judges.",
    )


@dataclass(frozen=True, slots=True)
class FileToCheck:
    """A file of an entry as the office sees it before judges do; ``name`` is what judges know it as.

    ``for_judges`` is false for Word files and slides, which judges never get.
    """

    id: int
    code: str
    blind_code: str
    name: str
    came_as: str
    kind: FileKind
    for_judges: bool
    verdict: FileVerdict
    reason: str
    covers: tuple[Cover, ...]


@dataclass(frozen=True, slots=True)
class NameInFile:
    """A name that stands in the text of a PDF, and the parts of the page that hold it; nothing covers it yet."""

    file: int
    name: str
    page: int
    kind: Named
    found: str
    places: tuple[Cover, ...]


def files_to_check(desk: Desk, contest: str) -> tuple[FileToCheck, ...]:
    """Return the files of the entries that the contest's round is for, by entry."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        return tuple(
            _row(entry, number, file)
            for entry in _entries(uow, found, round_of(found))
            for number, file in numbered(entry)
        )


def names_in_files(desk: Desk, contest: str, progress: Progress = SILENT) -> tuple[NameInFile, ...]:
    """Return every name of an entry's own school or authors that judges can read in its PDFs, by file and page.

    A PDF that cannot be read has no text here; judges do not get it either.
    """
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        finder = NameFinder(uow, desk)
        papers = [
            (entry, file, blind_source(desk, entry, number, file))
            for entry in _entries(uow, found, round_of(found))
            for number, file in numbered(entry)
            if file.kind == FileKind.PDF
        ]
        progress.begin("Searching files", len(papers))
        names: list[NameInFile] = []
        for entry, file, source in papers:
            with suppress(JudgesCopyError, EntryFileMissingError, PdfNotDrawnError):
                names += _names_in(finder, entry, file, source)
            progress.step()
        return tuple(names)


def copy_to_check(desk: Desk, file_id: int, *, covered: bool = True) -> JudgesCopy:
    """Return the judges' copy of a file for the office to look at, or the same without what is covered.

    Raises ``JudgesCopyError`` for what judges will not get, ``UnknownEntryFileError`` or ``EntryFileMissingError``.
    """
    with desk.read(Permission.EDIT) as uow:
        _, _, source = _find(uow, desk, file_id)
    return blind_copy(source if covered else source.bare())


def find_file(desk: Desk, words: str) -> int:
    """Return the number of the file that people call "KH-034/2", by the entry's own code or its blind code."""
    wanted, _, place = normalise(words).casefold().rpartition("/")
    with desk.read(Permission.EDIT) as uow:
        query = select(Entry).join(Contest).where(Contest.season_id == desk.season_id)
        for entry in uow.session.scalars(query.options(selectinload(Entry.contest))):
            if wanted in {entry.code.casefold(), (entry.blind_code or entry.code).casefold()}:
                for number, file in numbered(entry):
                    if str(number) == place:
                        return file.id
    raise UnknownEntryFileError(file=words)


def names_in_file(desk: Desk, file_id: int) -> tuple[NameInFile, ...]:
    """Return the same of one file; raises ``JudgesCopyError`` for what judges will not get, or ``PdfNotDrawnError``."""
    with desk.read(Permission.EDIT) as uow:
        entry, file, source = _find(uow, desk, file_id)
        return tuple(_names_in(NameFinder(uow, desk), entry, file, source))


def cover_file(desk: Desk, file_id: int, covers: Sequence[Cover]) -> None:
    """Let these parts of a picture or PDF be covered in the judges' copy, and no others; the file itself stays.

    Somebody looks at it again afterwards. Raises ``CannotCoverError``; ``JudgesCopyError`` for a PDF that cannot be
    opened.
    """
    with desk.read(Permission.EDIT) as uow:
        _, _, source = _find(uow, desk, file_id)
    pages = _pages_to_cover(source) if covers else 0
    if not all(one.lies_inside() and one.page <= pages for one in covers):
        raise CannotCoverError(name=source.name, pages=MOST_PAGES)
    with desk.write(Permission.EDIT, "files.cover") as uow:
        open_season_of(uow, desk)
        _, file, _ = _find(uow, desk, file_id)
        if tuple(covers) != covers_of(file):
            file.covers = [list(astuple(one)) for one in covers]
            file.verdict, file.verdict_reason = FileVerdict.UNSEEN, ""


def cover_names(desk: Desk, file_id: int) -> int:
    """Cover besides what is covered every name that judges can read in the text of a PDF; return how many they are.

    Raises what ``cover_file`` raises, or ``PdfNotDrawnError``.
    """
    with desk.read(Permission.EDIT) as uow:
        entry, file, source = _find(uow, desk, file_id)
        names = list(_names_in(NameFinder(uow, desk), entry, file, source))
    if names:
        cover_file(desk, file_id, [*source.covers, *(place for name in names for place in name.places)])
    return len(names)


def clear_file(desk: Desk, file_id: int, reason: str = "") -> None:
    """Record that somebody looked at a file and that it names nobody: judges see it.

    Raises ``NamesInFileError`` where the text of a PDF says otherwise, unless there is a reason for the journal;
    ``JudgesCopyError`` for a file that cannot be cleaned, ``PdfNotDrawnError`` for one that nobody can have looked at.
    """
    with desk.read(Permission.EDIT) as uow:
        entry, file, source = _find(uow, desk, file_id)
        blind_copy(source)
        names = list(_names_in(NameFinder(uow, desk), entry, file, source))
    if names and not normalise(reason):
        raise NamesInFileError(name=names[0].name, found=names[0].found, page=names[0].page)
    _decide(desk, "files.clear", file_id, FileVerdict.CLEAR, reason)


def withhold_file(desk: Desk, file_id: int, reason: str) -> None:
    """Keep a file from the judges, who are told that the office holds it; raises ``WithholdingNeedsReasonError``."""
    _decide(desk, "files.withhold", file_id, FileVerdict.WITHHELD, reason)


def unseen_files(uow: UnitOfWork, contest: Contest, round_: Round) -> list[EntryAttachment]:
    """Return the pictures and PDFs of a round that nobody has looked at."""
    return [
        file
        for entry in _entries(uow, contest, round_)
        for file in entry.attachments
        if file.kind in SCANS and file.verdict is FileVerdict.UNSEEN
    ]


def let_pass(files: Sequence[EntryAttachment], reason: str) -> None:
    """Let judges see files that nobody has looked at."""
    for file in files:
        file.verdict, file.verdict_reason = FileVerdict.PASSED, reason


def _decide(desk: Desk, action: str, file_id: int, verdict: FileVerdict, reason: str) -> None:
    with desk.write(Permission.EDIT, action) as uow:
        open_season_of(uow, desk)
        _, file, source = _find(uow, desk, file_id)
        uow.reason = normalise(reason)
        if verdict is FileVerdict.WITHHELD and not uow.reason:
            raise WithholdingNeedsReasonError(name=source.name)
        file.verdict, file.verdict_reason = verdict, uow.reason
        uow.detail["file"] = source.name


def _entries(uow: UnitOfWork, contest: Contest, round_: Round) -> Sequence[Entry]:
    query = entries_of(contest, round_).options(
        selectinload(Entry.attachments),
        selectinload(Entry.contest),
        selectinload(Entry.school),
        selectinload(Entry.authors),
    )
    return uow.session.scalars(query).all()


def _find(uow: UnitOfWork, desk: Desk, file_id: int) -> tuple[Entry, EntryAttachment, BlindSource]:
    query = (
        select(Entry)
        .join(Contest, Contest.id == Entry.contest_id)
        .join(EntryAttachment, EntryAttachment.entry_id == Entry.id)
        .where(EntryAttachment.id == file_id, Contest.season_id == desk.season_id)
    )
    entry = uow.session.scalars(query).one_or_none()
    if entry is None:
        raise UnknownEntryFileError(file=file_id)
    number, file = next(one for one in numbered(entry) if one[1].id == file_id)
    return entry, file, blind_source(desk, entry, number, file)


def _names_in(finder: NameFinder, entry: Entry, file: EntryAttachment, source: BlindSource) -> Iterator[NameInFile]:
    """Yield the names in a PDF; a picture has none that can be read."""
    if source.kind is not FileKind.PDF:
        return
    content = blind_copy(source.bare()).content
    for one in find_names(finder, entry, content, source.covers):
        yield NameInFile(file.id, source.name, one.page, one.kind, one.found, one.places)


def _pages_to_cover(source: BlindSource) -> int:
    """Return how many pages a file has of which parts can be covered: one of a picture, none where it cannot be."""
    if source.kind in PICTURES:
        return 1
    if source.kind is not FileKind.PDF:
        return 0
    try:
        pages = count_pages(stored_content(source))  # cleaning it first would take seconds, at every part that is drawn
    except PdfNotDrawnError as error:
        raise JudgesCopyError(code=source.code, name=source.came_as) from error
    return pages if pages <= MOST_PAGES else 0


def _row(entry: Entry, number: int, file: EntryAttachment) -> FileToCheck:
    kind = FileKind(file.kind)
    return FileToCheck(
        id=file.id,
        code=entry.code,
        blind_code=entry.blind_code or "",
        name=f"{entry.blind_code or entry.code}-{number}.{kind.value}",
        came_as=file.came_as,
        kind=kind,
        for_judges=kind in SCANS,
        verdict=file.verdict,
        reason=file.verdict_reason,
        covers=covers_of(file),
    )

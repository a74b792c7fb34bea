"""Che thông tin: texts that name their school or author are found and covered before judges see them."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.services.conflicts import entry_of
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.file_checks import FilesUnseenError, let_pass, unseen_files
from greenschool.services.marking import text_for_judges
from greenschool.services.name_finding import Named, NameFinder
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.unicode import normalise_lines

COVER = "[…]"


class NamesFoundError(GreenSchoolError):
    """Entries to be given to judges although their texts name a school or an author."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: the texts of {codes} name their school or author. Judges were not let in. Cover the names, or let "
        "them stand with a reason.",
    )


class NobodyAssignedError(GreenSchoolError):
    """A round to be marked without a single sheet."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest}: no judge has been assigned an entry. Judges were not let in. Assign the entries first."
    )


class NothingToMaskError(GreenSchoolError):
    """A cover without any text left."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code} would have no text left. Nothing was changed. Leave something to read."
    )


@dataclass(frozen=True, slots=True)
class Finding:
    """A name in the text that judges would read: characters ``start`` to ``end`` of ``text``."""

    entry: int
    blind_code: str
    kind: Named
    found: str
    start: int
    end: int
    text: str


def check_texts(desk: Desk, contest: str) -> tuple[Finding, ...]:
    """Return every name of an entry's own school or authors in its text, with or without accents and capitals."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        return tuple(_findings(uow, desk, found, round_of(found)))


@dataclass(frozen=True, slots=True)
class MaskedText:
    """An entry of which judges read another text than its own."""

    entry: int
    blind_code: str
    text: str


def masked_texts(desk: Desk, contest: str) -> tuple[MaskedText, ...]:
    """Return the entries of which judges read another text than their own, by code."""
    with desk.read(Permission.EDIT) as uow:
        found = contest_of(uow, desk, contest)
        rows = [
            MaskedText(entry.number, entry.blind_code or "", entry.masked_title)
            for entry in uow.session.scalars(entries_of(found, round_of(found)))
            if entry.masked_title is not None
        ]
        return tuple(sorted(rows, key=lambda row: row.blind_code))


def mask(desk: Desk, contest: str, entry: int, text: str | None) -> None:
    """Let judges read ``text`` in the place of the entry's own, or (None) its own again; the entry itself stays."""
    with desk.write(Permission.EDIT, "entries.mask") as uow:
        open_season_of(uow, desk)
        one = entry_of(uow, contest_of(uow, desk, contest), entry)
        words = None if text is None else normalise_lines(text)
        if words == "":
            raise NothingToMaskError(code=one.code)
        one.masked_title = words


def mask_all(desk: Desk, contest: str) -> int:
    """Cover every name that ``check_texts`` finds, and return in how many entries."""
    with desk.write(Permission.EDIT, "entries.mask_all") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        covered: dict[int, str] = {}
        for finding in sorted(_findings(uow, desk, found, round_of(found)), key=lambda one: -one.start):
            text = covered.get(finding.entry, finding.text)
            covered[finding.entry] = text[: finding.start] + COVER + text[finding.end :]
        for number, text in covered.items():
            entry_of(uow, found, number).masked_title = text
        return len(covered)


def release(desk: Desk, contest: str, reason: str = "") -> None:
    """Let the judges in: the round is marked from now on.

    Raises ``NobodyAssignedError``, or ``IllegalMoveError`` for a round without codes. Without a reason for the journal
    also ``NamesFoundError`` while texts name a school or an author, and ``FilesUnseenError`` while there are pictures
    or PDFs that nobody of the office has looked at.
    """
    with desk.write(Permission.SETTLE, "round.release") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        round_.move(found.name, RoundState.MARKING)
        if uow.session.scalar(select(ScoreSheet.id).where(ScoreSheet.round_id == round_.id).limit(1)) is None:
            raise NobodyAssignedError(contest=found.name)
        named = dict.fromkeys(finding.entry for finding in _findings(uow, desk, found, round_))
        uow.reason = normalise_lines(reason)
        if named and not uow.reason:
            codes = ", ".join(f"{found.code}-{number:03d}" for number in named)
            raise NamesFoundError(contest=found.name, codes=codes)
        unseen = unseen_files(uow, found, round_)
        if unseen and not uow.reason:
            raise FilesUnseenError(contest=found.name, count=len(unseen))
        let_pass(unseen, uow.reason)
        uow.detail.update(contest=found.code, named=list(named))


def _findings(uow: UnitOfWork, desk: Desk, contest: Contest, round_: Round) -> Iterator[Finding]:
    finder = NameFinder(uow, desk)
    query = entries_of(contest, round_).options(selectinload(Entry.authors), selectinload(Entry.school))
    for entry in uow.session.scalars(query):
        text = text_for_judges(entry)
        for one in finder.find(entry, text):
            found = text[one.start : one.end]
            yield Finding(entry.number, entry.blind_code or "", one.kind, found, one.start, one.end, text)

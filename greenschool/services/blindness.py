"""Che thông tin: texts that name their school or author are found and covered before judges see them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Participation, Round, School, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.round import RoundState
from greenschool.services.conflicts import entry_of
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.marking import text_for_judges
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.school_names import parse_school_name
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise_lines

COVER = "[…]"
_WORD = re.compile(r"[^\W_]+")


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


class Named(Enum):
    """Whose name a text tells."""

    SCHOOL = "school"
    AUTHOR = "author"


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

    Raises ``NobodyAssignedError``; ``NamesFoundError`` while texts name a school or an author, unless a reason is given
    for the journal; or ``IllegalMoveError`` for a round without codes.
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
        uow.detail.update(contest=found.code, named=list(named))


def _findings(uow: UnitOfWork, desk: Desk, contest: Contest, round_: Round) -> Iterator[Finding]:
    names = names_in(uow, desk.season_id)
    query = entries_of(contest, round_).options(selectinload(Entry.authors), selectinload(Entry.school))
    aliases = _aliases(uow, desk)
    for entry in uow.session.scalars(query):
        schools = {names[entry.school_id], entry.school.name, *aliases.get(entry.school_id, ())}
        text = text_for_judges(entry)
        bare = {parse_school_name(name).name for name in schools}
        spans = [(Named.SCHOOL, span) for span in _places(text, schools | bare)]
        spans += [(Named.AUTHOR, span) for span in _places(text, {author.name for author in entry.authors})]
        for kind, (start, end) in _apart(spans):
            yield Finding(entry.number, entry.blind_code or "", kind, text[start:end], start, end, text)


def _aliases(uow: UnitOfWork, desk: Desk) -> dict[int, set[str]]:
    query = select(School).join(Participation, Participation.school_id == School.id)
    schools = uow.session.scalars(query.where(Participation.season_id == desk.season_id))
    return {school.id: {alias.name for alias in school.aliases} for school in schools}


def _places(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where words of ``text`` are those of a name, without regard to accents, case and punctuation."""
    words = [(match.start(), match.end(), search_key(match[0])) for match in _WORD.finditer(text)]
    for name in names:
        wanted = search_key(name).split()
        for first in range(len(words) - len(wanted) + 1 if wanted else 0):
            run = words[first : first + len(wanted)]
            if [key for _, _, key in run] == wanted:
                yield run[0][0], run[-1][1]


def _apart(spans: Iterable[tuple[Named, tuple[int, int]]]) -> list[tuple[Named, tuple[int, int]]]:
    """Leave out what lies inside or across an earlier, longer find."""
    kept: list[tuple[Named, tuple[int, int]]] = []
    for kind, (start, end) in sorted(spans, key=lambda one: (one[1][0], -one[1][1])):
        if not kept or start >= kept[-1][1][1]:
            kept.append((kind, (start, end)))
    return kept

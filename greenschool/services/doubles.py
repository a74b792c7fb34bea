"""Entries that look like one: found, shown to the officer, who decides; the verdict is remembered."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from sqlalchemy import or_, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, DoubleVerdict, Entry, EntryAttachment, Season
from greenschool.models.account import Permission
from greenschool.models.double import Verdict
from greenschool.models.entry import EntryState
from greenschool.progress import SILENT, Progress
from greenschool.services.desk import Desk, contest_of, open_season_of, season_of
from greenschool.services.intake import EntryRow, entry_row
from greenschool.services.near_doubles import near_doubles
from greenschool.services.picture_likeness import SAME_PICTURE, differing, picture_hash
from greenschool.services.schools import names_in
from greenschool.storage.attachments import PICTURES, FileKind, attachment_path, stored_name
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise

_ALL = 100
_MOST_ALIKE_TITLES = 2
"""A title that more entries than these share is a common one."""


class Sign(StrEnum):
    """Why two entries look like one; the values are source strings of context ``doubles``."""

    AUTHOR = QT_TRANSLATE_NOOP("doubles", "same author")
    TEXT = QT_TRANSLATE_NOOP("doubles", "same text")
    NEAR_TEXT = QT_TRANSLATE_NOOP("doubles", "nearly the same text")
    FILE = QT_TRANSLATE_NOOP("doubles", "same file")
    PICTURE = QT_TRANSLATE_NOOP("doubles", "same picture")


class NotAPairError(GreenSchoolError):
    """A verdict on entries that are no pair: one and the same, gone, or of other seasons."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{first} and {second} are not two entries of this season that look like one. Nothing was changed. Look at the "
        "codes again.",
    )


@dataclass(frozen=True, slots=True)
class Ruling:
    """What two entries are said to be; a verdict of None asks about them again."""

    first_id: int
    second_id: int
    verdict: Verdict | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """What was decided of a pair, by whom and when."""

    verdict: Verdict
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class DoubleRow:
    """Two entries that look like one. ``second`` is of the desk's season; ``first`` may be of an earlier one."""

    first: EntryRow
    second: EntryRow
    earlier_season: str
    """Name of the season of ``first`` where it is an earlier one."""
    signs: tuple[Sign, ...]
    percent: int
    """How alike the texts are; 0 where only other signs speak."""
    verdict: VerdictRow | None


@dataclass(frozen=True, slots=True)
class _Pair:
    first: Entry
    second: Entry
    signs: tuple[Sign, ...]
    percent: int


def list_doubles(desk: Desk, contest: str | None = None, progress: Progress = SILENT) -> tuple[DoubleRow, ...]:
    """Return the pairs of entries of the season, or of one contest, that look like one; undecided ones first.

    Texts are compared within the contest of that code in this and earlier seasons, authors within this season's, files
    and pictures with all of this and earlier seasons.
    Entries that were withdrawn or disqualified are passed over. Raises ``Cancelled``.
    """
    with desk.read() as uow:
        wanted = None if contest is None else contest_of(uow, desk, contest).id
        entries = [*_entries(uow, desk)]
        mine = [entry for entry in entries if _is_mine(entry, desk, wanted)]
        pairs = _merged(
            [*_text_pairs(entries, mine, progress), *_author_pairs(mine), *_file_pairs(desk, entries, mine)]
        )
        rows = _rows(uow, desk, pairs)
    return tuple(sorted(rows, key=lambda row: (row.verdict is not None, -row.percent, row.second.code)))


def rule_double(desk: Desk, ruling: Ruling) -> Ruling:
    """Record what two entries are and return the ruling that takes this one back; the journal keeps both.

    Raises ``NotAPairError`` for entries of which none is of the season, ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "doubles.rule") as uow:
        first, second = _pair_of(uow, desk, ruling)
        known = _known(uow, first, second)
        before = Ruling(first.id, second.id, None)
        if known is not None:
            before = Ruling(first.id, second.id, known.verdict, known.note)
        if ruling.verdict is None:
            if known is not None:
                uow.session.delete(known)
        else:
            known = known or DoubleVerdict(first_id=first.id, second_id=second.id)
            known.verdict, known.note = ruling.verdict, normalise(ruling.note)
            known.decided_at, known.decided_by = uow.now, uow.actor.name
            uow.session.add(known)
        uow.reason = normalise(ruling.note)
        uow.detail["entries"] = [first.code, second.code]
    return before


def find_pair(rows: Sequence[DoubleRow], first: str, second: str) -> DoubleRow:
    """Return the pair of these two codes, in either order; raises ``NotAPairError`` where they do not look like one."""
    wanted = {first.upper(), second.upper()}
    for row in rows:
        if {row.first.code, row.second.code} == wanted:
            return row
    raise NotAPairError(first=first, second=second)


def _entries(uow: UnitOfWork, desk: Desk) -> Sequence[Entry]:
    """Return the entries of the season and of those before it that stand, the earliest first."""
    season = season_of(uow, desk)
    query = (
        select(Entry)
        .join(Contest)
        .join(Season, Season.id == Contest.season_id)
        .where(or_(Season.id == season.id, Season.starts_on < season.starts_on))
        .where(Entry.state.not_in((EntryState.WITHDRAWN, EntryState.DISQUALIFIED)))
        .order_by(Season.starts_on, Season.id, Contest.id, Entry.number)
        .options(selectinload(Entry.authors), selectinload(Entry.school), selectinload(Entry.group))
        .options(selectinload(Entry.contest), selectinload(Entry.attachments))
    )
    return uow.session.scalars(query).all()


def _is_mine(entry: Entry, desk: Desk, contest_id: int | None) -> bool:
    return entry.contest.season_id == desk.season_id and contest_id in (None, entry.contest_id)


def _text_pairs(entries: Sequence[Entry], mine: Sequence[Entry], progress: Progress) -> Iterator[_Pair]:
    wanted = {entry.id for entry in mine}
    found = near_doubles([entry.title for entry in entries], progress)
    shared = Counter(place for like in found for place in (like.first, like.second))
    for like in found:
        first, second = entries[like.first], entries[like.second]
        rare = max(shared[like.first], shared[like.second]) <= _MOST_ALIKE_TITLES
        if not _text_speaks(first, second, rare=rare):
            continue
        sign = Sign.TEXT if like.percent == _ALL else Sign.NEAR_TEXT
        yield from _pair(first, second, wanted, sign, like.percent)


def _pair(first: Entry, second: Entry, wanted: Set[int], sign: Sign, percent: int = 0) -> Iterator[_Pair]:
    """Yield the pair with an entry that is asked about as its second; the first may be of an earlier season."""
    if second.id in wanted:
        yield _Pair(first, second, (sign,), percent)
    elif first.id in wanted and first.contest.season_id == second.contest.season_id:
        yield _Pair(second, first, (sign,), percent)


def _text_speaks(first: Entry, second: Entry, *, rare: bool) -> bool:
    """Tell whether likeness of text means anything.

    Where the contest limits the words, the text is the work. Elsewhere it is a title: a dozen children call what they
    did "Góc xanh trước cửa lớp", so only a ``rare`` title, or two of one school, are worth a look.
    """
    if first.contest.code != second.contest.code:
        return False
    return second.contest.word_limit is not None or rare or first.school_id == second.school_id


def _file_pairs(desk: Desk, entries: Sequence[Entry], mine: Sequence[Entry]) -> Iterator[_Pair]:
    """Yield the entries that brought the same file, or the same picture though it was scaled or packed again."""
    wanted = {entry.id for entry in mine}
    files = [(entry, one) for entry in entries for one in entry.attachments]
    hashes = [_look(desk, one) for _, one in files]
    for (place, (second, one)), (other, (first, earlier)) in combinations(reversed(list(enumerate(files))), 2):
        if first is second:
            continue
        look, earlier_look = hashes[place], hashes[other]
        if one.sha256 == earlier.sha256:
            yield from _pair(first, second, wanted, Sign.FILE)
        elif look is not None and earlier_look is not None and differing(look, earlier_look) <= SAME_PICTURE:
            yield from _pair(first, second, wanted, Sign.PICTURE)


def _look(desk: Desk, one: EntryAttachment) -> int | None:
    kind = FileKind(one.kind)
    if kind not in PICTURES:
        return None
    return _look_of(attachment_path(desk.storage.home, stored_name(one.sha256, kind)))


@lru_cache(maxsize=20_000)
def _look_of(file: Path) -> int | None:
    """Return the hash of a stored picture; its content never changes, because its name is its hash."""
    return picture_hash(file)


def _author_pairs(mine: Sequence[Entry]) -> Iterator[_Pair]:
    """Yield the entries of one contest that name the same child of the same school: by name, and class or birth."""
    of_name: defaultdict[tuple[int, int, str], list[Entry]] = defaultdict(list)
    for entry in mine:
        for name in {search_key(author.name) for author in entry.authors}:
            of_name[entry.contest_id, entry.school_id, name].append(entry)
    for (_, _, name), entries in of_name.items():
        for first, second in combinations(entries, 2):
            if _one_child(first, second, name):
                yield _Pair(first, second, (Sign.AUTHOR,), 0)


def _one_child(first: Entry, second: Entry, name: str) -> bool:
    ones, others = (
        [author for author in entry.authors if search_key(author.name) == name] for entry in (first, second)
    )
    return any(
        (not one.class_name or not other.class_name or search_key(one.class_name) == search_key(other.class_name))
        and (one.born_on is None or other.born_on is None or one.born_on == other.born_on)
        for one in ones
        for other in others
    )


def _merged(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Return each pair once, with all its signs."""
    merged: dict[tuple[int, int], _Pair] = {}
    for pair in pairs:
        key = _key(pair.first.id, pair.second.id)
        known = merged.get(key)
        if known is None:
            merged[key] = pair
        elif not set(pair.signs) <= set(known.signs):
            merged[key] = replace(known, signs=known.signs + pair.signs)
    return list(merged.values())


def _key(first_id: int, second_id: int) -> tuple[int, int]:
    return (min(first_id, second_id), max(first_id, second_id))


def _rows(uow: UnitOfWork, desk: Desk, pairs: Sequence[_Pair]) -> list[DoubleRow]:
    verdicts = {(one.first_id, one.second_id): one for one in uow.session.scalars(select(DoubleVerdict))}
    seasons = {season.id: season.name for season in uow.session.scalars(select(Season))}
    schools = {number: names_in(uow, number) for number in {desk.season_id, *map(_season_of_first, pairs)}}
    rows = []
    for pair in pairs:
        season, verdict = _season_of_first(pair), verdicts.get(_key(pair.first.id, pair.second.id))
        rows.append(
            DoubleRow(
                first=entry_row(pair.first, schools[season][pair.first.school_id]),
                second=entry_row(pair.second, schools[desk.season_id][pair.second.school_id]),
                earlier_season="" if season == desk.season_id else seasons[season],
                signs=pair.signs,
                percent=pair.percent,
                verdict=None if verdict is None else _verdict_row(verdict),
            )
        )
    return rows


def _verdict_row(verdict: DoubleVerdict) -> VerdictRow:
    return VerdictRow(verdict.verdict, verdict.note, verdict.decided_at, verdict.decided_by)


def _season_of_first(pair: _Pair) -> int:
    return pair.first.contest.season_id


def _pair_of(uow: UnitOfWork, desk: Desk, ruling: Ruling) -> tuple[Entry, Entry]:
    open_season_of(uow, desk)
    first, second = (uow.session.get(Entry, number) for number in _key(ruling.first_id, ruling.second_id))
    if first is None or second is None or first is second:
        raise NotAPairError(first=ruling.first_id, second=ruling.second_id)
    if desk.season_id not in (first.contest.season_id, second.contest.season_id):
        raise NotAPairError(first=first.code, second=second.code)
    return first, second


def _known(uow: UnitOfWork, first: Entry, second: Entry) -> DoubleVerdict | None:
    query = select(DoubleVerdict).where(DoubleVerdict.first_id == first.id, DoubleVerdict.second_id == second.id)
    return uow.session.scalars(query).one_or_none()

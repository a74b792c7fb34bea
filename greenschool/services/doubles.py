"""Entries that look like one: found, shown to the officer, who decides; the verdict is remembered."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import combinations

from sqlalchemy import or_, select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, DoubleVerdict, Entry, Season
from greenschool.models.account import Permission
from greenschool.models.double import Verdict
from greenschool.models.entry import EntryState
from greenschool.progress import SILENT, Progress
from greenschool.services.desk import Desk, contest_of, open_season_of, season_of
from greenschool.services.intake import EntryRow, entry_row
from greenschool.services.near_doubles import near_doubles
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key

_ALL = 100


class Sign(StrEnum):
    """Why two entries look like one; the values are source strings of context ``doubles``."""

    AUTHOR = QT_TRANSLATE_NOOP("doubles", "same author")
    TEXT = QT_TRANSLATE_NOOP("doubles", "same text")
    NEAR_TEXT = QT_TRANSLATE_NOOP("doubles", "nearly the same text")


class NotAPairError(GreenSchoolError):
    """A verdict on entries that cannot be doubles."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{first} and {second} are not two entries of which one belongs to this season. Nothing was changed. Look at "
        "the codes again.",
    )


class NoVerdictError(GreenSchoolError):
    """A verdict taken back that nobody has given."""

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing was decided about {first} and {second}. Nothing was changed.")


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

    Texts are compared with those of every contest of the season and of earlier seasons, authors within a contest.
    Entries that were withdrawn or disqualified are passed over. Raises ``Cancelled``.
    """
    with desk.read() as uow:
        wanted = None if contest is None else contest_of(uow, desk, contest).id
        entries = [*_entries(uow, desk)]
        mine = [entry for entry in entries if _is_mine(entry, desk, wanted)]
        pairs = _merged([*_text_pairs(entries, mine, progress), *_author_pairs(mine)])
        rows = _rows(uow, desk, pairs)
    return tuple(sorted(rows, key=lambda row: (row.verdict is not None, -row.percent, row.second.code)))


def decide_double(desk: Desk, first_id: int, second_id: int, verdict: Verdict, note: str = "") -> None:
    """Record what two entries are; a verdict given before is replaced, and stays in the journal.

    Raises ``NotAPairError`` for entries of which none is of the open season.
    """
    with desk.write(Permission.EDIT, "doubles.decide") as uow:
        first, second = _pair_of(uow, desk, first_id, second_id)
        known = _known(uow, first, second)
        if known is None:
            known = DoubleVerdict(first_id=first.id, second_id=second.id)
            uow.session.add(known)
        known.verdict, known.note = verdict, note
        known.decided_at, known.decided_by = uow.now, uow.actor.name
        uow.reason = note
        uow.detail["entries"] = [first.code, second.code]


def forget_verdict(desk: Desk, first_id: int, second_id: int) -> None:
    """Take back a verdict; the pair is asked about again. Raises ``NoVerdictError`` or ``NotAPairError``."""
    with desk.write(Permission.EDIT, "doubles.forget") as uow:
        first, second = _pair_of(uow, desk, first_id, second_id)
        known = _known(uow, first, second)
        if known is None:
            raise NoVerdictError(first=first.code, second=second.code)
        uow.session.delete(known)


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
        .options(selectinload(Entry.contest))
    )
    return uow.session.scalars(query).all()


def _is_mine(entry: Entry, desk: Desk, contest_id: int | None) -> bool:
    return entry.contest.season_id == desk.season_id and contest_id in (None, entry.contest_id)


def _text_pairs(entries: Sequence[Entry], mine: Sequence[Entry], progress: Progress) -> Iterator[_Pair]:
    wanted = {entry.id for entry in mine}
    for like in near_doubles([entry.title for entry in entries], progress):
        first, second = entries[like.first], entries[like.second]
        if second.id not in wanted:
            if first.id not in wanted or first.contest.season_id != second.contest.season_id:
                continue
            first, second = second, first
        yield _Pair(first, second, (Sign.TEXT if like.percent == _ALL else Sign.NEAR_TEXT,), like.percent)


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
        merged[key] = pair if known is None else replace(known, signs=known.signs + pair.signs)
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


def _pair_of(uow: UnitOfWork, desk: Desk, first_id: int, second_id: int) -> tuple[Entry, Entry]:
    open_season_of(uow, desk)
    found = [uow.session.get(Entry, entry_id) for entry_id in _key(first_id, second_id)]
    first, second = found
    if first is None or second is None or first is second:
        raise NotAPairError(first=first_id, second=second_id)
    if desk.season_id not in (first.contest.season_id, second.contest.season_id):
        raise NotAPairError(first=first.code, second=second.code)
    return first, second


def _known(uow: UnitOfWork, first: Entry, second: Entry) -> DoubleVerdict | None:
    query = select(DoubleVerdict).where(DoubleVerdict.first_id == first.id, DoubleVerdict.second_id == second.id)
    return uow.session.scalars(query).one_or_none()

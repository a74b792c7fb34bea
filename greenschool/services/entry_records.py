"""An entry by hand: registering it, changing it, taking it back, and the consent of its authors."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Author, Contest, Entry
from greenschool.models.account import Permission
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import AuthorKind, EntryState, Gender
from greenschool.models.round import RoundState
from greenschool.services.desk import Desk, contest_of, first_round, open_season_of
from greenschool.services.entry_checks import Candidate, entry_problems, is_late
from greenschool.services.intake_checks import UnknownGroupError
from greenschool.services.school_records import part_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.class_names import ClassNameError, parse_class
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise, normalise_lines


class UnknownEntryError(GreenSchoolError):
    """A code that no entry of the season has."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no entry “{code}” in this season. Nothing was changed. Write its code as in KH-034."
    )


class EntryEmptyError(GreenSchoolError):
    """An entry without its text or without an author."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "An entry needs its text or title and at least one author. Nothing was saved. Fill them in."
    )


class EntryRefusedError(GreenSchoolError):
    """An entry that does not fit the contest."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest}: {problem} Nothing was saved.")


class EntryTooLateError(GreenSchoolError):
    """An entry after the closing day of a contest that takes none."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest} closed on {day} and takes no late entries. Nothing was saved. Send the entry back."
    )


class EntryFixedError(GreenSchoolError):
    """A change to an entry whose contest is being marked."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: the codes are drawn, so entries can no longer be changed. Nothing was changed. A misspelt name can "
        "be corrected with a reason.",
    )


class EntryKeptError(GreenSchoolError):
    """An entry to be taken back that something rests on."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} has a receipt, files or a decision. Nothing was removed. Let it be withdrawn instead, with the reason.",
    )


class NumberUsedError(GreenSchoolError):
    """A number that was given to another entry meanwhile."""

    sentence = QT_TRANSLATE_NOOP("errors", "The code {code} was given to another entry. Nothing was changed.")


class UnknownAuthorError(GreenSchoolError):
    """An author that the entry does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} has no such author. Nothing was changed. Reload the list.")


class ReasonNeededError(GreenSchoolError):
    """A correction that must say why."""

    sentence = QT_TRANSLATE_NOOP("errors", "Say why {what} is corrected. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class AuthorFacts:
    """One author; the name exactly as it is to be printed."""

    name: str
    class_name: str = ""
    born_on: date | None = None
    kind: AuthorKind = AuthorKind.PUPIL
    gender: Gender = Gender.UNSAID
    consent_on: date | None = None
    consent_withdrawn_on: date | None = None


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """What is recorded of an entry by hand; ``received_at`` None means now."""

    school_id: int
    title: str
    authors: tuple[AuthorFacts, ...]
    group: str = ""
    topic: str = ""
    note: str = ""
    received_on: date | None = None
    received_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EntryChange:
    """A step that can be taken back: facts for an entry, or None to take it off the list.

    ``number`` None registers a new one.
    """

    contest: str
    number: int | None
    facts: EntryFacts | None


@dataclass(frozen=True, slots=True)
class EntrySaved:
    """An entry that was registered or changed, and what to look at."""

    code: str
    warnings: tuple[GreenSchoolError, ...]
    undo: EntryChange


def save_entry(desk: Desk, change: EntryChange) -> EntrySaved:
    """Register an entry, change one, or take one back; ``undo`` of the answer takes this back.

    An entry that breaks a rule of its contest is refused with ``EntryRefusedError``, or taken with a warning where
    the contest says so. Raises ``EntryFixedError`` once the codes are drawn, ``EntryTooLateError``, ``EntryKeptError``,
    ``EntryEmptyError``, ``UnknownGroupError``, ``UnknownEntryError``, ``NotInSeasonError`` or ``SeasonClosedError``.
    """
    action = (
        "entries.remove" if change.facts is None else "entries.register" if change.number is None else "entries.edit"
    )
    with desk.write(Permission.EDIT, action) as uow:
        open_season_of(uow, desk)
        contest = contest_of(uow, desk, change.contest)
        if first_round(contest).state is not RoundState.PREPARING:
            raise EntryFixedError(contest=contest.name)
        found = _numbered(uow, contest, change.number)
        if change.facts is None:
            return _remove(uow, contest, found, change)
        before = None if found is None else facts_of(found)
        entry = found or _new(uow, contest, change.number)
        warnings = _fill(uow, desk, entry, change.facts)
        uow.session.flush()
        return EntrySaved(entry.code, warnings, EntryChange(contest.code, entry.number, before))


def step(desk: Desk, change: EntryChange) -> EntryChange:
    """Do the same and return only what takes it back, for undo."""
    return save_entry(desk, change).undo


def check_entry(desk: Desk, change: EntryChange) -> tuple[GreenSchoolError, ...]:
    """Return what does not fit the contest, without changing anything; used while a form is filled."""
    if change.facts is None:
        return ()
    with desk.read(Permission.EDIT) as uow:
        contest = contest_of(uow, desk, change.contest)
        return tuple(_problems(uow, desk, contest, change.number, change.facts))


def entry_facts(desk: Desk, code: str) -> EntryFacts:
    """Return what is recorded of an entry; raises ``UnknownEntryError``."""
    with desk.read() as uow:
        return facts_of(entry_of(uow, desk, code))


def correct_name(desk: Desk, code: str, position: int, name: str, reason: str) -> str:
    """Give an author (from 0) another spelling, also after the codes were drawn, and return the old one.

    Certificates that were issued keep their frozen text. Raises ``ReasonNeededError``, ``EntryEmptyError``,
    ``UnknownAuthorError``, ``UnknownEntryError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "entries.correct_name") as uow:
        open_season_of(uow, desk)
        entry = entry_of(uow, desk, code)
        if not normalise(reason):
            raise ReasonNeededError(what=entry.code)
        if not normalise(name):
            raise EntryEmptyError
        if not 0 <= position < len(entry.authors):
            raise UnknownAuthorError(code=entry.code)
        author = entry.authors[position]
        old, author.name = author.name, normalise(name)
        uow.reason = normalise(reason)
        return old


def record_consent(desk: Desk, codes: Sequence[str], day: date) -> int:
    """Note that every author of these entries agreed on ``day``, where no consent stands; return how many did.

    Raises ``UnknownEntryError`` or ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "entries.consent") as uow:
        open_season_of(uow, desk)
        authors = [author for code in codes for author in entry_of(uow, desk, code).authors if not author.consents]
        for author in authors:
            author.consent_on, author.consent_withdrawn_on = day, None
        return len(authors)


def withdraw_consent(desk: Desk, code: str, position: int, day: date) -> None:
    """Note that an author (from 0) took the consent back; raises ``UnknownAuthorError`` where there was none."""
    with desk.write(Permission.EDIT, "entries.consent_withdrawn") as uow:
        open_season_of(uow, desk)
        entry = entry_of(uow, desk, code)
        if not 0 <= position < len(entry.authors) or not entry.authors[position].consents:
            raise UnknownAuthorError(code=entry.code)
        entry.authors[position].consent_withdrawn_on = day


def entry_of(uow: UnitOfWork, desk: Desk, code: str) -> Entry:
    """Return the season's entry of that code, "KH-034" or "kh-34"; raises ``UnknownEntryError``."""
    contest, _, number = code.strip().rpartition("-")
    if number.isascii() and number.isdigit() and contest:
        query = (
            select(Entry)
            .join(Contest, Contest.id == Entry.contest_id)
            .where(Contest.season_id == desk.season_id, Entry.number == int(number))
        )
        for entry in uow.session.scalars(query):
            if entry.contest.code.casefold() == contest.casefold():
                return entry
    raise UnknownEntryError(code=code)


def facts_of(entry: Entry) -> EntryFacts:
    """Return what is recorded of an entry inside a running unit of work."""
    return EntryFacts(
        school_id=entry.school_id,
        title=entry.title,
        authors=tuple(
            AuthorFacts(
                one.name, one.class_name, one.born_on, one.kind, one.gender, one.consent_on, one.consent_withdrawn_on
            )
            for one in entry.authors
        ),
        group=entry.group.name if entry.group else "",
        topic=entry.topic,
        note=entry.note,
        received_on=entry.received_on,
        received_at=entry.received_at,
    )


def _numbered(uow: UnitOfWork, contest: Contest, number: int | None) -> Entry | None:
    if number is None:
        return None
    return uow.session.scalar(select(Entry).where(Entry.contest_id == contest.id, Entry.number == number))


def _new(uow: UnitOfWork, contest: Contest, number: int | None) -> Entry:
    last = uow.session.scalar(select(func.max(Entry.number)).where(Entry.contest_id == contest.id)) or 0
    return Entry(
        contest=contest,
        number=number or last + 1,
        state=EntryState.RECEIVED,
        state_reason="",
        missing=[],
        attachments=[],
        authors=[],
    )


def _remove(uow: UnitOfWork, contest: Contest, entry: Entry | None, change: EntryChange) -> EntrySaved:
    if entry is None:
        raise UnknownEntryError(code=f"{contest.code}-{change.number or 0:03d}")
    if entry.state not in (EntryState.RECEIVED, EntryState.LATE) or entry.receipt_id or entry.attachments:
        raise EntryKeptError(code=entry.code)
    saved = EntrySaved(entry.code, (), replace(change, facts=facts_of(entry)))
    uow.session.delete(entry)
    return saved


def _problems(
    uow: UnitOfWork, desk: Desk, contest: Contest, number: int | None, facts: EntryFacts
) -> list[GreenSchoolError]:
    school = part_of(uow, desk, facts.school_id).school
    classes = tuple(_class_name(one.class_name) for one in facts.authors)
    candidate = Candidate(number, school, normalise_lines(facts.title), classes, facts.received_on)
    return list(entry_problems(uow, contest, candidate))


def _fill(uow: UnitOfWork, desk: Desk, entry: Entry, facts: EntryFacts) -> tuple[GreenSchoolError, ...]:
    contest = entry.contest
    facts = _dated(uow, entry, facts)
    authors = [one for one in facts.authors if normalise(one.name)]
    if not normalise_lines(facts.title) or not authors:
        raise EntryEmptyError
    problems = tuple(_problems(uow, desk, contest, entry.number, facts))
    if problems and contest.limits_refuse:
        raise EntryRefusedError(contest=contest.name, problem=problems[0])
    known = {search_key(group.name): group for group in contest.groups}
    group = known.get(search_key(facts.group)) if facts.group else None
    if contest.groups and group is None:
        raise UnknownGroupError(group=facts.group, known=", ".join(one.name for one in contest.groups))
    entry.school = part_of(uow, desk, facts.school_id).school
    entry.title = normalise_lines(facts.title)
    entry.group, entry.topic, entry.note = group, normalise(facts.topic), normalise_lines(facts.note)
    entry.received_on, entry.received_at = facts.received_on, facts.received_at
    _set_authors(uow, entry, authors)
    _judge_day(uow, entry)
    uow.session.add(entry)
    return problems


def _dated(uow: UnitOfWork, entry: Entry, facts: EntryFacts) -> EntryFacts:
    """Give an entry that is registered now the moment, unless its day is told."""
    if entry not in uow.session and facts.received_on is None:
        moment = facts.received_at or uow.now
        return replace(facts, received_at=moment, received_on=moment.astimezone().date())
    return facts


def _judge_day(uow: UnitOfWork, entry: Entry) -> None:
    """Keep apart what came too late, by the contest's policy; a decision already made stays."""
    contest, late = entry.contest, is_late(entry.contest, entry.received_on)
    if late and contest.closes_on and contest.late_policy is LatePolicy.REFUSE and entry not in uow.session:
        raise EntryTooLateError(contest=contest.name, day=format_date(contest.closes_on))
    if late and contest.closes_on and entry.state is EntryState.RECEIVED:
        entry.move(EntryState.LATE, f"> {format_date(contest.closes_on)}")
    elif not late and entry.state is EntryState.LATE:
        # Not a move: the day itself was wrong.
        entry.state, entry.state_reason = EntryState.RECEIVED, ""
        uow.detail["on_time"] = entry.code


def _set_authors(uow: UnitOfWork, entry: Entry, authors: Sequence[AuthorFacts]) -> None:
    while len(entry.authors) > len(authors):
        uow.session.delete(entry.authors.pop())  # outright: the journal does not see orphans go
    uow.session.flush()
    for position, facts in enumerate(authors):
        if position == len(entry.authors):
            entry.authors.append(Author(position=position))
        author = entry.authors[position]
        author.name, author.class_name = normalise(facts.name), _class_name(facts.class_name)
        author.born_on, author.kind, author.gender = facts.born_on, facts.kind, facts.gender
        author.consent_on, author.consent_withdrawn_on = facts.consent_on, facts.consent_withdrawn_on


def _class_name(typed: str) -> str:
    """Return a class as it is printed; what is no class name stays as typed."""
    try:
        return parse_class(typed).text
    except ClassNameError:
        return normalise(typed)

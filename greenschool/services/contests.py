"""A contest as it is announced: letter, window, who may enter, limits; its groups, fields and rounds."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, ContestGroup, Entry
from greenschool.models.account import Permission
from greenschool.models.contest import LatePolicy
from greenschool.models.round import SETTLED, RoundState
from greenschool.services.desk import Desk, contest_of, first_round, open_season_of
from greenschool.services.schools import LEVELS
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise

GRADES = range(1, 13)


class ContestBegunError(GreenSchoolError):
    """A change to the rules of a contest that is being marked."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: the codes are drawn, so window, groups and limits stay as they are. Nothing was changed. Name, "
        "letter and fields can still be corrected.",
    )


class ContestSettledError(GreenSchoolError):
    """Another name for a contest whose papers were made under the old one."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest} is settled, and its papers bear its name. Nothing was changed. Leave name and label as they are.",
    )


class ContestFactsError(GreenSchoolError):
    """Something that a contest cannot be."""

    sentence = QT_TRANSLATE_NOOP("errors", "{problem} Nothing was changed.")


class NamelessError(GreenSchoolError):
    """No name."""

    sentence = QT_TRANSLATE_NOOP("errors", "A contest needs a name, and each group one of its own.")


class NoLevelError(GreenSchoolError):
    """Open to nobody."""

    sentence = QT_TRANSLATE_NOOP("errors", "A contest is open to at least one level of schools: MN, TH, THCS or LC.")


class WindowError(GreenSchoolError):
    """A window that ends before it begins."""

    sentence = QT_TRANSLATE_NOOP("errors", "The closing day lies before the first day.")


class LimitError(GreenSchoolError):
    """A limit below one, or a grade that there is not."""

    sentence = QT_TRANSLATE_NOOP("errors", "A limit is at least 1, and grades go from 1 to 12.")


class GroupInUseError(GreenSchoolError):
    """A group to be removed that has entries."""

    sentence = QT_TRANSLATE_NOOP("errors", "The group “{group}” has entries and cannot be removed.")


@dataclass(frozen=True, slots=True)
class ContestFacts:
    """What is announced of a contest. Empty ``grades`` means all; None means no limit.

    ``groups`` keep their entries by position: another name in the same place renames a group.
    """

    name: str
    letter: str
    letter_date: date | None
    opens_on: date | None
    closes_on: date | None
    levels: tuple[str, ...]
    groups: tuple[str, ...]
    fields: tuple[str, ...]
    grades: tuple[int, ...]
    school_limit: int | None
    class_limit: int | None
    word_limit: int | None
    limits_refuse: bool
    late_policy: LatePolicy
    consent_required: bool
    work_label: str


@dataclass(frozen=True, slots=True)
class RoundLine:
    """A round in a list: its number, its state, its criteria and its prizes."""

    number: int
    state: RoundState
    criteria: tuple[str, ...]
    prizes: tuple[str, ...]
    shortlist: int | None


@dataclass(frozen=True, slots=True)
class ContestCard:
    """All of a contest that a form shows; ``begun`` and ``settled`` say what can no longer be changed."""

    code: str
    facts: ContestFacts
    entries: int
    rounds: tuple[RoundLine, ...]
    begun: bool
    settled: bool


_FREE = frozenset({"name", "letter", "letter_date", "fields", "work_label", "consent_required"})
"""What can be changed while entries are marked."""
_PRINTED = frozenset({"name", "work_label"})


def show_contest(desk: Desk, code: str) -> ContestCard:
    """Return a contest; raises ``UnknownContestError``."""
    with desk.read() as uow:
        return _card(uow, contest_of(uow, desk, code))


def show_contests(desk: Desk) -> tuple[ContestCard, ...]:
    """Return the season's contests in their order."""
    with desk.read() as uow:
        query = select(Contest).where(Contest.season_id == desk.season_id).order_by(Contest.id)
        return tuple(_card(uow, contest) for contest in uow.session.scalars(query))


def edit_contest(desk: Desk, code: str, facts: ContestFacts) -> ContestFacts:
    """Change a contest and return what was recorded before, which undoes it.

    Raises ``ContestBegunError``, ``ContestSettledError``, ``ContestFactsError``, ``UnknownContestError`` or
    ``SeasonClosedError``.
    """
    with desk.write(Permission.EDIT, "contest.edit") as uow:
        open_season_of(uow, desk)
        contest = contest_of(uow, desk, code)
        before, facts = _facts(contest), _clean(facts)
        _check(facts)
        state = first_round(contest).state
        changed = {one.name for one in fields(ContestFacts) if getattr(before, one.name) != getattr(facts, one.name)}
        if state is not RoundState.PREPARING and changed - _FREE:
            raise ContestBegunError(contest=contest.name)
        if state in SETTLED and changed & _PRINTED:
            raise ContestSettledError(contest=contest.name)
        for name in sorted(changed - {"groups"}):
            value = getattr(facts, name)
            setattr(contest, name, list(value) if isinstance(value, tuple) else value)
        if "groups" in changed:
            _set_groups(uow, contest, facts.groups)
        return before


def _clean(facts: ContestFacts) -> ContestFacts:
    return ContestFacts(
        name=normalise(facts.name),
        letter=normalise(facts.letter),
        letter_date=facts.letter_date,
        opens_on=facts.opens_on,
        closes_on=facts.closes_on,
        levels=tuple(level for level in LEVELS if level in facts.levels),
        groups=tuple(filter(None, map(normalise, facts.groups))),
        fields=tuple(dict.fromkeys(filter(None, map(normalise, facts.fields)))),
        grades=tuple(sorted(set(facts.grades))),
        school_limit=facts.school_limit,
        class_limit=facts.class_limit,
        word_limit=facts.word_limit,
        limits_refuse=facts.limits_refuse,
        late_policy=facts.late_policy,
        consent_required=facts.consent_required,
        work_label=normalise(facts.work_label),
    )


def _check(facts: ContestFacts) -> None:
    groups = {search_key(name) for name in facts.groups}
    if not facts.name or len(groups) != len(facts.groups):
        raise ContestFactsError(problem=NamelessError())
    if not facts.levels:
        raise ContestFactsError(problem=NoLevelError())
    if facts.opens_on and facts.closes_on and facts.closes_on < facts.opens_on:
        raise ContestFactsError(problem=WindowError())
    limits = (facts.school_limit, facts.class_limit, facts.word_limit)
    if any(limit is not None and limit < 1 for limit in limits) or not set(facts.grades) <= set(GRADES):
        raise ContestFactsError(problem=LimitError())


def _set_groups(uow: UnitOfWork, contest: Contest, names: Sequence[str]) -> None:
    """Rename, add and remove groups. One that keeps its name keeps its entries wherever it stands now."""
    known = {search_key(group.name): group for group in contest.groups}
    wanted = {search_key(name) for name in names}
    spare = [group for key, group in known.items() if key not in wanted]
    used = set(uow.session.scalars(select(Entry.group_id).where(Entry.contest_id == contest.id)))
    kept: list[ContestGroup] = []
    for position, name in enumerate(names):
        group = known.get(search_key(name))
        if group is None:
            here = contest.groups[position] if position < len(contest.groups) else None
            group = here if here in spare else ContestGroup()
            if group in spare:
                spare.remove(group)
        group.name, group.position = name, position
        kept.append(group)
    for group in spare:
        if group.id in used:
            raise ContestFactsError(problem=GroupInUseError(group=group.name))
    contest.groups = kept
    for group in spare:
        uow.session.delete(group)  # outright: the journal does not see orphans go


def _card(uow: UnitOfWork, contest: Contest) -> ContestCard:
    entries = uow.session.scalar(select(func.count()).select_from(Entry).where(Entry.contest_id == contest.id)) or 0
    state = first_round(contest).state
    return ContestCard(
        code=contest.code,
        facts=_facts(contest),
        entries=entries,
        rounds=tuple(
            RoundLine(
                one.number,
                one.state,
                tuple(criterion.name for criterion in one.criteria),
                tuple(line.name for line in one.prize_lines),
                one.shortlist,
            )
            for one in contest.rounds
        ),
        begun=state is not RoundState.PREPARING,
        settled=state in SETTLED,
    )


def _facts(contest: Contest) -> ContestFacts:
    return ContestFacts(
        name=contest.name,
        letter=contest.letter,
        letter_date=contest.letter_date,
        opens_on=contest.opens_on,
        closes_on=contest.closes_on,
        levels=tuple(level for level in LEVELS if level in contest.levels),
        groups=tuple(group.name for group in contest.groups),
        fields=tuple(contest.fields),
        grades=tuple(contest.grades),
        school_limit=contest.school_limit,
        class_limit=contest.class_limit,
        word_limit=contest.word_limit,
        limits_refuse=contest.limits_refuse,
        late_policy=contest.late_policy,
        consent_required=contest.consent_required,
        work_label=contest.work_label,
    )

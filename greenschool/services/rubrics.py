"""Rubrics: what a round is marked by, ready-made ones, and the round's own settings."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, GroupMaximum, Mark, Round, RubricCriterion, RubricLevel, ScoreSheet, TieBreak
from greenschool.models.account import Permission
from greenschool.models.round import AdjudicationRule, RoundState
from greenschool.resources import resource
from greenschool.scoring.adjudication import Bands
from greenschool.scoring.marks import MarkScale, from_thousandths, to_thousandths
from greenschool.services.contestants import compute_without_entries
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import plain
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise, normalise_lines

PRESETS = ("rubrics", "truong-hoc-xanh.toml")
STEP = Decimal("0.5")
BEFORE_MARKING = frozenset({RoundState.PREPARING, RoundState.CODED})
SETTLED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})


class RubricInUseError(GreenSchoolError):
    """A change of a rubric by which somebody has marked."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest} is being marked by this rubric already. Nothing was changed; marks given stay as they are."
    )


class RubricUnusableError(GreenSchoolError):
    """A rubric or settings that nothing can be computed with."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "These rules cannot be computed with: {cause}. Nothing was changed. Correct them and save again."
    )


class ShortlistFixedError(GreenSchoolError):
    """Another number of chosen after the result of the round is settled."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The result of {contest} is settled: how many are chosen can no longer be changed. Nothing was changed.",
    )


class UnknownGroupError(GreenSchoolError):
    """A maximum for a group that the contest does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} has no group “{group}”. Nothing was changed.")


class UnknownPresetError(GreenSchoolError):
    """A ready-made rubric that there is not."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no ready-made rubric “{key}”. Nothing was changed. There are: {known}."
    )


@dataclass(frozen=True, slots=True)
class Level:
    """What marks from a ``share`` of the maximum up (in percent) mean; the highest comes first."""

    name: str
    share: Decimal
    description: str


@dataclass(frozen=True, slots=True)
class GroupPart:
    """Another maximum and weight of a criterion for one group."""

    group: str
    maximum: Decimal
    weight: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class CriterionFacts:
    """One criterion of a rubric."""

    name: str
    maximum: Decimal
    step: Decimal = STEP
    weight: Decimal = Decimal(1)
    description: str = ""
    comment_required: bool = False
    levels: tuple[Level, ...] = ()
    groups: tuple[GroupPart, ...] = ()


@dataclass(frozen=True, slots=True)
class RubricRow:
    """A round's rubric. ``total`` is the full total of the criteria as they are for entries without a group's own."""

    contest: str
    contest_name: str
    round_number: int
    round_name: str
    state: RoundState
    groups: tuple[str, ...]
    criteria: tuple[CriterionFacts, ...]
    total: Decimal
    editable: bool


@dataclass(frozen=True, slots=True)
class Preset:
    """A ready-made rubric."""

    key: str
    name: str
    criteria: tuple[CriterionFacts, ...]


@dataclass(frozen=True, slots=True)
class RoundFacts:
    """How a round is marked and computed; bands are in percent of the full total."""

    name: str
    minimum_marks: int
    aggregate: str
    decimals: int
    sheet_decimals: int | None
    shortlist: int | None
    marks_per_entry: int | None
    marker_groups: bool
    marking_until: date | None
    adjudication: AdjudicationRule
    agree_below: Decimal
    discuss_to: Decimal
    mean_within: Decimal


def show_rubric(desk: Desk, contest: str) -> RubricRow:
    """Return the rubric of the contest's round."""
    with desk.read() as uow:
        return _row(uow, contest_of(uow, desk, contest))


def set_rubric(desk: Desk, contest: str, criteria: Sequence[CriterionFacts]) -> RubricRow:
    """Give the contest's round these criteria, in this order; ties are parted by each in turn, as before.

    Raises ``RubricInUseError`` once marking has begun, ``UnknownGroupError`` or ``RubricUnusableError``.
    """
    with desk.write(Permission.EDIT, "rubrics.set") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if not _editable(uow, round_):
            raise RubricInUseError(contest=found.name)
        _check_names(criteria)
        _write(uow, found, round_, criteria)
        _check(round_)
        return _row(uow, found)


def presets() -> tuple[Preset, ...]:
    """Return the ready-made rubrics of the programme."""
    file = tomllib.loads(resource(*PRESETS).read_text(encoding="utf-8"), parse_float=Decimal)
    return tuple(_preset(rubric, file["levels"]) for rubric in file["rubrics"])


def use_preset(desk: Desk, contest: str, key: str) -> RubricRow:
    """Give the contest's round a ready-made rubric; maxima of groups that the contest lacks are left out.

    Raises ``UnknownPresetError``, or what ``set_rubric`` refuses.
    """
    known = {preset.key: preset for preset in presets()}
    if key not in known:
        raise UnknownPresetError(key=key, known=", ".join(known))
    groups = show_rubric(desk, contest).groups
    criteria = [
        CriterionFacts(
            name=one.name,
            maximum=one.maximum,
            description=one.description,
            levels=one.levels,
            groups=tuple(part for part in one.groups if part.group in groups),
        )
        for one in known[key].criteria
    ]
    return set_rubric(desk, contest, criteria)


def round_facts(desk: Desk, contest: str, number: int | None = None) -> RoundFacts:
    """Return how the contest's round, its last or that of a number, is marked and computed."""
    with desk.read() as uow:
        round_ = round_of(contest_of(uow, desk, contest), number)
        return RoundFacts(
            name=round_.name,
            minimum_marks=round_.minimum_marks,
            aggregate=round_.aggregate,
            decimals=round_.decimals,
            sheet_decimals=round_.sheet_decimals,
            shortlist=round_.shortlist,
            marks_per_entry=round_.marks_per_entry,
            marker_groups=round_.marker_groups,
            marking_until=round_.marking_until,
            adjudication=round_.adjudication,
            agree_below=plain(round_.agree_below),
            discuss_to=plain(round_.discuss_to),
            mean_within=plain(round_.mean_within),
        )


def set_round(desk: Desk, contest: str, facts: RoundFacts) -> None:
    """Change how the contest's round is marked and computed.

    Once it is being marked only its name, last day, bands and what is done about them may change, and until it is
    settled how many are chosen. Raises ``RubricInUseError``, ``ShortlistFixedError`` or ``RubricUnusableError``.
    """
    before = round_facts(desk, contest)
    with desk.write(Permission.EDIT, "rounds.set") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        computing = ("minimum_marks", "aggregate", "decimals", "sheet_decimals", "marker_groups")
        changed = [name for name in computing if getattr(before, name) != getattr(facts, name)]
        if changed and not _editable(uow, round_):
            raise RubricInUseError(contest=found.name)
        if before.shortlist != facts.shortlist and round_.state in SETTLED:
            raise ShortlistFixedError(contest=found.name)
        for name in (*computing, "shortlist", "marks_per_entry", "marking_until", "adjudication"):
            setattr(round_, name, getattr(facts, name))
        round_.name = normalise(facts.name)
        try:
            for name in ("agree_below", "discuss_to", "mean_within"):
                setattr(round_, name, to_thousandths(getattr(facts, name)))
        except ValueError as error:
            raise RubricUnusableError(cause=error) from error
        _check(round_)


def bands_of(round_: Round) -> Bands:
    """Return the bands of a round."""
    return Bands(*(from_thousandths(end) for end in (round_.agree_below, round_.discuss_to, round_.mean_within)))


def _editable(uow: UnitOfWork, round_: Round) -> bool:
    marks = select(func.count(Mark.id)).join(ScoreSheet).where(ScoreSheet.round_id == round_.id)
    return round_.state in BEFORE_MARKING and not uow.session.scalar(marks)


def _check_names(criteria: Sequence[CriterionFacts]) -> None:
    keys = [search_key(one.name) for one in criteria]
    if not all(keys) or len(set(keys)) != len(keys):
        names = ", ".join(one.name for one in criteria)
        raise RubricUnusableError(cause=f"each criterion needs a name of its own: {names}")


def _write(uow: UnitOfWork, contest: Contest, round_: Round, criteria: Sequence[CriterionFacts]) -> None:
    known = {search_key(one.name): one for one in round_.criteria}
    kept = {search_key(one.name) for one in criteria}
    for key, one in known.items():
        if key not in kept:
            round_.criteria.remove(one)
        else:
            one.levels.clear()
            one.group_maxima.clear()
    uow.session.flush()
    positions = {group.name: group.position for group in contest.groups}
    for position, facts in enumerate(criteria):
        record = known.get(search_key(facts.name))
        if record is None:
            record = RubricCriterion()
            round_.criteria.append(record)
        _fill(record, position, facts, positions, contest.name)
    round_.criteria.sort(key=lambda one: one.position)
    others = [link.kind for link in round_.tie_breaks if link.kind != "criterion"]
    by_criterion = any(link.kind == "criterion" for link in round_.tie_breaks)
    round_.tie_breaks.clear()
    links = [("criterion", position) for position in range(len(criteria))] if by_criterion else []
    for place, (kind, criterion) in enumerate([*links, *((kind, None) for kind in others)]):
        round_.tie_breaks.append(TieBreak(position=place, kind=kind, criterion_position=criterion))


def _fill(
    record: RubricCriterion, position: int, facts: CriterionFacts, positions: Mapping[str, int], contest: str
) -> None:
    for part in facts.groups:
        if part.group not in positions:
            raise UnknownGroupError(contest=contest, group=part.group)
    try:
        record.maximum, record.step = to_thousandths(facts.maximum), to_thousandths(facts.step)
        record.weight = to_thousandths(facts.weight)
        record.levels = [
            RubricLevel(
                position=place,
                name=normalise(level.name),
                share=to_thousandths(level.share),
                description=normalise_lines(level.description),
            )
            for place, level in enumerate(facts.levels)
        ]
        record.group_maxima = [
            GroupMaximum(
                group_position=positions[part.group],
                maximum=to_thousandths(part.maximum),
                weight=to_thousandths(part.weight),
            )
            for part in facts.groups
        ]
    except ValueError as error:
        raise RubricUnusableError(cause=error) from error
    record.position, record.name = position, normalise(facts.name)
    record.description = normalise_lines(facts.description)
    record.comment_required = facts.comment_required


def _check(round_: Round) -> None:
    try:
        for one in round_.criteria:
            for maximum in (one.maximum, *(part.maximum for part in one.group_maxima)):
                MarkScale(from_thousandths(maximum), from_thousandths(one.step))
        if round_.shortlist is not None and round_.shortlist < 1:
            raise ValueError(f"{round_.shortlist} entries chosen")
        if round_.marks_per_entry is not None and round_.marks_per_entry < 1:
            raise ValueError(f"{round_.marks_per_entry} marks for each entry")
        bands_of(round_)
        compute_without_entries(round_)
    except (ValueError, TypeError, LookupError) as error:
        raise RubricUnusableError(cause=error) from error


def _row(uow: UnitOfWork, contest: Contest) -> RubricRow:
    round_ = round_of(contest)
    names = {group.position: group.name for group in contest.groups}
    criteria = tuple(_facts(one, names) for one in round_.criteria)
    return RubricRow(
        contest=contest.code,
        contest_name=contest.name,
        round_number=round_.number,
        round_name=round_.name,
        state=round_.state,
        groups=tuple(names.values()),
        criteria=criteria,
        total=sum((one.maximum * one.weight for one in criteria), Decimal(0)),
        editable=_editable(uow, round_),
    )


def _facts(one: RubricCriterion, names: Mapping[int, str]) -> CriterionFacts:
    return CriterionFacts(
        name=one.name,
        maximum=plain(one.maximum),
        step=plain(one.step),
        weight=plain(one.weight),
        description=one.description,
        comment_required=one.comment_required,
        levels=tuple(Level(level.name, plain(level.share), level.description) for level in one.levels),
        groups=tuple(
            GroupPart(names[part.group_position], plain(part.maximum), plain(part.weight)) for part in one.group_maxima
        ),
    )


def _preset(rubric: Mapping[str, Any], levels: Sequence[tuple[str, int]]) -> Preset:
    groups = rubric.get("groups", ())
    criteria = tuple(
        CriterionFacts(
            name=one["name"],
            maximum=Decimal(one["maximum"]),
            description=one["description"],
            levels=tuple(
                Level(name, Decimal(share), words) for (name, share), words in zip(levels, one["levels"], strict=True)
            ),
            groups=tuple(
                GroupPart(group, Decimal(maximum)) for group, maximum in zip(groups, one.get("groups", ()), strict=True)
            ),
        )
        for one in rubric["criteria"]
    )
    return Preset(rubric["key"], rubric["name"], criteria)

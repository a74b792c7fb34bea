"""From a round's panel to who marks what, inside a running unit of work; ``panels`` is the door for people."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import CalibrationEntry, Contest, Judge, PanelMember, Round, ScoreSheet
from greenschool.models.judging import SheetPart, SheetState
from greenschool.scoring.assignment import (
    Demand,
    Group,
    ImpossibleError,
    TooFewJudgesError,
    UnconnectableError,
    UnequalLoadsError,
)
from greenschool.services.conflicts import barred
from greenschool.services.contestants import entries_of
from greenschool.storage.unit_of_work import UnitOfWork

BEGUN = frozenset({SheetState.DRAFT, SheetState.SUBMITTED, SheetState.LOCKED})


class PanelEmptyError(GreenSchoolError):
    """An assignment without a panel."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} has no panel yet. Nothing was assigned. Seat its judges first.")


class GroupsUnevenError(GreenSchoolError):
    """Two groups of markers who cannot each give the same number of marks."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest}: two groups of markers need judges in both and an even number of marks for each entry. Nothing was "
        "assigned. Seat judges in groups 1 and 2, or correct the number.",
    )


class TooFewForEntryError(GreenSchoolError):
    """An entry that too few judges may mark."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Only {able} judges may mark {code}, and {wanted} are wanted. Nothing was assigned. Seat more judges, or ask "
        "for fewer marks.",
    )


class LoadsUnequalError(GreenSchoolError):
    """Conflicts that keep the loads apart."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Because of conflicts {judge} can mark only {least} entries while others mark {most}. Nothing was assigned. "
        "Change the panel, or assign by hand.",
    )


class NotConnectedError(GreenSchoolError):
    """Marks that would fall into parts which nothing compares."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{marks} marks cannot connect all judges and entries, for which at least {needed} are needed; then strict and "
        "lenient judges could not be told apart. Nothing was assigned. Ask for more marks for each entry, or seat "
        "fewer judges.",
    )


@dataclass(frozen=True, slots=True)
class Seats:
    """Who may be given entries now: the judges on a panel, each in group 0, 1 or 2."""

    judges: Mapping[int, Judge]
    groups: Mapping[int, int]


def seats_of(uow: UnitOfWork, round_: Round) -> Seats:
    """Return the members of a round's panel who have not left, by the judge's id."""
    query = (
        select(PanelMember, Judge)
        .join(Judge, Judge.id == PanelMember.judge_id)
        .where(PanelMember.round_id == round_.id, PanelMember.left_reason == "")
        .order_by(Judge.code)
    )
    found = [(member, judge) for member, judge in uow.session.execute(query)]
    return Seats({judge.id: judge for _, judge in found}, {judge.id: member.marker_group for member, judge in found})


def sheets_of(uow: UnitOfWork, round_: Round) -> Sequence[ScoreSheet]:
    """Return every sheet of a round, in the order in which they were made."""
    return uow.session.scalars(select(ScoreSheet).where(ScoreSheet.round_id == round_.id).order_by(ScoreSheet.id)).all()


def calibration_of(uow: UnitOfWork, round_: Round) -> set[int]:
    """Return the ids of the entries that the whole panel marks."""
    return set(uow.session.scalars(select(CalibrationEntry.entry_id).where(CalibrationEntry.round_id == round_.id)))


class Wanted:
    """What a round asks for: which pairs of entry and judge are certain, and the demand for the others."""

    def __init__(self, uow: UnitOfWork, contest: Contest, round_: Round, per_entry: int | None, seats: Seats) -> None:
        self.contest, self.round, self.per_entry, self.seats = contest, round_, per_entry, seats
        if not seats.judges:
            raise PanelEmptyError(contest=contest.name)
        self.entries = {entry.id: entry for entry in uow.session.scalars(entries_of(contest, round_))}
        self._barred = barred(uow, seats.judges.values(), self.entries.values())
        self._everybody = calibration_of(uow, round_) if per_entry is not None else set(self.entries)

    def for_everybody(self) -> list[tuple[int, int]]:
        """Return the pairs of the entries that every judge marks who may."""
        return [
            (entry, judge)
            for entry in self.entries
            if entry in self._everybody
            for judge in self.seats.judges
            if entry not in self._barred[judge]
        ]

    def demand(self, sheets: Iterable[ScoreSheet]) -> Demand[int, int]:
        """Return the demand for the entries that not everybody marks; ``sheets`` are those that there are.

        Who stood aside from an entry or was absent does not get it again; who left keeps what is begun.
        """
        closed_to: defaultdict[int, set[int]] = defaultdict(set)
        former: dict[int, None] = {}
        for sheet in sheets:
            if sheet.state in BEGUN and sheet.part is SheetPart.FIRST:
                if sheet.judge_id not in self.seats.judges:
                    former[sheet.judge_id] = None
            elif sheet.state is not SheetState.ASSIGNED or sheet.part is SheetPart.THIRD:
                closed_to[sheet.judge_id].add(sheet.entry_id)
        return Demand(
            entries=tuple(entry for entry in self.entries if entry not in self._everybody),
            groups=self._groups(tuple(former)),
            barred={judge: self._barred[judge] | closed_to[judge] for judge in self.seats.judges},
            closed=frozenset(former),
            connected=(self.per_entry or 2) > 1,
        )

    def _groups(self, former: tuple[int, ...]) -> tuple[Group[int], ...]:
        per_entry = self.per_entry or 1
        if not self.round.marker_groups:
            return (Group((*self.seats.judges, *former), per_entry),)
        halves = [tuple(one for one, number in self.seats.groups.items() if number == half) for half in (1, 2)]
        if per_entry % 2 or not all(halves) or sum(map(len, halves)) != len(self.seats.judges):
            raise GroupsUnevenError(contest=self.contest.name)
        return (Group((*halves[0], *former), per_entry // 2), Group(halves[1], per_entry // 2))

    def check_everybody(self, minimum: int) -> None:
        """Refuse entries that every judge marks and yet too few may; raises ``TooFewForEntryError``."""
        for entry in self._everybody & self.entries.keys():
            able = sum(entry not in self._barred[judge] for judge in self.seats.judges)
            if able < minimum:
                raise TooFewForEntryError(code=self.entries[entry].code, able=able, wanted=minimum)

    def in_words(self, refusal: ImpossibleError) -> GreenSchoolError:
        """Return why a demand cannot be met, with codes in the place of ids."""
        if isinstance(refusal, TooFewJudgesError):
            code = next(entry.code for key, entry in self.entries.items() if key == refusal.entry)
            return TooFewForEntryError(code=code, able=refusal.able, wanted=refusal.wanted)
        if isinstance(refusal, UnequalLoadsError):
            judge = next(one.code for key, one in self.seats.judges.items() if key == refusal.judge)
            return LoadsUnequalError(judge=judge, least=refusal.least, most=refusal.most)
        if isinstance(refusal, UnconnectableError):
            return NotConnectedError(marks=refusal.marks, needed=refusal.needed)
        raise refusal


def running(
    sheets: Iterable[ScoreSheet], entries: Collection[int]
) -> tuple[dict[int, list[int]], set[tuple[int, int]]]:
    """Return the judges of each of ``entries`` as first markers, and the pairs whose marking has begun."""
    current: dict[int, list[int]] = {}
    begun = set()
    for sheet in sheets:
        if (
            sheet.part is SheetPart.FIRST
            and sheet.entry_id in entries
            and (sheet.state is SheetState.ASSIGNED or sheet.state in BEGUN)
        ):
            current.setdefault(sheet.entry_id, []).append(sheet.judge_id)
            if sheet.state in BEGUN:
                begun.add((sheet.entry_id, sheet.judge_id))
    return current, begun

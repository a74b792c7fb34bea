"""Marks of one entry that lie far apart: the list of them, third markings, discussions and marking together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Adjudication, AgreedMark, Contest, Entry, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetPart, SheetState
from greenschool.models.panel import AdjudicationKind
from greenschool.models.round import AdjudicationRule, RoundState
from greenschool.scoring.adjudication import Finding, Verdict, of_panel, of_three
from greenschool.scoring.rounding import half_up
from greenschool.services.assigning import seats_of, sheets_of
from greenschool.services.conflicts import barred, entry_of
from greenschool.services.contestants import entries_of, group_position, maximum_for, rubric, sheet_total
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_rules import checked, plain_total
from greenschool.services.rubrics import bands_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal
from greenschool.text.unicode import normalise, normalise_lines

OPEN = frozenset({RoundState.MARKING, RoundState.CLOSED})
UNSETTLED = frozenset({Verdict.DISCUSS, Verdict.THIRD, Verdict.TOGETHER})


class AdjudicationNeedsWordsError(GreenSchoolError):
    """Minutes without a word."""

    sentence = QT_TRANSLATE_NOOP("errors", "Write down what was decided on {code}, and why. Nothing was recorded.")


class NotFarApartError(GreenSchoolError):
    """An entry whose marks do not ask for anything."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The marks of {code} are not outside the bands, or it is settled already. Nothing was recorded."
    )


class AgreedMarksMissingError(GreenSchoolError):
    """Marking together without a mark for every criterion."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{code} needs a mark for every criterion; missing: {missing}. Nothing was recorded."
    )


class NoThirdJudgeError(GreenSchoolError):
    """An entry that nobody else on the panel may mark."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Nobody else on the panel may mark {codes} a third time. Nothing was assigned. Seat another judge."
    )


class RoundPastMarkingError(GreenSchoolError):
    """Adjudication in a round that is not being marked or just closed."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{contest}: marks are compared while it is marked and until it is settled. Nothing was recorded."
    )


@dataclass(frozen=True, slots=True)
class PairRow:
    """An entry whose marks lie outside the bands. ``gap`` is in percent; ``done`` says how it was dealt with, if so."""

    entry: int
    blind_code: str
    totals: tuple[tuple[str, Decimal], ...]
    full: Decimal
    gap: Decimal
    verdict: Verdict
    done: AdjudicationKind | None
    third_pending: bool


@dataclass(frozen=True, slots=True)
class _Case:
    """An entry with its counted sheets and what the bands say of them."""

    entry: Entry
    totals: dict[str, Fraction]
    full: Fraction
    finding: Finding
    done: AdjudicationKind | None
    third_pending: bool


def list_pairs(desk: Desk, contest: str, number: int | None = None) -> tuple[PairRow, ...]:
    """Return the entries whose marks lie outside the bands, the widest gap first.

    They are those of the contest's last round, or of its round of that number.
    """
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        cases = [one for one in _cases(uow, found, round_of(found, number)) if one.finding.verdict in UNSETTLED]
        rows = [
            PairRow(
                entry=one.entry.number,
                blind_code=one.entry.blind_code or "",
                totals=tuple((judge, plain_total(total)) for judge, total in one.totals.items()),
                full=plain_total(one.full),
                gap=half_up(one.finding.gap, 2),
                verdict=one.finding.verdict,
                done=one.done,
                third_pending=one.third_pending,
            )
            for one in cases
        ]
        return tuple(sorted(rows, key=lambda row: (-row.gap, row.entry)))


def assign_thirds(desk: Desk, contest: str) -> int:
    """Assign a third judge, the one with least to do, to each entry that the bands want marked again; return how many.

    Raises ``NoThirdJudgeError`` naming the entries that nobody else may mark; nothing is assigned then.
    """
    with desk.write(Permission.SETTLE, "adjudication.thirds") as uow:
        found, round_ = _open(uow, desk, contest)
        if round_.adjudication is not AdjudicationRule.BANDS or round_.state is not RoundState.MARKING:
            return 0
        due = [
            one.entry
            for one in _cases(uow, found, round_)
            if one.finding.verdict is Verdict.THIRD and one.done is None and not one.third_pending
        ]
        seats = seats_of(uow, round_)
        closed = {judge: set(entries) for judge, entries in barred(uow, seats.judges.values(), due).items()}
        loads = dict.fromkeys(seats.judges, 0)
        for sheet in sheets_of(uow, round_):
            if sheet.judge_id in closed:
                closed[sheet.judge_id].add(sheet.entry_id)
                loads[sheet.judge_id] += 1
        nobody = [entry.code for entry in due if all(entry.id in entries for entries in closed.values())]
        if nobody:
            raise NoThirdJudgeError(codes=", ".join(nobody))
        for entry in due:
            judge = min((one for one in loads if entry.id not in closed[one]), key=lambda one: loads[one])
            loads[judge] += 1
            uow.session.add(
                ScoreSheet(
                    round_id=round_.id,
                    entry_id=entry.id,
                    judge_id=judge,
                    part=SheetPart.THIRD,
                    assigned_at=uow.now,
                )
            )
        return len(due)


def record_discussion(desk: Desk, contest: str, entry: int, present: str, minutes: str) -> None:
    """Record that the judges talked an entry over and what they decided; marks that change are handed back apart.

    Raises ``NotFarApartError`` or ``AdjudicationNeedsWordsError``.
    """
    _record(desk, contest, (entry,), AdjudicationKind.DISCUSSED, present, minutes)


def keep_mean(desk: Desk, contest: str, entries: Sequence[int], reason: str) -> None:
    """Record that the council lets the scheme's aggregate of these entries stand; raises as ``record_discussion``."""
    _record(desk, contest, entries, AdjudicationKind.KEPT, "", reason)


def record_together(
    desk: Desk, contest: str, entry: int, marks: Mapping[str, Decimal], present: str, minutes: str
) -> None:
    """Record the marks that the judges gave an entry together; they stand in the place of each judge's own.

    Raises ``AgreedMarksMissingError``, ``AdjudicationNeedsWordsError``, or what ``mark_rules.checked`` refuses.
    """
    with desk.write(Permission.SETTLE, "adjudication.together") as uow:
        found, round_ = _open(uow, desk, contest)
        one = entry_of(uow, found, entry)
        case = next((case for case in _cases(uow, found, round_) if case.entry.id == one.id), None)
        if case is None or case.finding.verdict not in UNSETTLED:
            raise NotFarApartError(code=one.code)
        missing = [criterion.name for criterion in round_.criteria if criterion.name not in marks]
        if missing:
            raise AgreedMarksMissingError(code=one.code, missing=", ".join(missing))
        record = _adjudication(uow, desk, round_, case, (AdjudicationKind.TOGETHER, present, minutes))
        for criterion in round_.criteria:
            maximum, _ = maximum_for(criterion, group_position(one))
            value = checked(criterion, maximum, marks[criterion.name])
            record.marks.append(AgreedMark(criterion_id=criterion.id, value=value))


def _record(
    desk: Desk, contest: str, entries: Sequence[int], kind: AdjudicationKind, present: str, minutes: str
) -> None:
    with desk.write(Permission.SETTLE, "adjudication.record") as uow:
        found, round_ = _open(uow, desk, contest)
        cases = {case.entry.number: case for case in _cases(uow, found, round_)}
        for number in entries:
            code = entry_of(uow, found, number).code
            case = cases.get(number)
            if case is None or case.finding.verdict not in UNSETTLED or case.done is not None:
                raise NotFarApartError(code=code)
            _adjudication(uow, desk, round_, case, (kind, present, minutes))


def _adjudication(
    uow: UnitOfWork, desk: Desk, round_: Round, case: _Case, what: tuple[AdjudicationKind, str, str]
) -> Adjudication:
    kind, present, minutes = what
    words = normalise_lines(minutes)
    if not words:
        raise AdjudicationNeedsWordsError(code=case.entry.code)
    record = Adjudication(
        round_id=round_.id,
        entry_id=case.entry.id,
        kind=kind,
        totals="; ".join(f"{judge} {format_decimal(plain_total(total))}" for judge, total in case.totals.items()),
        present=normalise(present),
        minutes=words,
        decided_by=desk.actor.name,
        decided_at=uow.now,
    )
    uow.session.add(record)
    uow.reason = words
    return record


def _open(uow: UnitOfWork, desk: Desk, contest: str) -> tuple[Contest, Round]:
    open_season_of(uow, desk)
    found = contest_of(uow, desk, contest)
    if round_of(found).state not in OPEN:
        raise RoundPastMarkingError(contest=found.name)
    return found, round_of(found)


def _cases(uow: UnitOfWork, contest: Contest, round_: Round) -> list[_Case]:
    by_entry: defaultdict[int, list[ScoreSheet]] = defaultdict(list)
    query = select(ScoreSheet).where(ScoreSheet.round_id == round_.id).order_by(ScoreSheet.part, ScoreSheet.judge_id)
    for sheet in uow.session.scalars(query.options(selectinload(ScoreSheet.marks), selectinload(ScoreSheet.judge))):
        by_entry[sheet.entry_id].append(sheet)
    done = {
        one.entry_id: one.kind
        for one in uow.session.scalars(
            select(Adjudication).where(Adjudication.round_id == round_.id).order_by(Adjudication.id)
        )
    }
    entries = uow.session.scalars(entries_of(contest, round_).options(selectinload(Entry.group)))
    return [_case(round_, entry, by_entry[entry.id], done.get(entry.id)) for entry in entries]


def _case(round_: Round, entry: Entry, sheets: Sequence[ScoreSheet], done: AdjudicationKind | None) -> _Case:
    group = group_position(entry)
    full = rubric(round_, group).maximum
    counted = [sheet for sheet in sheets if sheet.state in COUNTED]
    totals = {sheet.judge.code: sheet_total(round_, sheet, group) for sheet in counted}
    third = [sheet for sheet in sheets if sheet.part is SheetPart.THIRD]
    values = list(totals.values())
    if len(values) == 3 and any(sheet in counted for sheet in third):
        finding = of_three(values, full, bands_of(round_))
    else:
        finding = of_panel(values, full, bands_of(round_))
    pending = any(sheet.state in {SheetState.ASSIGNED, SheetState.DRAFT} for sheet in third)
    return _Case(entry, totals, full, finding, done, pending)

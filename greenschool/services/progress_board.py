"""How far marking is: a board of judges and entries, and who is to be reminded."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from greenschool.models import Entry, Judge, ScoreSheet
from greenschool.models.judging import COUNTED, SheetPart, SheetState
from greenschool.models.round import RoundState
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, round_of

TO_DO = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One entry: the state of each judge's sheet, in the order of the board's judges; None where there is no sheet."""

    entry: int
    blind_code: str
    cells: tuple[SheetState | None, ...]
    counted: int
    lacks: int
    """Handed-in sheets missing to the minimum."""


@dataclass(frozen=True, slots=True)
class Board:
    """The round at a glance."""

    contest: str
    contest_name: str
    round_number: int
    round_name: str
    state: RoundState
    marking_until: date | None
    judges: tuple[str, ...]
    names: tuple[str, ...]
    rows: tuple[BoardRow, ...]
    minimum_marks: int
    sheets: int
    handed_in: int
    states: tuple[tuple[SheetState, int], ...]


@dataclass(frozen=True, slots=True)
class Reminder:
    """A judge with sheets to do. ``overdue`` counts days past the day that was asked for, 0 before."""

    judge: str
    name: str
    assigned: int
    begun: int
    third: int
    handed_in: int
    overdue: int


def board(desk: Desk, contest: str, number: int | None = None) -> Board:
    """Return the state of every sheet of the contest's round, its last or that of a number."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        entries = uow.session.scalars(entries_of(found, round_)).all()
        query = select(ScoreSheet, Judge).join(Judge).where(ScoreSheet.round_id == round_.id).order_by(Judge.code)
        sheets = [(sheet, judge) for sheet, judge in uow.session.execute(query)]
        judges = {judge.id: judge for _, judge in sheets}
        states = {(sheet.entry_id, sheet.judge_id): sheet.state for sheet, _ in sheets}
        counts = Counter(state for state in states.values())
        return Board(
            contest=found.code,
            contest_name=found.name,
            round_number=round_.number,
            round_name=round_.name,
            state=round_.state,
            marking_until=round_.marking_until,
            judges=tuple(judge.code for judge in judges.values()),
            names=tuple(judge.name for judge in judges.values()),
            rows=tuple(_row(entry, tuple(judges), states, round_.minimum_marks) for entry in entries),
            minimum_marks=round_.minimum_marks,
            sheets=len(states),
            handed_in=sum(counts[state] for state in COUNTED),
            states=tuple((state, counts[state]) for state in SheetState),
        )


def reminders(desk: Desk, contest: str, number: int | None = None) -> tuple[Reminder, ...]:
    """Return the judges who have sheets to do in the contest's round, its last or that of a number, most first."""
    with desk.read() as uow:
        round_ = round_of(contest_of(uow, desk, contest), number)
        query = select(ScoreSheet, Judge).join(Judge).where(ScoreSheet.round_id == round_.id).order_by(Judge.code)
        of_judge: dict[int, tuple[Judge, list[ScoreSheet]]] = {}
        for sheet, judge in uow.session.execute(query):
            of_judge.setdefault(judge.id, (judge, []))[1].append(sheet)
        today = uow.now.astimezone().date()
        late = 0 if round_.marking_until is None else max((today - round_.marking_until).days, 0)
        found = []
        for judge, sheets in of_judge.values():
            counts = Counter(sheet.state for sheet in sheets)
            if sum(counts[state] for state in TO_DO):
                found.append(
                    Reminder(
                        judge=judge.code,
                        name=judge.name,
                        assigned=counts[SheetState.ASSIGNED],
                        begun=counts[SheetState.DRAFT],
                        third=sum(one.part is SheetPart.THIRD and one.state in TO_DO for one in sheets),
                        handed_in=sum(counts[state] for state in COUNTED),
                        overdue=late,
                    )
                )
        return tuple(sorted(found, key=lambda one: (-one.assigned - one.begun, one.judge)))


def _row(entry: Entry, judges: tuple[int, ...], states: dict[tuple[int, int], SheetState], minimum: int) -> BoardRow:
    cells = tuple(states.get((entry.id, judge)) for judge in judges)
    counted = sum(cell in COUNTED for cell in cells)
    return BoardRow(entry.number, entry.blind_code or "", cells, counted, max(minimum - counted, 0))

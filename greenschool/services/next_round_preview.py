"""What making the next round of a contest would do: who goes on, what stands in the way, what becomes of the prizes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Contest, Entry
from greenschool.models.round import RoundState
from greenschool.scoring.prize_lines import SHORTLIST, PrizeStanding
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, round_of
from greenschool.services.schools import names_in
from greenschool.storage.unit_of_work import UnitOfWork

OPEN_TO_NEXT = frozenset({RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED})


@dataclass(frozen=True, slots=True)
class ChosenRow:
    """An entry that goes on, or is tied on the line. Number, school and authors are empty while codes are sealed."""

    blind_code: str
    place: int
    score: Decimal
    code: str
    school: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextRoundPreview:
    """The step from the contest's round to the next, before it is taken."""

    contest: str
    contest_name: str
    round_name: str
    state: RoundState
    shortlist: int | None
    """How many are to go on; None where the rules of the round do not say."""
    codes_open: bool
    chosen: tuple[ChosenRow, ...]
    tied: tuple[ChosenRow, ...]
    """Tied on the line of the chosen; the council settles that first."""
    prizes: tuple[str, ...]
    """Names of the prize lines of this round."""

    @property
    def ready(self) -> bool:
        """Whether the next round can be made now."""
        return self.state in OPEN_TO_NEXT and self.shortlist is not None and not self.tied

    @property
    def prizes_go_over(self) -> bool:
        """Whether the next round fills the prize lines: where this one has no result of its own yet."""
        return self.state is RoundState.CLOSED


def preview_next_round(desk: Desk, contest: str) -> NextRoundPreview:
    """Return what the next round of a contest would be made of; nothing changes."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        result = compute(uow, found, round_, settle=True)
        tied = {entry for tie in result.open_ties if tie.line == SHORTLIST for entry in tie.undecided}
        entries = _entries(uow, found)
        names = names_in(uow, found.season_id) if found.codes_opened_at is not None else None
        return NextRoundPreview(
            contest=found.code,
            contest_name=found.name,
            round_name=round_.name,
            state=round_.state,
            shortlist=round_.shortlist,
            codes_open=names is not None,
            chosen=_rows((one for one in result.standings if one.chosen), entries, names),
            tied=_rows((one for one in result.standings if one.entry in tied), entries, names),
            prizes=tuple(line.name for line in round_.prize_lines),
        )


def _entries(uow: UnitOfWork, contest: Contest) -> dict[int, Entry]:
    query = select(Entry).where(Entry.contest_id == contest.id).options(selectinload(Entry.authors))
    return {entry.number: entry for entry in uow.session.scalars(query)}


def _rows(
    standings: Iterable[PrizeStanding], entries: Mapping[int, Entry], names: Mapping[int, str] | None
) -> tuple[ChosenRow, ...]:
    rows = []
    for one in standings:
        entry = entries[one.entry]
        rows.append(
            ChosenRow(
                blind_code=entry.blind_code or "",
                place=one.place,
                score=one.score,
                code="" if names is None else entry.code,
                school="" if names is None else names[entry.school_id],
                authors=() if names is None else tuple(author.name for author in entry.authors),
            )
        )
    return tuple(rows)

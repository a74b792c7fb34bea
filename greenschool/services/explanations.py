"""Why an entry stands where it stands, so that anybody can redo it with a pocket calculator."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from greenschool.models import Entry, Judge
from greenschool.models.round import SETTLED
from greenschool.scoring.explain import Explanation, explain
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, result_round
from greenschool.services.standings import TieRow, tie_row


@dataclass(frozen=True, slots=True)
class EntryExplanation:
    """Every step for one entry, and what the numbers and codes in the steps stand for."""

    steps: Explanation
    """As the standings show the entry: final once settled, provisional before."""
    ties: tuple[TieRow, ...]
    """The ties on a line that the entry is in, with what parts or would part them."""
    settled: bool
    codes: Mapping[int, str]
    """Codes of the contest's entries by number."""
    judges: Mapping[str, str]
    """Names of the season's judges by code."""


def explanation(desk: Desk, contest: str, entry: int, number: int | None = None) -> EntryExplanation:
    """Explain one entry, by its number, from the marks to the prize, in the round that ``standings`` shows.

    Raises ``UnknownRoundError``, or ``KeyError`` for an entry that the standings do not have.
    """
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = result_round(found, number)
        settled = round_.state in SETTLED
        foreseen = compute(uow, found, round_, settle=True)
        shown = foreseen if settled else compute(uow, found, round_, settle=False)
        entries = uow.session.scalars(select(Entry).where(Entry.contest_id == found.id))
        judges = uow.session.scalars(select(Judge).where(Judge.season_id == desk.season_id))
        return EntryExplanation(
            steps=explain(shown, entry),
            ties=tuple(tie_row(tie, foreseen) for tie in foreseen.ties if entry in tie.entries),
            settled=settled,
            codes={one.number: one.code for one in entries},
            judges={judge.code: judge.name for judge in judges},
        )

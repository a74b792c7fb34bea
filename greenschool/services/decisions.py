"""The decision by which a contest's prizes are given: its number and day, printed on certificates and lists."""

from dataclasses import dataclass
from datetime import date

from greenschool.models.account import Permission
from greenschool.services.desk import Desk, contest_of, open_season_of
from greenschool.text.unicode import normalise


@dataclass(frozen=True, slots=True)
class PrizeDecision:
    """Number ("125/QĐ-TNMT") and day; None for the day while it is not signed."""

    number: str
    signed_on: date | None


def prize_decision(desk: Desk, contest: str) -> PrizeDecision:
    """Return the decision of a contest."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        return PrizeDecision(found.decision_number, found.decision_date)


def set_prize_decision(desk: Desk, contest: str, decision: PrizeDecision) -> None:
    """Record the decision of a contest; papers made from now on name it."""
    with desk.write(Permission.AWARD, "contest.decision") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        found.decision_number = normalise(decision.number)
        found.decision_date = decision.signed_on

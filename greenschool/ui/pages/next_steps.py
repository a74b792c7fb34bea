"""What a contest waits for, and the page that does it."""

from dataclasses import dataclass

from greenschool.language import say
from greenschool.services.overview import ContestProgress, Overview
from greenschool.services.states import Permission, RoundState
from greenschool.ui.pages.links import LastRound, Only


@dataclass(frozen=True, slots=True)
class NextStep:
    """Words for a button, where it leads, and who may do it."""

    words: str
    page: str
    target: object
    needs: Permission


def next_step(contest: ContestProgress, season: Overview) -> NextStep:
    """Return what comes next for a contest of the season."""
    if contest.state in {RoundState.PREPARING, RoundState.CODED}:
        return _before_marks(contest, season)
    if contest.state is RoundState.MARKING:
        return NextStep(say("pages", "Close the marks"), "results", LastRound(contest.code), Permission.SETTLE)
    if contest.state is RoundState.CLOSED:
        return NextStep(say("pages", "Settle the result"), "results", LastRound(contest.code), Permission.SETTLE)
    return NextStep(say("pages", "Print certificates"), "certificates", contest.code, Permission.AWARD)


def _before_marks(contest: ContestProgress, season: Overview) -> NextStep:
    if not contest.entries:
        return NextStep(say("pages", "Import entries"), "entries", Only(contest.code), Permission.EDIT)
    if not season.judges:
        return NextStep(say("pages", "Import judges"), "judges", None, Permission.EDIT)
    return NextStep(say("pages", "Import marks"), "judges", None, Permission.KEY_MARKS)

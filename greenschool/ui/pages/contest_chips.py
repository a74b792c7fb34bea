"""The choice among the contests of the season, as the result and certificate pages offer it."""

from collections.abc import Sequence

from greenschool.services.seasons import ContestRow
from greenschool.ui.widgets.chips import FilterChip, FilterChips


def contest_chips(contests: Sequence[ContestRow], every: str = "") -> FilterChips:
    """Return chips with code and name of each contest; ``every`` adds one, of empty key, for all of them."""
    chips = [FilterChip(contest.code, f"{contest.code} · {contest.name}") for contest in contests]
    if every:
        chips.append(FilterChip("", every))
    return FilterChips(chips)


def choose_contest(chips: FilterChips, contests: Sequence[ContestRow], code: object) -> None:
    """Press the chip of a contest that a link or a search hit names; anything else changes nothing."""
    if any(contest.code == code for contest in contests):
        chips.choose(str(code))

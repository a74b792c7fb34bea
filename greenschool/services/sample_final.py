"""A made-up final of the practice season: the chosen present their work to a panel of their own."""

from decimal import Decimal
from pathlib import Path
from random import Random

from greenschool.progress import SILENT, Progress
from greenschool.services.conflicts import barred_entries
from greenschool.services.desk import Desk
from greenschool.services.next_rounds import next_round
from greenschool.services.practice_marking import Given, RoundMarked, mark_round
from greenschool.services.results import settle
from greenschool.services.rubrics import CriterionFacts, use_preset
from greenschool.services.standings import standings

NAME = "Chung kết"
RUBRIC = "thuyet-trinh"
PANEL = 5
_QUALITY = (0.66, 0.95)
_BETWEEN_JUDGES, _BETWEEN_CRITERIA = 0.02, 0.05


def hold_final(desk: Desk, contest: str, folder: Path, rng: Random, progress: Progress = SILENT) -> RoundMarked | None:
    """Hold and settle a final for the chosen of a settled contest, with invented marks; its prizes stay as they are.

    On its panel sits nobody who may not mark one of the chosen. Returns None where nobody was chosen, or too few
    judges are left.
    """
    before = standings(desk, contest)
    chosen = [row.entry for row in before.rows if row.chosen]
    free = [judge for judge, closed in barred_entries(desk, contest).items() if closed.isdisjoint(chosen)]
    if not chosen or len(free) < before.scheme.minimum_marks:
        return None
    next_round(desk, contest, NAME)
    criteria = use_preset(desk, contest, RUBRIC).criteria
    given = _sample_marks(sorted(chosen), free[:PANEL], criteria, rng)
    marked = mark_round(desk, contest, given, folder, rng, progress=progress)
    settle(desk, contest)
    return marked


def _sample_marks(entries: list[int], judges: list[str], criteria: tuple[CriterionFacts, ...], rng: Random) -> Given:
    quality = {entry: rng.uniform(*_QUALITY) for entry in entries}
    given: dict[str, dict[int, dict[str, Decimal]]] = {}
    for judge in judges:
        severity = rng.gauss(0, _BETWEEN_JUDGES)
        given[judge] = {
            entry: {
                one.name: _steps(one, quality[entry] + severity + rng.gauss(0, _BETWEEN_CRITERIA)) for one in criteria
            }
            for entry in entries
        }
    return given


def _steps(criterion: CriterionFacts, share: float) -> Decimal:
    """Return a share of the maximum as a mark that the criterion allows."""
    most = int(criterion.maximum / criterion.step)
    return min(max(round(share * most), 0), most) * criterion.step

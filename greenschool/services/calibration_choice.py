"""A fair handful of entries for the whole panel to mark first."""

from collections.abc import Sequence
from itertools import chain, zip_longest
from random import Random

from greenschool.services.calibration import CandidateRow

HANDFUL = 3


def propose(rows: Sequence[CandidateRow], count: int, seed: int) -> tuple[int, ...]:
    """Return the numbers of ``count`` entries, in turn from each group, by a draw that ``seed`` does over.

    Within a group those come first that every judge on the panel may mark.
    """
    rng = Random(seed)  # noqa: S311 - a draw to be done over, not a secret
    groups: dict[str, list[CandidateRow]] = {}
    for row in sorted(rows, key=lambda row: row.entry):
        groups.setdefault(row.group, []).append(row)
    for members in groups.values():
        rng.shuffle(members)
        members.sort(key=lambda row: len(row.barred))
    in_turn = chain.from_iterable(zip_longest(*groups.values()))
    return tuple(sorted([row.entry for row in in_turn if row is not None][:count]))

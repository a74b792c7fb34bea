"""What judges mark by: criteria with their maxima and weights."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from greenschool.scoring.exact import exact
from greenschool.scoring.marks import MarkScale


class IncompleteSheetError(ValueError):
    """A sheet without a mark for each criterion. ``missing`` holds the keys, in the order of the rubric."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        self.missing = missing
        super().__init__(f"no mark for {', '.join(missing)}")


class UnknownCriterionError(ValueError):
    """A key that the rubric does not have. ``key`` holds it."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"the rubric has no criterion {key}")


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: marks from zero to ``maximum``, multiplied by ``weight`` in the total of a sheet."""

    key: str
    name: str
    maximum: Fraction
    weight: Fraction = Fraction(1)

    def __post_init__(self) -> None:
        if exact(self.maximum) <= 0 or exact(self.weight) <= 0:
            raise ValueError(f"maximum and weight of {self.key} are above zero")

    def points(self, mark: Fraction) -> Fraction:
        """Return what ``mark`` adds to the total of a sheet. Raises ``MarkError`` off its scale."""
        MarkScale(self.maximum).check(mark)
        return mark * self.weight


@dataclass(frozen=True, slots=True)
class Rubric:
    """Criteria in the order in which sheets show them.

    Raises ``ValueError`` if there are none or a key comes twice.
    """

    criteria: tuple[Criterion, ...]

    def __post_init__(self) -> None:
        keys = {criterion.key for criterion in self.criteria}
        if not keys or len(keys) != len(self.criteria):
            raise ValueError("a rubric has at least one criterion and each key once")

    @property
    def maximum(self) -> Fraction:
        """The total of a sheet with full marks."""
        return sum((criterion.maximum * criterion.weight for criterion in self.criteria), Fraction(0))

    def criterion(self, key: str) -> Criterion:
        """Return the criterion of this key or raise ``UnknownCriterionError``."""
        for criterion in self.criteria:
            if criterion.key == key:
                return criterion
        raise UnknownCriterionError(key)

    def sheet_total(self, marks: Mapping[str, Fraction | None]) -> Fraction:
        """Return the weighted sum of one sheet, exactly.

        Raises ``IncompleteSheetError`` if a mark is missing or None (never counting it as zero),
        ``UnknownCriterionError`` for a mark that belongs to no criterion (never dropping it) and
        ``MarkError`` for one outside zero to the maximum.
        """
        given = {key: exact(mark) for key, mark in marks.items() if mark is not None}
        missing = tuple(criterion.key for criterion in self.criteria if criterion.key not in given)
        if missing:
            raise IncompleteSheetError(missing)
        for key in marks:
            self.criterion(key)
        return sum((criterion.points(given[criterion.key]) for criterion in self.criteria), Fraction(0))

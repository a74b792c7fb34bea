"""What a school has of its checklist: points, totals by pillar and theme, and its band.

Criteria that do not apply to a school's level are left out and the points of the others are scaled, so that the core
pillars of every school make 100. A bonus pillar stands on top of that, as it is. All of it is exact; the total and
each subtotal are rounded half up once, at the end, from the exact sum. A band asks for the rounded total, which is
what papers print, and for an exact minimum share in each core pillar, in which the scaling cancels out.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from greenschool.scoring.checklist_rules import Rule
from greenschool.scoring.exact import Exact
from greenschool.scoring.rounding import check_decimals, half_up

FULL = Fraction(100)
"""The maximum of the core pillars, for every level."""


class NothingAppliesError(ValueError):
    """A checklist without a core criterion for a level. ``level`` holds it."""

    def __init__(self, level: str) -> None:
        self.level = level
        super().__init__(f"no core criterion applies to {level}")


class DoesNotApplyError(ValueError):
    """Something entered for a criterion that the school's level does not have. ``key`` holds the criterion."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"criterion {key} does not apply")


@dataclass(frozen=True, slots=True)
class Pillar:
    """A pillar; the points of a ``bonus`` pillar stand on top of the 100."""

    key: str
    bonus: bool = False


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion: where it belongs, how it is marked, and the levels of schools that it applies to.

    ``theme`` is empty where its pillar is not divided into themes.
    """

    key: str
    pillar: str
    theme: str
    rule: Rule
    levels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Band:
    """A band: the least total, and the least share (0 to 1) of each core pillar."""

    name: str
    threshold: Fraction
    minimum_share: Fraction


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion of a school: what was entered, its points, and both points and maximum as they count.

    ``entered``, ``points`` and ``counted`` are None where nothing was entered, which is not a zero.
    """

    key: str
    entered: Fraction | None
    points: Fraction | None
    counted: Fraction | None
    maximum: Fraction
    counted_maximum: Fraction


@dataclass(frozen=True, slots=True)
class Part:
    """A pillar's or a theme's sum, as it counts; ``share`` is points over maximum, 0 to 1."""

    key: str
    points: Fraction
    maximum: Fraction
    bonus: bool = False

    @property
    def share(self) -> Fraction:
        """Points over maximum; zero where nothing of the part applies."""
        return Fraction(self.points, self.maximum) if self.maximum else Fraction(0)


@dataclass(frozen=True, slots=True)
class Score:
    """A school's result. ``missing`` names the criteria without an entry; only a score without any has a band."""

    lines: tuple[Line, ...]
    pillars: tuple[Part, ...]
    themes: tuple[Part, ...]
    exact_total: Fraction
    total: Decimal
    missing: tuple[str, ...]
    band: str | None
    """None where entries are missing, and where the school reaches no band."""
    held_back_by: tuple[str, ...]
    """Core pillars below the minimum share of a band that the total alone would reach."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """Pillars, criteria and bands (the highest threshold first), and the decimals of printed totals.

    Raises ``ValueError`` for a key that comes twice, a criterion of a pillar that is not there, and bands out of order.
    """

    pillars: tuple[Pillar, ...]
    criteria: tuple[Criterion, ...]
    bands: tuple[Band, ...]
    decimals: int

    def __post_init__(self) -> None:
        check_decimals(self.decimals)
        pillars = {pillar.key for pillar in self.pillars}
        keys = {criterion.key for criterion in self.criteria}
        if len(pillars) != len(self.pillars) or len(keys) != len(self.criteria):
            raise ValueError("each key of a checklist comes once")
        if any(criterion.pillar not in pillars for criterion in self.criteria):
            raise ValueError("each criterion belongs to a pillar of the checklist")
        thresholds = [band.threshold for band in self.bands]
        if thresholds != sorted(set(thresholds), reverse=True):
            raise ValueError("bands go from the highest threshold to the lowest")

    def applying(self, level: str) -> tuple[Criterion, ...]:
        """Return the criteria that apply to ``level``, in their order."""
        return tuple(criterion for criterion in self.criteria if level in criterion.levels)

    def scale(self, level: str) -> Fraction:
        """Return by what the points of core criteria are multiplied so that they make 100 for ``level``.

        Raises ``NothingAppliesError`` where no core criterion does.
        """
        core = self._core()
        points = sum((one.rule.maximum for one in self.applying(level) if one.pillar in core), Fraction(0))
        if not points:
            raise NothingAppliesError(level)
        return Fraction(FULL, points)

    def score(self, level: str, entered: Mapping[str, Exact | None]) -> Score:
        """Return the result of a school of ``level`` from what was entered by criterion.

        Raises ``NothingAppliesError``, ``DoesNotApplyError`` for an entry of a criterion that is not the level's
        (never dropping it), and ``EnteredError`` for one that its rule does not know.
        """
        applying = self.applying(level)
        known = {criterion.key for criterion in applying}
        for key, value in entered.items():
            if value is not None and key not in known:
                raise DoesNotApplyError(key)
        scale = self.scale(level)
        lines = tuple(self._line(criterion, entered.get(criterion.key), scale) for criterion in applying)
        pillars = self._pillars(applying, lines)
        exact_total = sum((part.points for part in pillars), Fraction(0))
        total = half_up(exact_total, self.decimals)
        missing = tuple(line.key for line in lines if line.entered is None)
        band, held_back_by = (None, ()) if missing else self._band(total, pillars)
        return Score(lines, pillars, _themes(applying, lines), exact_total, total, missing, band, held_back_by)

    def _core(self) -> frozenset[str]:
        return frozenset(pillar.key for pillar in self.pillars if not pillar.bonus)

    def _line(self, criterion: Criterion, entered: Exact | None, scale: Fraction) -> Line:
        factor = scale if criterion.pillar in self._core() else Fraction(1)
        maximum = criterion.rule.maximum
        if entered is None:
            return Line(criterion.key, None, None, None, maximum, maximum * factor)
        points = criterion.rule.points(entered)
        return Line(criterion.key, Fraction(entered), points, points * factor, maximum, maximum * factor)

    def _pillars(self, applying: Iterable[Criterion], lines: tuple[Line, ...]) -> tuple[Part, ...]:
        of = {criterion.key: criterion.pillar for criterion in applying}
        parts = (
            _part(pillar.key, [line for line in lines if of[line.key] == pillar.key], bonus=pillar.bonus)
            for pillar in self.pillars
        )
        return tuple(part for part in parts if part.maximum)

    def _band(self, total: Decimal, pillars: tuple[Part, ...]) -> tuple[str | None, tuple[str, ...]]:
        held_back_by: tuple[str, ...] = ()
        for band in self.bands:
            if total < band.threshold:
                continue
            weak = tuple(part.key for part in pillars if not part.bonus and part.share < band.minimum_share)
            if not weak:
                return band.name, held_back_by
            held_back_by = held_back_by or weak
        return None, held_back_by


def _themes(applying: Iterable[Criterion], lines: tuple[Line, ...]) -> tuple[Part, ...]:
    of = {criterion.key: criterion.theme for criterion in applying}
    themes = dict.fromkeys(theme for theme in of.values() if theme)
    return tuple(_part(theme, [line for line in lines if of[line.key] == theme]) for theme in themes)


def _part(key: str, lines: Iterable[Line], *, bonus: bool = False) -> Part:
    points = maximum = Fraction(0)
    for line in lines:
        points += line.counted or 0
        maximum += line.counted_maximum
    return Part(key, points, maximum, bonus)

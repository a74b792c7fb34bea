"""A round of a contest: its rubric, its scheme of computing, its prize lines and its state."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import (
    Base,
    Identity,
    LongText,
    Moment,
    ShortText,
    Thousandths,
    check_move,
    stored_as_text,
)


class RoundState(StrEnum):
    """Where a round stands."""

    PREPARING = QT_TRANSLATE_NOOP("states", "preparing")
    CODED = QT_TRANSLATE_NOOP("states", "coded")
    MARKING = QT_TRANSLATE_NOOP("states", "marking")
    CLOSED = QT_TRANSLATE_NOOP("states", "closed")
    SETTLED = QT_TRANSLATE_NOOP("states", "settled")
    PUBLISHED = QT_TRANSLATE_NOOP("states", "published")


ROUND_MOVES: dict[RoundState, frozenset[RoundState]] = {
    RoundState.PREPARING: frozenset({RoundState.CODED}),
    RoundState.CODED: frozenset({RoundState.MARKING}),
    RoundState.MARKING: frozenset({RoundState.CLOSED}),
    RoundState.CLOSED: frozenset({RoundState.SETTLED, RoundState.MARKING}),
    RoundState.SETTLED: frozenset({RoundState.PUBLISHED}),
    RoundState.PUBLISHED: frozenset(),
}
"""Back from closed to marking only when an administrator unlocks the marks."""


SETTLED = frozenset({RoundState.SETTLED, RoundState.PUBLISHED})
"""Where a round's result is final."""


class AdjudicationRule(StrEnum):
    """What a round does about marks of one entry that lie far apart."""

    LIST = QT_TRANSLATE_NOOP("states", "list only")
    """They are listed for the council; the scheme's aggregate stands."""
    BANDS = QT_TRANSLATE_NOOP("states", "bands")
    """Talked over, marked a third time or marked together, as the bands say."""


class Round(Base):
    """One round of marking."""

    __tablename__ = "rounds"
    __table_args__ = (UniqueConstraint("contest_id", "number"),)

    id: Mapped[Identity]
    contest_id: Mapped[int] = mapped_column(ForeignKey("contests.id"))
    number: Mapped[int]
    state: Mapped[RoundState] = mapped_column(stored_as_text(RoundState), default=RoundState.PREPARING)
    aggregate: Mapped[ShortText]
    """A value of ``scoring.aggregate.Aggregate``."""
    decimals: Mapped[int]
    """Decimals of the printed score."""
    sheet_decimals: Mapped[int | None]
    """Decimals to which a sheet's total is rounded before it is aggregated; None leaves it exact."""
    minimum_marks: Mapped[int]
    shortlist: Mapped[int | None]
    """How many entries are "chosen"; may differ from the sum of the prizes, and then the difference is shown."""
    school_cap: Mapped[int | None]
    """Most prizes that one school may hold."""
    one_prize_per_author: Mapped[bool]
    settled_at: Mapped[Moment | None]
    fingerprint: Mapped[ShortText]
    """Digest of the settled result, also in the audit chain; empty until the round is settled."""
    name: Mapped[ShortText] = mapped_column(default="")
    """Sơ khảo, Chung khảo …; empty where a contest has one round."""
    marks_per_entry: Mapped[int | None]
    """How many judges mark each entry; None for the whole panel."""
    marker_groups: Mapped[bool] = mapped_column(default=False)
    """Two independent groups of markers: each entry is marked by judges of both."""
    marking_until: Mapped[date | None]
    """Day by which the judges are asked to have marked, for reminders."""
    adjudication: Mapped[AdjudicationRule] = mapped_column(
        stored_as_text(AdjudicationRule), default=AdjudicationRule.LIST
    )
    agree_below: Mapped[Thousandths] = mapped_column(default=10_000)
    discuss_to: Mapped[Thousandths] = mapped_column(default=15_000)
    mean_within: Mapped[Thousandths] = mapped_column(default=25_000)
    """Bands in percent of the full total: see ``scoring.adjudication``."""
    seed: Mapped[int | None]
    """Of the last automatic assignment, which can be done over with it."""

    criteria: Mapped[list["RubricCriterion"]] = relationship(
        order_by="RubricCriterion.position", cascade="all, delete-orphan"
    )
    tie_breaks: Mapped[list["TieBreak"]] = relationship(order_by="TieBreak.position", cascade="all, delete-orphan")
    prize_lines: Mapped[list["PrizeLine"]] = relationship(order_by="PrizeLine.position", cascade="all, delete-orphan")

    def move(self, what: str, target: RoundState) -> None:
        """Go to ``target``; raises ``IllegalMoveError`` naming ``what`` for a transition that the table lacks."""
        check_move(what, ROUND_MOVES, self.state, target)
        self.state = target


class RubricCriterion(Base):
    """One criterion of a round's rubric."""

    __tablename__ = "rubric_criteria"
    __table_args__ = (UniqueConstraint("round_id", "name"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    position: Mapped[int]
    name: Mapped[ShortText]
    maximum: Mapped[Thousandths]
    step: Mapped[Thousandths]
    weight: Mapped[Thousandths]
    description: Mapped[LongText] = mapped_column(default="")
    comment_required: Mapped[bool] = mapped_column(default=False)
    """A sheet is not handed in without a comment under this criterion."""

    levels: Mapped[list["RubricLevel"]] = relationship(order_by="RubricLevel.position", cascade="all, delete-orphan")
    group_maxima: Mapped[list["GroupMaximum"]] = relationship(cascade="all, delete-orphan", lazy="selectin")


class RubricLevel(Base):
    """What a mark from a share of the maximum up means, in words: "Tốt: …"."""

    __tablename__ = "rubric_levels"
    __table_args__ = (UniqueConstraint("criterion_id", "position"),)

    id: Mapped[Identity]
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"))
    position: Mapped[int]
    """The highest level comes first."""
    name: Mapped[ShortText]
    share: Mapped[Thousandths]
    """Percent of the maximum from which the level holds."""
    description: Mapped[LongText]


class GroupMaximum(Base):
    """Another maximum of a criterion for the entries of one group: kỹ thuật 25, truyền thông 20."""

    __tablename__ = "group_maxima"
    __table_args__ = (UniqueConstraint("criterion_id", "group_position"),)

    id: Mapped[Identity]
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"))
    group_position: Mapped[int]
    """Of the group in its contest."""
    maximum: Mapped[Thousandths]
    weight: Mapped[Thousandths]


class TieBreak(Base):
    """One link of the scheme's chain of tie-breaks, in its order."""

    __tablename__ = "tie_breaks"

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    position: Mapped[int]
    kind: Mapped[ShortText]
    """criterion, judges_above or lowest_mark."""
    criterion_position: Mapped[int | None]


class PrizeLine(Base):
    """One prize line, such as Nhất, Nhì, Ba or Khuyến khích."""

    __tablename__ = "prize_lines"
    __table_args__ = (UniqueConstraint("round_id", "name"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    position: Mapped[int]
    name: Mapped[ShortText]
    quota: Mapped[ShortText]
    """count, share or minimum."""
    amount: Mapped[Thousandths]
    """Prizes, percent or score, by ``quota``."""
    scope: Mapped[ShortText]
    """contest, group or level."""

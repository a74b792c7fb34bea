"""The panel of a round: its members, their conflicts, what all of them mark first, and what was settled together."""

from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, Moment, ShortText, Thousandths, stored_as_text
from greenschool.models.judging import Judge


class AdjudicationKind(StrEnum):
    """How a round dealt with marks of one entry that lie far apart."""

    DISCUSSED = QT_TRANSLATE_NOOP("states", "discussed")
    KEPT = QT_TRANSLATE_NOOP("states", "mean kept")
    THIRD = QT_TRANSLATE_NOOP("states", "third marking")
    TOGETHER = QT_TRANSLATE_NOOP("states", "marked together")


class PanelMember(Base):
    """A judge on the panel of a round."""

    __tablename__ = "panel_members"
    __table_args__ = (UniqueConstraint("round_id", "judge_id"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    judge_id: Mapped[int] = mapped_column(ForeignKey("judges.id"), index=True)
    marker_group: Mapped[int] = mapped_column(default=0)
    """1 or 2 where two independent groups mark every entry; 0 where there are no groups."""
    left_reason: Mapped[LongText] = mapped_column(default="")
    """Why the judge left while marking was going on; empty for a member who is there."""

    judge: Mapped[Judge] = relationship()


class Conflict(Base):
    """Why a judge may not mark an entry or the entries of a school, beyond working at that school."""

    __tablename__ = "conflicts"

    id: Mapped[Identity]
    judge_id: Mapped[int] = mapped_column(ForeignKey("judges.id"), index=True)
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"), index=True)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), index=True)
    """Exactly one of the two is named."""
    reason: Mapped[LongText]
    declared_by: Mapped[ShortText]
    declared_at: Mapped[Moment]


class RoundEntry(Base):
    """An entry that reached a round after the first; the first is for every accepted entry."""

    __tablename__ = "round_entries"
    __table_args__ = (UniqueConstraint("round_id", "entry_id"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)


class CalibrationEntry(Base):
    """An entry that every judge of the panel marks before the others, so that differences can be talked over.

    Its marks count like any others.
    """

    __tablename__ = "calibration_entries"
    __table_args__ = (UniqueConstraint("round_id", "entry_id"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    minutes: Mapped[LongText] = mapped_column(default="")
    """What was agreed on when the differences were talked over."""


class Adjudication(Base):
    """What was done about the marks of one entry that lie far apart, with who, when and why."""

    __tablename__ = "adjudications"

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    kind: Mapped[AdjudicationKind] = mapped_column(stored_as_text(AdjudicationKind))
    totals: Mapped[LongText]
    """The totals that were compared, as they were then: "GK01 82,5; GK04 70"."""
    present: Mapped[LongText] = mapped_column(default="")
    """Who took part."""
    minutes: Mapped[LongText]
    decided_by: Mapped[ShortText]
    decided_at: Mapped[Moment]

    marks: Mapped[list["AgreedMark"]] = relationship(cascade="all, delete-orphan")


class AgreedMark(Base):
    """A mark that the judges of an entry gave together; it stands in the place of each judge's own."""

    __tablename__ = "agreed_marks"
    __table_args__ = (UniqueConstraint("adjudication_id", "criterion_id"),)

    id: Mapped[Identity]
    adjudication_id: Mapped[int] = mapped_column(ForeignKey("adjudications.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"), index=True)
    value: Mapped[Thousandths]

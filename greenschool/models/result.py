"""Recorded choices of the council."""

from enum import StrEnum

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.models.base import Base, Identity, LongText, Moment, ShortText, stored_as_text


class DecisionKind(StrEnum):
    """How a tie that stands on a prize line was settled."""

    EXTEND = "extend"
    LOWER = "lower"
    VOTE = "vote"


class Decision(Base):
    """A choice of the council on a tie at one line, with who, when and why."""

    __tablename__ = "decisions"

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"), index=True)
    kind: Mapped[DecisionKind] = mapped_column(stored_as_text(DecisionKind))
    line: Mapped[ShortText]
    """Name of the prize line; empty for the shortlist."""
    entries: Mapped[list[int]] = mapped_column(JSON)
    """Numbers of the tied entries; for a vote, in the order that was voted."""
    reason: Mapped[LongText]
    decided_by: Mapped[ShortText]
    decided_at: Mapped[Moment]

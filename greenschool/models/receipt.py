"""Receipts for entries that were handed in: phiếu tiếp nhận."""

from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.models.base import Base, Identity, Moment, ShortText


class Receipt(Base):
    """What a school got in hand. Its text is frozen when it is given; only the prints are counted afterwards."""

    __tablename__ = "receipts"
    __table_args__ = (UniqueConstraint("season_id", "number"),)

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    number: Mapped[int]
    """1, 2, 3 … in a season, without gaps."""
    given_at: Mapped[Moment]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    school: Mapped[ShortText]
    """The school's name as printed."""
    handed_by: Mapped[ShortText]
    """Who brought it; may be empty."""
    taken_by: Mapped[ShortText]
    lines: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """What was taken in: code, contest, title, authors and number of files of each entry."""
    prints: Mapped[int] = mapped_column(default=0)

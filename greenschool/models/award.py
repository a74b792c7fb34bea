"""Awards: frozen text as it is printed."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.models.base import Base, Identity, LongText, ShortText


class Award(Base):
    """One prize to one author, in the words that its certificate and every list print.

    The text is a copy and never changes, even if the school is renamed later. Register numbers run without a gap
    through a season, in the order of the ceremony.
    """

    __tablename__ = "awards"
    __table_args__ = (
        UniqueConstraint("season_id", "register_number"),
        UniqueConstraint("entry_id", "author_position"),
    )

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    contest_id: Mapped[int] = mapped_column(ForeignKey("contests.id"), index=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    author_position: Mapped[int]
    register_number: Mapped[int]
    prize: Mapped[ShortText]
    rank: Mapped[int]
    recipient: Mapped[ShortText]
    class_name: Mapped[ShortText]
    school: Mapped[ShortText]
    work: Mapped[LongText]
    achievement: Mapped[LongText]
    granted_on: Mapped[date]
    fingerprint: Mapped[ShortText]
    """Fingerprint of the settled result from which the award was made."""

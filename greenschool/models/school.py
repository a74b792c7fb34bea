"""Schools, and their part in a season."""

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.models.base import Base, Identity, LongText, ShortText


class School(Base):
    """A school for all seasons; its identity is level and name (TH and THCS "Nguyễn Du" are two schools)."""

    __tablename__ = "schools"

    id: Mapped[Identity]
    key: Mapped[ShortText] = mapped_column(unique=True)
    """``text.school_names.school_key`` of level and name."""
    level: Mapped[str]
    """MN, TH, THCS or LC (liên cấp)."""
    name: Mapped[ShortText]
    """As printed in full: "Trường Tiểu học Tràng An"."""


class Participation(Base):
    """What was true of a school in one season: its code, ward, people and size then."""

    __tablename__ = "participations"
    __table_args__ = (UniqueConstraint("season_id", "school_id"), UniqueConstraint("season_id", "code"))

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    code: Mapped[ShortText]
    ward: Mapped[ShortText]
    pupils: Mapped[int | None]
    principal: Mapped[ShortText]
    phone: Mapped[ShortText]
    email: Mapped[ShortText]
    note: Mapped[LongText]

    school: Mapped[School] = relationship(lazy="joined")

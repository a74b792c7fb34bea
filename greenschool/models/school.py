"""Schools, their other names and wards, and their part in a season."""

from datetime import date

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
    """As it is called now, in full: "Trường Tiểu học Tràng An"."""
    active: Mapped[bool] = mapped_column(default=True)
    """Whether the next season asks it to take part."""
    picture: Mapped[ShortText] = mapped_column(default="")
    """Name of a photo or logo in the attachments; empty where there is none."""

    aliases: Mapped[list["SchoolAlias"]] = relationship(order_by="SchoolAlias.id", cascade="all, delete-orphan")
    wards: Mapped[list["SchoolWard"]] = relationship(order_by="SchoolWard.valid_from", cascade="all, delete-orphan")


class SchoolAlias(Base):
    """Another name that lists write for a school, beyond the spellings that ``school_key`` already takes for one."""

    __tablename__ = "school_aliases"

    id: Mapped[Identity]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    key: Mapped[ShortText] = mapped_column(unique=True)
    """``school_key`` of the name."""
    name: Mapped[ShortText]
    """As somebody wrote it."""
    source: Mapped[ShortText]
    """The file that wrote it so, or empty."""


class SchoolWard(Base):
    """The ward in which a school lies from a day on, until the next such record: wards were redrawn on 1/7/2025."""

    __tablename__ = "school_wards"
    __table_args__ = (UniqueConstraint("school_id", "valid_from"),)

    id: Mapped[Identity]
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"))
    ward: Mapped[ShortText]
    valid_from: Mapped[date]


class Participation(Base):
    """What was true of a school in one season: its name, code, ward, people and size then."""

    __tablename__ = "participations"
    __table_args__ = (UniqueConstraint("season_id", "school_id"), UniqueConstraint("season_id", "code"))

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    name: Mapped[ShortText]
    """As the papers of the season print it: a school that is renamed later keeps its name there."""
    code: Mapped[ShortText]
    ward: Mapped[ShortText]
    pupils: Mapped[int | None]
    principal: Mapped[ShortText]
    phone: Mapped[ShortText]
    email: Mapped[ShortText]
    note: Mapped[LongText]
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_runs.id"), index=True)
    """The list that brought it; empty for what was typed in."""

    school: Mapped[School] = relationship(lazy="joined")
    contacts: Mapped[list["SchoolContact"]] = relationship(
        order_by="SchoolContact.position", cascade="all, delete-orphan", lazy="selectin"
    )


class SchoolContact(Base):
    """Somebody of a school whom the office calls in one season, beside the principal."""

    __tablename__ = "school_contacts"
    __table_args__ = (UniqueConstraint("participation_id", "position"),)

    id: Mapped[Identity]
    participation_id: Mapped[int] = mapped_column(ForeignKey("participations.id"))
    position: Mapped[int]
    name: Mapped[ShortText]
    post: Mapped[ShortText]
    phone: Mapped[ShortText]
    email: Mapped[ShortText]

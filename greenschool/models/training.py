"""Trainings of a season: sessions, who was asked to come, and who came."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, ShortText, stored_as_text
from greenschool.models.school import School


class Attendance(StrEnum):
    """Whether somebody came. A sign-in sheet is copied by hand, so every value may be corrected to every other."""

    EXPECTED = QT_TRANSLATE_NOOP("states", "expected")
    """Nobody has said yet."""
    PRESENT = QT_TRANSLATE_NOOP("states", "present")
    EXCUSED = QT_TRANSLATE_NOOP("states", "excused")
    ABSENT = QT_TRANSLATE_NOOP("states", "absent")


class Training(Base):
    """One session."""

    __tablename__ = "trainings"
    __table_args__ = (UniqueConstraint("season_id", "number"),)

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    number: Mapped[int]
    """Counted from 1 through the season; stays when the day is moved."""
    held_on: Mapped[date]
    topic: Mapped[LongText]
    place: Mapped[ShortText]
    document: Mapped[ShortText]
    """The letter that called it: "312/TNMT ngày 15/12/2022"; empty where there was none."""
    material: Mapped[ShortText]
    """Name of the stored file in the attachments; empty where there is none."""
    material_name: Mapped[ShortText]
    """Its name when it came, for people."""
    note: Mapped[LongText]

    participants: Mapped[list["TrainingParticipant"]] = relationship(cascade="all, delete-orphan")


class TrainingParticipant(Base):
    """A teacher on the list of one session."""

    __tablename__ = "training_participants"
    __table_args__ = (UniqueConstraint("training_id", "school_id", "name_key"),)

    id: Mapped[Identity]
    training_id: Mapped[int] = mapped_column(ForeignKey("trainings.id"))
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    name: Mapped[ShortText]
    """As on the certificate."""
    name_key: Mapped[ShortText]
    """``text.search_key.search_key`` of the name, which tells whether somebody is on the list already."""
    phone: Mapped[ShortText]
    attendance: Mapped[Attendance] = mapped_column(stored_as_text(Attendance), default=Attendance.EXPECTED)
    note: Mapped[LongText]
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_runs.id"), index=True)
    """The list that brought it; empty for what was typed in."""

    school: Mapped[School] = relationship(lazy="joined")

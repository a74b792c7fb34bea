"""Contests and their groups."""

from datetime import date
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, Moment, ShortText, stored_as_text
from greenschool.models.round import Round


class LatePolicy(StrEnum):
    """What becomes of an entry that comes after the closing day."""

    REFUSE = QT_TRANSLATE_NOOP("states", "refused")
    KEEP = QT_TRANSLATE_NOOP("states", "kept as late")
    DECIDE = QT_TRANSLATE_NOOP("states", "officer decides")


class Contest(Base):
    """One contest of a season: its letter, its window, who may enter and how its papers speak of it."""

    __tablename__ = "contests"
    __table_args__ = (UniqueConstraint("season_id", "code"),)

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    code: Mapped[ShortText]
    """Short and stable: SK, KH, DS."""
    name: Mapped[ShortText]
    """As printed: "Sáng tạo khẩu hiệu"."""
    letter: Mapped[ShortText]
    """Number of the letter that opened it, "327/TNMT"; empty where there was none."""
    letter_date: Mapped[date | None]
    opens_on: Mapped[date | None]
    """First day on which an entry can come."""
    closes_on: Mapped[date | None]
    """Last day on which an entry is on time."""
    levels: Mapped[list[str]] = mapped_column(JSON)
    """Levels of schools that may enter (MN, TH, THCS, LC)."""
    work_label: Mapped[ShortText]
    """What the text of an entry is called: "Khẩu hiệu", "Tên sáng kiến"."""
    fields: Mapped[list[str]] = mapped_column(JSON, default=list)
    """What works may be about, offered where an entry is registered by hand."""
    grades: Mapped[list[int]] = mapped_column(JSON, default=list)
    """Grades (khối) whose pupils may enter; empty means all."""
    school_limit: Mapped[int | None]
    """Most entries that one school may send."""
    class_limit: Mapped[int | None]
    """Most entries that one class of a school may send."""
    limits_refuse: Mapped[bool] = mapped_column(default=True)
    """Whether an entry beyond levels, grades, limits or window is refused; otherwise it is taken with a warning."""
    late_policy: Mapped[LatePolicy] = mapped_column(stored_as_text(LatePolicy), default=LatePolicy.DECIDE)
    consent_required: Mapped[bool] = mapped_column(default=False)
    """Whether an entry can be accepted only with the consent of everybody whose work it is."""
    word_limit: Mapped[int | None]
    """Most words, counted by spaces, that the text may have."""
    achievement: Mapped[LongText]
    """Sentence of the certificate, with {prize}, {contest}, {programme} and {school_year} to be filled."""
    decision_number: Mapped[ShortText]
    decision_date: Mapped[date | None]
    codes_opened_at: Mapped[Moment | None]
    """When the blind codes were opened (hồi phách), which nothing takes back; None while they are sealed."""
    codes_opened_by: Mapped[ShortText] = mapped_column(default="")

    groups: Mapped[list["ContestGroup"]] = relationship(order_by="ContestGroup.position", cascade="all, delete-orphan")
    rounds: Mapped[list[Round]] = relationship(order_by=Round.number, cascade="all, delete-orphan")


class ContestGroup(Base):
    """A group (nhóm) inside a contest, such as "Truyền thông" and "Kỹ thuật"."""

    __tablename__ = "contest_groups"
    __table_args__ = (UniqueConstraint("contest_id", "name"),)

    id: Mapped[Identity]
    contest_id: Mapped[int] = mapped_column(ForeignKey("contests.id"))
    position: Mapped[int]
    name: Mapped[ShortText]

"""Contests and their groups."""

from datetime import date

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.models.base import Base, Identity, LongText, Moment, ShortText
from greenschool.models.round import Round


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
    """Number and date of the letter that opened it; empty where there was none."""
    closes_on: Mapped[date | None]
    """Last day on which an entry is on time."""
    levels: Mapped[list[str]] = mapped_column(JSON)
    """Levels of schools that may enter (MN, TH, THCS, LC)."""
    work_label: Mapped[ShortText]
    """What the text of an entry is called: "Khẩu hiệu", "Tên sáng kiến"."""
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

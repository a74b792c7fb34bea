"""What the office decided of two entries that look like one."""

from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, Moment, ShortText, stored_as_text


class Verdict(StrEnum):
    """What two like entries are."""

    SAME = QT_TRANSLATE_NOOP("states", "the same work")
    DIFFERENT = QT_TRANSLATE_NOOP("states", "different works")


class DoubleVerdict(Base):
    """A verdict on two entries, the one with the smaller key first; it is asked for once."""

    __tablename__ = "double_verdicts"
    __table_args__ = (UniqueConstraint("first_id", "second_id"),)

    id: Mapped[Identity]
    first_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"))
    second_id: Mapped[int] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), index=True)
    verdict: Mapped[Verdict] = mapped_column(stored_as_text(Verdict))
    note: Mapped[LongText]
    decided_at: Mapped[Moment]
    decided_by: Mapped[ShortText]

"""Entries and their authors."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import (
    Base,
    Identity,
    LongText,
    ReasonMissingError,
    ShortText,
    check_move,
    stored_as_text,
)
from greenschool.models.contest import Contest, ContestGroup
from greenschool.models.school import School


class EntryState(StrEnum):
    """Where an entry stands."""

    RECEIVED = QT_TRANSLATE_NOOP("states", "received")
    ACCEPTED = QT_TRANSLATE_NOOP("states", "accepted")
    RETURNED = QT_TRANSLATE_NOOP("states", "returned")
    LATE = QT_TRANSLATE_NOOP("states", "late")
    DISQUALIFIED = QT_TRANSLATE_NOOP("states", "disqualified")
    WITHDRAWN = QT_TRANSLATE_NOOP("states", "withdrawn")


ENTRY_MOVES: dict[EntryState, frozenset[EntryState]] = {
    EntryState.RECEIVED: frozenset(EntryState) - {EntryState.RECEIVED},
    **{state: frozenset() for state in EntryState if state is not EntryState.RECEIVED},
}
STATES_WITHOUT_REASON = frozenset({EntryState.RECEIVED, EntryState.ACCEPTED})


def entry_code(contest: str, number: int) -> str:
    """Return what people call an entry: contest and STT, "KH-034"."""
    return f"{contest}-{number:03d}"


class Entry(Base):
    """A piece of work that a school sent to a contest."""

    __tablename__ = "entries"
    __table_args__ = (UniqueConstraint("contest_id", "number"), UniqueConstraint("contest_id", "blind_code"))

    id: Mapped[Identity]
    contest_id: Mapped[int] = mapped_column(ForeignKey("contests.id"))
    number: Mapped[int]
    """STT of the list in which it came; unique in its contest."""
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("contest_groups.id"))
    title: Mapped[LongText]
    topic: Mapped[ShortText]
    """What the list says in its "Nhóm" column where the contest itself has no groups."""
    received_on: Mapped[date | None]
    note: Mapped[LongText]
    state: Mapped[EntryState] = mapped_column(stored_as_text(EntryState), default=EntryState.RECEIVED)
    state_reason: Mapped[LongText] = mapped_column(default="")
    blind_code: Mapped[str | None]
    """Số phách: random and without look-alike characters, drawn once; judges see nothing else."""
    masked_title: Mapped[str | None] = mapped_column(Text)
    """The text as judges see it, where names had to be covered; None shows them the text as it came."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_runs.id"), index=True)
    """The list that brought it; empty for what was typed in."""

    contest: Mapped[Contest] = relationship()
    school: Mapped[School] = relationship()
    group: Mapped[ContestGroup | None] = relationship()
    authors: Mapped[list["Author"]] = relationship(order_by="Author.position", cascade="all, delete-orphan")

    @property
    def code(self) -> str:
        """Number for people: contest and STT, "KH-034"."""
        return entry_code(self.contest.code, self.number)

    def move(self, target: EntryState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` where the state must say why."""
        check_move(self.code, ENTRY_MOVES, self.state, target)
        if target not in STATES_WITHOUT_REASON and not reason:
            raise ReasonMissingError(what=self.code, target=target)
        self.state, self.state_reason = target, reason


class Author(Base):
    """A person whose work it is, with the name exactly as it is to be printed."""

    __tablename__ = "authors"
    __table_args__ = (UniqueConstraint("entry_id", "position"),)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    position: Mapped[int]
    name: Mapped[ShortText]
    class_name: Mapped[ShortText]
    born_on: Mapped[date | None]

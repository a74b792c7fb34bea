"""Entries and their authors."""

from datetime import date
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import (
    Base,
    Identity,
    LongText,
    Moment,
    ReasonMissingError,
    ShortText,
    check_move,
    stored_as_text,
)
from greenschool.models.contest import Contest, ContestGroup
from greenschool.models.receipt import Receipt
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
    EntryState.ACCEPTED: frozenset({EntryState.DISQUALIFIED, EntryState.WITHDRAWN}),
    EntryState.RETURNED: frozenset({EntryState.RECEIVED, EntryState.WITHDRAWN}),
    EntryState.LATE: frozenset({EntryState.ACCEPTED, EntryState.RETURNED, EntryState.WITHDRAWN}),
    EntryState.DISQUALIFIED: frozenset(),
    EntryState.WITHDRAWN: frozenset(),
}
"""Received goes everywhere; the other rows are explained in docs/decisions/0007."""

STATES_WITHOUT_REASON = frozenset({EntryState.RECEIVED, EntryState.ACCEPTED})


def entry_code(contest: str, number: int) -> str:
    """Return what people call an entry: contest and STT, "KH-034"."""
    return f"{contest}-{number:03d}"


class AuthorKind(StrEnum):
    """Whom a name stands for."""

    PUPIL = QT_TRANSLATE_NOOP("states", "pupil")
    TEACHER = QT_TRANSLATE_NOOP("states", "teacher")
    GROUP = QT_TRANSLATE_NOOP("states", "group")


class FileVerdict(StrEnum):
    """Whether judges see a file of an entry: only what the office has looked at, or let pass for a reason."""

    UNSEEN = QT_TRANSLATE_NOOP("states", "not looked at")
    CLEAR = QT_TRANSLATE_NOOP("states", "names nobody")
    PASSED = QT_TRANSLATE_NOOP("states", "let pass unseen")
    WITHHELD = QT_TRANSLATE_NOOP("states", "withheld")


class Gender(StrEnum):
    """Only where a paper needs it."""

    UNSAID = QT_TRANSLATE_NOOP("states", "not said")
    FEMALE = QT_TRANSLATE_NOOP("states", "female")
    MALE = QT_TRANSLATE_NOOP("states", "male")


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
    """The day that counts against the closing day."""
    received_at: Mapped[Moment | None]
    """The moment at which it was registered by hand; a list tells only the day."""
    note: Mapped[LongText]
    state: Mapped[EntryState] = mapped_column(stored_as_text(EntryState), default=EntryState.RECEIVED)
    state_reason: Mapped[LongText] = mapped_column(default="")
    missing: Mapped[list[str]] = mapped_column(JSON, default=list)
    """What a returned entry lacks, one thing in each item."""
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipts.id"), index=True)
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

    attachments: Mapped[list["EntryAttachment"]] = relationship(
        order_by="EntryAttachment.position", cascade="all, delete-orphan"
    )
    receipt: Mapped[Receipt | None] = relationship()

    @property
    def code(self) -> str:
        """Number for people: contest and STT, "KH-034"."""
        return entry_code(self.contest.code, self.number)

    def move(self, target: EntryState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` where it must be said why.

        A late entry is accepted by a decision, which has a reason too.
        """
        check_move(self.code, ENTRY_MOVES, self.state, target)
        if (target not in STATES_WITHOUT_REASON or self.state is EntryState.LATE) and not reason:
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
    kind: Mapped[AuthorKind] = mapped_column(stored_as_text(AuthorKind), default=AuthorKind.PUPIL)
    gender: Mapped[Gender] = mapped_column(stored_as_text(Gender), default=Gender.UNSAID)
    consent_on: Mapped[date | None]
    """When they, or for a child the parents, agreed to name and work being published."""
    consent_withdrawn_on: Mapped[date | None]

    @property
    def consents(self) -> bool:
        """Whether there is a consent that was not withdrawn."""
        return self.consent_on is not None and self.consent_withdrawn_on is None


class EntryAttachment(Base):
    """A file that came with an entry, kept under its hash."""

    __tablename__ = "entry_attachments"
    __table_args__ = (UniqueConstraint("entry_id", "sha256"),)

    id: Mapped[Identity]
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    position: Mapped[int]
    """Order on the card and in the names that judges see."""
    came_as: Mapped[ShortText]
    """What the file was called, without any folder; for the office only."""
    kind: Mapped[ShortText]
    """A value of ``storage.attachments.FileKind``, told by the content."""
    sha256: Mapped[ShortText]
    size: Mapped[int]
    """Bytes."""
    added_at: Mapped[Moment]
    verdict: Mapped[FileVerdict] = mapped_column(stored_as_text(FileVerdict), default=FileVerdict.UNSEEN)
    verdict_reason: Mapped[LongText] = mapped_column(default="")
    """For the office only: it may name whom the file names."""
    covers: Mapped[list[list[int]]] = mapped_column(JSON, default=list)
    """What is blotted out in the judges' copy of a picture: left, top, width and height of each part, in thousandths
    of the upright picture's width and height."""

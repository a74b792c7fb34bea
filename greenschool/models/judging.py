"""Judges, score sheets and marks."""

from enum import StrEnum

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import (
    Base,
    Identity,
    LongText,
    Moment,
    ReasonMissingError,
    ShortText,
    Thousandths,
    check_move,
    stored_as_text,
)


class SheetState(StrEnum):
    """Where a score sheet stands. Recused and absent are not zero, and not missing either."""

    ASSIGNED = QT_TRANSLATE_NOOP("states", "assigned")
    DRAFT = QT_TRANSLATE_NOOP("states", "draft")
    SUBMITTED = QT_TRANSLATE_NOOP("states", "submitted")
    LOCKED = QT_TRANSLATE_NOOP("states", "locked")
    RECUSED = QT_TRANSLATE_NOOP("states", "recused")
    ABSENT = QT_TRANSLATE_NOOP("states", "absent")


SHEET_MOVES: dict[SheetState, frozenset[SheetState]] = {
    SheetState.ASSIGNED: frozenset({SheetState.DRAFT, SheetState.RECUSED, SheetState.ABSENT}),
    SheetState.DRAFT: frozenset({SheetState.ASSIGNED, SheetState.SUBMITTED, SheetState.RECUSED, SheetState.ABSENT}),
    SheetState.SUBMITTED: frozenset({SheetState.DRAFT, SheetState.LOCKED}),
    SheetState.LOCKED: frozenset({SheetState.SUBMITTED}),
    SheetState.RECUSED: frozenset(),
    SheetState.ABSENT: frozenset({SheetState.ASSIGNED}),
}
"""Back to assigned when the last mark is undone or an absent judge comes after all, back to draft when a sheet is
returned for correction, back to submitted when an administrator unlocks it."""
STATES_WITH_REASON = frozenset({(SheetState.SUBMITTED, SheetState.DRAFT), (SheetState.LOCKED, SheetState.SUBMITTED)})
"""Steps back that must say why, as a recusal must."""
COUNTED = frozenset({SheetState.SUBMITTED, SheetState.LOCKED})


class SheetPart(StrEnum):
    """What a sheet is for."""

    FIRST = QT_TRANSLATE_NOOP("states", "first marking")
    THIRD = QT_TRANSLATE_NOOP("states", "third marking")


class SheetSource(StrEnum):
    """How the marks of a sheet came in."""

    SCREEN = QT_TRANSLATE_NOOP("states", "on screen")
    WORKBOOK = QT_TRANSLATE_NOOP("states", "workbook")
    PAPER = QT_TRANSLATE_NOOP("states", "on paper")
    LIST = QT_TRANSLATE_NOOP("states", "list of marks")


class KeyingState(StrEnum):
    """What became of a paper sheet that somebody has keyed."""

    KEYED = QT_TRANSLATE_NOOP("states", "keyed")
    CONFIRMED = QT_TRANSLATE_NOOP("states", "confirmed")
    REJECTED = QT_TRANSLATE_NOOP("states", "rejected")


KEYING_MOVES: dict[KeyingState, frozenset[KeyingState]] = {
    KeyingState.KEYED: frozenset({KeyingState.CONFIRMED, KeyingState.REJECTED}),
    KeyingState.CONFIRMED: frozenset(),
    KeyingState.REJECTED: frozenset({KeyingState.KEYED}),
}


class Judge(Base):
    """A member of the panels of one season."""

    __tablename__ = "judges"
    __table_args__ = (UniqueConstraint("season_id", "code"),)

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"))
    code: Mapped[ShortText]
    name: Mapped[ShortText]
    workplace: Mapped[ShortText]
    school_id: Mapped[int | None] = mapped_column(ForeignKey("schools.id"))
    """The school of the season that the workplace names, if any: nobody marks their own school."""
    note: Mapped[LongText]
    account_id: Mapped[int | None] = mapped_column(ForeignKey("accounts.id"), index=True)
    """With which the judge signs in to mark on the screen; None for a judge who marks on paper or at home."""
    import_id: Mapped[int | None] = mapped_column(ForeignKey("import_runs.id"), index=True)
    """The list that brought it; empty for what was typed in."""


class ScoreSheet(Base):
    """One judge, one entry, one round."""

    __tablename__ = "score_sheets"
    __table_args__ = (UniqueConstraint("round_id", "entry_id", "judge_id"),)

    id: Mapped[Identity]
    round_id: Mapped[int] = mapped_column(ForeignKey("rounds.id"))
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"), index=True)
    judge_id: Mapped[int] = mapped_column(ForeignKey("judges.id"), index=True)
    state: Mapped[SheetState] = mapped_column(stored_as_text(SheetState), default=SheetState.ASSIGNED)
    reason: Mapped[LongText] = mapped_column(default="")
    part: Mapped[SheetPart] = mapped_column(stored_as_text(SheetPart), default=SheetPart.FIRST)
    source: Mapped[SheetSource] = mapped_column(stored_as_text(SheetSource), default=SheetSource.SCREEN)
    marker_group: Mapped[int] = mapped_column(default=0)
    """1 or 2 where two independent groups mark every entry; 0 where there are no groups."""
    comment: Mapped[LongText] = mapped_column(default="")
    flagged: Mapped[bool] = mapped_column(default=False)
    """The judge wants to look at it again."""
    skipped: Mapped[bool] = mapped_column(default=False)
    """The judge has put it off."""
    assigned_at: Mapped[Moment | None]
    submitted_at: Mapped[Moment | None]

    judge: Mapped[Judge] = relationship()
    marks: Mapped[list["Mark"]] = relationship(cascade="all, delete-orphan")
    comments: Mapped[list["CriterionComment"]] = relationship(cascade="all, delete-orphan")
    keying: Mapped["Keying | None"] = relationship(cascade="all, delete-orphan")

    def move(self, what: str, target: SheetState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` for a step that must say why."""
        check_move(what, SHEET_MOVES, self.state, target)
        needs_reason = target is SheetState.RECUSED or (self.state, target) in STATES_WITH_REASON
        if needs_reason and not reason:
            raise ReasonMissingError(what=what, target=target)
        self.state, self.reason = target, reason


class Mark(Base):
    """The mark that one sheet gives to one criterion. No row means no mark; a zero is a mark."""

    __tablename__ = "marks"
    __table_args__ = (UniqueConstraint("sheet_id", "criterion_id"),)

    id: Mapped[Identity]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheets.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"), index=True)
    value: Mapped[Thousandths]


class CriterionComment(Base):
    """What a judge says of an entry under one criterion; may be there before the mark is."""

    __tablename__ = "criterion_comments"
    __table_args__ = (UniqueConstraint("sheet_id", "criterion_id"),)

    id: Mapped[Identity]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheets.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"), index=True)
    text: Mapped[LongText]


class MarkOperation(Base):
    """One change of one mark, never changed itself: the mark's history, and what makes a repeated call harmless."""

    __tablename__ = "mark_operations"

    id: Mapped[Identity]
    operation: Mapped[str] = mapped_column(String(64), unique=True)
    """Chosen by the caller; the same call sent twice is carried out once."""
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheets.id"), index=True)
    criterion_id: Mapped[int] = mapped_column(ForeignKey("rubric_criteria.id"), index=True)
    before: Mapped[Thousandths | None]
    after: Mapped[Thousandths | None]
    """None where there was or is no mark."""
    undoes: Mapped[int | None] = mapped_column(ForeignKey("mark_operations.id"), index=True)
    """The change that this one takes back."""
    at: Mapped[Moment]
    account_id: Mapped[int | None]
    """No foreign key: the history outlives the account."""
    actor: Mapped[ShortText]


class Keying(Base):
    """Who typed the marks of a paper sheet, and who compared them with it: two different people."""

    __tablename__ = "keyings"

    id: Mapped[Identity]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("score_sheets.id"), unique=True)
    state: Mapped[KeyingState] = mapped_column(stored_as_text(KeyingState), default=KeyingState.KEYED)
    keyed_by_id: Mapped[int | None]
    keyed_by: Mapped[ShortText]
    keyed_at: Mapped[Moment]
    checked_by_id: Mapped[int | None]
    checked_by: Mapped[ShortText] = mapped_column(default="")
    checked_at: Mapped[Moment | None]
    reason: Mapped[LongText] = mapped_column(default="")
    """Why it was rejected."""

    def move(self, what: str, target: KeyingState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` for a rejection without one."""
        check_move(what, KEYING_MOVES, self.state, target)
        if target is KeyingState.REJECTED and not reason:
            raise ReasonMissingError(what=what, target=target)
        self.state, self.reason = target, reason

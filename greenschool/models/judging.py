"""Judges, score sheets and marks."""

from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import (
    Base,
    Identity,
    LongText,
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
    SheetState.DRAFT: frozenset({SheetState.SUBMITTED, SheetState.RECUSED, SheetState.ABSENT}),
    SheetState.SUBMITTED: frozenset({SheetState.LOCKED}),
    SheetState.LOCKED: frozenset(),
    SheetState.RECUSED: frozenset(),
    SheetState.ABSENT: frozenset(),
}
COUNTED = frozenset({SheetState.SUBMITTED, SheetState.LOCKED})


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

    judge: Mapped[Judge] = relationship()
    marks: Mapped[list["Mark"]] = relationship(cascade="all, delete-orphan")

    def move(self, what: str, target: SheetState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` for a recusal without one."""
        check_move(what, SHEET_MOVES, self.state, target)
        if target is SheetState.RECUSED and not reason:
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

"""What a school has of its checklist: its own claim, what the district verified, and what both agreed on."""

from enum import StrEnum
from itertools import pairwise

from sqlalchemy import ForeignKey, UniqueConstraint
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
from greenschool.models.checklist import Criterion
from greenschool.models.school import School


class Side(StrEnum):
    """Whose mark it is: tự chấm, đoàn chấm, chốt."""

    SELF = QT_TRANSLATE_NOOP("states", "self mark")
    VERIFIED = QT_TRANSLATE_NOOP("states", "verified mark")
    AGREED = QT_TRANSLATE_NOOP("states", "agreed mark")


class AssessmentState(StrEnum):
    """How far the assessment of a school is."""

    NOT_STARTED = QT_TRANSLATE_NOOP("states", "not started")
    SELF_MARKED = QT_TRANSLATE_NOOP("states", "self-marked")
    VERIFIED = QT_TRANSLATE_NOOP("states", "verified")
    AGREED = QT_TRANSLATE_NOOP("states", "agreed")


ASSESSMENT_MOVES: dict[AssessmentState, frozenset[AssessmentState]] = {
    AssessmentState.NOT_STARTED: frozenset({AssessmentState.SELF_MARKED}),
    AssessmentState.SELF_MARKED: frozenset({AssessmentState.VERIFIED, AssessmentState.NOT_STARTED}),
    AssessmentState.VERIFIED: frozenset({AssessmentState.AGREED, AssessmentState.SELF_MARKED}),
    AssessmentState.AGREED: frozenset({AssessmentState.VERIFIED}),
}
CLOSES: dict[AssessmentState, Side] = {
    AssessmentState.SELF_MARKED: Side.SELF,
    AssessmentState.VERIFIED: Side.VERIFIED,
    AssessmentState.AGREED: Side.AGREED,
}
"""The marks that must be complete to reach a state, and that can no longer be changed in it or beyond."""

BACK: dict[AssessmentState, AssessmentState] = {later: earlier for earlier, later in pairwise(AssessmentState)}
"""The state before each one, to which a sheet can be reopened."""


def closed_sides(state: AssessmentState) -> tuple[Side, ...]:
    """Return the sides whose marks are complete and can no longer be changed in ``state``."""
    states = tuple(AssessmentState)
    return tuple(CLOSES[one] for one in states[1 : states.index(state) + 1])


class AssessmentSheet(Base):
    """The assessment of one school by one checklist; there is none until somebody enters something."""

    __tablename__ = "assessment_sheets"
    __table_args__ = (UniqueConstraint("checklist_id", "school_id"),)

    id: Mapped[Identity]
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklists.id"))
    school_id: Mapped[int] = mapped_column(ForeignKey("schools.id"), index=True)
    state: Mapped[AssessmentState] = mapped_column(stored_as_text(AssessmentState), default=AssessmentState.NOT_STARTED)
    state_reason: Mapped[LongText] = mapped_column(default="")
    """Why it was reopened; empty after a step forward."""

    school: Mapped[School] = relationship()
    assessments: Mapped[list["Assessment"]] = relationship(cascade="all, delete-orphan")

    def move(self, target: AssessmentState, reason: str = "") -> None:
        """Go to ``target``; raises ``IllegalMoveError``, or ``ReasonMissingError`` for a step back without one."""
        check_move(self.school.name, ASSESSMENT_MOVES, self.state, target)
        back = BACK.get(self.state) is target
        if back and not reason:
            raise ReasonMissingError(what=self.school.name, target=target)
        self.state, self.state_reason = target, reason if back else ""


class Assessment(Base):
    """One school, one criterion: what each side entered, in the unit that the criterion is entered in.

    Points follow from it by the criterion's rule. None means that nothing was entered; a zero is an entry.
    """

    __tablename__ = "assessments"
    __table_args__ = (UniqueConstraint("sheet_id", "criterion_id"),)

    id: Mapped[Identity]
    sheet_id: Mapped[int] = mapped_column(ForeignKey("assessment_sheets.id"))
    criterion_id: Mapped[int] = mapped_column(ForeignKey("checklist_criteria.id"), index=True)
    self_entered: Mapped[Thousandths | None]
    verified_entered: Mapped[Thousandths | None]
    agreed_entered: Mapped[Thousandths | None]
    reason: Mapped[LongText] = mapped_column(default="")
    """Why the sides differ."""

    criterion: Mapped[Criterion] = relationship()
    evidence: Mapped[list["Evidence"]] = relationship(order_by="Evidence.id", cascade="all, delete-orphan")

    def entered(self, side: Side) -> int | None:
        """Return what ``side`` entered, in thousandths."""
        return {Side.SELF: self.self_entered, Side.VERIFIED: self.verified_entered, Side.AGREED: self.agreed_entered}[
            side
        ]

    def enter(self, side: Side, thousandths: int | None) -> None:
        """Record what ``side`` entered."""
        match side:
            case Side.SELF:
                self.self_entered = thousandths
            case Side.VERIFIED:
                self.verified_entered = thousandths
            case Side.AGREED:
                self.agreed_entered = thousandths


class Evidence(Base):
    """A photo or PDF that shows what a school claims; the file is kept under its hash."""

    __tablename__ = "assessment_evidence"
    __table_args__ = (UniqueConstraint("assessment_id", "sha256"),)

    id: Mapped[Identity]
    assessment_id: Mapped[int] = mapped_column(ForeignKey("assessments.id"))
    title: Mapped[ShortText]
    """What the file was called when it came, without any folder; for people only."""
    kind: Mapped[ShortText]
    """A value of ``storage.attachments.FileKind``, told by the content."""
    sha256: Mapped[ShortText]
    size: Mapped[int]
    """Bytes."""
    added_at: Mapped[Moment]

"""The checklist of a season: pillars, themes, criteria and bands, a copy of its own."""

from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, ShortText, Thousandths, stored_as_text


class CriterionKind(StrEnum):
    """How a criterion is marked; ``scoring.checklist_rules`` has a class for each."""

    YES_NO = QT_TRANSLATE_NOOP("states", "yes or no")
    STEPS = QT_TRANSLATE_NOOP("states", "steps")
    MEASURED = QT_TRANSLATE_NOOP("states", "measured")
    DEDUCTION = QT_TRANSLATE_NOOP("states", "deduction")


class Checklist(Base):
    """What the schools of one season are assessed by; later changes to a template or another season leave it alone."""

    __tablename__ = "checklists"

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"), unique=True)
    name: Mapped[ShortText]
    version: Mapped[int]
    """Goes up by one with each change; a sheet that was sent out names the version that it was made from."""
    decimals: Mapped[int]
    """Decimals of printed totals."""

    pillars: Mapped[list["Pillar"]] = relationship(order_by="Pillar.position", cascade="all, delete-orphan")
    themes: Mapped[list["Theme"]] = relationship(order_by="Theme.position", cascade="all, delete-orphan")
    criteria: Mapped[list["Criterion"]] = relationship(order_by="Criterion.position", cascade="all, delete-orphan")
    bands: Mapped[list["Band"]] = relationship(order_by="Band.position", cascade="all, delete-orphan")


class Pillar(Base):
    """One pillar (trụ cột)."""

    __tablename__ = "checklist_pillars"
    __table_args__ = (UniqueConstraint("checklist_id", "code"),)

    id: Mapped[Identity]
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklists.id"))
    position: Mapped[int]
    code: Mapped[ShortText]
    name: Mapped[ShortText]
    bonus: Mapped[bool]
    """Its points stand on top of the 100 and it has no minimum."""
    counted: Mapped[bool]
    """Whether it takes part this season; its criteria are kept either way."""


class Theme(Base):
    """One theme (chủ đề), such as rác thải; a pillar need not be divided into themes."""

    __tablename__ = "checklist_themes"
    __table_args__ = (UniqueConstraint("checklist_id", "name"),)

    id: Mapped[Identity]
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklists.id"))
    position: Mapped[int]
    name: Mapped[ShortText]


class Criterion(Base):
    """One criterion (tiêu chí)."""

    __tablename__ = "checklist_criteria"
    __table_args__ = (UniqueConstraint("checklist_id", "code"),)

    id: Mapped[Identity]
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklists.id"))
    pillar_id: Mapped[int] = mapped_column(ForeignKey("checklist_pillars.id"))
    theme_id: Mapped[int | None] = mapped_column(ForeignKey("checklist_themes.id"))
    position: Mapped[int]
    code: Mapped[ShortText]
    text: Mapped[LongText]
    guide: Mapped[LongText]
    """What the steps mean, or how to measure; may be empty."""
    evidence: Mapped[LongText]
    """What a school shows for it; empty where nothing is asked for."""
    kind: Mapped[CriterionKind] = mapped_column(stored_as_text(CriterionKind))
    maximum: Mapped[Thousandths]
    rule: Mapped[dict[str, Any]] = mapped_column(JSON)
    """The rest of the rule by kind, numbers in thousandths; see ``services.checklist_records``."""
    unit: Mapped[ShortText]
    """Unit of what is measured or counted; empty for yes or no and steps."""
    levels: Mapped[list[str]] = mapped_column(JSON)
    """Levels of schools that it applies to."""

    pillar: Mapped[Pillar] = relationship()
    theme: Mapped[Theme | None] = relationship()


class Band(Base):
    """One band (xếp loại)."""

    __tablename__ = "checklist_bands"
    __table_args__ = (UniqueConstraint("checklist_id", "name"),)

    id: Mapped[Identity]
    checklist_id: Mapped[int] = mapped_column(ForeignKey("checklists.id"))
    position: Mapped[int]
    name: Mapped[ShortText]
    threshold: Mapped[Thousandths]
    minimum_share: Mapped[Thousandths]
    """Least per cent of each core pillar."""

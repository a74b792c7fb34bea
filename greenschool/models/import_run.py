"""Imports: which file brought which records, so that all of them can be taken back at once."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.models.base import Base, Identity, Moment, ShortText


class ImportRun(Base):
    """One file that was taken in. The records that it brought name it in their ``import_id``."""

    __tablename__ = "import_runs"

    id: Mapped[Identity]
    season_id: Mapped[int] = mapped_column(ForeignKey("seasons.id"), index=True)
    action: Mapped[ShortText]
    """The audit action of the list: entries.import, schools.import …"""
    subject: Mapped[ShortText]
    """Contest or training of the list, empty where it has none."""
    file: Mapped[ShortText]
    sha256: Mapped[ShortText]
    rows: Mapped[int]
    imported_at: Mapped[Moment]
    imported_by: Mapped[ShortText]
    undone_at: Mapped[Moment | None]
    undone_by: Mapped[ShortText] = mapped_column(default="")

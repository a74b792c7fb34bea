"""The audit chain: append-only, each line carries the hash of the one before."""

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from greenschool.models.base import Base, LongText, Moment, ShortText


class AuditEvent(Base):
    """One committed unit of work: who, when, what, the values before and after, and why.

    Database triggers refuse every change and deletion of a line.
    """

    __tablename__ = "audit_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[Moment]
    account_id: Mapped[int | None]
    """No foreign key: the line outlives the account."""
    actor: Mapped[ShortText]
    role: Mapped[ShortText]
    action: Mapped[ShortText]
    """In the words of the job: "entries.import"."""
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
    reason: Mapped[LongText]
    previous_hash: Mapped[ShortText]
    hash: Mapped[ShortText] = mapped_column(unique=True)

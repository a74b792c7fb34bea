"""The audit chain: each line's hash covers the line and the hash before it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Actor
from greenschool.models.audit import AuditEvent

GENESIS = "0" * 64


class ChainBrokenError(GreenSchoolError):
    """A line of the journal does not match its hash or its neighbour."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The journal is damaged at line {line}: the database was changed outside this program. "
        "Nothing was printed. Restore the last good backup.",
    )


_NEWEST = select(AuditEvent.id, AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1)
_ADD = insert(AuditEvent)
_COLUMNS = tuple(column.name for column in AuditEvent.__table__.columns)


def append(
    session: Session, *, at: datetime, actor: Actor, action: str, detail: Mapping[str, Any], reason: str
) -> AuditEvent:
    """Add one line to the chain inside the running transaction and return it."""
    connection = session.connection()
    last = connection.execute(_NEWEST).first()
    line = AuditEvent(
        id=last.id + 1 if last else 1,
        at=at,
        account_id=actor.account_id,
        actor=actor.name,
        role=actor.role.value,
        action=action,
        detail=dict(detail),
        reason=reason,
        previous_hash=last.hash if last else GENESIS,
    )
    line.hash = _hash(line)
    connection.execute(_ADD, {column: getattr(line, column) for column in _COLUMNS})
    return line


def verify(session: Session) -> int:
    """Return the number of lines of an unbroken chain, or raise ``ChainBrokenError`` naming the first bad line."""
    previous, count = GENESIS, 0
    for line in session.scalars(select(AuditEvent).order_by(AuditEvent.id)):
        count += 1
        if line.id != count or line.previous_hash != previous or line.hash != _hash(line):
            raise ChainBrokenError(line=count)
        previous = line.hash
    return count


def head(session: Session) -> tuple[int, str]:
    """Return the number of lines and the hash of the last, which stands for all of them."""
    last = session.execute(select(AuditEvent.id, AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1)).first()
    return (last.id, last.hash) if last else (0, GENESIS)


def _hash(line: AuditEvent) -> str:
    content = [
        line.id,
        line.at.isoformat(),
        line.account_id,
        line.actor,
        line.role,
        line.action,
        line.detail,
        line.reason,
        line.previous_hash,
    ]
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

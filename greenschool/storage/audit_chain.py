"""The audit chain: each line's hash covers the line and the hash before it."""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Text, bindparam, insert, select
from sqlalchemy.orm import Session

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Actor
from greenschool.models.audit import AuditEvent
from greenschool.storage.rows import Ready, Rows

GENESIS = "0" * 64


class ChainBrokenError(GreenSchoolError):
    """A line of the journal does not match its hash or its neighbour."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The journal is damaged at line {line}: the database was changed outside this program. "
        "Nothing was printed. Restore the last good backup.",
    )


_COLUMNS = tuple(column.name for column in AuditEvent.__table__.columns)
_WHO_AND_WHAT = ("account_id", "actor", "role", "action")
_NEWEST = Ready(select(AuditEvent.id, AuditEvent.hash).order_by(AuditEvent.id.desc()).limit(1))
# The detail is recorded in the very letters that the hash covers.
_BINDS: dict[str, Any] = {name: bindparam(name) for name in _COLUMNS} | {"detail": bindparam("detail", type_=Text)}
_ADD = Ready(insert(AuditEvent).values(_BINDS))
_as_text = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def append(rows: Rows, *, at: datetime, actor: Actor, action: str, detail: Mapping[str, Any], reason: str) -> None:
    """Add one line to the chain inside the running transaction."""
    last, previous_hash = head(rows)
    line: dict[str, Any] = {
        "id": last + 1,
        "at": at,
        "account_id": actor.account_id,
        "actor": actor.name,
        "role": actor.role.value,
        "action": action,
        "detail": _as_text(detail),
        "reason": reason,
        "previous_hash": previous_hash,
    }
    rows.ask(_ADD, **line, hash=_hash(line))


def verify(session: Session) -> int:
    """Return the number of lines of an unbroken chain, or raise ``ChainBrokenError`` naming the first bad line."""
    previous, count = GENESIS, 0
    for line in session.scalars(select(AuditEvent).order_by(AuditEvent.id)):
        count += 1
        if line.id != count or line.previous_hash != previous or line.hash != _hash_of(line):
            raise ChainBrokenError(line=count)
        previous = line.hash
    return count


def head(rows: Rows) -> tuple[int, str]:
    """Return the number of lines and the hash of the last, which stands for all of them."""
    last = rows.ask(_NEWEST)
    return (last[0][0], last[0][1]) if last else (0, GENESIS)


def _hash_of(line: AuditEvent) -> str:
    content = {name: getattr(line, name) for name in _COLUMNS if name != "hash"}
    return _hash(content | {"detail": _as_text(line.detail)})


def _hash(line: Mapping[str, Any]) -> str:
    """Return the hash of a line, given by column with its detail as text."""
    start = _as_text([line["id"], line["at"].isoformat(), *(line[name] for name in _WHO_AND_WHAT)])
    end = _as_text([line["reason"], line["previous_hash"]])
    return hashlib.sha256(f"{start[:-1]},{line['detail']},{end[1:]}".encode()).hexdigest()

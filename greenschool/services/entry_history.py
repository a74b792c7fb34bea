"""The history of one entry, read off the journal: who did what, when, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from greenschool.models import AuditEvent
from greenschool.services.desk import Desk
from greenschool.services.entry_records import entry_of

_OWN = {"entries": "id", "authors": "entry_id", "entry_attachments": "entry_id"}
"""Tables of an entry, and the column that says whose a row is."""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One line of the journal that touched the entry; ``changes`` are field, before and after."""

    at: datetime
    actor: str
    action: str
    reason: str
    changes: tuple[tuple[str, str, str], ...]


def entry_history(desk: Desk, code: str) -> tuple[HistoryStep, ...]:
    """Return what happened to an entry, the newest first; raises ``UnknownEntryError``.

    The journal keeps only a digest of long imports, so an entry that came with such a list begins with the first
    change to it.
    """
    with desk.read() as uow:
        entry = entry_of(uow, desk, code)
        own = {
            "entries": {entry.id},
            "authors": {one.id for one in entry.authors},
            "entry_attachments": {one.id for one in entry.attachments},
        }
        steps = []
        for event in uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id)):
            changes = tuple(_touching(event.detail, entry.id, own))
            if changes:
                steps.append(HistoryStep(event.at, event.actor, event.action, event.reason, changes))
        return tuple(reversed(steps))


def _touching(detail: dict[str, Any], entry_id: int, own: dict[str, set[int]]) -> Iterator[tuple[str, str, str]]:
    for table, added in detail.get("added", {}).items():
        for row in added.get("rows", ()):
            if table in _OWN and row.get(_OWN[table]) == entry_id:
                own[table].add(row["id"])
                yield table, "", _told(row)
    for table, record, field, before, after in detail.get("changed", ()):
        if record in own.get(table, ()):
            yield field, _plain(before), _plain(after)
    for table, record, row in detail.get("deleted", ()):
        if table in _OWN and (record in own[table] or row.get(_OWN[table]) == entry_id):
            yield table, _told(row), ""


def _told(row: dict[str, Any]) -> str:
    return _plain(row.get("title") or row.get("name") or row.get("came_as"))


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(str(one) for one in value)
    return "" if value is None else str(value)

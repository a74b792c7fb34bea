"""What a unit of work changed, read off SQLAlchemy's own bookkeeping, for the audit line and the change notices."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from greenschool.models.audit import AuditEvent

LISTED_IN_FULL = 50
"""Added rows of a table are written out up to this many; beyond it, their number and digest stand for them."""

Record = Any
"""Any mapped object; every table has the key ``id``."""

SECRET_COLUMNS = frozenset({"password_hash"})


class Changes:
    """Collects rows added, changed and deleted over the flushes of one transaction."""

    def __init__(self) -> None:
        self._added: dict[str, list[dict[str, Any]]] = {}
        self._changed: list[list[Any]] = []
        self._deleted: list[list[Any]] = []
        self._counted: dict[str, dict[str, int]] = {}
        self.tables: set[str] = set()

    def collect(self, session: Session) -> None:
        """Note what the coming flush will write, before it is written."""
        for record in session.dirty:
            if session.is_modified(record):
                self._note_record(record)
        for record in session.deleted:
            self.tables.add(record.__tablename__)
            self._deleted.append([record.__tablename__, record.id, _columns(record)])

    def collect_added(self, session: Session) -> None:
        """Note the rows of the flush that has just happened, now that they have their keys."""
        for record in session.new:
            if not isinstance(record, AuditEvent):
                self._add(record.__tablename__, _columns(record))

    def note_added(self, table: str, row: Mapping[str, object]) -> None:
        """Note a row that was added without a record."""
        self._add(table, {column: _shown(column, value) for column, value in row.items()})

    def note_changed(self, table: str, row_id: int, columns: Mapping[str, tuple[object, object]]) -> None:
        """Note a row that was changed without a record: the values before and after, by column."""
        self.tables.add(table)
        for column, (before, after) in columns.items():
            self._changed.append([table, row_id, column, _shown(column, before), _shown(column, after)])

    def note_deleted(self, table: str, row: Mapping[str, object]) -> None:
        """Note a row that was deleted without a record."""
        self.tables.add(table)
        self._deleted.append([table, row["id"], {column: _shown(column, value) for column, value in row.items()}])

    def count(self, what: str, table: str, rows: int) -> None:
        """Note rows that were added or deleted many at once, without records; only their number is kept."""
        if rows:
            self.tables.add(table)
            counts = self._counted.setdefault(what, {})
            counts[table] = counts.get(table, 0) + rows

    def _add(self, table: str, row: dict[str, Any]) -> None:
        self.tables.add(table)
        self._added.setdefault(table, []).append(row)

    def _note_record(self, record: Record) -> None:
        state = inspect(record)
        table = record.__tablename__
        self.tables.add(table)
        for column in state.mapper.column_attrs:
            history = state.attrs[column.key].history
            if history.has_changes():
                before, after = (values[0] if values else None for values in (history.deleted, history.added))
                self._changed.append(
                    [table, record.id, column.key, _shown(column.key, before), _shown(column.key, after)]
                )

    def as_detail(self) -> dict[str, Any]:
        """Return the changes as plain JSON values for the audit line."""
        detail: dict[str, Any] = {}
        if self._added:
            detail["added"] = {table: _digest(rows) for table, rows in sorted(self._added.items())}
        if self._changed:
            detail["changed"] = self._changed
        if self._deleted:
            detail["deleted"] = self._deleted
        if self._counted:
            detail["counted"] = self._counted
        return detail


def _columns(record: Record) -> dict[str, Any]:
    mapper = inspect(record).mapper
    return {column.key: _shown(column.key, getattr(record, column.key)) for column in mapper.column_attrs}


def _shown(column: str, value: Any) -> Any:  # noqa: ANN401 - whatever a column may hold
    if column in SECRET_COLUMNS:
        return "…"
    return value.isoformat() if isinstance(value, date) else value  # a moment is a date too


def _digest(rows: list[dict[str, Any]]) -> dict[str, Any]:
    if len(rows) <= LISTED_IN_FULL:
        return {"count": len(rows), "rows": rows}
    text = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return {"count": len(rows), "sha256": hashlib.sha256(text.encode()).hexdigest()}

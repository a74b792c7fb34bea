"""The unit of work: one short transaction that knows who acts, checks what they may and writes the audit line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, Engine, Table, bindparam, delete, event, insert, update
from sqlalchemy.orm import Session, UOWTransaction

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Base
from greenschool.models.account import Actor, Permission
from greenschool.storage import audit_chain
from greenschool.storage.bulk_insert import insert_columns
from greenschool.storage.changes import Changes
from greenschool.storage.engine import RowWriter
from greenschool.storage.home import Home
from greenschool.storage.rows import Ready, Rows

Clock = Callable[[], datetime]
ChangeListener = Callable[[frozenset[str]], None]


def wall_clock() -> datetime:
    """Return the moment now, in UTC."""
    return datetime.now(UTC)


class NotAllowedError(GreenSchoolError):
    """The role of the person does not hold the permission that the service needs."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} ({role}) may not do this. Nothing was changed. Ask an administrator or sign in as somebody else.",
    )


class RowsOfWork:
    """One transaction: who acts, and when; what it reads and changes are rows, without records.

    For the few changes that people wait for at every key pressed. The audit line and the change notices say the same
    of them as of records.
    """

    def __init__(self, rows: Callable[[], Rows], actor: Actor, now: datetime, changes: Changes) -> None:
        self._rows = rows
        self._changes = changes
        self.actor = actor
        self.now = now
        self.detail: dict[str, Any] = {}
        """What the audit line says beside the changed rows; plain JSON values."""
        self.reason = ""

    @property
    def rows(self) -> Rows:
        """The rows as this transaction has them now."""
        return self._rows()

    def insert(self, model: type[Base], **row: object) -> int:
        """Add a row, with a value for every column but ``id``, and return its ``id``."""
        ((row_id,),) = self.rows.ask(_insert(model, tuple(row)), **row)
        self._changes.note_added(model.__tablename__, {"id": row_id, **row})
        return int(row_id)

    def update(self, model: type[Base], row_id: int, **columns: tuple[object, object]) -> None:
        """Change columns of a row, each given as the value before and the value after."""
        after = {name: value for name, (_, value) in columns.items()}
        self.rows.ask(_update(model, tuple(after)), row_id=row_id, **after)
        self._changes.note_changed(model.__tablename__, row_id, columns)

    def delete(self, model: type[Base], **row: object) -> None:
        """Delete a row, given with the values of all its columns."""
        self.rows.ask(_delete(model), id=row["id"])
        self._changes.note_deleted(model.__tablename__, row)


class UnitOfWork(RowsOfWork):
    """One transaction with records: besides rows it has the session."""

    def __init__(self, session: Session, actor: Actor, now: datetime, changes: Changes) -> None:
        super().__init__(lambda: _rows_of(session), actor, now, changes)
        self.session = session

    def insert_columns(self, model: type[Base], columns: Mapping[str, Sequence[Any]], **alike: object) -> None:
        """Add rows at the speed of the database, given by column: what differs by row, and what is ``alike`` in all.

        Every column of the table has to be named, but a key that the database gives. The audit line keeps only the
        number of rows: what they came from must be named in ``detail``.
        """
        self.session.flush()
        count = insert_columns(self.session.connection(), cast("Table", model.__table__), columns, alike)
        self._changes.count("added", model.__tablename__, count)

    def delete_many(self, model: type[Base], where: ColumnElement[bool]) -> int:
        """Delete the rows of ``model`` for which ``where`` holds and return how many they were."""
        self.session.flush()
        gone = self.session.execute(delete(model).where(where).execution_options(synchronize_session=False))
        count = cast("CursorResult[Any]", gone).rowcount
        self._changes.count("deleted", model.__tablename__, count)
        return count


class Storage:
    """A store that is open: hands out units of work and tells listeners what was changed."""

    def __init__(self, engine: Engine, home: Home, clock: Clock = wall_clock) -> None:
        self._reader = engine
        self._writer = engine.execution_options(begin="IMMEDIATE")
        self._row_writer = RowWriter(engine)
        self.home = home
        self.clock = clock
        self._listeners: list[ChangeListener] = []

    def on_change(self, listener: ChangeListener) -> None:
        """Call ``listener`` with the names of the tables that each committed unit of work touched."""
        self._listeners.append(listener)

    @contextmanager
    def read(self, actor: Actor, needs: Permission = Permission.VIEW) -> Iterator[UnitOfWork]:
        """Open a reading transaction: one consistent view, never committed.

        Raises ``NotAllowedError`` before anything is read.
        """
        _check(actor, needs)
        with Session(self._reader, autoflush=False) as session, session.begin():
            yield UnitOfWork(session, actor, self.clock(), Changes())
            session.rollback()

    @contextmanager
    def write(self, actor: Actor, needs: Permission, action: str) -> Iterator[UnitOfWork]:
        """Open a writing transaction; on leaving, the audit line ``action`` is written and all of it committed.

        An exception inside rolls everything back and travels on. A unit that changed nothing writes no line.
        Raises ``NotAllowedError`` before the database is touched.
        """
        _check(actor, needs)
        changes = Changes()
        with _WatchedSession(self._writer, changes) as session, session.begin():
            uow = UnitOfWork(session, actor, self.clock(), changes)
            yield uow
            session.flush()
            _add_line(uow, changes, action)
        self._tell(changes)

    @contextmanager
    def write_rows(self, actor: Actor, needs: Permission, action: str) -> Iterator[RowsOfWork]:
        """Open a writing transaction without records; all else is as in ``write``."""
        _check(actor, needs)
        changes = Changes()
        with self._row_writer.transaction() as rows:
            work = RowsOfWork(lambda: rows, actor, self.clock(), changes)
            yield work
            _add_line(work, changes, action)
        self._tell(changes)

    def _tell(self, changes: Changes) -> None:
        touched = frozenset(changes.tables)
        if touched:
            for listener in self._listeners:
                listener(touched)

    def verify_chain(self, actor: Actor) -> int:
        """Return the number of journal lines; raises ``ChainBrokenError`` at the first that does not fit."""
        with self.read(actor) as uow:
            return audit_chain.verify(uow.session)

    def close(self) -> None:
        """Let go of the database; SQLite then folds its write-ahead log into the one file."""
        self._row_writer.close()
        self._reader.dispose()


def _check(actor: Actor, needs: Permission) -> None:
    if not actor.may(needs):
        raise NotAllowedError(name=actor.name, role=actor.role)


def _rows_of(session: Session) -> Rows:
    session.flush()
    connection = session.connection()
    return Rows(connection.connection, connection.dialect)


def _add_line(work: RowsOfWork, changes: Changes, action: str) -> None:
    if changes.tables or work.detail:
        detail = {**work.detail, **changes.as_detail()}
        audit_chain.append(work.rows, at=work.now, actor=work.actor, action=action, detail=detail, reason=work.reason)


@cache
def _insert(model: type[Base], columns: tuple[str, ...]) -> Ready:
    return Ready(insert(model).values({name: bindparam(name) for name in columns}).returning(_key(model)))


@cache
def _update(model: type[Base], columns: tuple[str, ...]) -> Ready:
    values: dict[str, Any] = {name: bindparam(name) for name in columns}
    return Ready(update(model).where(_key(model) == bindparam("row_id")).values(values))


@cache
def _delete(model: type[Base]) -> Ready:
    return Ready(delete(model).where(_key(model) == bindparam("id")))


def _key(model: type[Base]) -> "ColumnElement[Any]":
    return model.__table__.c["id"]


class _WatchedSession(Session):
    """A session whose flushes are noted."""

    def __init__(self, engine: Engine, changes: Changes) -> None:
        super().__init__(engine)
        self.changes = changes


@event.listens_for(_WatchedSession, "before_flush")
def _before_flush(session: _WatchedSession, _context: UOWTransaction, _instances: object) -> None:
    session.changes.collect(session)


@event.listens_for(_WatchedSession, "after_flush")
def _after_flush(session: _WatchedSession, _context: UOWTransaction) -> None:
    session.changes.collect_added(session)

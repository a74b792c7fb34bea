"""The SQLite engine with the settings that survive a power cut."""

from pathlib import Path
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry

APPLICATION_ID = 0x47534348  # "GSCH": lets `file` and our own checks tell a store from any other SQLite file

# WAL with synchronous=FULL: measured in simulated power cuts, NORMAL loses acknowledged marks, FULL none.
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 10000",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def sqlite_engine(database: Path) -> Engine:
    """Return an engine on ``database``; the file must exist or its folder be writable.

    Transactions begin as the ``begin`` execution option says: DEFERRED for reading, IMMEDIATE for writing, so that
    two writers queue at the start instead of failing at the end.
    """
    engine = create_engine(f"sqlite:///{database}")
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: SqliteConnection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")

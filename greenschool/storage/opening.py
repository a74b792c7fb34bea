"""Making and opening a store."""

import sqlite3

from sqlalchemy import Engine

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.storage.engine import APPLICATION_ID, sqlite_engine
from greenschool.storage.home import Home
from greenschool.storage.migrate import HEAD, upgrade
from greenschool.storage.unit_of_work import Clock, Storage, wall_clock


class StoreMissingError(GreenSchoolError):
    """There is no store in the folder."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no store in {folder}. Nothing was changed. Make one with “greenschool --home {folder} init”.",
    )


class StoreExistsError(GreenSchoolError):
    """A store is there already."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is a store in {folder} already; it was left as it is. Choose another folder."
    )


class NotAStoreError(GreenSchoolError):
    """The database file is damaged or another program's."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} is not a database of this program, or it is damaged. It was left as it is. Restore a backup from the "
        "folder “backups” beside it.",
    )


class StoreIsNewerError(GreenSchoolError):
    """A newer version of the program made the database."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} was written by a newer version of this program. It was left as it is. Install the newer version.",
    )


def make_store(home: Home, clock: Clock = wall_clock) -> Storage:
    """Make the folders and an empty database, and open it. Raises ``StoreExistsError`` where there is one."""
    if home.exists():
        raise StoreExistsError(folder=home.folder)
    home.make()
    engine = sqlite_engine(home.database)
    upgrade(engine)
    return Storage(engine, home, clock)


def open_store(home: Home, clock: Clock = wall_clock) -> Storage:
    """Open the store, upgrading an older database after a backup.

    Raises ``StoreMissingError``, ``NotAStoreError`` or ``StoreIsNewerError``, each before anything is written.
    """
    if not home.exists():
        raise StoreMissingError(folder=home.folder)
    revision = _revision(home)
    engine = sqlite_engine(home.database)
    storage = Storage(engine, home, clock)
    if revision != HEAD:
        _upgrade_known(engine, home, revision, clock)
    return storage


def _revision(home: Home) -> str:
    try:
        connection = sqlite3.connect(f"{home.database.resolve().as_uri()}?mode=ro", uri=True)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application != APPLICATION_ID:
                raise NotAStoreError(file=home.database)
            return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
        finally:
            connection.close()
    except (sqlite3.DatabaseError, TypeError) as error:
        raise NotAStoreError(file=home.database) from error


def _upgrade_known(engine: Engine, home: Home, revision: str, clock: Clock) -> None:
    from greenschool.storage.backup import back_up
    from greenschool.storage.migrate import known_revisions

    if revision not in known_revisions():
        engine.dispose()
        raise StoreIsNewerError(file=home.database)
    back_up(home, clock(), "upgrade")
    upgrade(engine)

"""Making and opening a store: settings, migrations, refusals."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from greenschool.models import Base
from greenschool.storage import migrate
from greenschool.storage.engine import APPLICATION_ID, sqlite_engine
from greenschool.storage.home import Home
from greenschool.storage.opening import (
    NotAStoreError,
    StoreExistsError,
    StoreIsNewerError,
    StoreMissingError,
    make_store,
    open_store,
)


def test_a_new_store_has_its_folders_and_opens_again(home: Home) -> None:
    make_store(home).close()
    assert home.database.is_file()
    assert home.attachments.is_dir()
    assert home.backups.is_dir()
    assert home.config.is_file()
    open_store(home).close()


def test_a_second_store_is_refused_and_the_first_left_alone(home: Home) -> None:
    make_store(home).close()
    before = home.database.read_bytes()
    with pytest.raises(StoreExistsError):
        make_store(home)
    assert home.database.read_bytes() == before


def test_a_missing_store_is_said_and_not_made(home: Home) -> None:
    with pytest.raises(StoreMissingError):
        open_store(home)
    assert not home.folder.exists()


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\0" * 200])
def test_a_foreign_or_damaged_file_is_refused_untouched(home: Home, content: bytes) -> None:
    home.make()
    home.database.write_bytes(content)
    with pytest.raises(NotAStoreError):
        open_store(home)
    assert home.database.read_bytes() == content


def test_another_programs_database_is_refused(home: Home) -> None:
    home.make()
    connection = sqlite3.connect(home.database)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(NotAStoreError):
        open_store(home)


def test_a_newer_store_is_refused_untouched(home: Home) -> None:
    make_store(home).close()
    _set_revision(home.database, "9999")
    before = home.database.read_bytes()
    with pytest.raises(StoreIsNewerError):
        open_store(home)
    assert home.database.read_bytes() == before


def test_an_older_store_is_backed_up_and_upgraded(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    make_store(home).close()
    upgraded = []
    monkeypatch.setattr("greenschool.storage.opening.HEAD", "next")
    monkeypatch.setattr("greenschool.storage.opening.upgrade", upgraded.append)
    open_store(home).close()
    assert len(upgraded) == 1
    assert [file.suffix for file in sorted(home.backups.iterdir())] == [".db", ".sha256"]


def test_the_settings_of_every_connection(home: Home) -> None:
    make_store(home).close()
    engine = sqlite_engine(home.database)
    with engine.connect() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "application_id")
        }
    engine.dispose()
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
    }


def test_the_migrations_make_exactly_what_the_models_say(home: Home) -> None:
    make_store(home).close()
    engine = create_engine(f"sqlite:///{home.database}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_head_is_the_newest_migration() -> None:
    assert ScriptDirectory.from_config(migrate._config()).get_current_head() == migrate.HEAD
    assert migrate.HEAD in migrate.known_revisions()


def _set_revision(database: Path, revision: str) -> None:
    connection = sqlite3.connect(database)
    connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.commit()
    connection.close()

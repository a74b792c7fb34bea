"""Backups: checked copies of a live database."""

import hashlib
import sqlite3
from datetime import UTC, datetime

import pytest

from greenschool.models import School
from greenschool.models.account import Actor, Permission
from greenschool.storage.backup import BackupFailedError, back_up, newest_backup
from greenschool.storage.unit_of_work import Storage

NOON = datetime(2023, 5, 22, 12, tzinfo=UTC)


def test_a_backup_holds_what_is_still_in_the_log_of_the_live_database(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(School(key="TH|a", level="TH", name="Trường A"))
    copy = back_up(storage.home, NOON, "import")
    connection = sqlite3.connect(copy)
    assert connection.execute("SELECT name FROM schools").fetchall() == [("Trường A",)]
    connection.close()
    digest, name = copy.with_suffix(".sha256").read_text().split()
    assert name == copy.name
    assert digest == hashlib.sha256(copy.read_bytes()).hexdigest()


def test_a_backup_that_cannot_be_written_says_so_and_leaves_nothing(storage: Storage) -> None:
    storage.home.backups.rmdir()
    storage.home.backups.write_text("a file where the folder should be")
    with pytest.raises(BackupFailedError):
        back_up(storage.home, NOON, "import")


def test_the_newest_backup_is_known(storage: Storage) -> None:
    assert newest_backup(storage.home) is None
    back_up(storage.home, NOON, "import")
    newest = newest_backup(storage.home)
    assert newest is not None
    assert newest.tzinfo is not None

"""Checked copies of the database, through SQLite's own backup interface."""

import hashlib
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.storage.home import Home


class BackupFailedError(GreenSchoolError):
    """A backup could not be made or does not read back."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "No backup could be written to {folder} ({cause}). Nothing was changed. Free some space or check the folder, "
        "then try again.",
    )


def back_up(home: Home, now: datetime, occasion: str) -> Path:
    """Copy the live database to ``backups/``, reopen and check the copy, write its SHA-256 beside it.

    A plain copy of a live WAL file loses rows; the backup interface does not. ``occasion`` becomes part of the
    file's name. Raises ``BackupFailedError`` and leaves no half file.
    """
    target = home.backups / f"{now:%Y%m%dT%H%M%S%f}Z-{occasion}.db"
    unfinished = target.with_suffix(".part")
    try:
        home.backups.mkdir(parents=True, exist_ok=True)
        _copy(home.database, unfinished)
        digest = hashlib.sha256(unfinished.read_bytes()).hexdigest()
        unfinished.replace(target)
        target.with_suffix(".sha256").write_text(f"{digest}  {target.name}\n", encoding="ascii")
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise BackupFailedError(folder=home.backups, cause=error) from error
    return target


def _copy(source: Path, target: Path) -> None:
    live, copy = sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True), sqlite3.connect(target)
    try:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
    finally:
        copy.close()
        live.close()


def newest_backup(home: Home) -> datetime | None:
    """Return when the newest backup was written, or None where there is none."""
    times = [file.stat().st_mtime for file in home.backups.glob("*.db")]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None

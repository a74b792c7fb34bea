"""What must be true of a store that somebody was working on when the power went."""

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from greenschool.errors import GreenSchoolError
from greenschool.services import stores
from greenschool.services.accounts import SYSTEM
from tests.season_being_marked import JUDGE

Place = tuple[str, str]
"""The code of an entry and the name of a criterion."""
Marks = dict[Place, str | None]

_MARKS = """SELECT e.blind_code, c.name, m.value FROM marks m JOIN score_sheets s ON s.id = m.sheet_id
    JOIN entries e ON e.id = s.entry_id JOIN judges j ON j.id = s.judge_id
    JOIN rubric_criteria c ON c.id = m.criterion_id WHERE j.code = ?"""
_HISTORY = """SELECT o.id, o.before, o.after, e.blind_code, c.name FROM mark_operations o
    JOIN score_sheets s ON s.id = o.sheet_id JOIN entries e ON e.id = s.entry_id JOIN judges j ON j.id = s.judge_id
    JOIN rubric_criteria c ON c.id = o.criterion_id WHERE j.code = ? ORDER BY o.id"""
_STATES = """SELECT e.blind_code, s.state, count(m.id) FROM score_sheets s JOIN entries e ON e.id = s.entry_id
    JOIN judges j ON j.id = s.judge_id LEFT JOIN marks m ON m.sheet_id = s.id WHERE j.code = ? GROUP BY s.id"""


def unsound(folder: Path) -> Iterator[str]:
    """Say what is wrong with the database, as SQLite, the program and the journal's chain see it."""
    with closing(sqlite3.connect(folder / "greenschool.db")) as connection:
        for (verdict,) in connection.execute("PRAGMA integrity_check"):
            if verdict != "ok":
                yield f"integrity: {verdict}"
        for broken in connection.execute("PRAGMA foreign_key_check"):
            yield f"foreign key: {broken}"
    try:
        storage = stores.open_folder(folder)
        storage.verify_chain(SYSTEM)
        storage.close()
    except GreenSchoolError as error:
        yield f"{type(error).__name__}: {error}"


def lost(folder: Path, kept: Marks, flying: tuple[Place, str | None] | None) -> Iterator[str]:
    """Say which marks are not as the screen said: ``flying`` was typed and not acknowledged, it may be in or not."""
    stored = marks_in(folder)
    for place in stored.keys() | kept.keys():
        may_be = {kept.get(place)} | ({flying[1]} if flying is not None and flying[0] == place else set())
        if stored.get(place) not in may_be:
            yield f"{place}: the screen said {kept.get(place)}, the store has {stored.get(place)}"


def half_done(folder: Path) -> Iterator[str]:
    """Say where mark, history, state of the sheet and journal do not tell the same story."""
    with closing(sqlite3.connect(folder / "greenschool.db")) as connection:
        history: dict[Place, int | None] = {}
        written = set()
        for number, before, after, code, criterion in connection.execute(_HISTORY, (JUDGE,)):
            if history.get((code, criterion)) != before:
                yield f"history of {code}, {criterion}: {before} follows {history.get((code, criterion))}"
            history[code, criterion] = after
            written.add(number)
        told = {place: _thousandths(mark) for place, mark in marks_in(folder).items()}
        if told != {place: mark for place, mark in history.items() if mark is not None}:
            yield f"marks without their history, or history without its marks: {told.items() ^ history.items()}"
        for code, state, marks in connection.execute(_STATES, (JUDGE,)):
            if state != ("draft" if marks else "assigned"):
                yield f"{code} is {state} with {marks} marks"
        journal = set()
        for (detail,) in connection.execute("SELECT detail FROM audit_events WHERE action = 'marks.give'"):
            journal |= {row["id"] for row in json.loads(detail)["added"]["mark_operations"]["rows"]}
        if journal != written:
            yield f"changes of marks without their line in the journal, or the other way round: {journal ^ written}"


def bad_backups(folder: Path) -> Iterator[str]:
    """Say which backups do not read back, or are not what their hash says."""
    for backup in (folder / "backups").glob("*.db"):
        with closing(sqlite3.connect(f"{backup.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                yield f"{backup.name} is damaged"
        digest = backup.with_suffix(".sha256")
        if digest.exists() and digest.read_text().split()[:1] != [hashlib.sha256(backup.read_bytes()).hexdigest()]:
            yield f"{backup.name} is not what its hash says"


def marks_in(folder: Path) -> dict[Place, str]:
    """Return the judge's marks as people type them."""
    with closing(sqlite3.connect(folder / "greenschool.db")) as connection:
        rows = connection.execute(_MARKS, (JUDGE,)).fetchall()
    return {(code, criterion): f"{Decimal(value) / 1000:f}".replace(".", ",") for code, criterion, value in rows}


def _thousandths(mark: str) -> int:
    return int(Decimal(mark.replace(",", ".")) * 1000)

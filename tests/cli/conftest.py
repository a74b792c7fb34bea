"""The command line in this process, on copies of the practice stores, in English."""

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from greenschool.cli.main import run
from tests.practice import practice_stores
from tests.services.conftest import twin_marks

__all__ = ["practice_stores", "twin_marks"]


@dataclass
class Outcome:
    """What a command left behind: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def _application(qapp):
    """Let the window's application exist first: where none does, the command line makes one that shows nothing."""


@pytest.fixture(autouse=True)
def no_settings(monkeypatch, tmp_path):
    """Keep the environment of whoever runs the tests out of them, and their own store."""
    for name in ("HOME", "LANG", "ACCOUNT", "PASSWORD", "NEW_PASSWORD"):
        monkeypatch.delenv(f"GREENSCHOOL_{name}", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))


def no_window(*_):
    raise AssertionError("a window")


@pytest.fixture
def cli(capsys):
    """Return a function that runs one command line; no window may open."""

    def command(*words, open_window=no_window) -> Outcome:
        code = run(["--lang", "en", *map(str, words)], open_window)
        written = capsys.readouterr()
        return Outcome(code, written.out, written.err)

    return command


@pytest.fixture
def store(practice_stores, tmp_path):
    """Return a function that copies one of the practice stores and returns its folder."""

    def copied(state) -> Path:
        return Path(shutil.copytree(practice_stores[state], tmp_path / f"kho-{state}"))

    return copied


@pytest.fixture
def at(cli, store):
    """Return a function that runs a command on a copy of a practice store, made at its first use."""
    folders: dict[str, Path] = {}

    def command(state, *words) -> Outcome:
        if state not in folders:
            folders[state] = store(state)
        return cli("--home", folders[state], *words)

    command.folder = folders.__getitem__
    return command


@pytest.fixture
def behind():
    """Return a function that changes the database in a folder behind the program's back."""

    def change(folder, statement):
        connection = sqlite3.connect(folder / "greenschool.db")
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change

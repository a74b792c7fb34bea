"""Which store a command works in, and as whom."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from greenschool.language import Code, say
from greenschool.services import accounts, stores
from greenschool.services.desk import Desk

WindowOpener = Callable[[Path, str | None, Code], int]
"""Opens the window on a store, for an account, in a language; returns the exit code."""


@dataclass(frozen=True, slots=True)
class Place:
    """The store's folder and the account that the command line named."""

    folder: Path
    login: str | None
    chosen: bool
    """Whether the folder was named, not the user's own."""
    season: str | None = None
    """Name of the season to work in; None takes the newest."""

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Open the store and sit down at it; the password comes from the environment or is asked for."""
        storage = stores.open_folder(self.folder)
        try:
            password = os.environ.get("GREENSCHOOL_PASSWORD", "")
            if not password and accounts.asks_for_password(storage, self.login):
                password = typer.prompt(say("cli", "Password"), hide_input=True, err=True)
            yield stores.sit_down(storage, self.login, password, self.season)
        finally:
            storage.close()


def place_of(context: typer.Context) -> Place:
    """Return the place that the global options named."""
    place = context.obj
    if not isinstance(place, Place):
        raise TypeError(place)
    return place

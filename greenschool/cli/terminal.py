"""What the terminal shows and how it is read: tables, JSON, progress bars, days."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn
from rich.table import Table

from greenschool.language import say
from greenschool.text.dates import DateError, parse_date

_WIDER_THAN_ANY_ROW = 100_000


class TerminalProgress:
    """A bar on standard error for each phase of long work; see ``greenschool.progress.Progress``."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._phase: TaskID | None = None

    def begin(self, message: str, total: int) -> None:
        """Start a new bar in the place of the last."""
        if self._phase is not None:
            self._bars.remove_task(self._phase)
        self._phase = self._bars.add_task(say("progress", message), total=total)

    def step(self, count: int = 1) -> None:
        """Move the bar on."""
        if self._phase is not None:
            self._bars.advance(self._phase, count)


@contextmanager
def progress_bars() -> Iterator[TerminalProgress]:
    """Show bars on standard error while the block runs; nothing is drawn where it is not a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        yield TerminalProgress(bars)


def console() -> Console:
    """Return the console of standard output: as wide as the terminal, or as the text where it is a file or a pipe.

    Texts are shown as they are: brackets are no markup and ":star:" is no picture.
    """
    terminal = sys.stdout.isatty()
    width = None if terminal else _WIDER_THAN_ANY_ROW
    return Console(width=width, highlight=False, soft_wrap=not terminal, markup=False, emoji=False)


def print_table(titles: Sequence[str], rows: Sequence[Sequence[str]], *, right: frozenset[int] = frozenset()) -> None:
    """Print rows under ``titles``; columns in ``right`` are set flush right."""
    table = Table(header_style="bold", box=None, pad_edge=False)
    for number, title in enumerate(titles):
        table.add_column(title, justify="right" if number in right else "left")
    for row in rows:
        table.add_row(*row)
    console().print(table)


def print_line(text: str = "") -> None:
    """Print one line as it is."""
    console().print(text)


def print_json(value: Sequence[Mapping[str, Any]] | Mapping[str, Any]) -> None:
    """Print ``value`` as JSON, Vietnamese letters as they are."""
    print(json.dumps(value, ensure_ascii=False, indent=2))  # noqa: T201 - the terminal is this face's page


def read_day(words: str) -> date:
    """Return a day typed as dd/mm/yyyy; raises ``typer.BadParameter``, which is wrong usage."""
    try:
        return parse_date(words)
    except DateError as error:
        raise typer.BadParameter(words) from error

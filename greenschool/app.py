"""The only place where everything is wired together."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.immortal import keep_constants

if TYPE_CHECKING:
    from greenschool.language import Code


def main() -> None:
    """Run the command line; without a command, open the window."""
    keep_constants()
    from greenschool.cli.main import run

    sys.exit(run(sys.argv[1:], _open_window))


def _open_window(folder: Path, login: str | None, language: "Code") -> int:
    from greenschool.ui.start import open_window

    return open_window(folder, login, language)

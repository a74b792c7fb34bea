"""From the words on the command line to an exit code: 0 done, 1 refused with a message, 2 wrong usage."""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from greenschool.errors import GreenSchoolError
from greenschool.language import Code, install, say, tell
from greenschool.progress import Cancelled

if TYPE_CHECKING:
    from greenschool.cli.place import WindowOpener

DONE, REFUSED = 0, 1


def run(arguments: Sequence[str], open_window: "WindowOpener") -> int:
    """Run one command and return its exit code; no command opens the window."""
    language = _language(arguments)
    app = QCoreApplication.instance() or QCoreApplication(["greenschool"])
    install(app, language)
    from greenschool.cli.commands import build

    try:
        build(language, open_window)(list(arguments), prog_name="greenschool")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else DONE
    except GreenSchoolError as error:
        _complain(tell(error))
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        _complain(say("cli", "Stopped. Nothing half done was kept."))
        return REFUSED
    except BrokenPipeError:
        # The reader of our output (head, less) has gone; a closed pipe at exit would print a traceback.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return DONE


def _language(arguments: Sequence[str]) -> Code:
    """Find the language before anything is printed: help texts are in it too."""
    words = list(arguments)
    wanted = os.environ.get("GREENSCHOOL_LANG", "vi")
    for position, word in enumerate(words):
        if word == "--lang" and position + 1 < len(words):
            wanted = words[position + 1]
        elif word.startswith("--lang="):
            wanted = word.removeprefix("--lang=")
    return "en" if wanted == "en" else "vi"


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - the terminal is this face's page

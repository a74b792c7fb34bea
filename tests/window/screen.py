"""A screen of its own with a keyboard: what is typed goes where the cursor is, what is shown can be looked at."""

import os
import struct
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TypeVar

from PIL import Image

Seen = TypeVar("Seen")

SIZE = (1366, 768)
PATIENCE = 120
"""Seconds that a slow machine may take for what a person waits a moment for."""
_POLL = 0.05
_XWD = struct.Struct(">25I")
"""The head of the X server's picture of itself (XWDFile.h): sizes, then how the pixels lie."""


class Screen:
    """One X server with nothing else on it."""

    def __init__(self, display: str, folder: Path) -> None:
        self.environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._folder = folder

    def keys(self, *strokes: str) -> None:
        """Press keys by their X names: "Return", "ctrl+s"."""
        self._xdotool("key", "--delay", "12", *strokes)

    def learns_letters(self, letters: Sequence[str]) -> None:
        """Give letters keys of their own, before a program looks at the keyboard: it would miss those that come later.

        Each is a key that the keyboard has and nothing stands on.
        """
        keys = self._run("xmodmap", "-pke").splitlines()
        free = [line.split("=")[0].strip() for line in keys if line.endswith("=")]
        changes = [f"{key} = U{ord(letter):04X}" for key, letter in zip(free, letters, strict=False)]
        assert len(changes) == len(letters), f"the keyboard has keys for {len(changes)} of {len(letters)} letters"
        self._run("xmodmap", *chain.from_iterable(("-e", change) for change in changes))

    def types(self, text: str) -> None:
        """Type letters, Vietnamese ones too."""
        self._xdotool("type", "--delay", "12", "--", text)

    def waits_for_window(self, title: str) -> None:
        """Wait until a window whose title begins like this is there, and give it the keyboard: nobody else would."""
        window = until(lambda: self._windows(title), f"there is a window “{title}”")[-1]
        until(lambda: self._has_keyboard(window), f"the window “{title}” has the keyboard")

    def _windows(self, title: str) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--name", f"^{title}", check=False).split()

    def _has_keyboard(self, window: str) -> bool:
        if self._xdotool("getwindowfocus", "-f", check=False).strip() == window:
            return True
        self._xdotool("windowfocus", window, check=False)
        return False

    def picture(self, path: Path) -> None:
        """Write what a person sees now."""
        content = (self._folder / "Xvfb_screen0").read_bytes()
        head = _XWD.unpack_from(content)
        head_size, width, height, bytes_per_line, colours = head[0], head[4], head[5], head[12], head[19]
        pixels = content[head_size + colours * 12 :]
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", bytes_per_line, 1).save(path)

    def _xdotool(self, *words: str, check: bool = True) -> str:
        return self._run("xdotool", *words, check=check)

    def _run(self, *command: str, check: bool = True) -> str:
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=check).stdout


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start an X server on the first display that is free and end it afterwards."""
    folder.mkdir(parents=True)
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(folder)]
    command += ["-nolisten", "tcp", "-dpi", "96", "-noreset"]  # it would forget its keys whenever nobody looks on
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        assert number, "Xvfb did not start"
        yield Screen(f":{number}", folder)
    finally:
        os.close(read)
        server.terminate()
        server.wait()


def until(look: Callable[[], Seen], told: str) -> Seen:
    """Look again and again until something is seen; say what was waited for when patience ends."""
    end = time.monotonic() + PATIENCE
    while not (seen := look()):
        assert time.monotonic() < end, f"waited {PATIENCE} s in vain until {told}"
        time.sleep(_POLL)
    return seen

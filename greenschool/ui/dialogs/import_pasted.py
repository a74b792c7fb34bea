"""Cells that were copied in Excel, kept as text files for as long as the import is open."""

from pathlib import Path
from tempfile import TemporaryDirectory


class PastedFiles:
    """The files of one import; they go when it does."""

    def __init__(self, name: str) -> None:
        self._name, self._count = name, 0
        self._folder: TemporaryDirectory[str] | None = None

    def write(self, text: str) -> Path | None:
        """Return a file with what Excel puts on the clipboard, cells with tabs between; None where there are none."""
        if "\t" not in text and len(text.split("\n")) < 2:
            return None
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="greenschool-", ignore_cleanup_errors=True)
        self._count += 1
        number = f" {self._count}" if self._count > 1 else ""
        file = Path(self._folder.name) / f"{self._name}{number}.csv"
        file.write_text(text, encoding="utf-8-sig", newline="")
        return file

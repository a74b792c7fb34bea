"""The store: one folder that holds everything a season needs."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Home:
    """A store folder and the names inside it."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / "greenschool.db"

    @property
    def attachments(self) -> Path:
        """Files that came with entries, under their hash."""
        return self.folder / "attachments"

    @property
    def backups(self) -> Path:
        """Checked copies of the database."""
        return self.folder / "backups"

    @property
    def config(self) -> Path:
        """Settings of this store, TOML."""
        return self.folder / "config.toml"

    def exists(self) -> bool:
        """Tell whether a store has been made here."""
        return self.database.is_file()

    def make(self) -> None:
        """Make the folders and an empty configuration; what exists is left alone."""
        for folder in (self.folder, self.attachments, self.backups):
            folder.mkdir(parents=True, exist_ok=True)
        if not self.config.exists():
            self.config.write_text("# Settings of this greenschool store (TOML).\n", encoding="utf-8")

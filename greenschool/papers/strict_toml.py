"""Read TOML that people edit by hand: every key is checked, and a wrong one is named.

A misspelt key in a layout would otherwise be ignored without a word, and found out on two hundred printed
sheets.
"""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError

_COLOUR_DIGITS = frozenset("0123456789abcdefABCDEF")


class UnreadableFileError(GreenSchoolError):
    """The file is not TOML, or cannot be opened."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} cannot be read ({reason}). No paper was written. Choose another file or restore this one.",
    )


class UnknownKeyError(GreenSchoolError):
    """A key that nobody asked for, most likely misspelt."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} has a key “{key}” that has no meaning there. No paper was written. "
        "Remove it or correct its spelling.",
    )


class MissingKeyError(GreenSchoolError):
    """A key that must be there."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} lacks the key “{key}”. No paper was written. Add it, for example: {example}",
    )


class WrongValueError(GreenSchoolError):
    """A value of the wrong type, or outside what its key allows."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "In the file {file}, “{key}” cannot be {value}. No paper was written. It should look like {example}.",
    )


class StrictTable:
    """A TOML table that gives each value out once and checks it; ``done`` complains about what is left over.

    Getters raise ``MissingKeyError`` when there is neither a value nor a default, and ``WrongValueError``
    for a bad value.
    """

    def __init__(self, file: Path, values: Mapping[str, object], prefix: str = "") -> None:
        self._file, self._values, self._prefix = file, dict(values), prefix

    @property
    def file(self) -> Path:
        """The file that the table was read from."""
        return self._file

    def wrong(self, key: str, value: object, example: str) -> WrongValueError:
        """Return the complaint that ``value`` cannot be what ``key`` means."""
        return WrongValueError(file=self._file.name, key=self._prefix + key, value=repr(value), example=example)

    def raw(self, key: str, default: object, example: str) -> object:
        """Return the value of ``key`` unchecked."""
        if key in self._values:
            return self._values.pop(key)
        if default is None:
            raise MissingKeyError(file=self._file.name, key=self._prefix + key, example=f"{key} = {example}")
        return default

    def number(self, key: str, default: float | None = None, *, least: float = 0.0, example: str = "12.5") -> float:
        """Return a number that is at least ``least``."""
        value = self.raw(key, default, example)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < least:
            raise self.wrong(key, value, example)
        return float(value)

    def pair(self, key: str, default: object = None, *, example: str) -> tuple[float, float]:
        """Return two positive numbers."""
        value = self.raw(key, default, example)
        if not isinstance(value, list) or len(value) != 2:
            raise self.wrong(key, value, example)
        parts = StrictTable(self._file, {"0": value[0], "1": value[1]}, f"{self._prefix}{key}.")
        return parts.number("0", least=0.1, example=example), parts.number("1", least=0.1, example=example)

    def text(self, key: str, default: str | None = None, *, example: str = '"…"') -> str:
        """Return a string."""
        value = self.raw(key, default, example)
        if not isinstance(value, str):
            raise self.wrong(key, value, example)
        return value

    def optional_text(self, key: str) -> str | None:
        """Return a string, or ``None`` where there is no such key."""
        return self.text(key) if key in self._values else None

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """Return one of ``choices``."""
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, value, " / ".join(f'"{choice}"' for choice in choices))
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; false where there is no such key."""
        value = self.raw(key, default=False, example="true")
        if not isinstance(value, bool):
            raise self.wrong(key, value, "true")
        return value

    def colour(self, key: str, default: str) -> str:
        """Return a colour written as ``#RRGGBB``."""
        value = self.text(key, default)
        if len(value) != 7 or value[0] != "#" or not set(value[1:]) <= _COLOUR_DIGITS:
            raise self.wrong(key, value, '"#0E4F33"')
        return value

    def table(self, key: str, example: str = "{ }") -> "StrictTable | None":
        """Return the table under ``key``, or ``None`` where there is none."""
        if key not in self._values:
            return None
        value = self._values.pop(key)
        if not isinstance(value, dict):
            raise self.wrong(key, value, example)
        return StrictTable(self._file, value, f"{self._prefix}{key}.")

    def tables(self, key: str) -> dict[str, "StrictTable"]:
        """Return the tables ``[key.name]`` by name, in the order of the file."""
        group = self.raw(key, {}, f"[{key}.name]")
        if not isinstance(group, dict):
            raise self.wrong(key, group, f"[{key}.name]")
        for name, part in group.items():
            if not isinstance(part, dict):
                raise self.wrong(f"{key}.{name}", part, f"[{key}.{name}]")
        return {name: StrictTable(self._file, part, f"{self._prefix}{key}.{name}.") for name, part in group.items()}

    def array(self, key: str) -> list["StrictTable"]:
        """Return the tables ``[[key]]`` in the order of the file."""
        value = self.raw(key, [], f"[[{key}]]")
        if not isinstance(value, list) or not all(isinstance(part, dict) for part in value):
            raise self.wrong(key, value, f"[[{key}]]")
        return [StrictTable(self._file, part, f"{self._prefix}{key}.{n}.") for n, part in enumerate(value, start=1)]

    def texts(self) -> dict[str, str]:
        """Return all keys with their values, which must be strings."""
        return {key: self.text(key) for key in tuple(self._values)}

    def done(self) -> None:
        """Raise ``UnknownKeyError`` for the first key that was never asked for."""
        for key in self._values:
            raise UnknownKeyError(file=self._file.name, key=self._prefix + key)


def read_toml(path: Path) -> StrictTable:
    """Return the top table of the TOML file ``path``. Raises ``UnreadableFileError``."""
    try:
        return StrictTable(path, tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UnreadableFileError(file=path.name, reason=error) from error

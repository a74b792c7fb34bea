"""Schools as officers call them among themselves."""

from greenschool.text.school_names import parse_school_name

_SAID_SHORT = frozenset({"MN", "TH", "THCS"})


def short_school(name: str) -> str:
    """Return "TH Trưng Vương" for "Trường Tiểu học Trưng Vương", so that tables show what tells schools apart.

    Papers and the pane carry the official name. A school of several levels, or of none, keeps its whole name.
    """
    parsed = parse_school_name(name)
    return f"{parsed.level} {parsed.name}" if parsed.level in _SAID_SHORT else name

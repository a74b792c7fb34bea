"""Keys drawn as on the keyboard."""

from PySide6.QtWidgets import QLabel

from greenschool.ui.widgets.style import label


def key_caps(keys: str) -> list[QLabel]:
    """Return a cap for each of the keys, which a blank parts: "PgUp PgDn"."""
    return [label(key, "key") for key in keys.split()]

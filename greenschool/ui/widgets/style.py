"""Roles and tones of the style sheet, given to widgets as properties."""

from PySide6.QtWidgets import QLabel, QWidget


def restyle(widget: QWidget, **properties: str) -> None:
    """Set properties that the style sheet looks at (``role``, ``tone`` …) and let the style look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in a role of the style sheet (``title``, ``heading``, ``muted``, ``small`` …)."""
    made = QLabel(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made

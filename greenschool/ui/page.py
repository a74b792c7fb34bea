"""What every page has: a head, a banner, content, and the few words that the window says to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.page_header import PageHeader


class Page(QWidget):
    """A page of the main window. Content goes into ``content``; ``header`` takes the actions.

    Shortcuts of a page (Ctrl+N, Ctrl+S, Ctrl+P) belong to its buttons; F5 and Ctrl+F come through the window.
    """

    leads_to = Signal(str, object)
    """Another page's key and what to reveal there; the window goes there."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(title)
        self.banner = Banner()
        self.content = QVBoxLayout()
        self.content.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(self.content, 1)

    def refresh(self) -> None:
        """Read again what the page shows (F5, and after a change elsewhere); a still page does nothing."""

    def begin_find(self) -> None:
        """Put the cursor where one looks for something on this page (Ctrl+F)."""

    def reveal(self, target: object) -> None:
        """Show what a search hit or a link names; ``target`` is what the hit carried."""

    def refuse(self, error: GreenSchoolError) -> None:
        """Tell a refusal in the page's banner; for jobs and service calls."""
        self.banner.say(tell(error), Tone.DANGER)

"""The head of every page: what it is, how much there is, and what can be done."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from greenschool.ui.widgets.style import label


class PageHeader(QWidget):
    """Title and subtitle on the left, actions on the right; the primary one goes last."""

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(title, "title")
        self._subtitle = label(subtitle, "muted")
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addWidget(self._subtitle, 1)

    def set_title(self, title: str) -> None:
        """Show another title."""
        self._title.setText(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show how much there is: "140 bài · 9 bài cần xử lý"."""
        self._subtitle.setText(subtitle)

    def subtitle(self) -> str:
        """Return the subtitle shown."""
        return self._subtitle.text()

    def add_choice(self, choice: QWidget) -> None:
        """Put the choice of what the page is about beside its title."""
        self._row.insertWidget(self._row.indexOf(self._subtitle), choice, 10)

    def add_action(self, button: QWidget) -> None:
        """Add a button at the right end."""
        self._row.addWidget(button)

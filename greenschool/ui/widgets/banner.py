"""A bar inside a page or dialog that says something and offers what to do about it; it never blocks."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, IconButton
from greenschool.ui.widgets.style import label, restyle

_ICONS = {
    Tone.PLAIN: "information-outline",
    Tone.OK: "check-circle-outline",
    Tone.WARN: "alert-outline",
    Tone.DANGER: "alert-circle-outline",
    Tone.INFO: "information-outline",
}

Offer = tuple[str, Callable[[], object]]
"""The words of a button and what it does."""


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.INFO
        self._icon = QLabel()
        self._text = label(wrap=True)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addLayout(self._offers)
        row.addWidget(IconButton(self.tr("Close message"), "close", self.hide))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self._theme = current_theme()
        self._theme.changed.connect(self._show_tone)
        self.hide()

    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def tone(self) -> Tone:
        """Return the tone shown."""
        return self._tone

    def say(self, text: str, tone: Tone, offers: Sequence[Offer] = (), seconds: int = 0) -> None:
        """Show a sentence with buttons; it goes by itself after ``seconds``, or stays when that is 0."""
        self._tone = tone
        self._text.setText(text)
        self._clear_offers()
        for words, action in offers:
            self._offers.addWidget(Button(words, clicked=partial(self._take, action)))
        self._show_tone()
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    def _take(self, action: Callable[[], object]) -> None:
        self.hide()
        action()

    def _clear_offers(self) -> None:
        while (item := self._offers.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()

    def _show_tone(self) -> None:
        for part in (self, self._text):
            restyle(part, tone=self._tone.value)
        self._icon.setPixmap(glyph(_ICONS[self._tone], self._theme.tokens.tone(self._tone).text, 18))

"""The comment on an entry, with the phrases that the judge has used before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from greenschool.language import say
from greenschool.ui.theme import current_theme

_COMMENT = 58
_PHRASES, _PHRASES_KEPT = "judging/phrases", 12
_KEYS = 10
"""Phrases before this place have a key."""


class CommentField(QPlainTextEdit):
    """The comment on the entry; saved when the field is left, so that nothing is rewritten while somebody types."""

    def __init__(self, save: Callable[[str], object], settings: QSettings) -> None:
        super().__init__()
        self._save, self._settings = save, settings
        self.menu = QMenu(self)
        """Comments that were written before, to be written again."""
        self.menu.aboutToShow.connect(self.fill_menu)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(current_theme().px(_COMMENT))
        self.setAccessibleName(say("judging", "Comment on the entry"))
        self.setPlaceholderText(say("judging", "Comment (not required)"))

    def show_words(self, words: str) -> None:
        """Show what is recorded, unless somebody is typing."""
        if not self.hasFocus() or self._shown != words:
            self._shown = words
            if self.toPlainText() != words:
                self.setPlainText(words)

    def repeat(self, place: int) -> None:
        """Write the phrase that stands at this place of the menu, counted from 1."""
        phrases = self._phrases()
        if place <= len(phrases) and not self.isReadOnly():
            self.insert_phrase(phrases[place - 1])

    def insert_phrase(self, phrase: str) -> None:
        """Write a phrase at the cursor."""
        self.insertPlainText(phrase)
        self.setFocus()

    def leave(self) -> None:
        """Save what stands there."""
        if self.toPlainText() != self._shown and not self.isReadOnly():
            self._shown = self.toPlainText()
            self._save(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Save when the field is left."""
        super().focusOutEvent(event)
        self.leave()

    def remember(self, words: str) -> None:
        """Offer a comment again, the newest first."""
        phrase = " ".join(words.split())
        if phrase:
            kept = [phrase, *(one for one in self._phrases() if one != phrase)]
            self._settings.setValue(_PHRASES, kept[:_PHRASES_KEPT])

    def fill_menu(self) -> None:
        """Put the phrases into the menu."""
        self.menu.clear()
        for place, phrase in enumerate(self._phrases(), 1):
            words = f"{phrase}\tCtrl+{place}" if place < _KEYS else phrase
            self.menu.addAction(words, partial(self.insert_phrase, phrase))
        if not self._phrases():
            self.menu.addAction(say("judging", "Comments that you write are offered here again")).setEnabled(False)

    def _phrases(self) -> list[str]:
        kept = self._settings.value(_PHRASES, [])
        return [str(one) for one in kept] if isinstance(kept, list) else [str(kept)] if kept else []

"""Several things to know or to do about what a page shows; unlike a banner they stay until they are no longer so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from greenschool.ui.icons import SIGNS, glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label, restyle

_HIGHEST = 112


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence, and the button beside it where something can be done."""

    text: str
    words: str = ""
    action: Callable[[], object] | None = None


class Notices(QScrollArea):
    """Sentences one below the other on the ground of one tone; hidden while there are none.

    They scroll when they need more than ``highest`` pixels (at 100 %), so that what is below keeps its room.
    """

    def __init__(self, tone: Tone = Tone.WARN, highest: int = _HIGHEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._highest = highest
        self._tone = tone
        self._notices: tuple[Notice, ...] = ()
        self._frame = QFrame()
        self._frame.setProperty("role", "banner")
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(4)
        self.setWidget(self._frame)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = current_theme()
        self._theme.changed.connect(self._draw)
        self.hide()

    def texts(self) -> list[str]:
        """Return the sentences shown."""
        return [notice.text for notice in self._notices]

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show other sentences."""
        self._notices = tuple(notices)
        self._draw()
        self.setVisible(bool(notices))

    def _draw(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for notice in self._notices:
            self._column.addWidget(self._line(notice))
        restyle(self._frame, tone=self._tone.value)
        QTimer.singleShot(0, self, self._fit)  # the layout counts new lines once Qt has shown them

    def _line(self, notice: Notice) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(glyph(SIGNS[self._tone], self._theme.tokens.tone(self._tone).text, 12))
        if notice.action is None:  # beside the first of several lines; with a button, in the middle as that is
            sign.setContentsMargins(0, 3, 0, 0)
        beside = Qt.AlignmentFlag.AlignTop if notice.action is None else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(sign, 0, beside)
        words = label(notice.text, wrap=True)
        for part in (sign, words):
            part.setProperty("tone", self._tone.value)
        row.addWidget(words, 1)
        if notice.action is not None:
            row.addWidget(Button(notice.words, clicked=notice.action))
        return line

    def _fit(self) -> None:
        """Be as high as the sentences need at this width, up to the highest."""
        needed = self._column.heightForWidth(self.viewport().width())
        self.setFixedHeight(min(max(needed, 0), self._theme.px(self._highest)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

"""The first page of a PDF as a picture, as wide as there is room: a look at a paper while its words are typed."""

from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from greenschool.ui.theme import current_theme

_NARROWEST = 240


class Glimpse(QWidget):
    """Draws the page on white, sharp on every screen; ``words`` say what it is to those who do not see it."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._picture = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bytes(self, pdf: bytes) -> None:
        """Show another PDF."""
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._picture = QImage()
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return the text of the page."""
        return self._document.getAllText(0).text() if self._document.pageCount() else ""

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the page at ``width``."""
        if not self._document.pageCount():
            return width // 2
        points = self._document.pagePointSize(0)
        return round(width * points.height() / points.width())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which the words can be read."""
        return QSize(2 * _NARROWEST, self.heightForWidth(2 * _NARROWEST))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the smallest size at which the paper is recognised."""
        return QSize(_NARROWEST, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the page and its edge."""
        width = min(self.width(), self._width_for(self.height()))
        page = QRect((self.width() - width) // 2, 0, width, min(self.heightForWidth(width), self.height()))
        painter = QPainter(self)
        painter.fillRect(page, Qt.GlobalColor.white)
        if self._document.pageCount():
            painter.drawImage(page, self._drawn(page.size()))
        painter.setPen(current_theme().color("border"))
        painter.drawRect(page.adjusted(0, 0, -1, -1))
        painter.end()

    def _width_for(self, height: int) -> int:
        if not self._document.pageCount():
            return self.width()
        points = self._document.pagePointSize(0)
        return round(height * points.width() / points.height())

    def _drawn(self, size: QSize) -> QImage:
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._picture.size() != pixels:
            self._picture = self._document.render(0, pixels)
        return self._picture

"""A picture, a PDF or words in their place, all from memory."""

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QStackedWidget, QWidget

from greenschool.ui.widgets.pdf_preview import PdfPages
from greenschool.ui.widgets.picture_view import PictureView
from greenschool.ui.widgets.style import label

_LONGEST_SIDE = 4000
"""Pixels; more than these are not decoded, because no screen shows them."""
_LEAST = QSize(200, 120)

Content = QImage | bytes
"""A picture, or the bytes of a PDF."""


class FileView(QStackedWidget):
    """Shows one file at a time in ``picture`` or as pages; nothing of it is written to the disk."""

    def __init__(self, picture: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = picture
        self.pdf = PdfPages()
        self.words = label("", "muted", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.words, self.picture, self.pdf):
            self.addWidget(part)
        self.setMinimumSize(_LEAST)

    def say(self, words: str) -> None:
        """Show words, and nothing more of the file that was there."""
        self.words.setText(words)
        self.picture.show_image(QImage(), self.tr("Picture"))
        self.pdf.clear()
        self.setCurrentWidget(self.words)

    def show_content(self, content: Content, name: str) -> None:
        """Show a file; a picture that cannot be drawn is said to be damaged."""
        if isinstance(content, bytes):
            self.pdf.show_bytes(content)
            self.pdf.fit_width()
            self.setCurrentWidget(self.pdf)
        elif content.isNull():
            self.say(self.tr("{name} is damaged and cannot be shown.").format(name=name))
        else:
            self.picture.show_image(content, self.tr("Picture {name}").format(name=name))
            self.setCurrentWidget(self.picture)

    def shows_picture(self) -> bool:
        """Tell whether a picture is seen."""
        return self.currentWidget() is self.picture

    def zoom_by(self, step: float) -> None:
        """Show the file larger (over 1) or smaller."""
        if self.currentWidget() is not self.words:
            (self.picture if self.shows_picture() else self.pdf).zoom_by(step)

    def turn(self, screens: int) -> None:
        """Go down (1) or up (-1) by as much as is seen at once."""
        if self.currentWidget() is not self.words:
            (self.picture if self.shows_picture() else self.pdf).turn(screens)


def read_picture(content: bytes) -> QImage:
    """Return a picture that is in memory only, no larger than screens show; null where it is damaged."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(size.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()

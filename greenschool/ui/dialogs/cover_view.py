"""One file as judges will see it, a page at a time: a drag covers a part."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from greenschool.language import say, tell
from greenschool.services.covers import WHOLE, Cover
from greenschool.services.desk import Desk
from greenschool.services.file_checks import FileToCheck, copy_to_check
from greenschool.services.pdf_pages import count_pages, page_picture
from greenschool.ui.latest import Latest
from greenschool.ui.office import Office
from greenschool.ui.widgets.buttons import IconButton, with_shortcut
from greenschool.ui.widgets.file_view import FileView, read_picture
from greenschool.ui.widgets.picture_view import PictureCoverer
from greenschool.ui.widgets.style import label

_ZOOM = 1.25


@dataclass(frozen=True, slots=True)
class _Seen:
    """A picture, or a page (from 1) of the PDF that it was drawn from."""

    image: QImage
    page: int = 1
    pages: int = 1
    pdf: bytes = b""


class CoverView(QWidget):
    """The file without its covers, and these over it, so that they can be taken off again; ``tools`` stand apart."""

    drawn = Signal(Cover)
    """A part was drawn that is to be covered."""
    shown = Signal()
    """Another picture or page is seen, or none."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = office.desk
        self._file: FileToCheck | None = None
        self._covers: tuple[Cover, ...] = ()
        self._seen: _Seen | None = None
        self.picture = PictureCoverer(self.tr("Picture"))
        self.view = FileView(self.picture)
        self.loading = Latest(self)
        self._where = label("", "muted")
        self._turners, self._zoomers = self._pager(), self._zoom()
        self.tools = self._tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        self.picture.drawn.connect(lambda share: self.drawn.emit(_as_cover(share, self.page())))
        self.loading.arrived.connect(self._arrive)
        self.loading.refused.connect(lambda error: self.say(tell(error)))
        self.loading.failed.connect(office.jobs.failed)
        self._show_tools()

    def open(self, file: FileToCheck) -> None:
        """Show a file, from its first page."""
        self.say("")
        self._file, self._covers = file, file.covers
        self.loading.ask(partial(_read, self._desk, file.id))

    def say(self, words: str) -> None:
        """Show words, and nothing more of what was seen."""
        self.loading.drop()
        self._file, self._seen = None, None
        self.view.say(words)
        self._show_tools()
        self.shown.emit()

    def set_covers(self, covers: Sequence[Cover]) -> None:
        """Cover these parts of the file, and no others."""
        self._covers = tuple(covers)
        self._show_covers()

    def page(self) -> int:
        """Return the page that is seen, from 1."""
        return self._seen.page if self._seen else 1

    def pages(self) -> int:
        """Return how many pages the file has; a picture has one."""
        return self._seen.pages if self._seen else 1

    def is_shown(self) -> bool:
        """Tell whether a picture or page is seen."""
        return self._seen is not None

    def turn_to(self, page: int) -> None:
        """Show another page."""
        seen = self._seen
        if seen is not None and 1 <= page <= seen.pages and page != seen.page:
            self.loading.ask(partial(_page, seen.pdf, page, seen.pages))

    # Building

    def _pager(self) -> list[QWidget]:
        ways = (("Previous page", "chevron-left", "Ctrl+PgUp", -1), ("Next page", "chevron-right", "Ctrl+PgDown", 1))
        names = {"Previous page": self.tr("Previous page"), "Next page": self.tr("Next page")}
        buttons: list[QWidget] = []
        for name, glyph, keys, step in ways:
            button = IconButton(names[name], glyph, partial(self._turn_by, step))
            button.setToolTip(with_shortcut(names[name], keys))
            QShortcut(keys, self, button.click, context=Qt.ShortcutContext.WindowShortcut)
            buttons.append(button)
        return [buttons[0], self._where, buttons[1]]

    def _zoom(self) -> list[QWidget]:
        return [
            IconButton(self.tr("Smaller"), "magnify-minus-outline", lambda: self.view.zoom_by(1 / _ZOOM)),
            IconButton(self.tr("Larger"), "magnify-plus-outline", lambda: self.view.zoom_by(_ZOOM)),
        ]

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (*self._turners, *self._zoomers):
            row.addWidget(part)
        return tools

    # What is seen

    def _turn_by(self, step: int) -> None:
        self.turn_to(self.page() + step)

    def _arrive(self, seen: _Seen) -> None:
        if self._file is None:
            return
        name = self._file.name
        if seen.pages > 1:
            name = say("CoverView", "{name}, page {page}", name=name, page=seen.page)
        self._seen = None if seen.image.isNull() else seen
        self.view.show_content(seen.image, name)
        if seen.pdf:
            self.picture.fit_width()
        self._show_covers()
        self._show_tools()
        self.shown.emit()

    def _show_covers(self) -> None:
        self.picture.show_covers([_as_share(cover) for cover in self._covers if cover.page == self.page()])

    def _show_tools(self) -> None:
        self._where.setText(say("CoverView", "Page {page} of {pages}", page=self.page(), pages=self.pages()))
        for part in self._turners:
            part.setVisible(self.pages() > 1)
        for part in self._zoomers:
            part.setVisible(self.is_shown())
        self._turners[0].setEnabled(self.page() > 1)
        self._turners[-1].setEnabled(self.page() < self.pages())


def _read(desk: Desk, file: int) -> _Seen:
    """Return the judges' copy but for its covers; of a PDF its first page."""
    copy = copy_to_check(desk, file, covered=False)
    if copy.kind.value == "pdf":
        return _page(copy.content, 1, count_pages(copy.content))
    return _Seen(read_picture(copy.content))


def _page(pdf: bytes, page: int, pages: int) -> _Seen:
    return _Seen(read_picture(page_picture(pdf, page)), page, pages, pdf)


def _as_cover(share: QRectF, page: int) -> Cover:
    """Return a part that was drawn, outwards to whole thousandths."""
    left, top = int(share.left() * WHOLE), int(share.top() * WHOLE)
    right, bottom = (min(ceil(side * WHOLE), WHOLE) for side in (share.right(), share.bottom()))
    return Cover(left, top, max(right - left, 1), max(bottom - top, 1), page)


def _as_share(cover: Cover) -> QRectF:
    return QRectF(cover.left / WHOLE, cover.top / WHOLE, cover.width / WHOLE, cover.height / WHOLE)

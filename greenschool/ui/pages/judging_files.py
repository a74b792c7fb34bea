"""The files of the entry that is being marked: pictures and PDFs shown below its text, the rubric always beside them.

Judges see the copies that ``services.files_to_mark`` hands out, from memory; nothing of a file is written to the disk.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTabBar, QVBoxLayout, QWidget

from greenschool.language import say, tell
from greenschool.services.desk import Desk
from greenschool.services.files_to_mark import FileToMark, Showing, list_files, open_file
from greenschool.services.marking_rows import MySheet
from greenschool.ui.dialogs.bug import BugDialog
from greenschool.ui.icons import icon
from greenschool.ui.latest import Latest
from greenschool.ui.pages.judging_list import stands_aside
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import IconButton, with_shortcut
from greenschool.ui.widgets.file_view import Content, FileView, read_picture
from greenschool.ui.widgets.picture_view import PictureView

_BEFORE, _AFTER, _LARGE, _LARGER, _SMALLER = "F7", "F8", "F9", "Alt++", "Alt+-"
_ZOOM = 1.25
_PATIENCE = 200
"""Milliseconds before "opening" is said: what comes sooner needs no words."""
_TEXT_SHARE = 0.4
_NO_LIMIT = 16_777_215


class FilesPane(QWidget):
    """A tab for each file, the chosen one large below; hidden where the entry has none."""

    changed = Signal()
    """Files came or went, or are to have more or less room."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: int | None = None
        self._files: tuple[FileToMark, ...] = ()
        self.large = False
        self.latest = Latest(self)
        self.latest.arrived.connect(self._arrive)
        self.latest.refused.connect(lambda error: self._tell(tell(error)))
        self.latest.failed.connect(self._fail)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Files of the entry"))
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.currentChanged.connect(self._open)
        self.view = FileView(PictureView(self.tr("Picture")))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._ask_for_patience)
        self._build()
        self.hide()

    # What the page and the keyboard say

    def show_sheet(self, row: MySheet | None) -> None:
        """Show the files of a sheet's entry, of a sheet that one stood aside from none; the same sheet stays as it is.

        Raises what ``list_files`` refuses, and shows nothing then.
        """
        number = None if row is None or stands_aside(row) else row.sheet
        if number == self._sheet:
            return
        self._sheet, self._files = number, ()
        try:
            self._files = () if number is None else list_files(self._desk, number)
        finally:
            self._show_tabs()

    def files(self) -> tuple[FileToMark, ...]:
        """Return the files listed."""
        return self._files

    def step(self, way: int) -> None:
        """Go to the file before (-1) or after (1)."""
        place = self.tabs.currentIndex() + way
        if 0 <= place < self.tabs.count():
            self.tabs.setCurrentIndex(place)

    def toggle_large(self) -> None:
        """Give the file the room of the text too, or take it back."""
        self.large = not self.large
        self.changed.emit()

    # Building

    def _build(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            _BEFORE: lambda: self.step(-1),
            _AFTER: lambda: self.step(1),
            _LARGE: self.toggle_large,
            _LARGER: lambda: self.view.zoom_by(_ZOOM),
            "Alt+=": lambda: self.view.zoom_by(_ZOOM),
            _SMALLER: lambda: self.view.zoom_by(1 / _ZOOM),
            "Ctrl+PgUp": lambda: self.view.turn(-1),
            "Ctrl+PgDown": lambda: self.view.turn(1),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act, context=Qt.ShortcutContext.WindowShortcut)
        self._zoom = [
            IconButton(self.tr("Smaller"), "magnify-minus-outline", lambda: self.view.zoom_by(1 / _ZOOM)),
            IconButton(self.tr("Larger"), "magnify-plus-outline", lambda: self.view.zoom_by(_ZOOM)),
        ]
        self._zoom[0].setToolTip(with_shortcut(self.tr("Smaller"), _SMALLER))
        self._zoom[1].setToolTip(with_shortcut(self.tr("Larger"), _LARGER))
        large = IconButton(self.tr("File large, or the text again"), "arrow-expand-all", self.toggle_large)
        large.setToolTip(with_shortcut(large.accessibleName(), _LARGE))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.tabs, 1)
        for button in (*self._zoom, large):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    # What is seen

    def _show_tabs(self) -> None:
        self.tabs.blockSignals(True)  # noqa: FBT003 - Qt's own switch
        while self.tabs.count():
            self.tabs.removeTab(0)
        for file in self._files:
            place = self.tabs.addTab(icon(_icon_of(file)), f"{file.number} · {_kind_of(file)}")
            self.tabs.setTabToolTip(place, f"{file.name} ({_BEFORE}, {_AFTER})")
            self.tabs.setAccessibleTabName(place, file.name)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self.setVisible(bool(self._files))
        self.changed.emit()
        self._open(self.tabs.currentIndex())

    def _name(self) -> str:
        return self._files[self.tabs.currentIndex()].name

    def _open(self, place: int) -> None:
        """Begin to show a file; what was shown before goes at once, because it may be another entry's."""
        self._tell("")
        if not 0 <= place < len(self._files) or self._sheet is None:
            return
        file = self._files[place]
        if file.showing is not Showing.SHOWN:
            self._tell(_why_not(file))
            return
        self.latest.ask(partial(_copy, self._desk, self._sheet, file.number))
        self._patience.start()

    def _ask_for_patience(self) -> None:
        self.view.words.setText(self.tr("Opening {name}…").format(name=self._name()))

    def _arrive(self, content: Content) -> None:
        self._patience.stop()
        self.view.show_content(content, self._name())
        self._show_tools()

    def _tell(self, words: str) -> None:
        self.latest.drop()
        self._patience.stop()
        self.view.say(words)
        self._show_tools()

    def _show_tools(self) -> None:
        for button in self._zoom:
            button.setVisible(self.view.shows_picture())

    def _fail(self, error: Exception) -> None:
        self._tell("")
        BugDialog(error, self).open()


class EntryArea(QWidget):
    """The text of an entry above its files: a short text takes what it needs, a long one scrolls in its share."""

    def __init__(self, words: QScrollArea, files: FilesPane) -> None:
        super().__init__()
        self._words, self._files = words, files
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(files, 1)
        files.changed.connect(self._share)
        current_theme().changed.connect(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the new room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        there = bool(self._files.files())
        self._words.setVisible(not (there and self._files.large))
        inside = self._words.widget()
        words = None if inside is None else inside.layout()
        if not there or words is None:
            self._words.setMinimumHeight(0)
            self._words.setMaximumHeight(_NO_LIMIT)
            return
        needed = words.totalHeightForWidth(self._words.viewport().width())
        self._words.setFixedHeight(min(needed, round(self.height() * _TEXT_SHARE)))


def _copy(desk: Desk, sheet: int, number: int) -> Content:
    copy = open_file(desk, sheet, number)
    return copy.content if copy.kind.value == "pdf" else read_picture(copy.content)


def _icon_of(file: FileToMark) -> str:
    if file.showing is not Showing.SHOWN:
        return "eye-off-outline"
    return "file-pdf-box" if file.kind.value == "pdf" else "image-outline"


def _kind_of(file: FileToMark) -> str:
    kinds = {
        "pdf": "PDF",
        "docx": say("judging", "Word file"),
        "pptx": say("judging", "Slides"),
    }
    return kinds.get(file.kind.value, say("judging", "Picture"))


def _why_not(file: FileToMark) -> str:
    words = {
        Showing.OFFICE_ONLY: say(
            "judging",
            "{name} ({kind}) names its author in places that cannot be cleaned, so it is not shown. The office holds "
            "it; ask there if you need it to mark.",
            name=file.name,
            kind=_kind_of(file),
        ),
        Showing.WITHHELD: say(
            "judging", "The office keeps {name} from the judges. Ask there if you need it to mark.", name=file.name
        ),
        Showing.UNSEEN: say(
            "judging", "The office has not looked at {name} yet. It is shown once that is done.", name=file.name
        ),
    }
    return words[file.showing]

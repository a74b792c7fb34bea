"""The frame: rail, top bar, pages, status bar. It knows no contest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.ui.dialogs.bug import BugDialog
from greenschool.ui.icons import program_icon
from greenschool.ui.jobs import Jobs
from greenschool.ui.jump import Find, Hit
from greenschool.ui.page import Page
from greenschool.ui.rail import Rail
from greenschool.ui.status import StatusBar
from greenschool.ui.tokens import Tone
from greenschool.ui.top_bar import TopBar
from greenschool.ui.widgets.banner import Banner

_COLLAPSE_BELOW = 1200
_SMALLEST = (1024, 600)


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the rail; ``factory`` makes it at the first visit. What is not ``allowed`` is not shown."""

    key: str
    title: str
    icon: str
    factory: Callable[[], Page]
    allowed: bool = True


class MainWindow(QMainWindow):
    """Made with the pages that exist, the jobs that they run, and what Ctrl+K asks."""

    def __init__(
        self,
        title: str,
        pages: Sequence[PageEntry],
        jobs: Jobs,
        find: Find,
        settings: QSettings,
        show_help: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*_SMALLEST)
        self._entries = {entry.key: entry for entry in pages if entry.allowed}
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._key = ""
        self._jobs, self._settings = jobs, settings
        self._wide_folded = False
        self.rail = Rail(title)
        self.top = TopBar(find)
        self.notice = Banner()
        self.notice.setObjectName("notice")
        self._stack = QStackedWidget()
        self._show_help = show_help
        self.status = StatusBar(jobs, self._help if show_help is not None else None)
        self._build()
        self._connect()
        self._restore()

    # What the program and its pages use

    def page(self) -> Page:
        """Return the page shown."""
        return self._made[self._key]

    def page_keys(self) -> tuple[str, ...]:
        """Return the keys of the pages in the order of the rail."""
        return tuple(self._entries)

    def go(self, key: str, target: object = None) -> None:
        """Show a page, made now if it is its first visit, and what ``target`` names on it."""
        if key not in self._made:
            self._made[key] = self._entries[key].factory()
            self._stack.addWidget(self._made[key])
            self._made[key].leads_to.connect(self.go)
        elif key in self._stale:
            self._made[key].refresh()
        self._stale.discard(key)
        self._key = key
        self._stack.setCurrentWidget(self._made[key])
        self.rail.mark(key)
        if target is not None:
            self.page().reveal(target)
        self.page().setFocus()

    def refresh(self) -> None:
        """Let the page shown read again what it shows; the others do so when somebody goes there.

        Reading them all at each mark that is typed would make people wait for pages that they do not see.
        """
        self._stale = set(self._made) - {self._key}
        self.page().refresh()

    # Inside

    def _build(self) -> None:
        for entry in self._entries.values():
            self.rail.add(entry.key, entry.title, entry.icon)
        notices = QVBoxLayout()
        notices.setContentsMargins(16, 0, 16, 0)
        notices.addWidget(self.notice)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.top)
        right.addLayout(notices)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.top.search.jumped.connect(self._jump)
        self._jobs.refused.connect(self._refuse)
        self._jobs.failed.connect(self._show_bug)
        keys: dict[QKeySequence.StandardKey | str, Callable[[], object]] = {
            "Ctrl+K": lambda: self.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "Ctrl+F": lambda: self.page().begin_find(),
            "F5": lambda: self.page().refresh(),
        }
        if self._show_help is not None:
            keys["F1"] = self._help
        for key, action in keys.items():
            QShortcut(QKeySequence(key), self, action)

    def _jump(self, hit: Hit) -> None:
        self.go(hit.page, hit.target)

    def _refuse(self, error: GreenSchoolError) -> None:
        self.notice.say(tell(error), Tone.DANGER)

    def _show_bug(self, error: Exception) -> None:
        BugDialog(error, self).open()

    def _help(self) -> None:
        if self._show_help is not None:
            self._show_help(self._key)

    # Size, and what is remembered of it

    def _restore(self) -> None:
        self.resize(1280, 720)
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        last = str(self._settings.value("window/page", ""))
        self.go(last if last in self._entries else next(iter(self._entries)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the rail when the window becomes narrow, unfold it when it becomes wide again."""
        super().resizeEvent(event)
        was, now = event.oldSize().width(), event.size().width()
        if was >= _COLLAPSE_BELOW > now or (was < 0 and now < _COLLAPSE_BELOW):
            self._wide_folded = self.rail.is_collapsed()
            self.rail.set_collapsed(collapsed=True)
        elif 0 <= was < _COLLAPSE_BELOW <= now:
            self.rail.set_collapsed(collapsed=self._wide_folded)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember size and page; a running job is asked to stop, and is waited for."""
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/page", self._key)
        if self._jobs.finish():
            event.accept()
        else:
            event.ignore()

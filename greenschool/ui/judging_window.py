"""A judge's window: judging and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QAction, QCloseEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QProgressBar, QVBoxLayout, QWidget

from greenschool.services.desk import Desk
from greenschool.services.marking import Saved
from greenschool.ui.dialogs.judging_keys import JudgingKeys
from greenschool.ui.icons import program_icon
from greenschool.ui.pages.judging import JudgingPage
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import FlatButton
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label

_SMALLEST, _BAR = (1024, 600), 46


class JudgingWindow(QMainWindow):
    """The judging screen under a bar that says how far the judge is and that everything is saved."""

    def __init__(self, desk: Desk, settings: QSettings, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle(self.tr("Judging – {name}").format(name=desk.actor.name))
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*_SMALLEST)
        self.resize(1280, 720)
        geometry = settings.value("judging/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.done = label("", "strong")
        self.flags = Chip()
        self.saved = Chip()
        self.saved.hide()
        self.account = FlatButton(desk.actor.name, "account-circle-outline")
        menu = QMenu(self.account)
        menu.addActions(list(actions))
        self.account.setMenu(menu)
        self.account.setProperty("menu", "true")
        self.page = JudgingPage(desk, settings)
        self.page.saved.connect(self._show_saved)
        self.page.counted.connect(self._show_count)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.page, 1)
        column.addWidget(self._help_line())
        self.setCentralWidget(whole)
        QShortcut("F1", self, self.show_keys)
        self.page.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.page.refresh()

    def show_keys(self) -> None:
        """Show what the keyboard does."""
        JudgingKeys(self).open()

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("topBar")
        bar.setMinimumHeight(_BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("Judging"), "heading"))
        row.addWidget(self.page.list.contest)
        row.addWidget(self.progress, 1)
        row.addWidget(self.done)
        row.addWidget(self.flags)
        row.addWidget(self.saved)
        row.addWidget(self.account)
        return bar

    def _help_line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("statusBar")
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 3, 14, 3)
        words = self.tr(
            "0…9 mark · Enter next · ↑ ↓ criterion · + − one step · PgUp PgDn entry · F flag · S put off · C comment · "
            "Ctrl+Z undo · Ctrl+S hand in"
        )
        row.addWidget(label(words, "muted"))
        row.addStretch(1)
        row.addWidget(FlatButton(self.tr("F1 All keys"), clicked=self.show_keys))
        return line

    def _show_saved(self, saved: Saved) -> None:
        at = saved.at.astimezone()
        self.saved.set_state(self.tr("Saved {time}").format(time=f"{at:%H:%M:%S}"), Tone.OK)
        self.saved.show()

    def _show_count(self, whole: int, every: int, flagged: int) -> None:
        self.progress.setMaximum(max(every, 1))
        self.progress.setValue(whole)
        self.progress.setAccessibleName(self.tr("{whole} of {every} marked").format(whole=whole, every=every))
        self.done.setText(self.tr("{whole}/{every} marked").format(whole=whole, every=every))
        self.flags.set_state(self.tr("{n} flagged").format(n=flagged), Tone.WARN)
        self.flags.setVisible(flagged > 0)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what stands in the fields, wait for a file that is being read, and remember the size."""
        self.page.leave()
        self.page.files.latest.stop()
        self._settings.setValue("judging/geometry", self.saveGeometry())
        event.accept()

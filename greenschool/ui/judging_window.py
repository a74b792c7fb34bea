"""A judge's window: judging and nothing else."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QMenu, QProgressBar, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.marking_rows import Saved
from greenschool.ui.dialogs.judging_keys import JudgingKeysDialog, main_keys
from greenschool.ui.icons import program_icon
from greenschool.ui.pages.judging import Count, JudgingPage
from greenschool.ui.theme import SCALES, current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import FlatButton, IconButton
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.key_caps import key_caps
from greenschool.ui.widgets.style import label

_SMALLEST, _BAR = (1024, 600), 46
_BY_TEN = 20
"""Minutes beyond which a guess is told by ten."""


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
        self.left = label("", "muted")
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
        QShortcut(QKeySequence("Ctrl+="), self, self.enlarge)  # Ctrl++ without Shift
        QShortcut(QKeySequence("F1"), self, self.show_keys)
        self.page.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.page.refresh()

    def enlarge(self) -> None:
        """Make the letters larger."""
        self._scale(SCALES.step)

    def reduce(self) -> None:
        """Make the letters smaller."""
        self._scale(-SCALES.step)

    def show_keys(self) -> JudgingKeysDialog:
        """Show what every key does."""
        dialog = JudgingKeysDialog(self)
        dialog.open()
        return dialog

    def _scale(self, change: int) -> None:
        theme = current_theme()
        theme.set_scale(theme.scale + change)
        self._settings.setValue("scale", theme.scale)

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
        row.addWidget(self.left)
        row.addWidget(self.flags)
        row.addWidget(self.saved)
        row.addWidget(
            IconButton(self.tr("Smaller letters"), "format-font-size-decrease", self.reduce, shortcut="Ctrl+-")
        )
        row.addWidget(
            IconButton(self.tr("Larger letters"), "format-font-size-increase", self.enlarge, shortcut="Ctrl++")
        )
        row.addWidget(self.account)
        return bar

    def _help_line(self) -> QFrame:
        line = QFrame()
        line.setObjectName("statusBar")
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 3, 14, 3)
        row.setSpacing(6)
        for keys, words in main_keys():
            for cap in key_caps(keys):
                row.addWidget(cap)
            row.addWidget(label(words, "muted"))
            row.addSpacing(4)
        row.addStretch(1)
        return line

    def _show_saved(self, saved: Saved) -> None:
        at = saved.at.astimezone()
        self.saved.set_state(self.tr("Saved {time}").format(time=f"{at:%H:%M:%S}"), Tone.OK)
        self.saved.show()

    def _show_count(self, count: Count) -> None:
        whole, every = count.whole, count.every
        self.progress.setMaximum(max(every, 1))
        self.progress.setValue(whole)
        self.progress.setAccessibleName(self.tr("{whole} of {every} marked").format(whole=whole, every=every))
        self.done.setText(self.tr("{whole}/{every} marked").format(whole=whole, every=every))
        self.left.setText("" if count.left is None else _roughly(count.left))
        self.left.setVisible(count.left is not None)
        self.flags.set_state(self.tr("{n} flagged").format(n=count.flagged), Tone.WARN)
        self.flags.setVisible(count.flagged > 0)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Save what stands in the fields, wait for a file that is being read, and remember the size."""
        self.page.leave()
        self.page.files.latest.stop()
        self._settings.setValue("judging/geometry", self.saveGeometry())
        event.accept()


def _roughly(left: timedelta) -> str:
    """Return a time as people say it: "about 1 h 50 min left"; short ones by the minute, others by ten."""
    minutes = max(round(left / timedelta(minutes=1)), 1)
    if minutes > _BY_TEN:
        minutes = round(minutes, -1)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return say("judging", "about {hours} h {minutes} min left", hours=hours, minutes=minutes)
    return say("judging", "about {minutes} min left", minutes=minutes)

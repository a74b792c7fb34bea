"""The bar at the bottom: is it saved, what is running, when was the last backup, help."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from greenschool.ui.jobs import JobBar, Jobs
from greenschool.ui.table.column import shown
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import FlatButton
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label

_HEIGHT = 26


class StatusBar(QFrame):
    """Says what is saved; a failure stays red until the next success."""

    def __init__(self, jobs: Jobs, show_help: Callable[[], object] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self._theme = current_theme()
        self.saved = Chip()
        self.saved.hide()
        self._backup = label("", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.saved)
        row.addWidget(JobBar(jobs))
        row.addStretch(1)
        row.addWidget(self._backup)
        if show_help is not None:
            row.addWidget(FlatButton(self.tr("F1 Help"), clicked=show_help))
        self._theme.changed.connect(self._measure)
        self._measure()

    def show_saved(self, when: dt.datetime) -> None:
        """Say that everything is saved since ``when``."""
        self._say(self.tr("Saved {time}").format(time=f"{when:%H:%M:%S}"), Tone.OK)

    def show_saving(self) -> None:
        """Say that something is on its way to the disk."""
        self._say(self.tr("Saving…"), Tone.INFO)

    def show_unsaved(self) -> None:
        """Say that the last change is not on the disk."""
        self._say(self.tr("Not saved"), Tone.DANGER)

    def show_backup(self, when: dt.datetime | None) -> None:
        """Say when the last backup was made; None: there is none."""
        words = self.tr("No backup yet") if when is None else self.tr("Last backup {time}").format(time=shown(when))
        self._backup.setText(words)

    def _say(self, words: str, tone: Tone) -> None:
        self.saved.set_state(words, tone)
        self.saved.show()

    def _measure(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))

"""The first start: make a store for a season, or try the practice season."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.progress import Progress
from greenschool.services import stores
from greenschool.services.demo import run_demo
from greenschool.ui.icons import glyph
from greenschool.ui.jobs import JobBar, Jobs
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label


class FirstStartDialog(QDialog):
    """Two ways to begin; ``folder`` is the store that was made, once the dialog is accepted."""

    def __init__(self, folder: Path, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._jobs = jobs
        self.setWindowTitle(self.tr("Welcome to Green School"))
        self._banner = Banner()
        self._begin = PrimaryButton(self.tr("Start a season"), "sprout", self._start_season)
        self._begin.setDefault(True)
        self._try = Button(self.tr("Try the practice season"), "school-outline", self._start_practice)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        ways.addWidget(
            self._way(
                self.tr("Your own season"),
                self.tr(
                    "An empty season with the programme's three contests. Then you take in the schools, the judges "
                    "and the entries from Excel."
                ),
                self._begin,
            )
        )
        ways.addWidget(
            self._way(
                self.tr("Look around first"),
                self.tr(
                    "A whole season with 39 schools, 238 entries and every mark, in a place of its own. Nothing in it "
                    "is real."
                ),
                self._try,
            )
        )
        foot = QHBoxLayout()
        foot.addWidget(JobBar(jobs))
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), clicked=self.reject))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(self._head())
        column.addWidget(self._banner)
        column.addLayout(ways)
        column.addLayout(foot)
        self.setMinimumWidth(640)

    def _head(self) -> QHBoxLayout:
        sign = QLabel()
        sign.setPixmap(glyph("leaf", current_theme().tokens.pair["primary"].ground, 40))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(self.tr("Welcome to Green School"), "title"))
        where = self.tr("Everything is kept on this computer, in {folder}. No network is needed.")
        words.addWidget(label(where.format(folder=self.folder), "muted", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _way(self, title: str, sentence: str, button: Button) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(sentence, "muted", wrap=True), 1)
        column.addWidget(button)
        return card

    def _start_season(self) -> None:
        folder = self.folder

        def make(_progress: Progress) -> Path:
            stores.first_start(folder).storage.close()
            return folder

        self._run(make)

    def _start_practice(self) -> None:
        folder = self.folder / "practice"

        def make(progress: Progress) -> Path:
            if not stores.has_store(folder):
                run_demo(folder, None, folder / "papers", progress)
            return folder

        self._run(make)

    def _run(self, make: Callable[[Progress], Path]) -> None:
        self._begin.setEnabled(False)
        self._try.setEnabled(False)
        self._jobs.run(make, self._made, refused=self._refused, cancelled=self._ready)

    def _made(self, folder: Path) -> None:
        self.folder = folder
        self.accept()

    def _refused(self, error: GreenSchoolError) -> None:
        self._banner.say(tell(error), Tone.DANGER)
        self._ready()

    def _ready(self) -> None:
        self._begin.setEnabled(True)
        self._try.setEnabled(True)

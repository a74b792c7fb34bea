"""Che thông tin in files: the office looks at each, covers parts of pictures, or keeps a file from the judges."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from greenschool import wording
from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.services.covers import Cover
from greenschool.services.file_checks import (
    FileToCheck,
    NameInFile,
    NamesInFileError,
    clear_file,
    cover_file,
    cover_names,
    files_to_check,
    names_in_file,
    withhold_file,
)
from greenschool.services.states import FileVerdict
from greenschool.ui.dialogs.cover_view import CoverView
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.latest import Latest
from greenschool.ui.office import Office
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, with_shortcut
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label, restyle

_LIST, _SIZE = 200, (980, 590)
_SIGNS = {FileVerdict.UNSEEN: "○", FileVerdict.CLEAR: "✓", FileVerdict.PASSED: "▲", FileVerdict.WITHHELD: "✖"}
_TONES = {
    FileVerdict.UNSEEN: Tone.WARN,
    FileVerdict.CLEAR: Tone.OK,
    FileVerdict.PASSED: Tone.WARN,
    FileVerdict.WITHHELD: Tone.INFO,
}


class FilesCheck(QWidget):
    """The files at the left, the one under the cursor at the right as judges will see it, and what to do about it."""

    changed = Signal()
    refused = Signal(GreenSchoolError)

    def __init__(self, office: Office, contest: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._desk, self._contest = office, office.desk, contest
        self._files = files_to_check(office.desk, contest)
        self._names: tuple[NameInFile, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files of the entries"))
        self.list.setFixedWidth(current_theme().px(_LIST))
        self._name = label("", "strong")
        self._verdict = Chip()
        self._told = label("", wrap=True)
        self.viewer = CoverView(office)
        self.search = Latest(self)
        self._build()
        self.list.currentRowChanged.connect(lambda _row: self._open())
        self.viewer.drawn.connect(self._cover)
        self.viewer.shown.connect(self._show_file)
        self.search.arrived.connect(self._show_names)
        self.search.failed.connect(office.jobs.failed)
        self._read()
        self.list.setCurrentRow(self._first_unseen())

    def files(self) -> tuple[FileToCheck, ...]:
        """Return the files as they stand."""
        return self._files

    def unseen(self) -> int:
        """Return how many files nobody has looked at."""
        return sum(_waits(file) for file in self._files)

    def current(self) -> FileToCheck | None:
        """Return the file under the cursor."""
        row = self.list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def stop(self) -> None:
        """Wait for files that are being read."""
        self.viewer.loading.stop()
        self.search.stop()

    # Building

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._verdict)
        head.addStretch(1)
        head.addWidget(self.viewer.tools)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        self.clear_button = Button(self.tr("Names nobody"), "check", self.clear)
        self.names_button = Button(self.tr("Cover names found"), "account-off-outline", self.cover_names)
        self.uncover_button = Button(self.tr("Uncover last"), "undo-variant", self.uncover)
        self.withhold_button = Button(self.tr("Withhold…"), "eye-off-outline", self.withhold)
        keys = {
            self.clear_button: "Ctrl+Return",
            self.names_button: "",
            self.uncover_button: "Ctrl+Z",
            self.withhold_button: "",
        }
        for button, key in keys.items():
            button.setAutoDefault(False)
            button.setToolTip(with_shortcut(button.text(), key))
            QShortcut(key, self, button.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            actions.addWidget(button)
        actions.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(head)
        right.addWidget(self._told)
        right.addWidget(self.viewer, 1)
        right.addLayout(actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addLayout(right, 1)

    # What people do

    def clear(self) -> None:
        """Record that the file names nobody; where the text of a PDF says otherwise, ask why judges may see it."""
        file = self.current()
        if file is not None:
            self._office.jobs.run(
                lambda _progress: clear_file(self._desk, file.id),
                lambda _none: self._decided(),
                refused=partial(self._not_clear, file),
            )

    def cover_names(self) -> None:
        """Cover every name that was found in the text of a PDF, and show the first page with one."""
        file = self.current()
        if file is not None and self._names:
            self.viewer.turn_to(self._names[0].page)
            self._office.jobs.run(
                lambda _progress: cover_names(self._desk, file.id),
                lambda _count: self._covers_changed(file),
                refused=self.refused.emit,
            )

    def uncover(self) -> None:
        """Take the last cover of the page off again."""
        file = self.current()
        last = self._last_cover(file)
        if file is not None and last is not None:
            self._set_covers(file, [cover for cover in file.covers if cover is not last])

    def withhold(self) -> None:
        """Keep the file from the judges, with the reason."""
        file = self.current()
        if file is not None:
            words = (
                self.tr("Withhold {name}").format(name=file.name),
                self.tr("Withhold"),
                self.tr("Judges are told that the office keeps this file; they do not see why."),
            )
            example = self.tr("For example: the school's name stands on every page")
            self._ask(words, example, partial(withhold_file, self._desk, file.id))

    def _not_clear(self, file: FileToCheck, error: GreenSchoolError) -> None:
        if not isinstance(error, NamesInFileError):
            self.refused.emit(error)
            return
        words = (
            self.tr("Let judges see {name}").format(name=file.name),
            self.tr("Let them see it"),
            self._names_found() or tell(error),
        )
        example = self.tr("For example: the name is that of a person in the story")
        self._ask(words, example, partial(clear_file, self._desk, file.id))

    def _ask(self, words: tuple[str, str, str], example: str, service: Callable[[str], object]) -> None:
        dialog = ReasonedDialog(words, example, service, self)
        dialog.accepted.connect(self._decided)
        dialog.open()

    def _cover(self, cover: Cover) -> None:
        file = self.current()
        if file is not None:
            self._set_covers(file, (*file.covers, cover))

    def _set_covers(self, file: FileToCheck, covers: Sequence[Cover]) -> None:
        try:
            cover_file(self._desk, file.id, covers)
        except GreenSchoolError as error:
            self.refused.emit(error)
        else:
            self._covers_changed(file)

    def _covers_changed(self, file: FileToCheck) -> None:
        """Show what is covered now, and look again for names that are still to be read."""
        self._read()
        now = self.current()
        if now is not None and now.id == file.id:  # somebody may have gone on to another file
            self.viewer.set_covers(now.covers)
            self._show_file()
            self._look_for_names(now)

    def _decided(self) -> None:
        """Go on to the next file that waits."""
        self._read()
        if self.unseen():
            self.list.setCurrentRow(self._first_unseen(self.list.currentRow()))
        self._show_file()

    # What is seen

    def _read(self) -> None:
        self._files = files_to_check(self._desk, self._contest)
        while self.list.count() < len(self._files):
            self.list.addItem(QListWidgetItem())
        for row, file in enumerate(self._files):
            item = self.list.item(row)
            item.setText(f"{_SIGNS[file.verdict] if file.for_judges else '–'}  {file.name}")
            item.setToolTip(f"{file.code} · {file.came_as} · {_standing(file)}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{file.name}: {_standing(file)}")
        self.changed.emit()

    def _first_unseen(self, after: int = -1) -> int:
        rows = [*range(after + 1, len(self._files)), *range(after + 1)]
        return next((row for row in rows if _waits(self._files[row])), 0 if self._files else -1)

    def _open(self) -> None:
        self._names = ()
        self.search.drop()
        file = self.current()
        if file is None:
            self.viewer.say(self.tr("No entry has files."))
        elif file.for_judges:
            self.viewer.open(file)
            self._look_for_names(file)
        else:
            words = self.tr("Judges never get Word files and slides: they name their author in too many places.")
            self.viewer.say(words)

    def _look_for_names(self, file: FileToCheck) -> None:
        if file.kind.value == "pdf":
            self.search.ask(partial(names_in_file, self._desk, file.id))

    def _show_file(self) -> None:
        """Say where the file stands and what can be done."""
        file = self.current()
        here = file is not None and file.for_judges
        self._name.setText("" if file is None else f"{file.name} · {file.came_as}")
        self._verdict.setVisible(here)
        self.clear_button.setEnabled(here and file is not None and file.verdict is not FileVerdict.CLEAR)
        self.withhold_button.setEnabled(here)
        self.uncover_button.setEnabled(self._last_cover(file) is not None)
        self.uncover_button.setVisible(self.viewer.is_shown())
        self.names_button.setVisible(bool(self._names))
        if file is None:
            return
        self._verdict.set_state(wording.state_name(file.verdict), _TONES[file.verdict])
        hint = self.tr("Drag over what names somebody; it is blacked out for the judges.")
        names = self._names_found()
        self._told.setText(file.reason or names or (hint if self.viewer.is_shown() else ""))
        restyle(self._told, tone=Tone.WARN.value if names and not file.reason else "")
        self._told.setVisible(bool(self._told.text()))

    def _last_cover(self, file: FileToCheck | None) -> Cover | None:
        """Return the cover of the page that is seen which was put there last."""
        here = [cover for cover in file.covers if cover.page == self.viewer.page()] if file is not None else []
        return here[-1] if here else None

    def _names_found(self) -> str:
        pages: dict[str, dict[int, None]] = {}
        for one in self._names:
            pages.setdefault(one.found, {})[one.page] = None
        parts = [
            self.tr("“{found}” on page {page}").format(found=found, page=", ".join(map(str, where)))
            for found, where in pages.items()
        ]
        return self.tr("The text names: {names}.").format(names="; ".join(parts)) if parts else ""

    def _show_names(self, names: tuple[NameInFile, ...]) -> None:
        self._names = names
        self._show_file()


class FilesDialog(QDialog):
    """The same while judges mark: a file can still be covered, cleared or withheld."""

    def __init__(self, office: Office, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = say("FilesDialog", "Files of {contest} before the judges", contest=name)
        self.setWindowTitle(heading)
        self.resize(*_SIZE)
        self.banner = Banner()
        self.check = FilesCheck(office, contest)
        self.check.refused.connect(lambda error: self.banner.say(tell(error), Tone.DANGER))
        self.finished.connect(lambda _code: self.check.stop())
        close = Button(self.tr("Close"), clicked=self.accept)
        close.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(10)
        column.addWidget(label(heading, "heading", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(self.check, 1)
        column.addLayout(foot)


def _waits(file: FileToCheck) -> bool:
    return file.for_judges and file.verdict is FileVerdict.UNSEEN


def _standing(file: FileToCheck) -> str:
    return wording.state_name(file.verdict) if file.for_judges else say("FilesCheck", "not for judges")

"""The files of an import with the state of each: ready, with problems, refused, taken in."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from greenschool.language import say, tell
from greenschool.ui.dialogs.import_batch import ListedFile
from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone

_SIGNS = {
    Tone.PLAIN: "timer-sand",
    Tone.OK: "circle",
    Tone.WARN: "triangle",
    Tone.DANGER: "close-thick",
}
_WIDTH, _ROW, _SIGN = 232, 44, 14


def file_state(file: ListedFile) -> tuple[str, Tone]:
    """Return how far a file has come, in words and as a tone."""
    if file.undone:
        return say("import", "Undone"), Tone.PLAIN
    if file.result is not None:
        return say("import", "Imported: {n} rows", n=file.result.added), Tone.OK
    if file.refusal is not None:
        return say("import", "Refused"), Tone.DANGER
    if file.check is None:
        return say("import", "Waiting"), Tone.PLAIN
    if file.faulty:
        return say("import", "Problems: {n}", n=len(file.check.problems)), Tone.WARN
    return say("import", "Ready: {n} rows", n=file.rows), Tone.OK


class FileList(QListWidget):
    """One line for each file: its sign, its name, its state; the sentence of a refusal is its tooltip."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._files: tuple[ListedFile, ...] = ()
        self.setAccessibleName(self.tr("Files"))
        self.setIconSize(QSize(_SIGN, _SIGN))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(self._theme.px(_WIDTH))
        self.currentRowChanged.connect(self._choose)
        self._theme.changed.connect(self._draw_again)

    def show_files(self, files: Sequence[ListedFile]) -> None:
        """Show the files; the chosen one stays chosen."""
        self._files = tuple(files)
        while self.count() > len(files):
            self.takeItem(self.count() - 1)
        while self.count() < len(files):
            self.addItem(QListWidgetItem())
        for number, file in enumerate(files):
            self._show(self.item(number), file)
        if files and self.currentRow() < 0:
            self.setCurrentRow(0)

    def _show(self, item: QListWidgetItem, file: ListedFile) -> None:
        words, tone = file_state(file)
        item.setText(f"{file.path.name}\n{words}")
        item.setIcon(QIcon(glyph(_SIGNS[tone], self._theme.tokens.tone(tone).text, _SIGN)))
        item.setToolTip(tell(file.refusal) if file.refusal else str(file.path))
        item.setSizeHint(QSize(0, self._theme.px(_ROW)))

    def _choose(self, number: int) -> None:
        if number >= 0:
            self.chosen.emit(number)

    def _draw_again(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))
        self.show_files(self._files)

"""What became of each file of an import, with a way back: Undo, and the rows that were left out as a file."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from greenschool.language import say, tell
from greenschool.ui.dialogs.import_batch import ListedFile
from greenschool.ui.dialogs.import_files import file_state
from greenschool.ui.dialogs.import_source import result_sentence
from greenschool.ui.icons import SIGNS, glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_SIGN = 16


def report_sentence(file: ListedFile) -> tuple[str, Tone]:
    """Return what became of a file, with what the officer should know of it."""
    if file.undone and file.result is not None:
        return say("import", "Undone: nothing that {file} brought is left.", file=file.path.name), Tone.PLAIN
    if file.result is not None:
        told, tone = result_sentence(file.source, file.result)
        if file.left_out:
            told += "\n" + say("import", "Rows with problems, left out: {n}.", n=file.left_out)
            tone = Tone.WARN
        if file.kept is not None:
            told, tone = f"{told}\n{tell(file.kept)}", Tone.WARN
        return told, tone
    if file.refusal is not None:
        return tell(file.refusal), Tone.DANGER
    words, tone = file_state(file)
    return say("import", "{file}: not imported. {state}.", file=file.path.name, state=words), tone


class ImportReport(QScrollArea):
    """One line for each file: sign, sentence, and what can still be done."""

    undo_asked = Signal(int)
    errors_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._files: tuple[ListedFile, ...] = ()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("What became of each file"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme.changed.connect(self._draw_again)

    def show_files(self, files: Sequence[ListedFile]) -> None:
        """Say of each file what became of it."""
        self._files = tuple(files)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(10)
        for number, file in enumerate(files):
            column.addLayout(self._row(number, file))
        column.addStretch(1)
        self.setWidget(inside)

    def _draw_again(self) -> None:
        self.show_files(self._files)

    def _row(self, number: int, file: ListedFile) -> QHBoxLayout:
        told, tone = report_sentence(file)
        sign = QLabel()
        sign.setPixmap(glyph(SIGNS[tone], self._theme.tokens.tone(tone).text, _SIGN))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(told, wrap=True), 1)
        if file.faulty and not file.undone:
            words = self.tr("Error file…")
            self._add(row, words, file, "microsoft-excel", partial(self.errors_asked.emit, number))
        if file.stands:
            self._add(row, self.tr("Undo"), file, "undo", partial(self.undo_asked.emit, number))
        return row

    def _add(self, row: QHBoxLayout, words: str, file: ListedFile, icon: str, clicked: partial[None]) -> None:
        button = Button(words, icon, clicked)
        button.setAccessibleName(f"{words} {file.path.name}")
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

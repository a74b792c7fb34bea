"""The second step of an import: the files on the left, what the chosen one holds on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import tell
from greenschool.services.schools import list_schools
from greenschool.ui.dialogs.import_batch import ListedFile
from greenschool.ui.dialogs.import_columns import ImportColumns
from greenschool.ui.dialogs.import_files import FileList, file_state
from greenschool.ui.dialogs.import_preview import ImportPreview
from greenschool.ui.office import Office
from greenschool.ui.widgets.style import label


class ImportChecks(QWidget):
    """A list of files where there are several, and the preview of one, or why it was refused."""

    corrected = Signal(int, dict)
    """Texts typed over cells of the file of this number."""
    columns_chosen = Signal(int, object, dict)
    """The ``FoundList`` of a sheet, and the column of each field."""
    school_chosen = Signal(int, str, str)
    sheets_chosen = Signal(int, tuple)
    name_taught = Signal(int, str, str)
    """A name that a file writes, and the school that it stands for."""
    chosen = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._files: tuple[ListedFile, ...] = ()
        self._previews: dict[int, ImportPreview] = {}
        self._chips: dict[int, tuple[str, str]] = {}
        """What was looked at in a preview that had to be made anew: its chip and its sheet."""
        self.by_hand: ImportColumns | None = None
        """The sheets of a refused file whose heading and columns can be chosen."""
        self.list = FileList()
        self._right = QStackedWidget()
        self._name, self._words = label("", "heading"), label("", wrap=True)
        self._right.addWidget(self._message())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.list)
        row.addWidget(self._right, 1)
        self.list.chosen.connect(self._choose)

    def current(self) -> int:
        """Return the number of the file that is shown."""
        return max(self.list.currentRow(), 0)

    def preview(self) -> ImportPreview | None:
        """Return the preview of the file that is shown, where it could be read."""
        return self._previews.get(self.current())

    def choose(self, number: int) -> None:
        """Show the file of this number."""
        self.list.setCurrentRow(number)

    def show_files(self, files: Sequence[ListedFile]) -> None:
        """Show how far the files have come."""
        self._files = tuple(files)
        for number, file in enumerate(self._files):
            self._renew(number, file)
        self.list.setVisible(len(self._files) > 1)
        self.list.show_files(self._files)
        if self._files:
            self._show()

    def forget(self) -> None:
        """Let all previews go: the files that come have other numbers."""
        for number in tuple(self._previews):
            self._drop(number)
        self._files = ()
        self.list.show_files(())

    def _renew(self, number: int, file: ListedFile) -> None:
        preview = self._previews.get(number)
        if preview is None:
            return
        if file.check is None or not preview.fits(file.check):
            self._chips[number] = preview.chips.current(), preview.columns.shown()
            self._drop(number)
        else:
            preview.show_check(file.check)

    def _drop(self, number: int) -> None:
        preview = self._previews.pop(number)
        self._right.removeWidget(preview)
        preview.deleteLater()

    def _choose(self, number: int) -> None:
        self._show()
        self.chosen.emit(number)

    def _show(self) -> None:
        number = self.current()
        if number >= len(self._files):
            return
        file = self._files[number]
        if file.check is None:
            self._name.setText(file.path.name)
            self._words.setText(tell(file.refusal) if file.refusal else file_state(file)[0])
            self._show_unread(number, file)
            self._right.setCurrentIndex(0)
            return
        if number not in self._previews:
            schools = [school.name for school in list_schools(self._office.desk)]
            preview = ImportPreview(file.check, file.source.kind, self._office.settings, schools)
            preview.corrected.connect(lambda texts: self.corrected.emit(number, texts))
            preview.name_taught.connect(lambda name, school: self.name_taught.emit(number, name, school))
            self._connect(number, preview.columns)
            self._previews[number] = preview
            if looked_at := self._chips.pop(number, None):
                preview.chips.choose(looked_at[0])
                preview.columns.go_to(looked_at[1])
            self._right.addWidget(preview)
        self._right.setCurrentWidget(self._previews[number])

    def _show_unread(self, number: int, file: ListedFile) -> None:
        """Offer to choose heading and columns by hand, where the file can be read then."""
        if self.by_hand is not None:
            self.by_hand.hide()
            self.by_hand.deleteLater()
            self.by_hand = None
        if file.unread:
            schools = [school.name for school in list_schools(self._office.desk)]
            self.by_hand = ImportColumns(file.unread, (), {}, schools, file.wishes.schools)
            self._connect(number, self.by_hand)
            self._below.addWidget(self.by_hand, 1)

    def _connect(self, number: int, columns: ImportColumns) -> None:
        columns.columns_chosen.connect(lambda found, chosen: self.columns_chosen.emit(number, found, chosen))
        columns.school_chosen.connect(lambda sheet, school: self.school_chosen.emit(number, sheet, school))
        columns.sheets_chosen.connect(lambda sheets: self.sheets_chosen.emit(number, sheets))

    def _message(self) -> QWidget:
        page = QWidget()
        column = self._below = QVBoxLayout(page)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._words)
        column.addStretch(0)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return page

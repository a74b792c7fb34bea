"""The second step of an import: the files on the left, what the chosen one holds on the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import tell
from greenschool.services.schools import list_schools
from greenschool.ui.dialogs.import_batch import ListedFile
from greenschool.ui.dialogs.import_files import FileList, file_state
from greenschool.ui.dialogs.import_preview import ImportPreview
from greenschool.ui.office import Office
from greenschool.ui.widgets.style import label


class ImportChecks(QWidget):
    """A list of files where there are several, and the preview of one, or why it was refused."""

    corrected = Signal(int, dict)
    """Texts typed over cells of the file of this number."""
    columns_chosen = Signal(int, dict)
    school_chosen = Signal(int, str)
    chosen = Signal(int)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._files: tuple[ListedFile, ...] = ()
        self._previews: dict[int, ImportPreview] = {}
        self._chips: dict[int, str] = {}
        """What was looked at in a preview that had to be made anew."""
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
            self._chips[number] = preview.chips.current()
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
            self._right.setCurrentIndex(0)
            return
        if number not in self._previews:
            schools = [school.name for school in list_schools(self._office.desk)]
            preview = ImportPreview(file.check, file.source.kind, self._office.settings, schools)
            preview.corrected.connect(lambda texts: self.corrected.emit(number, texts))
            preview.columns_chosen.connect(lambda columns: self.columns_chosen.emit(number, columns))
            preview.school_chosen.connect(lambda school: self.school_chosen.emit(number, school))
            self._previews[number] = preview
            if chip := self._chips.pop(number, ""):
                preview.chips.choose(chip)
            self._right.addWidget(preview)
        self._right.setCurrentWidget(self._previews[number])

    def _message(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addWidget(self._name)
        column.addWidget(self._words)
        column.addStretch(1)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return page

"""The first step of an import: which list, and which files."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.ui.dialogs.import_source import Source
from greenschool.ui.widgets.buttons import FlatButton
from greenschool.ui.widgets.drop_zone import DropZone
from greenschool.ui.widgets.style import label


class ImportChoice(QWidget):
    """Offers ``sources``, a place to drop files on, and empty or present lists to fill in."""

    def __init__(
        self,
        sources: Sequence[Source],
        first: int,
        choose: Callable[[], object],
        paste: Callable[[], object],
        save_template: Callable[[], object],
        save_present: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self.source_box = QComboBox()
        self.source_box.setAccessibleName(self._chosen_by())
        self.source_box.addItems([source.name for source in self._sources])
        self.source_box.setCurrentIndex(first)
        self.zone = DropZone(
            self.tr("Drop lists here"),
            self.tr("Choose files…"),
            choose,
            [
                self.tr(
                    "Workbooks (.xlsx, .xls, .ods) or .csv files, one or many. The heading row is found by itself."
                ),
                self.tr("You see every row before anything is imported. The files themselves are never changed."),
            ],
        )
        self._present = FlatButton(self.tr("Save the present list to change"), "file-edit-outline", save_present)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        if len(self._sources) > 1:
            words = label(self._chosen_by(), "muted")
            words.setBuddy(self.source_box)
            bar.addWidget(words)
            bar.addWidget(self.source_box)
        else:
            self.source_box.setParent(self)
            self.source_box.hide()
        bar.addStretch(1)
        self.paste = FlatButton(self.tr("Paste from Excel"), "content-paste", paste)
        self.paste.setToolTip(self.tr("Rows that were copied with their heading (Ctrl+V)"))
        bar.addWidget(self.paste)
        bar.addWidget(self._present)
        bar.addWidget(FlatButton(self.tr("Save an empty list to fill in"), "file-download-outline", save_template))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(bar)
        column.addWidget(self.zone, 1)
        self.source_box.currentIndexChanged.connect(self._show_source)
        self._show_source()

    def source(self) -> Source:
        """Return the list that is taken in."""
        return self._sources[self.source_box.currentIndex()]

    def _chosen_by(self) -> str:
        return self.tr("Entries to") if self._sources[0].contest else self.tr("Take in")

    def _show_source(self) -> None:
        self._present.setVisible(self.source().present is not None)

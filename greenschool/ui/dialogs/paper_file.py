"""Asking where a paper is to be written, in the folder where that was done the last time."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say

_FOLDER = "files/write"
_KINDS = {
    ".pdf": QT_TRANSLATE_NOOP("files", "PDF document"),
    ".xlsx": QT_TRANSLATE_NOOP("files", "Excel workbook"),
}


def paper_to_write(parent: QWidget, settings: QSettings, name: str) -> Path | None:
    """Ask where to write the paper ``name``, whose suffix says its kind and is added; None: nothing was chosen."""
    suffix = Path(name).suffix
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    proposed = Path(str(settings.value(_FOLDER, documents))) / name
    kinds = f"{say('files', _KINDS[suffix])} (*{suffix})"
    chosen, _ = QFileDialog.getSaveFileName(parent, say("files", "Save paper"), str(proposed), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    settings.setValue(_FOLDER, str(path.parent))
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def open_folder_of(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

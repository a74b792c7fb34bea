"""Asking for a file to read or to write, in the folder where that was done the last time."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say

_READ_FOLDER, _WRITE_FOLDER = "files/read", "files/write"
_KINDS = {
    ".pdf": QT_TRANSLATE_NOOP("files", "PDF document"),
    ".xlsx": QT_TRANSLATE_NOOP("files", "Excel workbook"),
}


def lists_to_read(parent: QWidget, settings: QSettings) -> list[Path]:
    """Ask for lists to read; none when nothing was chosen."""
    kinds = (
        say("files", "Lists") + " (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;" + say("files", "All files") + " (*)"
    )
    return _several(parent, settings, say("files", "Choose lists"), kinds)


def picture_to_read(parent: QWidget, settings: QSettings) -> Path | None:
    """Ask for a photo or logo; None when nothing was chosen."""
    kinds = say("files", "Pictures") + " (*.jpg *.jpeg *.png)"
    chosen, _ = QFileDialog.getOpenFileName(
        parent, say("files", "Choose a picture"), _folder(settings, _READ_FOLDER), kinds
    )
    return _remember(settings, _READ_FOLDER, chosen)


def evidence_to_read(parent: QWidget, settings: QSettings) -> list[Path]:
    """Ask for photos and PDFs; none when nothing was chosen."""
    kinds = say("files", "Photos and PDF") + " (*.pdf *.jpg *.jpeg *.png)"
    return _several(parent, settings, say("files", "Choose evidence"), kinds)


def entry_files_to_read(parent: QWidget, settings: QSettings) -> list[Path]:
    """Ask for the files of an entry; none when nothing was chosen."""
    kinds = say("files", "Pictures and documents") + " (*.pdf *.jpg *.jpeg *.png *.docx *.pptx)"
    return _several(parent, settings, say("files", "Choose files"), kinds)


def sheets_to_read(parent: QWidget, settings: QSettings) -> list[Path]:
    """Ask for filled workbooks; none when nothing was chosen."""
    kinds = f"{say('files', _KINDS['.xlsx'])} (*.xlsx)"
    return _several(parent, settings, say("files", "Choose filled sheets"), kinds)


def folder_to_write(parent: QWidget, settings: QSettings) -> Path | None:
    """Ask for a folder to write several files into; None when nothing was chosen."""
    chosen = QFileDialog.getExistingDirectory(parent, say("files", "Choose a folder"), _folder(settings, _WRITE_FOLDER))
    if not chosen:
        return None
    settings.setValue(_WRITE_FOLDER, chosen)
    return Path(chosen)


def file_to_write(parent: QWidget, settings: QSettings, name: str) -> Path | None:
    """Ask where to write ``name``, whose suffix (.pdf or .xlsx) is added when missing. None: nothing was chosen."""
    suffix = Path(name).suffix
    kinds = f"{say('files', _KINDS[suffix])} (*{suffix})"
    proposed = str(Path(_folder(settings, _WRITE_FOLDER)) / name)
    chosen, _ = QFileDialog.getSaveFileName(parent, say("files", "Save file"), proposed, kinds)
    path = _remember(settings, _WRITE_FOLDER, chosen)
    return path if path is None or path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")


def open_file(path: Path) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_folder_of(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    open_file(path.parent)


def _several(parent: QWidget, settings: QSettings, title: str, kinds: str) -> list[Path]:
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, _folder(settings, _READ_FOLDER), kinds)
    if chosen:
        settings.setValue(_READ_FOLDER, str(Path(chosen[0]).parent))
    return [Path(one) for one in chosen]


def _folder(settings: QSettings, key: str) -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(settings.value(key, documents))


def _remember(settings: QSettings, key: str, chosen: str) -> Path | None:
    if not chosen:
        return None
    path = Path(chosen)
    settings.setValue(key, str(path.parent))
    return path

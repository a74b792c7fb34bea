"""Why a file that arrives is refused as a whole: one class and one sentence for each reason."""

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError


class FileRefusedError(GreenSchoolError):
    """A file that cannot be imported at all. ``name`` is the file's name without its folder."""


class UnreadableFileError(FileRefusedError):
    """The file is gone, is a folder, or the system does not let it be read."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be opened. Nothing was imported. Check that the file is still there and that "
        "you may read it, then try again.",
    )


class EmptyFileError(FileRefusedError):
    """The file holds no bytes: a copy or a download that stopped, a full disk."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{name}” is empty. Nothing was imported. Ask for the file again, or copy it again."
    )


class FileTooLargeError(FileRefusedError):
    """The file as it lies on the disk is over the limit of ``megabytes``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is larger than {megabytes} MB. Nothing was imported. Remove pictures and sheets that are "
        "not needed, or split the list, and try again.",
    )


class EncryptedFileError(FileRefusedError):
    """The workbook can only be opened with a password."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is protected with a password. Nothing was imported. Open it in Excel, remove the "
        "password, save it, and import it again.",
    )


class OldExcelFileError(FileRefusedError):
    """The file is in the binary format of Excel 97–2003, whatever its name says."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is in the old Excel format (.xls). Nothing was imported. Open it in Excel, save it as "
        "“Excel Workbook (.xlsx)”, and import that file.",
    )


class NotAWorkbookError(FileRefusedError):
    """The bytes are something else than the name promises: a web page, a picture, a Word file."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook. Nothing was imported. Open it in Excel, save it as “Excel "
        "Workbook (.xlsx)”, and import that file.",
    )


class DamagedFileError(FileRefusedError):
    """The workbook is cut short or its parts do not agree with each other."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is damaged or incomplete. Nothing was imported. Ask for the file again, or open it in "
        "Excel, save it under a new name and import that one.",
    )


class ForeignPartError(FileRefusedError):
    """The workbook holds something that no spreadsheet program writes, named by ``part``."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was refused because it holds a part that Excel does not write ({part}). Nothing was "
        "imported. Ask who sent it, or open it in Excel, save it under a new name and import that one.",
    )


class TooManyPartsError(FileRefusedError):
    """The workbook is put together from more than ``limit`` parts."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was refused because it is made of more than {limit} parts. Nothing was imported. Copy the "
        "list into a new workbook and import that one.",
    )


class UnpacksTooLargeError(FileRefusedError):
    """The workbook is small on the disk but would take more than ``megabytes`` when opened."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was refused because it would unpack to an unreasonable size (over {megabytes} MB, or "
        "mostly filler). Nothing was imported. Copy the list into a new workbook and import that one.",
    )


class TooManyCellsError(FileRefusedError):
    """The sheets reach further than ``rows`` rows or ``columns`` columns, or hold too much text."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” reaches too far: at most {rows} rows, {columns} columns and {cells} cells can be read. "
        "Nothing was imported. Copy the list into a new workbook, or split it, and import that one.",
    )


class NotUtf8Error(FileRefusedError):
    """The text file is not written in UTF-8, so its Vietnamese letters cannot be trusted."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not written in UTF-8, so its Vietnamese letters could be wrong. Nothing was imported. "
        "Open it in Excel, save it as “CSV UTF-8” or “Excel Workbook (.xlsx)”, and import that file.",
    )


class BrokenCsvError(FileRefusedError):
    """The quotation marks of the text file do not pair up, so rows would run into each other."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be cut into columns near line {line}: its quotation marks do not pair up. Nothing "
        "was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.",
    )

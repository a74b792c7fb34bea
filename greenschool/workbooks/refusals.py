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
    """The file is in a binary format of Excel from before 1995, whatever its name says."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is in a very old Excel format. Nothing was imported. Open it in Excel or LibreOffice, save it as "
        "“Excel Workbook (.xlsx)”, and import that file.",
    )


class NotAWorkbookError(FileRefusedError):
    """The bytes are something else than the name promises, and not even something that is known by name."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook. Nothing was imported. Open it in Excel, save it as “Excel "
        "Workbook (.xlsx)”, and import that file.",
    )


class WebPageError(NotAWorkbookError):
    """A web page: what many school programs export under the name .xls."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a web page with the name of one. Nothing was imported. Open it in "
        "Excel, save it as “Excel Workbook (.xlsx)”, and import that file.",
    )


class XmlSpreadsheetError(NotAWorkbookError):
    """The XML format of Excel 2003, or another XML file."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but an XML file. Nothing was imported. Open it in Excel, save it as "
        "“Excel Workbook (.xlsx)”, and import that file.",
    )


class TextNamedExcelError(NotAWorkbookError):
    """Text in columns under the name of a workbook."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a text file with the name of one. Nothing was imported. Change the "
        "end of its name to “.csv” and import it again.",
    )


class WordFileError(NotAWorkbookError):
    """A Word document."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a Word document. Nothing was imported. Copy its table into the "
        "template and import that.",
    )


class PdfFileError(NotAWorkbookError):
    """A PDF file."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a PDF file. Nothing was imported. Ask the school for the Excel file "
        "that it was printed from.",
    )


class PictureFileError(NotAWorkbookError):
    """A photograph or a scan."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a picture. Nothing was imported. Ask the school for the Excel file, "
        "or type the list into the template and import that.",
    )


class ArchiveFileError(NotAWorkbookError):
    """A packed folder: zip, rar or 7z."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not an Excel workbook but a packed folder. Nothing was imported. Unpack it and import the "
        "files in it.",
    )


class BinaryWorkbookError(NotAWorkbookError):
    """A workbook in Excel's binary format .xlsb."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is a binary Excel workbook (.xlsb), which cannot be read here. Nothing was imported. Open it in "
        "Excel, save it as “Excel Workbook (.xlsx)”, and import that file.",
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


class TextTooLongToReadError(FileRefusedError):
    """One cell holds more than a list can; it is some other text, or a trap."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was refused because its cell {cell} holds more than {limit} characters. Nothing was imported. "
        "Shorten it, or delete it, and import the file again.",
    )


class UnknownEncodingError(FileRefusedError):
    """The text file is in no encoding that gives Vietnamese, so its letters cannot be trusted."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is written in an unknown way, so its Vietnamese letters could be wrong. Nothing was imported. "
        "Open it in Excel, save it as “CSV UTF-8” or “Excel Workbook (.xlsx)”, and import that file.",
    )


class BrokenCsvError(FileRefusedError):
    """The quotation marks of the text file do not pair up, so rows would run into each other."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be cut into columns near line {line}: its quotation marks do not pair up. Nothing "
        "was imported. Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that file.",
    )

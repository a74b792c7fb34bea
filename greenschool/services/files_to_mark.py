"""The files of an entry as the judge who marks it sees them: cleaned copies under the blind code, nothing else.

Neither the name nor the hash nor the place of the file itself leaves this module, and no refusal names them.
"""

from dataclasses import dataclass
from enum import Enum

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, EntryAttachment
from greenschool.models.account import Permission
from greenschool.models.entry import FileVerdict
from greenschool.services.blind_copies import BlindSource, blind_copy, blind_source, numbered
from greenschool.services.desk import Desk
from greenschool.services.entry_files import EntryFileMissingError, JudgesCopy, JudgesCopyError
from greenschool.services.marking import entry_to_mark
from greenschool.services.own_sheets import SheetNotYoursError
from greenschool.storage.attachments import SCANS, FileKind


class FileNotShownError(GreenSchoolError):
    """A file of one's own sheet of which there is no copy without a name in it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{name} cannot be shown: it cannot be cleaned of what it tells about its author. The office holds the file; "
        "ask there if you need it to mark.",
    )


class Showing(Enum):
    """Whether a judge sees a file, or else why not."""

    SHOWN = "shown"
    OFFICE_ONLY = "office only"
    """Word files and slides name their author in too many places."""
    WITHHELD = "withheld"
    UNSEEN = "unseen"
    """The office has not looked at it yet."""


@dataclass(frozen=True, slots=True)
class FileToMark:
    """A file of the entry: its number, and the name under which the judge knows it ("KH-7Q4X-1.jpg")."""

    number: int
    name: str
    kind: FileKind
    showing: Showing


def list_files(desk: Desk, sheet: int) -> tuple[FileToMark, ...]:
    """Return the files of the entry of one of the judge's own sheets; raises ``SheetNotYoursError``."""
    with desk.read(Permission.MARK) as uow:
        entry = entry_to_mark(uow, desk, sheet)
        return tuple(_row(entry, number, file) for number, file in numbered(entry))


def open_file(desk: Desk, sheet: int, number: int) -> JudgesCopy:
    """Return the copy of a file of one of the judge's own sheets.

    Raises ``SheetNotYoursError``, also for a number that the list does not say is shown, or ``FileNotShownError``.
    """
    with desk.read(Permission.MARK) as uow:
        source = _source(desk, entry_to_mark(uow, desk, sheet), number)
    try:
        return blind_copy(source)
    except (JudgesCopyError, EntryFileMissingError):
        # What went wrong names the file and the entry as the office knows them.
        raise FileNotShownError(name=source.name) from None


def _source(desk: Desk, entry: Entry, number: int) -> BlindSource:
    for place, file in numbered(entry):
        if place == number and showing_of(file) is Showing.SHOWN:
            return blind_source(desk, entry, place, file)
    raise SheetNotYoursError


def _row(entry: Entry, number: int, file: EntryAttachment) -> FileToMark:
    kind = FileKind(file.kind)
    return FileToMark(number, f"{entry.blind_code}-{number}.{kind.value}", kind, showing_of(file))


def showing_of(file: EntryAttachment) -> Showing:
    """Tell whether judges see a file, or else why not."""
    if file.kind not in SCANS:
        return Showing.OFFICE_ONLY
    match file.verdict:
        case FileVerdict.CLEAR | FileVerdict.PASSED:
            return Showing.SHOWN
        case FileVerdict.WITHHELD:
            return Showing.WITHHELD
        case FileVerdict.UNSEEN:
            return Showing.UNSEEN

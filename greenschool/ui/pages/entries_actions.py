"""What can be done with entries: the buttons above the list, and what each of them leads to."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.contests import show_contests
from greenschool.services.entry_files import DetachedFile, attach, detach, entry_file, put_back
from greenschool.services.entry_papers import print_reminder, print_returns
from greenschool.services.entry_records import EntryChange, EntrySaved, entry_facts, record_consent, save_entry
from greenschool.services.entry_states import Moved, move_entries, return_entries, take_back
from greenschool.services.intake import EntryRow
from greenschool.services.receipts import count_prints, draw_receipts, give_receipts
from greenschool.services.schools import list_schools
from greenschool.services.states import EntryState
from greenschool.ui.dialogs.contest_editor import ContestEditorDialog
from greenschool.ui.dialogs.entry_corrections import ConsentDialog, CorrectNameDialog
from greenschool.ui.dialogs.entry_decision import EntryReasonDialog, ReceiptDialog, ReturnEntriesDialog
from greenschool.ui.dialogs.entry_file_viewer import SHOWN, EntryFileDialog
from greenschool.ui.dialogs.entry_form import EntryFormDialog
from greenschool.ui.dialogs.entry_history import EntryHistoryDialog
from greenschool.ui.dialogs.files import open_file
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog, Workbook
from greenschool.ui.office import Office
from greenschool.ui.undo import ServiceStack

Told = Callable[[str], object]


class EntryActions:
    """Does what the page asks for, through the services; ``told`` says what was done, with Undo beside it."""

    def __init__(self, office: Office, page: QWidget, stack: ServiceStack, told: Told) -> None:
        self._office, self._page, self._stack, self._told = office, page, stack, told

    def register(self, contest: str) -> QDialog:
        """Ask for a new entry."""
        return self._form(EntryChange(contest, None, None))

    def edit(self, row: EntryRow, *, begun: bool) -> QDialog:
        """Change an entry; once it is marked only a name can be corrected."""
        if begun:
            return _opened(CorrectNameDialog(self._office.desk, row, self._page))
        return self._form(EntryChange(row.contest, row.number, entry_facts(self._office.desk, row.code)))

    def _form(self, change: EntryChange) -> QDialog:
        desk = self._office.desk
        schools = list_schools(desk)
        return _opened(EntryFormDialog(desk, show_contests(desk), schools, self._save, change, self._page))

    def _save(self, change: EntryChange) -> None:
        saved: list[EntrySaved] = []

        def service(step: EntryChange) -> EntryChange:
            saved.append(save_entry(self._office.desk, step))
            return saved[-1].undo

        words = say("pages", "Register entry") if change.number is None else say("pages", "Change entry")
        self._stack.call(words, service, change)
        self._told(say("pages", "Saved: {code}.", code=saved[0].code))

    def move(self, codes: Sequence[str], target: EntryState, reason: str = "") -> None:
        """Take entries to a state; can be undone."""
        self._decide(codes, lambda: move_entries(self._office.desk, codes, target, reason))

    def ask_reason(self, codes: Sequence[str], target: EntryState) -> QDialog:
        """Ask why first."""
        return _opened(EntryReasonDialog(codes, target, lambda why: self.move(codes, target, why), self._page))

    def ask_missing(self, codes: Sequence[str]) -> QDialog:
        """Ask what is missing, then return the entries and show the lists for their schools."""

        def give_back(missing: tuple[str, ...]) -> None:
            self._decide(codes, lambda: return_entries(self._office.desk, dict.fromkeys(codes, missing)))

        dialog = ReturnEntriesDialog(codes, give_back, self._page)
        dialog.accepted.connect(lambda: self.preview_returns(codes))
        return _opened(dialog)

    def _decide(self, codes: Sequence[str], first: Callable[[], Moved]) -> None:
        def service(moved: Moved | None) -> Moved | None:
            return first() if moved is None else take_back(self._office.desk, moved)

        self._stack.call(say("pages", "Decide on {n} entries", n=len(codes)), service, None)
        self._told(say("pages", "Decided on {n} entries.", n=len(codes)))

    def ask_consent(self, codes: Sequence[str]) -> QDialog:
        """Ask for the day of the consent."""
        desk = self._office.desk
        today = desk.now().astimezone().date()
        return _opened(ConsentDialog(codes, today, lambda day: record_consent(desk, codes, day), self._page))

    def ask_receipts(self, codes: Sequence[str]) -> QDialog:
        """Ask who brought the entries, give receipts and show them."""
        numbers: list[int] = []

        def give(handed_by: str, one_per_entry: bool) -> None:  # noqa: FBT001 - what the dialog's choice says
            given = give_receipts(self._office.desk, codes, handed_by, one_per_entry=one_per_entry)
            numbers.extend(receipt.number for receipt in given)

        dialog = ReceiptDialog(codes, give, self._page)
        dialog.accepted.connect(lambda: self.preview_receipts(numbers))
        return _opened(dialog)

    # Papers

    def preview_receipts(self, numbers: Sequence[int]) -> QDialog:
        """Show receipts as they are printed; printing and saving them is counted."""
        desk = self._office.desk
        dialog = self._preview(
            say("pages", "Receipts"), "phieu-tiep-nhan.pdf", lambda path: draw_receipts(desk, numbers, path)
        )
        dialog.taken.connect(lambda: count_prints(desk, numbers))
        return dialog

    def preview_returns(self, codes: Sequence[str] | None = None) -> QDialog:
        """Show what goes back to each school."""
        desk = self._office.desk
        title = say("pages", "Returned entries")
        return self._preview(title, "phieu-tra-ho-so.pdf", lambda path: print_returns(desk, path, codes))

    def preview_reminder(self, contest: str) -> QDialog:
        """Show whom to remind; it can be had as a workbook too."""
        desk = self._office.desk
        workbook = Workbook("nhac-nop-bai.xlsx", lambda path, progress: print_reminder(desk, path, contest, progress))
        return self._preview(
            say("pages", "Reminder list"),
            "nhac-nop-bai.pdf",
            lambda path: print_reminder(desk, path, contest),
            workbook,
        )

    def _preview(
        self, title: str, name: str, write: Callable[[Path], object], workbook: Workbook | None = None
    ) -> PaperPreviewDialog:
        def make(path: Path, _progress: Progress) -> tuple[str, ...]:
            write(path)
            return ()

        dialog = PaperPreviewDialog(self._office, title, name, [Edition("", make)], workbook, parent=self._page)
        _opened(dialog)
        return dialog

    # Files, history, contest

    def attach(self, code: str, files: Sequence[Path]) -> None:
        """Keep files with an entry."""
        added = attach(self._office.desk, code, files)
        self._told(say("pages", "{n} files were added to {code}.", n=len(added), code=code))

    def detach(self, code: str, file_id: int) -> None:
        """Take a file off; it can be put back."""

        def service(step: int | DetachedFile) -> int | DetachedFile:
            desk = self._office.desk
            return put_back(desk, step) if isinstance(step, DetachedFile) else detach(desk, code, step)

        first: int | DetachedFile = file_id
        self._stack.call(say("pages", "Take file off"), service, first)
        self._told(say("pages", "The file was taken off {code}.", code=code))

    def show_file(self, code: str, file_id: int, name: str) -> None:
        """Show a picture or a PDF here, others in their own program."""
        path = entry_file(self._office.desk, code, file_id)
        if path.suffix in SHOWN:
            _opened(EntryFileDialog(path, name, self._page))
        else:
            open_file(path)

    def show_history(self, code: str) -> QDialog:
        """Show what happened to an entry."""
        return _opened(EntryHistoryDialog(self._office, code, self._page))

    def edit_contest(self, code: str) -> QDialog:
        """Show a contest as it is announced."""
        return _opened(ContestEditorDialog(self._office.desk, code, self._page))


def menu_of(page: QWidget, entries: Sequence[tuple[str, Callable[[], object]]]) -> QMenu:
    """Return a menu of words and what they do."""
    menu = QMenu(page)
    for words, does in entries:
        menu.addAction(words).triggered.connect(lambda _checked=False, does=does: does())
    return menu


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog

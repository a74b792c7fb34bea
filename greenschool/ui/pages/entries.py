"""The entries of the season: whose they are, when they came, where they stand."""

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.entry_files import EntryFileRow, list_files
from greenschool.services.entry_standing import entry_standing
from greenschool.services.intake import EntryRow, list_entries
from greenschool.services.seasons import ContestRow, list_contests
from greenschool.services.states import EntryState, Permission
from greenschool.ui.dialogs.doubles import DoublesDialog
from greenschool.ui.dialogs.entry_files_box import EntryFilesBox
from greenschool.ui.dialogs.files import entry_files_to_read
from greenschool.ui.dialogs.import_source import entries_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.entries_actions import EntryActions, menu_of
from greenschool.ui.pages.entries_standing import StandingView
from greenschool.ui.pages.entry_columns import TONES, entry_columns
from greenschool.ui.pages.links import OfSchool
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import shown
from greenschool.ui.table.filters import Test
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.buttons import Button, IconButton, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import state_name

LIST, STANDING = "list", "standing"


class EntriesPage(ListPage[EntryRow]):
    """Chips for the contests and the states; a second view shows where the contests stand."""

    def __init__(self, office: Office) -> None:
        contests = list_contests(office.desk)
        super().__init__(office, say("pages", "Entries"), "entries", entry_columns(), _chips(contests), _empty())
        self._contests = contests
        self._files: tuple[EntryFileRow, ...] = ()
        self._stack_of_steps = ServiceStack(self)
        self._actions = EntryActions(office, self, self._stack_of_steps, self._tell_done)
        self._may_edit = office.desk.may(Permission.EDIT)
        self._add_views()
        self._add_card()
        self.add_export()
        self.add_head_action(Button(self.tr("Doubles…"), "content-duplicate", self.show_doubles))
        if self._may_edit:
            template = Button(say("pages", "Template"), "file-download-outline", self._save_template)
            self.add_head_action(template)
            words = say("pages", "Import from Excel")
            self.add_head_action(PrimaryButton(words, "tray-arrow-down", self.start_import, shortcut="Ctrl+N"))
            self.empty.set_action(words, "tray-arrow-down", self.start_import)
        self.refresh()

    def refresh(self) -> None:
        """Read list and standing again; view, cursor, filters and chips stay."""
        row = self.table.current()
        super().refresh()
        if row is not None:
            self._go_back_to(row)
        self._show_view(self.views.current())

    def _go_back_to(self, before: EntryRow) -> None:
        """Stay at the entry whose row has changed, and show it as it is now."""
        row = next((row for row in self.table.model.seen() if row.id == before.id), None)
        if row is not None and row != before:
            self.table.go_to(row)
            self.show_row(row)

    def read(self) -> Sequence[EntryRow]:
        """Return the entries of all contests, and note how far each contest is."""
        self._contests = list_contests(self.office.desk)
        return list_entries(self.office.desk)

    def key(self, row: EntryRow) -> str:
        """Return the entry's code."""
        return row.code

    def chip_test(self, chip: str) -> Test[EntryRow] | None:
        """Keep one contest, and of it the entries in the state that is pressed."""
        state = self.states.current()
        if chip == "all" and state == "all":
            return None
        return lambda row: chip in ("all", row.contest) and state in ("all", row.state.name)

    def count(self, rows: Sequence[EntryRow]) -> None:
        """Show the numbers on the chips, and how many entries take part."""
        accepted = sum(row.state is EntryState.ACCEPTED for row in rows)
        self.header.set_subtitle(self.tr("{n} entries · {accepted} accepted").format(n=len(rows), accepted=accepted))
        if self.chips is not None:
            counts = Counter(row.contest for row in rows)
            of_contests = {contest.code: counts[contest.code] for contest in self._contests}
            self.chips.set_counts({"all": len(rows), **of_contests})
        states = Counter(row.state.name for row in rows)
        self.states.set_counts({"all": len(rows), **states})
        self.states.show_chips({"all", *states})

    def show_row(self, row: EntryRow) -> None:
        """Show the entry with its authors, one line each."""
        authors = zip(row.authors, row.classes, row.born, strict=True)
        people = [f"{name}\n{_joined(group, shown(born))}".rstrip() for name, group, born in authors]
        contest = next(contest for contest in self._contests if contest.code == row.contest)
        fields = [
            (self.tr("School"), row.school),
            (self.tr("Authors"), "\n".join(people)),
            (self.tr("Contest"), contest.name),
            (self.tr("Group"), row.group),
            (self.tr("Received"), shown(row.received_on)),
            (self.tr("Consent"), f"{row.consents}/{len(row.authors)}"),
        ]
        told = [
            (self.tr("Receipt"), "" if row.receipt is None else f"{row.receipt:03d}"),
            (self.tr("Missing"), "\n".join(row.missing)),
            (self.tr("Reason"), "" if row.missing else row.state_reason),
            (self.tr("Note"), row.note),
        ]
        shown_fields = [*fields, *(field for field in told if field[1])]
        self.pane.show_row(row.code, row.title, shown_fields, (state_name(row.state), TONES[row.state]))
        self._files = list_files(self.office.desk, row.code)
        self.files.show_files(self._files, may_change=self._may_edit and not self._has_begun(row))
        self.files.show()

    def reveal(self, target: object) -> None:
        """Show the entries of one school, or what every list reveals; always on the list."""
        self.views.choose(LIST)
        self.states.choose("all")
        if isinstance(target, OfSchool):
            if self.chips is not None:
                self.chips.choose("all")
            self.table.clear_filters()
            self.table.set_filter("school", f"={short_school(target.school)}")
        else:
            super().reveal(target)

    def show_doubles(self) -> DoublesDialog:
        """Show the entries that look like one."""
        dialog = DoublesDialog(self.office, self)
        dialog.entry_asked.connect(self.reveal)
        dialog.open()
        return dialog

    def start_import(self) -> ImportDialog:
        """Take in the list of one contest, first of all of the one whose chip is pressed."""
        return self.import_list(self.tr("Import entries"), entries_sources(self._contests), self._first_contest())

    def begin_find(self) -> None:
        """Look for an entry on the list."""
        self.views.choose(LIST)
        super().begin_find()

    # Views, card and actions

    def _add_views(self) -> None:
        self.views = FilterChips(
            [FilterChip(LIST, self.tr("List")), FilterChip(STANDING, self.tr("Where do we stand"))]
        )
        self.views.chosen.connect(self._show_view)
        states = [FilterChip(state.name, state_name(state), TONES[state]) for state in EntryState]
        self.states = FilterChips([FilterChip("all", self.tr("All states")), *states])
        self.states.chosen.connect(lambda _state: self._filter_by_chips())
        contests = [(contest.code, contest.name) for contest in self._contests]
        self.standing = StandingView(contests, self.office.settings, self._actions.preview_reminder)
        self._bar, self._state_bar = QWidget(), QWidget()
        self._work = self._work_buttons()
        for bar, parts in ((self._bar, (self.views, *self._work)), (self._state_bar, (self.states,))):
            row = QHBoxLayout(bar)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for place, part in enumerate(parts):
                row.addWidget(part, 0 if place else 1)
        self.content.insertWidget(0, self._bar)
        self.content.insertWidget(1, self._state_bar)
        self.content.addWidget(self.standing, 1)

    def _work_buttons(self) -> list[QWidget]:
        contest = Button(self.tr("Contest…"), "trophy-outline", self.edit_contest)
        if not self._may_edit:
            return [contest]
        return [
            Button(self.tr("Register…"), "plus", self.register_entry),
            Button(self.tr("Accept"), "check", self.accept_entries),
            Button(self.tr("Return…"), "keyboard-return", self.return_entries),
            Button(self.tr("Receipt…"), "receipt-text-outline", self.give_receipts),
            self._more_button(),
            contest,
        ]

    def _more_button(self) -> Button:
        more = Button(self.tr("More"), "dots-horizontal")
        ask = self._actions.ask_reason
        entries: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Came again"), lambda: self._try(lambda: self._move(EntryState.RECEIVED))),
            (self.tr("Withdraw…"), lambda: self._with_codes(lambda c: ask(c, EntryState.WITHDRAWN))),
            (self.tr("Disqualify…"), lambda: self._with_codes(lambda c: ask(c, EntryState.DISQUALIFIED))),
            (self.tr("Note consent…"), lambda: self._with_codes(self._actions.ask_consent)),
            (self.tr("Lists of what was returned"), self._actions.preview_returns),
            (self.tr("Undo"), self._stack_of_steps.undo),
            (self.tr("Redo"), self._stack_of_steps.redo),
        ]
        more.setMenu(menu_of(self, entries))
        return more

    def _add_card(self) -> None:
        self.files = EntryFilesBox()
        self.files.dropped.connect(self.add_files)
        self.files.choose_asked.connect(self._choose_files)
        self.files.opened.connect(lambda number: self._with_row(lambda row: self._show_file(row, number)))
        self.files.removed.connect(lambda number: self._with_row(lambda r: self._actions.detach(r.code, number)))
        self.files.take_drops_of(self.pane)
        self.pane.body.insertWidget(1, self.files)
        self.files.hide()
        if self._may_edit:
            self.pane.add_action(Button(self.tr("Edit…"), "pencil-outline", self.edit_entry))
        self.pane.add_action(IconButton(self.tr("History of the entry"), "history", self.show_history))
        self.pane.add_action(IconButton(self.tr("Its school"), "school-outline", self._go_to_school))
        self._stack_of_steps.refused.connect(self.refuse)
        self._stack_of_steps.stepped.connect(self.refresh)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, does in (("Ctrl+Z", self._stack_of_steps.undo), ("Ctrl+Y", self._stack_of_steps.redo)):
            QShortcut(QKeySequence(keys), self, does, context=here)

    def _show_view(self, view: str) -> None:
        """Show the list or the standing; without entries there is only what to do first."""
        has_rows = bool(self.table.model.rows())
        listed = view == LIST
        if not listed:
            self.standing.show_standings(entry_standing(self.office.desk))
        self._stack.setVisible(listed)
        self._state_bar.setVisible(listed and has_rows)
        self.standing.setVisible(not listed)
        for button in self._work[:-1]:
            button.setVisible(listed)

    def _filter_by_chips(self) -> None:
        if self.chips is not None:
            self.table.set_only(self.chip_test(self.chips.current()))

    def register_entry(self) -> None:
        """Take in one entry by hand."""
        self._try(lambda: self._actions.register(self._contests[self._first_contest()].code))

    def edit_entry(self) -> None:
        """Change the entry under the cursor."""
        self._with_row(lambda row: self._actions.edit(row, begun=self._has_begun(row)))

    def accept_entries(self) -> None:
        """Accept the selected entries; for late ones it is a decision, which asks for its reason."""
        if any(row.state is EntryState.LATE for row in self._selected()):
            self._with_codes(lambda codes: self._actions.ask_reason(codes, EntryState.ACCEPTED))
        else:
            self._try(lambda: self._move(EntryState.ACCEPTED))

    def return_entries(self) -> None:
        """Return the selected entries."""
        self._with_codes(self._actions.ask_missing)

    def give_receipts(self) -> None:
        """Give receipts for the selected entries; the receipts of those that have one are shown again."""
        rows = self._selected()
        waiting = [row.code for row in rows if row.receipt is None]
        given = sorted({row.receipt for row in rows if row.receipt is not None})
        if waiting:
            self._try(lambda: self._actions.ask_receipts(waiting))
        elif given:
            self._try(lambda: self._actions.preview_receipts(given))

    def edit_contest(self) -> None:
        """Show the contest of the pressed chip, or of the entry under the cursor."""
        row, chip = self.table.current(), "all" if self.chips is None else self.chips.current()
        code = chip if chip != "all" else row.contest if row is not None else ""
        self._try(lambda: self._actions.edit_contest(code).finished.connect(lambda _result: self.refresh()))

    def show_history(self) -> None:
        """Show what happened to the entry under the cursor."""
        self._with_row(lambda row: self._actions.show_history(row.code))

    def add_files(self, files: Sequence[Path]) -> None:
        """Keep files with the entry under the cursor."""

        def add(row: EntryRow) -> None:
            self._actions.attach(row.code, files)

        if files:
            self._with_row(add)

    def _choose_files(self) -> None:
        self.add_files(entry_files_to_read(self, self.office.settings))

    def _show_file(self, row: EntryRow, number: int) -> None:
        name = next((file.came_as for file in self._files if file.id == number), "")
        self._actions.show_file(row.code, number, name)

    def _move(self, target: EntryState) -> None:
        codes = [row.code for row in self._selected()]
        if codes:
            self._actions.move(codes, target)

    def _selected(self) -> list[EntryRow]:
        row = self.table.current()
        return self.table.selected() or ([] if row is None else [row])

    def _with_codes(self, does: Callable[[Sequence[str]], object]) -> None:
        codes = [row.code for row in self._selected()]
        if codes:
            self._try(lambda: does(codes))

    def _with_row(self, does: Callable[[EntryRow], object]) -> None:
        row = self.table.current()
        if row is not None:
            self._try(lambda: does(row))

    def _try(self, does: Callable[[], object]) -> None:
        try:
            does()
        except GreenSchoolError as error:
            self.refuse(error)

    def _tell_done(self, sentence: str) -> None:
        self.refresh()
        undo = (self.tr("Undo"), self._stack_of_steps.undo)
        self.banner.say(sentence, Tone.OK, [undo])

    def _has_begun(self, row: EntryRow) -> bool:
        return next(one for one in self._contests if one.code == row.contest).entries_fixed

    def _first_contest(self) -> int:
        """Return the number of the contest whose chip is pressed, or else of the first that takes entries in."""
        codes = [contest.code for contest in self._contests]
        if self.chips is not None and self.chips.current() in codes:
            return codes.index(self.chips.current())
        now = list_contests(self.office.desk)
        waiting = [contest.entries_fixed or contest.entries > 0 for contest in now]
        return waiting.index(min(waiting))

    def _go_to_school(self) -> None:
        row = self.table.current()
        if row is not None:
            self.leads_to.emit("schools", OfSchool(row.school))

    def _save_template(self) -> None:
        chip = "all" if self.chips is None else self.chips.current()
        self.save_template("entries", None if chip == "all" else chip)


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _chips(contests: Sequence[ContestRow]) -> FilterChips:
    return FilterChips(
        [FilterChip("all", say("pages", "All")), *(FilterChip(contest.code, contest.name) for contest in contests)]
    )


def _empty() -> EmptyState:
    return EmptyState(
        "file-document-outline",
        say("pages", "No entries yet"),
        say(
            "pages",
            "Each contest has a list of entries: number, school, authors, title. "
            "Import the schools first, then one list for each contest.",
        ),
    )

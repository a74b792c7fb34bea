"""The entries of the season: whose they are, when they came, where they stand."""

from collections import Counter
from collections.abc import Mapping, Sequence

from greenschool.language import say
from greenschool.services.intake import EntryRow, list_entries
from greenschool.services.seasons import ContestRow, list_contests
from greenschool.services.states import EntryState, Permission, RoundState
from greenschool.ui.dialogs.doubles import DoublesDialog
from greenschool.ui.dialogs.import_source import entries_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.links import OfSchool
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Column, by_given_name, shown
from greenschool.ui.table.filters import Test
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import state_name

TONES: Mapping[EntryState, Tone] = {
    EntryState.RECEIVED: Tone.INFO,
    EntryState.ACCEPTED: Tone.OK,
    EntryState.RETURNED: Tone.WARN,
    EntryState.LATE: Tone.WARN,
    EntryState.DISQUALIFIED: Tone.DANGER,
    EntryState.WITHDRAWN: Tone.PLAIN,
}


class EntriesPage(ListPage[EntryRow]):
    """Chips for the contests; the import asks for the contest of the pressed chip first."""

    def __init__(self, office: Office) -> None:
        contests = list_contests(office.desk)
        super().__init__(office, say("pages", "Entries"), "entries", _columns(), _chips(contests), _empty())
        self._contests = contests
        self.pane.add_action(Button(self.tr("Its school"), "arrow-right", self._go_to_school))
        self.add_export()
        self.add_head_action(Button(self.tr("Doubles…"), "content-duplicate", self.show_doubles))
        if office.desk.may(Permission.EDIT):
            template = Button(say("pages", "Template"), "file-download-outline", self._save_template)
            self.add_head_action(template)
            words = say("pages", "Import from Excel")
            self.add_head_action(PrimaryButton(words, "tray-arrow-down", self.start_import, shortcut="Ctrl+N"))
            self.empty.set_action(words, "tray-arrow-down", self.start_import)
        self.refresh()

    def read(self) -> Sequence[EntryRow]:
        """Return the entries of all contests."""
        return list_entries(self.office.desk)

    def key(self, row: EntryRow) -> str:
        """Return the entry's code."""
        return row.code

    def chip_test(self, chip: str) -> Test[EntryRow] | None:
        """Keep one contest."""
        return None if chip == "all" else lambda row: row.contest == chip

    def count(self, rows: Sequence[EntryRow]) -> None:
        """Show the numbers on the chips, and how many entries take part."""
        accepted = sum(row.state is EntryState.ACCEPTED for row in rows)
        self.header.set_subtitle(self.tr("{n} entries · {accepted} accepted").format(n=len(rows), accepted=accepted))
        if self.chips is not None:
            counts = Counter(row.contest for row in rows)
            of_contests = {contest.code: counts[contest.code] for contest in self._contests}
            self.chips.set_counts({"all": len(rows), **of_contests})

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
            (self.tr("Reason"), row.state_reason),
            (self.tr("Note"), row.note),
        ]
        shown_fields = [field for field in fields if field[1] or field[0] != self.tr("Reason")]
        self.pane.show_row(row.code, row.title, shown_fields, (state_name(row.state), TONES[row.state]))

    def reveal(self, target: object) -> None:
        """Show the entries of one school, or what every list reveals."""
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

    def _first_contest(self) -> int:
        """Return the number of the contest whose chip is pressed, or else of the first that takes entries in."""
        codes = [contest.code for contest in self._contests]
        if self.chips is not None and self.chips.current() in codes:
            return codes.index(self.chips.current())
        now = list_contests(self.office.desk)
        waiting = [not (contest.round_state is RoundState.PREPARING and not contest.entries) for contest in now]
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


def _columns() -> list[Column[EntryRow]]:
    return [
        Column("code", say("pages", "Code"), lambda row: row.code),
        Column("title", say("pages", "Entry"), lambda row: row.title, width=230),
        Column("school", say("pages", "School"), lambda row: short_school(row.school)),
        Column("authors", say("pages", "Authors"), lambda row: ", ".join(row.authors), sort=by_given_name, width=165),
        Column("class", say("pages", "Class"), lambda row: ", ".join(dict.fromkeys(filter(None, row.classes)))),
        Column("group", say("pages", "Group"), lambda row: row.group),
        Column("received", say("pages", "Received"), lambda row: row.received_on),
        Column("state", say("pages", "State"), lambda row: state_name(row.state), tone=lambda row: TONES[row.state]),
        Column("official", say("pages", "Official school name"), lambda row: row.school, hidden=True),
        Column("note", say("pages", "Note"), lambda row: row.note, hidden=True),
    ]

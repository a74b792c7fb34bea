"""The schools of the season, and what each has sent."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from greenschool.language import say
from greenschool.services.intake import list_entries
from greenschool.services.schools import LEVELS, SchoolRow, list_schools
from greenschool.services.seasons import ContestRow, list_contests
from greenschool.services.states import Permission
from greenschool.ui.dialogs.import_source import schools_source
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.links import SENT_NOTHING, OfSchool
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.filters import Test
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import level_name


class SchoolsPage(ListPage[SchoolRow]):
    """Chips for the levels and for those who have sent nothing; links to the entries of a school."""

    def __init__(self, office: Office) -> None:
        contests = list_contests(office.desk)
        super().__init__(office, say("pages", "Schools"), "schools", _columns(contests), _chips(), _empty())
        self._contests = contests
        self._codes: dict[tuple[str, str], list[str]] = {}
        self.pane.add_action(Button(self.tr("Its entries"), "arrow-right", self._go_to_entries))
        self.add_export()
        self.add_template("schools")
        if office.desk.may(Permission.EDIT):
            words = say("pages", "Import from Excel")
            self.add_head_action(PrimaryButton(words, "tray-arrow-down", self.start_import, shortcut="Ctrl+N"))
            self.empty.set_action(words, "tray-arrow-down", self.start_import)
        self.refresh()

    def read(self) -> Sequence[SchoolRow]:
        """Return the schools, and note the codes of what each sent."""
        codes: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for entry in list_entries(self.office.desk):
            codes[entry.school, entry.contest].append(entry.code)
        self._codes = dict(codes)
        return list_schools(self.office.desk)

    def key(self, row: SchoolRow) -> str:
        """Return the school's code."""
        return row.code

    def chip_test(self, chip: str) -> Test[SchoolRow] | None:
        """Keep one level, or the schools that have sent nothing."""
        if chip == SENT_NOTHING.chip:
            return _sent_nothing
        return None if chip == "all" else lambda row: row.level == chip

    def count(self, rows: Sequence[SchoolRow]) -> None:
        """Show the numbers on the chips; a level without schools has no chip."""
        levels = Counter(row.level for row in rows)
        nothing = sum(map(_sent_nothing, rows))
        self.header.set_subtitle(
            self.tr("{n} schools · {sent} have sent entries").format(n=len(rows), sent=len(rows) - nothing)
        )
        if self.chips is not None:
            self.chips.set_counts({"all": len(rows), **levels, SENT_NOTHING.chip: nothing})
            self.chips.show_chips({"all", *levels, *([SENT_NOTHING.chip] if nothing else [])})

    def show_row(self, row: SchoolRow) -> None:
        """Show the school, and under each contest the entries that it sent."""
        fields = [
            (self.tr("Level"), level_name(row.level)),
            (self.tr("Ward"), row.ward),
            (self.tr("Pupils"), "" if row.pupils is None else str(row.pupils)),
            (self.tr("Principal"), row.principal),
            (self.tr("Phone"), row.phone),
            (self.tr("Email"), row.email),
            (self.tr("Note"), row.note),
        ]
        fields += [(contest.code, self._sent(row, contest)) for contest in self._contests]
        state = (self.tr("Sent nothing"), Tone.WARN) if _sent_nothing(row) else None
        self.pane.show_row(row.code, row.name, fields, state)

    def reveal(self, target: object) -> None:
        """Go to the school of an entry, or show what every list reveals."""
        if isinstance(target, OfSchool):
            target = next((self.key(row) for row in self.table.model.rows() if row.name == target.school), None)
        super().reveal(target)

    def start_import(self) -> ImportDialog:
        """Take in the list of schools."""
        return self.import_list(self.tr("Import schools"), [schools_source()])

    def _sent(self, row: SchoolRow, contest: ContestRow) -> str:
        codes = self._codes.get((row.name, contest.code), [])
        return f"{contest.name}\n{', '.join(codes) or '–'}"

    def _go_to_entries(self) -> None:
        row = self.table.current()
        if row is not None:
            self.leads_to.emit("entries", OfSchool(row.name))


def _sent_nothing(row: SchoolRow) -> bool:
    return not row.entries_in_all


def _chips() -> FilterChips:
    levels = [FilterChip(level, level_name(level)) for level in LEVELS]
    nothing = FilterChip(SENT_NOTHING.chip, say("pages", "Sent nothing"), Tone.WARN)
    return FilterChips([FilterChip("all", say("pages", "All")), *levels, nothing])


def _empty() -> EmptyState:
    return EmptyState(
        "school-outline",
        say("pages", "No schools yet"),
        say(
            "pages",
            "The schools that take part come first: entries and judges are matched to them. "
            "Import the office's list from Excel.",
        ),
    )


def _columns(contests: Sequence[ContestRow]) -> list[Column[SchoolRow]]:
    return [
        Column("code", say("pages", "Code"), lambda row: row.code),
        Column("name", say("pages", "School"), lambda row: short_school(row.name)),
        Column("level", say("pages", "Level"), lambda row: level_name(row.level)),
        Column("ward", say("pages", "Ward"), lambda row: row.ward),
        Column("pupils", say("pages", "Pupils"), lambda row: row.pupils, align=Align.RIGHT),
        *(_entries_column(place, contest) for place, contest in enumerate(contests)),
        Column(
            "entries",
            say("pages", "Entries"),
            lambda row: row.entries_in_all,
            align=Align.RIGHT,
            tone=lambda row: Tone.WARN if _sent_nothing(row) else Tone.PLAIN,
            hidden=True,
        ),
        Column("principal", say("pages", "Principal"), lambda row: row.principal, sort=by_given_name),
        Column("phone", say("pages", "Phone"), lambda row: row.phone),
        Column("official", say("pages", "Official name"), lambda row: row.name, hidden=True),
        Column("email", say("pages", "Email"), lambda row: row.email, hidden=True),
        Column("note", say("pages", "Note"), lambda row: row.note, hidden=True),
    ]


def _entries_column(place: int, contest: ContestRow) -> Column[SchoolRow]:
    return Column(
        f"entries-{contest.code}",
        contest.code,
        lambda row: row.entries[place][1],
        align=Align.RIGHT,
        hint=say("pages", "Entries to {contest}", contest=contest.name),
    )

"""The schools of the season, and what each has sent."""

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.intake import list_entries
from greenschool.services.school_changes import facts_of
from greenschool.services.school_records import SchoolFacts, aliases, wards
from greenschool.services.schools import ContactRow, SchoolRow, list_schools
from greenschool.services.seasons import ContestRow, list_contests
from greenschool.services.states import Permission
from greenschool.ui.dialogs.files import picture_to_read
from greenschool.ui.dialogs.import_source import schools_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.dialogs.school_aliases import SchoolAliasesDialog
from greenschool.ui.dialogs.school_form import SchoolFormDialog
from greenschool.ui.dialogs.school_history import SchoolHistoryDialog
from greenschool.ui.dialogs.school_merge import SchoolMergeDialog
from greenschool.ui.dialogs.school_wards import SchoolWardsDialog, ward_line
from greenschool.ui.office import Office
from greenschool.ui.pages.links import SENT_NOTHING, OfSchool
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.school_actions import SchoolActions
from greenschool.ui.pages.school_columns import NOT_ACTIVE, school_chips, school_columns, sent_nothing
from greenschool.ui.pages.school_desk import SchoolDesk
from greenschool.ui.table.filters import Test
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.undo_buttons import UndoButtons
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.picture_box import PictureBox
from greenschool.wording import level_name

_SECONDS = 12
"""How long a sentence about something done stays, with its Undo."""


class SchoolsPage(ListPage[SchoolRow]):
    """Chips for the levels and for those who have sent nothing; links to the entries of a school.

    Ctrl+N registers, Ctrl+E edits; what is one line of text can also be typed into the table. Ctrl+Z takes it back.
    """

    def __init__(self, office: Office) -> None:
        contests = list_contests(office.desk)
        self._may_edit = office.desk.may(Permission.EDIT)
        self.stack = ServiceStack()
        self._doing = SchoolDesk(office.desk, self.stack)
        columns = school_columns(contests, self._doing.setter if self._may_edit else lambda _fact: None)
        super().__init__(office, say("pages", "Schools"), "schools", columns, school_chips(), _empty())
        self.stack.setParent(self)
        self._contests = contests
        self._codes: dict[tuple[str, str], list[str]] = {}
        self.picture = PictureBox(may_edit=self._may_edit)
        self.active = QCheckBox(self.tr("Active"))
        self.bar = SchoolActions(self._may_edit)
        self._build_pane()
        self._build_head()
        self._connect()
        self.refresh()

    # What the list shows

    def read(self) -> Sequence[SchoolRow]:
        """Return the schools, and note the codes of what each sent."""
        codes: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        for entry in list_entries(self.office.desk):
            codes[entry.school, entry.contest].append(entry.code)
        self._codes = dict(codes)
        return list_schools(self.office.desk)

    def show_rows(self, rows: Sequence[SchoolRow]) -> None:
        """Show the same schools in place, so that typing into the table goes on; others with the cursor kept."""
        before, current = self.table.model.rows(), self.table.current()
        if before and {row.id for row in before} == {row.id for row in rows}:
            now = {row.id: row for row in rows}
            self.table.renew_rows([now[row.id] for row in before])
            return
        super().show_rows(rows)
        same = None if current is None else next((row for row in rows if row.id == current.id), None)
        line = None if same is None else self.table.model.line_of(same)
        if line is not None:
            self.table.grid.go_to(line)

    def key(self, row: SchoolRow) -> str:
        """Return the school's code."""
        return row.code

    def chip_test(self, chip: str) -> Test[SchoolRow] | None:
        """Keep one level, the schools that have sent nothing, or those that are not active."""
        if chip == SENT_NOTHING.chip:
            return sent_nothing
        if chip == NOT_ACTIVE:
            return lambda row: not row.active
        return None if chip == "all" else lambda row: row.level == chip

    def count(self, rows: Sequence[SchoolRow]) -> None:
        """Show the numbers on the chips; a level without schools has no chip."""
        levels = Counter(row.level for row in rows)
        special = {
            SENT_NOTHING.chip: sum(map(sent_nothing, rows)),
            NOT_ACTIVE: sum(not row.active for row in rows),
        }
        sent = len(rows) - special[SENT_NOTHING.chip]
        self.header.set_subtitle(self.tr("{n} schools · {sent} have sent entries").format(n=len(rows), sent=sent))
        if self.chips is not None:
            self.chips.set_counts({"all": len(rows), **levels, **special})
            self.chips.show_chips({"all", *levels, *(chip for chip, number in special.items() if number)})

    def show_row(self, row: SchoolRow) -> None:
        """Show the school's card, and under each contest the entries that it sent."""
        moves = [ward_line(one) for one in wards(self.office.desk, row.id)]
        fields = [
            (self.tr("Level"), level_name(row.level)),
            (self.tr("Ward"), "\n".join([row.ward, *moves]).strip()),
            (self.tr("Pupils"), "" if row.pupils is None else str(row.pupils)),
            (self.tr("Principal"), row.principal),
            (self.tr("Phone"), row.phone),
            (self.tr("Email"), row.email),
            (self.tr("Contacts"), "\n".join(map(_contact, row.contacts))),
            (self.tr("Other names"), "\n".join(one.name for one in aliases(self.office.desk, row.id))),
            (self.tr("Note"), row.note),
        ]
        fields += [(contest.code, self._sent(row, contest)) for contest in self._contests]
        state = (self.tr("Sent nothing"), Tone.WARN) if sent_nothing(row) else None
        self.pane.show_row(row.code, row.name, fields, state if row.active else (self.tr("Not active"), Tone.PLAIN))
        self.picture.show_picture(row.picture, row.name)
        self.active.setChecked(row.active)
        self._show_actions(row)

    def reveal(self, target: object) -> None:
        """Go to the school of an entry, or show what every list reveals."""
        if isinstance(target, OfSchool):
            target = next((self.key(row) for row in self.table.model.rows() if row.name == target.school), None)
        super().reveal(target)

    # What an officer does

    def add_school(self) -> SchoolFormDialog:
        """Ask for a new school."""
        return self._ask(self.tr("Add a school"), self.tr("Add school"), SchoolFacts(""), self._register)

    def edit(self) -> SchoolFormDialog | None:
        """Open all that is recorded of the school under the cursor."""
        row = self.table.current()
        if row is None:
            return None
        return self._ask(row.name, self.tr("Save"), facts_of(row), lambda facts: self._save(row, facts))

    def show_aliases(self) -> SchoolAliasesDialog | None:
        """Open the other names of the school under the cursor."""
        row = self.table.current()
        if row is None:
            return None
        dialog = SchoolAliasesDialog(self.office, row, self)
        dialog.finished.connect(lambda _result: self.refresh())
        dialog.open()
        return dialog

    def show_history(self) -> SchoolHistoryDialog | None:
        """Open what the school under the cursor did and received."""
        row = self.table.current()
        if row is None:
            return None
        dialog = SchoolHistoryDialog(self.office, row, self)
        dialog.open()
        return dialog

    def merge(self) -> SchoolMergeDialog | None:
        """Ask which two records are one school: the two that are selected, or the current one and another."""
        row, rows = self.table.current(), self.table.model.rows()
        if row is None or len(rows) < 2:
            return None
        beside = [one for one in self.table.selected() if one.id != row.id]
        dialog = SchoolMergeDialog(self.office.desk, row, rows, beside[0] if len(beside) == 1 else None, self)
        dialog.accepted.connect(lambda: self._merged(dialog.kept(), dialog.gone()))
        dialog.open()
        return dialog

    def move_ward(self) -> SchoolWardsDialog | None:
        """Ask in which ward the selected schools lie from a day on."""
        rows = self.table.selected() or [row for row in [self.table.current()] if row is not None]
        if not rows:
            return None
        dialog = SchoolWardsDialog(self.office.desk, rows, self._wards(), self)
        dialog.accepted.connect(self._moved)
        dialog.open()
        return dialog

    def take_off(self) -> None:
        """Take the school under the cursor off the season, after a question."""
        row = self.table.current()
        if row is None:
            return
        offers: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Take off"), lambda: self._do(lambda: self._doing.take_off(row), self._taken_off(row))),
            (self.tr("Leave it"), self.table.setFocus),
        ]
        told = self.tr("Take {school} off this season? Its other names and its picture go with it.")
        self.banner.say(told.format(school=row.name), Tone.WARN, offers)

    def set_picture(self, file: Path | None) -> None:
        """Put a photo or logo on the card of the school under the cursor, or take it off."""
        row = self.table.current()
        if row is not None:
            told = self.tr("The picture of {school} was taken off.") if file is None else ""
            self._do(lambda: self._doing.set_picture(row, file), told.format(school=row.name))

    def start_import(self) -> ImportDialog:
        """Take in the list of schools: new ones, or changes of those that are known."""
        return self.import_list(self.tr("Import schools"), schools_sources())

    # Inside

    def _build_head(self) -> None:
        if self._may_edit:
            self._undo = UndoButtons(self.stack)
            self.add_head_action(self._undo)
        self.add_export()
        self.add_template("schools")
        if self._may_edit:
            words = say("pages", "Import from Excel")
            self.add_head_action(Button(words, "tray-arrow-down", self.start_import))
            self.empty.set_action(words, "tray-arrow-down", self.start_import)
            self.header.add_action(PrimaryButton(self.tr("Add school"), "plus", self.add_school, shortcut="Ctrl+N"))

    def _build_pane(self) -> None:
        self.pane.body.insertWidget(0, self.picture)
        self.active.setToolTip(self.tr("The next season asks active schools to take part"))
        self.active.setAccessibleName(self.tr("Active"))
        self.picture.add_beside(self.active)
        self.active.setEnabled(self._may_edit)
        self.pane.add_bar(self.bar)

    def _connect(self) -> None:
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Z"), self, self.stack.undo, context=here)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.stack.redo, context=here)
        self.stack.stepped.connect(self.refresh)
        self.stack.refused.connect(self.refuse)
        self.table.model.refused.connect(self.refuse)
        self.table.current_changed.connect(self._show_actions)
        self.active.clicked.connect(self._set_active)
        self.picture.dropped.connect(self.set_picture)
        self.picture.choose_asked.connect(self._choose_picture)
        self.picture.removal_asked.connect(lambda: self.set_picture(None))
        self.bar.wire(
            entries=self._go_to_entries,
            history=self.show_history,
            edit=self.edit,
            aliases=self.show_aliases,
            ward=self.move_ward,
            merge=self.merge,
            take_off=self.take_off,
        )

    def _show_actions(self, row: SchoolRow | None) -> None:
        for part in (self.picture, self.active, self.bar):
            part.setEnabled(row is not None and (part is self.bar or self._may_edit))

    def _ask(
        self, heading: str, verb: str, facts: SchoolFacts, save: Callable[[SchoolFacts], object]
    ) -> SchoolFormDialog:
        dialog = SchoolFormDialog(heading, verb, facts, save, self._wards(), self)
        dialog.open()
        return dialog

    def _wards(self) -> list[str]:
        return sorted({row.ward for row in self.table.model.rows() if row.ward})

    def _register(self, facts: SchoolFacts) -> None:
        known = {row.id for row in self.table.model.rows()}
        self._doing.register(facts)
        row = next(row for row in self.table.model.rows() if row.id not in known)
        self.reveal(row.code)
        self._tell(self.tr("{school} was registered with the code {code}.").format(school=row.name, code=row.code))

    def _save(self, row: SchoolRow, facts: SchoolFacts) -> None:
        if facts == facts_of(row):
            return
        self._doing.edit(row, facts)
        self._tell(self.tr("{school} was changed.").format(school=row.name))

    def _set_active(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        row = self.table.current()
        if row is not None:
            words = self.tr("{school} is active again.") if on else self.tr("{school} is not active any more.")
            self._do(lambda: self._doing.set_active(row, active=on), words.format(school=row.name))

    def _choose_picture(self) -> None:
        file = picture_to_read(self, self.office.settings)
        if file is not None:
            self.set_picture(file)

    def _do(self, action: Callable[[], object], told: str) -> None:
        """Do something that can be taken back; a refusal is told, and what is shown is what is recorded."""
        try:
            action()
        except GreenSchoolError as error:
            self.refuse(error)
            self.refresh()
            return
        self.banner.hide()
        if told:
            self._tell(told)

    def _tell(self, told: str) -> None:
        self.banner.say(told, Tone.OK, [(self.tr("Undo"), self.stack.undo)], seconds=_SECONDS)

    def _taken_off(self, row: SchoolRow) -> str:
        return self.tr("{school} was taken off this season.").format(school=row.name)

    def _merged(self, kept: SchoolRow, gone: SchoolRow) -> None:
        """Show the one school; steps before cannot be taken back, for they may name the record that went."""
        self.stack.clear()
        self.stack.stepped.emit()
        self.reveal(kept.code)
        told = self.tr("{gone} and {kept} are one school now. A backup was written first.")
        self.banner.say(told.format(gone=gone.name, kept=kept.name), Tone.OK)

    def _moved(self) -> None:
        self.refresh()
        self.banner.say(self.tr("The new ward is recorded with its day."), Tone.OK, seconds=_SECONDS)

    def _sent(self, row: SchoolRow, contest: ContestRow) -> str:
        codes = self._codes.get((row.name, contest.code), [])
        return f"{contest.name}\n{', '.join(codes) or '–'}"

    def _go_to_entries(self) -> None:
        row = self.table.current()
        if row is not None:
            self.leads_to.emit("entries", OfSchool(row.name))


def _contact(one: ContactRow) -> str:
    return " · ".join(part for part in (one.name, one.post, one.phone, one.email) if part)


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

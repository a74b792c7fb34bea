"""The judges of the season, and the marks that come from them."""

from collections.abc import Sequence

from greenschool.language import say
from greenschool.services.judges import JudgeRow, list_judges
from greenschool.services.states import Permission
from greenschool.ui.dialogs.import_source import judges_source, marks_source
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.dialogs.judge_account import JudgeAccountDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.empty_state import EmptyState


class JudgesPage(ListPage[JudgeRow]):
    """Judges come in once, marks as often as judges send them: they are what one comes here for."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("pages", "Judges"), "judges", _columns(), None, _empty())
        self.add_export()
        self.add_template("judges")
        if office.desk.may(Permission.EDIT):
            words = self.tr("Import judges")
            self.add_head_action(Button(words, "account-plus-outline", self.start_import))
            self.empty.set_action(words, "tray-arrow-down", self.start_import)
        if office.desk.may(Permission.KEY_MARKS):
            words = self.tr("Import marks")
            self.add_head_action(PrimaryButton(words, "tray-arrow-down", self.start_marks_import, shortcut="Ctrl+N"))
        if office.desk.may(Permission.ADMINISTER):
            self.pane.add_action(Button(self.tr("Account…"), "account-key-outline", self.ask_account))
        self.refresh()

    def read(self) -> Sequence[JudgeRow]:
        """Return the judges."""
        return list_judges(self.office.desk)

    def key(self, row: JudgeRow) -> str:
        """Return the judge's code."""
        return row.code

    def count(self, rows: Sequence[JudgeRow]) -> None:
        """Show how many judges there are and what they handed in."""
        sheets = sum(row.sheets for row in rows)
        words = self.tr("{n} judges · {sheets} score sheets handed in")
        self.header.set_subtitle(words.format(n=len(rows), sheets=sheets))

    def show_row(self, row: JudgeRow) -> None:
        """Show the judge."""
        fields = [
            (self.tr("Workplace"), row.workplace),
            (self.tr("School of the season"), row.school),
            (self.tr("Sheets handed in"), str(row.sheets)),
            (self.tr("Note"), row.note),
        ]
        self.pane.show_row(row.code, row.name, fields)

    def ask_account(self) -> JudgeAccountDialog | None:
        """Ask with which account the judge under the cursor signs in."""
        row = self.table.current()
        if row is None:
            return None
        dialog = JudgeAccountDialog(self.office.desk, row, self)
        told = self.tr("The account of {name} is saved.").format(name=row.name)
        dialog.accepted.connect(lambda: self.banner.say(told, Tone.OK, seconds=8))
        dialog.open()
        return dialog

    def start_import(self) -> ImportDialog:
        """Take in the list of judges."""
        return self.import_list(self.tr("Import judges"), [judges_source()])

    def start_marks_import(self) -> ImportDialog:
        """Take in a list of marks."""
        return self.import_list(self.tr("Import marks"), [marks_source()])


def _empty() -> EmptyState:
    return EmptyState(
        "gavel",
        say("pages", "No judges yet"),
        say("pages", "Import the list of judges with their codes and workplaces; their marks are imported here too."),
    )


def _columns() -> list[Column[JudgeRow]]:
    return [
        Column("code", say("pages", "Code"), lambda row: row.code),
        Column("name", say("pages", "Name"), lambda row: row.name, sort=by_given_name),
        Column("workplace", say("pages", "Workplace"), lambda row: row.workplace),
        Column(
            "school",
            say("pages", "School of the season"),
            lambda row: short_school(row.school),
            hint=say("pages", "Where the judge works, if that school takes part: they should not mark its entries."),
        ),
        Column("sheets", say("pages", "Sheets handed in"), lambda row: row.sheets, align=Align.RIGHT),
        Column("note", say("pages", "Note"), lambda row: row.note),
    ]

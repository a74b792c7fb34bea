"""How far the schools' assessments are, and the way to the sheet of each."""

from collections import Counter
from collections.abc import Sequence

from greenschool.language import say
from greenschool.services.assessment_rows import SheetRow
from greenschool.services.assessments import list_assessments
from greenschool.services.checklists import ChecklistRow, NoChecklistError, show_checklist
from greenschool.services.desk import Desk
from greenschool.services.states import AssessmentState, Permission, Side
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.assessment_sheet import AssessmentSheetDialog, card_preview
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.sheet_totals import STATE_TONES
from greenschool.ui.office import Office
from greenschool.ui.pages.assessment_columns import assessment_columns, standing_band, total_of
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.table.filters import Test
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import level_name, state_name


class AssessmentsPage(ListPage[SheetRow]):
    """Chips for the states; Enter on a school opens its sheet."""

    def __init__(self, office: Office) -> None:
        self._checklist = _checklist(office.desk)
        columns = assessment_columns(self._checklist)
        super().__init__(office, say("pages", "Criteria"), "assessments", columns, _chips(), _empty(self._checklist))
        self._sheet: AssessmentSheetDialog | None = None
        self.pane.add_action(Button(self.tr("Report card"), "printer-eye", self.preview_card))
        if self._checklist is not None:
            self.empty.set_action(
                self.tr("Go to schools"), "school-outline", lambda: self.leads_to.emit("schools", None)
            )
        self.add_export()
        may_fill = office.desk.may(Permission.EDIT)
        words = self.tr("Fill in sheet…") if may_fill else self.tr("Show sheet…")
        self.add_head_action(PrimaryButton(words, "clipboard-edit-outline", self.open_sheet, shortcut="Ctrl+N"))
        self.table.opened.connect(lambda _row: self.open_sheet())
        self.refresh()

    def refresh(self) -> None:
        """Read the list again, but not for each mark that is typed into an open sheet."""
        if self._sheet is None:
            super().refresh()

    def read(self) -> Sequence[SheetRow]:
        """Return the schools of a season that has a checklist."""
        return list_assessments(self.office.desk).sheets if self._checklist is not None else ()

    def key(self, row: SheetRow) -> str:
        """Return the school's code."""
        return row.code

    def chip_test(self, chip: str) -> Test[SheetRow] | None:
        """Keep the sheets in one state."""
        return None if chip == "all" else lambda row: row.state.name == chip

    def count(self, rows: Sequence[SheetRow]) -> None:
        """Show how many sheets are in each state."""
        states = Counter(row.state.name for row in rows)
        agreed = states[AssessmentState.AGREED.name]
        self.header.set_subtitle(self.tr("{n} schools · {agreed} agreed").format(n=len(rows), agreed=agreed))
        if self.chips is not None:
            counts = {state.name: states[state.name] for state in AssessmentState}
            self.chips.set_counts({"all": len(rows), **counts})

    def show_row(self, row: SheetRow) -> None:
        """Show the totals of the three sides, the band and the pillars by the marks that count."""
        names = {pillar.code: pillar.name for pillar in self._checklist.pillars} if self._checklist else {}
        fields = [(self.tr("Level"), level_name(row.level))]
        for side in Side:
            total = total_of(row, side)
            fields.append((state_name(side), "" if total is None else format_decimal(total)))
        fields.append((self.tr("Band"), standing_band(row)))
        if row.state_reason:
            fields.append((self.tr("Reopened"), row.state_reason))
        fields += [
            (part.key, f"{format_decimal(part.points)} / {format_decimal(part.maximum)}\n{names[part.key]}")
            for part in row.standing.pillars
        ]
        differing = [cell.criterion for cell in row.cells if cell.differs]
        fields.append((self.tr("Marks differ at"), ", ".join(differing)))
        self.pane.show_row(row.code, row.school, fields, (state_name(row.state), STATE_TONES[row.state]))

    def open_sheet(self) -> AssessmentSheetDialog | None:
        """Open the sheet of the school under the cursor."""
        row = self.table.current()
        if row is None:
            return None
        self._sheet = AssessmentSheetDialog(self.office, row.school_id, self)
        self._sheet.finished.connect(self._sheet_closed)
        self._sheet.open()
        return self._sheet

    def preview_card(self) -> PaperPreviewDialog | None:
        """Show the report card of the school under the cursor as it will be printed."""
        row = self.table.current()
        if row is None:
            return None
        dialog = card_preview(self.office, row, self)
        dialog.open()
        return dialog

    def _sheet_closed(self) -> None:
        row, self._sheet = self.table.current(), None
        self.refresh()
        if row is not None:
            self.reveal(row.code)


def _checklist(desk: Desk) -> ChecklistRow | None:
    try:
        return show_checklist(desk)
    except NoChecklistError:
        return None


def _chips() -> FilterChips:
    states = [FilterChip(state.name, state_name(state), STATE_TONES[state]) for state in AssessmentState]
    return FilterChips([FilterChip("all", say("pages", "All")), *states])


def _empty(checklist: ChecklistRow | None) -> EmptyState:
    if checklist is None:
        title = say("pages", "This season has no checklist")
        sentence = say("pages", "Its schools were not assessed by criteria. Choose another season at the top.")
    else:
        title = say("pages", "No schools yet")
        sentence = say("pages", "Each school of the season gets a sheet of criteria. Bring in the schools first.")
    return EmptyState("clipboard-check-outline", title, sentence)

"""How far the schools' assessments are, and the way to the sheet of each."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.assessment_papers import print_district_report
from greenschool.services.assessment_rows import AssessmentGrid, SheetRow
from greenschool.services.assessment_sheets import SheetImported, export_sheets, import_sheets
from greenschool.services.assessment_views import year_on_year
from greenschool.services.assessments import list_assessments
from greenschool.services.checklists import ChecklistRow, NoChecklistError, show_checklist
from greenschool.services.desk import Desk
from greenschool.services.imports import ImportRefusedError
from greenschool.services.states import AssessmentState, Permission, Side
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.assessment_sheet import AssessmentSheetDialog, card_preview
from greenschool.ui.dialogs.checklist_editor import ChecklistEditorDialog
from greenschool.ui.dialogs.files import folder_to_write, open_file, sheets_to_read
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog, Workbook
from greenschool.ui.dialogs.sheet_totals import STATE_TONES
from greenschool.ui.dialogs.sheets_refused import SheetsRefusedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.assessment_columns import assessment_columns, standing_band, total_of
from greenschool.ui.pages.district_views import GAPS, HEAT, LEVELS, YEARS, DistrictViews
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.table.filters import Test
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.wording import level_name, side_heading, state_name

SCHOOLS = "schools"
_REPORT = "bao-cao-truong-hoc-xanh"


class AssessmentsPage(ListPage[SheetRow]):
    """Chips for the states; Enter on a school opens its sheet."""

    def __init__(self, office: Office) -> None:
        self._checklist = _checklist(office.desk)
        columns = assessment_columns(self._checklist)
        super().__init__(office, say("pages", "Criteria"), "assessments", columns, _chips(), _empty(self._checklist))
        self._sheet: AssessmentSheetDialog | None = None
        self._grid: AssessmentGrid | None = None
        self.pane.add_action(Button(self.tr("Assessment card"), "printer-eye", self.preview_card))
        self._add_views()
        if self._checklist is not None:
            self.empty.set_action(
                self.tr("Go to schools"), "school-outline", lambda: self.leads_to.emit("schools", None)
            )
        self._add_actions()
        self.table.opened.connect(lambda _row: self.open_sheet())
        self.refresh()

    def refresh(self) -> None:
        """Read the list again, but not for each mark that is typed into an open sheet."""
        if self._sheet is not None:
            return
        super().refresh()
        if self._grid is not None:
            self.district.show_grid(self._grid)
        self._show_view(self.views.current())

    def read(self) -> Sequence[SheetRow]:
        """Return the schools of a season that has a checklist."""
        if self._checklist is None:
            return ()
        self._grid = list_assessments(self.office.desk)
        return self._grid.sheets

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
            fields.append((side_heading(side), "" if total is None else format_decimal(total)))
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

    def begin_find(self) -> None:
        """Look for a school on the list."""
        self.views.choose(SCHOOLS)
        super().begin_find()

    def reveal(self, target: object) -> None:
        """Go to a school, on the list."""
        self.views.choose(SCHOOLS)
        super().reveal(target)

    def open_sheet(self) -> AssessmentSheetDialog | None:
        """Open the sheet of the school under the cursor."""
        row = self.table.current()
        return None if row is None else self._open(row.school_id)

    def _open(self, school_id: int, criterion: str = "") -> AssessmentSheetDialog:
        self._sheet = AssessmentSheetDialog(self.office, school_id, self)
        self._sheet.go_to(criterion)
        self._sheet.finished.connect(self._sheet_closed)
        self._sheet.open()
        return self._sheet

    def preview_card(self) -> PaperPreviewDialog | None:
        """Show the assessment card of the school under the cursor as it will be printed."""
        row = self.table.current()
        if row is None:
            return None
        dialog = card_preview(self.office, row, self)
        dialog.open()
        return dialog

    def _sheet_closed(self) -> None:
        row, self._sheet = self.table.current(), None
        self.refresh()
        if row is not None and self.views.current() == SCHOOLS:
            super().reveal(row.code)

    # Views and actions

    def _add_views(self) -> None:
        self.views = FilterChips(
            [
                FilterChip(SCHOOLS, self.tr("Schools")),
                FilterChip(HEAT, self.tr("Heat map")),
                FilterChip(GAPS, self.tr("Where to visit")),
                FilterChip(LEVELS, self.tr("By level")),
                FilterChip(YEARS, self.tr("Year on year")),
            ]
        )
        earlier = self._checklist is not None and year_on_year(self.office.desk) is not None
        self.views.show_chips({SCHOOLS, HEAT, GAPS, LEVELS, *([YEARS] if earlier else [])})
        self.views.chosen.connect(self._show_view)
        self.district = DistrictViews(self._checklist, self.office.settings, self._open)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.views, 1)
        self._export = Button(say("pages", "Export Excel"), "microsoft-excel", self.export)
        row.addWidget(self._export)
        row.addWidget(Button(self.tr("District report"), "file-chart-outline", self.preview_report))
        row.addWidget(Button(self.tr("Checklist…"), "format-list-checks", self.edit_checklist))
        self.content.insertWidget(0, self._bar)
        self.content.addWidget(self.district, 1)

    def _show_view(self, view: str) -> None:
        """Show the list, or all schools at a glance; without schools there is only what to do first."""
        has_rows = bool(self.table.model.rows())
        self._bar.setVisible(has_rows)
        listed = view == SCHOOLS or not has_rows
        self._stack.setVisible(listed)
        self._export.setVisible(listed)
        self.district.setVisible(not listed)
        if not listed:
            if view == YEARS:
                self.district.years.show_years(year_on_year(self.office.desk))
            self.district.show_view(view)

    def _add_actions(self) -> None:
        may_fill = self.office.desk.may(Permission.EDIT)
        if may_fill:
            self.add_head_action(Button(self.tr("Send sheets out"), "file-export-outline", self.export_sheets))
            self.add_head_action(Button(self.tr("Take sheets back"), "file-import-outline", self.import_sheets))
        words = self.tr("Fill in sheet…") if may_fill else self.tr("Show sheet…")
        self.add_head_action(PrimaryButton(words, "clipboard-edit-outline", self.open_sheet, shortcut="Ctrl+N"))

    def preview_report(self) -> PaperPreviewDialog:
        """Show the report on all schools as it will be printed; it can be had as a workbook too."""
        desk = self.office.desk

        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            print_district_report(desk, path, progress)
            return ()

        workbook = Workbook(f"{_REPORT}.xlsx", lambda path, progress: print_district_report(desk, path, progress))
        title = self.tr("Report on all schools")
        dialog = PaperPreviewDialog(self.office, title, f"{_REPORT}.pdf", [Edition("", make)], workbook, parent=self)
        dialog.open()
        return dialog

    def edit_checklist(self) -> ChecklistEditorDialog:
        """Show the criteria, and let those change them who may."""
        dialog = ChecklistEditorDialog(self.office, self)
        dialog.finished.connect(lambda _result: self._checklist_closed())
        dialog.open()
        return dialog

    def _checklist_closed(self) -> None:
        self._checklist = _checklist(self.office.desk)
        self.refresh()

    def export_sheets(self) -> None:
        """Write a sheet for every school into a folder."""
        folder = folder_to_write(self, self.office.settings)
        if folder is None:
            return
        desk = self.office.desk
        self.office.jobs.run(
            lambda progress: export_sheets(desk, folder, progress=progress),
            lambda files: self._sheets_written(len(files), folder),
            refused=self.refuse,
        )

    def _sheets_written(self, count: int, folder: Path) -> None:
        told = self.tr("{count} sheets were written to {folder}.").format(count=count, folder=folder)
        self.banner.say(told, Tone.OK, [(self.tr("Open folder"), lambda: open_file(folder))])

    def import_sheets(self) -> None:
        """Take filled sheets back, all of them or none."""
        files = sheets_to_read(self, self.office.settings)
        if not files:
            return
        desk = self.office.desk
        self.office.jobs.run(
            lambda progress: import_sheets(desk, files, progress=progress),
            self._taken_back,
            refused=self._not_taken_back,
        )

    def _taken_back(self, sheets: Sequence[SheetImported]) -> None:
        self.refresh()
        marks = sum(sheet.marks for sheet in sheets)
        told = self.tr("{count} sheets with {marks} marks were taken back; their schools are self-marked now.")
        self.banner.say(told.format(count=len(sheets), marks=marks), Tone.OK)

    def _not_taken_back(self, error: GreenSchoolError) -> None:
        self.refuse(error)
        if isinstance(error, ImportRefusedError):
            SheetsRefusedDialog(self.office, error, self).open()


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

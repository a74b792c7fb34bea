"""Trainings of the season: sessions, who came to each, which schools missed which, and their papers."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.states import Permission
from greenschool.services.training_attendance import AttendanceReport, attendance_report
from greenschool.services.trainings import TrainingFacts, TrainingRow, add_training, edit_training, training_facts
from greenschool.text.dates import format_date
from greenschool.ui.dialogs.import_source import participants_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.dialogs.paper_preview import PaperPreviewDialog
from greenschool.ui.dialogs.training_form import RemoveTrainingDialog, TrainingDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.attendance_panel import AttendancePanel
from greenschool.ui.pages.list_page import ListPage
from greenschool.ui.pages.missed_panel import MissedPanel
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.pages.training_previews import certificates_preview, report_preview, sign_in_preview
from greenschool.ui.pages.training_rows import SessionLine, session_columns, session_lines
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.buttons import Button, IconButton, PrimaryButton, with_shortcut
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.ui.widgets.empty_state import EmptyState

SESSIONS, ATTENDANCE, SCHOOLS = "sessions", "attendance", "schools"


class TrainingsPage(ListPage[SessionLine]):
    """Three views: the sessions, the list of the one under the cursor, and schools by sessions.

    Enter on a session opens its list. Steps of all sessions lie on one stack, as in a workbook.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("pages", "Trainings"), "trainings", session_columns(), None, _empty())
        self._may_edit = office.desk.may(Permission.EDIT)
        self._report = AttendanceReport((), ())
        self._number = 0
        self.stack = ServiceStack(self)
        self.attendance = AttendancePanel(office, self.stack)
        self.missed = MissedPanel(office.settings)
        self._add_views()
        self._add_actions()
        self._connect()
        self.refresh()

    # What the list page asks

    def refresh(self) -> None:
        """Read everything again; session, view and cursors stay."""
        number = self._number
        super().refresh()
        self._go_to_session(number)
        if self.table.model.rows():
            self.attendance.show_session(self._report, self._number)
            self.missed.show_report(self._report)
        self._show_undo()
        self._show_view(self.views.current())

    def read(self) -> Sequence[SessionLine]:
        """Return the sessions, and keep who came to them for the other views."""
        self._report = attendance_report(self.office.desk)
        return session_lines(self._report)

    def key(self, row: SessionLine) -> str:
        """Return the session's number."""
        return str(row.training.number)

    def count(self, rows: Sequence[SessionLine]) -> None:
        """Show how many sessions there are, and how many schools missed one."""
        missed = sum(bool(school.missed) for school in self._report.schools)
        told = self.tr("{n} trainings · {schools} schools, {missed} of them missed at least one")
        self.header.set_subtitle(told.format(n=len(rows), schools=len(self._report.schools), missed=missed))

    def show_row(self, row: SessionLine) -> None:
        """Show the session, with the names of the schools that missed it."""
        one = row.training
        missed = [short_school(school.school) for school in self._report.schools if one.number in school.missed]
        fields = [
            (self.tr("Date"), format_date(one.facts.held_on)),
            (self.tr("Place"), one.facts.place),
            (self.tr("Document"), one.facts.document),
            (self.tr("Teachers"), self.tr("{n} of {asked} came").format(n=one.present, asked=one.participants)),
            (self.tr("Schools"), self.tr("{n} came").format(n=one.schools_present)),
            (self.tr("Schools that missed it"), ", ".join(missed) if one.noted else ""),
            (self.tr("Handed out"), one.material_name),
            (self.tr("Note"), one.facts.note),
        ]
        state = None if one.noted else (self.tr("Attendance not noted"), Tone.INFO)
        self.pane.show_row(self.tr("Training {number}").format(number=one.number), one.facts.topic, fields, state)

    # What the window says

    def begin_find(self) -> None:
        """Put the cursor where one looks for something in the view shown."""
        view = self.views.current()
        if view == ATTENDANCE:
            self.attendance.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif view == SCHOOLS:
            self.missed.table.begin_find()
        else:
            super().begin_find()

    def reveal(self, target: object) -> None:
        """Go to a session, on the list."""
        self.views.choose(SESSIONS)
        super().reveal(target)

    # Building

    def _add_views(self) -> None:
        self.views = FilterChips(
            [
                FilterChip(SESSIONS, self.tr("Trainings")),
                FilterChip(ATTENDANCE, self.tr("Attendance")),
                FilterChip(SCHOOLS, self.tr("By school")),
            ]
        )
        self._undo = IconButton(self.tr("Undo"), "undo", self.stack.undo)
        self._redo = IconButton(self.tr("Redo"), "redo", self.stack.redo)
        self._export = Button(say("pages", "Export Excel"), "microsoft-excel", self.export)
        self._import = Button(say("pages", "Import from Excel"), "tray-arrow-down", self.start_import)
        self._template = IconButton(
            say("pages", "Template"), "file-download-outline", lambda: self.save_template("participants")
        )
        self._sign_in = Button(self.tr("Sign-in sheet"), "draw", self.preview_sign_in, shortcut="Ctrl+P")
        self._certificates = Button(self.tr("Certificates"), "certificate-outline", self.preview_certificates)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.views, 1)
        for button in (
            self._undo,
            self._redo,
            self._export,
            self._template,
            self._import,
            self._sign_in,
            self._certificates,
        ):
            row.addWidget(button)
        self.content.insertWidget(0, self._bar)
        self.content.addWidget(self.attendance, 1)
        self.content.addWidget(self.missed, 1)

    def _add_actions(self) -> None:
        self.add_head_action(Button(self.tr("Training report"), "file-chart-outline", self.preview_report))
        if self._may_edit:
            words = self.tr("Add training…")
            self.add_head_action(PrimaryButton(words, "plus", self.add, shortcut="Ctrl+N"))
            self.empty.set_action(words, "plus", self.add)
            self.pane.add_action(IconButton(self.tr("Edit training"), "pencil-outline", self.edit))
            self.pane.add_action(IconButton(self.tr("Remove training"), "trash-can-outline", self.remove))
        self.pane.add_action(Button(self.tr("Who came"), "playlist-check", self.open_attendance))

    def _connect(self) -> None:
        self.views.chosen.connect(self._view_chosen)
        self.table.current_changed.connect(self._session_shown)
        self.table.opened.connect(lambda _row: self.open_attendance())
        self.attendance.session_chosen.connect(self._go_to_session)
        self.attendance.changed.connect(self._list_changed)
        self.attendance.refused.connect(self.refuse)
        self.stack.refused.connect(self.refuse)
        self.stack.stepped.connect(self._show_undo)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        # A shortcut of the buttons would wait for their animation and lose strokes that come fast.
        QShortcut(QKeySequence("Ctrl+Z"), self, self.stack.undo, context=here)
        QShortcut(QKeySequence("Ctrl+Y"), self, self.stack.redo, context=here)

    # Showing

    def _view_chosen(self, view: str) -> None:
        self._show_view(view)
        shown = {SESSIONS: self.table, ATTENDANCE: self.attendance, SCHOOLS: self.missed}[view]
        self.setFocusProxy(shown)
        shown.setFocus()

    def _show_view(self, view: str) -> None:
        """Show one of the views; without sessions there is only what to do first."""
        has_rows = bool(self.table.model.rows())
        view = view if has_rows else SESSIONS
        self._bar.setVisible(has_rows)
        self._stack.setVisible(view == SESSIONS)
        self.attendance.setVisible(view == ATTENDANCE)
        self.missed.setVisible(view == SCHOOLS)
        self._export.setVisible(view != ATTENDANCE)
        self._import.setVisible(view == ATTENDANCE and self._may_edit)
        self._template.setVisible(view == ATTENDANCE and self._may_edit)
        self._sign_in.setVisible(view != SCHOOLS)
        self._certificates.setVisible(view != SCHOOLS and self.office.desk.may(Permission.AWARD))
        for icon_button in (self._undo, self._redo):
            icon_button.setVisible(view != SCHOOLS and self._may_edit)

    def _show_undo(self) -> None:
        for button, able, words, keys in (
            (self._undo, self.stack.canUndo(), self.stack.undoText(), "Ctrl+Z"),
            (self._redo, self.stack.canRedo(), self.stack.redoText(), "Ctrl+Y"),
        ):
            button.setEnabled(able)
            name = button.accessibleName()
            button.setToolTip(with_shortcut(f"{name}: {words}" if words else name, keys))

    def _session_shown(self, row: SessionLine | None) -> None:
        if row is not None and row.training.number != self._number:
            self._number = row.training.number
            if self.attendance.isVisible():
                self.attendance.show_session(self._report, self._number)

    def _go_to_session(self, number: int) -> None:
        """Put the cursor of the sessions on one, from any view; without it the first stays."""
        row = next((row for row in self.table.model.rows() if row.training.number == number), None)
        if row is None:
            current = self.table.current()
            self._number = current.training.number if current else 0
            return
        if self.table.model.line_of(row) is None:
            self.table.clear_filters()
        self.table.grid.go_to(self.table.model.line_of(row) or 0)
        self._number = number

    def _list_changed(self, number: int) -> None:
        """Show the list that a step changed, be it that of another session."""
        self.banner.hide()
        self._number = number
        self.refresh()

    def open_attendance(self) -> None:
        """Open the list of the session under the cursor."""
        self.attendance.show_session(self._report, self._number)
        self.views.choose(ATTENDANCE)

    # Sessions

    def current(self) -> TrainingRow | None:
        """Return the session that the page is at."""
        return next((one for one in self._report.trainings if one.number == self._number), None)

    def add(self) -> TrainingDialog:
        """Ask for a new session and go to it."""

        def save(facts: TrainingFacts) -> None:
            self._number = add_training(self.office.desk, facts)

        return self._ask(TrainingDialog(None, save, self))

    def edit(self) -> TrainingDialog | None:
        """Change the session under the cursor; this can be undone."""
        training = self.current()
        if training is None:
            return None
        number, desk = training.number, self.office.desk

        def service(facts: TrainingFacts) -> TrainingFacts:
            before = training_facts(desk, number)
            edit_training(desk, number, facts)
            self._list_changed(number)
            return before

        words = self.tr("training {number} – changed").format(number=number)
        return self._ask(TrainingDialog(training, lambda facts: self.stack.call(words, service, facts), self))

    def remove(self) -> RemoveTrainingDialog | None:
        """Remove the session under the cursor; asked once, because its list would not come back."""
        training = self.current()
        if training is None:
            return None
        dialog = RemoveTrainingDialog(self.office.desk, training, self)
        dialog.accepted.connect(self._removed)
        dialog.open()
        return dialog

    def _ask(self, dialog: TrainingDialog) -> TrainingDialog:
        dialog.accepted.connect(self.refresh)
        dialog.open()
        return dialog

    def _removed(self) -> None:
        """Forget the steps: those of a session that is gone can no longer be taken back."""
        self.stack.clear()
        self.refresh()

    # Lists and papers

    def export(self) -> None:
        """Write what the view shows to a workbook."""
        if self.views.current() == SCHOOLS:
            self.export_seen(self.missed.table, self.missed.table.grid.accessibleName())
        else:
            super().export()

    def start_import(self) -> ImportDialog:
        """Take in the list of the session shown; another one can be chosen in the dialog."""
        trainings = self._report.trainings
        first = next(place for place, one in enumerate(trainings) if one.number == self._number)
        return self.import_list(self.tr("Import participants"), participants_sources(trainings), first)

    def preview_sign_in(self) -> PaperPreviewDialog:
        """Show the sheet that people sign, with names or blank."""
        return _opened(sign_in_preview(self.office, self._number, self))

    def preview_certificates(self) -> PaperPreviewDialog:
        """Show the certificates of everybody who came."""
        return _opened(certificates_preview(self.office, self._number, self))

    def preview_report(self) -> PaperPreviewDialog:
        """Show the report on all sessions."""
        return _opened(report_preview(self.office, self))


def _opened(dialog: PaperPreviewDialog) -> PaperPreviewDialog:
    dialog.open()
    return dialog


def _empty() -> EmptyState:
    return EmptyState(
        "human-male-board",
        say("pages", "No trainings yet"),
        say(
            "pages",
            "Record the first one with its day and topic. Then bring in the list of teachers, print the sheet "
            "that they sign, and copy from it who came.",
        ),
    )

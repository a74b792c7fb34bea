"""What the pages that list something share: chips, table, a pane that follows the cursor, an empty state, export."""

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.exports import export_table
from greenschool.services.import_runs import undo_import
from greenschool.services.imports import ImportResult
from greenschool.services.states import Permission
from greenschool.services.templates import write_empty_list
from greenschool.ui.dialogs.files import file_to_write, open_file
from greenschool.ui.dialogs.import_source import Source, results_sentence
from greenschool.ui.dialogs.import_workbook import ImportDialog
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.links import Only
from greenschool.ui.table.column import Column, Row
from greenschool.ui.table.filters import Test
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, IconButton, with_shortcut
from greenschool.ui.widgets.chips import FilterChips
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.side_by_side import SideBySide

_PANE = 280


class ListPage(Page, Generic[Row]):
    """A page over one list. A kind of page says what its rows, its chips and its pane show."""

    def __init__(
        self,
        office: Office,
        title: str,
        name: str,
        columns: Sequence[Column[Row]],
        chips: FilterChips | None,
        empty: EmptyState,
    ) -> None:
        super().__init__(title)
        self.office = office
        self.title = title
        self.table: TableView[Row] = TableView(name, columns, office.settings)
        self.table.grid.setAccessibleName(title)
        self.pane = DetailPane(say("pages", "Choose a row to see all of it."))
        self.chips = chips
        self.empty = empty
        self._stack = QStackedWidget()
        self._head_actions: list[QWidget] = []
        self._build()

    # What a kind of page says

    @abstractmethod
    def read(self) -> Sequence[Row]:
        """Return the rows through the service."""

    @abstractmethod
    def key(self, row: Row) -> str:
        """Return what names a row in links and search hits."""

    @abstractmethod
    def show_row(self, row: Row) -> None:
        """Fill the pane."""

    @abstractmethod
    def count(self, rows: Sequence[Row]) -> None:
        """Show how much there is, in the head and on the chips."""

    def chip_test(self, _chip: str) -> Test[Row] | None:
        """Return which rows a chip keeps; None keeps all."""
        return None

    # What the window says

    def refresh(self) -> None:
        """Read the list again; cursor, filters and chip stay."""
        rows = self.read()
        self.show_rows(rows)
        if rows:
            self.count(rows)
        else:
            self.header.set_subtitle("")
        self._stack.setCurrentIndex(0 if rows else 1)
        for action in self._head_actions:
            action.setVisible(bool(rows))
        if rows and self.table.current() is None:
            self.table.grid.go_to(0)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Put rows that were read into the table."""
        self.table.set_rows(rows)

    def begin_find(self) -> None:
        """Put the cursor into the filter row."""
        self.table.begin_find()

    def reveal(self, target: object) -> None:
        """Go to the row with the key ``target``, or press the chip that an ``Only`` names."""
        if isinstance(target, Only):
            if self.chips is not None:
                self.table.clear_filters()
                self.chips.choose(target.chip)
            return
        row = next((row for row in self.table.model.rows() if self.key(row) == target), None)
        if row is not None:
            if self.chips is not None and self.table.model.line_of(row) is None:
                self.chips.choose("all")
            self.table.go_to(row)

    # Actions

    def add_head_action(self, button: QWidget) -> None:
        """Put a button into the head; it waits while the list is empty."""
        self.header.add_action(button)
        self._head_actions.append(button)

    def add_export(self) -> None:
        """Offer to write what is seen to Excel."""
        self.add_head_action(Button(say("pages", "Export Excel"), "microsoft-excel", self.export))

    def add_template(self, kind: str) -> None:
        """Offer the empty list of ``kind`` to those who may take lists in."""
        if self.office.desk.may(Permission.EDIT):
            words = say("pages", "Template")
            self.add_head_action(Button(words, "file-download-outline", lambda: self.save_template(kind)))

    def save_template(self, kind: str, contest: str | None = None) -> None:
        """Write an empty list where the person says."""
        path = file_to_write(self, self.office.settings, say("pages", "Empty list") + f" – {self.title}.xlsx")
        if path is None:
            return
        try:
            write_empty_list(self.office.desk, kind, path, contest)
        except GreenSchoolError as error:
            self.refuse(error)
            return
        self._offer_file(say("pages", "The empty list was saved as {file}.", file=path.name), path)

    def export(self) -> None:
        """Write rows and columns as they are seen to a workbook."""
        self.export_seen(self.table, self.title)

    def export_seen(self, table: TableView[Any], title: str) -> None:
        """Write what is seen of one of the page's tables to a workbook."""
        path = file_to_write(self, self.office.settings, f"{title}.xlsx")
        if path is None:
            return
        titles, rows = table.seen()

        def work(progress: Progress) -> None:
            export_table(path, title, titles, rows, progress)

        told = say("pages", "Written to {file}: {n} rows.", file=path.name, n=len(rows))
        self.office.jobs.run(work, lambda _none: self._offer_file(told, path), refused=self.refuse)

    def import_list(self, title: str, sources: Sequence[Source], first: int = 0) -> ImportDialog:
        """Open the dialog that takes a list in; what it brought is told in the banner."""
        dialog = ImportDialog(self.office, title, sources, first, self)
        dialog.finished.connect(lambda _code: self._imported(dialog.brought()))
        dialog.open()
        return dialog

    def _imported(self, brought: Sequence[tuple[Source, ImportResult]]) -> None:
        """Say what came in, and offer the way back."""
        self.refresh()
        if brought:
            sentence, tone = results_sentence(brought)
            self.banner.say(sentence, tone, [(say("pages", "Undo"), lambda: self._undo_import(brought))])

    def _undo_import(self, brought: Sequence[tuple[Source, ImportResult]]) -> None:
        """Undo imports, the last first; the first that stays ends it with its sentence."""
        desk = self.office.desk

        def work(_progress: Progress) -> int:
            return sum(undo_import(desk, result.number).rows for _source, result in reversed(brought))

        self.office.jobs.run(work, self._import_undone, refused=self.refuse)

    def _import_undone(self, rows: int) -> None:
        self.refresh()
        self.banner.say(say("pages", "The import was undone: {n} rows are gone again.", n=rows), Tone.OK)

    def _offer_file(self, told: str, path: Path) -> None:
        self.banner.say(told, Tone.OK, [(say("pages", "Open file"), lambda: open_file(path))])

    # Inside

    def _build(self) -> None:
        if self.chips is not None:
            self.table.add_chips(self.chips)
            self.chips.chosen.connect(lambda chip: self.table.set_only(self.chip_test(chip)))
        self.table.current_changed.connect(self._show)
        self.table.opened.connect(lambda _row: self._show_pane())
        for name, icon, lines, keys in (
            (say("pages", "Previous"), "chevron-up", -1, "Ctrl+Up"),
            (say("pages", "Next"), "chevron-down", 1, "Ctrl+Down"),
        ):
            button = IconButton(name, icon, partial(self._step, lines))
            button.setToolTip(with_shortcut(name, keys))
            self.pane.add_action(button)
        self.pane.add_action_gap()
        self._stack.addWidget(SideBySide(self.table, self.pane, (3 * _PANE, _PANE)))
        self._stack.addWidget(self.empty)
        self.content.addWidget(self._stack, 1)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F4"), self, lambda: self.pane.setVisible(self.pane.isHidden()), context=here)
        QShortcut(QKeySequence("Ctrl+Up"), self, lambda: self._step(-1), context=here)
        QShortcut(QKeySequence("Ctrl+Down"), self, lambda: self._step(1), context=here)
        self.setFocusProxy(self.table)

    def _step(self, lines: int) -> None:
        line = self.table.grid.currentIndex().row() + lines
        self.table.grid.go_to(line, max(self.table.grid.currentIndex().column(), 0))

    def _show(self, row: Row | None) -> None:
        if row is None:
            self.pane.show_nothing()
        else:
            self.show_row(row)

    def _show_pane(self) -> None:
        self.pane.show()

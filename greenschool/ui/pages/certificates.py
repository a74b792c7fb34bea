"""The awards of settled contests: their register, the decision that gives them, certificates and award lists."""

from collections import Counter
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.awards import AwardRow, list_awards
from greenschool.services.decisions import prize_decision
from greenschool.services.printing import print_award_list, print_certificates
from greenschool.services.seasons import list_contests
from greenschool.services.states import Permission
from greenschool.text.dates import format_date
from greenschool.ui.dialogs.paper_preview import Edition, Make, PaperPreviewDialog, Workbook
from greenschool.ui.dialogs.prize_decision import PrizeDecisionDialog
from greenschool.ui.office import Office
from greenschool.ui.page import Page
from greenschool.ui.pages.award_columns import award_columns
from greenschool.ui.pages.certificate_report import report_texts
from greenschool.ui.pages.contest_chips import choose_contest, contest_chips
from greenschool.ui.pages.decision_strip import DecisionStrip
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.cards import FigureCard
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.side_by_side import SideBySide

_SHARES = (750, 270)
"""How table and pane divide the width."""


class CertificatesPage(Page):
    """The register of one contest or of all; papers are made for one contest at a time."""

    def __init__(self, office: Office) -> None:
        super().__init__(say("CertificatesPage", "Certificates"))
        self._office = office
        self._contests = list_contests(office.desk)
        self._awards: tuple[AwardRow, ...] = ()
        self._prize = ""
        may = office.desk.may(Permission.AWARD)
        self._choice = contest_chips(self._contests, self.tr("All contests"))
        self._cards = QHBoxLayout()
        self._cards.setSpacing(10)
        self._strip = DecisionStrip(self._edit_decision if may else None)
        self._table = TableView("certificates", award_columns(), office.settings)
        self._pane = DetailPane(self.tr("Choose an award to see what its certificate says."))
        self._empty = EmptyState(
            "certificate-outline",
            self.tr("No awards yet"),
            self.tr("Close the marks and settle the result first."),
        )
        self._list = Button(self.tr("Award list"), "format-list-numbered", self._preview_list)
        self._preview = PrimaryButton(
            self.tr("Preview certificates"), "printer-eye", self._preview_certificates, shortcut="Ctrl+P"
        )
        self._may_print = may
        self._build()
        self._connect()
        self._choose_first()
        self.refresh()

    # What the window says to the page

    def refresh(self) -> None:
        """Read the awards and the decision again."""
        contest = self._choice.current()
        self._awards = list_awards(self._office.desk, contest or None)
        self._stack.setCurrentIndex(1 if self._awards else 0)
        self._show_cards()
        self._table.set_rows(self._awards)
        if self._table.current() is None:
            self._table.grid.go_to(0)
        self._strip.setVisible(bool(contest))
        if contest:
            self._strip.show_decision(prize_decision(self._office.desk, contest))
        for button in (self._list, self._preview):
            button.setVisible(bool(self._awards and contest))
        self._preview.setVisible(bool(self._awards and contest) and self._may_print)
        self._show_award(self._table.current())

    def reveal(self, target: object) -> None:
        """Choose the contest that ``target`` names by its code."""
        choose_contest(self._choice, self._contests, target)

    def begin_find(self) -> None:
        """Put the cursor into the filter row."""
        self._table.begin_find()

    # Building

    def _build(self) -> None:
        self.header.add_choice(self._choice)
        self.header.add_action(self._list)
        self.header.add_action(self._preview)
        self._empty.set_action(self.tr("Go to results"), "podium", self._go_to_results)
        sides = SideBySide(self._table, self._pane, _SHARES, both_grow=True)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._cards)
        column.addWidget(self._strip)
        column.addWidget(sides, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        self.content.addWidget(self._stack)
        self.setFocusProxy(self._table)

    def _connect(self) -> None:
        self._choice.chosen.connect(self._contest_chosen)
        self._table.current_changed.connect(self._show_award)

    def _choose_first(self) -> None:
        """Begin with the first contest that has awards."""
        awarded = {award.contest for award in list_awards(self._office.desk)}
        first = next((contest.code for contest in self._contests if contest.code in awarded), None)
        choose_contest(self._choice, self._contests, first)

    # Showing

    def _contest_chosen(self, _code: str) -> None:
        self.banner.hide()
        self._keep_only("")
        self.refresh()

    def _show_cards(self) -> None:
        """Show how many certificates there are, and how many of each prize, highest first."""
        while (item := self._cards.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        schools = len({award.school for award in self._awards})
        counts = Counter(award.prize for award in self._awards)
        self._add_card(self.tr("Certificates"), len(self._awards), self.tr("schools: {n}").format(n=schools), "")
        for prize, count in counts.items():
            share = len({(award.contest, award.entry) for award in self._awards if award.prize == prize})
            self._add_card(
                self.tr("Prize “{name}”").format(name=prize), count, self.tr("entries: {n}").format(n=share), prize
            )

    def _add_card(self, caption: str, count: int, note: str, prize: str) -> None:
        card = FigureCard(caption)
        card.set_figure(str(count), note, Tone.PLAIN)
        card.clicked.connect(lambda _checked=False: self._keep_only(prize))
        self._cards.addWidget(card, 1)

    def _keep_only(self, prize: str) -> None:
        self._table.set_only((lambda row: row.prize == prize) if prize else None)

    def _show_award(self, award: AwardRow | None) -> None:
        if award is None:
            self._pane.show_nothing()
            return
        fields = [
            (self.tr("Class"), award.class_name),
            (self.tr("School"), award.school),
            (self.tr("Entry"), " ".join(award.work.split())),
            (self.tr("Rank"), str(award.rank)),
            (self.tr("Achievement"), award.achievement),
            (self.tr("Granted on"), format_date(award.granted_on)),
        ]
        self._pane.show_row(f"{award.register_number:03}", award.recipient, fields, (award.prize, Tone.OK))

    def _go_to_results(self) -> None:
        self.leads_to.emit("results", self._choice.current() or None)

    # Doing

    def _edit_decision(self) -> None:
        code = self._choice.current()
        dialog = PrizeDecisionDialog(self._office.desk, code, self._name(code), self)
        dialog.accepted.connect(self.refresh)
        dialog.open()

    def _preview_certificates(self) -> None:
        code = self._choice.current()
        editions = [
            Edition(self.tr("With background"), self._maker(code, background=True)),
            Edition(self.tr("Text only, for pre-printed blanks"), self._maker(code, background=False)),
        ]
        title = self.tr("Certificates of {contest}").format(contest=self._name(code))
        PaperPreviewDialog(
            self._office, title, f"giay-chung-nhan-{code}.pdf", editions, whole_pages=True, parent=self
        ).open()

    def _maker(self, code: str, *, background: bool) -> Make:
        desk = self._office.desk

        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            return report_texts(print_certificates(desk, code, path, progress, background=background))

        return make

    def _preview_list(self) -> None:
        desk, code = self._office.desk, self._choice.current()

        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            print_award_list(desk, code, path, progress)
            return ()

        workbook = Workbook(
            f"danh-sach-trao-giai-{code}.xlsx", lambda path, progress: print_award_list(desk, code, path, progress)
        )
        title = self.tr("Award list of {contest}").format(contest=self._name(code))
        file_name = f"danh-sach-trao-giai-{code}.pdf"
        PaperPreviewDialog(self._office, title, file_name, [Edition("", make)], workbook, parent=self).open()

    def _name(self, code: str) -> str:
        return next(contest.name for contest in self._contests if contest.code == code)

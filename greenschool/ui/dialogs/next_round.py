"""The step to the next round: who goes on, the tie on the line if there is one, and what becomes of the prizes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from greenschool.judging_wording import chosen_text, prizes_text
from greenschool.language import say
from greenschool.services.next_round_preview import ChosenRow, preview_next_round
from greenschool.services.next_rounds import next_round
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.office import Office
from greenschool.ui.table.column import Align, Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label

_SIZE = (760, 540)
_LONGEST = 200


class NextRoundDialog(FormDialog):
    """Entries go by their codes until those are opened."""

    to_results = Signal()
    """Whoever is here wants to settle the tie first."""

    def __init__(self, office: Office, contest: str, parent: QWidget | None = None) -> None:
        found = preview_next_round(office.desk, contest)
        super().__init__(
            say("NextRoundDialog", "Next round of {contest}", contest=found.contest_name),
            say("NextRoundDialog", "Make the round"),
            parent,
        )
        self.resize(*_SIZE)
        self._desk, self._contest = office.desk, contest
        self.name = QLineEdit(self.tr("Final"))
        self.name.setMaxLength(_LONGEST)
        columns = _columns(codes_open=found.codes_open)
        self.table: TableView[ChosenRow] = TableView(f"next-round-{len(columns)}", columns, office.settings)
        self.table.grid.setAccessibleName(self.tr("Entries that go on"))
        self.table.set_rows(found.tied or found.chosen)
        self.table.grid.go_to(0)
        self.add_field(self.tr("Name of the round"), self.name)
        self.body.addWidget(label(chosen_text(found), wrap=True))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(label(prizes_text(found), wrap=True))
        words = self.tr("The round begins with the same rubric and codes; give it its own rubric, rules and panel.")
        self.body.addWidget(label(words, "muted", wrap=True))
        self.add_buttons()
        self.ok.setEnabled(found.ready)
        self.name.textChanged.connect(lambda typed: self.ok.setEnabled(found.ready and bool(typed.strip())))
        self.name.selectAll()
        if found.tied:
            told = self.tr("A tie stands on the line of the chosen. The council settles it on the page of results.")
            self.banner.say(told, Tone.WARN, [(self.tr("Go to results"), self._leave)])

    def apply(self) -> None:
        """Make the round; raises what ``next_rounds.next_round`` refuses."""
        next_round(self._desk, self._contest, self.name.text())

    def _leave(self) -> None:
        self.reject()
        self.to_results.emit()


def _columns(*, codes_open: bool) -> Sequence[Column[ChosenRow]]:
    sealed: list[Column[ChosenRow]] = [
        Column("place", say("columns", "Rank"), lambda row: row.place, Align.RIGHT, width=70),
        Column("score", say("columns", "Score"), lambda row: row.score, Align.RIGHT, width=90),
        Column("blind", say("columns", "Blind code"), lambda row: row.blind_code, width=120),
    ]
    if not codes_open:
        return sealed
    return [
        *sealed,
        Column("code", say("columns", "Entry"), lambda row: row.code, width=90),
        Column("school", say("columns", "School"), lambda row: row.school, width=200),
        Column("authors", say("columns", "Authors"), lambda row: ", ".join(row.authors), width=180),
    ]

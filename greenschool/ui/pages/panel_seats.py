"""The judges of the season and which of them sit on the panel of a contest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.judges import JudgeRow, list_judges
from greenschool.services.panels import MemberRow, Seat, add_member, list_panel, remove_member, set_panel
from greenschool.services.progress_board import board
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reasoned import ReasonedDialog
from greenschool.ui.office import Office
from greenschool.ui.pages.marking_view import MarkingView
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A judge of the season, with the seat on this panel if there is one."""

    judge: JudgeRow
    member: MemberRow | None

    @property
    def seated(self) -> bool:
        """Whether the judge sits on the panel now."""
        return self.member is not None and not self.member.left_reason


class SeatsView(MarkingView):
    """Judges are seated and leave here; once entries are assigned, as few of them as can be change hands."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, say("panel", "Judges on the panel"))
        self._table: TableView[SeatLine] = TableView("panel-seats", _columns(), office.settings)
        self._table.grid.setAccessibleName(self.title)
        words = self.tr(
            "Choose one or several rows. A judge who joins or leaves later moves as few entries as possible."
        )
        self.column.addWidget(label(words, "muted", wrap=True))
        self.column.addWidget(self._table, 1)
        self.add_button(Button(self.tr("Seat all"), "account-multiple-plus-outline", self.seat_all))
        self._seat = self.add_button(Button(self.tr("Seat"), "account-plus-outline", lambda: self._seat_chosen(0)))
        self._first = self.add_button(Button(self.tr("Into group 1"), "", lambda: self._seat_chosen(1)))
        self._second = self.add_button(Button(self.tr("Into group 2"), "", lambda: self._seat_chosen(2)))
        self._leave = self.add_button(Button(self.tr("Leaves the panel…"), "account-minus-outline", self.leave))
        self.add_foot()
        self._table.current_changed.connect(self._offer)

    def table(self) -> TableView[SeatLine]:
        """Return the table of judges."""
        return self._table

    def read(self) -> None:
        """Read judges and panel."""
        desk = self.office.desk
        members = {member.judge: member for member in list_panel(desk, self.contest)}
        place = self._table.grid.currentIndex()
        self._table.set_rows([SeatLine(judge, members.get(judge.code)) for judge in list_judges(desk)])
        self._table.grid.go_to(max(place.row(), 0), max(place.column(), 0))
        self._offer(self._table.current())

    def seat_all(self) -> None:
        """Seat every judge of the season who does not sit on the panel."""
        rows = [row for row in self._table.model.rows() if not row.seated]
        self._change(lambda: self._join(rows, 0), self.tr("All judges sit on the panel."))

    def leave(self) -> FormDialog | None:
        """Let a judge leave: at once while nothing is assigned, with a reason after that."""
        row = self._table.current()
        if row is None or not row.seated:
            return None
        desk, contest, code = self.office.desk, self.contest, row.judge.code
        told = self.tr("{name} has left the panel.").format(name=row.judge.name)
        if not board(desk, contest).sheets:
            seats = [
                Seat(member.judge, member.marker_group)
                for member in list_panel(desk, contest)
                if member.judge != code and not member.left_reason
            ]
            self._change(lambda: set_panel(desk, contest, seats), told)
            return None
        words = (
            self.tr("{name} leaves the panel").format(name=row.judge.name),
            self.tr("Leave the panel"),
            self.tr(
                "What is not handed in goes to the other judges; sheets begun count as absent. Nothing else moves."
            ),
        )
        dialog = ReasonedDialog(
            words,
            self.tr("For example: transferred to another ward from 01/04/2023"),
            lambda reason: remove_member(desk, contest, code, reason),
            self,
        )
        return self.ask(dialog, told)

    def _seat_chosen(self, group: int) -> None:
        rows = self._table.selected()
        told = self.tr("Seated: {judges}.").format(judges=", ".join(row.judge.code for row in rows))
        self._change(lambda: self._join(rows, group), told)

    def _join(self, rows: Sequence[SeatLine], group: int) -> None:
        for row in rows:
            add_member(self.office.desk, self.contest, row.judge.code, group)

    def _change(self, service: Callable[[], object], told: str) -> None:
        """Do it; of several judges those before a refusal are seated, so the table is read again either way."""
        try:
            service()
        except GreenSchoolError as error:
            self.read()
            self.refused.emit(error)
            return
        self.changed.emit(told)

    def _offer(self, row: SeatLine | None) -> None:
        for button in (self._seat, self._first, self._second):
            button.setEnabled(row is not None)
        self._leave.setEnabled(row is not None and row.seated)


def _columns() -> list[Column[SeatLine]]:
    right = Align.RIGHT
    return [
        Column("code", say("columns", "Judge"), lambda row: row.judge.code, width=76),
        Column("name", say("columns", "Name"), lambda row: row.judge.name, sort=by_given_name, width=170),
        Column("seat", say("columns", "Panel"), _seat_words, tone=_seat_tone, own_sign=True, width=110),
        Column("workplace", say("columns", "Workplace"), lambda row: row.judge.workplace, width=190),
        Column(
            "barred",
            say("columns", "Barred"),
            lambda row: row.member.barred if row.member else None,
            right,
            width=76,
            hint=say("columns", "Entries of the judge's own school or with a declared conflict."),
        ),
        Column(
            "given",
            say("columns", "Not begun"),
            lambda row: row.member.assigned if row.member else None,
            right,
            width=90,
        ),
        Column("begun", say("columns", "Begun"), lambda row: row.member.begun if row.member else None, right, width=70),
        Column(
            "submitted",
            say("columns", "Handed in"),
            lambda row: row.member.submitted if row.member else None,
            right,
            width=90,
        ),
        Column(
            "left", say("columns", "Left because"), lambda row: row.member.left_reason if row.member else "", width=140
        ),
    ]


def _seat_words(row: SeatLine) -> str:
    if row.member is None:
        return ""
    if row.member.left_reason:
        return say("panel", "× left")
    if row.member.marker_group:
        return say("panel", "✓ group {n}", n=row.member.marker_group)
    return say("panel", "✓ seated")


def _seat_tone(row: SeatLine) -> Tone:
    if row.member is None:
        return Tone.PLAIN
    return Tone.WARN if row.member.left_reason else Tone.OK

"""The season's own facts and headings, each saved when its field is left, beside a look at what will be printed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import seasons
from greenschool.services.organisation import Headings
from greenschool.services.season_facts import SeasonFacts, edit_season, list_layouts, season_card
from greenschool.services.seasons import SeasonRow
from greenschool.services.specimens import draw_certificate, draw_letter
from greenschool.services.states import Permission
from greenschool.text.dates import format_date
from greenschool.ui.dialogs.close_season import CloseSeasonDialog
from greenschool.ui.dialogs.next_season import NextSeasonDialog
from greenschool.ui.dialogs.take_headings import TakeHeadingsDialog
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.undo import ServiceStack
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, IconButton, PrimaryButton
from greenschool.ui.widgets.date_field import DateField
from greenschool.ui.widgets.glimpse import Glimpse
from greenschool.ui.widgets.lines_field import LinesField
from greenschool.ui.widgets.notices import Notice, Notices
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label

_LONGEST = 200
_SHARES = (560, 520)
_PAUSE = 250
"""Milliseconds without a key before the letter is drawn again."""

HEADING_FIELDS = (
    "parent_heading",
    "issuer_heading",
    "certificate_authority",
    "place",
    "document_suffix",
    "signatory_name",
)


class SeasonSection(QWidget):
    """Every field is saved as it is left and can be taken back; a closed season is only read."""

    season_chosen = Signal(int)

    def __init__(self, office: Office, banner: Banner) -> None:
        super().__init__()
        self._office, self._banner = office, banner
        self._stored = season_card(office.desk).facts
        self._closed = False
        self.stack = ServiceStack(self)
        self.lines = {name: self._line() for name in ("name", "school_year", "programme", *HEADING_FIELDS)}
        self.lines["programme"].setMaxLength(4 * _LONGEST)
        self.starts_on, self.ends_on = DateField(), DateField()
        self.post = LinesField(3)
        self.layout_box = QComboBox()
        for row in list_layouts():
            self.layout_box.addItem(row.name, row.key)
        self.letter = Glimpse(self.tr("How letters will look"))
        self.certificate = Glimpse(self.tr("How certificates will look"))
        self._told = label("", "muted", wrap=True)
        self._told.hide()
        self._notice = Notices()
        self.views = QTabWidget()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show what is stored; a field with something typed that is not saved yet keeps it."""
        card = season_card(self._office.desk)
        before, self._stored = self._stored, card.facts
        first = not self.lines["name"].text()
        for field, then, now in zip(self._fields(), _texts(before), _texts(card.facts), strict=True):
            if first or _text(field) == then:
                _show(field, now)
        place = self.layout_box.findData(card.facts.certificate_layout)
        self.layout_box.setCurrentIndex(place)
        self._show_closed(card.closed_on)
        self._draw_letter()
        self._draw_certificate()

    def save(self) -> None:
        """Save what was typed; what cannot be saved stays in its field, and the banner says why."""
        if self._closed:
            return
        try:
            typed = self._typed()
            if typed == self._stored:
                return
            self.stack.call(self.tr("Season and headings"), self._edit, typed)
        except GreenSchoolError as error:
            self._banner.say(tell(error), Tone.DANGER)
            return
        self._banner.hide()

    def take_headings(self) -> TakeHeadingsDialog:
        """Let the person choose an office whose headings are copied."""
        dialog = TakeHeadingsDialog(self._office.desk, self._day(), self)
        dialog.taken.connect(self._take)
        dialog.open()
        return dialog

    def make_next(self) -> NextSeasonDialog:
        """Ask for the next season, make it and go to it."""
        self.save()
        dialog = NextSeasonDialog(self._office.desk, self._stored, self)
        dialog.made.connect(self._made)
        dialog.open()
        return dialog

    def close_season(self) -> CloseSeasonDialog:
        """Ask once, then close the season as work that can be seen."""
        self.save()
        dialog = CloseSeasonDialog(self._stored.name, seasons.unfinished_contests(self._office.desk), self)
        dialog.accepted.connect(lambda: self._close(dialog.reason.reason()))
        dialog.open()
        return dialog

    # Building

    def _line(self) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST)
        return field

    def _build(self) -> None:
        sides = SideBySide(self._form(), self._looks(), _SHARES, both_grow=True)
        self.next = PrimaryButton(self.tr("Next season…"), "calendar-arrow-right", self.make_next)
        self.close_button = Button(self.tr("Close season…"), "lock-outline", self.close_season)
        self.close_button.setVisible(self._office.desk.may(Permission.SETTLE))
        self.take = Button(self.tr("Take headings from an office…"), "office-building-outline", self.take_headings)
        self.undo = IconButton(self.tr("Undo"), "undo", self.stack.undo)
        self.redo = IconButton(self.tr("Redo"), "redo", self.stack.redo)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.undo, self.redo, self.take):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._notice)
        column.addWidget(sides, 1)
        column.addLayout(foot)

    def _form(self) -> QFrame:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Season"), "heading"), 0, 0, 1, 2)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.lines["name"]),
            (self.tr("School year"), self.lines["school_year"]),
            (self.tr("Programme"), self.lines["programme"]),
            (self.tr("First day"), self.starts_on),
            (self.tr("Last day"), self.ends_on),
        ]
        printed: list[tuple[str, QWidget]] = [
            (self.tr("Office above"), self.lines["parent_heading"]),
            (self.tr("Issuing office"), self.lines["issuer_heading"]),
            (self.tr("Place"), self.lines["place"]),
            (self.tr("Document suffix"), self.lines["document_suffix"]),
            (self.tr("Lines above the signature"), self.post),
            (self.tr("Name of the signatory"), self.lines["signatory_name"]),
            (self.tr("Who gives certificates"), self.lines["certificate_authority"]),
            (self.tr("Certificate layout"), self.layout_box),
        ]
        for row in rows:
            self._add_row(grid, *row)
        grid.addWidget(label(self.tr("What its papers print"), "heading"), grid.rowCount(), 0, 1, 2)
        for row in printed:
            self._add_row(grid, *row)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        return _card(scroll)

    def _add_row(self, grid: QGridLayout, name: str, field: QWidget) -> None:
        words = label(name, "muted")
        words.setBuddy(field)
        field.setAccessibleName(name)
        line = grid.rowCount()
        grid.addWidget(words, line, 0)
        grid.addWidget(field, line, 1)

    def _looks(self) -> QFrame:
        self.views.addTab(_on_top(self.letter), self.tr("Letters"))
        self.views.addTab(_on_top(self.certificate), self.tr("Certificates"))
        self.views.setAccessibleName(self.tr("What will be printed"))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._told)
        column.addWidget(self.views, 1)
        return _card(side)

    def _connect(self) -> None:
        for field in self._fields():
            if isinstance(field, LinesField):
                field.left.connect(self.save)
                field.textChanged.connect(self._later.start)
            else:
                field.editingFinished.connect(self.save)
                field.textChanged.connect(lambda _text: self._later.start())
        self.layout_box.activated.connect(lambda _place: self.save())
        self._later.timeout.connect(self._draw_letter)
        self.views.currentChanged.connect(lambda _tab: self._draw_certificate())
        self.stack.refused.connect(lambda error: self._banner.say(tell(error), Tone.DANGER))
        self.stack.stepped.connect(self.refresh)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self.setTabOrder(self.layout_box, self.views)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Save the field that somebody is still in when the page or the window goes."""
        if not event.spontaneous():
            self.save()
        super().hideEvent(event)

    # Inside

    def _fields(self) -> tuple[QLineEdit | LinesField, ...]:
        return (*self.lines.values(), self.starts_on, self.ends_on, self.post)

    def _day(self) -> date:
        """Return the day of the looks and of the headings: today, or the season's last where that is over."""
        today = self._office.desk.now().astimezone().date()
        return min(max(today, self._stored.starts_on), self._stored.ends_on)

    def _headings(self) -> Headings:
        texts = {name: self.lines[name].text() for name in HEADING_FIELDS}
        return Headings(**texts, signatory_post=self.post.toPlainText())

    def _typed(self) -> SeasonFacts:
        """Return what stands in the fields; raises ``NotADayError``."""
        return SeasonFacts(
            name=self.lines["name"].text(),
            school_year=self.lines["school_year"].text(),
            programme=self.lines["programme"].text(),
            starts_on=self.starts_on.needed(),
            ends_on=self.ends_on.needed(),
            headings=self._headings(),
            certificate_layout=str(self.layout_box.currentData()),
        )

    def _edit(self, facts: SeasonFacts) -> SeasonFacts:
        before = edit_season(self._office.desk, facts)
        self._stored = season_card(self._office.desk).facts
        for field, text in zip(self._fields(), _texts(self._stored), strict=True):
            _show(field, text)
        return before

    def _take(self, headings: Headings) -> None:
        for name in HEADING_FIELDS:
            self.lines[name].setText(getattr(headings, name))
        self.post.setPlainText(headings.signatory_post)
        self.save()

    def _made(self, made: SeasonRow, go: bool) -> None:  # noqa: FBT001 - a signal's argument
        if go:
            self.season_chosen.emit(made.id)
            return
        words = self.tr("The season {name} was made.").format(name=made.name)
        self._banner.say(words, Tone.OK, [(self.tr("Go to it"), lambda: self.season_chosen.emit(made.id))])

    def _close(self, reason: str) -> None:
        desk = self._office.desk
        told = self.tr("The season is closed. It can be read and printed, and nothing in it changes any more.")
        self._office.jobs.run(
            lambda _progress: seasons.close(desk, reason),
            lambda _none: self._closed_now(told),
            refused=lambda error: self._banner.say(tell(error), Tone.DANGER),
        )

    def _closed_now(self, told: str) -> None:
        self.stack.clear()
        self.refresh()
        self._banner.say(told, Tone.OK)

    # Showing

    def _show_closed(self, closed_on: date | None) -> None:
        self._closed = closed_on is not None
        for field in self._fields():
            field.setReadOnly(self._closed)
        for control in (self.layout_box, self.take, self.close_button):
            control.setEnabled(not self._closed)
        self.undo.setEnabled(self.stack.canUndo() and not self._closed)
        self.redo.setEnabled(self.stack.canRedo() and not self._closed)
        words = self.tr(
            "This season was closed on {day}. It can only be read, and its papers keep these headings for ever, "
            "whatever the offices are called later."
        )
        closed = [Notice(words.format(day=format_date(closed_on)))] if closed_on is not None else []
        self._notice.show_notices(closed)

    def _draw_letter(self) -> None:
        headings, day = self._headings(), self._day()
        self._draw(self.letter, lambda: draw_letter(headings, day))

    def _draw_certificate(self) -> None:
        if self.views.currentIndex() == 1:
            facts, day = self._stored, self._day()
            self._draw(self.certificate, lambda: draw_certificate(facts, day))

    def _draw(self, glimpse: Glimpse, draw: Callable[[], bytes]) -> None:
        try:
            glimpse.show_bytes(draw())
        except GreenSchoolError as error:
            self._told.setText(tell(error))
            self._told.show()
            return
        self._told.hide()


def _texts(facts: SeasonFacts) -> tuple[str, ...]:
    """Return what the fields show, in their order."""
    own = (facts.name, facts.school_year, facts.programme)
    printed = (getattr(facts.headings, name) for name in HEADING_FIELDS)
    return (*own, *printed, format_date(facts.starts_on), format_date(facts.ends_on), facts.headings.signatory_post)


def _text(field: QLineEdit | LinesField) -> str:
    return field.toPlainText() if isinstance(field, LinesField) else field.text()


def _show(field: QLineEdit | LinesField, text: str) -> None:
    """Show a text; the cursor stays where nothing is new."""
    if _text(field) == text:
        return
    if isinstance(field, LinesField):
        field.setPlainText(text)
    else:
        field.setText(text)
        field.setCursorPosition(0)


def _card(content: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "pane")
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    column.addWidget(content)
    return card


def _on_top(glimpse: Glimpse) -> QWidget:
    """Return the glimpse at the top of its room."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 8, 0, 0)
    column.addWidget(glimpse)
    column.addStretch(1)
    return room

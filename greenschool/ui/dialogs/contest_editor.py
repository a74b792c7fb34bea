"""A contest as it is announced: letter, window, who may enter, limits, what becomes of late entries."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.contests import ContestCard, ContestFacts, edit_contest, show_contests
from greenschool.services.desk import Desk
from greenschool.services.schools import LEVELS
from greenschool.services.states import LatePolicy, Permission
from greenschool.text.dates import format_date
from greenschool.ui.dialogs.entry_form import read_optional_day
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, state_name

_WIDTH = 900


class LimitUnreadableError(GreenSchoolError):
    """A limit that is no whole number."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "“{typed}” is not a whole number. Nothing was saved. Write one such as 20, or leave the field empty."
    )


class ContestEditorDialog(FormDialog):
    """All contests of the season, one at a time; what can no longer be changed is grey."""

    def __init__(self, desk: Desk, code: str, parent: QWidget | None = None) -> None:
        heading = say("ContestEditorDialog", "Contest")
        super().__init__(heading, say("ContestEditorDialog", "Save contest"), parent)
        self.setMinimumWidth(_WIDTH)
        self._desk = desk
        self._cards: Sequence[ContestCard] = show_contests(desk)
        self.contest = QComboBox()
        self.contest.setAccessibleName(heading)
        self.contest.addItems([f"{card.code} · {card.facts.name}" for card in self._cards])
        self.lines = {name: QLineEdit() for name in _LINES}
        self.levels = {level: QCheckBox(level_name(level)) for level in LEVELS}
        self.late = QComboBox()
        self.late.addItems([state_name(policy) for policy in LatePolicy])
        self.limits_refuse = QCheckBox(self.tr("Refuse entries beyond levels, grades and limits (else warn)"))
        self.consent = QCheckBox(self.tr("Accept only with the consent of every author"))
        self._about, self._rounds = label("", "muted", wrap=True), label("", wrap=True)
        self._build()
        codes = [card.code for card in self._cards]
        self.contest.setCurrentIndex(codes.index(code) if code in codes else 0)
        self.contest.activated.connect(lambda _place: self.show_contest())
        self.add_buttons()
        self.show_contest()

    def apply(self) -> None:
        """Save what is filled in."""
        edit_contest(self._desk, self._cards[self.contest.currentIndex()].code, self.facts())

    def facts(self) -> ContestFacts:
        """Return what is filled in; raises ``DayUnreadableError`` or ``LimitUnreadableError``."""
        text = {name: line.text() for name, line in self.lines.items()}
        return ContestFacts(
            name=text["name"],
            letter=text["letter"],
            letter_date=read_optional_day(text["letter_date"]),
            opens_on=read_optional_day(text["opens_on"]),
            closes_on=read_optional_day(text["closes_on"]),
            levels=tuple(level for level, box in self.levels.items() if box.isChecked()),
            groups=_parts(text["groups"]),
            fields=_parts(text["fields"]),
            grades=tuple(number for part in _parts(text["grades"]) if (number := _number(part)) is not None),
            school_limit=_number(text["school_limit"]),
            class_limit=_number(text["class_limit"]),
            word_limit=_number(text["word_limit"]),
            limits_refuse=self.limits_refuse.isChecked(),
            late_policy=list(LatePolicy)[self.late.currentIndex()],
            consent_required=self.consent.isChecked(),
            work_label=text["work_label"],
        )

    def show_contest(self) -> None:
        """Show the chosen contest."""
        card = self._cards[self.contest.currentIndex()]
        for name, text in _texts(card.facts).items():
            self.lines[name].setText(text)
        for level, box in self.levels.items():
            box.setChecked(level in card.facts.levels)
        self.late.setCurrentIndex(list(LatePolicy).index(card.facts.late_policy))
        self.limits_refuse.setChecked(card.facts.limits_refuse)
        self.consent.setChecked(card.facts.consent_required)
        self._rounds.setText("\n".join(self._round_texts(card)))
        self._lock(card)

    def _lock(self, card: ContestCard) -> None:
        """Grey out what would change a contest that is being marked, or the name on papers that are made."""
        may = self._desk.may(Permission.EDIT)
        for name, line in self.lines.items():
            fixed = (card.begun and name not in _FREE) or (card.settled and name in _PRINTED)
            line.setEnabled(may and not fixed)
        for part in (*self.levels.values(), self.late, self.limits_refuse):
            part.setEnabled(may and not card.begun)
        self.consent.setEnabled(may)
        self.ok.setEnabled(may)
        told = self.tr("{n} entries.").format(n=card.entries)
        if card.begun:
            told += " " + self.tr("The codes are drawn: window, groups and limits stay as they are.")
        self._about.setText(told)

    def _round_texts(self, card: ContestCard) -> list[str]:
        words = self.tr("Round {number}: {state} · {criteria} criteria · prizes: {prizes}")
        return [
            words.format(
                number=one.number, state=state_name(one.state), criteria=len(one.criteria), prizes=", ".join(one.prizes)
            )
            for one in card.rounds
        ]

    def _build(self) -> None:
        names = self._names()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for name, (row, column, span) in _PLACES.items():
            words = label(names[name], "strong")
            words.setBuddy(self.lines[name])
            self.lines[name].setAccessibleName(names[name])
            grid.addWidget(words, 2 * row, column, 1, span)
            grid.addWidget(self.lines[name], 2 * row + 1, column, 1, span)
        grid.addWidget(label(self.tr("Late entries"), "strong"), 8, 4, 1, 2)
        self.late.setAccessibleName(self.tr("Late entries"))
        grid.addWidget(self.late, 9, 4, 1, 2)
        for name in ("letter_date", "opens_on", "closes_on"):
            self.lines[name].setPlaceholderText(self.tr("dd/mm/yyyy"))
        for name in ("groups", "fields"):
            self.lines[name].setPlaceholderText(self.tr("parted by commas"))
        levels = QHBoxLayout()
        levels.setSpacing(12)
        levels.addWidget(label(self.tr("Open to"), "strong"))
        for box in self.levels.values():
            levels.addWidget(box)
        levels.addStretch(1)
        self.body.addWidget(self.contest)
        self.body.addWidget(self._about)
        self.body.addLayout(grid)
        self.body.addLayout(levels)
        self.body.addWidget(self.limits_refuse)
        self.body.addWidget(self.consent)
        self.body.addWidget(self._rounds)

    def _names(self) -> Mapping[str, str]:
        return {
            "name": self.tr("Name"),
            "work_label": self.tr("What the text of an entry is called"),
            "letter": self.tr("Number of the letter"),
            "letter_date": self.tr("Day of the letter"),
            "opens_on": self.tr("First day"),
            "closes_on": self.tr("Last day"),
            "groups": self.tr("Groups"),
            "fields": self.tr("Fields"),
            "grades": self.tr("Grades"),
            "school_limit": self.tr("Most of a school"),
            "class_limit": self.tr("Most of a class"),
            "word_limit": self.tr("Most words"),
        }


_PLACES = {
    "name": (0, 0, 4),
    "work_label": (0, 4, 2),
    "letter": (1, 0, 2),
    "letter_date": (1, 2, 1),
    "opens_on": (1, 3, 1),
    "closes_on": (1, 4, 2),
    "groups": (2, 0, 3),
    "fields": (2, 3, 3),
    "grades": (4, 0, 1),
    "school_limit": (4, 1, 1),
    "class_limit": (4, 2, 1),
    "word_limit": (4, 3, 1),
}
"""Row, column and width of each field in a grid of six columns."""

_LINES = tuple(_PLACES)
_FREE = frozenset({"name", "letter", "letter_date", "fields", "work_label"})
_PRINTED = frozenset({"name", "work_label"})


def _texts(facts: ContestFacts) -> dict[str, str]:
    days = {name: getattr(facts, name) for name in ("letter_date", "opens_on", "closes_on")}
    limits = {name: getattr(facts, name) for name in ("school_limit", "class_limit", "word_limit")}
    return {
        "name": facts.name,
        "work_label": facts.work_label,
        "letter": facts.letter,
        **{name: format_date(day) if day else "" for name, day in days.items()},
        "groups": ", ".join(facts.groups),
        "fields": ", ".join(facts.fields),
        "grades": ", ".join(str(grade) for grade in facts.grades),
        **{name: "" if limit is None else str(limit) for name, limit in limits.items()},
    }


def _parts(typed: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in typed.split(",") if part.strip())


def _number(typed: str) -> int | None:
    if not typed.strip():
        return None
    try:
        return int(typed)
    except ValueError as error:
        raise LimitUnreadableError(typed=typed.strip()) from error

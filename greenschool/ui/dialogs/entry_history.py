"""What happened to an entry, line by line of the journal."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.services.entry_history import HistoryStep, entry_history
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_SIZE, _SMALLEST = (860, 480), (640, 360)

_ACTIONS = {
    "entries.register": QT_TRANSLATE_NOOP("history", "registered"),
    "entries.edit": QT_TRANSLATE_NOOP("history", "changed"),
    "entries.remove": QT_TRANSLATE_NOOP("history", "taken off"),
    "entries.import": QT_TRANSLATE_NOOP("history", "came with a list"),
    "entries.attach": QT_TRANSLATE_NOOP("history", "files added"),
    "entries.detach": QT_TRANSLATE_NOOP("history", "file taken off"),
    "entries.accepted": QT_TRANSLATE_NOOP("history", "accepted"),
    "entries.returned": QT_TRANSLATE_NOOP("history", "returned to the school"),
    "entries.received": QT_TRANSLATE_NOOP("history", "came again"),
    "entries.disqualified": QT_TRANSLATE_NOOP("history", "disqualified"),
    "entries.withdrawn": QT_TRANSLATE_NOOP("history", "withdrawn"),
    "entries.move_undone": QT_TRANSLATE_NOOP("history", "decision undone"),
    "entries.correct_name": QT_TRANSLATE_NOOP("history", "name corrected"),
    "entries.consent": QT_TRANSLATE_NOOP("history", "consent noted"),
    "entries.consent_withdrawn": QT_TRANSLATE_NOOP("history", "consent withdrawn"),
    "entries.mask": QT_TRANSLATE_NOOP("history", "names covered"),
    "entries.mask_all": QT_TRANSLATE_NOOP("history", "names covered"),
    "files.cover": QT_TRANSLATE_NOOP("history", "parts of a file covered"),
    "files.clear": QT_TRANSLATE_NOOP("history", "file looked at"),
    "files.withhold": QT_TRANSLATE_NOOP("history", "file withheld from judges"),
    "codes.draw": QT_TRANSLATE_NOOP("history", "code drawn"),
    "round.release": QT_TRANSLATE_NOOP("history", "given to the judges"),
    "receipts.give": QT_TRANSLATE_NOOP("history", "receipt given"),
}
_FIELDS = {
    "title": QT_TRANSLATE_NOOP("history", "text"),
    "state": QT_TRANSLATE_NOOP("history", "state"),
    "state_reason": QT_TRANSLATE_NOOP("history", "reason"),
    "missing": QT_TRANSLATE_NOOP("history", "missing"),
    "name": QT_TRANSLATE_NOOP("history", "name"),
    "class_name": QT_TRANSLATE_NOOP("history", "class"),
    "born_on": QT_TRANSLATE_NOOP("history", "birth date"),
    "consent_on": QT_TRANSLATE_NOOP("history", "consent"),
    "received_on": QT_TRANSLATE_NOOP("history", "received"),
    "entries": QT_TRANSLATE_NOOP("history", "entry"),
    "authors": QT_TRANSLATE_NOOP("history", "author"),
    "entry_attachments": QT_TRANSLATE_NOOP("history", "file"),
    "note": QT_TRANSLATE_NOOP("history", "note"),
    "topic": QT_TRANSLATE_NOOP("history", "field"),
    "receipt_id": QT_TRANSLATE_NOOP("history", "receipt"),
    "blind_code": QT_TRANSLATE_NOOP("history", "blind code"),
    "masked_title": QT_TRANSLATE_NOOP("history", "text for judges"),
    "verdict": QT_TRANSLATE_NOOP("history", "file"),
}


class EntryHistoryDialog(QDialog):
    """A table, the newest line first; it can be copied like every table."""

    def __init__(self, office: Office, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of {code}").format(code=code))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.table: TableView[HistoryStep] = TableView("entry-history", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.windowTitle())
        steps = entry_history(office.desk, code)
        self.table.set_rows(steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        if not steps:
            told = self.tr("It came with a list and has not been changed since.")
            column.addWidget(label(told, "muted", wrap=True))
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(Button(self.tr("Close"), clicked=self.accept))
        column.addLayout(foot)


def _columns() -> list[Column[HistoryStep]]:
    return [
        Column("at", say("columns", "When"), lambda row: f"{row.at.astimezone():%d/%m/%Y %H:%M}", width=130),
        Column("actor", say("columns", "Done by"), lambda row: row.actor, width=110),
        Column("action", say("columns", "Step"), lambda row: _action(row.action), width=150),
        Column("changes", say("columns", "Before → after"), _changes, width=330),
        Column("reason", say("columns", "Reason"), lambda row: row.reason, width=160),
    ]


def _action(action: str) -> str:
    return say("history", _ACTIONS[action]) if action in _ACTIONS else action


def _changes(row: HistoryStep) -> str:
    parts = []
    for field, before, after in row.changes:
        if field in _FIELDS and (before or after):
            parts.append(f"{say('history', _FIELDS[field])}: {_value(field, before)} → {_value(field, after)}")
    return "; ".join(parts)


def _value(field: str, value: str) -> str:
    if field in {"state", "verdict"} and value:
        return say("states", value)
    if field == "receipt_id":
        return "✓" if value else "–"
    return value or "–"

"""The columns of the list of entries, and the colours of their states."""

from collections.abc import Mapping

from greenschool.language import say
from greenschool.services.intake import EntryRow
from greenschool.services.states import EntryState
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.tokens import Tone
from greenschool.wording import state_name

TONES: Mapping[EntryState, Tone] = {
    EntryState.RECEIVED: Tone.INFO,
    EntryState.ACCEPTED: Tone.OK,
    EntryState.RETURNED: Tone.WARN,
    EntryState.LATE: Tone.WARN,
    EntryState.DISQUALIFIED: Tone.DANGER,
    EntryState.WITHDRAWN: Tone.PLAIN,
}


def entry_columns() -> list[Column[EntryRow]]:
    """Return the columns in their order."""
    return [
        Column("code", say("pages", "Code"), lambda row: row.code),
        Column("title", say("pages", "Entry"), lambda row: row.title, width=230),
        Column(
            "state",
            say("pages", "State"),
            lambda row: state_name(row.state),
            tone=lambda row: TONES[row.state],
            width=104,
        ),
        Column("school", say("pages", "School"), lambda row: short_school(row.school)),
        Column("authors", say("pages", "Authors"), lambda row: ", ".join(row.authors), sort=by_given_name, width=165),
        Column("class", say("pages", "Class"), lambda row: ", ".join(dict.fromkeys(filter(None, row.classes)))),
        Column("group", say("pages", "Group"), lambda row: row.group),
        Column("received", say("pages", "Received"), lambda row: row.received_on),
        Column("official", say("pages", "Official school name"), lambda row: row.school, hidden=True),
        Column("files", say("pages", "Files"), lambda row: row.files or None, align=Align.RIGHT),
        Column("receipt", say("pages", "Receipt"), lambda row: row.receipt, align=Align.RIGHT),
        Column("missing", say("pages", "Missing"), lambda row: "; ".join(row.missing), hidden=True),
        Column("note", say("pages", "Note"), lambda row: row.note, hidden=True),
    ]

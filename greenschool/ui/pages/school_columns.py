"""The columns of the schools, and the chips above them."""

from collections.abc import Callable, Sequence

from greenschool.language import say
from greenschool.services.schools import LEVELS, SchoolRow
from greenschool.services.seasons import ContestRow
from greenschool.ui.pages.links import SENT_NOTHING
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, Setter, by_given_name
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import FilterChip, FilterChips
from greenschool.wording import level_name

NOT_ACTIVE = "not-active"

SetterOf = Callable[[str], Setter[SchoolRow] | None]
"""Returns what writes a fact of ``SchoolFacts``; None where nobody may."""


def sent_nothing(row: SchoolRow) -> bool:
    """Tell whether a school has sent no entry to any contest."""
    return not row.entries_in_all


def school_chips() -> FilterChips:
    """Return the chips of the levels, of those who have sent nothing and of those that are no longer active."""
    levels = [FilterChip(level, level_name(level)) for level in LEVELS]
    nothing = FilterChip(SENT_NOTHING.chip, say("pages", "Sent nothing"), Tone.WARN)
    rest = FilterChip(NOT_ACTIVE, say("pages", "Not active"))
    return FilterChips([FilterChip("all", say("pages", "All")), *levels, nothing, rest])


def school_columns(contests: Sequence[ContestRow], setter: SetterOf) -> list[Column[SchoolRow]]:
    """Return the columns; what is one line of text can be typed into."""
    return [
        Column("code", say("pages", "Code"), lambda row: row.code, setter=setter("code")),
        Column("name", say("pages", "School"), lambda row: short_school(row.name)),
        Column("level", say("pages", "Level"), lambda row: level_name(row.level)),
        Column("ward", say("pages", "Ward"), lambda row: row.ward, setter=setter("ward")),
        Column("pupils", say("pages", "Pupils"), lambda row: row.pupils, align=Align.RIGHT, setter=setter("pupils")),
        *(_entries_column(place, contest) for place, contest in enumerate(contests)),
        Column(
            "entries",
            say("pages", "Entries"),
            lambda row: row.entries_in_all,
            align=Align.RIGHT,
            tone=lambda row: Tone.WARN if sent_nothing(row) else Tone.PLAIN,
            hidden=True,
        ),
        Column(
            "principal",
            say("pages", "Principal"),
            lambda row: row.principal,
            sort=by_given_name,
            setter=setter("principal"),
        ),
        Column("phone", say("pages", "Phone"), lambda row: row.phone, setter=setter("phone")),
        Column("official", say("pages", "Official name"), lambda row: row.name, hidden=True),
        Column("email", say("pages", "Email"), lambda row: row.email, hidden=True, setter=setter("email")),
        Column("note", say("pages", "Note"), lambda row: " ".join(row.note.split()), hidden=True),
        Column(
            "active",
            say("pages", "Active"),
            lambda row: say("pages", "active") if row.active else say("pages", "not active"),
            hidden=True,
        ),
    ]


def _entries_column(place: int, contest: ContestRow) -> Column[SchoolRow]:
    return Column(
        f"entries-{contest.code}",
        contest.code,
        lambda row: row.entries[place][1],
        align=Align.RIGHT,
        hint=say("pages", "Entries to {contest}", contest=contest.name),
    )

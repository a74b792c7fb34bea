"""The columns of the award register."""

from greenschool.language import say
from greenschool.services.awards import AwardRow
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name


def award_columns() -> list[Column[AwardRow]]:
    """Return the columns, the register number as certificates print it."""
    return [
        Column("register", say("columns", "Register"), lambda row: row.register_number, Align.RIGHT, text=_padded),
        Column("prize", say("columns", "Prize"), lambda row: row.prize, width=88),
        Column("recipient", say("columns", "Name"), lambda row: row.recipient, sort=by_given_name),
        Column("class", say("columns", "Class"), lambda row: row.class_name, width=84),
        Column("school", say("columns", "School"), lambda row: short_school(row.school)),
        Column("work", say("columns", "Entry"), lambda row: " ".join(row.work.split()), width=150),
        Column("contest", say("columns", "Contest"), lambda row: row.contest, width=72),
    ]


def _padded(number: object) -> str:
    return f"{number:03}"

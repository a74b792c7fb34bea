"""The columns of the standings."""

from greenschool.language import say
from greenschool.services.standings import StandingRow
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, by_given_name
from greenschool.ui.tokens import Tone
from greenschool.wording import line_name, reason_text


def standing_columns() -> list[Column[StandingRow]]:
    """Return the columns; what decides stands before what describes."""
    return [
        Column("rank", say("columns", "Rank"), lambda row: row.rank, Align.RIGHT, width=56),
        Column("code", say("columns", "Code"), lambda row: row.code, width=72),
        Column("title", say("columns", "Entry"), lambda row: " ".join(row.title.split()), width=212),
        Column("score", say("columns", "Score"), lambda row: row.score, Align.RIGHT, width=64),
        Column("prize", say("columns", "Prize"), prize_text, tone=prize_tone, width=122),
        Column("chosen", say("columns", "Chosen"), lambda row: "✓" if row.chosen else "", Align.CENTRE, width=72),
        Column("school", say("columns", "School"), lambda row: short_school(row.school), width=150),
        Column("authors", say("columns", "Authors"), lambda row: ", ".join(row.authors), sort=by_given_name, width=180),
        Column("classes", say("columns", "Class"), lambda row: ", ".join(dict.fromkeys(row.classes)), width=72),
        Column("reasons", say("columns", "Reasons"), reasons_text, width=320),
    ]


def prize_text(row: StandingRow) -> str:
    """Return the prize, "?" where a tie on a line is open."""
    return "?" if row.open_tie else row.prize


def prize_tone(row: StandingRow) -> Tone:
    """Return how the prize is coloured."""
    if row.open_tie:
        return Tone.WARN
    return Tone.OK if row.prize else Tone.PLAIN


def row_tone(row: StandingRow) -> Tone:
    """Return the ground of a row: an entry in an open tie stands out."""
    return Tone.WARN if row.open_tie else Tone.PLAIN


def reasons_text(row: StandingRow) -> str:
    """Return why an entry stands where it stands, in one line."""
    parts = [say("results", "tie on the line {line}", line=line_name(row.open_tie))] if row.open_tie else []
    return "; ".join((*parts, *(reason_text(reason) for reason in row.reasons)))

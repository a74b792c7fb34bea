"""What the commands on entries and contests print."""

from collections.abc import Sequence

from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services.entry_standing import ContestStanding
from greenschool.services.intake import EntryRow
from greenschool.text.dates import format_date
from greenschool.wording import level_name, state_name


def print_entries(rows: Sequence[EntryRow]) -> None:
    """Print entries, one line each."""
    titles = [
        say("columns", "Code"),
        say("columns", "Entry"),
        say("columns", "School"),
        say("columns", "Authors"),
        say("columns", "Class"),
        say("columns", "Received"),
        say("columns", "State"),
    ]
    cells = [
        (
            row.code,
            " ".join(row.title.split()),
            row.school,
            ", ".join(row.authors),
            ", ".join(filter(None, row.classes)),
            format_date(row.received_on) if row.received_on else "",
            state_name(row.state),
        )
        for row in rows
    ]
    print_table(titles, cells)


def print_entries_json(rows: Sequence[EntryRow]) -> None:
    """Print one object for each entry."""
    print_json(
        [
            {
                "code": row.code,
                "contest": row.contest,
                "school": row.school,
                "title": row.title,
                "authors": [
                    {"name": name, "class": class_name, "born": born.isoformat() if born else None}
                    for name, class_name, born in zip(row.authors, row.classes, row.born, strict=True)
                ],
                "group": row.group,
                "received": row.received_on.isoformat() if row.received_on else None,
                "state": row.state.value,
                "reason": row.state_reason,
                "missing": list(row.missing),
                "files": row.files,
                "receipt": row.receipt,
                "note": row.note,
            }
            for row in rows
        ]
    )


def print_standing(found: Sequence[ContestStanding]) -> None:
    """Print where the contests stand, and the schools that have sent nothing."""
    for standing in found:
        closes = format_date(standing.closes_on) if standing.closes_on else "–"
        sent = len(standing.schools) - len(standing.silent)
        line = say(
            "cli",
            "{name}: {entries} entries from {sent} of {schools} schools; closing day {day}",
            name=standing.name,
            entries=standing.entries,
            sent=sent,
            schools=len(standing.schools),
            day=closes,
        )
        print_line(line)
        print_line(", ".join(f"{level_name(level)} {count}" for level, count in standing.levels))
        if standing.silent:
            print_line(say("cli", "Sent nothing:"))
            titles = [
                say("columns", "Code"),
                say("columns", "School"),
                say("columns", "Contact"),
                say("columns", "Phone"),
            ]
            print_table(titles, [(one.code, one.school, one.contact, one.phone) for one in standing.silent])
        print_line()


def print_standing_json(found: Sequence[ContestStanding]) -> None:
    """Print the same as objects."""
    print_json(
        [
            {
                "contest": one.code,
                "entries": one.entries,
                "closes": one.closes_on.isoformat() if one.closes_on else None,
                "days_left": one.days_left,
                "levels": dict(one.levels),
                "groups": dict(one.groups),
                "days": [{"day": day.day.isoformat(), "entries": day.entries, "late": day.late} for day in one.days],
                "schools": {school.code: school.entries for school in one.schools},
                "sent_nothing": [
                    {"code": school.code, "school": school.school, "contact": school.contact, "phone": school.phone}
                    for school in one.silent
                ],
            }
            for one in found
        ]
    )

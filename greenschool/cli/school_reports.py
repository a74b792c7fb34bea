"""What the commands on schools print."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from greenschool import wording
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.language import say
from greenschool.services.school_history import HistoryLine, SchoolHistory
from greenschool.services.schools import SchoolRow
from greenschool.text.numbers import format_decimal


def print_schools(rows: Sequence[SchoolRow]) -> None:
    """Print the schools, with how many entries each sent."""
    titles = [
        say("columns", "Code"),
        say("columns", "School"),
        say("columns", "Level"),
        say("columns", "Ward"),
        say("columns", "Pupils"),
        say("columns", "Phone"),
        say("columns", "Entries"),
    ]
    cells = [
        (
            row.code,
            row.name,
            wording.level_name(row.level),
            row.ward,
            "" if row.pupils is None else str(row.pupils),
            row.phone,
            str(row.entries_in_all),
        )
        for row in rows
    ]
    print_table(titles, cells, right=frozenset({4, 6}))


def print_schools_json(rows: Sequence[SchoolRow]) -> None:
    """Print one object for each school."""
    print_json(
        [
            {
                "code": row.code,
                "name": row.name,
                "level": row.level,
                "ward": row.ward,
                "pupils": row.pupils,
                "principal": row.principal,
                "phone": row.phone,
                "email": row.email,
                "active": row.active,
                "contacts": [
                    {"name": one.name, "post": one.post, "phone": one.phone, "email": one.email} for one in row.contacts
                ],
                "entries": dict(row.entries),
                "note": row.note,
            }
            for row in rows
        ]
    )


def print_history(found: SchoolHistory) -> None:
    """Print what a school did, season by season."""
    print_line(found.school)
    for season in found.seasons:
        print_line()
        print_line(f"{season.season} – {season.code}")
        for chapter, lines in season.chapters.items():
            print_line(say("history", chapter.value))
            print_table(
                [say("columns", "What"), say("columns", "Who"), say("columns", "Outcome")],
                [(_what(line), line.detail, _outcome(line.outcome)) for line in lines],
            )


def print_history_json(found: SchoolHistory) -> None:
    """Print the same as one object; states are their English words."""
    print_json(
        {
            "school": found.school,
            "level": found.level,
            "wards": [{"from": day.isoformat(), "ward": ward} for day, ward in found.wards],
            "seasons": [
                {
                    "season": season.season,
                    "school_year": season.school_year,
                    "code": season.code,
                    "ward": season.ward,
                    **{
                        chapter.name.lower(): [_line_json(line) for line in lines]
                        for chapter, lines in season.chapters.items()
                    },
                }
                for season in found.seasons
            ],
        }
    )


def _line_json(line: HistoryLine) -> Mapping[str, str | None]:
    outcome = None if line.outcome is None else str(line.outcome)
    found = {"what": line.what, "who": line.detail, "outcome": outcome}
    return found if line.total is None else {**found, "total": str(line.total)}


def _what(line: HistoryLine) -> str:
    if line.total is None:
        return line.what
    return say("history", "{what}: {total} points", what=line.what, total=format_decimal(line.total))


def _outcome(outcome: StrEnum | str | None) -> str:
    if outcome is None:
        return say("history", "below all bands")
    return wording.state_name(outcome) if isinstance(outcome, StrEnum) else outcome

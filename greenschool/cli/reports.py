"""What the commands print: as a table to read, or as JSON to compute with."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from greenschool import wording
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.errors import GreenSchoolError
from greenschool.language import say, tell
from greenschool.papers.certificate import CertificateReport
from greenschool.services.accounts import AccountRow
from greenschool.services.awards import AwardRow
from greenschool.services.imports import ImportResult
from greenschool.services.standings import StandingRow, Standings
from greenschool.text.numbers import format_decimal


def print_import(result: ImportResult) -> None:
    """Say what came in, and what the officer should know of it."""
    print_line(say("cli", "{file}: {count} rows taken in.", file=result.file.name, count=result.added))
    print_notes(result.notes)


def print_notes(notes: Sequence[GreenSchoolError]) -> None:
    """Print what was no reason to refuse."""
    for note in notes:
        print_line(f"⚑ {tell(note)}")


def print_standings(found: Standings) -> None:
    """Print the table, the rules, the ties and a difference between chosen and prizes."""
    named = found.round_name or found.round_number > 1
    which = [wording.round_name(found.round_number, found.round_name)] if named else []
    print_line(" – ".join((found.contest_name, *which, wording.state_name(found.state))))
    titles = [
        say("columns", "Rank"),
        say("columns", "No."),
        say("columns", "Code"),
        say("columns", "Entry"),
        say("columns", "School"),
        say("columns", "Score"),
        say("columns", "Prize"),
        say("columns", "Reasons"),
    ]
    print_table(titles, [_cells(row) for row in found.rows], right=frozenset({0, 1, 5}))
    print_line()
    print_line(wording.scheme_text(found.scheme))
    for tie in found.ties:
        print_line(f"⚑ {wording.tie_text(tie, settled=found.settled)}")
    if difference := wording.difference_text(found):
        print_line(f"⚑ {difference}")
    if found.fingerprint:
        print_line(say("cli", "Fingerprint of the result: {fingerprint}", fingerprint=found.fingerprint))


def _cells(row: StandingRow) -> tuple[str, ...]:
    return (
        "–" if row.rank is None else str(row.rank),
        str(row.entry),
        row.code,
        " ".join(row.title.split()),
        row.school,
        "–" if row.score is None else format_decimal(row.score),
        "?" if row.open_tie else row.prize,
        _reasons(row),
    )


def _reasons(row: StandingRow) -> str:
    return "; ".join(wording.reason_text(reason) for reason in row.reasons)


def print_standings_json(found: Standings) -> None:
    """Print one object for each entry; ``entry`` is its number (STT), ``score`` has a decimal point."""
    print_json([_standing(row) for row in found.rows])


def _standing(row: StandingRow) -> dict[str, Any]:
    return {
        "entry": row.entry,
        "code": row.code,
        "score": None if row.score is None else str(row.score),
        "rank": row.rank,
        "prize": row.prize or None,
        "open_tie": row.open_tie or None,
        "chosen": row.chosen,
        "reasons": [wording.reason_text(reason) for reason in row.reasons],
    }


def print_awards(rows: Sequence[AwardRow]) -> None:
    """Print the award list."""
    titles = [
        say("columns", "Register"),
        say("columns", "Prize"),
        say("columns", "Name"),
        say("columns", "Class"),
        say("columns", "School"),
        say("columns", "Entry"),
    ]
    cells = [
        (f"{row.register_number:03d}", row.prize, row.recipient, row.class_name, row.school, " ".join(row.work.split()))
        for row in rows
    ]
    print_table(titles, cells)


def print_awards_json(rows: Sequence[AwardRow]) -> None:
    """Print one object for each award."""
    print_json(
        [
            {
                "register_number": row.register_number,
                "contest": row.contest,
                "entry": row.entry,
                "rank": row.rank,
                "prize": row.prize,
                "recipient": row.recipient,
                "class": row.class_name,
                "school": row.school,
                "work": row.work,
            }
            for row in rows
        ]
    )


def print_accounts(rows: Sequence[AccountRow]) -> None:
    """Print the accounts."""
    titles = [
        say("columns", "Account"),
        say("columns", "Name"),
        say("columns", "Role"),
        say("columns", "Password"),
        say("columns", "State"),
    ]
    cells = [
        (
            row.login,
            row.name,
            wording.state_name(row.role),
            "✓" if row.has_password else "–",
            wording.account_state(row),
        )
        for row in rows
    ]
    print_table(titles, cells)


def print_accounts_json(rows: Sequence[AccountRow]) -> None:
    """Print one object for each account."""
    print_json(
        [
            {
                "login": row.login,
                "name": row.name,
                "role": row.role.value,
                "has_password": row.has_password,
                "active": row.active,
                "locked_until": row.locked_until.isoformat() if row.locked_until else None,
            }
            for row in rows
        ]
    )


def print_certificate_report(report: CertificateReport, out: Path) -> None:
    """Say how many pages were written, and whose texts had to give way."""
    print_line(say("cli", "Written: {file} ({pages} certificates)", file=out, pages=report.pages))
    for change in report.shrunk:
        print_line(
            "⚑ " + say("cli", "{label}: set smaller, at {size} points", label=change.label, size=f"{change.size:g}")
        )
    for change in report.wrapped:
        print_line("⚑ " + say("cli", "{label}: set on several lines", label=change.label))

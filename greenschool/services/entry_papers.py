"""Papers and workbooks of entries: what goes back to schools, whom to remind, the list itself."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry
from greenschool.models.entry import EntryState
from greenschool.papers.reminder import ReminderPaper, SilentSchool, write_reminder
from greenschool.papers.returns import ReturnLine, ReturnPaper, write_returns
from greenschool.papers.wording import wording
from greenschool.progress import SILENT, Progress
from greenschool.services.desk import Desk, season_of
from greenschool.services.entry_standing import ContestStanding, entry_standing
from greenschool.services.intake import EntryRow, list_entries
from greenschool.services.letterheads import letterhead, signature
from greenschool.services.printing import paper_suffix
from greenschool.services.schools import names_in
from greenschool.text.dates import format_date
from greenschool.workbooks.sheets import DATE, INTEGER, SheetColumn, SheetValue, TableSheet
from greenschool.workbooks.writer import write_workbook

_WIDTHS = {"title": 48, "school": 36, "authors": 30, "reason": 30, "note": 24, "contest": 26}
_KINDS = {"received": DATE, "files": INTEGER, "receipt": INTEGER}


class NothingReturnedError(GreenSchoolError):
    """Lists for schools when nothing goes back."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "No entry is returned to its school. Nothing was printed. Return entries first, then print the list."
    )


def print_returns(desk: Desk, out: Path, codes: Sequence[str] | None = None) -> int:
    """Write one list per school of what is returned to it to the PDF ``out``, and return the number of pages.

    ``codes`` keeps to some entries. Raises ``NothingReturnedError`` or what ``papers.returns`` refuses.
    """
    with desk.read() as uow:
        season = season_of(uow, desk)
        names = names_in(uow, desk.season_id)
        query = (
            select(Entry)
            .join(Contest, Contest.id == Entry.contest_id)
            .where(Contest.season_id == desk.season_id, Entry.state == EntryState.RETURNED)
            .order_by(Entry.school_id, Contest.id, Entry.number)
            .options(selectinload(Entry.authors))
        )
        entries = [one for one in uow.session.scalars(query) if codes is None or one.code in codes]
        papers = []
        for school_id, grouped in groupby(entries, key=lambda one: one.school_id):
            own = list(grouped)
            papers.append(
                ReturnPaper(
                    letterhead=letterhead(season, uow.now.astimezone().date()),
                    school=names[school_id],
                    lines=tuple(map(_return_line, own)),
                    deadline=_deadline(own, uow.now.astimezone().date()),
                    signature=signature(season),
                    recipients=tuple(wording("returns").say("recipients", school=names[school_id]).split("|")),
                    made_at=uow.now.astimezone(),
                )
            )
    if not papers:
        raise NothingReturnedError
    return write_returns(papers, out)


def print_reminder(desk: Desk, out: Path, contest: str | None = None, progress: Progress = SILENT) -> None:
    """Write whom to remind to ``out``: a .pdf with the schools that sent nothing, or an .xlsx with all of it.

    ``contest`` keeps to one. Raises ``UnknownPaperFormatError`` or what the writers refuse.
    """
    suffix = paper_suffix(out)
    standings = [one for one in entry_standing(desk) if contest is None or one.code == contest.upper()]
    if suffix == ".xlsx":
        write_workbook(out, [_silent_sheet(standings), _schools_sheet(standings), _days_sheet(standings)], progress)
        return
    phrases = wording("reminder")
    with desk.read() as uow:
        season = season_of(uow, desk)
        today = uow.now.astimezone().date()
        one = standings[0].name if len(standings) == 1 else None
        paper = ReminderPaper(
            letterhead=letterhead(season, today),
            subject=phrases.say("subject", contest=one) if one else phrases.say("subject_all"),
            date=format_date(today),
            states=tuple(map(_state, standings)),
            groups=tuple(
                (
                    phrases.say("group", contest=standing.name, count=len(standing.silent)),
                    tuple(SilentSchool(school.school, school.contact, school.phone) for school in standing.silent),
                )
                for standing in standings
                if standing.silent
            ),
            signature=signature(season),
            recipients=tuple(phrases.say("recipients").split("|")),
            made_at=uow.now.astimezone(),
        )
    write_reminder(paper, out)


def export_entries(desk: Desk, out: Path, rows: Sequence[EntryRow] | None = None, progress: Progress = SILENT) -> int:
    """Write entries (all of the season unless given) to a workbook, a sheet for each contest; return how many.

    Raises what ``workbooks.writer`` refuses.
    """
    found = list_entries(desk) if rows is None else rows
    with desk.read() as uow:
        query = select(Contest.code, Contest.name).where(Contest.season_id == desk.season_id)
        names: dict[str, str] = dict(uow.session.execute(query).all())
    sheets = [
        _entries_sheet(names[code], [row for row in found if row.contest == code])
        for code in dict.fromkeys(row.contest for row in found)
    ]
    write_workbook(out, sheets or [_entries_sheet(wording("entries").say("title"), [])], progress)
    return len(found)


def _return_line(entry: Entry) -> ReturnLine:
    return ReturnLine(
        code=entry.code,
        contest=entry.contest.name,
        title=entry.title,
        authors=tuple(author.name for author in entry.authors),
        missing=tuple(entry.missing) or (entry.state_reason,),
    )


def _deadline(entries: Sequence[Entry], today: date) -> str:
    """Say until when, as long as there is time; a closing day that has gone by helps nobody."""
    phrases = wording("returns")
    days = {one.contest.name: one.contest.closes_on for one in entries}
    closing = {name: day for name, day in days.items() if day and day >= today}
    if not closing:
        return phrases.say("no_deadline")
    if len(set(closing.values())) == 1:
        return phrases.say("deadline", date=format_date(next(iter(closing.values()))))
    dates = (phrases.say("deadline_of", contest=name, date=format_date(day)) for name, day in closing.items())
    return phrases.say("several_deadlines", dates="; ".join(dates))


def _state(standing: ContestStanding) -> str:
    phrases, days = wording("reminder"), standing.days_left
    if standing.closes_on is None or days is None:
        deadline = phrases.say("deadline_none")
    else:
        phrase = "deadline_left" if days > 0 else "deadline_past" if days < 0 else "deadline_today"
        deadline = phrases.say(phrase, date=format_date(standing.closes_on), days=days)
    return phrases.say(
        "contest_text",
        contest=standing.name,
        entries=standing.entries,
        sent=len(standing.schools) - len(standing.silent),
        schools=len(standing.schools),
        deadline=deadline,
    )


def _silent_sheet(standings: Sequence[ContestStanding]) -> TableSheet:
    rows = [
        (standing.name, one.code, one.school, _level(one.level), one.contact, one.phone)
        for standing in standings
        for one in standing.silent
    ]
    widths = (("contest", 30), ("code", 9), ("school", 40), ("level", 14), ("contact", 28), ("phone", 16))
    return _sheet("sheet_silent", widths, rows)


def _schools_sheet(standings: Sequence[ContestStanding]) -> TableSheet:
    rows = [
        (standing.name, one.code, one.school, _level(one.level), one.entries, one.accepted, one.returned, one.last_on)
        for standing in standings
        for one in standing.schools
    ]
    widths = (("contest", 30), ("code", 9), ("school", 40), ("level", 14))
    counted = (("entries", 10), ("accepted", 10), ("returned", 10), ("last", 14))
    return _sheet("sheet_schools", (*widths, *counted), rows)


def _days_sheet(standings: Sequence[ContestStanding]) -> TableSheet:
    late = wording("reminder").say("late_yes")
    rows = [
        (standing.name, one.day, one.entries, late if one.late else "")
        for standing in standings
        for one in standing.days
    ]
    return _sheet("sheet_days", (("contest", 30), ("day", 14), ("entries", 10), ("late", 12)), rows)


def _sheet(title: str, widths: Sequence[tuple[str, float]], rows: Sequence[Sequence[SheetValue]]) -> TableSheet:
    phrases = wording("reminder")
    kinds = {"entries": INTEGER, "accepted": INTEGER, "returned": INTEGER, "last": DATE, "day": DATE}
    columns = [
        SheetColumn(phrases.say(f"column_{name}"), kinds[name], width)
        if name in kinds
        else SheetColumn(phrases.say(f"column_{name}"), width=width)
        for name, width in widths
    ]
    return TableSheet(phrases.say(title), columns, rows, heading_lines=[phrases.say(title)])


def _level(level: str) -> str:
    return wording("reminder").say(f"level_{level.lower()}")


def _entries_sheet(title: str, rows: Sequence[EntryRow]) -> TableSheet:
    phrases = wording("entries")
    names = ("code", "school", "title", "authors", "classes", "born", "group", "received", "state", "reason")
    titles = (*names, "files", "receipt", "note")
    columns = [
        SheetColumn(phrases.say(f"column_{name}"), _KINDS[name], 14)
        if name in _KINDS
        else SheetColumn(phrases.say(f"column_{name}"), width=_WIDTHS.get(name, 14))
        for name in titles
    ]
    lines = [
        (
            row.code,
            row.school,
            row.title,
            "\n".join(row.authors),
            "\n".join(row.classes),
            "\n".join(format_date(day) if day else "" for day in row.born),
            row.group,
            row.received_on,
            phrases.say(f"state_{row.state.value}"),
            row.state_reason,
            row.files,
            row.receipt,
            row.note,
        )
        for row in rows
    ]
    return TableSheet(title, columns, lines, heading_lines=[phrases.say("title")])

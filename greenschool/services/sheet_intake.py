"""Marks that judges gave outside the screen: whole sheets from a workbook or from paper, under codes only."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Judge, Round, RubricCriterion, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetSource, SheetState
from greenschool.models.round import RoundState
from greenschool.services.conflicts import barred, is_barred, judge_of
from greenschool.services.contestants import group_position, maximum_for
from greenschool.services.desk import Desk, contest_of, open_season_of, round_of
from greenschool.services.mark_changes import RecordedSheet, write_mark
from greenschool.services.mark_rules import NoSuchCriterionError, checked, plain
from greenschool.services.marking import text_for_judges, write_comment
from greenschool.services.marking_rows import OPEN
from greenschool.services.sheet_gaps import Gap, SheetGapsError, gaps_with
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.search_key import search_key
from greenschool.text.unicode import normalise_lines


class NotAssignedError(GreenSchoolError):
    """A sheet that the judge was never given, or that they may not mark."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{judge} is not assigned {code}. Nothing of this sheet was taken in. Look at the assignment."
    )


class SheetHandedInError(GreenSchoolError):
    """Other marks for a sheet that is handed in already, or put aside."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The sheet of {judge} for {code} cannot be filled in any more (state: {state}). It was kept as it is. Hand it "
        "back first if it has to be corrected.",
    )


class RoundNotMarkedError(GreenSchoolError):
    """Sheets for a round that is not being marked."""

    sentence = QT_TRANSLATE_NOOP("errors", "{contest} is not being marked now (state: {state}). Nothing was taken in.")


@dataclass(frozen=True, slots=True)
class SheetMarks:
    """A whole sheet from outside: judge by code, entry by blind code, marks and comments by name of criterion."""

    judge: str
    blind_code: str
    marks: Mapping[str, Decimal]
    comment: str = ""
    comments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """How many sheets were new, how many drafts were changed, how many said what was recorded already."""

    new: int
    changed: int
    same: int


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """What a sheet from outside does to the recorded one: "new", "changed" or "same", and what it still lacks then."""

    sheet: ScoreSheet
    round: Round
    values: Mapping[int, int]
    """Marks in thousandths, by the criterion's ``id``."""
    kind: str
    gap: Gap | None


@dataclass(frozen=True, slots=True)
class SheetDifference:
    """A criterion for which a sheet from outside says otherwise than what is recorded; None stands for no mark."""

    judge: str
    blind_code: str
    state: SheetState
    criterion: str
    recorded: Decimal | None
    given: Decimal | None


@dataclass(frozen=True, slots=True)
class CriterionToMark:
    """A criterion as a judge sees it on paper or in a workbook, with the mark given so far."""

    name: str
    description: str
    maximum: Decimal
    step: Decimal
    weight: Decimal
    comment_required: bool
    mark: Decimal | None


@dataclass(frozen=True, slots=True)
class SheetToMark:
    """One sheet of a judge, under the code of its entry: nothing in it says whose work it is."""

    blind_code: str
    state: SheetState
    group: str
    text: str
    criteria: tuple[CriterionToMark, ...]
    comment: str


def sheets_for(desk: Desk, contest: str, judge: str) -> tuple[SheetToMark, ...]:
    """Return the sheets of one judge in the contest's round, by code, those put aside too; for workbooks and papers."""
    with desk.read() as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        person = judge_of(uow, desk, judge)
        query = (
            select(ScoreSheet, Entry)
            .join(Entry, Entry.id == ScoreSheet.entry_id)
            .where(ScoreSheet.round_id == round_.id, ScoreSheet.judge_id == person.id)
            .order_by(Entry.blind_code)
            .options(selectinload(ScoreSheet.marks), selectinload(Entry.group))
        )
        known = [(sheet, entry) for sheet, entry in uow.session.execute(query)]
        hidden = barred(uow, [person], [entry for _, entry in known])[person.id]
        return tuple(_to_mark(sheet, round_, entry) for sheet, entry in known if entry.id not in hidden)


def compare_sheets(desk: Desk, contest: str, sheets: Sequence[SheetMarks]) -> tuple[SheetDifference, ...]:
    """Return where sheets from outside differ from what is recorded; raises what ``take_sheets`` refuses of a sheet."""
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        differences = []
        for given in sheets:
            sheet, entry = find_sheet(uow, desk, found, given.judge, given.blind_code)
            names = {one.id: one.name for one in round_.criteria}
            recorded = {names[mark.criterion_id]: mark.value for mark in sheet.marks}
            values = _values(round_, entry, given)
            differences += [
                SheetDifference(
                    judge=given.judge,
                    blind_code=given.blind_code,
                    state=sheet.state,
                    criterion=name,
                    recorded=plain(recorded[name]) if name in recorded else None,
                    given=plain(values[name]) if name in values else None,
                )
                for name in names.values()
                if recorded.get(name) != values.get(name)
            ]
        return tuple(differences)


def take_sheets(
    desk: Desk, contest: str, sheets: Sequence[SheetMarks], source: SheetSource = SheetSource.WORKBOOK
) -> Taken:
    """Fill in and hand in sheets that are assigned or begun, all or none; what is recorded so already is left alone.

    Raises ``RoundNotMarkedError``, ``NotAssignedError``, ``SheetHandedInError`` for a sheet that was handed in
    otherwise, ``SheetGapsError``, or what ``mark_rules.checked`` refuses.
    """
    with desk.write(Permission.KEY_MARKS, "sheets.take_in") as uow:
        open_season_of(uow, desk)
        found = contest_of(uow, desk, contest)
        round_ = round_of(found)
        if round_.state is not RoundState.MARKING:
            raise RoundNotMarkedError(contest=found.name, state=round_.state)
        done = [take_sheet(uow, desk, found, given, source) for given in sheets]
        lacking = tuple(one.gap for one in done if one.gap is not None)
        if lacking:
            raise SheetGapsError(lacking)
        kinds = [one.kind for one in done]
        return Taken(kinds.count("new"), kinds.count("changed"), kinds.count("same"))


def check_sheet(uow: UnitOfWork, desk: Desk, contest: Contest, given: SheetMarks) -> SheetCheck:
    """Say what taking in a sheet would do, without doing it; raises what ``take_sheets`` refuses of a sheet."""
    round_ = round_of(contest)
    sheet, entry = find_sheet(uow, desk, contest, given.judge, given.blind_code)
    by_name = _values(round_, entry, given)
    values = {one.id: by_name[one.name] for one in round_.criteria if one.name in by_name}
    recorded = {mark.criterion_id: mark.value for mark in sheet.marks}
    if sheet.state in COUNTED and recorded == values:
        return SheetCheck(sheet, round_, values, "same", None)
    if sheet.state not in OPEN:
        raise SheetHandedInError(judge=given.judge, code=given.blind_code, state=sheet.state)
    commented = {one.id for one in round_.criteria if given.comments.get(one.name)}
    commented |= {comment.criterion_id for comment in sheet.comments}
    gap = gaps_with(sheet, round_, entry, values, commented)
    return SheetCheck(sheet, round_, values, "changed" if recorded else "new", gap)


def take_sheet(uow: UnitOfWork, desk: Desk, contest: Contest, given: SheetMarks, source: SheetSource) -> SheetCheck:
    """Fill in one sheet inside a running unit of work, and hand it in where it lacks nothing; say what was done."""
    found = check_sheet(uow, desk, contest, given)
    if found.kind != "same":
        _fill_in(uow, found, given, source)
    return found


def _fill_in(uow: UnitOfWork, found: SheetCheck, given: SheetMarks, source: SheetSource) -> None:
    sheet = found.sheet
    recorded = RecordedSheet.of(sheet)
    for one in found.round.criteria:
        write_mark(uow, recorded, one.id, found.values.get(one.id), uuid4().hex)
    uow.session.expire(sheet)  # its rows were written past it
    for one in found.round.criteria:
        if given.comments.get(one.name):
            write_comment(sheet, one, normalise_lines(given.comments[one.name]))
    if given.comment:
        sheet.comment = normalise_lines(given.comment)
    if found.gap is None:
        sheet.source, sheet.submitted_at = source, uow.now
        sheet.move(given.blind_code, SheetState.SUBMITTED)


def find_sheet(uow: UnitOfWork, desk: Desk, contest: Contest, judge: str, blind_code: str) -> tuple[ScoreSheet, Entry]:
    """Return the sheet of a judge for the entry under a code; raises ``NotAssignedError``."""
    person = judge_of(uow, desk, judge)
    query = (
        select(ScoreSheet, Entry)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .where(
            ScoreSheet.round_id == round_of(contest).id,
            Judge.id == person.id,
            Entry.blind_code == blind_code.strip().upper(),
        )
    )
    found = uow.session.execute(query).first()
    if found is None or is_barred(uow, person, found[1]):
        raise NotAssignedError(judge=person.code, code=blind_code)
    return found[0], found[1]


def _values(round_: Round, entry: Entry, given: SheetMarks) -> dict[str, int]:
    """Return the marks in thousandths by the criteria's own names; raises for what the rubric does not allow."""
    criteria = {search_key(one.name): one for one in round_.criteria}
    values = {}
    for name, mark in given.marks.items():
        one: RubricCriterion | None = criteria.get(search_key(name))
        if one is None:
            raise NoSuchCriterionError(name=name)
        values[one.name] = checked(one, maximum_for(one, group_position(entry))[0], mark)
    return values


def _to_mark(sheet: ScoreSheet, round_: Round, entry: Entry) -> SheetToMark:
    marks = {mark.criterion_id: mark.value for mark in sheet.marks}
    criteria = []
    for one in round_.criteria:
        maximum, weight = maximum_for(one, group_position(entry))
        mark = plain(marks[one.id]) if one.id in marks else None
        numbers = (plain(maximum), plain(one.step), plain(weight))
        criteria.append(CriterionToMark(one.name, one.description, *numbers, one.comment_required, mark))
    return SheetToMark(
        blind_code=entry.blind_code or "",
        state=sheet.state,
        group=entry.group.name if entry.group else "",
        text=text_for_judges(entry),
        criteria=tuple(criteria),
        comment=sheet.comment,
    )

"""Biên bản thống nhất điểm: the recorded discussions, third markings and marks given together of a round."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from greenschool.models import Adjudication, Contest, Entry, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetPart, SheetState
from greenschool.models.panel import AdjudicationKind
from greenschool.models.round import AdjudicationRule
from greenschool.papers.agreed_minutes import AgreedLine, AgreedPaper, write_agreed_minutes
from greenschool.papers.wording import wording
from greenschool.scoring.adjudication import Verdict, of_three
from greenschool.services.contestants import compute, group_position, maximum_for, rubric, sheet_total
from greenschool.services.desk import Desk, contest_of, round_of, season_of
from greenschool.services.discrepancies import list_pairs
from greenschool.services.letterheads import letterhead, moment_in_words, round_title
from greenschool.services.mark_rules import plain, plain_total, written
from greenschool.services.round_words import bands_words
from greenschool.services.rubrics import bands_of
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal, mark_in_words

_OPEN = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})


def print_agreed_minutes(desk: Desk, contest: str, out: Path, number: int | None = None) -> int:
    """Write the minutes of the contest's round to the PDF ``out`` and return how many entries they are about.

    The round is the last, or that of a ``number``. Under blind codes only. Raises what ``papers.agreed_minutes``
    refuses.
    """
    listed = tuple(pair.blind_code for pair in list_pairs(desk, contest, number) if pair.done is None)
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        paper = AgreedPaper(
            letterhead=letterhead(season_of(uow, desk), None),
            contest=found.name,
            round_name=round_title(round_),
            rule=bands_words(round_),
            lines=tuple(_lines(uow, found, round_)),
            listed=listed,
            binds=round_.adjudication is AdjudicationRule.BANDS,
            decimals=round_.decimals,
            made_at=uow.now.astimezone(),
        )
    write_agreed_minutes(paper, out)
    return len(paper.lines)


def _lines(uow: UnitOfWork, contest: Contest, round_: Round) -> Iterator[AgreedLine]:
    """Yield what was recorded, in its order, and then the third markings that nothing was recorded on."""
    scores = {one.entry: one.score for one in compute(uow, contest, round_, settle=False).standings}
    query = (
        select(Adjudication, Entry)
        .join(Entry, Entry.id == Adjudication.entry_id)
        .where(Adjudication.round_id == round_.id)
        .order_by(Adjudication.id)
        .options(selectinload(Adjudication.marks), selectinload(Entry.group))
    )
    recorded = [(record, entry) for record, entry in uow.session.execute(query)]
    for record, entry in recorded:
        yield _recorded(round_, record, entry, scores.get(entry.number))
    known = {entry.id for _, entry in recorded}
    for entry, sheets in _third_markings(uow, round_):
        if entry.id not in known:
            yield _third(round_, entry, sheets, scores)


def _recorded(round_: Round, record: Adjudication, entry: Entry, score: Decimal | None) -> AgreedLine:
    phrases = wording("minutes")
    said = [record.minutes]
    if record.marks:
        said.append(_agreed_marks(round_, record, entry))
    if record.present:
        said.append(phrases.say("agreed_present", names=record.present.rstrip(".")))
    when = moment_in_words(record.decided_at)
    said.append(phrases.say("agreed_recorded", time=when, name=record.decided_by))
    return AgreedLine(
        code=entry.blind_code or "",
        compared=tuple(record.totals.split("; ")),
        way=_way(record.kind),
        said=tuple(said),
        score=score,
    )


def _way(kind: AdjudicationKind) -> str:
    return wording("minutes").say(f"way_{kind.value.replace(' ', '_')}")


def _agreed_marks(round_: Round, record: Adjudication, entry: Entry) -> str:
    """Return the marks that were given together, and their total in figures and in words."""
    phrases = wording("minutes")
    values = {mark.criterion_id: plain(mark.value) for mark in record.marks}
    given = [(one, values[one.id]) for one in round_.criteria if one.id in values]
    total = sum(
        (value * plain(maximum_for(one, group_position(entry))[1]) for one, value in given),
        Decimal(0),
    )
    marks = "; ".join(
        phrases.say("agreed_mark", criterion=one.name, mark=format_decimal(value)) for one, value in given
    )
    total = Decimal(f"{total.normalize():f}")
    return phrases.say("agreed_marks", marks=marks, total=format_decimal(total), words=mark_in_words(total))


def _third_markings(uow: UnitOfWork, round_: Round) -> Iterator[tuple[Entry, list[ScoreSheet]]]:
    """Yield the entries that somebody was asked to mark a third time, with all their sheets."""
    query = (
        select(ScoreSheet, Entry)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .where(ScoreSheet.round_id == round_.id)
        .order_by(Entry.blind_code, ScoreSheet.part, ScoreSheet.judge_id)
        .options(selectinload(ScoreSheet.marks), selectinload(ScoreSheet.judge), selectinload(Entry.group))
    )
    of_entry: defaultdict[int, list[ScoreSheet]] = defaultdict(list)
    entries: dict[int, Entry] = {}
    for sheet, entry in uow.session.execute(query):
        of_entry[entry.id].append(sheet)
        entries[entry.id] = entry
    for entry_id, sheets in of_entry.items():
        if any(sheet.part is SheetPart.THIRD for sheet in sheets):
            yield entries[entry_id], sheets


def _third(round_: Round, entry: Entry, sheets: list[ScoreSheet], scores: Mapping[int, Decimal | None]) -> AgreedLine:
    phrases, group = wording("minutes"), group_position(entry)
    counted = [sheet for sheet in sheets if sheet.state in COUNTED]
    totals = [sheet_total(round_, sheet, group) for sheet in counted]
    compared = [
        phrases.say(
            "third_judge" if sheet.part is SheetPart.THIRD else "sheet_total",
            judge=sheet.judge.code,
            total=format_decimal(plain_total(total)),
        )
        for sheet, total in zip(counted, totals, strict=True)
    ]
    mean = written(round_.mean_within)
    if any(sheet.part is SheetPart.THIRD and sheet.state in _OPEN for sheet in sheets):
        said = phrases.say("third_waiting")
    elif len(totals) != 3 or round_.adjudication is not AdjudicationRule.BANDS:
        said = phrases.say("third_counted")
    else:
        verdict = of_three(totals, rubric(round_, group).maximum, bands_of(round_)).verdict
        said = phrases.say(_VERDICTS[verdict], mean=mean)
    return AgreedLine(
        code=entry.blind_code or "",
        compared=tuple(compared),
        way=_way(AdjudicationKind.THIRD),
        said=(said,),
        score=scores.get(entry.number),
    )


_VERDICTS = {
    Verdict.EQUAL_PAIR: "third_equal",
    Verdict.MEAN: "third_mean",
    Verdict.TOGETHER: "third_together",
}

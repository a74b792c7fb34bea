"""Biên bản chấm thi: the panel, entries and sheets, the rules as they stand, and the result, out of the store."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from textwrap import wrap

from sqlalchemy import select

from greenschool.models import Adjudication, AuditEvent, Contest, Decision, Entry, Judge, PanelMember, Round, ScoreSheet
from greenschool.models.account import Permission
from greenschool.models.judging import COUNTED, SheetState
from greenschool.models.round import RoundState
from greenschool.papers.marking_minutes import MinutesPaper, PanelLine, write_marking_minutes
from greenschool.papers.wording import wording
from greenschool.services.conflicts import barred
from greenschool.services.contestants import entries_of
from greenschool.services.desk import Desk, contest_of, round_of, season_of
from greenschool.services.letterheads import letterhead, moment_in_words, round_title
from greenschool.services.printing import check_sound
from greenschool.services.result_papers import line_name
from greenschool.services.round_words import rubric_parts, rule_sentences
from greenschool.services.standings import Standings, standings_in
from greenschool.storage import audit_chain
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.numbers import format_decimal

_MISSING = frozenset({SheetState.ASSIGNED, SheetState.DRAFT})
_HASH_GROUP = 8


@dataclass(frozen=True, slots=True)
class _Marked:
    """A sheet with its judge and its entry."""

    sheet: ScoreSheet
    judge: Judge
    entry: Entry


def print_marking_minutes(desk: Desk, contest: str, out: Path, number: int | None = None) -> int:
    """Write the minutes of the contest's round to the PDF ``out`` and return the number of pages.

    The round is the last, or that of a ``number``. Entries stand there under blind codes. Raises
    ``ResultChangedError``, ``ChainBrokenError`` or what ``papers.marking_minutes`` refuses.
    """
    with desk.read(Permission.KEY_MARKS) as uow:
        found = contest_of(uow, desk, contest)
        round_ = round_of(found, number)
        check_sound(uow, found, round_)
        entries = uow.session.scalars(entries_of(found, round_)).all()
        sheets = _sheets(uow, round_)
        standings = standings_in(uow, found, round_)
        paper = MinutesPaper(
            letterhead=letterhead(season_of(uow, desk), None),
            contest=found.name,
            round_name=round_title(round_),
            panel=tuple(_panel(uow, round_, sheets)),
            marking=tuple(_marking(uow, found, round_, entries, sheets)),
            rubrics=rubric_parts(found, round_),
            rules=rule_sentences(round_),
            result=tuple(_result(uow, round_, entries, standings)),
            entries=len(entries),
            settled=standings.settled,
            fingerprint=round_.fingerprint,
            made_at=uow.now.astimezone(),
        )
    return write_marking_minutes(paper, out)


def _sheets(uow: UnitOfWork, round_: Round) -> list[_Marked]:
    query = (
        select(ScoreSheet, Judge, Entry)
        .join(Judge, Judge.id == ScoreSheet.judge_id)
        .join(Entry, Entry.id == ScoreSheet.entry_id)
        .where(ScoreSheet.round_id == round_.id)
        .order_by(Judge.code, Entry.blind_code)
    )
    return [_Marked(*row) for row in uow.session.execute(query)]


def _panel(uow: UnitOfWork, round_: Round, sheets: Iterable[_Marked]) -> Iterable[PanelLine]:
    """Yield the members of the panel, and whoever has sheets without being one, by code."""
    members = {
        member.judge_id: member
        for member in uow.session.scalars(select(PanelMember).where(PanelMember.round_id == round_.id))
    }
    judges = {member.judge_id: member.judge for member in members.values()}
    counts: defaultdict[int, Counter[SheetState]] = defaultdict(Counter)
    for one in sheets:
        judges[one.judge.id] = one.judge
        counts[one.judge.id][one.sheet.state] += 1
    for judge in sorted(judges.values(), key=lambda one: one.code):
        left = members[judge.id].left_reason if judge.id in members else ""
        count = counts[judge.id]
        yield PanelLine(
            judge.code, judge.name, judge.workplace, sum(count[state] for state in COUNTED), _panel_note(count, left)
        )


def _panel_note(count: Counter[SheetState], left: str) -> str:
    phrases = wording("minutes")
    told = [
        ("panel_recused", count[SheetState.RECUSED]),
        ("panel_absent", count[SheetState.ABSENT]),
        ("panel_missing", sum(count[state] for state in _MISSING)),
    ]
    notes = [phrases.say(phrase, count=number) for phrase, number in told if number]
    if left:
        notes.append(phrases.say("panel_left", reason=left))
    return phrases.say("separator").join(notes)


def _marking(
    uow: UnitOfWork, contest: Contest, round_: Round, entries: Sequence[Entry], sheets: Sequence[_Marked]
) -> Iterable[str]:
    """Yield what became of entries and sheets: missing, recused and absent are three things."""
    phrases = wording("minutes")
    count = Counter(one.sheet.state for one in sheets)
    yield phrases.say("sheets_entries", entries=len(entries))
    yield phrases.say(
        "sheets_counted",
        assigned=len(sheets),
        counted=sum(count[state] for state in COUNTED),
        missing=sum(count[state] for state in _MISSING),
        recused=count[SheetState.RECUSED],
        absent=count[SheetState.ABSENT],
    )
    for state, phrase in ((SheetState.RECUSED, "sheets_recusals"), (SheetState.ABSENT, "sheets_absences")):
        aside = [one for one in sheets if one.sheet.state is state]
        if aside:
            yield phrases.say(phrase, list=phrases.say("separator").join(_with_reason(one) for one in aside))
    yield _conflicts(uow, contest, sheets)
    marks = Counter(one.entry.id for one in sheets if one.sheet.state in COUNTED)
    below = sorted(entry.blind_code or entry.code for entry in entries if marks[entry.id] < round_.minimum_marks)
    if below:
        yield phrases.say("sheets_below", minimum=round_.minimum_marks, codes=", ".join(below))
    else:
        yield phrases.say("sheets_enough")
    yield _closing(uow, contest, round_)


def _conflicts(uow: UnitOfWork, contest: Contest, sheets: Sequence[_Marked]) -> str:
    """Return which sheets that count are of judges who should not have marked; by code only once codes are open.

    Beside the judges' workplaces a sealed code would say of which school its entry is.
    """
    phrases = wording("minutes")
    judges = {one.judge.id: one.judge for one in sheets}
    closed = barred(uow, judges.values(), {one.entry.id: one.entry for one in sheets}.values())
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in sheets:
        if one.sheet.state in COUNTED and one.entry.id in closed[one.judge.id]:
            found[one.judge.code].append(one.entry.blind_code or one.entry.code)
    if not found:
        return phrases.say("sheets_no_conflict")
    phrase = "conflict_count" if contest.codes_opened_at is None else "conflict_codes"
    told = (
        phrases.say(phrase, judge=judge, count=len(codes), codes=", ".join(codes)) for judge, codes in found.items()
    )
    return phrases.say("sheets_conflict", list=phrases.say("separator").join(told))


def _with_reason(one: _Marked) -> str:
    code = one.entry.blind_code or one.entry.code
    return wording("minutes").say("sheet_reason", judge=one.judge.code, code=code, reason=one.sheet.reason)


def _closing(uow: UnitOfWork, contest: Contest, round_: Round) -> str:
    """Return when and by whom the marks were closed, and why although some were missing, out of the journal."""
    phrases = wording("minutes")
    if round_.state not in {RoundState.CLOSED, RoundState.SETTLED, RoundState.PUBLISHED}:
        return phrases.say("sheets_open")
    query = select(AuditEvent).where(AuditEvent.action == "round.close").order_by(AuditEvent.id.desc())
    closed = next((line for line in uow.session.scalars(query) if line.detail.get("contest") == contest.code), None)
    if closed is None:
        return phrases.say("sheets_open")
    phrase = "sheets_closed_reason" if closed.reason else "sheets_closed"
    return phrases.say(phrase, time=moment_in_words(closed.at), name=closed.actor, reason=closed.reason)


def _result(uow: UnitOfWork, round_: Round, entries: Sequence[Entry], standings: Standings) -> Iterable[str]:
    phrases = wording("minutes")
    scores = [row.score for row in standings.rows if row.score is not None]
    yield _scores(scores, round_.decimals) if scores else phrases.say("result_none")
    discussed = set(uow.session.scalars(select(Adjudication.entry_id).where(Adjudication.round_id == round_.id)))
    if discussed:
        yield phrases.say("result_discrepancies", count=len(discussed))
    given = [(line_name(line.name), line.given) for line in standings.lines if line.given]
    if given:
        prizes = ", ".join(phrases.say("result_prize", prize=prize, count=count) for prize, count in given)
        yield phrases.say("result_prizes", prizes=prizes)
    codes = {entry.number: entry.blind_code or entry.code for entry in entries}
    for decision in uow.session.scalars(select(Decision).where(Decision.round_id == round_.id).order_by(Decision.id)):
        yield phrases.say(
            "result_decision",
            line=line_name(decision.line),
            codes=", ".join(codes[number] for number in decision.entries),
            kind=phrases.say(f"decision_{decision.kind.name.lower()}"),
            reason=decision.reason,
        )
    yield phrases.say("result_settled" if standings.settled else "result_open", fingerprint=standings.fingerprint)
    lines, head = audit_chain.head(uow.rows)
    yield phrases.say("result_journal", count=lines, hash=" ".join(wrap(head, _HASH_GROUP)))


def _scores(scores: Sequence[Decimal], decimals: int) -> str:
    return wording("minutes").say(
        "result_scores",
        scored=len(scores),
        highest=format_decimal(max(scores), decimals),
        lowest=format_decimal(min(scores), decimals),
    )

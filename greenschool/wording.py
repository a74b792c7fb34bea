"""What the program says about results and states, in the reader's language; used by both faces."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.scoring.prize_lines import SHORTLIST
from greenschool.scoring.reasons import Reason, ReasonKind, Value
from greenschool.scoring.rounding import half_up
from greenschool.services.accounts import AccountRow
from greenschool.services.checklist_check import DraftPoints
from greenschool.services.checklist_compare import ChangeKind, Edit, TemplateChange, TemplateField
from greenschool.services.checklist_marks import MarkEffect
from greenschool.services.checklist_saving import ChecklistPreview
from greenschool.services.doubles import DoubleRow
from greenschool.services.import_runs import ImportRow
from greenschool.services.standings import SchemeRow, Standings, TieRow
from greenschool.services.states import Side
from greenschool.text.numbers import format_decimal

_REASONS: Mapping[ReasonKind, str] = {
    ReasonKind.CRITERION: QT_TRANSLATE_NOOP("results", "criterion “{criterion}”: {total} points on {count} sheets"),
    ReasonKind.JUDGES_ABOVE: QT_TRANSLATE_NOOP("results", "placed above {placings} times by {judges} judges"),
    ReasonKind.LOWEST_MARK: QT_TRANSLATE_NOOP("results", "lowest sheet: {lowest} ({judge})"),
    ReasonKind.VOTED: QT_TRANSLATE_NOOP("results", "voted {position} of {count} by the council: {decision}"),
    ReasonKind.EXTENDED: QT_TRANSLATE_NOOP(
        "results", "the council extended {line} to {count} tied entries: {decision}"
    ),
    ReasonKind.LOWERED: QT_TRANSLATE_NOOP("results", "the council moved {count} tied entries below {line}: {decision}"),
    ReasonKind.INELIGIBLE: QT_TRANSLATE_NOOP("results", "may have no prize: {why}"),
    ReasonKind.SCHOOL_CAP: QT_TRANSLATE_NOOP("results", "the school has its {cap} prizes already"),
    ReasonKind.AUTHOR_HAS_PRIZE: QT_TRANSLATE_NOOP("results", "an author has a prize with entry {by} already"),
    ReasonKind.TOO_FEW_MARKS: QT_TRANSLATE_NOOP("results", "{marks} score sheets, at least {minimum} are needed"),
}

_MEASURES: Mapping[ReasonKind, tuple[str, str]] = {
    ReasonKind.CRITERION: (QT_TRANSLATE_NOOP("results", "criterion “{criterion}” ({figures} points)"), "total"),
    ReasonKind.JUDGES_ABOVE: (QT_TRANSLATE_NOOP("results", "placings above by the judges ({figures})"), "placings"),
    ReasonKind.LOWEST_MARK: (QT_TRANSLATE_NOOP("results", "the lowest sheet ({figures})"), "lowest"),
}
"""Tie-breaks that compare a figure of each entry, and the value that holds it."""

_NOTHING: Mapping[int, str] = {}
_ALIKE = 100

_LEVELS: Mapping[str, str] = {
    "MN": QT_TRANSLATE_NOOP("states", "Preschool"),
    "TH": QT_TRANSLATE_NOOP("states", "Primary"),
    "THCS": QT_TRANSLATE_NOOP("states", "Lower secondary"),
    "LC": QT_TRANSLATE_NOOP("states", "Several levels"),
}

_SIDE_HEADINGS: Mapping[Side, str] = {
    Side.SELF: QT_TRANSLATE_NOOP("columns", "Self mark"),
    Side.VERIFIED: QT_TRANSLATE_NOOP("columns", "Verified mark"),
    Side.AGREED: QT_TRANSLATE_NOOP("columns", "Agreed mark"),
}

_AGGREGATES: Mapping[str, str] = {
    "mean": QT_TRANSLATE_NOOP("results", "mean of the sheets"),
    "trimmed mean": QT_TRANSLATE_NOOP("results", "mean without the highest and the lowest sheet"),
    "median": QT_TRANSLATE_NOOP("results", "median of the sheets"),
}


def reason_text(reason: Reason) -> str:
    """Return why an entry stands where it stands."""
    return say("results", _REASONS[reason.kind], **{name: _shown(value) for name, value in reason.values.items()})


def state_name(state: StrEnum) -> str:
    """Return a state or a role; the values of those enums are source strings of context ``states``."""
    return say("states", state.value)


def account_state(account: AccountRow) -> str:
    """Return whether somebody can sign in: active, not active, or locked until when."""
    if not account.active:
        return say("states", "not active")
    if account.locked_until is not None:
        return say("states", "locked until {time}", time=f"{account.locked_until.astimezone():%H:%M:%S}")
    return say("states", "active")


def level_name(level: str) -> str:
    """Return a level of schools in words."""
    return say("states", _LEVELS[level])


def round_name(number: int, name: str) -> str:
    """Return what a round is called: by its name, or by its number where it has none."""
    return name or say("results", "Round {number}", number=number)


def line_name(line: str) -> str:
    """Return a prize line; the line of the chosen has a name of its own."""
    return say("results", "the chosen") if line == SHORTLIST else line


def aggregate_name(aggregate: str) -> str:
    """Return a way of aggregating sheets in words."""
    return say("results", _AGGREGATES[aggregate])


def scheme_text(scheme: SchemeRow) -> str:
    """Return how scores were computed, in one line."""
    aggregate = aggregate_name(scheme.aggregate)
    return say(
        "results", "{aggregate}, rounded half up to {decimals} decimals", aggregate=aggregate, decimals=scheme.decimals
    )


def tie_text(tie: TieRow, *, settled: bool, codes: Mapping[int, str] = _NOTHING) -> str:
    """Return one tie at a line: who, for how many seats, and what parts them.

    ``codes`` names the entries; without it their numbers do.
    """
    stand = say(
        "results",
        "Tie at place {place} on the line {line}: entries {entries} with {score}, seats left: {seats}",
        place=tie.place,
        line=line_name(tie.line),
        entries=_named(tie.entries, codes),
        score=format_decimal(tie.score),
        seats=tie.seats,
    )
    if tie.undecided:
        return say("results", "{tie}. The council extends the prize, lowers them, or votes.", tie=stand)
    how = parting_text(tie, codes)
    if not how:
        return say("results", "{tie}. It is settled.", tie=stand)
    if settled:
        return say("results", "{tie}. Settled by {how}.", tie=stand, how=how)
    return say("results", "{tie}. The scheme parts them by {how}.", tie=stand, how=how)


def parting_text(tie: TieRow, codes: Mapping[int, str] = _NOTHING) -> str:
    """Return what parts tied entries: each tie-break with everybody's figure, each decision once."""
    compared: dict[tuple[ReasonKind, Value], list[tuple[int, Reason]]] = {}
    others: dict[str, None] = {}
    for entry, reason in tie.reasons:
        if reason.kind in _MEASURES:
            compared.setdefault((reason.kind, reason.values.get("criterion", "")), []).append((entry, reason))
        elif reason.kind is ReasonKind.VOTED:
            others[f"{_named((entry,), codes)} – {reason_text(reason)}"] = None
        else:
            others[reason_text(reason)] = None
    parts = [_compared_text(kind, members, codes) for (kind, _), members in compared.items()]
    return "; ".join((*parts, *others))


def difference_text(standings: Standings) -> str:
    """Return the difference between chosen and prizes; empty where there is none."""
    if not standings.chosen_beyond_prizes:
        return ""
    return say(
        "results",
        "{chosen} chosen, {prizes} prizes: a difference of {difference}",
        chosen=standings.chosen,
        prizes=standings.prizes,
        difference=abs(standings.chosen_beyond_prizes),
    )


def exact_text(value: Fraction, places: int = 4) -> str:
    """Return a figure as a pocket calculator shows it: "27,5", or cut off and so marked: "80,1666…".

    It is cut, not rounded, so that rounding it by hand gives what the program rounds.
    """
    cut = int(value * 10**places)
    whole = Decimal(cut).scaleb(-places)
    text = format_decimal(Decimal(f"{whole.normalize():f}") if Fraction(whole) == value else whole)
    return text if Fraction(whole) == value else f"{text}…"


def _named(entries: Sequence[int], codes: Mapping[int, str]) -> str:
    return ", ".join(codes.get(entry, str(entry)) for entry in entries)


def _compared_text(kind: ReasonKind, members: Sequence[tuple[int, Reason]], codes: Mapping[int, str]) -> str:
    """Name a tie-break and the figure of each entry, and over how many sheets where that differs."""
    phrase, name = _MEASURES[kind]
    alike = len({reason.values.get("count") for _, reason in members}) == 1
    figures = []
    for entry, reason in members:
        figure = _shown(reason.values[name])
        over = "" if alike else f" / {reason.values['count']}"
        figures.append(f"{_named((entry,), codes)}: {figure}{over}")
    return say("results", phrase, criterion=members[0][1].values.get("criterion", ""), figures="; ".join(figures))


def _shown(value: Value) -> str:
    if isinstance(value, Fraction):
        value = Decimal(f"{half_up(value, 3).normalize():f}")
    return format_decimal(value) if isinstance(value, Decimal) else str(value)


def double_text(row: DoubleRow) -> str:
    """Return why two entries look like one."""
    words = [say("doubles", sign.value) for sign in row.signs]
    if 0 < row.percent < _ALIKE:
        words.append(f"{row.percent} %")
    return ", ".join(words)


_LISTS: Mapping[str, str] = {
    "schools.import": QT_TRANSLATE_NOOP("imports", "Schools"),
    "judges.import": QT_TRANSLATE_NOOP("imports", "Judges"),
    "entries.import": QT_TRANSLATE_NOOP("imports", "Entries"),
    "marks.import": QT_TRANSLATE_NOOP("imports", "Marks"),
    "trainings.import_participants": QT_TRANSLATE_NOOP("imports", "Participants of a training"),
}


def import_name(row: ImportRow) -> str:
    """Return which list an import brought: "Entries KH"."""
    return " ".join(filter(None, (say("imports", _LISTS[row.action]), row.subject)))


def side_heading(side: Side) -> str:
    """Return whose mark it is, as the heading of a column or a line."""
    return say("columns", _SIDE_HEADINGS[side])


def checklist_preview_lines(preview: ChecklistPreview) -> list[str]:
    """Return what a change of the checklist does: each part, each group of marks, the sheets that open again."""
    lines = [
        *(_template_change(change) for change in preview.changes),
        *(_mark_effect(one) for one in preview.effects),
    ]
    if preview.reopened:
        count, schools = len(preview.reopened), _some(preview.reopened)
        sentence = QT_TRANSLATE_NOOP("checklist", "{count} sheets lack a mark then and are opened again – {schools}")
        lines.append(say("checklist", sentence, count=count, schools=schools))
    return lines


def checklist_points_note(points: DraftPoints) -> str:
    """Return that the ordinary pillars do not make 100 and what becomes of it; empty where they do."""
    if points.is_hundred:
        return ""
    return say(
        "checklist",
        "The ordinary points make {points}, not 100; every school's total is rescaled to 100.",
        points=format_decimal(points.ordinary),
    )


def _mark_effect(one: MarkEffect) -> str:
    return say(
        "checklist",
        "{code}: {marks} marks {effect} – {schools}",
        code=one.code,
        marks=one.marks,
        effect=state_name(one.kind),
        schools=_some(one.schools),
    )


def _template_change(change: TemplateChange) -> str:
    told = f"{change.code}: {state_name(change.kind)}"
    if change.kind is ChangeKind.CHANGED:
        return f"{told} – {'; '.join(_template_edit(edit) for edit in change.edits)}"
    return f"{told} – {change.words}" if change.words else told


def _template_edit(edit: Edit) -> str:
    name = state_name(edit.field)
    if max(len(edit.before), len(edit.after)) > _SHORT or edit.field is TemplateField.PLACE:
        return name
    before, after = edit.before or "–", edit.after or "–"
    if edit.field is TemplateField.KIND:
        before, after = say("states", before), say("states", after)
    return f"{name}: {before} → {after}"


def _some(names: Sequence[str]) -> str:
    """Return names, of many only the first and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    return (
        shown
        if len(names) <= _NAMED
        else say("checklist", "{names} and {count} more", names=shown, count=len(names) - _NAMED)
    )


_NAMED = 8
_SHORT = 60
"""Longer words are not told before and after: only that they were changed."""

"""What the program says about how judges mark, in the reader's language; used by both faces."""

from collections.abc import Mapping
from decimal import Decimal

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.scoring.adjudication import Verdict
from greenschool.scoring.panel_flags import Flag
from greenschool.services.calibration import CalibrationRow
from greenschool.services.discrepancies import PairRow
from greenschool.services.next_round_preview import NextRoundPreview
from greenschool.services.panel_quality import Agreement, JudgeQuality, PanelQuality
from greenschool.services.prize_rules import Pool, PrizeFacts, Quota, TieBreakFacts, TieBreakKind
from greenschool.text.numbers import format_decimal

_AGREEMENTS: Mapping[Agreement, str] = {
    Agreement.EXCELLENT: QT_TRANSLATE_NOOP("panels", "The judges agree very well: the mean is reliable ({mean} of 1)."),
    Agreement.GOOD: QT_TRANSLATE_NOOP("panels", "The judges agree well: the mean is reliable enough ({mean} of 1)."),
    Agreement.MODERATE: QT_TRANSLATE_NOOP(
        "panels", "The judges agree only partly: look at entries near a prize line again ({mean} of 1)."
    ),
    Agreement.POOR: QT_TRANSLATE_NOOP(
        "panels", "The judges hardly agree: talk over how the criteria are meant before you settle ({mean} of 1)."
    ),
}

_FLAGS: Mapping[Flag, str] = {
    Flag.LENIENT: QT_TRANSLATE_NOOP("panels", "{name} gives {points} points more than the others on the same entries."),
    Flag.STRICT: QT_TRANSLATE_NOOP("panels", "{name} gives {points} points less than the others on the same entries."),
    Flag.AT_ODDS: QT_TRANSLATE_NOOP(
        "panels", "{name} ranks the entries otherwise than the others do (correlation {correlation})."
    ),
    Flag.FLAT: QT_TRANSLATE_NOOP("panels", "{name} gives nearly every entry the same mark (spread {spread} points)."),
    Flag.DRIFT: QT_TRANSLATE_NOOP(
        "panels", "{name} marked the second half otherwise than the first (by {drift} points)."
    ),
}


def quality_text(quality: PanelQuality) -> tuple[str, ...]:
    """Return what an officer should know of a panel, in whole sentences, the judges who stand out last."""
    if quality.agreement is None:
        first = say("panels", "Too few marks are handed in to say how far the judges agree.")
    else:
        first = say("panels", _AGREEMENTS[quality.agreement], mean=format_decimal(quality.mean or Decimal(0)))
    sentences = [first]
    if not quality.connected:
        sentences.append(
            say("panels", "Some judges have no entry in common: strict and lenient ones cannot be told apart.")
        )
    elif quality.complete:
        sentences.append(say("panels", "Every judge marked every entry: evening out strictness would change no rank."))
    flagged = [judge_text(judge, flag) for judge in quality.judges for flag in judge.flags]
    if not flagged and quality.judges:
        sentences.append(say("panels", "No judge stands out."))
    return (*sentences, *flagged)


def judge_text(judge: JudgeQuality, flag: Flag) -> str:
    """Return why somebody should look at a judge's marks; it changes none of them."""
    nothing = Decimal(0)
    return say(
        "panels",
        _FLAGS[flag],
        name=judge.name,
        points=format_decimal(abs(judge.leniency or nothing)),
        correlation=format_decimal(judge.correlation or nothing),
        spread=format_decimal(judge.spread or nothing),
        drift=format_decimal(judge.drift or nothing),
    )


def adjusted_text() -> str:
    """Return what adjusted scores are for: to look at, never to rank by."""
    return say(
        "panels",
        "Entries had different judges. Beside each mean stands what it would be by judges of middling strictness; it "
        "changes no rank, but an entry near a prize line that differs much deserves a second look.",
    )


_CALIBRATED: Mapping[Verdict, str] = {
    Verdict.TOO_FEW: QT_TRANSLATE_NOOP("panels", "fewer than two have handed in"),
    Verdict.AGREE: QT_TRANSLATE_NOOP("panels", "{points} points apart: they agree"),
    Verdict.DISCUSS: QT_TRANSLATE_NOOP("panels", "{points} points apart: talk it over"),
    Verdict.THIRD: QT_TRANSLATE_NOOP("panels", "{points} points apart: talk over what each criterion means"),
    Verdict.TOGETHER: QT_TRANSLATE_NOOP("panels", "{points} points apart: talk over what each criterion means"),
}


def calibration_text(row: CalibrationRow) -> str:
    """Return how far judges are apart on an entry that all of them mark first, and what that asks for."""
    words = say("panels", _CALIBRATED[row.verdict], points=format_decimal(row.spread))
    if row.unassigned:
        return say("panels", "not assigned to {judges}: assign again", judges=", ".join(row.unassigned))
    if row.waiting:
        return say("panels", "{words}; waiting for {judges}", words=words, judges=", ".join(row.waiting))
    return words


_ASKED: Mapping[Verdict, str] = {
    Verdict.DISCUSS: QT_TRANSLATE_NOOP("marking", "to be discussed"),
    Verdict.THIRD: QT_TRANSLATE_NOOP("marking", "third marking"),
    Verdict.TOGETHER: QT_TRANSLATE_NOOP("marking", "to be marked together"),
}


def pair_text(row: PairRow) -> str:
    """Return what the bands ask for of an entry whose marks lie far apart."""
    if row.third_pending:
        return say("marking", "third judge is marking")
    return say("marking", _ASKED[row.verdict])


def chosen_text(found: NextRoundPreview) -> str:
    """Return how many go on, or who is tied for the last places."""
    if found.tied:
        return say(
            "rounds",
            "{sure} of {all} are chosen for certain; these are tied for the places left:",
            sure=len(found.chosen),
            all=found.shortlist,
        )
    return say("rounds", "These go on: {n} entries.", n=len(found.chosen))


def prizes_text(found: NextRoundPreview) -> str:
    """Return what becomes of the prizes of this round."""
    if not found.prizes:
        return say("rounds", "This round has no prizes.")
    names = ", ".join(found.prizes)
    if found.prizes_go_over:
        return say("rounds", "This round ends without awards; its prizes ({names}) are given in the next.", names=names)
    return say("rounds", "The prizes of this round ({names}) stay as they are settled.", names=names)


_POOLS: Mapping[Pool, str] = {
    Pool.CONTEST: QT_TRANSLATE_NOOP("rounds", "in the whole contest"),
    Pool.GROUP: QT_TRANSLATE_NOOP("rounds", "in each group"),
    Pool.LEVEL: QT_TRANSLATE_NOOP("rounds", "in each school level"),
}
_PRIZES: Mapping[Quota, str] = {
    Quota.COUNT: QT_TRANSLATE_NOOP("rounds", "{amount} prizes"),
    Quota.SHARE: QT_TRANSLATE_NOOP("rounds", "at most {amount} %"),
    Quota.MINIMUM: QT_TRANSLATE_NOOP("rounds", "from {amount} points"),
}


def pool_text(pool: Pool) -> str:
    """Return among whom prizes are counted."""
    return say("rounds", _POOLS[pool])


def prize_line_text(line: PrizeFacts) -> str:
    """Return how many a prize line holds, and among whom."""
    amount = say("rounds", _PRIZES[line.quota], amount=format_decimal(line.amount))
    return f"{amount}, {pool_text(line.pool)}"


def tie_break_text(link: TieBreakFacts) -> str:
    """Return what parts a tie at this place of the chain."""
    if link.kind is TieBreakKind.CRITERION:
        return say("rounds", "total of “{criterion}”", criterion=link.criterion)
    if link.kind is TieBreakKind.JUDGES_ABOVE:
        return say("rounds", "more judges place it above")
    return say("rounds", "higher lowest mark")

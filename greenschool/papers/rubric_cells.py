"""What phiếu chấm of every layout share: heading, the cells of a criterion, comments, the judge's signature.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

from reportlab.platypus import Flowable, Paragraph, Spacer

from greenschool.papers.booklet import Part, Together
from greenschool.papers.flowables import HeadingBlock, TitleBlock, Type
from greenschool.papers.sheet_facts import JudgeSheets, ScoreSheetsPaper, SheetCriterion, SheetGroup, SheetMarking
from greenschool.papers.signing import Signer, signing_block
from greenschool.papers.units import MM
from greenschool.papers.wording import Wording, wording
from greenschool.text.numbers import format_decimal, mark_in_words

NAME_SIZE, SMALL_SIZE, LEVEL_SIZE, MARK_SIZE = 11, 9, 8.5, 13
BODY_SIZE = 12
_RULE = 0.4


def opening(paper: ScoreSheetsPaper, title: str, phrases: Wording, kind: Type) -> list[Flowable]:
    """Return letterhead and title."""
    subject = phrases.say("subject", contest=paper.contest, round=paper.round_name)
    return [
        HeadingBlock(paper.letterhead, kind),
        Spacer(0, 4 * MM),
        TitleBlock(phrases.say(title), subject, None, kind),
        Spacer(0, 2 * MM),
    ]


def part_of_each_judge(
    paper: ScoreSheetsPaper, story: Callable[[JudgeSheets], Sequence[Flowable | Together]]
) -> list[Part]:
    """Return a part of the file for each judge, drawn by ``story``."""
    phrases = wording("score-sheet")
    return [
        Part(phrases.say("foot_judge", judge=judge.code, count=judge.count), partial(story, judge))
        for judge in paper.judges
    ]


def judge_line(judge: JudgeSheets, phrases: Wording, kind: Type) -> Paragraph:
    """Return "Giám khảo: GK01 – Nguyễn Thị Mẫu"."""
    words = phrases.say("judge_text", code=judge.code, name=judge.name)
    return kind.headed_paragraph(phrases.say("judge"), words, BODY_SIZE, space_before=0)


def criterion_cell(criterion: SheetCriterion, phrases: Wording, kind: Type) -> list[Flowable]:
    """Return name, description and levels below each other."""
    family = kind.family
    cell: list[Flowable] = [kind.paragraph(criterion.name, NAME_SIZE, font=family.bold)]
    if criterion.description:
        cell.append(kind.paragraph(criterion.description, SMALL_SIZE, font=family.italic))
    limit: Decimal | None = None
    for level in criterion.levels:
        phrase = "level_from" if level.minimum or limit is None else "level_below"
        text = phrases.say(
            phrase,
            name=level.name,
            minimum=format_decimal(level.minimum),
            limit=format_decimal(limit or 0),
            description=level.description,
        )
        cell.append(kind.paragraph(text, LEVEL_SIZE))
        limit = level.minimum
    return cell


def maximum_cell(criterion: SheetCriterion, phrases: Wording, kind: Type) -> list[Flowable]:
    """Return the maximum with its step and, where a mark counts more than once, its weight."""
    small = [phrases.say("step", step=format_decimal(criterion.step))]
    if criterion.weight != 1:
        small.append(phrases.say("weight", weight=format_decimal(criterion.weight)))
    return [
        kind.paragraph(format_decimal(criterion.maximum), BODY_SIZE, "centre", font=kind.family.bold),
        kind.paragraph("\n".join(small), LEVEL_SIZE, "centre"),
    ]


def figure(mark: Decimal | None, kind: Type) -> Paragraph | str:
    """Return a mark in figures; room for it where there is none."""
    return "" if mark is None else kind.paragraph(format_decimal(mark), MARK_SIZE, "centre", font=kind.family.bold)


def in_words(mark: Decimal | None) -> str:
    """Return a mark in words with a capital; nothing where there is none."""
    if mark is None:
        return ""
    said = mark_in_words(mark)
    return said[:1].upper() + said[1:]


def spoken(mark: Decimal | None, kind: Type) -> Paragraph | str:
    """Return the cell for a mark in words; room for it where there is none."""
    return "" if mark is None else kind.paragraph(in_words(mark), NAME_SIZE, "centre")


def column_words(criterion: SheetCriterion, phrases: Wording) -> str:
    """Return the heading of a criterion's column: its name and what it can bring."""
    return phrases.say(
        "column_most" if criterion.weight == 1 else "column_most_weighted",
        name=criterion.name,
        maximum=format_decimal(criterion.maximum),
        weight=format_decimal(criterion.weight),
    )


def comments_asked(group: SheetGroup, phrases: Wording) -> list[str]:
    """Return the openings of the comments that a judge is to write."""
    asked = [phrases.say("comment_required", criterion=one.name) for one in group.criteria if one.comment_required]
    return [*asked, phrases.say("comment")]


def comments(group: SheetGroup, given: SheetMarking, phrases: Wording) -> list[tuple[str, str]]:
    """Return the comments that a judge wrote, each with its opening."""
    said = [
        (phrases.say("comment_on", criterion=one.name), text)
        for one, text in zip(group.criteria, given.comments, strict=True)
    ]
    return [(head, text) for head, text in (*said, (phrases.say("comment"), given.comment)) if text]


def rubric_style(kind: Type) -> list[tuple[object, ...]]:
    """Return the look of a table of criteria and marks."""
    return [
        ("GRID", (0, 0), (-1, -1), _RULE, "#000000"),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, "#000000"),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("FONTNAME", (0, 0), (-1, -1), kind.family.regular),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.3 * MM),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.3 * MM),
        ("TOPPADDING", (0, 0), (-1, -1), 0.6 * MM),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.4 * MM),
    ]


def total_label(group: SheetGroup, phrases: Wording) -> str:
    """Return how the total is called: with weights it is no mere sum."""
    return phrases.say("total_weighted" if group.weighted else "total")


def signature(judge: JudgeSheets, width: float, phrases: Wording, kind: Type) -> Flowable:
    """Return the room for the judge's signature, ``width`` points wide."""
    signer = Signer(phrases.say("date"), phrases.say("post"), phrases.say("hint"), judge.name)
    return signing_block((signer,), width, kind)


def closing(judge: JudgeSheets, width: float, phrases: Wording, kind: Type) -> Together:
    """Return the signature on the right half of ``width`` points."""
    signer = Signer(phrases.say("date"), phrases.say("post"), phrases.say("hint"), judge.name)
    return (Spacer(0, 4 * MM), signing_block((None, signer), width, kind))

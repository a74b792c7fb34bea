"""Phiếu chấm of one judge: the rubric once, then entry after entry with a line for its marks.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer, Table

from greenschool.papers.booklet import Part, Together
from greenschool.papers.flowables import Type
from greenschool.papers.rubric_cells import (
    BODY_SIZE,
    LEVEL_SIZE,
    NAME_SIZE,
    SMALL_SIZE,
    closing,
    column_words,
    comments,
    comments_asked,
    criterion_cell,
    figure,
    in_words,
    judge_line,
    maximum_cell,
    opening,
    part_of_each_judge,
    rubric_style,
)
from greenschool.papers.sheet_facts import JudgeSheets, ScoreSheetsPaper, SheetCriterion, SheetEntry, SheetGroup
from greenschool.papers.signing import DottedLines
from greenschool.papers.stamp import Stamp
from greenschool.papers.units import MM
from greenschool.papers.wording import wording
from greenschool.text.numbers import format_decimal

_WIDTH = 165
_GUIDE = (("number", 10), ("criterion", 133), ("maximum", 22))
_TOTAL_WIDTH = 24
_TEXT_SIZE = 12
_HAND = 10 * MM
"""Height of a cell in which somebody writes."""
_LINE_GAP = 6 * MM


def parts(paper: ScoreSheetsPaper, kind: Type) -> list[Part]:
    """Return a part for each judge."""
    return part_of_each_judge(paper, _JudgeSheets(paper, kind).story)


class _JudgeSheets:
    """Draws booklet after booklet."""

    def __init__(self, paper: ScoreSheetsPaper, kind: Type) -> None:
        self._paper, self._kind = paper, kind
        self._phrases = wording("score-sheet")
        self._heads: dict[tuple[SheetCriterion, ...], list[Stamp]] = {}

    def story(self, judge: JudgeSheets) -> list[Flowable | Together]:
        """Return the booklet of one judge."""
        kind, phrases = self._kind, self._phrases
        story: list[Flowable | Together] = [
            *opening(self._paper, "title", phrases, kind),
            judge_line(judge, phrases, kind),
            kind.headed_paragraph(phrases.say("count"), str(judge.count), BODY_SIZE, space_before=0),
        ]
        for group in judge.groups:
            story += [
                Spacer(0, 3 * MM),
                self._title("guide", group),
                Spacer(0, 1.5 * MM),
                self._guide(group),
                Spacer(0, 2 * MM),
                *self._note(group),
                Spacer(0, 4 * MM),
            ]
            first, *others = (self._entry(group, entry) for entry in group.entries)
            story += [(self._title("entries", group), Spacer(0, 2 * MM), *first), *others]
        return [*story, closing(judge, _WIDTH * MM, phrases, kind)]

    def _note(self, group: SheetGroup) -> list[Flowable]:
        """Return how marks are written and corrected, for those who still have to."""
        if all(entry.marking for entry in group.entries):
            return []
        return [self._kind.paragraph(self._phrases.say("note"), SMALL_SIZE, font=self._kind.family.italic)]

    def _title(self, what: str, group: SheetGroup) -> Flowable:
        phrase = f"{what}_group" if group.name else f"{what}_title"
        text = self._phrases.say(phrase, group=group.name)
        return self._kind.paragraph(text, BODY_SIZE, font=self._kind.family.bold)

    def _guide(self, group: SheetGroup) -> Flowable:
        kind, phrases = self._kind, self._phrases
        bold = kind.family.bold
        head = [kind.paragraph(phrases.say(f"column_{name}"), NAME_SIZE, "centre", font=bold) for name, _ in _GUIDE]
        rows = [
            [
                kind.paragraph(str(number), NAME_SIZE, "centre"),
                criterion_cell(one, phrases, kind),
                maximum_cell(one, phrases, kind),
            ]
            for number, one in enumerate(group.criteria, start=1)
        ]
        widths = [width * MM for _, width in _GUIDE]
        return Table([head, *rows], colWidths=widths, repeatRows=1, splitInRow=0, style=rubric_style(kind))

    def _entry(self, group: SheetGroup, entry: SheetEntry) -> Together:
        kind = self._kind
        text = kind.headed_paragraph(f"{entry.code}:", entry.text, _TEXT_SIZE, space_before=0)
        return (
            text,
            Spacer(0, 1.5 * MM),
            self._marks(group, entry),
            Spacer(0, 1 * MM),
            *self._comments(group, entry),
            Spacer(0, 5 * MM),
        )

    def _marks(self, group: SheetGroup, entry: SheetEntry) -> Flowable:
        """Return criteria side by side, the marks below them, the total in figures and in words."""
        kind, phrases, given = self._kind, self._phrases, entry.marking
        count = len(group.criteria)
        marks = given.marks if given else (None,) * count
        total = given.total if given else None
        spoken = kind.headed_paragraph(phrases.say("total_words"), in_words(total), NAME_SIZE, space_before=0)
        rows = [
            self._heads_of(group),
            [figure(mark, kind) for mark in (*marks, total)],
            [spoken, *[""] * count],
        ]
        width = (_WIDTH - _TOTAL_WIDTH) * MM / count
        hand = None if given else _HAND
        return Table(
            rows,
            colWidths=[*[width] * count, _TOTAL_WIDTH * MM],
            rowHeights=[None, hand, hand],
            style=[*rubric_style(kind), ("SPAN", (0, 2), (-1, 2)), ("NOSPLIT", (0, 0), (-1, -1))],
        )

    def _heads_of(self, group: SheetGroup) -> Sequence[Flowable]:
        """Return the headings of the marks, which are the same for every entry of the group."""
        made = self._heads.get(group.criteria)
        if made is None:
            kind, phrases = self._kind, self._phrases
            most = phrases.say("column_total_of", full=format_decimal(group.full))
            cells = [kind.paragraph(column_words(one, phrases), LEVEL_SIZE, "centre") for one in group.criteria]
            cells.append(kind.paragraph(most, LEVEL_SIZE, "centre", font=kind.family.bold))
            name = f"heads-{len(self._heads)}"
            made = [Stamp(f"{name}-{place}", [cell]) for place, cell in enumerate(cells)]
            self._heads[group.criteria] = made
        return made

    def _comments(self, group: SheetGroup, entry: SheetEntry) -> list[Flowable]:
        """Return what was said, or a line to say it on."""
        kind, phrases = self._kind, self._phrases
        if entry.marking is not None:
            said = comments(group, entry.marking, phrases)
            return [kind.headed_paragraph(head, text, NAME_SIZE, space_before=0) for head, text in said]
        found: list[Flowable] = []
        for head in comments_asked(group, phrases):
            found += [
                Spacer(0, 1 * MM),
                kind.headed_paragraph(head, "", NAME_SIZE, space_before=0),
                DottedLines(1, _LINE_GAP),
            ]
        return found

"""Phiếu chấm as a table: a line an entry, a column a criterion, for many short works in one evening.

This module loads reportlab; papers import it inside the function that writes them.
"""

from reportlab.platypus import Flowable, Spacer, Table

from greenschool.papers.booklet import Part, Together
from greenschool.papers.fitting import in_one_line, shortened
from greenschool.papers.flowables import Type
from greenschool.papers.rubric_cells import (
    LEVEL_SIZE,
    NAME_SIZE,
    SMALL_SIZE,
    closing,
    column_words,
    figure,
    judge_line,
    opening,
    part_of_each_judge,
    rubric_style,
    spoken,
)
from greenschool.papers.sheet_facts import JudgeSheets, ScoreSheetsPaper, SheetEntry, SheetGroup
from greenschool.papers.units import MM
from greenschool.papers.wording import wording
from greenschool.text.numbers import format_decimal

_WIDTH = 252
_NUMBER, _CODE, _TOTAL, _WORDS = 10, 25, 20, 33
_LEAST_TEXT = 46
_WIDEST_MARK, _NARROWEST_MARK = 21, 14
_TEXT_SIZE = 10
_LONGEST_TEXT = 240
_HAND = 3.5 * MM
"""Room below the text of a line, so that a number can be written beside it."""


def parts(paper: ScoreSheetsPaper, kind: Type) -> list[Part]:
    """Return a part for each judge."""
    return part_of_each_judge(paper, _Grids(paper, kind).story)


class _Grids:
    """Draws grid after grid."""

    def __init__(self, paper: ScoreSheetsPaper, kind: Type) -> None:
        self._paper, self._kind = paper, kind
        self._phrases = wording("score-sheet")

    def story(self, judge: JudgeSheets) -> list[Flowable | Together]:
        """Return the tables of one judge, a table for each group, and the judge's signature."""
        kind, phrases = self._kind, self._phrases
        story: list[Flowable | Together] = [
            *opening(self._paper, "title_grid", phrases, kind),
            judge_line(judge, phrases, kind),
        ]
        for group in judge.groups:
            if group.name:
                title = phrases.say("grid_group", group=group.name)
                story += [Spacer(0, 3 * MM), kind.paragraph(title, NAME_SIZE, font=kind.family.bold)]
            story += [Spacer(0, 2 * MM), self._table(group)]
        notes = [kind.paragraph(text, SMALL_SIZE, font=kind.family.italic) for text in self._notes(judge)]
        return [*story, (Spacer(0, 2 * MM), *notes, *closing(judge, _WIDTH * MM, phrases, kind))]

    def _notes(self, judge: JudgeSheets) -> list[str]:
        entries = [entry for group in judge.groups for entry in group.entries]
        blank = any(entry.marking is None for entry in entries)
        phrase = "note_grid" if blank else "note_grid_filled"
        notes = [self._phrases.say(phrase, count=len(entries))]
        if any(len(in_one_line(entry.text)) > _LONGEST_TEXT for entry in entries):
            notes.append(self._phrases.say("shortened"))
        return notes

    def _table(self, group: SheetGroup) -> Flowable:
        kind, phrases = self._kind, self._phrases
        mark_width, text_width = _widths(len(group.criteria))
        full = format_decimal(group.full)
        titles = [
            phrases.say("column_number"),
            phrases.say("column_code"),
            *([self._paper.work_label] if text_width else []),
            *(column_words(one, phrases) for one in group.criteria),
            phrases.say("column_total_of", full=full),
            phrases.say("column_total_words"),
        ]
        rows: list[list[object]] = [
            [kind.paragraph(title, LEVEL_SIZE, "centre", font=kind.family.bold) for title in titles]
        ]
        rows += [
            self._line(number, group, entry, with_text=bool(text_width))
            for number, entry in enumerate(group.entries, start=1)
        ]
        text = [text_width] if text_width else []
        widths = [_NUMBER, _CODE, *text, *[mark_width] * len(group.criteria), _TOTAL, _WORDS]
        return Table(
            rows,
            colWidths=[width * MM for width in widths],
            repeatRows=1,
            splitInRow=0,
            style=rubric_style(kind),
        )

    def _line(self, number: int, group: SheetGroup, entry: SheetEntry, *, with_text: bool) -> list[object]:
        kind, given = self._kind, entry.marking
        marks = given.marks if given else (None,) * len(group.criteria)
        total = given.total if given else None
        code = kind.paragraph(entry.code, NAME_SIZE, "centre", font=kind.family.bold)
        line: list[object] = [
            kind.paragraph(str(number), _TEXT_SIZE, "centre"),
            code if given else [Spacer(0, _HAND / 2), code, Spacer(0, _HAND / 2)],
        ]
        if with_text:
            line.append(kind.paragraph(shortened(entry.text, _LONGEST_TEXT), _TEXT_SIZE))
        return [*line, *(figure(mark, kind) for mark in (*marks, total)), spoken(total, kind)]


def _widths(criteria: int) -> tuple[float, float]:
    """Return the widths in mm of a criterion's column and of the text's; 0 where there is no room for texts."""
    room = _WIDTH - _NUMBER - _CODE - _TOTAL - _WORDS
    mark = min((room - _LEAST_TEXT) / criteria, _WIDEST_MARK)
    if mark >= _NARROWEST_MARK:
        return mark, room - mark * criteria
    return room / criteria, 0

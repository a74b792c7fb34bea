"""Phiếu chấm for one judge and one entry: the text, the whole rubric, marks in figures and in words.

This module loads reportlab; papers import it inside the function that writes them.
"""

from collections.abc import Sequence
from functools import partial

from reportlab.platypus import Flowable, Spacer, Table

from greenschool.papers.booklet import Part
from greenschool.papers.flowables import Type
from greenschool.papers.rubric_cells import (
    BODY_SIZE,
    NAME_SIZE,
    SMALL_SIZE,
    comments,
    comments_asked,
    criterion_cell,
    figure,
    judge_line,
    maximum_cell,
    opening,
    rubric_style,
    signature,
    spoken,
    total_label,
)
from greenschool.papers.sheet_facts import JudgeSheets, ScoreSheetsPaper, SheetCriterion, SheetEntry, SheetGroup
from greenschool.papers.signing import DottedLines
from greenschool.papers.stamp import Stamp
from greenschool.papers.units import MM
from greenschool.papers.wording import wording
from greenschool.text.numbers import format_decimal

_COLUMNS = (("number", 10), ("criterion", 89), ("maximum", 16), ("mark", 18), ("words", 32))
_WIDTH = sum(width for _, width in _COLUMNS)
_CODE_WIDTH, _CODE_SIZE = 46, 20
_TEXT_SIZE, _FRAME = 13, 2.5 * MM
_TOTAL_AIR, _LOW_AIR = 1.8 * MM, 2.2 * MM
_FRAME_LINE = 0.4
_LINE_GAP = 7.5 * MM
_SAID, _SIGNED = 84, 76
_SHORT_COMMENT = 300


def parts(paper: ScoreSheetsPaper, kind: Type) -> list[Part]:
    """Return a part for each sheet, judge by judge."""
    drawn = _EntrySheets(paper, kind)
    phrases = wording("score-sheet")
    return [
        Part(
            phrases.say("foot_entry", judge=judge.code, code=entry.code),
            partial(drawn.story, judge, group, entry),
        )
        for judge in paper.judges
        for group in judge.groups
        for entry in group.entries
    ]


class _EntrySheets:
    """Draws sheet after sheet; what all sheets of a group share is set once."""

    def __init__(self, paper: ScoreSheetsPaper, kind: Type) -> None:
        self._paper, self._kind = paper, kind
        self._phrases = wording("score-sheet")
        self._opening = Stamp("opening", opening(paper, "title", self._phrases, kind))
        titles = [self._phrases.say(f"column_{name}") for name, _ in _COLUMNS]
        self._head: list[object] = [
            Stamp(f"head-{place}", [kind.paragraph(title, NAME_SIZE, "centre", font=kind.family.bold)])
            for place, title in enumerate(titles)
        ]
        self._note = Stamp("note", [kind.paragraph(self._phrases.say("note"), SMALL_SIZE, font=kind.family.italic)])
        self._cells: dict[tuple[SheetCriterion, ...], list[list[Flowable]]] = {}
        self._signatures: dict[str, Flowable] = {}

    def story(self, judge: JudgeSheets, group: SheetGroup, entry: SheetEntry) -> list[Flowable]:
        """Return one sheet."""
        return [
            self._opening,
            self._about(judge, group, entry),
            Spacer(0, 1 * MM),
            *self._text(entry),
            self._table(group, entry),
            Spacer(0, 1 * MM),
            *([self._note] if entry.marking is None else []),
            *self._end(judge, group, entry),
        ]

    def _about(self, judge: JudgeSheets, group: SheetGroup, entry: SheetEntry) -> Flowable:
        """Return who marks and, framed and large, what."""
        kind, phrases = self._kind, self._phrases
        left = [judge_line(judge, phrases, kind)]
        if group.name:
            left.append(kind.headed_paragraph(phrases.say("group"), group.name, BODY_SIZE, space_before=0))
        code = [
            kind.paragraph(phrases.say("code"), NAME_SIZE, "centre"),
            kind.paragraph(entry.code, _CODE_SIZE, "centre", font=kind.family.bold),
        ]
        style = [
            ("BOX", (1, 0), (1, 0), 0.8, "#000000"),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (0, 0), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.5 * MM),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2 * MM),
            ("FONTNAME", (0, 0), (-1, -1), kind.family.regular),
        ]
        return Table([[left, code]], colWidths=[(_WIDTH - _CODE_WIDTH) * MM, _CODE_WIDTH * MM], style=style)

    def _text(self, entry: SheetEntry) -> list[Flowable]:
        """Return the entry's text in a frame that follows it to another page."""
        label = self._phrases.say("work", label=self._paper.work_label)
        text = self._kind.headed_paragraph(label, entry.text, _TEXT_SIZE, space_before=0)
        style = text.style
        style.leftIndent = style.rightIndent = _FRAME
        style.borderWidth, style.borderColor, style.borderPadding = _FRAME_LINE, "#000000", _FRAME - 0.5 * MM
        return [Spacer(0, _FRAME), text, Spacer(0, _FRAME + 1.5 * MM)]

    def _table(self, group: SheetGroup, entry: SheetEntry) -> Flowable:
        kind, phrases, given = self._kind, self._phrases, entry.marking
        bold = kind.family.bold
        rows: list[list[object]] = [self._head]
        for place, cells in enumerate(self._criteria(group)):
            mark = given.marks[place] if given else None
            rows.append([*cells, figure(mark, kind), spoken(mark, kind)])
        total = given.total if given else None
        label = kind.paragraph(total_label(group, phrases), NAME_SIZE, font=bold)
        full = kind.paragraph(format_decimal(group.full), BODY_SIZE, "centre", font=bold)
        rows.append([label, "", full, figure(total, kind), spoken(total, kind)])
        last = len(rows) - 1
        style = [
            *rubric_style(kind),
            ("LINEABOVE", (0, last), (-1, last), 0.8, "#000000"),
            ("SPAN", (0, last), (1, last)),
            *_room_to_write(group),
            ("NOSPLIT", (0, last - 1), (-1, last)),
            ("TOPPADDING", (0, last), (-1, last), _TOTAL_AIR),
            ("BOTTOMPADDING", (0, last), (-1, last), _TOTAL_AIR),
        ]
        widths = [width * MM for _, width in _COLUMNS]
        return Table(rows, colWidths=widths, repeatRows=1, splitInRow=0, style=style)

    def _criteria(self, group: SheetGroup) -> Sequence[Sequence[Flowable]]:
        """Return the cells of the rubric, which are the same on every sheet of the group."""
        made = self._cells.get(group.criteria)
        if made is None:
            kind, phrases = self._kind, self._phrases
            name = f"rubric-{len(self._cells)}"
            made = [
                [
                    Stamp(f"{name}-{place}-number", [kind.paragraph(str(place), NAME_SIZE, "centre")]),
                    Stamp(f"{name}-{place}-words", criterion_cell(one, phrases, kind)),
                    Stamp(f"{name}-{place}-maximum", maximum_cell(one, phrases, kind)),
                ]
                for place, one in enumerate(group.criteria, start=1)
            ]
            self._cells[group.criteria] = made
        return made

    def _end(self, judge: JudgeSheets, group: SheetGroup, entry: SheetEntry) -> list[Flowable]:
        """Return what was said, or lines to say it on, and the judge's signature beside it."""
        above, beside = self._said(group, entry)
        if judge.code not in self._signatures:
            signed = signature(judge, _SIGNED * MM, self._phrases, self._kind)
            self._signatures[judge.code] = Stamp(f"signature-{judge.code}", [signed])
        style = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONTNAME", (0, 0), (-1, -1), self._kind.family.regular),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ]
        widths = [_SAID * MM, (_WIDTH - _SAID - _SIGNED) * MM, _SIGNED * MM]
        return [*above, Table([[beside, "", self._signatures[judge.code]]], colWidths=widths, style=style)]

    def _said(self, group: SheetGroup, entry: SheetEntry) -> tuple[Sequence[Flowable], Sequence[Flowable]]:
        """Return what stands above the signature, and what stands beside it; long comments stand above."""
        kind, phrases = self._kind, self._phrases
        if entry.marking is None:
            heads = comments_asked(group, phrases)
            count = 3 if len(heads) == 1 else 2
            lines: list[Flowable] = []
            for head in heads:
                asked = kind.headed_paragraph(head, "", NAME_SIZE, space_before=0)
                lines += [asked, DottedLines(count, _LINE_GAP), Spacer(0, 1.5 * MM)]
            return (), lines
        said = comments(group, entry.marking, phrases)
        paragraphs = [kind.headed_paragraph(head, text, NAME_SIZE, space_before=0) for head, text in said]
        if sum(len(text) for _, text in said) > _SHORT_COMMENT:
            return [Spacer(0, 2 * MM), *paragraphs, Spacer(0, 2 * MM)], ()
        return (), paragraphs


def _room_to_write(group: SheetGroup) -> list[tuple[object, ...]]:
    """Return more air for the lines of criteria that are too low to write in without the words of their levels."""
    low = [place for place, one in enumerate(group.criteria, start=1) if not one.levels]
    return [(side, (0, place), (-1, place), _LOW_AIR) for place in low for side in ("TOPPADDING", "BOTTOMPADDING")]

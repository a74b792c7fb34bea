"""The building blocks of letters and lists for reportlab's page maker.

This module loads reportlab; papers import it inside the function that writes them. Lengths are in points.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from greenschool.papers.fitting import text_width, wrap
from greenschool.papers.fonts import FontFamily, checked
from greenschool.papers.letterhead import Letterhead, Signature, padded_number
from greenschool.papers.units import MM
from greenschool.papers.wording import wording

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_ALIGNMENTS = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
_LEADING = 1.25
_RULE_GAP = 2.0 * MM
"""From a baseline down to the rule: below the dot of Ộ and Ự."""
_SEAL_ROOM = 27 * MM
"""Between post and name: a seal is 36 mm across and overlaps both by custom."""


@dataclass(frozen=True, slots=True)
class Type:
    """The family in which a paper is set, and whose paper it is, for complaints about missing glyphs."""

    family: FontFamily
    label: str

    def paragraph(
        self,
        text: str,
        size: float,
        align: str = "left",
        *,
        font: str | None = None,
        first_indent: float = 0.0,
    ) -> Paragraph:
        """Return ``text`` as a paragraph in ``font`` (regular unless given). Raises ``MissingGlyphError``."""
        font = font or self.family.regular
        style = self._style(font, size, align)
        style.firstLineIndent = first_indent
        return Paragraph(self._markup(font, text), style)

    def headed_paragraph(self, head: str, text: str, size: float, *, space_before: float) -> Paragraph:
        """Return a justified paragraph that opens with ``head`` in bold. Raises ``MissingGlyphError``."""
        bold, regular = self.family.bold, self.family.regular
        style = self._style(regular, size, "justify")
        style.spaceBefore = space_before
        opening = f'<font name="{bold}">{self._markup(bold, head)}</font>'
        return Paragraph(f"{opening} {self._markup(regular, text)}", style)

    def _style(self, font: str, size: float, align: str) -> ParagraphStyle:
        return ParagraphStyle(
            font,
            fontName=font,
            bulletFontName=font,
            fontSize=size,
            leading=size * _LEADING,
            alignment=_ALIGNMENTS[align],
        )

    def _markup(self, font: str, text: str) -> str:
        return escape(checked(font, text, self.label)).replace("\n", "<br/>")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    font: str
    size: float


def _broken(lines: Sequence[_Line], width: float) -> list[_Line]:
    """Return ``lines`` with those that are wider than ``width`` broken evenly."""
    return [
        _Line(part, line.font, line.size) for line in lines for part in wrap(line.text, line.font, line.size, width)
    ]


class _CentredColumn:
    """Lines under each other about one axis, and a rule below them as a vector line."""

    def __init__(self, lines: Sequence[_Line], gap: float, rule_share: float) -> None:
        self._lines = lines
        self._gap = gap
        last = lines[-1]
        self._rule = rule_share * text_width(last.text, last.font, last.size)

    @property
    def height(self) -> float:
        return sum(line.size * _LEADING for line in self._lines) + self._gap

    def draw(self, canvas: "Canvas", x: float, top: float) -> None:
        y = top
        for line in self._lines:
            y -= line.size * _LEADING
            canvas.setFont(line.font, line.size)
            canvas.drawString(x - text_width(line.text, line.font, line.size) / 2, y, line.text)
        if self._rule:
            canvas.setLineWidth(0.6)
            canvas.line(x - self._rule / 2, y - self._gap, x + self._rule / 2, y - self._gap)


class HeadingBlock(Flowable):  # type: ignore[misc]
    """Issuer left, Quốc hiệu and Tiêu ngữ right, number and date below.

    The left column wraps, the right one never.
    """

    PARENT_SIZE = 12
    COUNTRY_SIZE = 12
    MOTTO_SIZE = 13
    NUMBER_SIZE = 13
    _COLUMN_GAP = 3 * MM
    _RIGHT_SHARE = 0.55
    _ISSUER_RULE = 0.4  # "a third to half of the length of the line"

    def __init__(self, letterhead: Letterhead, kind: Type) -> None:
        super().__init__()
        phrases, family = wording("heading"), kind.family
        self._country = _Line(checked(family.bold, phrases.say("country"), kind.label), family.bold, self.COUNTRY_SIZE)
        self._motto = _Line(checked(family.bold, phrases.say("motto"), kind.label), family.bold, self.MOTTO_SIZE)
        self._parent = _Line(checked(family.regular, letterhead.parent, kind.label), family.regular, self.PARENT_SIZE)
        self._issuer = _Line(checked(family.bold, letterhead.issuer, kind.label), family.bold, self.PARENT_SIZE)
        number = phrases.say("number", number=padded_number(letterhead.number)) if letterhead.number else ""
        self._number = _Line(checked(family.regular, number, kind.label), family.regular, self.NUMBER_SIZE)
        place = letterhead.place_and_date or ""
        self._place = _Line(checked(family.italic, place, kind.label), family.italic, self.NUMBER_SIZE)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Divide the width between the columns and return the block's width and height."""
        needed = max(text_width(line.text, line.font, line.size) for line in (self._country, self._motto))
        right_width = max(needed, available_width * self._RIGHT_SHARE)
        left_width = available_width - right_width - self._COLUMN_GAP
        issuer = _broken([line for line in (self._parent, self._issuer) if line.text], left_width)
        self._left = _CentredColumn(issuer, _RULE_GAP, self._ISSUER_RULE)
        self._right = _CentredColumn((self._country, self._motto), _RULE_GAP, 1.0)
        self._left_axis, self._right_axis = left_width / 2, available_width - right_width / 2
        self.width = available_width
        self._second_row = max(self._left.height, self._right.height) + 1.5 * MM
        has_row = self._number.text or self._place.text
        self.height = self._second_row + (self.NUMBER_SIZE * _LEADING if has_row else 0)
        return self.width, self.height

    def draw(self) -> None:
        """Draw both columns from the top, then number and date on one line."""
        self._left.draw(self.canv, self._left_axis, self.height)
        self._right.draw(self.canv, self._right_axis, self.height)
        below = self.height - self._second_row
        for line, axis in ((self._number, self._left_axis), (self._place, self._right_axis)):
            if line.text:
                _CentredColumn((line,), 0, 0).draw(self.canv, axis, below)


class TitleBlock(Flowable):  # type: ignore[misc]
    """Title in bold capitals, subject in bold, "(Kèm theo …)" in italic, and a rule, all centred."""

    TITLE_SIZE = 14
    SUBJECT_SIZE = 13
    _RULE_SHARE = 0.4

    def __init__(self, title: str, subject: str, reference: str | None, kind: Type) -> None:
        super().__init__()
        family = kind.family
        self._lines = [
            _Line(checked(family.bold, title, kind.label), family.bold, self.TITLE_SIZE),
            _Line(checked(family.bold, subject, kind.label), family.bold, self.SUBJECT_SIZE),
        ]
        if reference:
            italic = checked(family.italic, reference, kind.label)
            self._lines.append(_Line(italic, family.italic, self.SUBJECT_SIZE))

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Break the texts and return the block's width and height."""
        self._column = _CentredColumn(_broken(self._lines, available_width), _RULE_GAP, self._RULE_SHARE)
        self.width, self.height = available_width, self._column.height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the lines about the middle of the page's text."""
        self._column.draw(self.canv, self.width / 2, self.height)


class ClosingBlock(Flowable):  # type: ignore[misc]
    """The signature on the right half and, where there are any, the recipients on the left; never broken."""

    POST_SIZE = 13
    RECIPIENTS_TITLE_SIZE = 12
    RECIPIENTS_SIZE = 11

    def __init__(self, signature: Signature, recipients: Sequence[str], kind: Type) -> None:
        super().__init__()
        family = kind.family
        self._posts = [
            _Line(checked(family.bold, line, kind.label), family.bold, self.POST_SIZE) for line in signature.lines
        ]
        self._name = _Line(checked(family.bold, signature.name, kind.label), family.bold, self.POST_SIZE + 1)
        self._recipients: list[_Line] = []
        if recipients:
            title = wording("heading").say("recipients")
            self._recipients.append(
                _Line(
                    checked(family.bold_italic, title, kind.label),
                    family.bold_italic,
                    self.RECIPIENTS_TITLE_SIZE,
                )
            )
            self._recipients += [
                _Line(checked(family.regular, line, kind.label), family.regular, self.RECIPIENTS_SIZE)
                for line in recipients
            ]

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the block's width and height."""
        half = available_width / 2
        self._column = _CentredColumn(_broken(self._posts, half), 0, 0)
        signed = self._column.height + _SEAL_ROOM + self._name.size * _LEADING
        listed = sum(line.size * _LEADING for line in self._recipients)
        self.width, self.height = available_width, max(signed, listed)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the signature about the axis of the right half, the recipients from the left margin."""
        axis = self.width * 0.75
        self._column.draw(self.canv, axis, self.height)
        below = self.height - self._column.height - _SEAL_ROOM
        _CentredColumn((self._name,), 0, 0).draw(self.canv, axis, below)
        y = self.height
        for line in self._recipients:
            y -= line.size * _LEADING
            self.canv.setFont(line.font, line.size)
            self.canv.drawString(0, y, line.text)

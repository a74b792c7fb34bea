"""Certificates: one PDF for a whole batch, in the order given.

All that the pages share is drawn once, in a form that every page refers to; the rest is text over it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.fresh_file import fresh_file
from greenschool.papers.document import DocumentFacts, open_canvas
from greenschool.papers.fitting import Room, fit, text_width
from greenschool.papers.fonts import checked
from greenschool.papers.layout import Field, Layout
from greenschool.papers.units import MM
from greenschool.progress import SILENT, Progress

if TYPE_CHECKING:
    from reportlab.lib.colors import Color
    from reportlab.pdfgen.canvas import Canvas

_SHARED = "shared"


class TextDoesNotFitError(GreenSchoolError):
    """A text is too long for its field at the smallest size and on all its lines."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{text}” ({label}) does not fit into the field “{field}” of the certificate, even at {size} points "
        "on {lines} lines. No page was written. Shorten the text or give the field more room.",
    )


class EmptyBatchError(GreenSchoolError):
    """There are no certificates to write."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no certificate to write. Nothing was written. Choose at least one award."
    )


class UnknownFieldError(GreenSchoolError):
    """A certificate brings a text for a field that the layout does not have."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The layout “{layout}” has no field “{field}”, for which there is a text ({label}). "
        "No page was written. Choose another layout or add the field.",
    )


@dataclass(frozen=True, slots=True)
class CertificateText:
    """What one certificate says: texts by field name. ``label`` names whose it is, for messages."""

    label: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """A text that did not fit as it was: whose, in which field, and its size in points now."""

    label: str
    field: str
    text: str
    size: float


@dataclass(frozen=True, slots=True)
class CertificateReport:
    """What was written, and what had to give way; a person looks at those pages before printing."""

    pages: int
    shrunk: tuple[Change, ...]
    wrapped: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text ready to draw, in points from the lower left."""

    x: float
    y: float
    font: str
    size: float
    colour: str
    spacing: float
    text: str


@dataclass(frozen=True, slots=True)
class _Placed:
    """A field with its text, fitted and placed. ``rule`` is (x, y, length) in points."""

    field: Field
    text: str
    lines: tuple[_Line, ...]
    rule: tuple[float, float, float] | None
    shrunk: bool
    wrapped: bool


class _Typesetter:
    """Places texts into the fields of one layout, and remembers what it has placed.

    Raises ``MissingGlyphError`` or ``TextDoesNotFitError``, which name the label of the text.
    """

    def __init__(self, layout: Layout) -> None:
        self._height = layout.page.height * MM
        self._placed: dict[tuple[str, str], _Placed] = {}

    def place_all(self, fields: Sequence[Field], text: CertificateText) -> tuple[_Placed, ...]:
        """Return what ``text`` says in ``fields``, placed; fields without words are left out."""
        words = ((field, _words(field, text)) for field in fields)
        return tuple(self._place_once(field, said, text.label) for field, said in words if said)

    def _place_once(self, field: Field, text: str, label: str) -> _Placed:
        key = field.name, text
        if key not in self._placed:
            self._placed[key] = self._place(field, text, label)
        return self._placed[key]

    def _place(self, field: Field, text: str, label: str) -> _Placed:
        text = checked(field.font, text.upper() if field.case == "upper" else text, label)
        fitted = fit(text, _room(field))
        if fitted is None:
            raise TextDoesNotFitError(
                text=text, label=label, field=field.name, size=f"{field.smallest:g}", lines=field.lines
            )
        leading = fitted.size * field.leading
        rise = {"down": 0.0, "middle": 0.5, "up": 1.0}[field.stack] * leading * (len(fitted.lines) - 1)
        first = self._height - field.top * MM + rise
        lines = tuple(
            self._line(field, line, fitted.size, first - leading * number) for number, line in enumerate(fitted.lines)
        )
        return _Placed(field, text, lines, _rule(field, lines), fitted.shrunk, fitted.wrapped)

    def _line(self, field: Field, text: str, size: float, y: float) -> _Line:
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}
        left = field.left * MM - share[field.anchor] * field.width * MM
        slack = field.width * MM - text_width(text, field.font, size, field.spacing)
        return _Line(left + share[field.align] * slack, y, field.font, size, field.colour, field.spacing, text)


def _room(field: Field) -> Room:
    return Room(
        font=field.font,
        width=field.width * MM,
        smallest=field.smallest,
        largest=field.largest,
        lines=field.lines,
        spacing=field.spacing,
        wrap_first=field.gives_way == "line",
    )


def _rule(field: Field, lines: tuple[_Line, ...]) -> tuple[float, float, float] | None:
    if field.rule is None:
        return None
    last = lines[-1]
    width = text_width(last.text, last.font, last.size, last.spacing)
    length = width * field.rule.share
    return last.x + (width - length) / 2, last.y - field.rule.gap * MM, length


def write_certificates(
    texts: Sequence[CertificateText],
    layout: Layout,
    out: Path,
    progress: Progress = SILENT,
    *,
    facts: DocumentFacts | None = None,
    background: bool = True,
) -> CertificateReport:
    """Write one page per text, in the order given, to the PDF ``out`` and return what had to give way.

    Without ``background`` only the text is printed, for blanks that bear the rest already. Raises
    ``MissingGlyphError``, ``TextDoesNotFitError``, ``UnknownFieldError`` or ``EmptyBatchError`` before a page
    is written, and ``WriteFailedError``; ``out`` is then as before.
    """
    if not texts:
        raise EmptyBatchError
    _refuse_unknown_fields(texts, layout)
    fields = tuple(field for field in layout.fields if background or not field.preprinted)
    shared = tuple(field for field in fields if len({_words(field, text) for text in texts}) == 1)
    own = tuple(field for field in fields if field not in shared)
    typesetter = _Typesetter(layout)
    everyone = CertificateText(texts[0].label if len(texts) == 1 else layout.name, texts[0].fields)
    common = typesetter.place_all(shared, everyone)
    progress.begin(QT_TRANSLATE_NOOP("progress", "Setting the texts of the certificates"), len(texts))
    pages = []
    for text in texts:
        pages.append(typesetter.place_all(own, text))
        progress.step()
    facts = facts or DocumentFacts(layout.name)
    with fresh_file(out) as beside:
        _draw(beside, layout, facts, common, pages, progress, background=background)
    return _report(everyone.label, common, [text.label for text in texts], pages)


def _words(field: Field, text: CertificateText) -> str:
    return text.fields.get(field.name, field.text) or ""


def _refuse_unknown_fields(texts: Sequence[CertificateText], layout: Layout) -> None:
    known = {field.name for field in layout.fields}
    for text in texts:
        for name in text.fields.keys() - known:
            raise UnknownFieldError(layout=layout.name, field=name, label=text.label)


def _draw(
    out: Path,
    layout: Layout,
    facts: DocumentFacts,
    common: tuple[_Placed, ...],
    pages: Sequence[tuple[_Placed, ...]],
    progress: Progress,
    *,
    background: bool,
) -> None:
    size = layout.page.width * MM, layout.page.height * MM
    canvas = open_canvas(out, size, facts, layout.fields[0].font)
    canvas.beginForm(_SHARED, 0, 0, *size)
    if background:
        _draw_background(canvas, layout)
    _draw_texts(canvas, common)
    canvas.endForm()
    progress.begin(QT_TRANSLATE_NOOP("progress", "Writing the certificates"), len(pages))
    for page in pages:
        canvas.doForm(_SHARED)
        _draw_texts(canvas, page)
        canvas.showPage()
        progress.step()
    canvas.save()


def _draw_background(canvas: "Canvas", layout: Layout) -> None:
    from greenschool.papers.ornaments import ORNAMENTS, Box

    height = layout.page.height * MM
    if layout.picture is not None:
        canvas.drawImage(str(layout.picture), 0, 0, layout.page.width * MM, height, mask="auto")
    for ornament in layout.ornaments:
        canvas.saveState()
        canvas.translate(ornament.left * MM, height - (ornament.top + ornament.height) * MM)
        ORNAMENTS[ornament.draw](canvas, Box(ornament.width * MM, ornament.height * MM))
        canvas.restoreState()


def _draw_texts(canvas: "Canvas", placed: tuple[_Placed, ...]) -> None:
    block = canvas.beginText()
    colour, spacing = None, 0.0
    for line in (line for part in placed for line in part.lines):
        if line.colour != colour:
            colour = line.colour
            block.setFillColor(_colour(colour))
        if line.spacing != spacing:
            spacing = line.spacing
            block.setCharSpace(spacing)
        block.setTextOrigin(line.x, line.y)
        block.setFont(line.font, line.size)
        block.textOut(line.text)
    canvas.drawText(block)
    for part in placed:
        if part.rule and part.field.rule:
            x, y, length = part.rule
            canvas.setStrokeColor(part.field.rule.colour)
            canvas.setLineWidth(part.field.rule.thickness)
            canvas.line(x, y, x + length, y)


@cache
def _colour(code: str) -> "Color":
    from reportlab.lib.colors import HexColor

    return HexColor(code)


def _report(
    everyone: str, common: tuple[_Placed, ...], labels: Sequence[str], pages: Sequence[tuple[_Placed, ...]]
) -> CertificateReport:
    owners = ((everyone, common), *zip(labels, pages, strict=True))
    placed = [(label, part) for label, parts in owners for part in parts if part.shrunk or part.wrapped]
    return CertificateReport(
        pages=len(pages),
        shrunk=tuple(_change(label, part) for label, part in placed if part.shrunk),
        wrapped=tuple(
            _change(label, part) for label, part in placed if part.wrapped and part.field.gives_way == "size"
        ),
    )


def _change(label: str, part: _Placed) -> Change:
    return Change(label, part.field.name, part.text, part.lines[0].size)

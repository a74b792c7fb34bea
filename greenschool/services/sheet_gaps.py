"""What a score sheet still lacks before it can be handed in."""

from collections.abc import Collection
from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry, Round, ScoreSheet


@dataclass(frozen=True, slots=True)
class Gap:
    """What one sheet lacks: marks and required comments, by the names of their criteria."""

    sheet: int
    blind_code: str
    marks: tuple[str, ...]
    comments: tuple[str, ...]


class SheetGapsError(GreenSchoolError):
    """Sheets to be handed in that are not whole; ``gaps`` holds them all, the sentence names their codes."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Marks or comments are missing on {codes}. Nothing was handed in, every mark was kept. Fill the gaps."
    )

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        self.gaps = gaps
        super().__init__(codes=", ".join(gap.blind_code for gap in gaps))


def gaps_of(sheet: ScoreSheet, round_: Round, entry: Entry) -> Gap | None:
    """Return what a sheet lacks, or None for one that is whole."""
    marked = {mark.criterion_id for mark in sheet.marks}
    commented = {comment.criterion_id for comment in sheet.comments}
    return gaps_with(sheet, round_, entry, marked, commented)


def gaps_with(
    sheet: ScoreSheet, round_: Round, entry: Entry, marked: Collection[int], commented: Collection[int]
) -> Gap | None:
    """Return what a sheet would lack with marks and comments for these criteria, by ``id``."""
    marks = tuple(one.name for one in round_.criteria if one.id not in marked)
    comments = tuple(one.name for one in round_.criteria if one.comment_required and one.id not in commented)
    return Gap(sheet.id, entry.blind_code or "", marks, comments) if marks or comments else None

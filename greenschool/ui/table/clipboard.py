"""Cells as the text that Excel puts on and takes from the clipboard."""

from collections.abc import Sequence

_SPECIAL = frozenset('\t\n\r"')


def to_tsv(lines: Sequence[Sequence[str]]) -> str:
    r"""Write lines of cells with tabs between them; cells with tabs, quotes or line breaks are quoted."""
    return "\n".join("\t".join(_quoted(cell) for cell in line) for line in lines)


def _quoted(cell: str) -> str:
    if _SPECIAL.isdisjoint(cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'

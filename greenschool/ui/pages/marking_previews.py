"""Papers of marking, seen before they are printed: phiếu chấm, biên bản, bảng tổng hợp điểm."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.agreed_papers import print_agreed_minutes
from greenschool.services.minutes_papers import print_marking_minutes
from greenschool.services.progress_board import Board
from greenschool.services.score_sheets import SheetLayout, SheetOrder, print_score_sheets
from greenschool.services.total_papers import print_total_table
from greenschool.ui.dialogs.paper_preview import Edition, PaperPreviewDialog
from greenschool.ui.office import Office
from greenschool.ui.widgets.buttons import Button


def score_sheets_preview(
    office: Office, contest: str, judges: Sequence[str], parent: QWidget, *, handed_in: int, number: int | None = None
) -> PaperPreviewDialog:
    """Return the preview of the score sheets of some judges, or of all; filled ones where any are handed in."""

    def make(order: SheetOrder, path: Path, progress: Progress) -> tuple[str, ...]:
        done = print_score_sheets(office.desk, contest, order, path, progress)
        if not done.waiting:
            return ()
        return (say("MarkingPapers", "{n} sheets are not handed in and not among these.", n=done.waiting),)

    named = [
        (SheetLayout.GRID, say("MarkingPapers", "Grid, blank"), say("MarkingPapers", "Grid, filled")),
        (SheetLayout.JUDGE, say("MarkingPapers", "By judge, blank"), say("MarkingPapers", "By judge, filled")),
        (SheetLayout.ENTRY, say("MarkingPapers", "By entry, blank"), say("MarkingPapers", "By entry, filled")),
    ]
    chosen = tuple(judges)
    editions = [Edition(words, partial(make, SheetOrder(layout, chosen, number=number))) for layout, words, _ in named]
    if handed_in:
        editions += [
            Edition(words, partial(make, SheetOrder(layout, chosen, filled=True, number=number)))
            for layout, _, words in named
        ]
    title = say("MarkingPapers", "Score sheets of {contest}", contest=contest)
    name = "-".join(("phieu-cham", contest, *chosen))
    return PaperPreviewDialog(office, title, f"{name}.pdf", editions, parent=parent)


def minutes_preview(
    office: Office, title: str, name: str, print_it: Callable[[Path], object], parent: QWidget
) -> PaperPreviewDialog:
    """Return the preview of a paper that there is in one edition only."""

    def make(path: Path, _progress: Progress) -> tuple[str, ...]:
        print_it(path)
        return ()

    return PaperPreviewDialog(office, title, f"{name}.pdf", [Edition("", make)], parent=parent)


class PapersButton(Button):
    """What can be printed of a round in its state, in a menu; each opens a preview."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(say("MarkingPapers", "Papers"), "printer-eye", parent=parent)
        self._office = office
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_board(self, found: Board) -> None:
        """Offer the papers of a round."""
        self._menu.clear()
        if found.sheets:
            self._offer(
                say("MarkingPapers", "Score sheets…"),
                partial(
                    score_sheets_preview,
                    self._office,
                    found.contest,
                    (),
                    self,
                    handed_in=found.handed_in,
                    number=found.round_number,
                ),
            )
        if found.handed_in:
            self._offer_minutes(found.contest, found.round_number)
        self.setEnabled(not self._menu.isEmpty())

    def _offer_minutes(self, contest: str, number: int) -> None:
        desk = self._office.desk
        papers = [
            (say("MarkingPapers", "Minutes on marks far apart"), "thong-nhat-diem", print_agreed_minutes),
            (say("MarkingPapers", "Totals of the judges"), "tong-hop-diem", print_total_table),
            (say("MarkingPapers", "Minutes of marking"), "bien-ban-cham-thi", print_marking_minutes),
        ]
        for words, name, print_it in papers:
            write = partial(print_it, desk, contest, number=number)
            self._offer(
                f"{words}…",
                partial(minutes_preview, self._office, f"{words} – {contest}", f"{name}-{contest}", write, self),
            )

    def _offer(self, words: str, make: Callable[[], QDialog]) -> None:
        self._menu.addAction(words, lambda: make().open())

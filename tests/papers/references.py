"""What every paper looked like when a person last looked at it: texts, places, fonts and rules.

After a change that is meant, look at the papers, then write the references anew and review the diff::

    python -m tests.papers.references

Letters are set in Noto Serif here, whatever fonts the system has.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path

from greenschool.papers.agreed_minutes import write_agreed_minutes
from greenschool.papers.assessment_card import write_assessment_card
from greenschool.papers.assessment_report import write_assessment_report
from greenschool.papers.certificate import write_certificates
from greenschool.papers.code_lists import write_code_map, write_comparison
from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.layout import read_layout
from greenschool.papers.lists import write_award_list
from greenschool.papers.marking_minutes import write_marking_minutes
from greenschool.papers.receipt import write_receipts
from greenschool.papers.reminder import write_reminder
from greenschool.papers.returns import write_returns
from greenschool.papers.school_report import write_school_report
from greenschool.papers.score_sheets import write_score_sheets
from greenschool.papers.sheet_facts import SheetLayout
from greenschool.papers.standings import write_standings
from greenschool.papers.total_table import write_total_table
from greenschool.papers.training import write_attendance_report, write_sign_in_sheet
from greenschool.resources import resource
from tests.papers import entry_samples, marking_samples, samples, training_samples
from tests.papers.pdf_reading import describe

FOLDER = Path(__file__).with_name("_reference")


def _certificates(layout: str, *, background: bool = True) -> Callable[[Path], object]:
    def write(out: Path) -> object:
        page = read_layout(resource("certificates", f"{layout}.toml"))
        return write_certificates(samples.certificates(), page, out, facts=samples.FACTS, background=background)

    return write


def _score_sheets(layout: SheetLayout, *, criteria: int, filled: bool) -> Callable[[Path], object]:
    rubric = marking_samples.criteria(criteria)
    paper = marking_samples.score_sheets(marking_samples.group(3, rubric=rubric, filled=filled, name="Kỹ thuật"))
    return lambda out: write_score_sheets(paper, layout, out, family=NOTO_SERIF)


WRITERS: dict[str, Callable[[Path], object]] = {
    "giay-khen": _certificates("giay-khen"),
    "giay-khen-blank": _certificates("giay-khen", background=False),
    "giay-chung-nhan": _certificates("giay-chung-nhan"),
    "award-list": lambda out: write_award_list(samples.award_list(), out, family=NOTO_SERIF),
    "standings": lambda out: write_standings(samples.standings(settled=True), out, family=NOTO_SERIF),
    "assessment-card": lambda out: write_assessment_card(samples.assessment_card(), out, family=NOTO_SERIF),
    "assessment-card-provisional": lambda out: write_assessment_card(
        samples.assessment_card(agreed=False), out, family=NOTO_SERIF
    ),
    "assessment-report": lambda out: write_assessment_report(samples.assessment_report(), out, family=NOTO_SERIF),
    "standings-provisional": lambda out: write_standings(samples.standings(settled=False), out, family=NOTO_SERIF),
    "receipt": lambda out: write_receipts([entry_samples.receipt(copy=2)], out, family=NOTO_SERIF),
    "reminder": lambda out: write_reminder(entry_samples.reminder(), out, family=NOTO_SERIF),
    "returns": lambda out: write_returns([entry_samples.returned()], out, family=NOTO_SERIF),
    "school-report": lambda out: write_school_report(training_samples.school_report(), out, family=NOTO_SERIF),
    "agreed-minutes": lambda out: write_agreed_minutes(marking_samples.agreed(), out, family=NOTO_SERIF),
    "marking-minutes": lambda out: write_marking_minutes(marking_samples.minutes(), out, family=NOTO_SERIF),
    "total-table": lambda out: write_total_table(marking_samples.totals(), out, family=NOTO_SERIF),
    "code-map": lambda out: write_code_map(marking_samples.code_map(), out, family=NOTO_SERIF),
    "code-comparison": lambda out: write_comparison(marking_samples.comparison(), out, family=NOTO_SERIF),
    "score-sheets-entry": _score_sheets(SheetLayout.ENTRY, criteria=4, filled=False),
    "score-sheets-judge": _score_sheets(SheetLayout.JUDGE, criteria=6, filled=True),
    "score-sheets-grid": _score_sheets(SheetLayout.GRID, criteria=6, filled=False),
    "score-sheets-grid-filled": _score_sheets(SheetLayout.GRID, criteria=4, filled=True),
    "sign-in": lambda out: write_sign_in_sheet(training_samples.sign_in(), out, family=NOTO_SERIF),
    "training-report": lambda out: write_attendance_report(training_samples.attendance(), out, family=NOTO_SERIF),
}


def main() -> None:
    """Write all references anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, write in WRITERS.items():
            out = Path(folder, f"{name}.pdf")
            write(out)
            FOLDER.joinpath(f"{name}.txt").write_text(describe(out), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

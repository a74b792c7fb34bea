"""The main job once, on a season's folder of workbooks: everything in, everything settled, every paper out."""

from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from greenschool.errors import GreenSchoolError
from greenschool.fresh_file import WriteFailedError
from greenschool.models.result import DecisionKind
from greenschool.progress import SILENT, Progress
from greenschool.resources import resource
from greenschool.services import printing
from greenschool.services.assessment_papers import print_district_report, print_report_card
from greenschool.services.assessment_rows import AssessmentGrid
from greenschool.services.assessments import list_assessments
from greenschool.services.decisions import PrizeDecision, prize_decision, set_prize_decision
from greenschool.services.desk import Desk
from greenschool.services.imports import Importer, ImportResult, run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport, list_judges
from greenschool.services.office_presets import add_preset
from greenschool.services.practice_marking import RoundMarked, mark_from_list, read_given
from greenschool.services.results import decide, settle
from greenschool.services.sample_assessments import fill_with_samples
from greenschool.services.sample_final import hold_final
from greenschool.services.sample_trainings import add_sample_trainings
from greenschool.services.schools import SchoolsImport, list_schools
from greenschool.services.seasons import list_contests
from greenschool.services.standings import Standings, standings
from greenschool.services.stores import first_start, mark_as_practice
from greenschool.services.training_papers import (
    print_attendance_certificates,
    print_attendance_report,
    print_sign_in_sheet,
)
from greenschool.services.trainings import TrainingRow, list_trainings
from greenschool.storage.unit_of_work import Clock, wall_clock

PRACTICE_SEASON = ("demo", "hoan-kiem-2022-23")
ENTRY_FILES = {"SK": "sang-kien.xlsx", "KH": "khau-hieu.xlsx", "DS": "dai-su-xanh.xlsx"}
FINAL_OF = "SK"
BOOKS = "phieu-cham"
OFFICES = ("quan", "phuong")
FIRST_SAMPLE_DECISION = 125
SAMPLE_SEED = 2023
COUNCIL = "quyết định mẫu của ban tổ chức trong mùa thi thực hành: mở rộng giải cho các bài còn đồng điểm"


@dataclass(frozen=True, slots=True)
class SampleDecision:
    """A decision that the practice run recorded in the council's place."""

    contest: str
    line: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DemoSummary:
    """What the practice run did."""

    folder: Path
    schools: int
    judges: int
    marks: int
    """Marks in the season's list, of which every one was taken in."""
    marking: tuple[RoundMarked, ...]
    """How they came in, contest by contest, and those of the final."""
    standings: tuple[Standings, ...]
    """Of the round with the prizes of each contest."""
    final: Standings | None
    """A later round of the initiatives, with invented marks."""
    assessments: AssessmentGrid
    """Made up for practice: no list of the season brings them."""
    decisions: tuple[SampleDecision, ...]
    trainings: tuple[TrainingRow, ...]
    """Sample data: invented teachers."""
    notes: tuple[GreenSchoolError, ...]
    """What an officer should know of the imports."""
    files: tuple[Path, ...]


def run_demo(
    folder: Path, data: Path | None, out: Path, progress: Progress = SILENT, clock: Clock = wall_clock
) -> DemoSummary:
    """Make a store in ``folder`` from the workbooks in ``data`` (the practice season by default), papers into ``out``.

    Raises ``StoreExistsError`` where ``folder`` has one, or what an import or a paper refuses.
    """
    source = data or resource(*PRACTICE_SEASON)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailedError(name=out.name) from error
    desk = first_start(folder, rules=source / "season.json", clock=clock)
    mark_as_practice(desk)
    try:
        for preset in OFFICES:
            add_preset(desk, preset)
        imported = _import_all(desk, source, progress)
        given = read_given(desk, source / "diem.csv", progress)
        chance = Random(SAMPLE_SEED)  # noqa: S311 - a practice run that is the same each time, no secret
        books = out / BOOKS
        marking = [
            mark_from_list(desk, contest, given.get(contest, ()), books, chance, progress) for contest in ENTRY_FILES
        ]
        decisions = [decision for contest in ENTRY_FILES for decision in _settle(desk, contest)]
        final = hold_final(desk, FINAL_OF, books / "chung-ket", chance, progress)
        fill_with_samples(desk, Random(SAMPLE_SEED))  # noqa: S311 - a sample that is the same each time, no secret
        add_sample_trainings(desk)
        files = [file for contest in ENTRY_FILES for file in _print(desk, contest, out, progress)]
        files += _print_final(desk, final, out, progress) if final is not None else []
        files += _print_assessments(desk, out, progress)
        files += _print_trainings(desk, out, progress)
        return DemoSummary(
            folder=folder,
            schools=len(list_schools(desk)),
            judges=len(list_judges(desk)),
            marks=sum(map(len, given.values())),
            marking=tuple(marking) if final is None else (*marking, final),
            standings=tuple(standings(desk, contest.code) for contest in list_contests(desk)),
            final=None if final is None else standings(desk, FINAL_OF, final.round_number),
            assessments=list_assessments(desk),
            decisions=tuple(decisions),
            trainings=list_trainings(desk),
            notes=(
                *(note for result in imported for note in result.notes),
                *(note for result in marking for note in result.notes),
            ),
            files=tuple(files),
        )
    finally:
        desk.storage.close()


def _import_all(desk: Desk, source: Path, progress: Progress) -> list[ImportResult]:
    lists: list[tuple[Importer[Any], str]] = [
        (SchoolsImport(), "truong.xlsx"),
        (JudgesImport(), "giam-khao.xlsx"),
        *((EntriesImport(contest), file) for contest, file in ENTRY_FILES.items()),
    ]
    return [run(importer, desk, source / file, progress) for importer, file in lists]


def _settle(desk: Desk, contest: str) -> list[SampleDecision]:
    """Settle a contest; where tie-breaks leave a tie, record a sample decision in the council's place."""
    number = f"{FIRST_SAMPLE_DECISION + list(ENTRY_FILES).index(contest)}/QĐ-TNMT"
    set_prize_decision(desk, contest, PrizeDecision(number, prize_decision(desk, contest).signed_on))
    decisions = []
    while open_ties := standings(desk, contest).open_ties:
        tie = open_ties[0]
        decide(desk, contest, tie.line, DecisionKind.EXTEND, tie.undecided, COUNCIL)
        decisions.append(SampleDecision(contest, tie.line, tie.undecided))
    settle(desk, contest)
    return decisions


def _print(desk: Desk, contest: str, out: Path, progress: Progress) -> list[Path]:
    certificates = out / f"giay-chung-nhan-{contest}.pdf"
    printing.print_certificates(desk, contest, certificates, progress)
    files = [certificates]
    for suffix in ("pdf", "xlsx"):
        awards, ranking = out / f"danh-sach-trao-giai-{contest}.{suffix}", out / f"xep-hang-{contest}.{suffix}"
        printing.print_award_list(desk, contest, awards, progress)
        printing.print_standings(desk, contest, ranking, progress)
        files += [awards, ranking]
    return files


def _print_final(desk: Desk, final: RoundMarked, out: Path, progress: Progress) -> list[Path]:
    files = [out / f"xep-hang-{final.contest}-vong-{final.round_number}.{suffix}" for suffix in ("pdf", "xlsx")]
    for file in files:
        printing.print_standings(desk, final.contest, file, progress, final.round_number)
    return files


def _print_assessments(desk: Desk, out: Path, progress: Progress) -> list[Path]:
    """Write the report on all schools and the assessment card of the first school with primary pupils."""
    school = next(sheet for sheet in list_assessments(desk).sheets if sheet.level != "MN")
    card = out / f"phieu-danh-gia-{school.code}.pdf"
    print_report_card(desk, school.school_id, card)
    reports = [out / f"bao-cao-truong-hoc-xanh.{suffix}" for suffix in ("pdf", "xlsx")]
    for report in reports:
        print_district_report(desk, report, progress)
    return [card, *reports]


def _print_trainings(desk: Desk, out: Path, progress: Progress) -> list[Path]:
    files = [out / f"tap-huan.{suffix}" for suffix in ("pdf", "xlsx")]
    for file in files:
        print_attendance_report(desk, file, progress)
    for training in list_trainings(desk):
        sheet, certificates = (out / f"tap-huan-{training.number}-{name}.pdf" for name in ("ky-ten", "giay-chung-nhan"))
        print_sign_in_sheet(desk, training.number, sheet)
        print_attendance_certificates(desk, training.number, certificates, progress)
        files += [sheet, certificates]
    return files

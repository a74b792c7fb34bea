"""The main job in one go."""

import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from greenschool.cli.main import run as command_line
from greenschool.fresh_file import WriteFailedError
from greenschool.models.assessment import AssessmentState
from greenschool.services.demo import COUNCIL, SampleDecision, _settle, run_demo
from greenschool.services.marks import MarkedOwnSchoolError
from greenschool.services.printing import print_standings
from greenschool.services.rounds import MarksMissingError
from greenschool.services.season_template import TemplateUnreadableError
from greenschool.services.standings import standings
from greenschool.services.stores import first_start, has_store, open_folder, sit_down
from greenschool.storage.opening import StoreExistsError
from greenschool.workbooks.refusals import UnreadableFileError
from tests.papers.pdf_reading import page_texts
from tests.practice import PRACTICE

STANDINGS = Path(__file__).parents[1] / "data" / "practice_standings"
"""What ``standings --json`` printed when the marks still came in as one list: not a digit of it may change."""


@pytest.fixture
def outside(tmp_path):
    """A copy of the practice folder that may be changed."""
    return shutil.copytree(PRACTICE, tmp_path / "ngoài")


@pytest.mark.usefixtures("qapp")
def test_the_practice_season_runs_to_its_papers(tmp_path, clock, capsys):
    summary = run_demo(tmp_path / "kho", None, tmp_path / "in", clock=clock)
    assert (summary.schools, summary.judges, summary.marks) == (39, 7, 2738)
    assert [(one.contest, len(one.rows), one.prizes, one.settled) for one in summary.standings] == [
        ("SK", 27, 10, True),
        ("KH", 71, 34, True),
        ("DS", 140, 34, True),
    ]
    assert summary.decisions == ()
    assert [
        (one.contest, one.round_number, len(one.books), one.by_workbook, one.by_list, one.pairs)
        for one in summary.marking
    ] == [("SK", 1, 3, 81, 0, 19), ("KH", 1, 3, 212, 1, 21), ("DS", 1, 4, 278, 2, 28), ("SK", 2, 5, 50, 0, 1)]
    assert (summary.final.round_name, len(summary.final.rows), summary.final.prizes) == ("Chung kết", 10, 0)
    assert (summary.final.rows[0].code, summary.final.rows[0].score) == ("SK-015", Decimal("91.70"))
    assert [type(note) for note in summary.notes] == [MarkedOwnSchoolError, MarkedOwnSchoolError]
    assert [sheet.state for sheet in summary.assessments.sheets] == [AssessmentState.AGREED] * 39
    assert [(one.number, one.noted) for one in summary.trainings] == [(1, True), (2, True)]
    assert len(summary.files) == 26
    written = {file.name for file in (tmp_path / "in").iterdir()}
    assert {file.name for file in summary.files} | {"phieu-cham"} == written
    assert all(file.stat().st_size for file in summary.files)
    desk = sit_down(open_folder(tmp_path / "kho"))
    assert [standings(desk, one.contest) for one in summary.standings] == list(summary.standings)
    assert standings(desk, "SK", 2) == summary.final
    assert desk.storage.verify_chain(desk.actor) > 10
    desk.storage.close()
    capsys.readouterr()
    for contest in ("SK", "KH", "DS"):
        words = ["--home", str(tmp_path / "kho"), "--lang", "vi", "standings", "--contest", contest, "--json"]
        assert command_line(words, lambda *_: None) == 0
        assert capsys.readouterr().out == (STANDINGS / f"{contest}.json").read_text(encoding="utf-8")


def test_where_nothing_parts_a_tie_a_sample_decision_is_recorded_and_printed(twins, tmp_path):
    (decision,) = _settle(twins, "KH")
    assert isinstance(decision, SampleDecision)
    assert (decision.contest, decision.line, set(decision.entries)) == ("KH", "Nhì", {44, 54})
    slogans = standings(twins, "KH")
    assert {row.prize for row in slogans.rows if row.entry in {44, 54}} == {"Nhì"}
    print_standings(twins, "KH", tmp_path / "xep-hang.pdf")
    assert "".join(COUNCIL.split()) in "".join("".join(page_texts(tmp_path / "xep-hang.pdf")).split())


def test_a_store_that_is_there_is_left_alone(tmp_path):
    first_start(tmp_path / "kho").storage.close()
    before = (tmp_path / "kho" / "greenschool.db").read_bytes()
    with pytest.raises(StoreExistsError):
        run_demo(tmp_path / "kho", None, tmp_path / "in")
    assert (tmp_path / "kho" / "greenschool.db").read_bytes() == before


def test_a_folder_without_its_rules_is_refused_before_a_store_is_made(tmp_path, outside):
    (outside / "season.json").unlink()
    with pytest.raises(TemplateUnreadableError):
        run_demo(tmp_path / "kho", outside, tmp_path / "in")
    assert not has_store(tmp_path / "kho")


def test_a_folder_without_a_workbook_is_refused(tmp_path, outside):
    (outside / "giam-khao.xlsx").unlink()
    with pytest.raises(UnreadableFileError, match="giam-khao"):
        run_demo(tmp_path / "kho", outside, tmp_path / "in")


def test_a_folder_with_missing_marks_is_refused(tmp_path, outside):
    marks = (outside / "diem.csv").read_text(encoding="utf-8-sig").splitlines(keepends=True)
    kept = [line for line in marks if not line.startswith("KH,5,")]
    (outside / "diem.csv").write_text("".join(kept), encoding="utf-8")
    with pytest.raises(MarksMissingError, match="KH-005"):
        run_demo(tmp_path / "kho", outside, tmp_path / "in")


def test_papers_that_have_no_folder_are_refused_before_a_store_is_made(tmp_path):
    (tmp_path / "in").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(WriteFailedError):
        run_demo(tmp_path / "kho", None, tmp_path / "in")
    assert not has_store(tmp_path / "kho")

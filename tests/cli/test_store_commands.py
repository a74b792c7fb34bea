"""``init`` and ``demo``."""

import json
import shutil

import platformdirs
import pytest

from greenschool.cli import store_commands
from greenschool.cli.demo_reports import print_demo
from greenschool.language import install
from greenschool.services import demo
from greenschool.services.assessment_rows import AssessmentGrid
from greenschool.services.checklists import ChecklistRow
from greenschool.services.demo import DemoSummary
from tests.practice import PRACTICE, with_few_entries


def test_a_store_is_made_once(cli, tmp_path):
    done = cli("--home", tmp_path / "kho", "init")
    assert (done.code, done.out) == (0, f"A store was made in {tmp_path / 'kho'}.\n")
    before = (tmp_path / "kho" / "greenschool.db").read_bytes()
    done = cli("--home", tmp_path / "kho", "init")
    assert (done.code, done.out) == (1, "")
    assert "it was left as it is" in done.err
    assert (tmp_path / "kho" / "greenschool.db").read_bytes() == before


def test_a_bad_template_is_a_sentence_and_no_store(cli, tmp_path):
    (tmp_path / "mua.toml").write_text("name = 3", encoding="utf-8")
    done = cli("--home", tmp_path / "kho", "init", "--season", tmp_path / "mua.toml")
    assert done.code == 1
    assert "is not a usable season template" in done.err
    assert not (tmp_path / "kho").exists()


def test_a_store_is_not_made_where_nothing_can_be_written(cli, tmp_path):
    (tmp_path / "tep").write_text("x")
    done = cli("--home", tmp_path / "tep" / "kho", "init")
    assert (done.code, done.out) == (1, "")
    assert "Choose another folder" in done.err


def test_a_damaged_store_is_refused(cli, tmp_path):
    cli("--home", tmp_path, "init")
    (tmp_path / "greenschool.db").write_bytes(b"khong phai")
    done = cli("--home", tmp_path, "standings", "--contest", "KH")
    assert done.code == 1
    assert "is not a database of this program, or it is damaged" in done.err


PAPERS = [
    f"{name}-{contest}.{suffix}"
    for contest in ("SK", "KH", "DS")
    for name, suffix in (
        ("giay-chung-nhan", "pdf"),
        ("danh-sach-trao-giai", "pdf"),
        ("xep-hang", "pdf"),
        ("danh-sach-trao-giai", "xlsx"),
        ("xep-hang", "xlsx"),
    )
] + [
    "xep-hang-SK-vong-2.pdf",
    "xep-hang-SK-vong-2.xlsx",
    "phieu-danh-gia-TH03.pdf",
    "bao-cao-truong-hoc-xanh.pdf",
    "bao-cao-truong-hoc-xanh.xlsx",
    "tap-huan.pdf",
    "tap-huan.xlsx",
    *(f"tap-huan-{number}-{name}.pdf" for number in (1, 2) for name in ("ky-ten", "giay-chung-nhan")),
]


def test_an_outside_folder_with_a_tie_that_nothing_parts_says_what_was_decided(cli, tmp_path, twin_marks, monkeypatch):
    data = with_few_entries(tmp_path / "ngoài", twin_marks, SK=5, DS=6)
    summaries = []

    def run_demo(*wishes):
        summaries.append(demo.run_demo(*wishes))
        return summaries[-1]

    monkeypatch.setattr(store_commands, "run_demo", run_demo)
    done = cli("--home", tmp_path / "kho", "demo", "--data", data, "--out", tmp_path / "in")
    assert (done.code, done.err) == (0, "")
    lines = done.out.splitlines()
    assert lines[:2] == [f"Practice season in {tmp_path / 'kho'}", "39 schools, 7 judges, 1002 marks read"]
    assert any(line.startswith("KH Sáng tạo khẩu hiệu") and "10 Nhất, 11 Nhì, 14 Ba" in line for line in lines)
    assert "⚑ KH: 36 chosen, 35 prizes: a difference of 1" in lines
    assert any(line.startswith("⚑ KH: recorded decision of the council at Nhì: extended to the") for line in lines)
    assert not any("no decision of the council was needed" in line for line in lines)
    assert sum(line.startswith("⚑ GK05") for line in lines) == 1
    written = [line.strip() for line in lines[lines.index("Files written:") + 1 :]]
    assert written == [str(tmp_path / "in" / name) for name in PAPERS]
    printed = json.loads(cli("--home", tmp_path / "kho", "standings", "--contest", "SK", "--json").out)
    assert [row["prize"] for row in printed[:3]] == ["Nhất", "Nhất", "Nhì"]

    # The same as JSON, in the user's own place, without running all of it again.
    asked = []
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: str(tmp_path / "riêng"))
    monkeypatch.setattr(store_commands, "run_demo", lambda *wishes: asked.append(wishes[:3]) or summaries[0])
    done = cli("demo", "--json")
    assert (done.code, done.err) == (0, "")
    assert asked == [(tmp_path / "riêng" / "practice", None, tmp_path / "riêng" / "practice" / "papers")]
    found = json.loads(done.out)
    assert {name: found[name] for name in ("schools", "judges", "marks")} == {"schools": 39, "judges": 7, "marks": 1002}
    assert [(one["contest"], one["entries"], one["chosen"]) for one in found["contests"]] == [
        ("SK", 5, 5),
        ("KH", 71, 36),
        ("DS", 6, None),
    ]
    assert found["contests"][1]["prizes"] == {"Nhất": 10, "Nhì": 11, "Ba": 14}
    assert len(found["contests"][1]["fingerprint"]) == 14
    assert found["assessments"]["states"] == {"agreed": 39}
    assert [one["number"] for one in found["trainings"]] == [1, 2]
    assert len(found["decisions"]) == 1
    assert ["GK05" in note for note in found["notes"]] == [True]
    assert [(one["contest"], one["round"], one["workbooks"]) for one in found["marking"]] == [
        ("SK", 1, 3),
        ("KH", 1, 3),
        ("DS", 1, 4),
        ("SK", 2, 5),
    ]
    assert found["files"] == [str(tmp_path / "in" / name) for name in PAPERS]


def test_where_no_decision_was_needed_that_is_said(qapp, capsys, tmp_path):
    install(qapp, "en")
    nothing = AssessmentGrid(ChecklistRow("", 1, 2, (), (), (), (), 0), ())
    empty = DemoSummary(
        folder=tmp_path,
        schools=1,
        judges=1,
        marks=1,
        marking=(),
        standings=(),
        final=None,
        assessments=nothing,
        decisions=(),
        trainings=(),
        notes=(),
        files=(),
    )
    print_demo(empty)
    assert "Every tie was settled by the scheme; no decision of the council was needed." in capsys.readouterr().out


@pytest.mark.parametrize("missing", ["season.json", "giam-khao.xlsx"])
def test_a_folder_that_lacks_a_file_is_refused(cli, tmp_path, missing):
    data = shutil.copytree(PRACTICE, tmp_path / "ngoài")
    (data / missing).unlink()
    done = cli("--home", tmp_path / "kho", "demo", "--data", data)
    assert (done.code, done.out) == (1, "")
    assert missing in done.err
    assert done.err.count("\n") == 1


def test_papers_that_have_no_folder_are_refused(cli, tmp_path):
    (tmp_path / "in").write_text("x")
    done = cli("--home", tmp_path / "kho", "demo", "--out", tmp_path / "in")
    assert done.code == 1
    assert "“in” could not be written" in done.err

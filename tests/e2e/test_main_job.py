"""The main job by what is visible on screen: workbooks in, ranks, prizes, a printed standings sheet."""

import csv
import sys
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QSettings

sys.path.insert(0, str(Path(__file__).parent))
from person import Person

from greenschool import language
from greenschool.resources import resource
from greenschool.services import stores
from greenschool.ui.dialogs import import_workbook
from greenschool.ui.jobs import Jobs
from greenschool.ui.session import Session
from greenschool.ui.theme import Theme

PRACTICE = resource("demo", "hoan-kiem-2022-23")


@pytest.fixture
def person(qtbot, qapp, tmp_path):
    language.install(qapp, "vi")
    theme = qapp.findChild(Theme) or Theme(qapp)
    desk = stores.first_start(tmp_path / "store")
    session = Session(desk, Jobs(), QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat), theme)
    session.open()
    qtbot.addWidget(session.window)
    session.window.resize(1366, 697)
    yield Person(qtbot, session.window)
    session.window.close()
    desk.storage.close()


def expected_scores(contest):
    """Compute the contest's scores once more, from the file of marks: mean of the sheets, half up."""
    sheets = {}
    with (PRACTICE / "diem.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Cuộc thi"] == contest:
                totals = sheets.setdefault(int(row["STT bài"]), {})
                totals[row["Giám khảo"]] = totals.get(row["Giám khảo"], 0) + Fraction(row["Điểm"])
    means = {entry: sum(totals.values()) / len(totals) for entry, totals in sheets.items()}
    return {
        entry: (Decimal(mean.numerator * 1000) / mean.denominator / 1000).quantize(Decimal("0.01"), ROUND_HALF_UP)
        for entry, mean in means.items()
    }


def take_in(person, monkeypatch, action, file, contest=None):
    monkeypatch.setattr(import_workbook, "lists_to_read", lambda *_: [PRACTICE / file])
    person.press(action)
    if contest:
        person.choose(contest)
    person.press("Chọn tệp")
    person.press("Nhập ")
    person.waits_until_back_at_the_window()


def test_a_person_imports_ranks_and_prints_by_what_is_on_screen(person, monkeypatch, tmp_path):
    person.press("Trường")
    take_in(person, monkeypatch, "Nhập từ Excel", "truong.xlsx")
    assert len(person.reads_table("Phường")) == 39
    person.press("Giám khảo")
    take_in(person, monkeypatch, "Nhập giám khảo", "giam-khao.xlsx")
    person.press("Bài dự thi")
    for contest, file in (("Sáng kiến", "sang-kien"), ("khẩu hiệu", "khau-hieu"), ("Đại sứ", "dai-su-xanh")):
        take_in(person, monkeypatch, "Nhập từ Excel", f"{file}.xlsx", contest)
    assert len(person.reads_table("Ngày nhận")) == 27 + 71 + 140
    person.press("Giám khảo")
    take_in(person, monkeypatch, "Nhập điểm", "diem.csv")

    person.press("Kết quả")
    person.press("KH")
    person.press("Khóa điểm")
    person.press("Chốt kết quả")
    person.press("Chốt kết quả")  # the question names prizes, ties and the difference; the same words confirm
    person.waits_until_back_at_the_window()
    person.waits_until_gone("Chốt kết quả")

    rows = {int(row["Mã"][-3:]): row for row in person.reads_table("Hạng")}
    scores = expected_scores("KH")
    assert {entry: row["Điểm"] for entry, row in rows.items()} == {
        entry: str(score).replace(".", ",") for entry, score in scores.items()
    }
    assert [rows[entry]["Hạng"] for entry in (34, 44, 54, 26, 9)] == ["1", "20", "21", "34", "35"]
    prizes = [row["Giải"] for row in rows.values()]
    assert [prizes.count(prize) for prize in ("Nhất", "Nhì", "Ba")] == [10, 10, 14]

    person.press("Xem trước khi in")
    preview = person.front()
    person.waits_for("In")
    printed = tmp_path / "printed.pdf"
    preview.preview.print_to_file(printed)
    document = pypdfium2.PdfDocument(printed)
    assert len(document) == 6
    ink = document[0].render(scale=0.5).to_pil().convert("L").point(lambda value: value < 128).getbbox()
    assert ink is not None
    preview.close()

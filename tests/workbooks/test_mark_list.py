from collections import Counter
from decimal import Decimal

from greenschool.resources import resource
from greenschool.workbooks.mark_list import MarkLine, read_marks

DEMO = resource("demo", "hoan-kiem-2022-23")


def test_all_2738_marks_of_the_practice_season_are_read():
    reading = read_marks(DEMO / "diem.csv")

    assert Counter(line.contest for line in reading.lines) == {"SK": 486, "KH": 852, "DS": 1400}
    assert len({(line.contest, line.entry, line.judge, line.criterion) for line in reading.lines}) == 2738
    assert all(0 <= line.mark <= line.maximum for line in reading.lines)
    assert reading.problems == ()
    assert reading.lines[-1] == MarkLine(2739, "DS", 140, "GK02", "Trình bày", Decimal(15), Decimal("13.5"))


def test_marks_with_decimal_commas_between_semicolons_are_exact(tmp_path):
    path = tmp_path / "diem.csv"
    path.write_text(
        "Cuộc thi;STT bài;Giám khảo;Tiêu chí;Điểm tối đa;Điểm\nKH;7;GK01;Vần, nhịp;25;8,25\n",
        encoding="utf-8-sig",
    )

    assert read_marks(path).lines == (MarkLine(2, "KH", 7, "GK01", "Vần, nhịp", Decimal(25), Decimal("8.25")),)

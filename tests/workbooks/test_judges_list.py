from greenschool.resources import resource
from greenschool.workbooks.judges_list import JudgeLine, read_judges

DEMO = resource("demo", "hoan-kiem-2022-23")


def test_all_7_judges_of_the_practice_season_are_read():
    reading = read_judges(DEMO / "giam-khao.xlsx")

    assert [line.code for line in reading.lines] == [f"GK0{number}" for number in range(1, 8)]
    assert reading.lines[2] == JudgeLine(6, "GK03", "Giám khảo mẫu 03", "Trường THCS Ngô Sĩ Liên", "")
    assert reading.problems == ()


def test_a_judge_without_a_code_is_a_problem(save):
    reading = read_judges(save([["Mã", "Họ và tên"], [None, "Lê Minh"]]))

    assert [problem.cell for problem in reading.problems] == ["A2"]
    assert reading.lines == ()

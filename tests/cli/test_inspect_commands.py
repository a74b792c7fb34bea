import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from greenschool.cli.main import run

AS_SENT = Path(__file__).parents[1] / "data" / "as_sent"


def inspect(*words):
    return run(["--lang", "en", "inspect", *map(str, words)], lambda *_: pytest.fail("a window opened"))


def test_files_are_shown_as_json_without_a_store(capsys):
    code = inspect(AS_SENT / "team.xlsx", AS_SENT / "encrypted.xlsx", "--contest", "SK", "--json")

    read, refused = json.loads(capsys.readouterr().out)
    assert code == 1
    assert list(read) == ["file", "refused", "encoding", "sheet", "header_row", "school", "rows", "problems"]
    assert read["rows"][1] == {
        "school": None,
        "authors": ["Trịnh Thùy Như", "Bùi Gia Long", "Bùi Bảo Như"],
        "classes": ["4A2", "1A3", "3A3"],
        "born": [None, None, None],
        "title": "Máy rửa cốc bán trú dùng nước tuần hoàn",
        "group": "KỸ THUẬT",
    }
    assert "password" in refused["refused"]
    assert refused["rows"] == []


def test_files_are_shown_to_be_read(capsys):
    code = inspect(AS_SENT / "tcvn3.xlsx", "--school", "THCS Ngô Sĩ Liên")

    printed = capsys.readouterr().out
    assert code == 0
    assert "Entries: 9. Letters: tcvn3." in printed
    assert "Trịnh Hoàng Ngọc Ý" in printed
    assert "tcvn3: Hä vµ tªn → Họ và tên" in printed


def test_a_refused_file_is_told_in_a_sentence(capsys):
    assert inspect(AS_SENT / "truncated.xlsx") == 1
    assert "Nothing was imported" in capsys.readouterr().out


@pytest.fixture
def nameless(tmp_path):
    """A list whose columns are called what nobody would guess, on the second of two sheets."""
    book = Workbook()
    book.active.title = "Ghi chú"
    sheet = book.create_sheet("Bài")
    for row in (("Cột 1", "Cột 2", "Cột 3"), ("Nguyễn An", "5A", "Tưới cây"), ("Lê Bình", "4B", "Nhặt rác")):
        sheet.append(row)
    book.save(tmp_path / "la.xlsx")
    return tmp_path / "la.xlsx"


def test_heading_and_columns_are_named_by_hand(capsys, nameless):
    assert inspect(nameless) == 1
    capsys.readouterr()
    by_hand = ("--header-row", 1, "--column", "authors=A", "--column", "class_name=B", "--column", "title=C")
    code = inspect(nameless, "--sheet", "Bài", *by_hand, "--school", "TH Trần Quốc Toản", "--json")
    (read,) = json.loads(capsys.readouterr().out)
    assert (code, read["refused"], read["header_row"]) == (0, None, 1)
    assert [(row["authors"], row["classes"], row["title"]) for row in read["rows"]] == [
        (["Nguyễn An"], ["5A"], "Tưới cây"),
        (["Lê Bình"], ["4B"], "Nhặt rác"),
    ]
    assert read["school"] == "Trường Tiểu học Trần Quốc Toản"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--sheet", "Bài", "--column", "mau=A"), "mau"),
        (("--sheet", "Không có", "--header-row", 1), "la.xlsx"),
        (
            (
                "--sheet",
                "Không có",
            ),
            "Không có",
        ),
    ],
)
def test_what_cannot_be_read_by_hand_is_a_refused_file(capsys, nameless, words, said):
    assert inspect(nameless, *words, "--json") == 1
    (refused,) = json.loads(capsys.readouterr().out)
    assert said in refused["refused"]
    assert refused["rows"] == []


def test_columns_are_named_for_one_file_at_a_time(capsys, nameless):
    assert inspect(nameless, nameless, "--header-row", 1) == 1
    assert "one file at a time" in capsys.readouterr().err

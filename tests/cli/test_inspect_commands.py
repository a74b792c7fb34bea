import json
from pathlib import Path

import pytest

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

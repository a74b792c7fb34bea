"""Files before judges see them, on the command line."""

import json

import pytest

from tests.services.entry_samples import colour_at, paper, photo


@pytest.fixture
def blind(at, tmp_path):
    """Return a function that runs a command of the family; the first slogan comes with a photo and a paper."""
    photo(tmp_path / "anh.jpg")
    paper(tmp_path / "bai.pdf", "Pham Gia Minh, lop 4A")
    assert at("lists", "entries", "attach", "KH-001", tmp_path / "anh.jpg", tmp_path / "bai.pdf").code == 0
    return lambda *words: at("lists", "blindness", *words)


def states(blind):
    return [file["state"] for file in json.loads(blind("files", "--contest", "KH", "--json").out)]


def test_files_are_looked_at_covered_confirmed_and_withheld(blind, at, tmp_path):
    at("lists", "codes", "draw", "--contest", "KH", "--seed", 1)
    rows = json.loads(blind("files", "--contest", "kh", "--json").out)
    assert rows[1]["names"] == [{"page": 1, "kind": "author", "found": "Pham Gia Minh"}]
    assert "Pham Gia Minh (page 1)" in blind("files", "--contest", "KH").out
    covered = blind("cover", "KH-001/1", "--part", "0,0,50,25.5", "--part", "90,90,10,10")
    assert covered.out == "KH-001/1: parts covered: 2. Look at it once more.\n"
    assert blind("show", "KH-001/1", "--out", tmp_path / "xem").code == 0
    assert colour_at((tmp_path / "xem" / rows[0]["file"]).read_bytes(), 0.2, 0.2) == (0, 0, 0)
    assert blind("confirm", "KH-001/1").out == "Judges see: KH-001/1\n"
    assert "on page 1" in blind("confirm", "KH-001/2").err
    assert blind("cover", "KH-001/2", "--part", "1:0,0,100,20").code == 0
    file = json.loads(blind("files", "--contest", "KH", "--json").out)[1]
    assert (file["names"], file["covers"]) == ([], [{"left": 0, "top": 0, "width": 1000, "height": 200, "page": 1}])
    assert blind("cover", "KH-001/2").code == 0
    assert blind("cover-names", "KH-001/1", "KH-001/2").out == (
        "KH-001/1: names covered: 0. Look at it once more.\nKH-001/2: names covered: 1. Look at it once more.\n"
    )
    assert blind("confirm", "KH-001/2").out == "Judges see: KH-001/2\n"
    assert blind("withhold", "KH-001/2", "--reason", "có tên").code == 0
    assert states(blind) == ["names nobody", "withheld"]
    assert blind("cover", "KH-001/1").code == 0
    assert states(blind) == ["not looked at", "withheld"]


def test_letting_judges_in_asks_for_the_files(blind, at):
    at("lists", "codes", "draw", "--contest", "KH", "--seed", 1)
    at("lists", "panels", "seat", "--contest", "KH", "--judges", "GK01,GK02,GK04")
    at("lists", "panels", "assign", "--contest", "KH", "--seed", 7)
    at("lists", "round", "texts", "--contest", "KH", "--cover")
    assert "files that nobody has looked at: 2" in at("lists", "round", "release", "--contest", "KH").err
    assert at("lists", "round", "release", "--contest", "KH", "--reason", "đã xem bản giấy").code == 0
    assert states(blind) == ["let pass unseen", "let pass unseen"]


@pytest.mark.parametrize("part", ["1,2,3", "a,b,c,d", "", "x:0,0,10,10", "0,0,10,inf", "1:2:0,0,10,10"])
def test_parts_that_cannot_be_read_are_wrong_usage(blind, part):
    assert blind("cover", "KH-001/1", "--part", part).code == 2
    assert "only parts of a picture" in blind("cover", "KH-001/1", "--part", "90,0,20,10").err

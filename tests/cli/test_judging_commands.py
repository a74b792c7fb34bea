"""Judging on the command line: the same services, their words and their refusals."""

import json

import pytest

from tests.papers.pdf_reading import page_texts


def test_from_codes_to_a_panel_that_marks(at):
    assert at("lists", "codes", "draw", "--contest", "kh", "--seed", 1).out == "71 codes were drawn for KH.\n"
    seated = at("lists", "panels", "seat", "--contest", "KH", "--judges", "GK01, GK02,GK04,GK06,GK07")
    assert seated.code == 0
    assert len(seated.out.splitlines()) == 6
    assigned = at("lists", "panels", "assign", "--contest", "KH", "--seed", 7)
    assert "the number 7 does it over" in assigned.out
    assert at("lists", "panels", "join", "GK03", "--contest", "KH").code == 0
    assert at("lists", "panels", "leave", "GK01", "--contest", "KH", "--reason", "ốm").code == 0
    rows = json.loads(at("lists", "panels", "list", "--contest", "KH", "--json").out)
    assert {row["judge"]: row["left"] for row in rows}["GK01"] == "ốm"
    again = at("lists", "codes", "draw", "--contest", "KH")
    assert "judges have been assigned under these codes" in again.err
    named = at("lists", "round", "release", "--contest", "KH", "--reason", "đã xem")
    assert named.out == "The judges of KH may mark.\n"
    status = json.loads(at("lists", "round", "status", "--contest", "KH", "--json").out)
    assert (status["state"], status["handed_in"], len(status["lacking"])) == ("marking", 0, 71)
    shown = at("lists", "round", "status", "--contest", "KH").out
    assert "71 entries lack marks." in shown


def test_texts_are_searched_for_names_and_covered(at):
    at("lists", "codes", "draw", "--contest", "KH", "--seed", 1)
    covered = at("lists", "round", "texts", "--contest", "KH", "--cover")
    assert "Names were covered in" in covered.out
    again = at("lists", "round", "texts", "--contest", "KH")
    assert len(again.out.splitlines()) == 1


def test_closing_opening_codes_unlocking_and_publishing(at):
    assert "sealed" in at("marked", "codes", "open", "--contest", "KH").err
    before = json.loads(at("marked", "codes", "report", "--contest", "KH", "--json").out)
    assert {row["score"] for row in before} == {None}
    assert at("marked", "round", "lock", "--contest", "KH", "--judge", "GK01").out.endswith("sheets were locked.\n")
    assert at("marked", "round", "close", "--contest", "KH").out == "The marks of KH are closed.\n"
    assert "again" in at("marked", "round", "unlock", "--contest", "KH", "--reason", "nhập thiếu").out
    assert at("marked", "round", "unlock", "--contest", "KH", "--reason", "nhập thiếu").code == 1
    at("marked", "round", "close", "--contest", "KH")
    assert at("marked", "codes", "open", "--contest", "KH").out == "The codes of KH are open.\n"
    after = json.loads(at("marked", "codes", "report", "--contest", "KH", "--json").out)
    assert all(row["score"] is not None and row["judges"] for row in after)
    shown = at("marked", "codes", "report", "--contest", "KH").out
    assert "GK01" in shown
    assert at("marked", "round", "publish", "--contest", "KH").code == 1
    at("marked", "settle", "--contest", "KH")
    assert at("marked", "round", "publish", "--contest", "KH").out == "The result of KH is published.\n"


def test_the_next_round_is_for_the_chosen(at):
    at("marked", "round", "close", "--contest", "SK")
    made = at("marked", "round", "next", "--contest", "SK", "--name", "Chung khảo")
    assert made.out == "Round 2 was made for 10 entries.\n"


def test_the_quality_of_a_panel_in_words_and_figures(at):
    shown = at("marked", "panel-quality", "--contest", "KH")
    assert shown.out.startswith("Sáng tạo khẩu hiệu\n• The judges")
    assert "ICC(k) = " in shown.out
    found = json.loads(at("marked", "panel-quality", "--contest", "DS", "--json").out)
    assert (found["entries"], found["sheets"], found["connected"]) == (140, 280, True)
    assert len(found["judges"]) == 4


@pytest.mark.parametrize("judges", ["GK01:3", "GK01,,GK02", ":1"])
def test_seats_that_cannot_be_read_are_wrong_usage(at, judges):
    assert at("lists", "panels", "seat", "--contest", "KH", "--judges", judges).code == 2


def test_score_sheets_are_printed_blank_and_filled(at, tmp_path):
    out = tmp_path / "phieu.pdf"
    blank = at(
        "marked", "score-sheets", "print", "--contest", "KH", "--layout", "grid", "--judge", "GK01", "--out", out
    )
    assert blank.out.startswith(f"Written: {out}, 71 sheets of 1 judges on ")
    shown = at("marked", "score-sheets", "print", "--contest", "SK", "--layout", "entry", "--filled", "--out", out)
    assert shown.code == 0
    code = next(word for word in page_texts(out)[0].split() if word.startswith("SK-"))
    one = at("marked", "score-sheets", "print", "--contest", "SK", "--layout", "judge", "--entry", code, "--out", out)
    assert one.code == 0
    assert all(code in text for text in page_texts(out) if "Trang 1/" in text)
    refused = at("lists", "score-sheets", "print", "--contest", "KH", "--layout", "grid", "--out", tmp_path / "x.pdf")
    assert "has no sheet that fits" in refused.err
    assert not (tmp_path / "x.pdf").exists()


def test_the_map_of_codes_and_then_the_comparison_are_written_as_papers(at, tmp_path):
    out = tmp_path / "phach.pdf"
    assert at("marked", "codes", "report", "--contest", "KH", "--out", out).out == f"Written: {out}\n"
    assert "SƠ ĐỒ PHÁCH" in page_texts(out)[0]
    at("marked", "round", "close", "--contest", "KH")
    at("marked", "codes", "open", "--contest", "KH")
    at("marked", "codes", "report", "--contest", "KH", "--out", out)
    assert "BẢNG ĐỐI CHIẾU PHÁCH" in page_texts(out)[0]
    assert at("lists", "codes", "report", "--contest", "KH", "--out", out).code == 1


@pytest.mark.parametrize(
    ("command", "title"),
    [
        ("agreed", "BIÊN BẢN THỐNG NHẤT ĐIỂM"),
        ("totals", "BẢNG TỔNG HỢP ĐIỂM CỦA CÁC GIÁM KHẢO"),
        ("round", "BIÊN BẢN CHẤM THI"),
    ],
)
def test_the_papers_of_a_round_are_written_for_the_file(at, tmp_path, command, title):
    out = tmp_path / "bien-ban.pdf"
    assert at("marked", "minutes", command, "--contest", "KH", "--out", out).out == f"Written: {out}\n"
    assert title in page_texts(out)[0]

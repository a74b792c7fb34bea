"""``standings``, ``close``, ``decide``, ``settle``."""

import json

import pytest

from tests.papers.pdf_reading import page_texts


def table(text):
    """Return the rows of the first table by the code of the entry."""
    return {line.split()[2]: line for line in text.splitlines() if len(line.split()) > 3 and "-" in line.split()[2]}


def test_standings_as_json_hold_what_a_script_needs(at):
    done = at("marked", "standings", "--contest", "KH", "--json")
    assert (done.code, done.err) == (0, "")
    rows = json.loads(done.out)
    assert len(rows) == 71
    assert rows[0] == {
        "entry": 34,
        "code": "KH-034",
        "score": "94.50",
        "rank": 1,
        "prize": "Nhất",
        "open_tie": None,
        "chosen": True,
        "reasons": [],
    }
    assert {row["entry"] for row in rows if row["open_tie"] == "Nhì"} == {44, 54}
    assert {row["prize"] for row in rows if row["open_tie"]} == {None}
    assert "\\u" not in done.out


def test_the_json_of_a_settled_contest_says_why(at):
    rows = {row["entry"]: row for row in json.loads(at("settled", "standings", "--contest", "kh", "--json").out)}
    assert rows[44]["reasons"] == ["criterion “Đúng chủ đề, ý nghĩa”: 87,5 points on 3 sheets"]
    assert (rows[44]["rank"], rows[44]["prize"], rows[54]["rank"], rows[54]["prize"]) == (20, "Nhì", 21, "Ba")
    assert rows[9]["prize"] is None


def test_the_json_of_a_contest_without_marks_has_no_scores(at):
    rows = json.loads(at("lists", "standings", "--contest", "SK", "--json").out)
    assert {(row["score"], row["rank"], row["prize"]) for row in rows} == {(None, None, None)}
    assert rows[0]["reasons"] == ["0 score sheets, at least 2 are needed"]


def test_standings_to_read_show_ties_and_the_difference(at):
    done = at("marked", "standings", "--contest", "KH")
    lines = done.out.splitlines()
    assert lines[0] == "Sáng tạo khẩu hiệu – marking"
    assert lines[1].split() == ["Rank", "No.", "Code", "Entry", "School", "Score", "Prize", "Reasons"]
    rows = table(done.out)
    assert len(rows) == 71
    assert rows["KH-034"].split()[:3] == ["1", "34", "KH-034"]
    assert "94,50" in rows["KH-034"]
    assert "80,17  ?" in rows["KH-044"]
    assert "mean of the sheets, rounded half up to 2 decimals" in lines
    ties = [line for line in lines if line.startswith("⚑ Tie at place")]
    assert len(ties) == 2
    assert ties[0].startswith("⚑ Tie at place 20 on the line Nhì: entries 44, 54 with 80,17, seats left: 1. The scheme")
    assert "(44: 87,5; 54: 86 points)" in ties[0]
    assert lines[-1] == "⚑ 36 chosen, 34 prizes: a difference of 2"
    assert "Fingerprint" not in done.out


def test_an_entry_without_a_score_shows_a_dash(at):
    rows = table(at("lists", "standings", "--contest", "SK").out)
    assert rows["SK-001"].split()[0] == "–"


def test_every_row_stays_on_its_line_where_nobody_watches(at):
    done = at("settled", "standings", "--contest", "DS")
    assert len(table(done.out)) == 140


@pytest.mark.parametrize("suffix", ["pdf", "xlsx"])
def test_standings_are_written_to_a_file(at, tmp_path, suffix):
    out = tmp_path / f"xếp hạng.{suffix}"
    done = at("settled", "standings", "--contest", "KH", "--out", out)
    assert (done.code, done.out) == (0, f"Written: {out}\n")
    assert out.stat().st_size > 5_000


def test_another_ending_is_refused(at, tmp_path):
    done = at("settled", "standings", "--contest", "KH", "--out", tmp_path / "xh.docx")
    assert done.code == 1
    assert done.err.startswith("xh.docx: only .pdf and .xlsx can be written.")
    assert not (tmp_path / "xh.docx").exists()


def test_from_closing_to_a_fingerprint(at):
    assert at("marked", "close", "--contest", "kh").out == "The marks of KH are closed.\n"
    done = at("marked", "close", "--contest", "KH")
    assert (done.code, done.out) == (1, "")
    done = at("marked", "settle", "--contest", "KH")
    assert done.code == 0
    assert done.out.splitlines()[0] == "Sáng tạo khẩu hiệu – settled"
    assert "Settled by criterion “Đúng chủ đề, ý nghĩa” (44: 87,5; 54: 86 points)." in done.out
    assert done.out.splitlines()[-1].startswith("Fingerprint of the result: ")
    done = at("marked", "settle", "--contest", "KH")
    assert done.err == "The result of Sáng tạo khẩu hiệu is settled already. Nothing was changed.\n"


def test_settling_waits_for_closing(at):
    done = at("marked", "settle", "--contest", "KH")
    assert done.code == 1
    assert done.err.startswith("The marks of Sáng tạo khẩu hiệu are not closed yet.")


def test_the_council_decides_on_a_tie_that_nothing_parts(at, tmp_path):
    done = at("twins", "settle", "--contest", "KH")
    assert done.code == 1
    assert "a tie stands on the line Nhì, between the entries" in done.err
    decide = ("decide", "--contest", "KH", "--line", "Nhì", "--kind", "vote")
    assert at("twins", *decide, "--entries", "54,9", "--reason", "x").code == 1
    assert at("twins", *decide, "--entries", "54,44", "--reason", " ").code == 1
    done = at("twins", *decide, "--entries", "54, 44", "--reason", "4 phiếu [b]trên[/b] 5")
    assert done.code == 0
    assert "voted 1 of 2 by the council: 4 phiếu [b]trên[/b] 5" in done.out
    assert at("twins", "settle", "--contest", "KH").code == 0
    rows = {row["entry"]: row["prize"] for row in json.loads(at("twins", "standings", "--contest", "KH", "--json").out)}
    assert (rows[54], rows[44]) == ("Nhì", "Ba")
    out = tmp_path / "xh.pdf"
    at("twins", "standings", "--contest", "KH", "--out", out)
    assert "DỰ KIẾN" not in page_texts(out)[0]


def test_closing_with_missing_marks_needs_a_reason(at, tmp_path):
    marks = tmp_path / "diem.csv"
    rows = [
        ("KH", 1, judge, name, maximum, 1)
        for judge in ("GK01", "GK02")
        for name, maximum in (
            ("Đúng chủ đề, ý nghĩa", 35),
            ("Ngắn gọn, dễ nhớ, có vần nhịp", 25),
            ("Sáng tạo, không trùng lặp", 25),
            ("Ngôn ngữ trong sáng", 15),
        )
    ]
    titles = "Cuộc thi;STT bài;Giám khảo;Tiêu chí;Điểm tối đa;Điểm"
    marks.write_text("\n".join([titles, *(";".join(map(str, row)) for row in rows)]), encoding="utf-8")
    assert at("lists", "import", "marks", marks).code == 0
    done = at("lists", "close", "--contest", "KH")
    assert done.code == 1
    assert "KH-002" in done.err
    assert at("lists", "close", "--contest", "KH", "--reason", "thử").code == 0


def test_standings_speak_of_the_prizes_unless_another_round_is_asked_for(at, tmp_path):
    before = at("settled", "standings", "--contest", "SK", "--json").out
    at("settled", "round", "next", "--contest", "SK", "--name", "Chung kết")
    assert at("settled", "standings", "--contest", "SK", "--json").out == before
    final = at("settled", "standings", "--contest", "SK", "--round", 2)
    assert final.out.splitlines()[0] == "Sáng kiến bảo tồn nguồn nước – Chung kết – preparing"
    assert len(json.loads(at("settled", "standings", "--contest", "SK", "--round", 2, "--json").out)) == 10
    done = at("settled", "standings", "--contest", "SK", "--round", 2, "--out", tmp_path / "xep-hang.pdf")
    assert (done.code, done.err) == (0, "")
    assert "Chung kết" in "".join(page_texts(tmp_path / "xep-hang.pdf"))
    refused = at("settled", "standings", "--contest", "SK", "--round", 3)
    assert (refused.code, refused.out) == (1, "")
    assert "has no round 3" in refused.err

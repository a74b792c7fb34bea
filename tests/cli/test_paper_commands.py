"""``certificates``, ``award-list`` and ``decision``."""

import json

from tests.papers.pdf_reading import page_texts


def test_certificates_are_written_and_counted(at, tmp_path):
    out = tmp_path / "giấy.pdf"
    done = at("settled", "certificates", "--contest", "SK", "--out", out)
    pages = page_texts(out)
    assert done.code == 0
    assert done.out.splitlines()[0] == f"Written: {out} ({len(pages)} certificates)"
    blank = tmp_path / "phôi.pdf"
    assert at("settled", "certificates", "--contest", "SK", "--out", blank, "--blank").code == 0
    assert blank.stat().st_size < out.stat().st_size


def test_texts_that_gave_way_are_named(at, tmp_path, behind):
    at("settled", "account", "list")
    longer = "UPDATE awards SET recipient = 'Công Tằng Tôn Nữ Hoàng Nguyễn Thị Phương Thảo Quỳnh Anh Khánh Ngọc'"
    behind(at.folder("settled"), longer + " WHERE id = 1")
    done = at("settled", "certificates", "--contest", "SK", "--out", tmp_path / "giay.pdf")
    assert done.code == 0
    notes = [line for line in done.out.splitlines() if line.startswith("⚑ ")]
    assert any("Quỳnh Anh" in line and ("points" in line or "several lines" in line) for line in notes)


def test_nothing_is_written_of_a_contest_that_is_not_settled(at, tmp_path):
    for words in (("certificates",), ("award-list",)):
        done = at("marked", *words, "--contest", "KH", "--out", tmp_path / "giay.pdf")
        assert done.code == 1
        assert done.err.startswith("The result of Sáng tạo khẩu hiệu is not settled yet. Nothing was printed.")
    assert not (tmp_path / "giay.pdf").exists()


def test_a_mark_changed_behind_the_programs_back_stops_the_papers(at, tmp_path, behind):
    at("settled", "account", "list")
    behind(at.folder("settled"), "UPDATE marks SET value = 0")
    done = at("settled", "certificates", "--contest", "KH", "--out", tmp_path / "giay.pdf")
    assert done.code == 1
    assert "no longer give the result" in done.err
    assert not (tmp_path / "giay.pdf").exists()


def test_the_award_list_to_read_and_as_json(at):
    done = at("settled", "award-list", "--contest", "KH")
    assert done.code == 0
    lines = done.out.splitlines()
    assert lines[0].split() == ["Register", "Prize", "Name", "Class", "School", "Entry"]
    rows = json.loads(at("settled", "award-list", "--contest", "KH", "--json").out)
    assert len(rows) == len(lines) - 1
    assert rows[0].keys() == {
        "register_number",
        "contest",
        "entry",
        "rank",
        "prize",
        "recipient",
        "class",
        "school",
        "work",
    }
    assert (rows[0]["contest"], rows[0]["entry"], rows[0]["rank"], rows[0]["prize"]) == ("KH", 34, 1, "Nhất")
    for line, row in zip(lines[1:], rows, strict=True):
        assert line.startswith(f"{row['register_number']:03d}")
        assert row["recipient"] in line
        assert row["school"] in line


def test_the_award_list_is_written_to_a_file(at, tmp_path):
    for suffix in ("pdf", "xlsx"):
        out = tmp_path / f"ds.{suffix}"
        assert at("settled", "award-list", "--contest", "KH", "--out", out).out == f"Written: {out}\n"
        assert out.stat().st_size > 5_000


def test_the_award_list_before_settling_is_empty(at):
    assert json.loads(at("marked", "award-list", "--contest", "KH", "--json").out) == []


def test_the_decision_is_named_on_the_papers(at, tmp_path):
    done = at("settled", "decision", "--contest", "sk", "--number", "125/QĐ-TNMT", "--date", "5/1/2024")
    assert (done.code, done.out) == (0, "The papers of SK name this decision from now on.\n")
    at("settled", "certificates", "--contest", "SK", "--out", tmp_path / "giay.pdf")
    assert "125/QĐ-TNMT" in page_texts(tmp_path / "giay.pdf")[0]

"""``entries`` and ``contest`` on the command line."""

import json

import pytest
from PIL import Image

from tests.papers.pdf_reading import page_texts


def test_entries_are_listed_all_or_some(at):
    assert len(json.loads(at("lists", "entries", "list", "--json").out)) == 238
    some = json.loads(at("lists", "entries", "list", "--contest", "sk", "--school", "TH Thăng Long", "--json").out)
    assert {(one["contest"], one["school"]) for one in some} == {("SK", "Trường Tiểu học Thăng Long")}
    assert json.loads(at("lists", "entries", "list", "--state", "late", "--json").out) == []
    assert "KH-001" in at("lists", "entries", "list", "--contest", "KH").out
    wrong = at("lists", "entries", "list", "--school", "TH Không Có")
    assert wrong.code == 1
    assert "Traceback" not in wrong.err


def test_entries_are_exported(at, tmp_path):
    outcome = at("lists", "entries", "export", tmp_path / "bai.xlsx", "--contest", "KH")
    assert (outcome.code, "71 entries" in outcome.out) == (0, True)
    assert (tmp_path / "bai.xlsx").exists()


def test_receipts_are_given_once_and_printed_again(at, tmp_path):
    first = at(
        "lists", "entries", "receipts", "KH-001", "KH-002", "--out", tmp_path / "a.pdf", "--from", "Cô Lan", "--each"
    )
    assert "2 receipts on 2 pages" in first.out
    again = at("lists", "entries", "receipts", "KH-001", "--out", tmp_path / "b.pdf")
    assert again.code == 1
    assert "KH-001" in again.err
    assert not (tmp_path / "b.pdf").exists()
    at("lists", "entries", "receipts", "--again", "2", "--out", tmp_path / "b.pdf")
    assert "In lại lần 2" in page_texts(tmp_path / "b.pdf")[0]
    assert "receipts" in at("lists", "entries", "receipts", "--contest", "SK", "--out", tmp_path / "c.pdf").out


def test_decisions_say_where_the_entries_stand_now(at):
    out = at("lists", "entries", "withdraw", "KH-001", "--reason", "trường rút")
    assert "KH-001: withdrawn" in out.out
    assert at("lists", "entries", "disqualify", "KH-002").code == 1
    assert "KH-002: disqualified" in at("lists", "entries", "disqualify", "kh-2", "--reason", "chép").out
    refused = at("lists", "entries", "accept", "KH-001")
    assert refused.code == 1
    assert "KH-001" in refused.err


def test_an_entry_is_returned_with_its_list_and_comes_again(at, behind, tmp_path):
    at("lists", "entries", "list")
    behind(at.folder("lists"), "UPDATE entries SET state = 'received' WHERE number = 3")
    outcome = at("lists", "entries", "return", "kh-003", "--missing", "Bản gốc", "--out", tmp_path / "tra.pdf")
    assert outcome.code == 0
    assert "Bản gốc" in page_texts(tmp_path / "tra.pdf")[0]
    assert "received" in at("lists", "entries", "receive", "KH-003").out
    assert "accepted" in at("lists", "entries", "accept", "KH-003").out
    assert at("lists", "entries", "return", "KH-003", "--missing", "x").code == 1


def test_files_are_attached(at, tmp_path):
    Image.new("RGB", (4, 4)).save(tmp_path / "anh.png")
    assert "1 files were added" in at("lists", "entries", "attach", "KH-001", tmp_path / "anh.png").out
    assert at("lists", "entries", "attach", "KH-001", tmp_path / "anh.png").code == 1
    assert at("lists", "entries", "attach", "KH-001", tmp_path / "khong-co.png").code == 1
    assert json.loads(at("lists", "entries", "list", "--contest", "KH", "--json").out)[0]["files"] == 1


def test_the_standing_names_who_sent_nothing(at, tmp_path):
    found = json.loads(at("lists", "entries", "standing", "--contest", "SK", "--json").out)
    assert (found[0]["entries"], len(found[0]["sent_nothing"])) == (27, 9)
    assert "Sent nothing:" in at("lists", "entries", "standing").out
    assert at("lists", "entries", "standing", "--out", tmp_path / "nhac.pdf").code == 0
    assert at("lists", "entries", "standing", "--out", tmp_path / "nhac.txt").code == 1


def test_a_contest_is_shown_and_changed(at):
    assert "Sáng tạo khẩu hiệu" in at("lists", "contest", "list").out
    assert [one["code"] for one in json.loads(at("lists", "contest", "list", "--json").out)] == ["SK", "KH", "DS"]
    options = (
        "--closes",
        "05/03/2023",
        "--levels",
        "th,thcs",
        "--grades",
        "4,5",
        "--school-limit",
        "3",
        "--late",
        "refused",
    )
    changed = at("lists", "contest", "edit", "kh", *options, "--word-limit", "0", "--lenient", "--fields", "Nước, Rác")
    assert "05/03/2023" in changed.out
    card = json.loads(at("lists", "contest", "show", "KH", "--json").out)
    assert (card["levels"], card["grades"], card["word_limit"]) == (["TH", "THCS"], [4, 5], None)
    assert (card["school_limit"], card["late_policy"], card["limits_refuse"]) == (3, "refused", False)
    assert card["fields"] == ["Nước", "Rác"]
    assert "Round" in at("lists", "contest", "show", "KH").out


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--closes", "hôm nay"), 2), (("--grades", "bốn"), 2), (("--levels", "XX"), 1), (("--word-limit", "-1"), 1)],
)
def test_what_a_contest_cannot_be_is_refused(at, words, code):
    refused = at("lists", "contest", "edit", "KH", *words)
    assert refused.code == code
    assert "Traceback" not in refused.err


def test_an_entry_is_registered_changed_and_removed_by_hand(at):
    words = ("entries", "add", "--contest", "KH", "--school", "TH Thăng Long", "--title", "Một câu mới")
    saved = at("lists", *words, "--author", "Lê An; 4A; 05/09/2012", "--author", "Vũ Chi;4B")
    assert (saved.code, saved.out.splitlines()[0]) == (0, "Saved: KH-072")
    assert at("lists", "entries", "consent", "KH-072", "--on", "01/03/2023").out == "Consents recorded: 2\n"
    changed = at("lists", "entries", "change", "kh-072", "--title", "Câu khác", "--author", "Lê An; 5A")
    assert changed.code == 0
    found = json.loads(at("lists", "entries", "list", "--contest", "KH", "--json").out)[-1]
    people = [(one["name"], one["class"]) for one in found["authors"]]
    assert (found["title"], people) == ("Câu khác", [("Lê An", "5A")])
    assert at("lists", "entries", "consent", "KH-072", "--withdraw", "1").out == "Consent withdrawn: KH-072\n"
    assert at("lists", "entries", "remove", "KH-072").out == "Removed: KH-072\n"
    assert at("lists", "entries", "remove", "KH-072").code == 1
    assert at("lists", "entries", "change", "x", "--title", "y").code == 1


def test_a_name_is_corrected_with_a_reason(at):
    old = json.loads(at("lists", "entries", "list", "--contest", "KH", "--json").out)[0]["authors"][0]["name"]
    done = at("lists", "entries", "correct-name", "KH-001", "Lê Ân", "--reason", "Trường báo")
    assert done.out == f"KH-001: {old} → Lê Ân\n"
    assert at("lists", "entries", "correct-name", "KH-001", "Lê Ân", "--reason", "x", "--author", "9").code == 1


def test_files_of_an_entry_are_listed_and_taken_off(at, tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "anh.png")
    at("lists", "entries", "attach", "KH-001", tmp_path / "anh.png")
    assert "anh.png" in at("lists", "entries", "files", "KH-001").out
    assert at("lists", "entries", "detach", "KH-001", "1").out == "KH-001: “anh.png” was taken off\n"
    assert at("lists", "entries", "detach", "KH-001", "1").code == 1

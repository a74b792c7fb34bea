"""Judges at home get the workbook and the same copies of files that the judging screen shows."""

import pytest
from openpyxl import load_workbook

from greenschool.fresh_file import WriteFailedError
from greenschool.models.account import Role
from greenschool.services import marking
from greenschool.services.entry_files import entry_file
from greenschool.services.entry_files import list_files as files_of_entry
from greenschool.services.files_to_mark import open_file
from greenschool.services.score_books import NothingToMarkError, take_books
from greenschool.services.sending_home import send_home
from greenschool.storage.unit_of_work import NotAllowedError
from tests.services.test_files_to_mark import SECRET, files, mine

__all__ = ["files", "mine"]

KEPT = ("3.pptx", "4.jpg", "5.pdf")


def test_each_judge_gets_what_the_screen_shows_and_nothing_else(lists, files, mine, tmp_path):
    code = files[0].blind_code
    sent = send_home(lists, "KH", tmp_path / "ra", ["GK01", "GK02"])
    assert [book.name for book in sent.books] == ["phieu-cham-KH-GK01.xlsx", "phieu-cham-KH-GK02.xlsx"]
    for judge in ("GK01", "GK02"):
        folder = tmp_path / "ra" / f"tep-KH-{judge}"
        assert sorted(file.name for file in folder.iterdir()) == [f"{code}-1.jpg", f"{code}-2.pdf"]
        for number, name in ((1, f"{code}-1.jpg"), (2, f"{code}-2.pdf")):
            assert (folder / name).read_bytes() == open_file(*mine, number).content
    # Slides and a locked PDF cannot be cleaned, one photo is withheld.
    assert sent.left_out == (f"{code}-3.pptx", f"{code}-4.jpg", f"{code}-5.pdf")
    assert SECRET not in repr(sent)
    assert not any(SECRET.encode() in file.read_bytes() for file in sent.files)


def test_the_workbook_names_the_files_and_opens_those_that_lie_beside_it(lists, files, tmp_path):
    code = files[0].blind_code
    sent = send_home(lists, "KH", tmp_path, ["GK01"])
    sheet = load_workbook(sent.books[0])["Tệp bài thi"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        ["Số phách", "Tệp", "Ghi chú"],
        [code, f"{code}-1.jpg", None],
        [code, f"{code}-2.pdf", None],
        *([code, f"{code}-{name}", "Văn phòng giữ tệp này. Cần xem để chấm thì hỏi văn phòng."] for name in KEPT),
    ]
    targets = [row[1].hyperlink.target for row in sheet.iter_rows(min_row=3) if row[1].hyperlink]
    assert targets == [f"tep-KH-GK01/{code}-1.jpg", f"tep-KH-GK01/{code}-2.pdf"]
    assert all((tmp_path / target).is_file() for target in targets)
    (back,) = take_books(lists, sent.books)
    assert (back.problems, back.refused) == ((), None)


def test_a_file_of_an_entry_taken_away_from_a_judge_is_removed(lists, mine, tmp_path):
    first = send_home(lists, "KH", tmp_path, ["GK01", "GK02"])
    marking.recuse(*mine, "người nhà")
    again = send_home(lists, "KH", tmp_path, ["GK01", "GK02"])
    gone = {file for file in first.files if file.parent.name == "tep-KH-GK01"}
    assert gone
    assert set(first.files) - set(again.files) == gone
    assert not any(file.exists() for file in gone)
    assert "Tệp bài thi" not in load_workbook(again.books[0]).sheetnames


def test_who_stood_aside_gets_no_file_of_the_entry(lists, mine, tmp_path):
    marking.recuse(*mine, "người nhà")
    sent = send_home(lists, "KH", tmp_path, ["GK01"])
    assert (sent.files, sent.left_out) == ((), ())
    assert not (tmp_path / "tep-KH-GK01").exists()


@pytest.mark.usefixtures("mine")
def test_what_is_not_to_be_seen_any_more_is_removed_and_other_files_stay(lists, files, tmp_path, behind):
    first = send_home(lists, "KH", tmp_path, ["GK01"])
    own = tmp_path / "tep-KH-GK01" / "ghi chú.txt"
    own.write_text("của văn phòng", encoding="utf-8")
    behind(
        lists, "UPDATE entry_attachments SET verdict = 'withheld' WHERE id = (SELECT min(id) FROM entry_attachments)"
    )
    again = send_home(lists, "KH", tmp_path, ["GK01"])
    assert set(first.files) - set(again.files) == {tmp_path / "tep-KH-GK01" / f"{files[0].blind_code}-1.jpg"}
    assert sorted((tmp_path / "tep-KH-GK01").iterdir()) == sorted((*again.files, own))


@pytest.mark.usefixtures("files")
def test_a_file_that_is_gone_is_named_and_stops_nothing(lists, tmp_path):
    entry_file(lists, "KH-001", files_of_entry(lists, "KH-001")[0].id).unlink()
    sent = send_home(lists, "KH", tmp_path, ["GK01"])
    assert [file.suffix for file in sent.files] == [".pdf"]
    assert any(name.endswith("-1.jpg") for name in sent.left_out)


@pytest.mark.usefixtures("files")
def test_refusals_say_what_is_wrong(lists, seated_as, tmp_path):
    with pytest.raises(NotAllowedError):
        send_home(seated_as(lists, Role.JUDGE), "KH", tmp_path, ["GK01"])
    (tmp_path / "tep-KH-GK01").write_text("không phải thư mục", encoding="utf-8")
    with pytest.raises(WriteFailedError):
        send_home(lists, "KH", tmp_path, ["GK01"])


def test_without_sheets_nothing_is_sent(lists, tmp_path):
    with pytest.raises(NothingToMarkError):
        send_home(lists, "KH", tmp_path, ["GK01"])

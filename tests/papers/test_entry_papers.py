from greenschool.papers.fonts import NOTO_SERIF
from greenschool.papers.receipt import write_receipts
from greenschool.papers.reminder import write_reminder
from greenschool.papers.returns import write_returns
from tests.papers.entry_samples import LONG_NAME, SCHOOL, receipt, reminder, returned
from tests.papers.pdf_reading import page_texts, strokes


def test_a_receipt_says_what_was_taken_in_from_whom_and_when(tmp_path):
    out = tmp_path / "phiếu.pdf"
    assert write_receipts([receipt()], out, family=NOTO_SERIF) == 1
    (text,) = page_texts(out)
    flat = " ".join(text.split())
    for words in (
        "Số phiếu: 007",
        SCHOOL,
        "Cô Phạm Thị Mẫu",
        "09:05 ngày 18/01/2023",
        "Tổng cộng: 3 bài dự thi, 3 tệp",
    ):
        assert words in flat
    assert "In lại" not in flat
    assert {round(line.length) for line in strokes(out) if line.length > 100} == {165}


def test_a_copy_says_so_and_an_unknown_person_gets_a_dotted_line(tmp_path):
    out = tmp_path / "phiếu.pdf"
    write_receipts([receipt(copy=3, handed_by="")], out, family=NOTO_SERIF)
    (text,) = page_texts(out)
    assert "In lại lần 3" in text
    assert "…………" in text


def test_a_long_receipt_runs_on_and_the_next_begins_a_page(tmp_path):
    out = tmp_path / "phiếu.pdf"
    pages = write_receipts([receipt(lines=60), receipt()], out, family=NOTO_SERIF)
    texts = page_texts(out)
    assert len(texts) == pages
    assert [("Số phiếu: 007" in text) for text in texts].count(True) == 2
    assert "Số phiếu: 007" in texts[-1]


def test_what_is_missing_stands_line_by_line(tmp_path):
    out = tmp_path / "trả.pdf"
    assert write_returns([returned(), returned()], out, family=NOTO_SERIF) == 2
    text = page_texts(out)[0]
    assert "– Bản gốc bài dự thi" in text
    assert "– Lớp" in text
    assert f"Kính gửi: {SCHOOL}" in text


def test_the_reminder_has_phones_or_says_that_nobody_is_left(tmp_path):
    out = tmp_path / "nhắc.pdf"
    write_reminder(reminder(), out, family=NOTO_SERIF)
    (text,) = page_texts(out)
    assert "0000000001" in text
    assert LONG_NAME.split()[0] in text
    write_reminder(reminder(silent=False), out, family=NOTO_SERIF)
    assert "Tất cả các trường đã nộp bài." in page_texts(out)[0]

"""Whatever a school does to a list on its way, the same entries come out, or the cell is named."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.charsets import Charset, from_unicode
from greenschool.workbooks import entry_list
from greenschool.workbooks.entry_list import read_sheets
from greenschool.workbooks.mapping import ChosenColumns, Reason
from greenschool.workbooks.table import RawTable
from greenschool.workbooks.wishes import Wishes

NAMES = st.builds(
    "{} {} {}".format,
    st.sampled_from(("Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Đỗ", "Võ", "Ông")),
    st.sampled_from(("Văn", "Thị", "Đức", "Minh", "Ngọc Ánh", "Hữu", "Thùy")),
    st.sampled_from(("An", "Ánh", "Đạt", "Giang", "Hòa", "Khuê", "Mỹ", "Ý", "Yến", "Ước")),
)
CLASSES = st.builds("{}{}{}".format, st.integers(1, 9), st.sampled_from("ABGĐ"), st.sampled_from(("", "1", "12")))
TEXTS = st.builds(
    "{} {}".format,
    st.sampled_from(("Tắt đèn khi ra khỏi lớp,", "Một cây xanh em trồng,", "Nước là bạn của em,", "Đi bộ tới trường,")),
    st.sampled_from(("việc nhỏ, ý nghĩa lớn", "để ngày mai tươi sáng", "cho Hà Nội mãi xanh", "vì một Thủ đô xanh")),
)
ENTRIES = st.lists(st.tuples(NAMES, CLASSES, TEXTS), min_size=2, max_size=8)
TITLES = {"number": "STT", "authors": "Họ và tên học sinh", "class_name": "Lớp", "title": "Nội dung câu khẩu hiệu"}
HEADINGS = st.sampled_from(([], [["UBND QUẬN HOÀN KIẾM"], ["TRƯỜNG TIỂU HỌC THĂNG LONG"], [], ["DANH SÁCH DỰ THI"]]))
FEET = st.sampled_from(([], [[], ["Tổng cộng: 8 bài"], [None, None, None, "HIỆU TRƯỞNG"]]))
# UTF-8 read twice is left out: its letters end in spaces that other programs trim.
CHARSETS = st.sampled_from((Charset.UNICODE, Charset.TCVN3, Charset.VNI))


def read(monkeypatch, table):
    with monkeypatch.context() as patch:
        patch.setattr(entry_list, "read_tables", lambda _path: (table,))
        return read_sheets(Path("danh-sach.xlsx")).lists[0].reading


def rows_of(reading):
    return [(line.authors[0].name, line.authors[0].class_name, line.title) for line in reading.lines]


@given(ENTRIES, st.permutations(list(TITLES)), CHARSETS, HEADINGS, FEET, st.booleans())
def test_entries_survive_charset_order_of_columns_and_shape_of_the_header(
    entries, order, charset, heading, feet, in_two_rows
):
    records = [dict(zip(TITLES, (number, *entry), strict=True)) for number, entry in enumerate(entries, 1)]
    header = [[TITLES[key] for key in order]]
    if in_two_rows:
        header = [["Đăng ký", *[None] * (len(order) - 1)], *header]
    rows = [*heading, *header, *[[record[key] for key in order] for record in records], *feet]
    mangled = tuple(
        tuple(from_unicode(cell, charset) if isinstance(cell, str) else cell for cell in row) for row in rows
    )

    original, entry_list.read_tables = entry_list.read_tables, lambda _path: (RawTable("Sheet1", mangled),)
    try:
        reading = read_sheets(Path("danh-sach.xlsx")).lists[0].reading
    finally:
        entry_list.read_tables = original

    assert (rows_of(reading), reading.problems, reading.doubts) == (entries, (), ())


def test_what_a_person_chose_replaces_every_guess(monkeypatch):
    rows = (("a", "Họ tên", "b", "c"), ("Nước", "bỏ qua", "Lê An", "3A"))
    chosen = ChosenColumns("Sheet1", 1, {"authors": 2, "title": 0, "class_name": 3})
    monkeypatch.setattr(entry_list, "read_tables", lambda _path: (RawTable("Sheet1", rows),))

    reading = read_sheets(Path("a.xlsx"), wishes=Wishes(chosen=(chosen,))).lists[0].reading

    assert rows_of(reading) == [("Lê An", "3A", "Nước")]
    assert {guess.reason for guess in reading.guesses} == {Reason.CHOSEN}


def test_guesses_say_how_sure_they_are(monkeypatch):
    rows = (
        ("TT", "Các em tham gia", "Lớp", "Khẩu hiệu đã chọn"),
        (1, "Lê Thị An", "3A", "Nước"),
        (2, "Đỗ Văn Bình", "3B", "Cây"),
    )

    reading = read(monkeypatch, RawTable("Sheet1", rows))

    assert {guess.field: (guess.reason, guess.confidence) for guess in reading.guesses} == {
        "number": (Reason.TITLE, 100),
        "authors": (Reason.CONTENT, 50),
        "class_name": (Reason.TITLE, 100),
        "title": (Reason.WORDS, 80),
    }


def test_converted_columns_show_before_and_after(monkeypatch):
    rows = (("Hä vµ tªn", "Líp", "KhÈu hiÖu"), ("TrÇn ThÞ ¸nh", "3A", "N\xadíc s¹ch"), ("§Æng ¦íc", "3B", "C©y xanh"))

    reading = read(monkeypatch, RawTable("Sheet1", rows))

    assert [(found.column, found.charset, found.before, found.after) for found in reading.conversions] == [
        (0, Charset.TCVN3, "Hä vµ tªn", "Họ và tên"),
        (1, Charset.TCVN3, "Líp", "Lớp"),
        (2, Charset.TCVN3, "KhÈu hiÖu", "Khẩu hiệu"),
    ]
    assert rows_of(reading)[0][0] == "Trần Thị Ánh"


def test_private_columns_are_dropped_and_named(monkeypatch):
    rows = (("Họ tên", "Dân tộc", "Khẩu hiệu", "Số CCCD", "Nhóm máu"), ("Lê An", "Dao", "Nước", "001", "A"))

    reading = read(monkeypatch, RawTable("Sheet1", rows))

    assert reading.dropped_columns == ("Dân tộc", "Số CCCD")
    assert reading.ignored_columns == ("Nhóm máu",)

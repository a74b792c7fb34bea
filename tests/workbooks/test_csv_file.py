import csv
import io
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from greenschool.text.charsets import Charset, from_unicode, to_unicode
from greenschool.workbooks import csv_file
from greenschool.workbooks.csv_file import read_csv
from greenschool.workbooks.refusals import BrokenCsvError, TooManyCellsError, UnknownEncodingError


def rows(text, encoding="utf-8"):
    return read_csv("diem.csv", text.encode(encoding)).rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_usual_shape_gives_the_same_cells(encoding, delimiter):
    text = f"Cuộc thi{delimiter}Điểm\r\nSK{delimiter}25\r\n"

    assert rows(text, encoding) == (("Cuộc thi", "Điểm"), ("SK", "25"))


def test_decimal_commas_and_slogans_do_not_pass_for_columns():
    text = "STT;Khẩu hiệu;Điểm\n1;Một, hai, ba, bốn;8,5\n2;Yêu cây, yêu bạn;7\n3;Nước;6,25\n"

    assert rows(text)[1] == ("1", "Một, hai, ba, bốn", "8,5")


def test_semicolons_between_authors_do_not_pass_for_columns():
    text = "STT,Tác giả,Lớp\n1,An; Bình; Chi,4A\n2,Dung; Em; Giang,4B\n3,Hà,5A\n"

    assert rows(text)[1] == ("1", "An; Bình; Chi", "4A")


def test_blank_rows_keep_their_place_as_in_excel():
    assert rows("Điểm thi\n\n\na,b\nc,d\n") == (("Điểm thi",), (), (), ("a", "b"), ("c", "d"))


def test_empty_cells_are_none():
    assert rows("a,,b\n") == (("a", None, "b"),)


def test_a_line_break_inside_quotation_marks_stays_in_its_cell():
    assert rows('"An\nBình",4A\n') == (("An\nBình", "4A"),)


NAMES = "Họ tên,Lớp\nNguyễn Thị Ngọc Ánh,4A\nTrần Gia Bảo,5B\nĐặng Hữu Nghĩa,3C\n"


def as_windows_1258(text):
    """Write letters as Windows does: the mark of the vowel in the letter, the tone after it."""
    letters = []
    for char in unicodedata.normalize("NFC", text):
        try:
            letters.append(char.encode("cp1258"))
        except UnicodeEncodeError:
            base, *marks = unicodedata.normalize("NFD", char)
            tone = next(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
            stem = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark != tone))
            letters.append((stem + tone).encode("cp1258"))
    return b"".join(letters)


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (NAMES.encode(), "utf-8"),
        (NAMES.encode("utf-8-sig"), "utf-8"),
        (NAMES.encode("utf-16"), "utf-16"),
        (NAMES.encode("utf-16-le"), "utf-16"),
        (NAMES.encode("utf-16-be"), "utf-16"),
        (as_windows_1258(NAMES), "windows-1258"),
    ],
)
def test_every_usual_encoding_gives_the_same_letters(content, encoding):
    table = read_csv("diem.csv", content)

    assert table.encoding == encoding
    assert table.rows[1:3] == (("Nguyễn Thị Ngọc Ánh", "4A"), ("Trần Gia Bảo", "5B"))


@pytest.mark.parametrize("charset", [Charset.TCVN3, Charset.VNI])
def test_bytes_of_a_legacy_font_are_handed_on_to_be_converted_by_column(charset):
    table = read_csv("diem.csv", from_unicode(NAMES, charset).encode("latin-1"))

    assert table.encoding == "windows-1252"
    assert to_unicode(table.rows[2][0], charset) == "Trần Gia Bảo"


@pytest.mark.parametrize("content", ["Élève,café\nNoël,garçon\n".encode("latin-1"), bytes(range(1, 256)), b"\xff\xfea"])
def test_bytes_that_give_no_vietnamese_are_refused_and_not_guessed(content):
    with pytest.raises(UnknownEncodingError, match="written in an unknown way"):
        read_csv("diem.csv", content)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(UnknownEncodingError):
        read_csv("diem.csv", b"a,b\0,c\n")


@pytest.mark.parametrize("text", ['a,b\n"c,d\ne,f\n', 'a,b\n"c"d,e\n'])
def test_quotation_marks_that_do_not_pair_up_are_refused_and_swallow_nothing(text):
    with pytest.raises(BrokenCsvError):
        rows(text)


def test_a_field_longer_than_the_reader_takes_is_refused():
    with pytest.raises(BrokenCsvError):
        rows("a," + "b" * 200_000)


@pytest.mark.parametrize(
    ("limit", "text"), [("MAX_ROWS", "a\n" * 4), ("MAX_COLUMNS", "a,b,c,d\n"), ("MAX_CELLS", "a,b\n" * 2)]
)
def test_a_table_beyond_the_limits_is_refused(monkeypatch, limit, text):
    monkeypatch.setattr(csv_file, limit, 3)

    with pytest.raises(TooManyCellsError):
        rows(text)


_cells = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12)


@given(
    st.integers(2, 5).flatmap(lambda width: st.lists(st.lists(_cells, min_size=width, max_size=width), min_size=1)),
    st.sampled_from([csv.QUOTE_ALL]),
    st.sampled_from(",;"),
)
@example([["0", ","]], csv.QUOTE_ALL, ";")
def test_what_a_program_writes_with_all_cells_quoted_is_read_back(table, quoting, delimiter):
    written = io.StringIO()
    csv.writer(written, quoting=quoting, delimiter=delimiter).writerows(table)

    assert rows(written.getvalue()) == tuple(tuple(row) for row in table)

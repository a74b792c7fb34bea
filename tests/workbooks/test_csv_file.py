import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.workbooks import csv_file
from greenschool.workbooks.csv_file import read_csv
from greenschool.workbooks.refusals import BrokenCsvError, NotUtf8Error, TooManyCellsError


def rows(text, encoding="utf-8"):
    return read_csv("diem.csv", text.encode(encoding)).rows


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";"])
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


@pytest.mark.parametrize("encoding", ["cp1258", "utf-16", "utf-16-le"])
def test_another_encoding_is_refused_and_not_guessed(encoding):
    with pytest.raises(NotUtf8Error, match="not written in UTF-8"):
        read_csv("diem.csv", "Điểm đạt,được\n".encode(encoding, "replace"))


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(NotUtf8Error):
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
def test_what_a_program_writes_with_all_cells_quoted_is_read_back(table, quoting, delimiter):
    written = io.StringIO()
    csv.writer(written, quoting=quoting, delimiter=delimiter).writerows(table)

    assert rows(written.getvalue()) == tuple(tuple(row) for row in table)

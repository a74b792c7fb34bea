import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.class_names import ClassName, ClassNameError, parse_class
from greenschool.text.unicode import normalise


@pytest.mark.parametrize(
    ("typed", "printed", "grade", "level"),
    [
        ("5A2", "5A2", 5, "TH"),
        ("3B", "3B", 3, "TH"),
        ("1A", "1A", 1, "TH"),
        ("6A9", "6A9", 6, "THCS"),
        ("9B", "9B", 9, "THCS"),
        ("10A1", "10A1", 10, "THPT"),
        ("12 Anh 1", "12 Anh 1", 12, "THPT"),
        ("13A", "13A", None, None),
        ("0A", "0A", None, None),
        ("123", "123", None, None),
        ("5", "5", 5, "TH"),
        ("05A", "05A", 5, "TH"),
        ("5/2", "5/2", 5, "TH"),
        ("5T1", "5T1", 5, "TH"),
        ("Khối 5", "Khối 5", 5, "TH"),
        ("A1", "A1", None, None),
        ("Hoa Hồng", "Hoa Hồng", None, None),
        ("Lân 1", "Lân 1", None, None),
    ],
)
def test_the_grade_tells_the_level(typed, printed, grade, level):
    assert parse_class(typed) == ClassName(printed, grade, level)


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "MGL A1",
            "Mẫu giáo lớn A2",
            "MGN B1",
            "MGB C1",
            "MG 5 tuổi",
            "mgla1",
            "Mẫu giáo bé",
            "mau giao lon A2",
        ),
        *(
            "Nhà trẻ D1",
            "NT D1",
            "NTD1",
            "Nhóm trẻ 1",
            "Lá 1",
            "Lá2",
            "Chồi",
            "Mầm 3",
            "Lớn A1",
            "Nhỡ B2",
            "Bé C1",
        ),
        *("5 tuổi A1", "4 Tuổi", "24-36 tháng", "Nhóm 24-36 tháng D1", "MN 1"),
    ],
)
def test_preschool_classes_have_a_level_and_no_grade(typed):
    assert parse_class(typed) == ClassName(typed, None, "MN")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Lớp 5A", "5A"),
        ("LỚP 5A", "5A"),
        ("lớp: 5A", "5A"),
        ("Lop5A", "5A"),
        ("lớp lớn A2", "lớn A2"),
        ("5 A 2", "5A2"),
        ("Lớp 5 A2", "5A2"),
        ("5a 2", "5a2"),
        ("10 Đ", "10Đ"),
        (" 5A2\u200b\u00a0", "5A2"),
        ("MGL lớp A1", "MGL lớp A1"),
    ],
)
def test_the_word_for_class_goes_and_spaced_out_names_close_up(typed, printed):
    assert parse_class(typed).text == printed


@pytest.mark.parametrize("typed", ["", " ", "\u200b\n", "Lớp", "lớp : "])
def test_a_text_without_a_name_is_refused(typed):
    with pytest.raises(ClassNameError):
        parse_class(typed)


@given(st.text(min_size=1))
def test_any_other_text_is_a_class_and_parses_again_to_itself(text):
    if normalise(text) and not normalise(text).lower().startswith(("lớp", "lop")):
        once = parse_class(text)
        assert parse_class(once.text) == once


@given(st.integers(1, 12), st.sampled_from("ABCDEG"), st.integers(0, 12))
def test_spacing_never_changes_the_class(grade, letter, number):
    parts = [str(grade), letter, str(number or "")]
    assert parse_class(" ".join(parts)) == parse_class("Lớp " + "".join(parts))
    assert parse_class("".join(parts)).grade == grade

from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.school_names import SchoolName, parse_school_name, school_key
from greenschool.text.unicode import normalise


@pytest.mark.parametrize(
    ("text", "level", "name"),
    [
        ("Trường Tiểu học Nguyễn Du", "TH", "Nguyễn Du"),
        ("TRƯỜNG TIỂU HỌC THĂNG LONG", "TH", "THĂNG LONG"),
        ("Trường Tiểu học mẫu 14", "TH", "mẫu 14"),
        ("TH NGUYỄN DU", "TH", "NGUYỄN DU"),
        ("th nguyen du", "TH", "nguyen du"),
        ("T.H Nguyễn Du", "TH", "Nguyễn Du"),
        ("T.H. Nguyễn Du", "TH", "Nguyễn Du"),
        ("TH.Nguyễn Du", "TH", "Nguyễn Du"),
        ("Tr. TH Nguyễn Du", "TH", "Nguyễn Du"),
        ("TrườngTH Nguyễn Du", "TH", "Nguyễn Du"),
        ("Trường: TH - Nguyễn Du", "TH", "Nguyễn Du"),
        ("Tiểu học Trường Chinh", "TH", "Trường Chinh"),
        ("Trường TH TH School", "TH", "TH School"),
        ("Trung học cơ sở Hoàn Kiếm", "THCS", "Hoàn Kiếm"),
        ("Trường T.H.C.S Hoàn Kiếm", "THCS", "Hoàn Kiếm"),
        ("Trường THCS HOÀN KIẾM", "THCS", "HOÀN KIẾM"),
        ("thcs Hoàn Kiếm", "THCS", "Hoàn Kiếm"),
        ("Trường Mầm non 1-6", "MN", "1-6"),
        ("MN 20-10", "MN", "20-10"),
        ("M.N Họa Mi", "MN", "Họa Mi"),
        ("Trường mẫu giáo Hoa Sen", "MN", "Hoa Sen"),
        ("MG Hoa Sen", "MN", "Hoa Sen"),
        ("Nhà trẻ Hoa Sen", "MN", "Hoa Sen"),
        ("Trường Mầm non mẫu 17", "MN", "mẫu 17"),
        ("Trường PTCS Xã Đàn", "LC", "Xã Đàn"),
        ("Phổ thông cơ sở Nguyễn Đình Chiểu", "LC", "Nguyễn Đình Chiểu"),
        ("Trường TH&THCS Newton", "LC", "Newton"),
        ("TH - THCS Newton", "LC", "Newton"),
        ("Trường Tiểu học và Trung học cơ sở Newton", "LC", "Newton"),
        ("Trường TH, THCS & THPT Archimedes", "LC", "Archimedes"),
        ("THCS-THPT Nguyễn Tất Thành", "LC", "Nguyễn Tất Thành"),
        ("Trường liên cấp TH&THCS Ngôi Sao", "LC", "Ngôi Sao"),
        ("Trường Phổ thông liên cấp Olympia", "LC", "Olympia"),
        ("Trường THPT Việt Đức", None, "THPT Việt Đức"),
        ("Trường Thăng Long", None, "Thăng Long"),
        ("Thăng Long", None, "Thăng Long"),
        ("Trường Chinh", None, "Trường Chinh"),
        ("Trương Công Giai", None, "Trương Công Giai"),
        ("Trung tâm CECR", None, "Trung tâm CECR"),
        ("Phòng Trường học xanh", None, "Phòng Trường học xanh"),
        ("Trường Tiểu học", "TH", ""),
        ("", None, ""),
    ],
)
def test_the_level_is_parted_from_the_name_as_typed(text, level, name):
    assert parse_school_name(text) == SchoolName(level, name)


def test_every_spelling_of_a_school_has_one_key():
    spellings = [
        *(
            "Trường Tiểu học Nguyễn Du",
            "T.H Nguyễn Du",
            "TH NGUYỄN DU",
            "th nguyen du",
            "TRƯỜNG TIỂU HỌC “NGUYỄN DU”",
        ),
        *("truong tieu hoc nguyen du", "Trường TH. Nguyễn  Du\u200b"),
    ]
    assert {school_key(spelling) for spelling in spellings} == {"TH|nguyen du"}


def test_schools_of_one_name_and_different_levels_stay_apart():
    keys = {school_key(f"Trường {level} Nguyễn Du") for level in ("Mầm non", "Tiểu học", "THCS", "PTCS")}
    assert keys == {"MN|nguyen du", "TH|nguyen du", "THCS|nguyen du", "LC|nguyen du"}


def test_the_39_schools_of_the_demo_season_have_their_own_keys_and_their_levels():
    demo = Path(__file__).parents[2] / "resources" / "demo" / "hoan-kiem-2022-23" / "truong.xlsx"
    rows = openpyxl.load_workbook(demo).active.iter_rows(min_row=4, max_col=4, values_only=True)
    level_words = {"Mầm non": "MN", "Tiểu học": "TH", "THCS": "THCS"}
    schools = {name: level_words[level] for _, _, name, level in rows}
    assert len({school_key(name) for name in schools}) == len(schools) == 39
    assert {name: parse_school_name(name).level for name in schools} == schools


def test_a_name_without_a_level_leaves_it_empty():
    assert school_key("Nguyễn Du") == "|nguyen du"


def test_numbers_in_names_stay_apart():
    assert school_key("MN 1-6") == school_key("Mầm non 1/6") == "MN|1 6"
    assert school_key("MN 16") == "MN|16"
    assert school_key("Tiểu học mẫu 14") == "TH|mau 14"
    assert school_key("Tiểu học mẫu 13") == "TH|mau 13"


@given(st.text("TtrườngHhCcSs.&, -NguyễnDu16"))
def test_the_name_is_always_an_end_of_the_text_as_typed(text):
    assert normalise(text).endswith(parse_school_name(text).name)


@given(
    st.sampled_from(["Trường Tiểu học", "TH", "T.H", "tiểu học", "TRƯỜNG TH"]),
    st.sampled_from(["Nguyễn Du", "Thăng Long", "Trưng Vương", "mẫu 14", "Điện Biên", "Trần Quốc Toản", "1-6"]),
    st.sampled_from([str, str.upper, str.lower]),
)
def test_level_words_case_and_name_may_be_combined_freely(level, name, casing):
    assert school_key(casing(f"{level} {name}")) == school_key(f"Trường Tiểu học {name}")

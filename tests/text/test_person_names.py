import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.person_names import NameParts, split_name
from greenschool.text.unicode import normalise


@pytest.mark.parametrize(
    ("full", "family", "middle", "given"),
    [
        ("Nguyễn Thị Minh Khai", "Nguyễn", "Thị Minh", "Khai"),
        ("Ông Gia Ước", "Ông", "Gia", "Ước"),
        ("Lê An", "Lê", "", "An"),
        ("  Ngô  Bá \u00a0Tùng\u200b", "Ngô", "Bá", "Tùng"),
        ("Ý", "", "", "Ý"),
        ("", "", "", ""),
        ("Giàng A Páo", "Giàng", "A", "Páo"),
        ("Ksor H'Nhung", "Ksor", "", "H'Nhung"),
        ("Ý Thị Lan", "Ý", "Thị", "Lan"),
    ],
)
def test_family_first_and_given_name_last(full, family, middle, given):
    assert split_name(full) == NameParts(family, middle, given)


@pytest.mark.parametrize(
    "full",
    [
        "H'Hen Niê",
        "h’Bia Kpă",
        "Y Moan Êñuôl",
        "y thương niê kdăm",
        "A Tuấn",
        "K Brêu",
        "H Nhung Mlô",
        "K'Brêu",
    ],
)
def test_a_name_that_opens_with_a_marker_of_sex_stays_whole(full):
    assert split_name(full) == NameParts(family="", middle="", given=full)


@given(st.text("NguyễnVănAnHY' \u00a0\t", max_size=20))
def test_the_parts_in_order_are_always_the_whole_name(full):
    parts = split_name(full)
    assert " ".join(filter(None, (parts.family, parts.middle, parts.given))) == normalise(full)

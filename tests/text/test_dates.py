import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.dates import DateError, date_in_words, format_date, parse_date, place_and_date


@pytest.mark.parametrize(
    "text",
    [
        *(
            "05/01/2023",
            "5/1/2023",
            "05-01-2023",
            "5.1.2023",
            "2023-01-05",
            "2023/1/5",
            " 05 / 01 / 2023\u00a0",
        ),
        "05/01/\u200b2023",
    ],
)
def test_every_usual_shape_reads_the_day_first_or_the_year_first(text):
    assert parse_date(text) == dt.date(2023, 1, 5)


@pytest.mark.parametrize(
    "text",
    [
        *("", "hôm nay", "2023", "05/2023", "05/01-2023", "05012023", "5/1/023", "005/1/2023", "5/1/20233"),
        *("٠٥/٠١/٢٠٢٣", "5//1/2023", "-5/1/2023", "05 01 2023"),
    ],
)
def test_other_shapes_are_refused(text):
    with pytest.raises(DateError, match="is not a date like"):
        parse_date(text)


@pytest.mark.parametrize("text", ["31/04/2023", "29/02/2023", "03/25/2015", "0/1/2023", "1/0/2023", "1/1/0000"])
def test_days_that_do_not_exist_are_refused(text):
    with pytest.raises(DateError, match="no day"):
        parse_date(text)


def test_a_leap_day_exists_in_its_year():
    assert parse_date("29/02/2024") == dt.date(2024, 2, 29)


def test_a_two_digit_year_is_refused_without_a_pivot():
    with pytest.raises(DateError, match="four digits"):
        parse_date("25-07-16")


@pytest.mark.parametrize(
    ("text", "pivot", "year"),
    [
        ("25-07-16", 2023, 2016),
        ("02-08-23", 2023, 2023),
        ("1/1/24", 2023, 1924),
        ("1/1/00", 1999, 1900),
        ("1/1/00", 2000, 2000),
    ],
)
def test_with_a_pivot_a_two_digit_year_is_the_last_such_year_up_to_it(text, pivot, year):
    assert parse_date(text, pivot=pivot).year == year


def test_a_pivot_leaves_full_years_alone():
    assert parse_date("1/1/2030", pivot=2023).year == 2030


@given(st.integers(0, 99), st.integers(1900, 2100))
def test_the_year_read_ends_in_the_digits_typed_and_lies_in_the_century_up_to_the_pivot(two_digits, pivot):
    year = parse_date(f"01/01/{two_digits:02}", pivot=pivot).year
    assert year % 100 == two_digits
    assert pivot - 100 < year <= pivot


@given(st.dates())
def test_what_is_printed_reads_back(date):
    assert parse_date(format_date(date)) == date
    assert parse_date(date.isoformat()) == date


def test_dates_print_with_two_digits():
    assert format_date(dt.date(2023, 1, 5)) == "05/01/2023"


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (dt.date(2023, 1, 5), "ngày 05 tháng 01 năm 2023"),
        (dt.date(2023, 2, 28), "ngày 28 tháng 02 năm 2023"),
        (dt.date(2023, 3, 9), "ngày 09 tháng 3 năm 2023"),
        (dt.date(2023, 5, 22), "ngày 22 tháng 5 năm 2023"),
        (dt.date(2022, 12, 10), "ngày 10 tháng 12 năm 2022"),
    ],
)
def test_in_words_the_day_is_padded_below_ten_and_the_month_only_for_one_and_two(date, words):
    assert date_in_words(date) == words


def test_a_document_opens_with_place_and_date():
    assert place_and_date("Hoàn Kiếm", dt.date(2023, 5, 22)) == "Hoàn Kiếm, ngày 22 tháng 5 năm 2023"

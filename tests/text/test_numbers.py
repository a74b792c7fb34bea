from decimal import Decimal, localcontext

import icu
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.text.numbers import (
    NumberError,
    format_decimal,
    mark_in_words,
    number_in_words,
    parse_decimal,
)

finite = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
marks = st.decimals(min_value=0, max_value=1000, places=2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("8,5", "8.5"),
        ("8.5", "8.5"),
        (" 83,50\u00a0", "83.50"),
        ("0", "0"),
        ("007", "7"),
        ("1.000", "1"),
        ("1,000", "1"),
        ("-2,5", "-2.5"),
        ("12345678901234567890123456789012,5", "12345678901234567890123456789012.5"),
    ],
)
def test_comma_and_dot_are_both_decimal(text, value):
    assert parse_decimal(text) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "tám",
            "1.000,5",
            "1,000.5",
            "1.000.000",
            "2 000",
            "8, 5",
            ",5",
            "5,",
            ".",
            "1e3",
            "1E+3",
            "nan",
        ),
        *("inf", "+5", "--5", "0x10", "1_000", "٨", "²", "8,5 điểm", "−5"),
    ],
)
def test_what_could_be_read_otherwise_is_refused(text):
    with pytest.raises(NumberError):
        parse_decimal(text)


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        (Decimal("83.5"), 2, "83,50"),
        (Decimal("83.50"), None, "83,50"),
        (Decimal("83.5"), None, "83,5"),
        (84, None, "84"),
        (84, 1, "84,0"),
        (Decimal("8.125"), 2, "8,13"),
        (Decimal("8.135"), 2, "8,14"),
        (Decimal("-8.125"), 2, "-8,13"),
        (Decimal("9.995"), 2, "10,00"),
        (Decimal("0.5"), 0, "1"),
        (Decimal("-0.001"), 2, "0,00"),
        (Decimal("-0"), None, "0"),
        (Decimal("1E+2"), None, "100"),
        (Decimal("1E-7"), None, "0,0000001"),
        (Decimal("0E-20"), 2, "0,00"),
        (Decimal("12345678901234567890123456789012345.675"), 2, "12345678901234567890123456789012345,68"),
    ],
)
def test_numbers_print_with_a_comma_and_round_half_away_from_zero(value, decimals, printed):
    assert format_decimal(value, decimals) == printed


def test_the_ambient_decimal_context_changes_nothing():
    with localcontext(prec=2, rounding="ROUND_DOWN"):
        assert format_decimal(Decimal("1234.565"), 2) == "1234,57"
        assert format_decimal(Decimal("1234.565")) == "1234,565"


@pytest.mark.parametrize("write", [format_decimal, mark_in_words])
@pytest.mark.parametrize("value", [8.5, "8,5", None])
def test_floats_and_texts_are_not_numbers_to_print(write, value):
    with pytest.raises(TypeError):
        write(value)


@pytest.mark.parametrize("write", [format_decimal, mark_in_words])
@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_values_that_are_not_finite_are_refused(write, value):
    with pytest.raises(NumberError):
        write(Decimal(value))


@given(finite)
def test_what_is_printed_in_full_reads_back(value):
    assert parse_decimal(format_decimal(value)) == value


@given(finite, st.integers(0, 6))
def test_rounded_print_carries_the_asked_decimals_and_errs_by_half_a_unit_at_most(value, decimals):
    printed = format_decimal(value, decimals)
    assert len(printed.partition(",")[2]) == decimals
    with localcontext(prec=100):
        assert abs(parse_decimal(printed) - value) <= Decimal(5).scaleb(-decimals - 1)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (4, "bốn"),
        (5, "năm"),
        (10, "mười"),
        (11, "mười một"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (83, "tám mươi ba"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_010, "một nghìn không trăm mười"),
        (1_500, "một nghìn năm trăm"),
        (2_023, "hai nghìn không trăm hai mươi ba"),
        (100_000, "một trăm nghìn"),
        (1_000_005, "một triệu không trăm linh năm"),
        (1_005_000, "một triệu không trăm linh năm nghìn"),
        (2_000_000_000, "hai tỷ"),
        (1_234_567_890, "một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi"),
        (25 * 10**12 + 1, "hai mươi lăm nghìn tỷ không trăm linh một"),
    ],
)
def test_whole_numbers_in_words(number, words):
    assert number_in_words(number) == words


def test_words_agree_with_icu_up_to_a_million_but_for_the_northern_linh():
    speller = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale("vi"))
    for number in [*range(3_000), *range(3_000, 1_000_000, 997)]:
        assert number_in_words(number) == speller.format(number).replace("lẻ", "linh")


def test_no_two_numbers_up_to_a_hundred_thousand_share_their_words():
    assert len({number_in_words(number) for number in range(100_001)}) == 100_001


@given(st.integers(0, 10**15))
def test_words_hold_no_empty_places(number):
    words = number_in_words(number)
    assert words == " ".join(words.split())
    assert words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("83.5", "tám mươi ba phẩy năm"),
        ("83.50", "tám mươi ba phẩy năm"),
        ("83.05", "tám mươi ba phẩy không năm"),
        ("83.25", "tám mươi ba phẩy hai mươi lăm"),
        ("83.10", "tám mươi ba phẩy một"),
        ("8.125", "tám phẩy một trăm hai mươi lăm"),
        ("8.005", "tám phẩy không không năm"),
        ("0.5", "không phẩy năm"),
        ("84", "tám mươi tư"),
        ("84.00", "tám mươi tư"),
        ("1E+2", "một trăm"),
        ("-0", "không"),
    ],
)
def test_marks_in_words(value, words):
    assert mark_in_words(Decimal(value)) == words


@given(marks, marks)
def test_marks_read_alike_exactly_when_they_are_equal(first, second):
    assert (mark_in_words(first) == mark_in_words(second)) == (first == second)


def test_negative_numbers_are_not_put_in_words():
    with pytest.raises(NumberError):
        number_in_words(-1)
    with pytest.raises(NumberError):
        mark_in_words(Decimal("-0.5"))

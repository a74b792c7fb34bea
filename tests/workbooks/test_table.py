import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from greenschool.workbooks.table import cell_name, column_letter


@pytest.mark.parametrize(("index", "letter"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_excel(index, letter):
    assert column_letter(index) == letter


@given(st.integers(0, 16_383))
def test_column_names_agree_with_another_program(index):
    assert column_letter(index) == get_column_letter(index + 1)


def test_a_cell_is_named_by_column_and_row():
    assert cell_name(17, 3) == "D17"

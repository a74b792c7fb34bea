"""What a judge is asked to look at before handing in."""

from decimal import Decimal
from types import SimpleNamespace

import pytest

from greenschool import language
from greenschool.ui.dialogs.hand_in_remarks import remarks


@pytest.fixture(autouse=True)
def english(qapp):
    language.install(qapp, "en")


def sheets(*totals):
    return [SimpleNamespace(blind_code=f"KH-{place}", total=Decimal(total)) for place, total in enumerate(totals)]


def test_equal_totals_are_named_from_the_top():
    assert remarks(sheets("80", "90.5", "80", "90.5", "70")) == [
        "The same total 90,5: KH-1, KH-3",
        "The same total 80: KH-0, KH-2",
    ]


def test_no_more_than_three_groups_are_named():
    assert len(remarks(sheets(*(total for total in range(50, 60) for _ in range(2))))) == 3


def test_a_total_far_from_the_others_is_named():
    assert remarks(sheets(80, 81, 82, 83, 84, 85, 86, 20)) == ["Far from your other totals: KH-7 (20)"]


def test_among_few_none_is_far():
    assert remarks(sheets(80, 81, 20)) == []


def test_nothing_handed_in_has_nothing_to_look_at():
    assert remarks([]) == []

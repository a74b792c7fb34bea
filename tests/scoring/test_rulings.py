import pytest

from greenschool.scoring.rulings import ContradictoryRulingsError, Extend, Lower, RulingBook, Vote


def test_a_ruling_is_found_by_its_line_and_its_entries_in_any_order():
    vote = Vote("Nhì", (44, 54), "Biên bản 12")
    book = RulingBook([vote])
    assert book.find("Nhì", [54, 44]) is vote
    assert book.find("Ba", [54, 44]) is None
    assert book.find("Nhì", [44]) is None
    assert book.find("Nhì", [44, 54, 9]) is None


def test_a_ruling_is_unfit_until_it_was_applied():
    vote, lower = Vote("Nhì", (44, 54)), Lower("Ba", (9, 26))
    book = RulingBook([vote, lower])
    assert book.unfit == (vote, lower)
    book.apply(lower)
    assert book.unfit == (vote,)


def test_two_rulings_about_the_same_tie_are_refused():
    extend, lower = Extend("Nhì", (44, 54)), Lower("Nhì", (54, 44))
    with pytest.raises(ContradictoryRulingsError) as refused:
        RulingBook([extend, lower])
    assert refused.value.rulings == (extend, lower)


@pytest.mark.parametrize("ruling", [Extend, Lower, Vote])
@pytest.mark.parametrize("entries", [(), (44, 44)])
def test_a_ruling_names_entries_each_once(ruling, entries):
    with pytest.raises(ValueError, match="each once"):
        ruling("Nhì", entries)

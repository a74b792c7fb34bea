"""The pace of a sitting."""

from datetime import UTC, datetime, timedelta

from greenschool.ui.pages.judging_pace import Pace

START = datetime(2023, 4, 12, 19, 0, tzinfo=UTC)


def paced(*minutes):
    pace = Pace()
    pace.note(5, START)
    for whole, minute in enumerate(minutes, 6):
        pace.note(whole, START + timedelta(minutes=minute))
    return pace


def test_the_middle_gap_tells_how_long_the_rest_takes():
    assert paced(1, 3, 4, 6, 8).left(10) == timedelta(minutes=20)


def test_before_three_gaps_there_is_no_pace():
    assert paced(1, 3, 5).left(10) is None


def test_a_pause_is_no_work():
    assert paced(1, 2, 3, 60, 61).left(10) == timedelta(minutes=10)


def test_nothing_is_left_of_nothing():
    assert paced(1, 3, 4, 6, 8).left(0) is None


def test_taking_a_mark_away_and_giving_it_again_is_no_gap():
    pace = paced(1, 3, 4, 6)
    pace.note(8, START + timedelta(minutes=7))
    assert pace.left(1) == timedelta(minutes=2)

"""Doubles: found by text and by author, in this season and before, and decided once."""

from datetime import date

import pytest
from PIL import Image

from greenschool.models.account import Role
from greenschool.services.desk import SeasonClosedError, UnknownContestError
from greenschool.services.doubles import NotAPairError, Ruling, Sign, find_pair, list_doubles, rule_double
from greenschool.services.entry_files import attach
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport, list_entries
from greenschool.services.season_rollover import NextSeason, roll_over
from greenschool.services.states import Verdict
from greenschool.storage.unit_of_work import NotAllowedError

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Ngày sinh", "Tên bài dự thi", "Ngày nhận")
SLOGAN = "Nước trong lòng phố, phố trong lòng em, giữ lấy sông hồ"


NEXT = NextSeason("Mùa 2023–2024", "2023–2024", date(2023, 9, 5), date(2024, 5, 31))


def row(number, title=SLOGAN, name="Nguyễn Văn An", group="4A", school="TH Thăng Long", born="02/03/2013"):
    return (number, school, name, group, born, title, "01/01/2023")


@pytest.fixture
def with_entries(lists, write_list):
    """Take more slogans into the desk with all lists, and return what was not a double before."""
    before = {_codes(one) for one in list_doubles(lists)}

    def take(*rows):
        run(EntriesImport("KH"), lists, write_list(TITLES, *rows))
        return [one for one in list_doubles(lists) if _codes(one) not in before]

    return take


def _codes(pair):
    return (pair.first.code, pair.second.code)


def test_the_same_slogan_of_two_children_is_shown_once_with_both_entries(with_entries):
    (pair,) = with_entries(
        row(901), row(902, "GIỮ LẤY SÔNG HỒ: nuoc trong long pho, pho trong long em", "Trần Thị Bình", "5B")
    )
    assert _codes(pair) == ("KH-901", "KH-902")
    assert (pair.signs, pair.percent, pair.verdict, pair.earlier_season) == ((Sign.TEXT,), 100, None, "")


def test_nearly_the_same_slogan_says_how_near(with_entries):
    (pair,) = with_entries(row(901), row(902, SLOGAN.replace("lấy", "gìn"), "Trần Thị Bình", "5B"))
    assert pair.signs == (Sign.NEAR_TEXT,)
    assert 85 <= pair.percent < 100


def test_the_same_child_twice_in_a_contest_is_shown(with_entries):
    (pair,) = with_entries(row(901), row(902, "Một câu khác hẳn về cây bàng già trước cổng", "NGUYỄN VĂN AN", "4a"))
    assert (pair.signs, pair.percent) == ((Sign.AUTHOR,), 0)


def test_the_same_child_with_the_same_text_is_one_pair_with_two_signs(with_entries):
    (pair,) = with_entries(row(901), row(902))
    assert set(pair.signs) == {Sign.TEXT, Sign.AUTHOR}


@pytest.mark.parametrize(
    "other",
    [
        {"group": "5C"},
        {"born": "09/09/2012"},
        {"school": "TH Tràng An"},
        {"name": "Nguyễn Văn Ân Phúc"},
    ],
)
def test_another_child_of_the_same_name_is_not_accused(with_entries, other):
    assert with_entries(row(901), row(902, "Một câu khác hẳn về cây bàng già trước cổng", **other)) == []


def test_a_verdict_is_remembered_and_goes_to_the_end_of_the_list(with_entries, lists, journal):
    (pair,) = with_entries(row(901), row(902))
    rule_double(lists, Ruling(pair.second.id, pair.first.id, Verdict.SAME, "Trường gửi hai lần"))
    last = list_doubles(lists)[-1]
    assert _codes(last) == _codes(pair)
    assert (last.verdict.verdict, last.verdict.note) == (Verdict.SAME, "Trường gửi hai lần")
    line = journal(lists)[-1]
    assert (line.action, line.reason) == ("doubles.rule", "Trường gửi hai lần")


def test_a_verdict_can_be_changed_and_taken_back(with_entries, lists):
    (pair,) = with_entries(row(901), row(902))
    first, second = pair.first.id, pair.second.id
    nothing = rule_double(lists, Ruling(first, second, Verdict.SAME, "Hai bản"))
    same = rule_double(lists, Ruling(first, second, Verdict.DIFFERENT))
    assert (nothing.verdict, same) == (None, Ruling(first, second, Verdict.SAME, "Hai bản"))
    assert list_doubles(lists)[-1].verdict.verdict is Verdict.DIFFERENT
    rule_double(lists, same)
    assert list_doubles(lists)[-1].verdict.note == "Hai bản"
    rule_double(lists, nothing)
    assert all(one.verdict is None for one in list_doubles(lists))


def test_a_pair_is_found_by_its_codes_in_either_order(with_entries, lists):
    (pair,) = with_entries(row(901), row(902))
    assert find_pair(list_doubles(lists), "kh-902", "KH-901") == pair
    with pytest.raises(NotAPairError):
        find_pair(list_doubles(lists), "KH-901", "KH-001")


def test_a_slogan_of_an_earlier_season_is_recognised(lists, write_list):
    old = list_entries(lists, "KH")[0]
    later = lists.in_season(roll_over(lists, NEXT).id)
    run(EntriesImport("KH"), later, write_list(TITLES, row(1, old.title.upper())))
    (pair,) = list_doubles(later, "KH")
    assert (pair.first.code, pair.second.code, pair.signs) == (old.code, "KH-001", (Sign.TEXT,))
    assert pair.earlier_season == "Trường học xanh 2022–2023"
    assert all(one.earlier_season == "" for one in list_doubles(lists))


def test_the_same_picture_of_two_schools_is_shown_though_it_was_scaled(lists, tmp_path):
    drawing = Image.linear_gradient("L").resize((400, 300)).rotate(30)
    drawing.save(tmp_path / "a.png")
    drawing.resize((210, 158)).save(tmp_path / "b.jpg", quality=60)
    Image.radial_gradient("L").resize((400, 300)).save(tmp_path / "c.png")
    for code, file in (("KH-001", "a.png"), ("KH-050", "b.jpg"), ("KH-051", "c.png"), ("SK-001", "a.png")):
        attach(lists, code, [tmp_path / file])
    found = {_codes(one): one.signs for one in list_doubles(lists) if {Sign.FILE, Sign.PICTURE} & set(one.signs)}
    assert found == {
        ("SK-001", "KH-001"): (Sign.FILE,),
        ("SK-001", "KH-050"): (Sign.PICTURE,),
        ("KH-001", "KH-050"): (Sign.PICTURE,),
    }


def test_a_title_is_not_the_work_so_a_common_one_accuses_nobody(lists, behind):
    change = "UPDATE entries SET title = 'Vườn thẳng đứng từ lốp xe' WHERE contest_id = 1 AND number IN ({})"
    before = {_codes(one) for one in list_doubles(lists)}

    def new():
        return {_codes(one) for one in list_doubles(lists)} - before

    behind(lists, change.format("1, 2"))
    assert new() == {("SK-001", "SK-002")}
    behind(lists, change.format("1, 2, 3, 4, 5, 6"))
    assert all(a.school == b.school for a, b in ((one.first, one.second) for one in list_doubles(lists, "SK")))


def test_withdrawn_work_is_no_double(with_entries, lists, behind):
    with_entries(row(901), row(902))
    behind(lists, "UPDATE entries SET state = 'withdrawn' WHERE number = 902")
    assert "KH-902" not in {one.second.code for one in list_doubles(lists)}


def test_only_the_contest_asked_for_is_shown(with_entries, lists):
    with_entries(row(901), row(902))
    assert {one.second.contest for one in list_doubles(lists, "kh")} == {"KH"}
    with pytest.raises(UnknownContestError):
        list_doubles(lists, "XX")


def test_only_two_entries_of_which_one_is_of_the_season_can_be_a_pair(lists, close_season):
    first, second = list_entries(lists, "KH")[:2]
    for pair in ((first.id, first.id), (first.id, 99999)):
        with pytest.raises(NotAPairError):
            rule_double(lists, Ruling(*pair, Verdict.SAME))
    close_season(lists)
    with pytest.raises(SeasonClosedError):
        rule_double(lists, Ruling(first.id, second.id, Verdict.SAME))


def test_a_viewer_may_look_but_not_decide(lists, seated_as):
    viewer = seated_as(lists, Role.VIEWER)
    first, second = list_entries(lists, "KH")[:2]
    assert list_doubles(viewer) == list_doubles(lists)
    with pytest.raises(NotAllowedError):
        rule_double(viewer, Ruling(first.id, second.id, Verdict.SAME))
    with pytest.raises(NotAllowedError):
        list_doubles(seated_as(lists, Role.JUDGE))

"""Search: exact accents first, each thing once."""

import pytest

from greenschool.models.account import Role
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.search import Hit, find
from greenschool.storage.unit_of_work import NotAllowedError

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Tên bài dự thi")


@pytest.mark.parametrize("query", ["DS-001", "nuoc", "nguyễn", "GK0", "th0", ""])
def test_each_thing_is_found_once(lists, query):
    hits = find(lists, query, limit=10_000)
    assert hits
    assert len(set(hits)) == len(hits)


def test_a_hit_stands_where_its_best_text_puts_it(lists, write_list):
    file = write_list(
        TITLES,
        (900, "TH01", "Tràng Thi", "4A", "Kèn đồng"),
        (901, "TH01", "Trang Thị", "4A", "Trăng"),
        (902, "TH01", "Trắng Thi", "4A", "Trâng"),
    )
    run(EntriesImport("DS"), lists, file)
    exact = [hit.title for hit in find(lists, "Tràng Thi")]
    assert exact[0] == "Tràng Thi"
    assert set(exact) == {"Tràng Thi", "Trang Thị", "Trắng Thi"}
    assert find(lists, "Trang Thị")[0].title == "Trang Thị"


def test_accents_case_and_punctuation_may_be_left_out(lists):
    assert find(lists, "truong tieu hoc trang an")[0] == Hit(
        "schools", "TH01", "Trường Tiểu học Tràng An", "TH01 · Hàng Buồm"
    )
    assert {hit.key for hit in find(lists, "nguyen du") if hit.page == "schools"} == {"TH06", "CS03"}
    assert find(lists, "1-6")[0].title == "Trường Mầm non 1-6"


def test_codes_lead_to_schools_entries_and_judges(lists):
    assert [(hit.page, hit.key) for hit in find(lists, "CS03")] == [("schools", "CS03")]
    assert [(hit.page, hit.key) for hit in find(lists, "KH-034")] == [("entries", "KH-034")]
    assert [(hit.page, hit.key) for hit in find(lists, "gk05")] == [("judges", "GK05")]
    judge = find(lists, "Giám khảo mẫu 05")[0]
    assert judge == Hit("judges", "GK05", "Giám khảo mẫu 05", "GK05 · Trường Tiểu học Tràng An")


def test_a_person_of_a_team_is_found_with_class_and_entry(lists):
    (hit,) = find(lists, "Đinh Hải Việt")
    assert (hit.page, hit.key, hit.title) == ("entries", "SK-002", "Đinh Hải Việt")
    assert hit.detail == "7B · SK-002 · Trường THCS Hoàn Kiếm"


def test_no_more_than_the_limit(lists):
    assert len(find(lists, "trường")) == 20
    assert len(find(lists, "trường", limit=3)) == 3
    assert find(lists, "không có gì như thế") == ()


def test_a_judge_may_not_search_for_names(lists, seated_as):
    with pytest.raises(NotAllowedError):
        find(seated_as(lists, Role.JUDGE), "an")

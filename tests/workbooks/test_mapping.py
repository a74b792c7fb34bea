import pytest

from greenschool.workbooks.entry_list import ENTRIES
from greenschool.workbooks.judges_list import JUDGES
from greenschool.workbooks.mapping import Field, is_forbidden, match_columns, title_key
from greenschool.workbooks.mark_list import MARKS
from greenschool.workbooks.schools_list import SCHOOLS


@pytest.mark.parametrize(
    "title",
    ["Ngày sinh", "NGÀY SINH", "ngay sinh", " Ngày  sinh (*)", "Ngày sinh (dd/mm/yyyy)", "Ngày sinh *"],
)
def test_a_title_is_the_same_however_it_is_typed(title):
    assert title_key(title) == title_key("Ngày sinh")


def test_a_title_that_is_only_a_remark_keeps_its_words():
    assert title_key("(Lớp)") == title_key("Lớp")


@pytest.mark.parametrize(
    "title",
    [
        "Dân tộc",
        "DAN TOC",
        "Tình trạng sức khỏe",
        "Số CCCD",
        "CMND/CCCD",
        "Số định danh cá nhân",
        "Căn cước công dân",
        "Họ tên bố",
        "Họ và tên mẹ",
        "Nghề nghiệp cha",
        "Họ tên phụ huynh",
        "Điện thoại phụ huynh",
        "Cha mẹ",
    ],
)
def test_what_may_never_be_stored_is_known_by_its_title(title):
    assert is_forbidden(title)


@pytest.mark.parametrize("title", ["Bộ môn", "Họ và tên", "Lớp", "Mê Linh", "Ghi chú", "Nhóm chủ đề"])
def test_harmless_titles_are_not_taken_for_forbidden_ones(title):
    assert not is_forbidden(title)


def test_columns_are_matched_by_any_of_their_titles():
    fields = (Field("name", ("Họ và tên", "Họ tên")), Field("class", ("Lớp",)))

    assert match_columns(["STT", "HỌ TÊN", None, 12, "Lớp (*)"], fields) == {"name": [1], "class": [4]}


def test_every_column_that_stands_for_a_field_is_given():
    assert match_columns(["Lớp", "lop"], (Field("class", ("Lớp",)),)) == {"class": [0, 1]}


@pytest.mark.parametrize("shape", [SCHOOLS, JUDGES, ENTRIES, MARKS])
def test_no_title_stands_for_two_fields_of_one_list(shape):
    keys = [{title_key(title) for title in field.titles} for field in shape.fields]

    assert sum(map(len, keys)) == len(set().union(*keys))


@pytest.mark.parametrize("shape", [SCHOOLS, JUDGES, ENTRIES, MARKS])
def test_no_wanted_column_is_a_forbidden_one(shape):
    assert not [title for field in shape.fields for title in field.titles if is_forbidden(title)]

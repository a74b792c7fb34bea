from collections import Counter
from datetime import date

import pytest

from greenschool.resources import resource
from greenschool.workbooks.cells import NotADateError
from greenschool.workbooks.entry_file import read_entries
from greenschool.workbooks.entry_list import AuthorLine, AuthorLinesError

DEMO = resource("demo", "hoan-kiem-2022-23")
TITLES = ["STT", "Trường", "Tác giả", "Lớp", "Ngày sinh", "Tên sáng kiến"]


def entry(authors, classes=None, births=None, title="Nước"):
    return [1, "Trường A", authors, classes, births, title]


def read_one(save, *row, **keys):
    return read_entries(save([TITLES, entry(*row, **keys)]))


@pytest.mark.parametrize(
    ("name", "entries", "schools", "authors"),
    [
        ("sang-kien.xlsx", 27, 12, {1: 13, 2: 9, 3: 5}),
        ("khau-hieu.xlsx", 71, 32, {1: 71}),
        ("dai-su-xanh.xlsx", 140, 39, {1: 140}),
    ],
)
def test_the_entries_of_the_practice_season_are_read_with_all_their_authors(name, entries, schools, authors):
    reading = read_entries(DEMO / name).lists[0]

    assert [line.number for line in reading.lines] == list(range(1, entries + 1))
    assert len({line.school for line in reading.lines}) == schools
    assert Counter(len(line.authors) for line in reading.lines) == authors
    assert all(author.born and author.class_name for line in reading.lines for author in line.authors)
    assert (reading.problems, reading.skipped_rows, reading.ignored_columns) == ((), (), ())


def test_an_entry_of_the_practice_season_is_read_in_full():
    line = read_entries(DEMO / "sang-kien.xlsx").lines[1]

    assert (line.row, line.number, line.school) == (5, 2, "Trường THCS Hoàn Kiếm")
    assert line.authors == (
        AuthorLine("Hoàng Thùy Hoa", "9B", date(2009, 6, 17)),
        AuthorLine("Đinh Hải Việt", "7B", date(2011, 2, 8)),
    )
    assert line.title == "Thu gom nước mưa từ mái nhà xe để tưới vườn trường"
    assert (line.group, line.received, line.note) == ("Kỹ thuật", date(2023, 1, 10), "")


def test_classes_and_birth_dates_stand_beside_their_authors(save):
    (line,) = read_one(save, "An\nBình", "4A\n5B", "01/02/2012\n03/04/2011").lines

    assert line.authors == (
        AuthorLine("An", "4A", date(2012, 2, 1)),
        AuthorLine("Bình", "5B", date(2011, 4, 3)),
    )


def test_a_day_kept_by_excel_is_the_birth_date_of_the_one_author(save):
    (line,) = read_one(save, "An", "4A", date(2012, 2, 1)).lines

    assert line.authors == (AuthorLine("An", "4A", date(2012, 2, 1)),)


def test_blank_lines_between_authors_do_not_count(save):
    (line,) = read_one(save, "An\n\nBình\n", "4A\n\n5B", None).lines

    assert [(author.name, author.class_name) for author in line.authors] == [("An", "4A"), ("Bình", "5B")]


def test_authors_without_class_and_birth_date_are_kept(save):
    (line,) = read_one(save, "An\nBình").lines

    assert line.authors == (AuthorLine("An", "", None), AuthorLine("Bình", "", None))


@pytest.mark.parametrize(
    ("classes", "births", "cell"),
    [("4A\n4B\n4C", None, "D2"), (None, "01/02/2012", "E2")],
)
def test_lines_that_do_not_pair_up_with_the_authors_are_a_problem(save, classes, births, cell):
    reading = read_one(save, "An\nBình", classes, births)

    (problem,) = reading.problems
    assert problem.cell == cell
    assert isinstance(problem.message, AuthorLinesError)
    assert reading.lines == ()


def test_one_bad_birth_date_among_several_is_one_problem(save):
    reading = read_one(save, "An\nBình", None, "01/02/2012\n30/02/2012")

    (problem,) = reading.problems
    assert isinstance(problem.message, NotADateError)
    assert problem.message.values == {"value": "30/02/2012"}


def test_a_slogan_in_two_lines_keeps_them(save):
    (line,) = read_one(save, "An", title="Một cây xanh\nngàn việc lành").lines

    assert line.title == "Một cây xanh\nngàn việc lành"

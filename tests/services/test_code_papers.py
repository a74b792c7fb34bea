"""Sơ đồ phách is printed on record; đối chiếu phách once the codes are open; both as PDF and as Excel."""

import openpyxl
import pytest

from greenschool.models.account import Role
from greenschool.services import codes
from greenschool.services.code_papers import NoCodesYetError, print_code_map, print_comparison
from greenschool.services.codes import CodesSealedError
from greenschool.services.printing import UnknownPaperFormatError
from greenschool.storage.unit_of_work import NotAllowedError
from tests.papers.pdf_reading import page_texts


def rows_of(path):
    return [row for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True) if isinstance(row[0], int)]


def test_the_map_is_printed_on_record(marked, tmp_path, journal):
    print_code_map(marked, "KH", tmp_path / "so-do.pdf")
    line = journal(marked)[-1]
    assert (line.action, line.detail["contest"], line.actor) == ("codes.print", "KH", marked.actor.name)
    told = " ".join(page_texts(tmp_path / "so-do.pdf"))
    rows = codes.code_map(marked, "KH")
    assert all(f"{row.blind_code} {row.code}" in told for row in rows)
    print_code_map(marked, "KH", tmp_path / "so-do.xlsx")
    assert [row[1:4] for row in rows_of(tmp_path / "so-do.xlsx")] == [
        (row.blind_code, row.code, row.school) for row in rows
    ]


def test_a_map_of_codes_that_are_not_drawn_is_refused_and_leaves_no_line(lists, tmp_path, journal):
    before = len(journal(lists))
    with pytest.raises(NoCodesYetError):
        print_code_map(lists, "KH", tmp_path / "so-do.pdf")
    with pytest.raises(UnknownPaperFormatError):
        print_code_map(lists, "KH", tmp_path / "so-do.docx")
    assert len(journal(lists)) == before
    assert list(tmp_path.glob("so-do.*")) == []


def test_the_comparison_is_printed_once_the_codes_are_open(settled, tmp_path):
    with pytest.raises(CodesSealedError):
        print_comparison(settled, "KH", tmp_path / "doi-chieu.pdf")
    codes.open_codes(settled, "KH")
    print_comparison(settled, "KH", tmp_path / "doi-chieu.pdf")
    told = " ".join(page_texts(tmp_path / "doi-chieu.pdf"))
    assert f"người hồi phách: {settled.actor.name}" in told
    assert "Mã đối chiếu kết quả: " in told
    print_comparison(settled, "KH", tmp_path / "doi-chieu.xlsx")
    rows = rows_of(tmp_path / "doi-chieu.xlsx")
    assert [row[6] for row in rows] == [float(row.score) for row in codes.comparison(settled, "KH")]


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_prints_whose_work_a_code_is(settled, seated_as, tmp_path, role):
    codes.open_codes(settled, "KH")
    for paper in (print_code_map, print_comparison):
        with pytest.raises(NotAllowedError):
            paper(seated_as(settled, role), "KH", tmp_path / "x.pdf")

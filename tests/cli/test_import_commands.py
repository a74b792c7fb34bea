"""``import`` and ``template``: all or nothing, to the byte."""

import csv
import shutil

import openpyxl
import pytest

from tests.practice import FILES, PRACTICE

MARK_TITLES = ("Cuộc thi", "STT bài", "Giám khảo", "Tiêu chí", "Điểm tối đa", "Điểm")


def csv_file(path, *rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def entry(school):
    return (
        ("STT", "Trường", "Họ và tên tác giả", "Khẩu hiệu"),
        (900, "TH Thăng Long", "Lê A", "Nước sạch"),
        (901, school, "Lê B", "Nước trong"),
    )


def bad_files(folder):
    """Command, file and a piece of the sentence for each way in which a file is refused."""
    damaged = folder / "hong.xlsx"
    damaged.write_bytes(FILES["schools"].read_bytes()[:2000])
    text = folder / "anh.xlsx"
    text.write_bytes(b"\x89PNG\r\n\x1a\n")
    nothing = folder / "rong.xlsx"
    nothing.write_bytes(b"")
    latin = folder / "latin.csv"
    latin.write_bytes("Mã;Họ và tên\nGK20;Lê Ánh\n".encode("cp1258", "replace"))
    header = csv_file(folder / "tieu-de.csv", ("Tên", "Ghi chú"), ("A", "B"))
    no_rows = csv_file(folder / "khong-dong.csv", ("Mã", "Họ và tên"))
    above = csv_file(folder / "tran.csv", MARK_TITLES, ("KH", 1, "GK01", "Ngôn ngữ trong sáng", 15, "15,5"))
    unknown = csv_file(folder / "truong-la.csv", *entry("TH Không Có"))
    ambiguous = csv_file(folder / "truong-hai.csv", *entry("Nguyễn Du"))
    return [
        (("schools", folder / "khong-co.xlsx"), "could not be opened"),
        (("schools", folder), "could not be opened"),
        (("schools", damaged), "is damaged or incomplete"),
        (("judges", text), "is not an Excel workbook"),
        (("marks", nothing), "is empty"),
        (("judges", latin), "has no row with the column titles"),
        (("schools", header), "has no row with the column titles"),
        (("judges", no_rows), "has a heading and no rows"),
        (("marks", above), "cell F2: the mark 15,5 is above the maximum 15"),
        (("entries", unknown, "--contest", "KH"), "cell B3: there is no school “TH Không Có”"),
        (("entries", ambiguous, "--contest", "KH"), "cell B3: “Nguyễn Du” may be"),
        (("entries", unknown, "--contest", "XX"), "There is no contest “XX”"),
        (("schools", FILES["schools"]), "Problems in all: 39"),
    ]


def test_a_refused_file_is_one_sentence_and_changes_no_byte(at, tmp_path):
    at("lists", "account", "list")
    database = at.folder("lists") / "greenschool.db"
    before = database.read_bytes()
    for words, sentence in bad_files(tmp_path):
        done = at("lists", "import", *words)
        assert (done.code, done.out) == (1, ""), words
        assert done.err.count("\n") == 1
        assert sentence in done.err
        assert words[1].name in done.err or "XX" in words
        assert database.read_bytes() == before
        assert [file.name for file in at.folder("lists").iterdir() if "-wal" in file.name] == []
    assert list((at.folder("lists") / "backups").iterdir()) == []


def test_a_file_that_is_taken_in_says_how_many_rows_and_leaves_a_backup(at):
    done = at("empty", "import", "schools", FILES["schools"])
    assert (done.code, done.out, done.err) == (0, "truong.xlsx: 39 rows taken in.\n", "")
    assert len(list((at.folder("empty") / "backups").glob("*-import.db"))) == 1
    assert at("empty", "import", "judges", FILES["judges"]).out == "giam-khao.xlsx: 7 rows taken in.\n"
    done = at("empty", "import", "entries", PRACTICE / "khau-hieu.xlsx", "--contest", "kh")
    assert done.out == "khau-hieu.xlsx: 71 rows taken in.\n"


def test_marks_are_taken_in_with_what_the_officer_should_know(at):
    done = at("lists", "import", "marks", FILES["marks"])
    assert done.code == 0
    assert done.out == (
        "diem.csv: 2738 rows taken in.\n"
        "⚑ GK05 works at Trường Tiểu học Tràng An and marked its entry KH-062; the council should know.\n"
        "⚑ GK07 works at Trường Mầm non Sao Mai and marked its entry DS-039, DS-050; the council should know.\n"
    )


def test_the_name_of_a_file_is_printed_as_it_is(at, tmp_path):
    file = shutil.copy(FILES["judges"], tmp_path / "[b]:star: giám khảo.xlsx")
    assert at("lists", "import", "judges", file).err.startswith("Nothing was imported from [b]:star: giám khảo.xlsx:")
    assert at("empty", "import", "judges", file).out == "[b]:star: giám khảo.xlsx: 7 rows taken in.\n"


@pytest.mark.parametrize("kind", ["schools", "judges", "entries", "marks"])
def test_each_empty_list_is_written(at, tmp_path, kind):
    out = tmp_path / "mẫu.xlsx"
    done = at("lists", "template", kind, out)
    assert (done.code, done.out) == (0, f"Written: {out}\n")
    assert openpyxl.load_workbook(out).sheetnames[0] == "Dữ liệu"


def test_the_empty_list_of_entries_offers_the_groups_of_its_contest(at, tmp_path):
    out = tmp_path / "mau.xlsx"
    assert at("lists", "template", "entries", out, "--contest", "sk").code == 0
    words = {cell for row in openpyxl.load_workbook(out)["Danh mục"].iter_rows(values_only=True) for cell in row}
    assert {"Kỹ thuật", "Trường THCS Nguyễn Du"} <= words
    done = at("lists", "template", "entries", tmp_path / "khac.xlsx", "--contest", "XX")
    assert done.code == 1
    assert not (tmp_path / "khac.xlsx").exists()


def test_an_empty_list_in_a_folder_that_is_not_there_is_refused(at, tmp_path):
    done = at("lists", "template", "schools", tmp_path / "khong-co" / "mau.xlsx")
    assert done.code == 1
    assert "mau.xlsx" in done.err


def test_a_cell_is_corrected_without_touching_the_file(at, tmp_path):
    file = csv_file(tmp_path / "a.csv", *entry("Trường Không Có"))
    before = file.read_bytes()
    outcome = at("lists", "import", "entries", file, "--contest", "KH", "--correct", "b3=TH Thăng Long")
    assert (outcome.code, file.read_bytes()) == (0, before)
    assert "2" in outcome.out


def test_faulty_rows_are_left_out_and_written_to_a_file_that_comes_in_again(at, tmp_path):
    file = csv_file(tmp_path / "a.csv", *entry("Trường Không Có"))
    words = ("import", "entries", file, "--contest", "KH", "--errors", tmp_path / "loi")
    assert at("lists", *words).code == 1
    assert at("lists", *words, "--leave-out").code == 0
    book = openpyxl.load_workbook(tmp_path / "loi" / "a.xlsx")
    rows = list(book.active.iter_rows(values_only=True))
    assert rows[0] == ("STT", "Trường", "Họ và tên tác giả", "Khẩu hiệu", "Lỗi")
    assert rows[1][:2] == ("901", "Trường Không Có")
    book.active["B2"] = "TH Thăng Long"
    book.save(tmp_path / "loi" / "a.xlsx")
    assert at("lists", "import", "entries", tmp_path / "loi" / "a.xlsx", "--contest", "KH").code == 0


@pytest.mark.parametrize(
    ("typed", "files", "told"),
    [("B3", 1, "“B3”"), ("B99=x", 1, "B99"), ("A1=x", 1, "A1"), ("B3=x", 2, "--correct")],
)
def test_a_correction_of_no_cell_is_refused(at, tmp_path, typed, files, told):
    paths = [csv_file(tmp_path / f"{n}.csv", *entry("TH Thăng Long")) for n in range(files)]
    outcome = at("lists", "import", "entries", *paths, "--contest", "KH", "--correct", typed)
    assert outcome.code == 1
    assert told in outcome.err


def two_sheets(path, text="Nước"):
    book = openpyxl.Workbook()
    del book["Sheet"]
    for name, school in (("Lớp 4A", "Trường Không Có"), ("Lớp 4B", "TH Thăng Long")):
        sheet = book.create_sheet(name)
        for row in (("STT", "Trường", "Họ tên", "Khẩu hiệu"), (1, school, f"Lê {name}", f"{text} {name}")):
            sheet.append(row)
    book.save(path)
    return path


def test_all_sheets_come_in_or_those_that_are_named(at, tmp_path):
    file = two_sheets(tmp_path / "lop.xlsx")
    words = ("entries", "import", file, "--contest", "KH")
    assert "cell Lớp 4A!B2: there is no school" in at("lists", *words).err
    one = at("lists", *words, "--sheet", "Lớp 4B", "--renumber")
    assert (one.code, one.out.splitlines()[0]) == (0, "lop.xlsx: 1 rows taken in.")
    assert "only “Lớp 4B” was read" in one.out
    again = at("lists", *words, "--correct", "Lớp 4A!b2=TH Thăng Long")
    assert "cell Lớp 4B!D2: this entry is there already as KH-072" in again.err
    other = two_sheets(tmp_path / "khac.xlsx", "Cây")
    both = at("lists", *words[:2], other, *words[3:], "--correct", "Lớp 4A!b2=TH Thăng Long")
    assert (both.code, both.out.splitlines()[0]) == (0, "khac.xlsx: 2 rows taken in.")
    assert "count from the beginning" in both.out
    assert at("lists", *words, "--sheet", "Lớp 9").err.startswith("“lop.xlsx” has no sheet “Lớp 9”")


def test_heading_and_columns_are_named_where_no_title_is_known(at, tmp_path):
    file = csv_file(tmp_path / "la.csv", ("Danh sách",), ("Ai", "Viết gì"), ("Lê An", "Nước sạch"))
    words = ("import", "entries", file, "--contest", "KH", "--renumber", "--school", "TH Thăng Long")
    assert "has no row with the column titles" in at("lists", *words).err
    columns = ("--column", "authors=a", "--column", "title=B")
    assert at("lists", *words, "--header-row", "2", *columns).out == "la.csv: 1 rows taken in.\n"
    bare = csv_file(tmp_path / "tran.csv", ("Lê An", "Nước mát"), ("Vũ Chi", "Trồng cây"))
    done = at("lists", *words[:2], bare, *words[3:], "--header-row", "0", *columns)
    assert done.out == "tran.csv: 2 rows taken in.\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--column", "authors"), "“authors” names no column"),
        (("--column", "ai=B", "--sheet", "Lớp 4B"), "The list has no field “ai”"),
        (("--column", "title=4", "--sheet", "Lớp 4B"), "“4” is no column"),
        (("--header-row", "1"), "“Lớp 4A”, “Lớp 4B”"),
    ],
)
def test_columns_that_cannot_be_are_refused(at, tmp_path, options, told):
    done = at("lists", "import", "entries", two_sheets(tmp_path / "lop.xlsx"), "--contest", "KH", *options)
    assert done.code == 1
    assert told in done.err

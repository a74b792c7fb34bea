"""Entry lists in the shapes in which schools send them, each with what a careful officer reads out of it."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal

from greenschool.text.charsets import Charset, from_unicode
from greenschool.workbooks.table import Merge, RawTable

NAMES = ("Nguyễn Thị Ánh", "Trần Đức Phúc", "Lê Hoàng Yến", "Đặng Ước")
CLASSES = ("3A", "3B", "4A1", "5G")
TITLES = (
    "Tắt đèn khi ra khỏi lớp",
    "Một cây xanh em trồng, việc nhỏ, ý nghĩa lớn",
    "Nước là bạn của em",
    "Giữ nguồn nước sạch",
)
ROWS = tuple((number, *row) for number, row in enumerate(zip(NAMES, CLASSES, TITLES, strict=True), 1))
HEAD = ("STT", "Họ và tên", "Lớp", "Khẩu hiệu")
PLAIN = tuple(((name,), (class_name,), title) for _, name, class_name, title in ROWS)
LETTERHEAD = (("UBND QUẬN HOÀN KIẾM", None, None, None), ("TRƯỜNG TIỂU HỌC THĂNG LONG",), (), ("DANH SÁCH DỰ THI",), ())
THANG_LONG = "TRƯỜNG TIỂU HỌC THĂNG LONG"


@dataclass(frozen=True)
class Case:
    name: str
    tables: tuple[RawTable, ...]
    rows: tuple = PLAIN
    school: str = ""
    doubts: frozenset[str] = frozenset()
    problems: frozenset[str] = frozenset()
    file: str = "danh-sach.xlsx"
    born: tuple = ()
    schools: tuple = ()
    checks: dict = field(default_factory=dict)


def sheet(*rows, title="Sheet1", **keys):
    return RawTable(title, tuple(map(tuple, rows)), **keys)


def case(
    name, *rows, expected=PLAIN, school="", doubts=(), problems=(), file="danh-sach.xlsx", born=(), schools=(), **keys
):
    return Case(
        name, (sheet(*rows, **keys),), expected, school, frozenset(doubts), frozenset(problems), file, born, schools
    )


def mangled(charset, rows):
    return [[from_unicode(cell, charset) if isinstance(cell, str) else cell for cell in row] for row in rows]


def _headers():
    yield case("plain", HEAD, *ROWS)
    yield case("letterhead", *LETTERHEAD, HEAD, *ROWS, school=THANG_LONG)
    yield case(
        "letterhead in one cell", ("PHÒNG GD&ĐT HOÀN KIẾM\nTRƯỜNG TIỂU HỌC THĂNG LONG",), HEAD, *ROWS, school=THANG_LONG
    )
    yield case("label and value", ("Đơn vị:", "TH Thăng Long"), (), HEAD, *ROWS, school="TH Thăng Long")
    yield case("label in one cell", ("Đơn vị: Trường TH Thăng Long",), HEAD, *ROWS, school="Trường TH Thăng Long")
    yield case(
        "school in a sentence",
        ("DANH SÁCH HỌC SINH TRƯỜNG TIỂU HỌC THĂNG LONG THAM GIA CUỘC THI TRƯỜNG HỌC XANH",),
        HEAD,
        *ROWS,
        school=THANG_LONG,
    )
    yield case("the programme is no school", ("XÂY DỰNG TRƯỜNG HỌC XANH – VÌ MỘT HÀ NỘI XANH",), HEAD, *ROWS)
    yield case("other order", ("Khẩu hiệu", "Lớp", "Họ và tên", "TT"), *[row[::-1] for row in ROWS])
    yield case("no number", HEAD[1:], *[row[1:] for row in ROWS])
    yield case("empty numbers", HEAD, *[(None, *row[1:]) for row in ROWS])
    yield case("typed numbers", HEAD, *[(f"{row[0]}.", *row[1:]) for row in ROWS])
    yield case("numbers below the titles", HEAD, ("(1)", "(2)", "(3)", "(4)"), *ROWS)
    yield case("header on every page", HEAD, *ROWS[:2], HEAD, *ROWS[2:])
    yield case("capital titles", ("STT", "HỌ TÊN HỌC SINH", "LỚP", "NỘI DUNG CÂU KHẨU HIỆU (*)"), *ROWS)
    yield case(
        "long titles",
        ("STT", "Họ và tên học sinh dự thi", "Học sinh lớp", "Nội dung khẩu hiệu dự thi (không quá 20 chữ)"),
        *ROWS,
    )
    yield case("title in two lines", ("S\nTT", "Họ và\ntên", "Lớp", "Khẩu\nhiệu"), *ROWS)
    yield case("two rows", ("TT", "Học sinh", None, "Bài dự thi"), (None, "Họ và tên", "Lớp", "Tên câu slogan"), *ROWS)
    merged = (Merge(1, 2, 0, 0), Merge(1, 1, 1, 2), Merge(1, 2, 3, 3))
    yield case(
        "two rows, merged",
        ("TT", "Học sinh", None, "Khẩu hiệu"),
        (None, "Họ và tên", "Lớp", None),
        *ROWS,
        merged=merged,
    )
    split = [(n, *name.rsplit(" ", 1), *rest) for n, name, *rest in ROWS]
    yield case("cut name", ("STT", "Họ đệm", "Tên", "Lớp", "Khẩu hiệu"), *split)
    yield case(
        "cut name under one title",
        ("STT", "Họ và tên", None, "Lớp", "Khẩu hiệu"),
        (None, "Họ đệm", "Tên", None, None),
        *split,
    )
    yield case(
        "one title over a cut name", ("STT", "Họ và tên", None, "Lớp", "Khẩu hiệu"), *split, merged=(Merge(1, 1, 1, 2),)
    )
    three = [(n, name.split()[0], " ".join(name.split()[1:-1]), name.split()[-1], *rest) for n, name, *rest in ROWS]
    yield case("name in three", ("STT", "Họ", "Tên đệm", "Tên", "Lớp", "Khẩu hiệu"), *three)
    teacher = ("STT", "Họ và tên", "Lớp", "Khẩu hiệu", "Họ tên GVHD", "Số điện thoại GV")
    yield case("teacher's columns", teacher, *[(*row, "Lê Thị Hồng", 912345678) for row in ROWS])
    yield case(
        "teacher above",
        ("STT", "Học sinh", None, "Khẩu hiệu", "Giáo viên hướng dẫn", None),
        (None, "Họ và tên", "Lớp", None, "Họ và tên", "Lớp"),
        *[(*row, "Lê Thị Hồng", "3A") for row in ROWS],
    )
    yield case("unheard title of the text", ("STT", "Họ và tên", "Lớp", "Câu hay của em"), *ROWS)
    yield case("no header at all", *ROWS)


def _rows():
    yield case(
        "foot",
        HEAD,
        *ROWS,
        (),
        ("Tổng cộng: 4 bài",),
        (None, None, None, "Hà Nội, ngày 17 tháng 1 năm 2023"),
        (None, None, None, "HIỆU TRƯỞNG"),
        (None, None, None, "(Ký tên, đóng dấu)"),
    )
    yield case(
        "two signatures",
        HEAD,
        *ROWS,
        (None, "Người lập", None, "HIỆU TRƯỞNG"),
        (),
        (None, "Nguyễn Thị Hòa", None, "Trần Văn Bình"),
    )
    yield case(
        "one signature in the column of names",
        HEAD,
        *ROWS,
        ("Ấn định danh sách có 4 em",),
        (None, "Hiệu trưởng"),
        (None, "Nguyễn Thị Hòa"),
    )
    yield case("numbered tail", HEAD, *ROWS, *[(number, None, None, None) for number in range(5, 40)])
    yield case("blank tail", HEAD, *ROWS, *[(None, " ", "", None)] * 30)
    yield case("blank rows between", HEAD, ROWS[0], (), *ROWS[1:])
    yield case("groups", HEAD, ("I. Khối 3",), *ROWS[:2], ("II. Khối 4, 5",), *ROWS[2:])
    yield case("groups beside a numeral", HEAD, ("I", "Khối 3"), *ROWS[:2], ("II", "Khối 4"), *ROWS[2:])
    by_class = [("Lớp 3A",), (1, NAMES[0], TITLES[0]), ("Lớp 3B:",), (1, NAMES[1], TITLES[1])]
    yield case("class above its rows", ("STT", "Họ và tên", "Khẩu hiệu"), *by_class, expected=PLAIN[:2])
    by_school = (("A. TRƯỜNG TIỂU HỌC TRÀNG AN",), *ROWS[:2], ("B. TRƯỜNG THCS NGÔ SĨ LIÊN",), *ROWS[2:])
    yield case(
        "school above its rows",
        HEAD,
        *by_school,
        schools=("TRƯỜNG TIỂU HỌC TRÀNG AN",) * 2 + ("TRƯỜNG THCS NGÔ SĨ LIÊN",) * 2,
    )
    with_school = [(n, "TH Tràng An" if n == 1 else None, *rest) for n, *rest in ROWS]
    column = ("STT", "Trường", "Họ và tên", "Lớp", "Khẩu hiệu")
    yield case("school once in its column", column, *with_school, schools=("TH Tràng An",) * 4)
    several = [(n, {1: "TH Tràng An", 3: "TH Quang Trung"}.get(n), *rest) for n, *rest in ROWS]
    two = ("TH Tràng An",) * 2 + ("TH Quang Trung",) * 2
    yield case("schools above", column, *several, schools=two, doubts={"B3", "B5"})
    yield case("schools merged", column, *several, schools=two, merged=(Merge(2, 3, 1, 1), Merge(4, 5, 1, 1)))
    team = ((1, NAMES[0], "3A", TITLES[0]), (None, NAMES[1], "3B", None), (2, NAMES[2], "4A1", TITLES[2]))
    of_team = ((NAMES[:2], ("3A", "3B"), TITLES[0]), PLAIN[2])
    yield case("team in merged rows", HEAD, *team, expected=of_team, merged=(Merge(2, 3, 0, 0), Merge(2, 3, 3, 3)))


def _teams():
    two, classes = NAMES[:2], CLASSES[:2]
    for name, people, of_classes in (
        ("lines", "\n".join(two), "3A\n3B"),
        ("semicolons", "; ".join(two), "3A; 3B"),
        ("commas", ", ".join(two), "3A, 3B"),
        ("dashes", " - ".join(two), "3A - 3B"),
        ("and", " và ".join(two), "3A và 3B"),
        ("bullets", "\n".join(f"- {one}" for one in two), "- 3A\n- 3B"),
        ("numbered lines", f"1. {two[0]}\n2. {two[1]}", "1. 3A\n2. 3B"),
        ("numbered in a line", f"1. {two[0]} 2. {two[1]}", "3A, 3B"),
        ("classes behind names", f"{two[0]} (3A)\n{two[1]} - 3B", None),
        ("classes after commas", f"{two[0]}, 3A; {two[1]}, lớp 3B", None),
        ("slashes between classes", "\n".join(two), "3A/3B"),
    ):
        yield case(
            f"team: {name}",
            HEAD,
            (1, people, of_classes, TITLES[0]),
            ROWS[1],
            expected=((two, classes, TITLES[0]), PLAIN[1]),
        )
    of_one = ((two, ("3A", "3A"), TITLES[0]),)
    yield case("team: one class for all", HEAD, (1, "\n".join(two), "3A", TITLES[0]), expected=of_one)
    broken = (1, "Nguyễn Thị\nHương Giang", "3A", TITLES[0])
    yield case(
        "name in two lines", HEAD, broken, expected=((("Nguyễn Thị Hương Giang",), ("3A",), TITLES[0]),), doubts={"B2"}
    )


def _cells():
    dated = ("STT", "Họ và tên", "Ngày sinh", "Lớp", "Khẩu hiệu")

    def births(name, *values, born, doubts=()):
        rows = [(n, person, value, *rest) for (n, person, *rest), value in zip(ROWS, values, strict=False)]
        return case(name, dated, *rows, expected=PLAIN[: len(values)], born=born, doubts=doubts)

    yield births(
        "dates in every form",
        "12/03/2015",
        "25-07-16",
        41426,
        datetime(2013, 2, 16, tzinfo=UTC),
        born=(date(2015, 3, 12), date(2016, 7, 25), date(2013, 6, 1), date(2013, 2, 16)),
    )
    yield births(
        "swapped by Excel",
        "25/07/2016",
        datetime(2016, 8, 6, tzinfo=UTC),
        "13/02/2015",
        born=(date(2016, 7, 25), date(2016, 8, 6), date(2015, 2, 13)),
        doubts={"C3"},
    )
    yield births(
        "month first",
        "07/25/2016",
        "02/13/2015",
        "03/04/2015",
        born=(date(2016, 7, 25), date(2015, 2, 13), date(2015, 3, 4)),
        doubts={"C4"},
    )
    yield births("years", 2015, 2016, "2016", born=(None, None, None))
    yield births("a year among dates", "12/03/2015", 2016, born=(date(2015, 3, 12), None), doubts={"C3"})

    def classes(name, *values, read, doubts=()):
        rows = [(n, person, value, title) for (n, person, _, title), value in zip(ROWS, values, strict=False)]
        expected = tuple((people, (one,), title) for (people, _, title), one in zip(PLAIN, read, strict=False))
        return case(name, HEAD, *rows, expected=expected, doubts=doubts)

    yield classes(
        "classes as dates", "3/2", date(2023, 1, 3), date(2023, 12, 4), read=("3/2", "3/1", "4/12"), doubts={"C3", "C4"}
    )
    yield classes(
        "American classes as dates",
        "5/2",
        date(2023, 5, 13),
        date(2023, 4, 1),
        read=("5/2", "5/13", "4/1"),
        doubts={"C3", "C4"},
    )
    yield classes("classes as powers", "3E1", 300, read=("3E1", "3E2"), doubts={"C3"})
    yield classes("classes as numbers", Decimal("4.1"), 5, read=("4.1", "5"))
    yield classes("the word class", "Lớp 3A", "lớp: 4B", "5 A 2", read=("3A", "4B", "5A2"))


def _letters():
    for charset in (Charset.TCVN3, Charset.VNI, Charset.UTF8_TWICE):
        yield case(
            charset.value,
            *mangled(charset, [*LETTERHEAD, HEAD, *ROWS]),
            school="TRƯỜNG TIỂU HỌC THĂNG LONG" if charset is not Charset.TCVN3 else None,
        )
    fonts = dict.fromkeys(range(4), ".VnTimeH")
    capitals = tuple(((people[0].upper(),), classes, title.upper()) for people, classes, title in PLAIN)
    yield case("capital font", *mangled(Charset.TCVN3, [HEAD, *ROWS]), fonts=fonts, expected=capitals)
    yield case("TCVN3 font on Unicode text", HEAD, *ROWS, fonts=dict.fromkeys(range(4), ".VnTime"))
    yield case("VNI font", *mangled(Charset.VNI, [HEAD, *ROWS]), fonts=dict.fromkeys(range(4), "VNI-Times"))
    one = [list(row) for row in mangled(Charset.TCVN3, [HEAD, *ROWS])]
    one[2][1] = NAMES[1]
    yield case("one Unicode name in a TCVN3 column", *one, doubts={"B3"})


def _sheets():
    listed = sheet(HEAD, *ROWS, title="Bài dự thi")
    guide = sheet(("Tên cột", "Cách ghi"), ("Họ và tên", "Viết đủ"), title="Hướng dẫn")
    example = sheet(HEAD, (1, "Nguyễn Văn A", "3A", "Câu ví dụ của bài này"), title="Hướng dẫn")
    yield Case("guide sheet", (guide, listed))
    yield Case("example on a guide sheet", (example, listed))
    yield Case("hidden older list", (replace(sheet(HEAD, ROWS[0], title="Cũ"), hidden=True), listed))
    yield Case("only a hidden sheet", (replace(listed, hidden=True),), doubts=frozenset({"1:1"}))
    yield Case("school as the sheet's name", (sheet(HEAD, *ROWS, title="TH Thăng Long"),), school="TH Thăng Long")
    yield Case(
        "school in the file's name",
        (listed,),
        school="Trường Tiểu học Thăng Long",
        file="Trường Tiểu học Thăng Long - khẩu hiệu.xlsx",
    )
    yield Case(
        "school in the file's name, underscores",
        (listed,),
        school="THCS Ngô Sĩ Liên",
        file="KH_THCS_Ngô_Sĩ_Liên_2023.xlsx",
    )


CASES = [*_headers(), *_rows(), *_teams(), *_cells(), *_letters(), *_sheets()]

"""``entries`` and ``imports``: listed, taken in file by file, compared with each other, and taken back."""

import csv
import json

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Khẩu hiệu")
TEXT = "Nước trong lòng phố, phố trong lòng em, giữ lấy sông hồ"


def csv_file(path, *rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([TITLES, *rows])
    return path


def test_one_refused_file_does_not_stop_the_others(cli, store, tmp_path):
    home = store("lists")
    good = csv_file(tmp_path / "mot.csv", (901, "TH Thăng Long", "Nguyễn Văn An", "4A", TEXT))
    bad = csv_file(tmp_path / "hai.csv", (902, "TH Không Có", "Lê B", "4A", "Nước"))
    last = csv_file(tmp_path / "ba.csv", (903, "TH Tràng An", "Trần Thị Bình", "5B", TEXT.upper()))
    done = cli("--home", home, "entries", "import", good, bad, last, "--contest", "KH")
    assert done.code == 1
    assert "✖ Nothing was imported from hai.csv" in done.out
    assert "Files taken in: 2; refused: 1." in done.out
    listed = {row["code"] for row in json.loads(cli("--home", home, "entries", "list", "--json").out)}
    assert {"KH-901", "KH-903"} <= listed
    assert "KH-902" not in listed


def test_doubles_are_told_and_decided(cli, store, tmp_path):
    home = store("lists")
    rows = (901, "TH Thăng Long", "Nguyễn Văn An", "4A", TEXT), (902, "TH Tràng An", "Lê B", "4A", TEXT.upper())
    cli("--home", home, "entries", "import", csv_file(tmp_path / "mot.csv", *rows), "--contest", "KH")

    def told(*more):
        return json.loads(cli("--home", home, "entries", "duplicates", "--contest", "KH", "--json", *more).out)

    pair = {"first": "KH-901", "second": "KH-902", "earlier_season": None, "signs": ["text"], "percent": 100}
    assert pair | {"verdict": None, "note": ""} in told()
    assert cli("--home", home, "entries", "decide-duplicate", "KH-901", "kh-902", "same", "--note", "Hai bản").code == 0
    assert pair["second"] not in {row["second"] for row in told()}
    assert pair | {"verdict": "same", "note": "Hai bản"} in told("--decided")
    assert cli("--home", home, "entries", "decide-duplicate", "KH-901", "KH-902", "perhaps").code == 2
    assert cli("--home", home, "entries", "decide-duplicate", "KH-901", "KH-001", "same").code == 1


def test_an_import_is_listed_and_undone(cli, store, tmp_path):
    home = store("lists")
    file = csv_file(tmp_path / "mot.csv", (901, "TH Thăng Long", "Nguyễn Văn An", "4A", TEXT))
    cli("--home", home, "import", "entries", file, "--contest", "KH")
    newest = cli("--home", home, "imports", "list").out.splitlines()[1].split()
    assert "mot.csv" in newest
    undone = cli("--home", home, "imports", "undo", newest[0])
    assert (undone.code, undone.out.strip()) == (0, "Undone: mot.csv, 1 rows.")
    assert "KH-901" not in cli("--home", home, "entries", "list").out
    assert cli("--home", home, "imports", "undo", newest[0]).code == 1

"""A season in which every name, and every file, says MARK: wherever a judge meets it, blindness has a hole."""

import shutil
import sqlite3
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random
from zipfile import BadZipFile, ZipFile

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

from greenschool.services import blindness, codes, file_checks, judge_accounts, marking, panels, stores
from greenschool.services.conflicts import declare_conflict
from greenschool.services.covers import Cover
from greenschool.services.desk import Desk
from greenschool.services.entry_files import attach
from greenschool.services.intake import list_entries
from tests.practice import practice_stores
from tests.services.entry_samples import locked, paper, photo, slides

__all__ = ["blind_folder", "blind_season", "practice_stores"]

MARK = "Zzyx"
"""Stands in the names of schools, authors, teachers, other judges, files and whatever the office noted down."""
PASSWORD = "mật khẩu dài 1"
MINE, OWN_SCHOOL = "GK01", "GK05"
"""A judge of no school, and one of whose school there is an entry."""
_TELL = """
UPDATE schools SET name = 'Trường Tiểu học Zzyxtruong ' || id, picture = 'Zzyx.png';
UPDATE participations SET name = 'Trường Tiểu học Zzyxtruong ' || school_id, code = 'Zzyxma' || school_id,
    ward = 'Zzyxphuong', principal = 'Zzyxhieutruong', phone = 'Zzyx090', email = 'Zzyx@a.vn', note = 'Zzyxghichu';
INSERT INTO school_aliases (school_id, key, name, source)
    SELECT id, 'TH|zzyxgoi' || id, 'Zzyxgoi ' || id, 'Zzyx' FROM schools;
UPDATE authors SET name = 'Zzyxtacgia ' || id, class_name = 'Zzyxlop';
UPDATE authors SET kind = 'teacher' WHERE id % 3 = 0;
UPDATE entries SET note = 'Zzyxghichu', topic = 'Zzyxnhom', state_reason = 'Zzyxvi';
UPDATE judges SET workplace = 'Zzyxnoi', note = 'Zzyx';
UPDATE judges SET name = 'Zzyxgiamkhao' WHERE code NOT IN ('GK01', 'GK05');
-- Texts that name the school and the author, which the office covers before release.
UPDATE entries SET title = 'Xanh cùng Zzyxtruong ' || school_id || ' hôm nay' WHERE number = 2;
UPDATE entries SET title = (SELECT name FROM authors WHERE entry_id = entries.id) || ': xanh' WHERE number = 3;
"""
_ENTRY_OF_OWN_SCHOOL = """
SELECT entries.id, number FROM entries JOIN judges ON judges.school_id = entries.school_id
WHERE judges.code = 'GK05' AND contest_id = (SELECT id FROM contests WHERE code = 'KH')
"""


@dataclass(frozen=True, slots=True)
class BlindSeason:
    """The office's desk, a judge's, and that of a judge who has an entry of their own school."""

    office: Desk
    judge: Desk
    own_school: Desk
    own_entry: int
    """Id of the entry of that judge's school."""

    def execute(self, statement: str, values: tuple = ()) -> list:
        """Run a statement behind the program's back."""
        return _execute(self.office.folder, statement, values)


@pytest.fixture(scope="session")
def blind_folder(practice_stores, tmp_path_factory):
    """A store with the slogans being marked by every judge, made once."""
    folder = tmp_path_factory.mktemp("blind")
    shutil.copytree(practice_stores["lists"], folder / "store")
    connection = sqlite3.connect(folder / "store" / "greenschool.db")
    connection.executescript(_TELL)
    connection.close()
    office = stores.sit_down(stores.open_folder(folder / "store"))
    _attach(office, folder)
    codes.draw(office, "KH", Random(1))
    panels.set_panel(office, "KH", [panels.Seat(f"GK{number:02d}") for number in range(1, 8)])
    panels.assign(office, "KH", seed=1)
    declare_conflict(office, "GK02", f"{MARK}quen", entry=("KH", 4))
    blindness.mask_all(office, "KH")
    _look_at_files(office)
    blindness.release(office, "KH")
    judge_accounts.make_judge_account(office, MINE, "gk01", PASSWORD)
    judge_accounts.make_judge_account(office, OWN_SCHOOL, "gk05", PASSWORD)
    office.storage.close()
    return folder / "store"


@pytest.fixture
def blind_season(blind_folder, tmp_path):
    """A copy of that store, with the office and two judges at their desks."""
    folder = shutil.copytree(blind_folder, tmp_path / "season")
    storage = stores.open_folder(folder)
    office, judge, own_school = (
        stores.sit_down(storage, login, password)
        for login, password in (("quantri", ""), ("gk01", PASSWORD), ("gk05", PASSWORD))
    )
    yield BlindSeason(office, judge, own_school, _execute(folder, _ENTRY_OF_OWN_SCHOOL)[0][0])
    storage.close()


def _execute(folder: Path, statement: str, values: tuple = ()) -> list:
    connection = sqlite3.connect(folder / "greenschool.db")
    with connection:
        found = connection.execute(statement, values).fetchall()
    connection.close()
    return found


def _attach(office: Desk, folder: Path) -> None:
    """Give slogan 1 a file of every kind, and the own school's slogan a photo."""
    author = list_entries(office, "KH")[0].authors[0]
    files = [
        photo(folder / f"{MARK}-anh.jpg", MARK),
        photo(folder / f"{MARK}-tranh.png", MARK),
        paper(folder / f"{MARK}-thuyet-minh.pdf", "Nuoc la su song", f"Tac gia: {author}, 4A", marker=MARK),
        slides(folder / f"{MARK}-trinh-chieu.pptx"),
        photo(folder / f"{MARK}-giu-lai.jpg", MARK, colour="red"),
        locked(folder / f"{MARK}-khoa.pdf"),
        photo(folder / f"{MARK}-chua-xem.jpg", MARK, colour="blue"),
    ]
    attach(office, "KH-001", files)
    own = _execute(office.folder, _ENTRY_OF_OWN_SCHOOL)[0][1]
    attach(office, f"KH-{own:03d}", [photo(folder / f"{MARK}-truong-minh.jpg", MARK, colour="green")])


def _look_at_files(office: Desk) -> None:
    for file in file_checks.files_to_check(office, "KH"):
        if "giu-lai" in file.came_as or "khoa" in file.came_as:
            file_checks.withhold_file(office, file.id, f"lộ tên {MARK}")
        elif file.for_judges:
            if "anh.jpg" in file.came_as:
                file_checks.cover_file(office, file.id, [Cover(0, 0, 100, 100)])
            if "thuyet-minh" in file.came_as:
                assert file_checks.cover_names(office, file.id) == 1
            file_checks.clear_file(office, file.id)


def own_sheets(desk: Desk) -> dict[str, int]:
    """Return a judge's sheets by blind code."""
    return {one.blind_code: one.sheet for one in marking.my_sheets(desk)}


def holes(content: bytes) -> list[str]:
    """Return where a file tells MARK: in its bytes, in the parts of an archive, in the objects of a PDF."""
    found = ["bytes"] if _tells(content) else []
    try:
        with ZipFile(BytesIO(content)) as archive:
            found += [name for name in archive.namelist() if MARK in name or _tells(archive.read(name))]
    except BadZipFile:
        pass
    if content.startswith(b"%PDF"):
        reader = PdfReader(BytesIO(content))
        for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1):
            told = reader.get_object(number)
            data = told.get_data() if isinstance(told, StreamObject) else b""
            if MARK in repr(told) or _tells(data):
                found.append(f"object {number}")
    return found


def _tells(content: bytes) -> bool:
    low = content.lower()
    spellings = [MARK.lower().encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(spelling in low for spelling in spellings)

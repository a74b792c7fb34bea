"""Every service and every file that a judge gets, in a season whose names cannot be overlooked: none is told."""

import re
from decimal import Decimal
from uuid import uuid4
from zipfile import ZipFile

import pytest

from greenschool import language
from greenschool.errors import GreenSchoolError
from greenschool.services import files_to_mark, marking, seasons
from greenschool.services.files_to_mark import Showing
from greenschool.services.own_sheets import SheetNotYoursError
from greenschool.services.score_books import NothingToMarkError, export_books, take_books
from greenschool.services.sending_home import send_home
from greenschool.services.sheet_intake import NotAssignedError, SheetMarks, sheets_for, take_sheets
from tests.blind_season import MARK, MINE, OWN_SCHOOL, blind_folder, blind_season, holes, own_sheets, practice_stores
from tests.services.test_permissions import OF_JUDGES

__all__ = ["blind_folder", "blind_season", "practice_stores"]

ENTRY_CODE = re.compile(r"\bKH-\d{3}\b")
"""What the office calls an entry; a blind code has four characters."""


def of_judge(sheet):
    """Return every call that a judge can make about one sheet, by the name of its service."""
    return {
        "marking.open_sheet": lambda desk: marking.open_sheet(desk, sheet),
        "marking.give_mark": lambda desk: marking.give_mark(
            desk, sheet, marking.open_sheet(desk, sheet).criteria[0].name, Decimal(1), uuid4().hex
        ),
        "marking.my_history": lambda desk: marking.my_history(desk, sheet),
        "marking.undo": lambda desk: marking.undo(desk, sheet, uuid4().hex),
        "marking.set_comment": lambda desk: marking.set_comment(desk, sheet, "Hay"),
        "marking.set_flag": lambda desk: marking.set_flag(desk, sheet, flagged=True),
        "marking.set_skipped": lambda desk: marking.set_skipped(desk, sheet, skipped=True),
        "marking.gaps": lambda desk: marking.gaps(desk, [sheet]),
        "marking.submit": lambda desk: marking.submit(desk, [sheet]),
        "files_to_mark.list_files": lambda desk: files_to_mark.list_files(desk, sheet),
        "files_to_mark.open_file": lambda desk: [files_to_mark.open_file(desk, sheet, number) for number in range(9)],
        "marking.recuse": lambda desk: marking.recuse(desk, sheet, "con tôi"),
    }


def told_by(call, desk):
    """Return all that a call says, also where it refuses: the sentence, its values and what went before."""
    try:
        return repr(call(desk))
    except GreenSchoolError as error:
        causes = [error, error.__cause__]
        return " ".join(f"{one} {getattr(one, 'values', '')} {one!r}" for one in causes) + language.tell(error)


def test_no_service_tells_a_judge_whose_work_it_is(blind_season):
    judge = blind_season.judge
    told = [repr(marking.my_sheets(judge)), repr(seasons.seasons_of_judge(judge.storage, judge.actor))]
    own = own_sheets(judge)
    filed = blind_season.execute("SELECT blind_code FROM entries JOIN entry_attachments ON entry_id = entries.id")
    numbers = [number for (number,) in blind_season.execute("SELECT id FROM score_sheets")]
    # All that show a file, some of each kind of the others: the whole walk would take a minute.
    chosen = {own[code] for (code,) in filed} | set(list(own.values())[::4]) | set(numbers[::12])
    assert len(chosen) > 50
    for sheet in [*sorted(chosen), 0, -1, 999_999]:
        told += [told_by(call, judge) for call in of_judge(sheet).values()]
    assert {*of_judge(0), "marking.my_sheets", "seasons.seasons_of_judge"} == OF_JUDGES
    everything = "\n".join(told)
    assert MARK not in everything
    assert ENTRY_CODE.search(everything) is None
    assert str(judge.folder) not in everything
    for (digest,) in blind_season.execute("SELECT sha256 FROM entry_attachments"):
        assert digest not in everything


def test_the_files_that_a_judge_sees_tell_nothing(blind_season):
    judge = blind_season.judge
    shown = []
    for sheet in own_sheets(judge).values():
        for file in files_to_mark.list_files(judge, sheet):
            if file.showing is Showing.SHOWN:
                copy = files_to_mark.open_file(judge, sheet, file.number)
                shown.append(copy.name)
                assert holes(copy.content) == [], copy.name
    assert len(shown) == 5
    assert not [name for name in shown if not re.fullmatch(r"KH-[0-9A-Z]{4}-\d\.(jpg|png|pdf)", name)]


def test_what_goes_home_tells_nothing(blind_season, tmp_path):
    sent = send_home(blind_season.office, "KH", tmp_path / "ra", [MINE])
    assert len(sent.files) == 5
    for path in (tmp_path / "ra").rglob("*"):
        assert MARK not in path.name
        assert path.is_dir() or holes(path.read_bytes()) == [], path.name
    assert MARK not in repr(sent.left_out)


def test_a_hole_would_be_found(blind_season):
    """The walk itself sees what it looks for: the files as they came are full of it."""
    stored = [one for one in (blind_season.office.folder / "attachments").rglob("*") if one.is_file()]
    telling = [one for one in stored if one.suffix != ".pdf" and holes(one.read_bytes())]
    assert len(telling) >= 3
    papers = [one for one in stored if one.suffix == ".pdf" and b"/Encrypt" not in one.read_bytes()]
    assert all(holes(one.read_bytes()) for one in papers)


@pytest.fixture
def by_hand(blind_season):
    """A sheet of the judge's own school, put into the store behind the program's back; its number."""
    judge = blind_season.execute("SELECT id FROM judges WHERE code = ?", (OWN_SCHOOL,))[0][0]
    which = (blind_season.own_entry, judge)
    blind_season.execute(
        "INSERT INTO score_sheets (round_id, entry_id, judge_id, state, reason, part, source, marker_group, comment, "
        "flagged, skipped) SELECT round_id, ?, judge_id, 'assigned', '', part, source, 0, '', 0, 0 "
        "FROM score_sheets WHERE judge_id = ? LIMIT 1",
        which,
    )
    return blind_season.execute("SELECT id FROM score_sheets WHERE entry_id = ? AND judge_id = ?", which)[0][0]


def test_a_judge_of_the_school_cannot_reach_its_entry_by_any_service(blind_season, by_hand):
    judge = blind_season.own_school
    assert by_hand not in own_sheets(judge).values()
    for name, call in of_judge(by_hand).items():
        with pytest.raises(SheetNotYoursError):
            call(judge)
        assert MARK not in told_by(call, judge), name
    others = next(iter(own_sheets(judge).values()))
    with pytest.raises(SheetNotYoursError):
        marking.submit(judge, [others, by_hand])


def test_nor_by_a_workbook_nor_on_paper(blind_season, by_hand, tmp_path):
    office = blind_season.office
    code = blind_season.execute("SELECT blind_code FROM entries WHERE id = ?", (blind_season.own_entry,))[0][0]
    assert code not in {sheet.blind_code for sheet in sheets_for(office, "KH", OWN_SCHOOL)}
    (file,) = export_books(office, "KH", tmp_path, [OWN_SCHOOL])
    assert code.encode() not in _unpacked(file)
    given = SheetMarks(OWN_SCHOOL, code, {}, "", {})
    with pytest.raises(NotAssignedError):
        take_sheets(office, "KH", [given])
    assert take_books(office, [file])[0].refused is None
    blind_season.execute(
        "DELETE FROM score_sheets WHERE id <> ? AND judge_id = (SELECT id FROM judges WHERE code = ?)",
        (by_hand, OWN_SCHOOL),
    )
    with pytest.raises(NothingToMarkError):
        export_books(office, "KH", tmp_path, [OWN_SCHOOL])


def _unpacked(file):
    with ZipFile(file) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())

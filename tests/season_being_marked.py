"""A store in the middle of an evening of marking: slogans under codes, a panel of seven, and GK01 with an account."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from greenschool.resources import resource
from greenschool.services import blindness, codes, judge_accounts, marking, panels, stores
from greenschool.services.desk import Desk
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.schools import SchoolsImport

PRACTICE = resource("demo", "hoan-kiem-2022-23")
CONTEST, JUDGE, LOGIN, PASSWORD = "KH", "GK01", "gk01", "mat khau dai 1"
PANEL = tuple(f"GK{number:02d}" for number in range(1, 8))


def make(folder: Path) -> None:
    """Make the store in ``folder`` and close it."""
    desk = stores.first_start(folder)
    run(SchoolsImport(), desk, PRACTICE / "truong.xlsx")
    run(JudgesImport(), desk, PRACTICE / "giam-khao.xlsx")
    run(EntriesImport(CONTEST), desk, PRACTICE / "khau-hieu.xlsx")
    codes.draw(desk, CONTEST, Random(1))
    panels.set_panel(desk, CONTEST, [panels.Seat(judge) for judge in PANEL])
    panels.assign(desk, CONTEST, seed=1)
    blindness.release(desk, CONTEST, "Đã xem")
    judge_accounts.make_judge_account(desk, JUDGE, LOGIN, PASSWORD)
    desk.storage.close()


def sit_down(folder: Path) -> Desk:
    """Open the store with GK01 at the desk."""
    return stores.sit_down(stores.open_folder(folder), LOGIN, PASSWORD)


def criteria_of(desk: Desk) -> Sequence[tuple[int, str]]:
    """Return every criterion of every own sheet: the sheet and the criterion's name."""
    return [
        (row.sheet, one.name) for row in marking.my_sheets(desk) for one in marking.open_sheet(desk, row.sheet).criteria
    ]

"""Workbooks go out from the window and come home, with what is wrong named by its cell."""

import random

import openpyxl
import pytest

from greenschool.services import blindness, codes, panels, stores
from greenschool.services.file_checks import files_to_check
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.progress_board import board
from greenschool.services.schools import SchoolsImport
from greenschool.services.states import RoundState
from greenschool.ui.dialogs.score_books import ScoreBooksDialog
from tests.services.judging import being_marked_with_files


@pytest.fixture
def marking(tmp_path, practice):
    desk = stores.first_start(tmp_path / "store")
    run(SchoolsImport(), desk, practice / "truong.xlsx")
    run(JudgesImport(), desk, practice / "giam-khao.xlsx")
    run(EntriesImport("SK"), desk, practice / "sang-kien.xlsx")
    codes.draw(desk, "SK", random.Random(1))
    panels.set_panel(desk, "SK", [panels.Seat(f"GK{number:02d}") for number in range(1, 8)])
    panels.assign(desk, "SK", seed=1)
    blindness.release(desk, "SK", "Đã xem")
    yield desk
    desk.storage.close()


@pytest.fixture
def dialog(qtbot, english, office_at, marking):  # noqa: ARG001 - the language of this window
    made = ScoreBooksDialog(office_at(marking), "SK", RoundState.MARKING)
    qtbot.addWidget(made)
    made.show()
    return made


def told(dialog):
    return [(row.cell, row.brings) for row in dialog.table.model.rows()]


def test_workbooks_go_out_and_come_home(dialog, qtbot, tmp_path, marking):
    folder = tmp_path / "ra"
    dialog.write(folder)
    qtbot.waitUntil(lambda: "7 workbooks" in dialog.banner.text())
    book = folder / "phieu-cham-SK-GK01.xlsx"
    workbook = openpyxl.load_workbook(book)
    sheet = workbook.worksheets[0]
    for row in (8, 9):
        for column in range(3, 9):
            sheet.cell(row, column).value = 4
    sheet["C9"] = 99
    workbook.save(book)
    dialog.look([book])
    qtbot.waitUntil(dialog.take.isEnabled)
    assert told(dialog) == [("", 1), ("C9", None)]
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.take.click()
    assert taken.args == ["Handed in: 1 sheets."]
    assert sum(row.counted for row in board(marking, "SK").rows) == 1


def test_a_file_that_is_none_is_told_and_nothing_can_be_taken(dialog, qtbot, practice):
    dialog.look([practice / "truong.xlsx"])
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() == 1)
    assert "not a marking workbook" in dialog.table.model.rows()[0].told
    assert not dialog.take.isEnabled()


@pytest.mark.usefixtures("english")
def test_files_go_out_beside_the_workbooks_and_what_nobody_gets_is_named(qtbot, office_at, desk_on, tmp_path):
    desk = desk_on("lists", being_marked_with_files)
    dialog = ScoreBooksDialog(office_at(desk), "KH", RoundState.MARKING)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.write(tmp_path / "ra")
    qtbot.waitUntil(lambda: "workbooks" in dialog.banner.text())
    code = files_to_check(desk, "KH")[0].blind_code
    copies = sorted((tmp_path / "ra").glob("tep-KH-GK0?/*"))
    assert {file.name for file in copies} == {f"{code}-1.jpg"}
    assert f"a folder for each judge: {len(copies)}." in dialog.banner.text()
    assert f"No judge gets: {code}-2.pptx." in dialog.banner.text()

"""A judge marks twenty entries in the real window, with the keyboard alone.

Run by ``make test-window``, which brings the screen and the hands: Xvfb and xdotool. What is checked is what is stored;
what was seen lies in ``out/window/`` afterwards.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from unicodedata import normalize

import pytest

from greenschool.services import marking
from greenschool.services.accounts import SYSTEM
from greenschool.services.desk import Desk
from greenschool.services.states import SheetState
from greenschool.text.numbers import format_decimal
from tests import season_being_marked
from tests.window.screen import Screen, screen, until

PICTURES = Path("out", "window")
ENTRIES = 20
SIGN_IN, JUDGING, HAND_IN = "Mời bạn đăng nhập", "Chấm bài", "Nộp phiếu chấm"
COMMENTS = {2: "Câu ngắn, dễ nhớ", 7: "Nước sạch là máu của Trái Đất", 11: "Ý hay; vần chưa đều"}
"""By the place of the entry in the list."""


@pytest.fixture
def folder(tmp_path):
    season_being_marked.make(tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def judge(folder):
    """The judge's own desk, to look at what is stored while the program runs."""
    desk = season_being_marked.sit_down(folder)
    yield desk
    desk.storage.close()


@pytest.fixture
def display(tmp_path):
    shutil.rmtree(PICTURES, ignore_errors=True)
    with screen(tmp_path / "screen") as made:
        made.learns_letters(sorted({letter for words in COMMENTS.values() for letter in words if not letter.isascii()}))
        yield made


@pytest.fixture
def program(display, folder, tmp_path):
    """The program as a judge starts it, with settings of its own."""
    environment = display.environment | {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    running = subprocess.Popen([sys.executable, "-m", "greenschool", "--home", str(folder)], env=environment)
    yield running
    display.picture(PICTURES / "6-last.png")
    running.kill()
    running.wait()


def marks_for(number: int) -> Sequence[Decimal]:
    """Return the marks of the entry of this number: whole ones, halves and noughts."""
    return (Decimal(20 + number % 10), Decimal(number % 5), Decimal("12.5"), Decimal(number) / 2)


def as_unikey(text: str) -> Iterator[tuple[int, str]]:
    """Give how UniKey brings a text into a field: letters, then a burst of backspaces and the letters with their signs.

    Each pair says how many backspaces come before which letters.
    """
    for number, word in enumerate(text.split(" ")):
        yield 0, f"{' ' if number else ''}{''.join(map(_without_signs, word))}"
        kept = next((place for place, letter in enumerate(word) if _without_signs(letter) != letter), len(word))
        if kept < len(word):
            yield len(word) - kept, word[kept:]


def _without_signs(letter: str) -> str:
    return {"đ": "d", "Đ": "D"}.get(letter) or normalize("NFD", letter)[0]


def sign_in(person: Screen) -> None:
    """Choose the judge's account and type the password."""
    person.waits_for_window(SIGN_IN)
    person.picture(PICTURES / "1-sign-in.png")
    person.keys("shift+Tab", "Right", "Down", "Tab")
    person.types(season_being_marked.PASSWORD)
    person.keys("Return")
    person.waits_for_window(JUDGING)


def comment(person: Screen, words: str) -> None:
    """Go to the comment by its key, type it as UniKey does, and come back to the marks."""
    person.keys("F6")
    for backspaces, letters in as_unikey(words):
        if backspaces:
            person.keys(*["BackSpace"] * backspaces)
        person.types(letters)
    person.keys("Escape")


def type_mark(person: Screen, mark: Decimal, then: str) -> None:
    """Type a mark as people write it, and the key that leaves its field."""
    person.types(format_decimal(mark))
    person.keys(then)


def test_a_judge_marks_twenty_entries_with_the_keyboard_alone(display, program, judge):
    rows = marking.my_sheets(judge)
    sign_in(display)
    for number, row in enumerate(rows[:ENTRIES]):
        *first, last = marks_for(number)
        for mark in first:
            type_mark(display, mark, "Return")
        if number in COMMENTS:
            comment(display, COMMENTS[number])
            until(
                lambda row=row: marking.open_sheet(judge, row.sheet).comment, f"the comment on {row.blind_code} is in"
            )
            display.picture(PICTURES / f"3-comment-{number}.png")
        type_mark(display, last, "Return" if number % 2 else "ctrl+Return")
        until(lambda row=row: whole(judge, row.sheet), f"{row.blind_code} has all its marks")
        if number in (0, ENTRIES // 2):
            display.picture(PICTURES / f"2-entry-{number}.png")

    display.keys("ctrl+s")
    display.waits_for_window(HAND_IN)
    display.picture(PICTURES / "4-hand-in.png")
    display.keys("Return")
    until(lambda: states(judge)[rows[ENTRIES - 1].sheet] is SheetState.SUBMITTED, "the marks are handed in")
    display.waits_for_window(JUDGING)
    display.picture(PICTURES / "5-handed-in.png")
    assert program.poll() is None, "the program has ended by itself"

    for number, row in enumerate(rows):
        opened = marking.open_sheet(judge, row.sheet)
        assert opened.comment == COMMENTS.get(number, "")
        expected = list(marks_for(number)) if number < ENTRIES else [None] * len(opened.criteria)
        assert [one.mark for one in opened.criteria] == expected
        assert opened.row.state is (SheetState.SUBMITTED if number < ENTRIES else SheetState.ASSIGNED)
    assert judge.storage.verify_chain(SYSTEM) > ENTRIES * len(marks_for(0))
    assert {picture.name[0] for picture in PICTURES.glob("*.png")} == set("12345")


def comment_on(judge: Desk, sheet: int) -> str:
    """Return the comment that is stored."""
    return marking.open_sheet(judge, sheet).comment


def whole(judge: Desk, sheet: int) -> bool:
    """Tell whether every criterion of a sheet has its mark."""
    return None not in [one.mark for one in marking.open_sheet(judge, sheet).criteria]


def states(judge: Desk) -> dict[int, SheetState]:
    """Return where the judge's sheets stand."""
    return {row.sheet: row.state for row in marking.my_sheets(judge)}

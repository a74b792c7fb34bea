"""Kill -9 while marks are typed, again and again on one store; and two ways of saving that must be found out."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from threading import Timer

from greenschool.models import Base, MarkOperation
from greenschool.services import marking
from greenschool.services.desk import Desk
from greenschool.services.marking import Saved
from greenschool.services.states import SheetState
from greenschool.storage.unit_of_work import RowsOfWork
from tests.kills.child import Child, Report, Work, wait
from tests.kills.judge_at_work import type_marks
from tests.kills.what_is_kept import Marks, Place, half_done, lost, marks_in, unsound

Typing = Callable[[Path, str, Report], None]

LONGEST_DELAY = 0.03
"""Seconds after Enter within which the kill falls: longer than a mark takes."""
MOST_ACKNOWLEDGED = 6
LONGEST_ROUND = 0.5


@dataclass
class Evening:
    """A store with what the screen has said of it so far."""

    folder: Path
    kept: Marks = field(default_factory=dict)
    flying: tuple[Place, str | None] | None = None
    acknowledged: int = 0
    moments: Counter[str] = field(default_factory=Counter)
    """When the kills fell."""

    def hear(self, words: list[str]) -> None:
        """Note one line of the child."""
        match words:
            case ["typing", code, criterion, mark]:
                self.flying = (code, criterion), mark
            case ["saved", code, criterion, mark]:
                self.kept[code, criterion] = mark
                self.flying = None
                self.acknowledged += 1

    def problems(self) -> list[str]:
        """Look at the store after a kill; what was flying and is in counts as said from now on."""
        found = [*unsound(self.folder), *lost(self.folder, self.kept, self.flying), *half_done(self.folder)]
        stored = marks_in(self.folder)
        if self.flying is None:
            self.moments["between two marks"] += 1
        else:
            place, mark = self.flying
            came = stored.get(place) == mark
            self.moments["before the commit" if not came else "between commit and “Đã lưu”"] += 1
        self.kept, self.flying = dict(stored), None
        return found


def kill_once(evening: Evening, chance: Random, work: Work) -> list[str]:
    """Let a judge type on the store, kill the program at a moment that ``chance`` chooses, and say what is wrong."""
    child = Child(work)
    after_enter = chance.random() < 0.6
    enough = evening.acknowledged + chance.randrange(MOST_ACKNOWLEDGED)
    for words in child.lines():
        evening.hear(words)
        if words[0] == "enter" and after_enter and evening.acknowledged >= enough:
            wait(LONGEST_DELAY * 10 ** chance.uniform(-4.5, 0))
            break
        if words[0] == "typing" and not after_enter:
            wait(chance.uniform(0, LONGEST_ROUND))
            break
    child.kill()
    for words in child.lines():
        evening.hear(words)
    assert child.was_killed()
    return evening.problems()


def acknowledge_before_commit(folder: Path, seed: str, report: Report) -> None:
    """The first control: a screen that says “Đã lưu” and writes in the background."""
    give = marking.give_mark

    def soon(desk: Desk, sheet: int, criterion: str, mark: object, operation: str) -> Saved:
        Timer(LONGEST_DELAY, give, (desk, sheet, criterion, mark, operation)).start()
        return Saved(desk.now(), 0, 0, SheetState.DRAFT)

    marking.give_mark = soon
    type_marks(folder, seed, report)


def commit_in_two_steps(folder: Path, seed: str, report: Report) -> None:
    """The second control: a mark is committed before its history, which comes a little later."""
    insert = RowsOfWork.insert

    def apart(work: RowsOfWork, model: type[Base], **row: object) -> int:
        if model is MarkOperation:
            work.rows.execute("COMMIT")
            wait(LONGEST_ROUND / 2)
            work.rows.execute("BEGIN IMMEDIATE")
        return insert(work, model, **row)

    RowsOfWork.insert = apart
    type_marks(folder, seed, report)


CONTROLS: dict[str, Typing] = {
    "said before it is written": acknowledge_before_commit,
    "written in two steps": commit_in_two_steps,
}


def kill_marking(folder: Path, kills: int, seed: str, work: Typing = type_marks) -> tuple[Evening, list[str]]:
    """Kill so many times on one store, up to the first problem."""
    evening, chance = Evening(folder), Random(seed)
    for number in range(kills):
        if found := kill_once(evening, chance, partial(work, folder, f"{seed}-{number}")):
            return evening, found
    return evening, []

"""Contests to test on: the practice season, and small ones built from sheet totals."""

import csv
import json
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest

from greenschool.scoring.marks import SheetStanding
from greenschool.scoring.prize_lines import ByCount, Contender, PrizeLine, PrizeResult, standings
from greenschool.scoring.ranking import Sheet
from greenschool.scoring.rubric import Criterion, Rubric
from greenschool.scoring.scheme import Scheme
from greenschool.scoring.tiebreaks import ByCriterion, HigherLowestMark, MoreJudgesPlacingAbove

ROOT = Path(__file__).parents[2]
SEASON = ROOT / "resources" / "demo" / "hoan-kiem-2022-23"


@dataclass(frozen=True)
class PracticeContest:
    """One contest of the practice season, as its files have it."""

    rubric: Rubric
    contenders: tuple[Contender, ...]
    lines: tuple[PrizeLine, ...]
    shortlist: int | None

    def result(self, *, settle, rulings=(), scheme=None) -> PrizeResult:
        if scheme is None:
            criteria = tuple(ByCriterion(criterion.key) for criterion in self.rubric.criteria)
            scheme = Scheme(tie_breaks=(*criteria, MoreJudgesPlacingAbove(), HigherLowestMark()))
        return standings(self.contenders, self.rubric, scheme, self.lines, self.shortlist, rulings, settle=settle)


@cache
def load_practice_contest(code: str) -> PracticeContest:
    season = json.loads((SEASON / "season.json").read_text(encoding="utf-8"))
    criteria = season["rubrics"][code]
    keys = {criterion["name"]: f"c{number}" for number, criterion in enumerate(criteria, start=1)}
    rubric = Rubric(tuple(Criterion(keys[c["name"]], c["name"], Fraction(c["max"])) for c in criteria))
    sheets: dict[int, dict[str, dict[str, Fraction]]] = {}
    with (SEASON / "diem.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["Cuộc thi"] == code:
                by_judge = sheets.setdefault(int(row["STT bài"]), {})
                by_judge.setdefault(row["Giám khảo"], {})[keys[row["Tiêu chí"]]] = Fraction(row["Điểm"])
    contenders = tuple(
        Contender(entry, tuple(Sheet(judge, SheetStanding.SUBMITTED, marks) for judge, marks in by_judge.items()))
        for entry, by_judge in sheets.items()
    )
    prizes = dict(season["prizes"][code])
    shortlist = prizes.pop("shortlist", None)
    lines = tuple(PrizeLine(name, ByCount(count)) for name, count in prizes.items())
    return PracticeContest(rubric, contenders, lines, shortlist)


@pytest.fixture(scope="session")
def practice_contest():
    return load_practice_contest


@pytest.fixture(scope="session")
def one_criterion():
    return Rubric((Criterion("all", "Overall", Fraction(100)),))


@pytest.fixture(scope="session")
def contender():
    """Build a contender from the overall marks of judges J1, J2, …"""

    def build(entry, *marks, **kwargs):
        sheets = tuple(
            Sheet(f"J{number}", SheetStanding.SUBMITTED, {"all": Fraction(mark)})
            for number, mark in enumerate(marks, start=1)
        )
        return Contender(entry, sheets, **kwargs)

    return build

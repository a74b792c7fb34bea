"""What may be meant by a cell that does not fit: the schools and groups it could name, and its likes in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from greenschool.services.imports import ImportCheck
from greenschool.services.intake_checks import UnknownGroupError
from greenschool.services.schools import AmbiguousSchoolError, UnknownSchoolError
from greenschool.text.school_names import school_key
from greenschool.text.search_key import search_key
from greenschool.workbooks.reading import CellProblem


@dataclass(frozen=True, slots=True)
class Fix:
    """What can be put in place of the value of a cell, the likeliest first, and all cells with that same problem.

    ``is_name`` tells that the value may be remembered as another name of a school.
    """

    value: str
    choices: tuple[str, ...]
    cells: tuple[str, ...]
    is_name: bool


def fix_for(check: ImportCheck, cell: str, schools: Sequence[str]) -> Fix | None:
    """Return what may be meant by a cell with a problem; None where nothing can be offered.

    ``schools`` are the names of the season's.
    """
    problem = next((one for one in check.problems if one.cell == cell), None)
    choices = _choices(problem, schools) if problem is not None and problem.value else ()
    if problem is None or not choices:
        return None
    return Fix(problem.value, choices, alike(check, problem), isinstance(problem.message, UnknownSchoolError))


def alike(check: ImportCheck, problem: CellProblem) -> tuple[str, ...]:
    """Return the cells with this problem and this value in columns of the same title, its own among them."""
    same = (problem.column, problem.value, type(problem.message))
    found = (one.cell for one in check.problems if (one.column, one.value, type(one.message)) == same)
    return tuple(dict.fromkeys(found))


def _choices(problem: CellProblem, schools: Sequence[str]) -> tuple[str, ...]:
    values = problem.message.values
    if isinstance(problem.message, UnknownSchoolError):
        return _by_likeness(problem.value, schools)
    if isinstance(problem.message, AmbiguousSchoolError):
        return tuple(str(values["candidates"]).split(" / "))
    if isinstance(problem.message, UnknownGroupError):
        return _by_likeness(problem.value, str(values["known"]).split(", "))
    return ()


def _by_likeness(value: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return names by how like the value they are; a school's level counts less than its name."""
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    key, bare = search_key(value), school_key(value).partition("|")[2]

    def likeness(name: str) -> float:
        return token_sort_ratio(key, search_key(name)) + 2 * ratio(bare, school_key(name).partition("|")[2])

    return tuple(sorted(names, key=likeness, reverse=True))

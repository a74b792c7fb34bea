"""Lists for offices and schools to fill in ("Tải biểu mẫu"), empty or with the schools that are known."""

from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.services.desk import Desk, contest_of
from greenschool.services.schools import LEVELS, list_schools
from greenschool.services.seasons import list_contests
from greenschool.workbooks.templates import ListKind, write_template

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVEL_WORDS = dict(zip(LEVELS, ("Mầm non", "Tiểu học", "THCS", "Liên cấp"), strict=True))


def write_empty_list(desk: Desk, kind: str, out: Path, contest: str | None = None) -> None:
    """Write the template of ``kind`` with the season's names to choose from.

    The kinds are schools, judges, entries, marks and participants. For entries, ``contest`` adds the groups of that
    contest. Raises ``UnknownContestError``, or what ``workbooks.writer`` refuses.
    """
    choices: Mapping[str, tuple[str, ...]] = {}
    if kind == "schools":
        choices = {"level": tuple(LEVEL_WORDS.values())}
    elif kind == "entries":
        groups = _groups(desk, contest) if contest else ()
        choices = {"school": tuple(school.name for school in list_schools(desk)), "group": groups}
    elif kind == "participants":
        choices = {"school": tuple(school.name for school in list_schools(desk))}
    elif kind == "marks":
        choices = {"contest": tuple(row.code for row in list_contests(desk))}
    write_template(out, ListKind[kind.upper()], choices)


def _groups(desk: Desk, contest: str) -> tuple[str, ...]:
    with desk.read() as uow:
        return tuple(group.name for group in contest_of(uow, desk, contest).groups)


def export_schools(desk: Desk, out: Path) -> int:
    """Write the season's schools in the form of their template and return how many there are.

    The file can be changed and imported again. Raises what ``workbooks.writer`` refuses.
    """
    schools = list_schools(desk)
    rows = [
        {
            "number": number,
            "code": school.code,
            "name": school.name,
            "level": LEVEL_WORDS[school.level],
            "ward": school.ward,
            "pupils": school.pupils,
            "principal": school.principal,
            "phone": school.phone,
            "email": school.email,
            "note": school.note,
        }
        for number, school in enumerate(schools, start=1)
    ]
    write_template(out, ListKind.SCHOOLS, {"level": tuple(LEVEL_WORDS.values())}, rows)
    return len(schools)

"""Empty lists for offices and schools to fill in ("Tải biểu mẫu")."""

from pathlib import Path
from typing import TYPE_CHECKING

from greenschool.services.desk import Desk, contest_of
from greenschool.services.schools import list_schools
from greenschool.services.seasons import list_contests
from greenschool.workbooks.templates import ListKind, write_template

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVEL_WORDS = ("Mầm non", "Tiểu học", "THCS", "Liên cấp")


def write_empty_list(desk: Desk, kind: str, out: Path, contest: str | None = None) -> None:
    """Write the template of ``kind`` (schools, judges, entries or marks) with the season's names to choose from.

    For entries, ``contest`` adds the groups of that contest. Raises ``UnknownContestError``, or what
    ``workbooks.writer`` refuses.
    """
    choices: Mapping[str, tuple[str, ...]] = {}
    if kind == "schools":
        choices = {"level": LEVEL_WORDS}
    elif kind == "entries":
        groups = _groups(desk, contest) if contest else ()
        choices = {"school": tuple(school.name for school in list_schools(desk)), "group": groups}
    elif kind == "marks":
        choices = {"contest": tuple(row.code for row in list_contests(desk))}
    write_template(out, ListKind[kind.upper()], choices)


def _groups(desk: Desk, contest: str) -> tuple[str, ...]:
    with desk.read() as uow:
        return tuple(group.name for group in contest_of(uow, desk, contest).groups)

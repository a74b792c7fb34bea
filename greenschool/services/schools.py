"""Schools of the season: listing, importing, finding one by what a list calls it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, Participation, School
from greenschool.models.account import Permission
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.alphabet import alphabet_key
from greenschool.text.school_names import parse_school_name, school_key
from greenschool.text.search_key import search_key
from greenschool.workbooks.reading import CellProblem, Reading
from greenschool.workbooks.schools_list import SchoolLine, read_schools

LEVELS = ("MN", "TH", "THCS", "LC")


class UnknownSchoolError(GreenSchoolError):
    """A name that no school of the season has."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no school “{name}” in this season.")


class AmbiguousSchoolError(GreenSchoolError):
    """A name without its level that several schools share."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” may be {candidates}: write the level too.")


class UnknownLevelError(GreenSchoolError):
    """A level that is none of the four."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{level}” is not a level; write Mầm non, Tiểu học, THCS or Liên cấp.")


class LevelContradictsError(GreenSchoolError):
    """A level column that says otherwise than the school's name."""

    sentence = QT_TRANSLATE_NOOP("errors", "the name “{name}” does not go with the level “{level}”.")


class SchoolTwiceError(GreenSchoolError):
    """The same school twice, in the file or in the season."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” is there already.")


class SchoolCodeTwiceError(GreenSchoolError):
    """The same code twice, in the file or in the season."""

    sentence = QT_TRANSLATE_NOOP("errors", "the code “{code}” is used already.")


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """A school in the desk's season."""

    id: int
    code: str
    name: str
    level: str
    ward: str
    pupils: int | None
    principal: str
    phone: str
    email: str
    entries: tuple[tuple[str, int], ...]
    """Number of entries by contest code, in the order of the contests."""
    note: str

    @property
    def entries_in_all(self) -> int:
        """Entries to all contests."""
        return sum(count for _, count in self.entries)


def list_schools(desk: Desk) -> tuple[SchoolRow, ...]:
    """Return the season's schools by level and then in Vietnamese order."""
    with desk.read() as uow:
        counts, codes = _entry_counts(uow, desk), _contest_codes(uow, desk)
        query = select(Participation).where(Participation.season_id == desk.season_id)
        rows = [
            SchoolRow(
                id=part.school.id,
                code=part.code,
                name=part.school.name,
                level=part.school.level,
                ward=part.ward,
                pupils=part.pupils,
                principal=part.principal,
                phone=part.phone,
                email=part.email,
                entries=tuple((code, counts[part.school.id, code]) for code in codes),
                note=part.note,
            )
            for part in uow.session.scalars(query)
        ]
    return tuple(sorted(rows, key=lambda row: (LEVELS.index(row.level), alphabet_key(row.name))))


class SchoolFinder:
    """Finds a school of the season by its code or by any usual way of writing its name."""

    def __init__(self, uow: UnitOfWork, desk: Desk) -> None:
        parts = uow.session.scalars(select(Participation).where(Participation.season_id == desk.season_id)).all()
        self._by_key = {part.school.key: part.school for part in parts}
        self._by_code = {search_key(part.code): part.school for part in parts}
        self._by_bare_name: defaultdict[str, list[School]] = defaultdict(list)
        for part in parts:
            self._by_bare_name[part.school.key.partition("|")[2]].append(part.school)

    def find(self, name: str) -> School:
        """Return the school; raises ``UnknownSchoolError``, or ``AmbiguousSchoolError`` where a level is missing."""
        if school := self._by_code.get(search_key(name)):
            return school
        key = school_key(name)
        if school := self._by_key.get(key):
            return school
        level, _, bare = key.partition("|")
        candidates = [] if level else self._by_bare_name[bare]
        if len(candidates) > 1:
            raise AmbiguousSchoolError(name=name, candidates=" / ".join(school.name for school in candidates))
        if not candidates:
            raise UnknownSchoolError(name=name)
        return candidates[0]


class SchoolsImport:
    """The list of schools that take part."""

    needs = Permission.EDIT
    action = "schools.import"
    titles: tuple[str, ...] = (
        QT_TRANSLATE_NOOP("columns", "Code"),
        QT_TRANSLATE_NOOP("columns", "School"),
        QT_TRANSLATE_NOOP("columns", "Level"),
        QT_TRANSLATE_NOOP("columns", "Ward"),
        QT_TRANSLATE_NOOP("columns", "Pupils"),
        QT_TRANSLATE_NOOP("columns", "Principal"),
        QT_TRANSLATE_NOOP("columns", "Phone"),
        QT_TRANSLATE_NOOP("columns", "Email"),
    )

    def read(self, file: Path, progress: Progress) -> Reading[SchoolLine]:
        """Read the file, without a store."""
        return read_schools(file, progress)

    def cells(self, line: SchoolLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        pupils = "" if line.pupils is None else str(line.pupils)
        return (line.code, line.name, line.level, line.ward, pupils, line.principal, line.phone, line.email)

    def problems(self, uow: UnitOfWork, desk: Desk, reading: Reading[SchoolLine]) -> Iterator[CellProblem]:
        """Yield unknown levels and schools or codes that are there already."""
        parts = uow.session.scalars(select(Participation).where(Participation.season_id == desk.season_id)).all()
        keys = Counter(part.school.key for part in parts)
        codes = Counter(search_key(part.code) for part in parts)
        for line in reading.lines:
            try:
                key = _key(line)
            except GreenSchoolError as problem:
                yield reading.problem(line.row, "level", line.level, problem)
                continue
            keys[key] += 1
            codes[search_key(line.code)] += 1 if line.code else 0
            if keys[key] > 1:
                yield reading.problem(line.row, "name", line.name, SchoolTwiceError(name=line.name))
            if codes[search_key(line.code)] > 1:
                yield reading.problem(line.row, "code", line.code, SchoolCodeTwiceError(code=line.code))

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: Reading[SchoolLine], progress: Progress
    ) -> list[GreenSchoolError]:
        """Record schools; one that earlier seasons knew keeps its identity, one without a code is given the next."""
        known = {school.key: school for school in uow.session.scalars(select(School))}
        in_season = select(Participation.code).where(Participation.season_id == desk.season_id)
        codes = {search_key(code) for code in (*uow.session.scalars(in_season), *(line.code for line in reading.lines))}
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording schools"), len(reading.lines))
        for line in reading.lines:
            key = _key(line)
            school = known.setdefault(key, School(key=key, level=key.partition("|")[0], name=line.name))
            uow.session.add(
                Participation(
                    season_id=desk.season_id,
                    school=school,
                    code=line.code or _next_code(school.level, codes),
                    ward=line.ward,
                    pupils=line.pupils,
                    principal=line.principal,
                    phone=line.phone,
                    email=line.email,
                    note=line.note,
                )
            )
            progress.step()
        return []


def _key(line: SchoolLine) -> str:
    """Return the identity of a listed school: its level, which its name may not contradict, and its bare name."""
    stated, named = _level(line.level), parse_school_name(line.name).level
    if named not in (None, stated):
        raise LevelContradictsError(name=line.name, level=line.level)
    return f"{stated}|{school_key(line.name).partition('|')[2]}"


def _level(text: str) -> str:
    level = text.upper() if text.upper() in LEVELS else parse_school_name(f"{text} X").level
    if level not in LEVELS:
        raise UnknownLevelError(level=text)
    return level


def _next_code(level: str, taken: set[str]) -> str:
    """Return the first of TH01, TH02 … that is not in ``taken``, and note it there."""
    code = next(code for number in count(1) if search_key(code := f"{level}{number:02d}") not in taken)
    taken.add(search_key(code))
    return code


def _contest_codes(uow: UnitOfWork, desk: Desk) -> Iterable[str]:
    return uow.session.scalars(
        select(Contest.code).where(Contest.season_id == desk.season_id).order_by(Contest.id)
    ).all()


def _entry_counts(uow: UnitOfWork, desk: Desk) -> Counter[tuple[int, str]]:
    query = (
        select(Entry.school_id, Contest.code, func.count())
        .join(Contest, Contest.id == Entry.contest_id)
        .where(Contest.season_id == desk.season_id)
        .group_by(Entry.school_id, Contest.code)
    )
    return Counter({(school, code): count for school, code, count in uow.session.execute(query)})

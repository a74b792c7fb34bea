"""Schools of the season: listing, importing, finding one by what a list calls it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import func, select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Entry, ImportRun, Participation, School, SchoolAlias
from greenschool.models.account import Permission
from greenschool.progress import Progress
from greenschool.services.desk import Desk
from greenschool.storage.attachments import attachment_path
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.alphabet import alphabet_key
from greenschool.text.school_names import parse_school_name, school_key
from greenschool.text.search_key import search_key
from greenschool.workbooks.list_file import ListFile
from greenschool.workbooks.reading import CellProblem
from greenschool.workbooks.schools_list import SCHOOLS, SchoolLine, read_schools
from greenschool.workbooks.wishes import Wishes

LEVELS = ("MN", "TH", "THCS", "LC")
CODE_OPENINGS = {"MN": "MN", "TH": "TH", "THCS": "CS", "LC": "LC"}
"""How codes begin that the program gives to schools without one."""


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


class SchoolsUpdatedError(GreenSchoolError):
    """A note: schools of the season that the list brought up to date."""

    sentence = QT_TRANSLATE_NOOP("errors", "Schools that were known already and were brought up to date: {count}.")


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Somebody of a school whom the office calls, beside the principal."""

    name: str
    post: str
    phone: str
    email: str


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
    active: bool
    contacts: tuple[ContactRow, ...]
    picture: Path | None
    """Photo or logo."""

    @property
    def entries_in_all(self) -> int:
        """Entries to all contests."""
        return sum(count for _, count in self.entries)


def list_schools(desk: Desk) -> tuple[SchoolRow, ...]:
    """Return the season's schools by level and then in Vietnamese order."""
    with desk.read() as uow:
        counts, codes = _entry_counts(uow, desk), _contest_codes(uow, desk)
        home = desk.storage.home
        rows = [
            SchoolRow(
                id=part.school.id,
                code=part.code,
                name=part.name,
                level=part.school.level,
                ward=part.ward,
                pupils=part.pupils,
                principal=part.principal,
                phone=part.phone,
                email=part.email,
                entries=tuple((code, counts[part.school.id, code]) for code in codes),
                note=part.note,
                active=part.school.active,
                contacts=tuple(ContactRow(one.name, one.post, one.phone, one.email) for one in part.contacts),
                picture=attachment_path(home, part.school.picture) if part.school.picture else None,
            )
            for part in parts_of(uow, desk)
        ]
    return tuple(sorted(rows, key=school_order))


def school_order(school: SchoolRow) -> tuple[object, ...]:
    """Return the sorting key of lists of schools: by level, then in Vietnamese order."""
    return LEVELS.index(school.level), alphabet_key(school.name)


def part_order(part: Participation) -> tuple[object, ...]:
    """Return the sorting key of the parts of a season, by the names of that season; see ``school_order``."""
    return LEVELS.index(part.school.level), alphabet_key(part.name)


def names_in(uow: UnitOfWork, season_id: int) -> Mapping[int, str]:
    """Return what the schools of a season were called in it, by their number."""
    query = select(Participation.school_id, Participation.name).where(Participation.season_id == season_id)
    return {row.school_id: row.name for row in uow.session.execute(query)}


def parts_of(uow: UnitOfWork, desk: Desk) -> Sequence[Participation]:
    """Return every school's part in the desk's season."""
    return uow.session.scalars(select(Participation).where(Participation.season_id == desk.season_id)).all()


class SchoolFinder:
    """Finds a school of the season by its code, by any usual way of writing its name, or by an alias."""

    def __init__(self, uow: UnitOfWork, desk: Desk) -> None:
        parts = parts_of(uow, desk)
        schools = {part.school.id: part.school for part in parts}
        self._found: dict[str, School] = {}
        self._by_key = {school.key: school for school in schools.values()}
        self._by_code = {search_key(part.code): part.school for part in parts}
        self._by_bare_name: defaultdict[str, dict[int, School]] = defaultdict(dict)
        for school in schools.values():
            self._by_bare_name[school.key.partition("|")[2]][school.id] = school
        for alias in uow.session.scalars(select(SchoolAlias).where(SchoolAlias.school_id.in_(schools))):
            school = schools[alias.school_id]
            level, _, bare = alias.key.partition("|")
            if level:
                self._by_key.setdefault(alias.key, school)
            else:
                self._by_bare_name[bare][school.id] = school

    def find(self, name: str) -> School:
        """Return the school; raises ``UnknownSchoolError``, or ``AmbiguousSchoolError`` where a level is missing."""
        if name not in self._found:  # a list names few schools many times
            self._found[name] = self._look_for(name)
        return self._found[name]

    def _look_for(self, name: str) -> School:
        if school := self._by_code.get(search_key(name)):
            return school
        key = school_key(name)
        if school := self._by_key.get(key):
            return school
        level, _, bare = key.partition("|")
        candidates = [] if level else list(self._by_bare_name.get(bare, {}).values())
        if len(candidates) > 1:
            raise AmbiguousSchoolError(name=name, candidates=" / ".join(school.name for school in candidates))
        if not candidates:
            raise UnknownSchoolError(name=name)
        return candidates[0]


class SchoolsImport:
    """The list of schools that take part.

    With ``update``, schools that the season knows already are brought up to date by what their row fills in; without
    it they are a problem.
    """

    needs = Permission.EDIT
    shape = SCHOOLS
    action = "schools.import"
    subject = ""
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

    def __init__(self, *, update: bool = False) -> None:
        self._update = update

    def read(self, file: Path, progress: Progress, wishes: Wishes) -> ListFile[SchoolLine]:
        """Read the file, without a store."""
        return read_schools(file, progress, wishes)

    def cells(self, line: SchoolLine) -> tuple[str, ...]:
        """Return the line's cells under ``titles``."""
        pupils = "" if line.pupils is None else str(line.pupils)
        return (line.code, line.name, line.level, line.ward, pupils, line.principal, line.phone, line.email)

    def problems(self, uow: UnitOfWork, desk: Desk, reading: ListFile[SchoolLine]) -> Iterator[CellProblem]:
        """Yield unknown levels, and schools or codes that are there already; a school may have its own code again."""
        parts = parts_of(uow, desk)
        aliases = _aliases(uow)
        taken = Counter() if self._update else Counter(part.school.key for part in parts)
        owners = {search_key(part.code): part.school.key for part in parts}
        for line in reading.lines:
            try:
                key = school_identity(line.name, line.level)
            except GreenSchoolError as problem:
                yield reading.problem(line.row, "level", line.level, problem)
                continue
            key = aliases[key].key if key in aliases else key
            taken[key] += 1
            if taken[key] > 1:
                yield reading.problem(line.row, "name", line.name, SchoolTwiceError(name=line.name))
            if line.code and owners.setdefault(search_key(line.code), key) != key:
                yield reading.problem(line.row, "code", line.code, SchoolCodeTwiceError(code=line.code))

    def store(
        self, uow: UnitOfWork, desk: Desk, reading: ListFile[SchoolLine], run: ImportRun, progress: Progress
    ) -> list[GreenSchoolError]:
        """Record schools; one that earlier seasons knew keeps its identity, one without a code is given the next."""
        known = {school.key: school for school in uow.session.scalars(select(School))} | _aliases(uow)
        parts = {part.school_id: part for part in parts_of(uow, desk)}
        codes = code_keys((*(part.code for part in parts.values()), *(line.code for line in reading.lines)))
        updated = 0
        progress.begin(QT_TRANSLATE_NOOP("progress", "Recording schools"), len(reading.lines))
        for line in reading.lines:
            key = school_identity(line.name, line.level)
            school = known.setdefault(key, School(key=key, level=key.partition("|")[0], name=line.name))
            if school.id in parts:
                _bring_up_to_date(parts[school.id], line)
                updated += 1
            else:
                code = line.code or free_code(school.level, codes)
                codes.add(search_key(code))
                uow.session.add(_participation(run, school, line, code))
            progress.step()
        return [SchoolsUpdatedError(count=updated)] if updated else []


def school_identity(name: str, level: str) -> str:
    """Return the key of a school: the level that was stated, or that of its name, and its bare name.

    Raises ``UnknownLevelError`` or ``LevelContradictsError``.
    """
    stated = _level(level) if level else None
    named = parse_school_name(name).level
    if stated and named and stated != named:
        raise LevelContradictsError(name=name, level=level)
    found = stated or named
    if found is None:
        raise UnknownLevelError(level=level)
    return f"{found}|{school_key(name).partition('|')[2]}"


def _aliases(uow: UnitOfWork) -> dict[str, School]:
    query = select(SchoolAlias.key, School).join(School, School.id == SchoolAlias.school_id)
    return {row.key: row.School for row in uow.session.execute(query)}


def code_keys(codes: Iterable[str]) -> set[str]:
    """Return what tells codes apart: "th01" and "TH01" are one."""
    return {search_key(code) for code in codes}


def free_code(level: str, taken: Set[str]) -> str:
    """Return the first code of a level, "TH15", that is none of those whose ``code_keys`` are ``taken``."""
    codes = (f"{CODE_OPENINGS[level]}{number:02d}" for number in count(1))
    return next(code for code in codes if search_key(code) not in taken)


def _participation(run: ImportRun, school: School, line: SchoolLine, code: str) -> Participation:
    return Participation(
        season_id=run.season_id,
        import_id=run.id,
        school=school,
        name=school.name,
        code=code,
        ward=line.ward,
        pupils=line.pupils,
        principal=line.principal,
        phone=line.phone,
        email=line.email,
        note=line.note,
    )


def _bring_up_to_date(part: Participation, line: SchoolLine) -> None:
    """Take over what the line fills in; an empty cell says nothing."""
    for fact in ("code", "ward", "pupils", "principal", "phone", "email", "note"):
        value = getattr(line, fact)
        if value not in ("", None):
            setattr(part, fact, value)


def _level(text: str) -> str:
    level = text.upper() if text.upper() in LEVELS else parse_school_name(f"{text} X").level
    if level not in LEVELS:
        raise UnknownLevelError(level=text)
    return level


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
    return Counter({(school, code): entries for school, code, entries in uow.session.execute(query)})

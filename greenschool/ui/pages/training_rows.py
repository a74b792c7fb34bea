"""What the lists of the trainings' page show: sessions, who is asked to one, and every school at each."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.services.states import Attendance
from greenschool.services.training_attendance import AttendanceReport, SchoolAttendance, SchoolPresence
from greenschool.services.training_people import Person
from greenschool.services.trainings import ParticipantRow, TrainingRow
from greenschool.text.dates import format_date
from greenschool.text.search_key import search_key
from greenschool.ui.pages.short_names import short_school
from greenschool.ui.table.column import Align, Column, Setter, by_given_name
from greenschool.ui.tokens import Tone
from greenschool.wording import level_name, state_name

ATTENDANCE_TONES = {
    Attendance.EXPECTED: Tone.PLAIN,
    Attendance.PRESENT: Tone.OK,
    Attendance.EXCUSED: Tone.INFO,
    Attendance.ABSENT: Tone.WARN,
}
_SIGNS = {Attendance.PRESENT: "●", Attendance.EXPECTED: "", Attendance.ABSENT: "–"}
_SPOKEN = {
    Attendance.PRESENT: QT_TRANSLATE_NOOP("pages", "present: {came} of {asked}"),
    Attendance.EXPECTED: QT_TRANSLATE_NOOP("pages", "nobody has said yet"),
    Attendance.EXCUSED: QT_TRANSLATE_NOOP("pages", "missed, excused"),
    Attendance.ABSENT: QT_TRANSLATE_NOOP("pages", "missed"),
}

PersonEdit = Callable[[Person, str], Person]
"""Returns somebody with one field as it was typed."""
PersonSetter = Callable[[PersonEdit], Setter["AttendanceLine"]]
"""Returns what writes such a field of people on the list."""


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session, and how many schools missed it; None before anybody's attendance is written down."""

    training: TrainingRow
    missed: int | None


@dataclass(frozen=True, slots=True)
class AttendanceLine:
    """Somebody on the list of a session, or a school with nobody on it."""

    school_id: int
    school: str
    person: ParticipantRow | None

    @property
    def key(self) -> tuple[int, int]:
        """What stays when the line's fields change."""
        return self.school_id, self.person.id if self.person else 0

    @property
    def as_person(self) -> Person | None:
        """The person as the service takes it."""
        one = self.person
        return None if one is None else Person(one.school_id, one.name, one.phone, one.note, one.attendance)


def session_lines(report: AttendanceReport) -> list[SessionLine]:
    """Return the sessions with how many schools missed each."""
    return [
        SessionLine(one, sum(one.number in school.missed for school in report.schools) if one.noted else None)
        for one in report.trainings
    ]


def session_title(training: TrainingRow) -> str:
    """Return a session as it is chosen by: number, day, topic."""
    return f"{training.number} · {format_date(training.facts.held_on)} · {training.facts.topic}"


def session_columns() -> list[Column[SessionLine]]:
    """Return the columns of the sessions."""
    return [
        Column("number", say("columns", "No."), lambda row: row.training.number, Align.RIGHT, width=56),
        Column("date", say("columns", "Date"), lambda row: row.training.facts.held_on, width=92),
        Column("topic", say("columns", "Topic"), lambda row: row.training.facts.topic, width=220),
        Column(
            "came", say("columns", "Schools came"), lambda row: _noted(row, row.training.schools_present), Align.RIGHT
        ),
        Column(
            "missed",
            say("columns", "Schools missed"),
            lambda row: row.missed,
            Align.RIGHT,
            tone=lambda row: Tone.WARN if row.missed else Tone.PLAIN,
        ),
        Column("present", say("columns", "Teachers came"), lambda row: _noted(row, row.training.present), Align.RIGHT),
        Column("asked", say("columns", "Asked"), lambda row: row.training.participants, Align.RIGHT),
        Column("place", say("columns", "Place"), lambda row: row.training.facts.place),
        Column("document", say("columns", "Document"), lambda row: row.training.facts.document),
        Column("note", say("columns", "Note"), lambda row: row.training.facts.note, hidden=True),
    ]


def _noted(line: SessionLine, count: int) -> int | None:
    """Return a count, nothing before anybody's attendance is written down."""
    return count if line.training.noted else None


def attendance_words(attendance: Attendance) -> str:
    """Return an attendance as buttons and chips name it: what is awaited before a session is a gap after it."""
    words = say("states", "not noted") if attendance is Attendance.EXPECTED else state_name(attendance)
    return words[:1].upper() + words[1:]


def attendance_lines(
    schools: Sequence[SchoolAttendance], people: Sequence[ParticipantRow]
) -> tuple[AttendanceLine, ...]:
    """Return the people of each school; a school with nobody on the list has a line of its own."""
    of_school: defaultdict[int, list[ParticipantRow | None]] = defaultdict(list)
    for person in people:
        of_school[person.school_id].append(person)
    return tuple(
        AttendanceLine(school.school_id, school.school, person)
        for school in schools
        for person in of_school[school.school_id] or [None]
    )


def attendance_columns(setter: PersonSetter | None) -> list[Column[AttendanceLine]]:
    """Return the columns of a list; without ``setter`` nothing can be typed into."""

    def writes(edit: PersonEdit) -> Setter[AttendanceLine] | None:
        return None if setter is None else setter(edit)

    return [
        Column("school", say("columns", "School"), lambda row: short_school(row.school), width=190),
        Column(
            "attendance",
            say("columns", "Attendance"),
            lambda row: attendance_words(row.person.attendance) if row.person else "",
            tone=lambda row: ATTENDANCE_TONES[row.person.attendance] if row.person else Tone.PLAIN,
            width=136,
        ),
        Column(
            "name",
            say("columns", "Name"),
            lambda row: row.person.name if row.person else "",
            sort=by_given_name,
            setter=writes(lambda one, text: replace(one, name=text)),
            width=210,
        ),
        _field_column("phone", say("columns", "Phone"), writes(lambda one, text: replace(one, phone=text)), 110),
        _field_column("note", say("columns", "Note"), writes(lambda one, text: replace(one, note=text)), 160),
        Column("official", say("pages", "Official name"), lambda row: row.school, hidden=True),
    ]


def _field_column(field: str, title: str, setter: Setter[AttendanceLine] | None, width: int) -> Column[AttendanceLine]:
    return Column(
        field,
        title,
        lambda row: getattr(row.person, field, ""),
        setter=setter,
        settable=lambda row: row.person is not None,
        width=width,
    )


def answers(line: AttendanceLine, typed: str) -> bool:
    """Tell whether what was typed begins a word of the line's school, name or phone; accents do not matter."""
    person = f"{line.person.name} {line.person.phone}" if line.person else ""
    key = search_key(f"{short_school(line.school)} {line.school} {person}")
    return f" {search_key(typed)}" in f" {key}"


def matrix_columns(trainings: Sequence[TrainingRow]) -> list[Column[SchoolAttendance]]:
    """Return a column for each session, and which of them a school missed in words that go to Excel too."""
    days = {one.number: format_date(one.facts.held_on) for one in trainings}
    return [
        Column("school", say("columns", "School"), lambda row: short_school(row.school), width=220),
        Column("level", say("columns", "Level"), lambda row: level_name(row.level), width=124),
        Column(
            "missed",
            say("columns", "Missed"),
            lambda row: len(row.missed) or None,
            Align.RIGHT,
            tone=lambda row: Tone.WARN if row.missed else Tone.PLAIN,
            width=84,
            hint=say("pages", "How many sessions nobody of the school came to"),
        ),
        *(_presence_column(place, training) for place, training in enumerate(trainings)),
        Column("which", say("columns", "Missed which"), lambda row: ", ".join(days[one] for one in row.missed)),
        Column("official", say("pages", "Official name"), lambda row: row.school, hidden=True),
    ]


def _presence_column(place: int, training: TrainingRow) -> Column[SchoolAttendance]:
    return Column(
        f"session-{training.number}",
        f"{training.number} · {format_date(training.facts.held_on)}",
        lambda row: presence_sign(row.presences[place]),
        Align.CENTRE,
        hint=session_title(training),
        spoken=lambda row: presence_words(row.presences[place]),
        width=112,
    )


def presence_sign(presence: SchoolPresence) -> str:
    """Return ● for a school that came, with the count where some of its people did not; – for one that missed."""
    if presence.attendance is Attendance.EXCUSED:
        return f"– {state_name(Attendance.EXCUSED)}"
    sign = _SIGNS[presence.attendance]
    return f"{sign} {presence.came}/{presence.asked}" if 0 < presence.came < presence.asked else sign


def presence_words(presence: SchoolPresence) -> str:
    """Return what the sign means."""
    return say("pages", _SPOKEN[presence.attendance], came=presence.came, asked=presence.asked)

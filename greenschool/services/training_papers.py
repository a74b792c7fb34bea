"""Papers of trainings: sign-in sheet, certificates of attendance, and the report as PDF and as Excel."""

from itertools import groupby
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Season, Training
from greenschool.models.account import Permission
from greenschool.models.training import Attendance
from greenschool.papers.certificate import CertificateReport, CertificateText, write_certificates
from greenschool.papers.document import DocumentFacts
from greenschool.papers.layout import read_layout
from greenschool.papers.training import (
    AttendancePaper,
    AttendanceRow,
    SignInGroup,
    SignInPaper,
    write_attendance_report,
    write_sign_in_sheet,
)
from greenschool.papers.wording import wording
from greenschool.progress import SILENT, Progress
from greenschool.resources import resource
from greenschool.services.desk import Desk, season_of
from greenschool.services.letterheads import letterhead, signature
from greenschool.services.printing import paper_suffix
from greenschool.services.schools import part_order, parts_of
from greenschool.services.training_attendance import (
    AttendanceReport,
    SchoolAttendance,
    SchoolPresence,
    attendance_report,
    people_by_school,
)
from greenschool.services.trainings import ParticipantRow, TrainingRow, list_participants, participants_in, training_of
from greenschool.text.dates import format_date, place_and_date
from greenschool.workbooks.sheets import INTEGER, SheetColumn, TableSheet
from greenschool.workbooks.writer import write_workbook

CERTIFICATE_LAYOUT = "giay-chung-nhan"


class NobodyCameError(GreenSchoolError):
    """Certificates of a session at which nobody has been marked present."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody is marked as present at training {number}. Nothing was printed. Write down who came first.",
    )


def print_sign_in_sheet(desk: Desk, number: int, out: Path, *, names: bool = True) -> int:
    """Write the sheet that people sign at a session to the PDF ``out`` and return its pages.

    Every school of the season has its place; one with nobody on the list gets blank rows, and so do all without
    ``names``. Raises ``UnknownTrainingError`` or what ``papers.training`` refuses.
    """
    with desk.read() as uow:
        season, training = season_of(uow, desk), training_of(uow, desk, number)
        people = people_by_school(uow, desk.season_id) if names else {}
        parts = sorted(parts_of(uow, desk), key=part_order)
        paper = SignInPaper(
            letterhead=letterhead(season, training.held_on),
            number=number,
            topic=training.topic,
            date=format_date(training.held_on),
            place=training.place,
            document=training.document,
            groups=tuple(
                SignInGroup(part.name, tuple((one.name, one.phone) for one in people.get((number, part.school_id), ())))
                for part in parts
            ),
            signature=signature(season),
            made_at=uow.now.astimezone(),
        )
    return write_sign_in_sheet(paper, out)


def print_attendance_certificates(
    desk: Desk, number: int, out: Path, progress: Progress = SILENT, *, background: bool = True
) -> CertificateReport:
    """Write one certificate for everybody who came to a session, by school, to the PDF ``out``.

    Without ``background`` only the text is written, for pre-printed blanks. Raises ``UnknownTrainingError``,
    ``NobodyCameError`` or what ``papers.certificate`` refuses.
    """
    phrases = wording("training")
    with desk.read(Permission.AWARD) as uow:
        season, training = season_of(uow, desk), training_of(uow, desk, number)
        came = [one for one in participants_in(uow, training) if one.attendance is Attendance.PRESENT]
        if not came:
            raise NobodyCameError(number=number)
        texts = [_certificate(season, training, one) for one in came]
        facts = DocumentFacts(
            title=phrases.say("certificates_title", number=number),
            author=season.issuer_heading,
            subject=phrases.say("certificates_subject", count=len(came)),
            made_at=uow.now.astimezone(),
        )
    layout = read_layout(resource("certificates", f"{CERTIFICATE_LAYOUT}.toml"))
    return write_certificates(texts, layout, out, progress, facts=facts, background=background)


def print_attendance_report(desk: Desk, out: Path, progress: Progress = SILENT) -> None:
    """Write who came to which session to ``out``, a .pdf or an .xlsx file.

    Raises ``UnknownPaperFormatError`` or what the writers refuse.
    """
    suffix, report = paper_suffix(out), attendance_report(desk)
    if suffix == ".xlsx":
        lists = [(one, list_participants(desk, one.number)) for one in report.trainings]
        write_workbook(out, [_school_sheet(report), *(_session_sheet(*one) for one in lists)], progress)
        return
    with desk.read() as uow:
        season = season_of(uow, desk)
        phrases = wording("training")
        paper = AttendancePaper(
            letterhead=letterhead(season, uow.now.astimezone().date()),
            programme=season.programme,
            school_year=season.school_year,
            sessions=tuple(_session(one, len(report.schools)) for one in report.trainings),
            headings=tuple(phrases.say("heading_session", number=one.number) for one in report.trainings),
            groups=_groups(report),
            missed=_missed(report),
            signature=signature(season),
            recipients=tuple(phrases.say("recipients").split("|")),
            made_at=uow.now.astimezone(),
        )
    write_attendance_report(paper, out)


def _certificate(season: Season, training: Training, person: ParticipantRow) -> CertificateText:
    phrases, day = wording("training"), training.held_on
    return CertificateText(
        label=f"{person.name} ({person.school})",
        fields={
            "authority": season.certificate_authority,
            "name": phrases.say("recipient", name=person.name),
            "class_and_school": person.school,
            "achievement": phrases.say(
                "achievement",
                topic=training.topic,
                date=format_date(day),
                programme=season.programme,
                school_year=season.school_year,
            ),
            "place_and_date": place_and_date(season.place, day),
            "post": season.signatory_post,
            "signatory": season.signatory_name,
        },
    )


def _session(training: TrainingRow, schools: int) -> tuple[str, str]:
    phrases, facts = wording("training"), training.facts
    where = phrases.say("session_where", place=facts.place) if facts.place else ""
    text = phrases.say(
        "session_text" if training.noted else "session_text_expected",
        topic=facts.topic,
        where=where,
        present=training.present,
        participants=training.participants,
        schools_present=training.schools_present,
        schools=schools,
    )
    return phrases.say("session", number=training.number, date=format_date(facts.held_on)), text


def _groups(report: AttendanceReport) -> tuple[tuple[str, tuple[AttendanceRow, ...]], ...]:
    groups = []
    for level, grouped in groupby(report.schools, key=lambda school: school.level):
        rows = tuple(_school(school) for school in grouped)
        groups.append((wording("training").say(f"level_{level.lower()}", count=len(rows)), rows))
    return tuple(groups)


def _school(school: SchoolAttendance) -> AttendanceRow:
    return AttendanceRow(school.school, tuple(_cell(one) for one in school.presences), len(school.missed))


def _cell(presence: SchoolPresence) -> str:
    return wording("training").say(f"cell_{presence.attendance.value}", came=presence.came, asked=presence.asked)


def _missed(report: AttendanceReport) -> str:
    phrases = wording("training")
    parts = []
    for training in report.trainings:
        schools = [one.school for one in report.schools if training.number in one.missed]
        if schools:
            parts.append(phrases.say("missed", number=training.number, schools=", ".join(schools)))
    return f"{phrases.say('separator').join(parts)}." if parts else phrases.say("missed_nobody")


def _school_sheet(report: AttendanceReport) -> TableSheet:
    phrases = wording("training")
    sessions = [
        phrases.say("heading_session_date", number=one.number, date=format_date(one.facts.held_on))
        for one in report.trainings
    ]
    return TableSheet(
        title=phrases.say("sheet_schools"),
        columns=[
            SheetColumn(phrases.say("column_number"), INTEGER, 7),
            SheetColumn(phrases.say("column_school"), width=40),
            *(SheetColumn(title, width=20) for title in sessions),
            SheetColumn(phrases.say("heading_missed"), INTEGER, 10),
        ],
        rows=[
            (number, school.school, *(_cell(one) for one in school.presences), len(school.missed))
            for number, school in enumerate(report.schools, start=1)
        ],
        heading_lines=[phrases.say("report_title")],
    )


def _session_sheet(training: TrainingRow, people: tuple[ParticipantRow, ...]) -> TableSheet:
    phrases = wording("training")
    widths = (("number", 7), ("school", 40), ("name", 30), ("phone", 16), ("attendance", 18), ("note", 30))
    return TableSheet(
        title=phrases.say("sheet_session", number=training.number),
        columns=[
            SheetColumn(phrases.say(f"column_{name}"), INTEGER, width)
            if name == "number"
            else SheetColumn(phrases.say(f"column_{name}"), width=width)
            for name, width in widths
        ],
        rows=[
            (number, one.school, one.name, one.phone, phrases.say(f"attendance_{one.attendance.value}"), one.note)
            for number, one in enumerate(people, start=1)
        ],
        heading_lines=[f"{format_date(training.facts.held_on)} – {training.facts.topic}"],
    )

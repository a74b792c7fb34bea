"""The papers of the trainings as they will be printed."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.progress import Progress
from greenschool.services.training_papers import (
    print_attendance_certificates,
    print_attendance_report,
    print_sign_in_sheet,
)
from greenschool.ui.dialogs.paper_preview import Edition, Make, PaperPreviewDialog, Workbook
from greenschool.ui.office import Office
from greenschool.ui.pages.certificate_report import report_texts

_REPORT = "bao-cao-tap-huan"


def sign_in_preview(office: Office, number: int, parent: QWidget) -> PaperPreviewDialog:
    """Return the preview of the sheet that people sign, with the names of the list or blank."""

    def maker(*, names: bool) -> Make:
        def make(path: Path, _progress: Progress) -> tuple[str, ...]:
            print_sign_in_sheet(office.desk, number, path, names=names)
            return ()

        return make

    editions = [
        Edition(say("TrainingPapers", "With names"), maker(names=True)),
        Edition(say("TrainingPapers", "Blank"), maker(names=False)),
    ]
    title = say("TrainingPapers", "Sign-in sheet of training {number}", number=number)
    return PaperPreviewDialog(office, title, f"danh-sach-ky-ten-{number}.pdf", editions, parent=parent)


def certificates_preview(office: Office, number: int, parent: QWidget) -> PaperPreviewDialog:
    """Return the preview of the certificates of everybody who came."""

    def maker(*, background: bool) -> Make:
        def make(path: Path, progress: Progress) -> tuple[str, ...]:
            return report_texts(
                print_attendance_certificates(office.desk, number, path, progress, background=background)
            )

        return make

    editions = [
        Edition(say("TrainingPapers", "With background"), maker(background=True)),
        Edition(say("TrainingPapers", "Text only, for pre-printed blanks"), maker(background=False)),
    ]
    title = say("TrainingPapers", "Certificates of training {number}", number=number)
    name = f"giay-chung-nhan-tap-huan-{number}.pdf"
    return PaperPreviewDialog(office, title, name, editions, whole_pages=True, parent=parent)


def report_preview(office: Office, parent: QWidget) -> PaperPreviewDialog:
    """Return the preview of the report on all sessions; it can be had as a workbook too."""

    def make(path: Path, progress: Progress) -> tuple[str, ...]:
        print_attendance_report(office.desk, path, progress)
        return ()

    workbook = Workbook(f"{_REPORT}.xlsx", lambda path, progress: print_attendance_report(office.desk, path, progress))
    title = say("TrainingPapers", "Report on the trainings")
    return PaperPreviewDialog(office, title, f"{_REPORT}.pdf", [Edition("", make)], workbook, parent=parent)

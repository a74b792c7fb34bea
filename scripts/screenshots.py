"""Draw every page of the window on the practice season, light and dark, at 1366 × 768, and a certificate.

Usage: ``python scripts/screenshots.py FOLDER`` (the pictures of the README: ``make screenshots``).
"""

import os
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from random import Random
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from greenschool.immortal import keep_constants

keep_constants()

from PySide6.QtCore import QSettings, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from greenschool.language import install
from greenschool.resources import resource
from greenschool.services import blindness, codes, judge_accounts, marking, panels, stores
from greenschool.services.demo import run_demo
from greenschool.services.imports import run
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport, list_judges
from greenschool.services.rubrics import use_preset
from greenschool.services.schools import SchoolsImport
from greenschool.ui.jobs import Jobs
from greenschool.ui.judging_window import JudgingWindow
from greenschool.ui.session import Session
from greenschool.ui.theme import Mode, Theme

SIZE = QSize(1366, 697)  # what a maximised window has of 1366 × 768 under a title bar and a task bar
SETTLING_TIME = 400  # milliseconds in which pages read their rows and lay themselves out


def draw(target: Path) -> None:
    """Write one PNG for each page and theme into ``target``."""
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication(["greenschool"])
    install(app, "vi")
    theme = Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        store, papers = Path(folder) / "store", Path(folder) / "papers"
        run_demo(store, None, papers)
        _draw_certificate(papers / "giay-chung-nhan-SK.pdf", target / "certificate.png")
        desk = stores.sit_down(stores.open_folder(store))
        settings = QSettings(str(Path(folder) / "window.ini"), QSettings.Format.IniFormat)
        session = Session(desk, Jobs(app), settings, theme)
        for mode in (Mode.LIGHT, Mode.DARK):
            theme.set_mode(mode)
            _draw_pages(session, target, mode)
        desk.storage.close()
        theme.set_mode(Mode.LIGHT)
        _draw_judging(Path(folder) / "judging", settings, target / "judging-light.png")


def _draw_judging(folder: Path, settings: QSettings, picture: Path) -> None:
    """Draw a judge's window in the middle of the slogans."""
    desk = stores.first_start(folder)
    for importer, file in (
        (SchoolsImport(), "truong"),
        (JudgesImport(), "giam-khao"),
        (EntriesImport("KH"), "khau-hieu"),
    ):
        run(importer, desk, resource("demo", "hoan-kiem-2022-23", f"{file}.xlsx"))
    use_preset(desk, "KH", "khau-hieu")
    codes.draw(desk, "KH", Random(1))  # noqa: S311 - the same picture every time
    panels.set_panel(desk, "KH", [panels.Seat(row.code) for row in list_judges(desk)])
    panels.assign(desk, "KH", seed=1)
    blindness.release(desk, "KH")
    judge_accounts.make_judge_account(desk, "GK01", "gk01", "mat khau dai")
    judge = stores.sit_down(desk.storage, "gk01", "mat khau dai")
    for place, row in enumerate(marking.my_sheets(judge)[:9]):
        for criterion in marking.open_sheet(judge, row.sheet).criteria:
            mark = Decimal(int(criterion.maximum * (9 - place % 4) / 10))
            marking.give_mark(judge, row.sheet, criterion.name, mark, uuid4().hex)
    window = JudgingWindow(judge, settings, [])
    window.resize(SIZE)
    window.show()
    window.page.next_unmarked()
    QTest.qWait(SETTLING_TIME)
    window.grab().save(str(picture))
    print(picture)
    window.close()
    desk.storage.close()


def _draw_pages(session: Session, target: Path, mode: Mode) -> None:
    session.open()
    window = session.window
    if window is None:
        raise RuntimeError("the session opened no window")
    window.resize(SIZE)
    for key in window.page_keys():
        window.go(key, "KH" if key == "results" else None)
        QTest.qWait(SETTLING_TIME)
        window.grab().save(str(target / f"{key}-{mode.value}.png"))
        print(target / f"{key}-{mode.value}.png")


def _draw_certificate(pdf: Path, picture: Path) -> None:
    document = QPdfDocument()
    document.load(str(pdf))
    size = document.pagePointSize(0)
    document.render(0, QSize(round(size.width() * 1.4), round(size.height() * 1.4))).save(str(picture))


if __name__ == "__main__":
    draw(Path(sys.argv[1]))

"""Draw every page of the window on the practice season, light and dark, at 1366 × 768, and a certificate.

Usage: ``python scripts/screenshots.py FOLDER`` (the pictures of the README: ``make screenshots``).
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from greenschool.immortal import keep_constants

keep_constants()

from PySide6.QtCore import QSettings, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from greenschool.language import install
from greenschool.services import stores
from greenschool.services.demo import run_demo
from greenschool.ui.jobs import Jobs
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

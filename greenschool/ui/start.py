"""From an empty screen to the window: the application, the first start, signing in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from greenschool.errors import GreenSchoolError
from greenschool.language import Code, install, say, tell
from greenschool.services import accounts, stores
from greenschool.services.desk import Desk
from greenschool.ui.dialogs.first_start import FirstStartDialog
from greenschool.ui.dialogs.sign_in import SignInDialog
from greenschool.ui.jobs import Jobs
from greenschool.ui.session import Session
from greenschool.ui.theme import Mode, Theme
from greenschool.ui.wheel import WheelGuard

REFUSED = 1


def open_window(folder: Path, login: str | None, language: Code) -> int:
    """Open the window on the store in ``folder`` and return the exit code when it is closed."""
    app = _application(language)
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "greenschool", "window")
    mode, scale = settings.value("theme", Mode.LIGHT.value), settings.value("scale", 100)
    theme = Theme(app, Mode(str(mode)), int(str(scale)))
    WheelGuard(app)
    jobs = Jobs(app)
    try:
        chosen = _folder_with_store(folder, jobs)
        desk = None if chosen is None else _seated(stores.open_folder(chosen), login)
    except GreenSchoolError as error:
        QMessageBox.critical(None, say("start", "greenschool cannot open its data"), tell(error))
        return REFUSED
    if desk is None:
        return 0
    session = Session(desk, jobs, settings, theme)
    session.open()
    return app.exec()


def _application(language: Code) -> QApplication:
    """Make the application; the command line's own, which can show nothing, makes room for it."""
    core = QCoreApplication.instance()
    if core is not None and not isinstance(core, QApplication):
        core.shutdown()
    app = QApplication(["greenschool"])
    app.setApplicationName("greenschool")
    app.setDesktopFileName("greenschool")
    install(app, language)
    return app


def _folder_with_store(folder: Path, jobs: Jobs) -> Path | None:
    """Return the folder to open; where there is no store yet, the person makes one, or leaves."""
    if stores.has_store(folder):
        return folder
    dialog = FirstStartDialog(folder, jobs)
    return dialog.folder if dialog.exec() == QDialog.DialogCode.Accepted else None


def _seated(storage: stores.Store, login: str | None) -> Desk | None:
    """Return the desk, after the password where there is one; None when the person leaves."""
    if not accounts.asks_for_password(storage, login):
        return stores.sit_down(storage, login)
    dialog = SignInDialog(storage, login)
    return dialog.desk if dialog.exec() == QDialog.DialogCode.Accepted else None

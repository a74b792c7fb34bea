"""The reader's language, for the window and the command line.

Source strings in the code are English. Vietnamese comes from ``resources/translations/greenschool_vi.qm``
and, for Qt's own dialogs and menus, ``qt_vi.qm``; both are built from the ``.ts`` beside them by
``scripts/translations.py``. English needs no file: the words are in the code, and none depends on a number.
"""

from enum import StrEnum
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from greenschool.errors import GreenSchoolError
from greenschool.resources import resource

Code = Literal["vi", "en"]
_FILES: dict[Code, tuple[str, ...]] = {"vi": ("greenschool_vi.qm", "qt_vi.qm"), "en": ()}
_LOCALES: dict[Code, str] = {"vi": "vi_VN", "en": "en_GB"}


def install(app: QCoreApplication, code: Code = "vi") -> None:
    """Speak ``code`` from now on; widgets made earlier keep their words. Sets Qt's default locale too.

    Raises ``FileNotFoundError`` when the installation lacks a translation.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    for name in _FILES[code]:
        translator = QTranslator(app)
        path = resource("translations", name)
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        app.installTranslator(translator)
    QLocale.setDefault(QLocale(_LOCALES[code]))


def say(context: str, text: str, **values: object) -> str:
    """Return the source string ``text`` of ``context`` in the reader's language, filled with ``values``."""
    return QCoreApplication.translate(context, text).format(**values)


def tell(error: GreenSchoolError) -> str:
    """Return the sentence of a refusal in the reader's language, and in it the states and refusals that it names."""
    return say("errors", error.sentence, **{name: _told(value) for name, value in error.values.items()})


def _told(value: object) -> object:
    if isinstance(value, GreenSchoolError):
        return tell(value)
    return say("states", value.value) if isinstance(value, StrEnum) else value

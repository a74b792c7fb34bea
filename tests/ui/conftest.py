"""The window's room: one application with theme and Vietnamese words, as people have it."""

import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings

from greenschool import language
from greenschool.immortal import keep_constants
from greenschool.ui.theme import Mode, Theme

keep_constants()
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def translations():
    """Build the ``.qm`` files, which are not kept in the repository."""
    subprocess.run([sys.executable, ROOT / "scripts" / "translations.py", "build"], check=True)


@pytest.fixture(scope="session")
def _theme(qapp):
    return Theme(qapp)


@pytest.fixture(autouse=True)
def theme(qapp, _theme, translations):  # noqa: ARG001 - the files have to be there
    language.install(qapp, "vi")
    yield _theme
    if _theme.mode is not Mode.LIGHT or _theme.scale != 100:
        _theme.set_mode(Mode.LIGHT)
        _theme.set_scale(100)


@pytest.fixture
def settings(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)

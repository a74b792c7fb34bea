"""The dialog that takes entries in, for the tests of what it can do with one or many lists."""

import pytest

from greenschool.services.seasons import list_contests
from greenschool.ui.dialogs.import_source import entries_sources
from greenschool.ui.dialogs.import_workbook import ImportDialog

TITLES = ("STT", "Trường", "Họ và tên tác giả", "Lớp", "Khẩu hiệu")


@pytest.fixture
def make(qtbot, office_at):
    """Return a function that opens the dialog on slogans at a desk."""

    def make(desk):
        office = office_at(desk)
        dialog = ImportDialog(office, "Import entries", entries_sources(list_contests(desk)), 1)
        qtbot.addWidget(dialog)
        dialog.open()
        dialog.wait = lambda: qtbot.waitUntil(lambda: not office.jobs.is_busy() and not dialog.batch.is_working())
        return dialog

    return make

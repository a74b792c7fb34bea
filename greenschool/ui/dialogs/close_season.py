"""The one question before a season is closed for ever."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from greenschool.language import say
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.style import label


class CloseSeasonDialog(FormDialog):
    """Says what closing means; where contests are not settled it asks for the reason. The page then closes."""

    def __init__(self, season: str, unfinished: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            say("CloseSeasonDialog", "Close the season {season}?", season=season),
            say("CloseSeasonDialog", "Close season"),
            parent,
        )
        words = self.tr(
            "From then on the season can only be read: entries, marks, results, checklists and headings stay as they "
            "are, and papers can still be printed as they were. This cannot be taken back. A backup is made first."
        )
        self.body.addWidget(label(words, wrap=True))
        self._unfinished = tuple(unfinished)
        self.reason = ReasonField(self.tr("For example: the contest was called off, letter 12/TNMT of 03/04/2023"))
        if unfinished:
            told = self.tr("These contests have entries and no final result: {contests}. Say why the season is closed.")
            self.banner.say(told.format(contests=", ".join(unfinished)), Tone.WARN)
            self.add_field(self.tr("Reason"), self.reason)
            self.reason.textChanged.connect(self._check)
        self.add_buttons()
        self.ok.setDefault(False)
        self.ok.setAutoDefault(False)
        self._check()

    def apply(self) -> None:
        """Nothing is left to do here: the page closes the season, as work that it can show."""

    def _check(self) -> None:
        self.ok.setEnabled(not self._unfinished or bool(self.reason.reason()))

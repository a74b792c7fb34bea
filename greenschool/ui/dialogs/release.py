"""Che thông tin: the last look at texts and files before judges see them, and letting the judges in."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.blindness import COVER, Finding, check_texts, mask, mask_all, masked_texts, release
from greenschool.services.name_finding import Named
from greenschool.ui.dialogs.check_files import FilesCheck
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.theme import current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_WIDTH, _TEXT, _LONGEST = 820, 72, 70
_SIZE_WITH_FILES, _REASON_BESIDE_FILES = (980, 590), 44


class ReleaseDialog(FormDialog):
    """Lists the names found in texts, and the files; each is covered or looked at, or let pass with a reason."""

    def __init__(self, office: Office, contest: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            say("ReleaseDialog", "Release {contest} to its judges", contest=name),
            say("ReleaseDialog", "Release to judges"),
            parent,
        )
        self._desk, self._contest = office.desk, contest
        self.setMinimumWidth(_WIDTH)
        self.table: TableView[Finding] = TableView("release", _columns(), office.settings)
        self.table.grid.setAccessibleName(self.tr("Names found in texts"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT)
        self.reason = ReasonField(self.tr("For example: the name is part of the slogan, minutes of 12/04/2023"))
        self._texts, self._named, self._masked, self._why = QWidget(), QWidget(), QWidget(), QWidget()
        self.files = FilesCheck(office, contest, self)
        self.tabs = QTabWidget()
        self.masked = QComboBox()
        self._build()
        self.table.current_changed.connect(self._propose)
        self.reason.textChanged.connect(self._check)
        self.files.changed.connect(self._show_standing)
        self.files.refused.connect(self.refuse)
        self.finished.connect(lambda _code: self.files.stop())
        self._show_findings()
        if self.files.files():
            self.resize(*_SIZE_WITH_FILES)
            self.tabs.setCurrentWidget(self.files if not self.table.model.rows() else self._named)

    def apply(self) -> None:
        """Let the judges in; raises what ``blindness.release`` refuses."""
        release(self._desk, self._contest, self.reason.reason())

    def _build(self) -> None:
        meaning = self.tr("From now on the judges see their entries, under their codes only, and mark them.")
        self._buttons.insertWidget(0, label(meaning, "muted"))
        words = self.tr("What the judges will read of this entry")
        self.text.setAccessibleName(words)
        self.reason.setAccessibleName(self.tr("Reason to let them pass"))
        column = QVBoxLayout(self._named)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addWidget(label(words, "strong"))
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Button(self.tr("Mask"), "eye-off-outline", self._mask))
        row.addWidget(Button(self.tr("Mask all"), "eye-off-outline", self._mask_all))
        row.addStretch(1)
        column.addLayout(row)
        self.masked.setAccessibleName(self.tr("Masked texts"))
        again = QHBoxLayout(self._masked)
        again.setContentsMargins(0, 0, 0, 0)
        again.setSpacing(8)
        again.addWidget(label(self.masked.accessibleName(), "strong"))
        again.addWidget(self.masked, 1)
        again.addWidget(Button(self.tr("Show its own text again"), "eye-outline", self._unmask))
        texts = QVBoxLayout(self._texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.addWidget(self._named, 1)
        texts.addWidget(self._masked)
        if self.files.files():
            self.reason.setFixedHeight(current_theme().px(_REASON_BESIDE_FILES))
            self.tabs.addTab(self._texts, "")
            self.tabs.addTab(self.files, "")
            self.body.addWidget(self.tabs, 1)
        else:
            self.files.hide()
            self.body.addWidget(self._texts, 1)
        why = QVBoxLayout(self._why)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(4)
        why.addWidget(label(self.reason.accessibleName(), "strong"))
        why.addWidget(self.reason)
        self.body.addWidget(self._why)
        self.add_buttons()

    def _show_findings(self) -> None:
        rows = check_texts(self._desk, self._contest)
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.grid.go_to(0)
        self._show_masked()
        self._propose(self.table.current())
        self._show_standing()

    def _show_standing(self) -> None:
        """Say what is still in the way, and ask for a reason while something is."""
        names, unseen = len(self.table.model.rows()), self.files.unseen()
        parts = []
        if names:
            words = self.tr("Names of schools or authors stand in texts: {n}. Mask them, or say why they stay.")
            parts.append(words.format(n=names))
        else:
            parts.append(self.tr("No text names its school or author."))
        if unseen:
            words = self.tr("Files that nobody has looked at: {n}. Look at each, or say why they pass.")
            parts.append(words.format(n=unseen))
        elif self.files.files():
            parts.append(self.tr("Every file was looked at."))
        self.banner.say(" ".join(parts), Tone.WARN if names or unseen else Tone.OK)
        self._named.setEnabled(names > 0)
        if not self.files.files():
            self._named.setVisible(names > 0)
        else:
            self.tabs.setTabText(0, self.tr("Texts ({n})").format(n=names))
            self.tabs.setTabText(1, self.tr("Files ({n})").format(n=unseen))
        self._why.setVisible(names + unseen > 0)
        self._check()

    def _show_masked(self) -> None:
        rows = masked_texts(self._desk, self._contest)
        self.masked.clear()
        for row in rows:
            self.masked.addItem(f"{row.blind_code} · {_shortened(row.text)}", row.entry)
        self._masked.setVisible(bool(rows))

    def _unmask(self) -> None:
        entry = self.masked.currentData()
        if entry is not None:
            self._change(lambda: mask(self._desk, self._contest, entry, None))

    def _propose(self, row: Finding | None) -> None:
        """Offer the text with every name of the entry under the cursor covered."""
        if row is None:
            self.text.clear()
            return
        text = row.text
        same = [one for one in self.table.model.rows() if one.entry == row.entry]
        for one in sorted(same, key=lambda found: -found.start):
            text = text[: one.start] + COVER + text[one.end :]
        self.text.setPlainText(text)

    def _mask(self) -> None:
        row = self.table.current()
        if row is not None:
            self._change(lambda: mask(self._desk, self._contest, row.entry, self.text.toPlainText()))

    def _mask_all(self) -> None:
        self._change(lambda: mask_all(self._desk, self._contest))

    def _change(self, service: Callable[[], object]) -> None:
        try:
            service()
        except GreenSchoolError as error:
            self.refuse(error)
            return
        self._show_findings()

    def _check(self) -> None:
        in_the_way = bool(self.table.model.rows()) or self.files.unseen() > 0
        self.ok.setEnabled(not in_the_way or bool(self.reason.reason()))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _columns() -> list[Column[Finding]]:
    return [
        Column("code", say("columns", "Blind code"), lambda row: row.blind_code, width=110),
        Column("kind", say("columns", "Names the"), lambda row: _kind(row.kind), width=110),
        Column("found", say("columns", "Found"), lambda row: row.found, width=160),
        Column("text", say("columns", "Text"), lambda row: " ".join(row.text.split()), width=380),
    ]


def _kind(kind: Named) -> str:
    return say("marking", "school") if kind is Named.SCHOOL else say("marking", "author")

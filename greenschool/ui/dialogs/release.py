"""Che thông tin: the last look at the texts before judges read them, and letting the judges in."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import say
from greenschool.services.blindness import COVER, Finding, Named, check_texts, mask, mask_all, masked_texts, release
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.reason_field import ReasonField
from greenschool.ui.office import Office
from greenschool.ui.table.column import Column
from greenschool.ui.table.view import TableView
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.buttons import Button
from greenschool.ui.widgets.style import label

_WIDTH, _TEXT, _LONGEST = 820, 72, 70


class ReleaseDialog(FormDialog):
    """Lists the names found in texts; each can be covered, all at once, or let stand with a reason."""

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
        self._named, self._masked = QWidget(), QWidget()
        self.masked = QComboBox()
        self._build()
        self.table.current_changed.connect(self._propose)
        self.reason.textChanged.connect(self._check)
        self._show_findings()

    def apply(self) -> None:
        """Let the judges in; raises what ``blindness.release`` refuses."""
        release(self._desk, self._contest, self.reason.reason())

    def _build(self) -> None:
        self.body.addWidget(
            label(
                self.tr("From now on the judges see their entries, under their codes only, and mark them."), wrap=True
            )
        )
        words = self.tr("What the judges will read of this entry")
        self.text.setAccessibleName(words)
        self.reason.setAccessibleName(self.tr("Reason to let the names stand"))
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
        column.addWidget(label(self.reason.accessibleName(), "strong"))
        column.addWidget(self.reason)
        self.body.addWidget(self._named, 1)
        self.body.addWidget(self._masked)
        self.add_buttons()

    def _show_findings(self) -> None:
        rows = check_texts(self._desk, self._contest)
        self.table.set_rows(rows)
        if rows and self.table.current() is None:
            self.table.grid.go_to(0)
        self._named.setVisible(bool(rows))
        if rows:
            words = self.tr("Names of schools or authors stand in texts: {n}. Mask them, or say why they stay.")
            self.banner.say(words.format(n=len(rows)), Tone.WARN)
        else:
            self.banner.say(self.tr("No text names its school or author."), Tone.OK)
        self._show_masked()
        self._propose(self.table.current())
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
        self.ok.setEnabled(not self.table.model.rows() or bool(self.reason.reason()))


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

"""The checklist of a season as a template to edit: pillars, themes and criteria; nothing is recorded before Save."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from greenschool.errors import GreenSchoolError
from greenschool.language import tell
from greenschool.services import checklist_edits as edits
from greenschool.services.checklist_check import WHOLE, faults, points_of
from greenschool.services.checklist_compare import compare
from greenschool.services.checklist_draft import (
    NO_THEME,
    ChecklistDraft,
    CriterionDraft,
    Part,
    PillarDraft,
    ThemeDraft,
    open_draft,
)
from greenschool.services.checklist_saving import ChecklistPreview, preview_draft, save_draft
from greenschool.services.checklists import show_checklist
from greenschool.services.states import Permission
from greenschool.text.numbers import format_decimal
from greenschool.ui.dialogs.checklist_affected import ChecklistAffectedDialog
from greenschool.ui.dialogs.checklist_forms import CriterionForm, PartForm, PillarForm, ThemeForm
from greenschool.ui.dialogs.checklist_steps import DraftStep, Sight
from greenschool.ui.dialogs.checklist_tree import THEMES, ChecklistTree
from greenschool.ui.office import Office
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, FlatButton, IconButton, PrimaryButton, with_shortcut
from greenschool.ui.widgets.side_by_side import SideBySide
from greenschool.ui.widgets.style import label
from greenschool.wording import checklist_points_note

_SIZE, _SMALLEST = (1280, 660), (960, 560)
_SHARES = (700, 520)
_KEYS = {
    "criterion": "Ctrl+N",
    "theme": "Ctrl+T",
    "pillar": "Ctrl+L",
    "remove": "Ctrl+Delete",
    "up": "Alt+Up",
    "down": "Alt+Down",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "save": "Ctrl+S",
}


class ChecklistEditorDialog(QDialog):
    """The tree on the left, the part under the cursor on the right; every step can be undone until it is saved."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._recorded = self.draft = open_draft(office.desk)
        self._may_edit = office.desk.may(Permission.EDIT)
        self.stack = QUndoStack(self)
        self.setWindowTitle(self.tr("Checklist: {name}").format(name=self.draft.name))
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.banner = Banner()
        self._about = label("", "muted")
        self.tree = ChecklistTree()
        self.criterion, self.pillar, self.theme = CriterionForm(), PillarForm(), ThemeForm()
        self.forms = QStackedWidget()
        self.totals, self.note = QLabel(), label("", "muted", wrap=True)
        self.to_correct = FlatButton("", "alert-circle-outline", self.go_to_fault, shortcut="F8")
        self._build()
        self._connect()
        self._begin("")
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # Building

    def _build(self) -> None:
        nothing = PartForm()
        nothing.column.addWidget(label(self.tr("Themes divide the criteria of a pillar. Add one above."), wrap=True))
        nothing.column.addStretch(1)
        for form in (self.criterion, self.pillar, self.theme, nothing):
            self.forms.addWidget(form)
            if not self._may_edit:
                form.set_read_only()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._tools())
        column.addWidget(self.banner)
        column.addWidget(SideBySide(self.tree, self.forms, _SHARES), 1)
        column.addLayout(self._sums())

    def _tools(self) -> QHBoxLayout:
        add = "plus"
        self.tools: dict[str, Button | IconButton] = {
            "criterion": Button(self.tr("Add criterion"), add, self.add_criterion),
            "theme": Button(self.tr("Add theme"), add, self.add_theme),
            "pillar": Button(self.tr("Add pillar"), add, self.add_pillar),
            "remove": Button(self.tr("Remove"), "delete-outline", self.remove),
            "up": IconButton(self.tr("Move up"), "arrow-up", lambda: self.move_by(-1)),
            "down": IconButton(self.tr("Move down"), "arrow-down", lambda: self.move_by(1)),
            "undo": IconButton(self.tr("Undo"), "undo", self.stack.undo),
            "redo": IconButton(self.tr("Redo"), "redo", self.stack.redo),
            "renumber": Button(self.tr("Number anew"), "format-list-numbered", self.renumber),
        }
        row = QHBoxLayout()
        row.setSpacing(6)
        for tool in self.tools.values():
            tool.setVisible(self._may_edit)
            if isinstance(tool, Button):
                tool.setAutoDefault(False)
            row.addWidget(tool)
        row.addStretch(1)
        return row

    def _add_shortcuts(self) -> None:
        """Let keys act at once: a button's own shortcut waits a moment, in which the next letters would go astray."""
        for name, keys in _KEYS.items():
            tool = self.save if name == "save" else self.tools[name]
            tool.setToolTip(with_shortcut(tool.accessibleName(), keys))
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(tool.click)

    def _sums(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.totals)
        words.addWidget(self.note)
        words.addWidget(self._about)
        self.close_button = Button(self.tr("Close"), clicked=self.reject)
        self.save = PrimaryButton(self.tr("Save"), "content-save-outline", self.save_all)
        self.save.setVisible(self._may_edit)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addLayout(words, 1)
        for button in (self.to_correct, self.close_button, self.save):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        if self._may_edit:
            self._add_shortcuts()
        self.tree.chosen.connect(self._show_part)
        for form in (self.criterion, self.pillar, self.theme):
            form.edited.connect(self._edited)
            form.leave_undo_to_the_dialog()
        for name, changed in (("undo", self.stack.canUndoChanged), ("redo", self.stack.canRedoChanged)):
            self.tools[name].setEnabled(False)
            changed.connect(self.tools[name].setEnabled)

    # Showing

    def _begin(self, key: str) -> None:
        """Start anew with what is recorded."""
        self._recorded = open_draft(self._office.desk)
        self.stack.clear()
        first = next((one.key for one in self._recorded.criteria), "")
        self._show(Sight(self._recorded, key if self._recorded.part(key) else first))
        row = show_checklist(self._office.desk)
        words = self.tr("Version {version} · {criteria} criteria · {schools} schools have marks by it")
        self._about.setText(
            words.format(version=row.version, criteria=len(row.criteria), schools=row.schools_with_marks)
        )

    def _show(self, sight: Sight) -> None:
        self.draft = sight.draft
        points, found = points_of(self.draft), faults(self.draft)
        self.tree.show_draft(self.draft, points, found, sight.key)
        self._show_part(self.tree.key())
        each = [f"{one.code} {format_decimal(points.pillars[one.key])}" for one in self.draft.pillars]
        words = self.tr("Points: {pillars} · ordinary {ordinary} · bonus {bonus}")
        self.totals.setText(
            words.format(
                pillars=" + ".join(each), ordinary=format_decimal(points.ordinary), bonus=format_decimal(points.bonus)
            )
        )
        self.note.setText(checklist_points_note(points))
        self.note.setVisible(bool(self.note.text()))
        self.to_correct.setText(self.tr("{count} to correct").format(count=len(found)))
        self.to_correct.setAccessibleName(self.to_correct.text())
        self.to_correct.setVisible(bool(found))
        self.save.setEnabled(self.draft != self._recorded)

    def _show_part(self, key: str) -> None:
        part = self.draft.part(key)
        match part:
            case CriterionDraft():
                self.criterion.show_part(self.draft, part)
                self.forms.setCurrentWidget(self.criterion)
            case PillarDraft():
                self.pillar.show_part(part)
                self.forms.setCurrentWidget(self.pillar)
            case ThemeDraft():
                self.theme.show_part(part)
                self.forms.setCurrentWidget(self.theme)
            case None:
                self.forms.setCurrentIndex(self.forms.count() - 1)
        self.tools["remove"].setEnabled(part is not None)

    def go_to_fault(self) -> None:
        """Go to the next part that does not fit, and say what is wrong with it."""
        found = faults(self.draft)
        if not found:
            return
        keys = [fault.key for fault in found]
        here = self.tree.key()
        fault = found[(keys.index(here) + 1) % len(found)] if here in keys else found[0]
        if fault.key != WHOLE:
            self._show(Sight(self.draft, fault.key))
        self.banner.say(tell(fault.error), Tone.WARN)

    # Editing

    def add_criterion(self) -> None:
        """Add a criterion where the cursor is."""
        here = self.draft.part(self.tree.key())
        pillar = self.tree.pillar() or (self.draft.pillars[-1].key if self.draft.pillars else "")
        if not pillar:
            self.banner.say(self.tr("Add a pillar first."), Tone.INFO, seconds=8)
            return
        theme = NO_THEME
        if isinstance(here, CriterionDraft):
            theme = here.theme
        elif isinstance(here, ThemeDraft):
            theme = here.key
        self._step(self.tr("add criterion"), *edits.add_criterion(self.draft, pillar, theme))
        self.criterion.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_theme(self) -> None:
        """Add a theme at the end."""
        self._step(self.tr("add theme"), *edits.add_theme(self.draft))
        self.theme.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add_pillar(self) -> None:
        """Add a pillar at the end."""
        self._step(self.tr("add pillar"), *edits.add_pillar(self.draft))
        self.pillar.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remove(self) -> None:
        """Take out what is under the cursor; it comes back with Undo."""
        key = self.tree.key()
        if self.draft.part(key) is not None:
            self._step(self.tr("remove"), edits.remove(self.draft, key), self._neighbour(key))
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_by(self, by: int) -> None:
        """Move what is under the cursor up or down among its like."""
        key = self.tree.key()
        self._step(self.tr("move"), edits.move(self.draft, key, by), key)

    def renumber(self) -> None:
        """Give every criterion a code by its place."""
        self._step(self.tr("number anew"), edits.renumber(self.draft), self.tree.key())

    def _edited(self, part: Part, field: str) -> None:
        self._step(self.tr("edit"), edits.put(self.draft, part), part.key, field)

    def _step(self, words: str, draft: ChecklistDraft, key: str, field: str = "") -> None:
        if draft != self.draft:
            before = Sight(self.draft, self.tree.key())
            self.stack.push(DraftStep(words, before, Sight(draft, key), field, self._show))

    def _neighbour(self, key: str) -> str:
        """Return where the cursor goes when a part is taken out: to the next of its like, or the one before."""
        part = self.draft.part(key)
        like: tuple[Part, ...] = self.draft.criteria
        if isinstance(part, PillarDraft):
            like = self.draft.pillars
        elif isinstance(part, ThemeDraft):
            like = self.draft.themes
        keys = [one.key for one in like]
        at = keys.index(key)
        others = keys[at + 1 :] or keys[:at][::-1]
        return others[0] if others else THEMES

    # Saving

    def save_all(self) -> None:
        """Record the draft; where schools have marks, show first what becomes of them."""
        found = faults(self.draft)
        if found:
            self.go_to_fault()
            return
        self._try(self._save)

    def _save(self) -> None:
        preview = preview_draft(self._office.desk, self.draft)
        if not preview.changes:
            self._begin(self.tree.key())
            self.banner.say(self.tr("Nothing was changed."), Tone.INFO, seconds=8)
        elif preview.schools_with_marks:
            self._ask(preview)
        else:
            self._record(preview)

    def _ask(self, preview: ChecklistPreview) -> None:
        self.affected = ChecklistAffectedDialog(preview, self)
        self.affected.accepted.connect(lambda: self._try(lambda: self._record(preview)))
        self.affected.open()

    def _record(self, preview: ChecklistPreview) -> None:
        key = self.tree.key()
        part = self.draft.part(key)
        save_draft(self._office.desk, self.draft, confirm=True, lose_marks=bool(preview.lost))
        self._begin(key)
        if isinstance(part, CriterionDraft):
            kept = next((one.key for one in self.draft.criteria if one.code == part.code), key)
            self._show(Sight(self.draft, kept))
        told = self.tr("The checklist was saved as version {version}; {count} changes.")
        self.banner.say(told.format(version=self.draft.version, count=len(preview.changes)), Tone.OK, seconds=8)

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except GreenSchoolError as error:
            self.banner.say(tell(error), Tone.DANGER)

    def reject(self) -> None:
        """Close; what is not saved is asked about first."""
        count = len(compare(self._recorded, self.draft))
        if not count:
            super().reject()
            return
        offers = [(self.tr("Save"), self.save_all), (self.tr("Discard and close"), super().reject)]
        self.banner.say(self.tr("{count} changes are not saved.").format(count=count), Tone.WARN, offers)

"""What recording an edited checklist would do to the schools' sheets; shown once, before it is done."""

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from greenschool.language import say
from greenschool.services.checklist_saving import ChecklistPreview
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.widgets.style import label
from greenschool.wording import checklist_preview_lines

_SMALLEST = (640, 420)


class ChecklistAffectedDialog(FormDialog):
    """Lists changes, marks and sheets; where marks would go, they have to be let go by name."""

    def __init__(self, preview: ChecklistPreview, parent: QWidget | None = None) -> None:
        super().__init__(
            say("ChecklistAffectedDialog", "This checklist is in use"),
            say("ChecklistAffectedDialog", "Change for all"),
            parent,
        )
        self.setMinimumSize(*_SMALLEST)
        words = self.tr("{schools} schools have marks by it. The change holds for all of them:")
        self.body.addWidget(label(words.format(schools=preview.schools_with_marks), wrap=True))
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("What changes"))
        self.list.setPlainText("\n".join(checklist_preview_lines(preview)))
        self.body.addWidget(self.list, 1)
        marks = sum(one.marks for one in preview.lost)
        self.lose = QCheckBox(self.tr("Let these {marks} marks go; the journal keeps them").format(marks=marks))
        self.lose.setVisible(bool(marks))
        self.lose.toggled.connect(self.ok.setEnabled)
        self.ok.setEnabled(not marks)
        self.body.addWidget(self.lose)
        self.add_buttons()

    def apply(self) -> None:
        """Nothing more: whoever opened it records the change."""

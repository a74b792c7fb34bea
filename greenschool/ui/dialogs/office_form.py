"""Recording an office or changing one, and taking the ready-made ones."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.office_presets import add_preset, list_presets
from greenschool.services.organisation import UnitFacts, UnitRow, add_unit, edit_unit, list_units
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.dialogs.signatories import SignatoriesEditor
from greenschool.ui.widgets.date_field import DateField
from greenschool.ui.widgets.style import label

_WIDTH, _LIST_HEIGHT, _LONGEST = 920, 84, 200


class OfficeDialog(FormDialog):
    """Facts on the left, signatories on the right; seasons keep the headings that they copied."""

    def __init__(self, desk: Desk, unit: UnitRow | None, parent: QWidget | None = None) -> None:
        heading = say("OfficeDialog", "Add office") if unit is None else say("OfficeDialog", "Edit office")
        super().__init__(heading, say("OfficeDialog", "Save"), parent)
        self.setMinimumWidth(_WIDTH)
        self._desk, self._id = desk, None if unit is None else unit.id
        facts = unit.facts if unit is not None else UnitFacts("", "", "", "", "")
        self.lines = {
            name: QLineEdit(getattr(facts, name))
            for name in ("name", "heading", "certificate_authority", "place", "document_suffix")
        }
        for line in self.lines.values():
            line.setMaxLength(_LONGEST)
            line.setCursorPosition(0)
        others = [row for row in list_units(desk) if row.id != self._id]
        self.parent_box = QComboBox()
        self.parent_box.setMinimumContentsLength(20)
        self.parent_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.parent_box.addItem(self.tr("none"), None)
        self.successors = QListWidget()
        self.successors.setFixedHeight(_LIST_HEIGHT)
        for row in others:
            self.parent_box.addItem(row.facts.name, row.id)
            item = QListWidgetItem(row.facts.name, self.successors)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            follows = row.id in facts.successors
            item.setCheckState(Qt.CheckState.Checked if follows else Qt.CheckState.Unchecked)
        self.parent_box.setCurrentIndex(max(self.parent_box.findData(facts.parent_id), 0))
        self.valid_from, self.valid_to = DateField(facts.valid_from), DateField(facts.valid_to)
        self.signatories = SignatoriesEditor(facts.signatories)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(self._form(), 1)
        sides.addWidget(self.signatories, 1)
        self.body.addLayout(sides)
        self.add_buttons()

    def apply(self) -> None:
        """Record what was typed; raises ``NotADayError`` or what the service refuses."""
        facts = UnitFacts(
            **{name: line.text() for name, line in self.lines.items()},
            parent_id=self.parent_box.currentData(),
            valid_from=self.valid_from.day(),
            valid_to=self.valid_to.day(),
            signatories=self.signatories.signatories(),
            successors=self._successors(),
        )
        if self._id is None:
            add_unit(self._desk, facts)
        else:
            edit_unit(self._desk, self._id, facts)

    def _successors(self) -> tuple[int, ...]:
        items = [self.successors.item(row) for row in range(self.successors.count())]
        checked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(int(item.data(Qt.ItemDataRole.UserRole)) for item in checked)

    def _form(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.lines["name"]),
            (self.tr("Heading, in capitals"), self.lines["heading"]),
            (self.tr("Office above"), self.parent_box),
            (self.tr("Who gives certificates"), self.lines["certificate_authority"]),
            (self.tr("Place"), self.lines["place"]),
            (self.tr("Document suffix"), self.lines["document_suffix"]),
            (self.tr("Valid from"), self.valid_from),
            (self.tr("Valid until"), self.valid_to),
            (self.tr("Taken over by"), self.successors),
        )
        for line, (name, field) in enumerate(fields):
            words = label(name, "muted")
            words.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(words, line, 0)
            grid.addWidget(field, line, 1)
        return grid


class ReadyMadeDialog(FormDialog):
    """Ready-made offices for a place: all of one time, or none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            say("ReadyMadeDialog", "Ready-made offices"), say("ReadyMadeDialog", "Add these offices"), parent
        )
        self._desk = desk
        hint = self.tr("Their signatories are samples: put in the real names afterwards.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self._presets = list_presets()
        self.preset = QComboBox()
        for row in self._presets:
            self.preset.addItem(row.name, row.key)
        self.place = QLineEdit(self._presets[0].place)
        self.place.setMaxLength(_LONGEST // 2)
        self.add_field(self.tr("Offices"), self.preset)
        self.add_field(self.tr("Name of the place"), self.place)
        self.add_buttons()

    def apply(self) -> None:
        """Record them; raises ``UnitTwiceError`` where one is there already."""
        add_preset(self._desk, str(self.preset.currentData()), self.place.text())

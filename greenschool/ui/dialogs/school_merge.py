"""Two records of one school side by side, and which of them stays."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from greenschool.language import say
from greenschool.services.desk import Desk
from greenschool.services.school_merging import Belonging, alike_first, belongings, merge_schools
from greenschool.services.school_records import aliases
from greenschool.services.schools import SchoolRow
from greenschool.ui.dialogs.form import FormDialog
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.style import label
from greenschool.wording import level_name, state_name

_SIZE = (900, 590)
_WIDTH, _TABLE_HEIGHT, _ROW, _HEADER = 880, 200, 24, 28
_ROLES = 3


class SchoolMergeDialog(FormDialog):
    """The first record and one that a person chooses; what the one that goes has moves to the one that stays."""

    def __init__(
        self,
        desk: Desk,
        first: SchoolRow,
        others: Sequence[SchoolRow],
        second: SchoolRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            say("SchoolMergeDialog", "Make one school of two records"),
            say("SchoolMergeDialog", "Merge records"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self.resize(*_SIZE)
        self._desk, self._first = desk, first
        self._others = alike_first(first, others)
        self.other = QComboBox()
        self.stays = QButtonGroup(self)
        self.table = QTableWidget(0, _ROLES)
        self._moving = label("", wrap=True)
        self._build()
        at = 0 if second is None else self._others.index(second)
        self.other.setCurrentIndex(at)
        self._show()
        self.other.currentIndexChanged.connect(lambda _index: self._show())
        self.stays.idToggled.connect(lambda *_what: self._show_moving())
        self.other.setFocus()

    def kept(self) -> SchoolRow:
        """Return the record that stays."""
        return self._first if self.stays.checkedId() == 0 else self._second()

    def gone(self) -> SchoolRow:
        """Return the record that goes."""
        return self._second() if self.stays.checkedId() == 0 else self._first

    def apply(self) -> None:
        """Merge them."""
        merge_schools(self._desk, self.kept().id, self.gone().id)

    # Building

    def _build(self) -> None:
        for row in self._others:
            self.other.addItem(f"{row.name} ({row.code})")
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.add_field(self.tr("The other record of {school}").format(school=self._first.name), self.other)
        theme = current_theme()
        self.table.setAccessibleName(self.tr("Both records"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(theme.px(_TABLE_HEIGHT))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.table.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        self.table.horizontalHeader().setFixedHeight(theme.px(_HEADER))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.body.addWidget(self.table, 1)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(label(self.tr("Which one stays?"), "strong"))
        for number in range(2):
            choice = QRadioButton()
            choice.setChecked(number == 0)
            self.stays.addButton(choice, number)
            choices.addWidget(choice)
        choices.addStretch(1)
        self.body.addLayout(choices)
        self.body.addWidget(self._moving)
        self.add_buttons()

    # Showing

    def _second(self) -> SchoolRow:
        return self._others[self.other.currentIndex()]

    def _show(self) -> None:
        both = (self._first, self._second())
        self.banner.hide()
        for number, row in enumerate(both):
            words = self.tr("{school} ({code})").format(school=row.name, code=row.code)
            self.stays.button(number).setText(words)
            self.stays.button(number).setAccessibleName(self.tr("{school} stays").format(school=words))
        self.table.setHorizontalHeaderLabels(["", *(row.code for row in both)])
        lines = self._lines(*both)
        self.table.setRowCount(len(lines))
        for number, line in enumerate(lines):
            differs = line[1] != line[2]
            for column, text in enumerate(line):
                item = QTableWidgetItem(text or "–")
                item.setToolTip(text)
                font = item.font()
                font.setBold(differs and column > 0)
                item.setFont(font)
                self.table.setItem(number, column, item)
        self._show_moving()

    def _lines(self, first: SchoolRow, second: SchoolRow) -> list[tuple[str, str, str]]:
        names = (
            self.tr("Name"),
            self.tr("Level"),
            self.tr("Ward"),
            self.tr("Pupils"),
            self.tr("Principal"),
            self.tr("Phone"),
            self.tr("Email"),
            self.tr("Note"),
            self.tr("Contacts"),
            self.tr("Other names"),
        )
        lines = list(zip(names, self._facts(first), self._facts(second), strict=True))
        counts = [belongings(self._desk, row.id) for row in (first, second)]
        lines += [
            (self.tr("Number of {what}").format(what=state_name(what)), str(counts[0][what]), str(counts[1][what]))
            for what in Belonging
            if what is not Belonging.ALIASES and any(count[what] for count in counts)
        ]
        return lines

    def _facts(self, row: SchoolRow) -> tuple[str, ...]:
        return (
            row.name,
            level_name(row.level),
            row.ward,
            "" if row.pupils is None else str(row.pupils),
            row.principal,
            row.phone,
            row.email,
            " ".join(row.note.split()),
            ", ".join(one.name for one in row.contacts),
            ", ".join(one.name for one in aliases(self._desk, row.id)),
        )

    def _show_moving(self) -> None:
        kept, gone = self.kept(), self.gone()
        counts = belongings(self._desk, gone.id)
        moved = [
            f"{state_name(what)}: {counts[what]}"
            for what in Belonging
            if counts[what] and what is not Belonging.SEASONS
        ]
        told = self.tr(
            "{gone} ({gone_code}) goes, and its name finds {kept} ({kept_code}) from now on. What it has moves there: "
            "{moved}. What {kept_code} lacks is filled in from it; what both have stays as {kept_code} has it. This "
            "holds for all seasons and cannot be undone here; a backup is written first."
        )
        self._moving.setText(
            told.format(
                gone=gone.name,
                gone_code=gone.code,
                kept=kept.name,
                kept_code=kept.code,
                moved="; ".join(moved) or self.tr("no entries, judges or marks"),
            )
        )

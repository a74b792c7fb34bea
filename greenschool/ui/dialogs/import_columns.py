"""What was found in a file, and which of its columns stands for which field, to be changed where it is wrong."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from greenschool.language import say
from greenschool.services.import_columns import FieldPlace, FoundList
from greenschool.ui.tokens import Tone
from greenschool.ui.widgets.chips import Chip
from greenschool.ui.widgets.style import label

_BOX_WIDTH = 300


def remember_columns(settings: QSettings, kind: str, found: FoundList, columns: dict[str, int]) -> None:
    """Keep what a person chose for all files with this heading."""
    settings.setValue(_key(kind, found), json.dumps(columns))


def remembered_columns(settings: QSettings, kind: str, found: FoundList) -> dict[str, int] | None:
    """Return what a person chose for a file with this heading, where it fits and differs from what was guessed."""
    try:
        kept = json.loads(str(settings.value(_key(kind, found), "")))
        columns = {str(field): int(place) for field, place in kept.items()}
    except (ValueError, AttributeError, TypeError):
        return None
    return columns if found.allows(columns) and columns != found.columns() else None


def found_words(found: FoundList, rows: int) -> str:
    """Return where the list stands and how its letters were read."""
    parts = [say("import", "Sheet “{sheet}”", sheet=found.sheet)] if found.sheet else []
    if found.header_row:
        parts.append(say("import", "heading in row {row}", row=found.header_row))
    else:
        parts.append(say("import", "no heading"))
    parts.append(say("import", "rows: {n}", n=rows))
    if found.charset:
        words = say("import", "letters {charset}: “{before}” is read as “{after}”")
        parts.append(
            words.format(charset=found.charset, before=_first_line(found.before), after=_first_line(found.after))
        )
    elif not found.sheet:
        parts.append(found.encoding)
    return " · ".join(parts)


class ImportColumns(QScrollArea):
    """A line for each field: its name, the column of the file, how sure that is; and the school of the whole list."""

    columns_chosen = Signal(dict)
    """The column, from 0, of each field."""
    school_chosen = Signal(str)

    def __init__(
        self, found: FoundList, rows: int, schools: Sequence[str], school: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found = found
        self.boxes: dict[str, QComboBox] = {}
        self.school_box = QComboBox()
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Columns of the file"))
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(10)
        whole.addWidget(label(found_words(found, rows), "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for line, field in enumerate(found.fields):
            self._add_field(grid, line, field)
        if self._lacks_school():
            self._add_schools(grid, len(found.fields), schools)
            self.school_box.setCurrentIndex(max(self.school_box.findData(school), 0))
        else:
            self.school_box.setParent(self)
            self.school_box.hide()
        whole.addLayout(grid)
        whole.addStretch(1)
        self.setWidget(inside)

    def doubtful(self) -> int:
        """Return how many columns a person should look at."""
        return sum(field.place is not None and field.confidence < 100 for field in self._found.fields)

    def _lacks_school(self) -> bool:
        return any(field.field == "school" and field.place is None for field in self._found.fields)

    def _add_field(self, grid: QGridLayout, line: int, field: FieldPlace) -> None:
        words = label(field.title + (" (*)" if field.required else ""))
        box = QComboBox()
        box.setAccessibleName(field.title)
        box.setMinimumWidth(_BOX_WIDTH)
        words.setBuddy(box)
        if not field.required or field.place is None:
            box.addItem(self.tr("not in the file"), None)
        for title in self._found.titles:
            box.addItem(f"{title.letter} · {title.title}", title.place)
        box.setCurrentIndex(max(box.findData(field.place), 0))
        box.activated.connect(lambda _index: self._choose(field))
        self.boxes[field.field] = box
        grid.addWidget(words, line, 0)
        grid.addWidget(box, line, 1)
        if field.place is not None:
            sure = field.confidence == 100
            text = self.tr("sure") if sure else self.tr("guessed, {n} %").format(n=field.confidence)
            grid.addWidget(Chip(text, Tone.OK if sure else Tone.WARN), line, 2, Qt.AlignmentFlag.AlignVCenter)

    def _add_schools(self, grid: QGridLayout, line: int, schools: Sequence[str]) -> None:
        words = label(self.tr("School of the whole list"))
        self.school_box.setAccessibleName(words.text())
        self.school_box.setMinimumWidth(_BOX_WIDTH)
        words.setBuddy(self.school_box)
        self.school_box.addItem(self.tr("as the file says"), "")
        for school in schools:
            self.school_box.addItem(school, school)
        self.school_box.activated.connect(lambda _index: self.school_chosen.emit(self.school_box.currentData()))
        grid.addWidget(words, line, 0)
        grid.addWidget(self.school_box, line, 1)

    def _choose(self, field: FieldPlace) -> None:
        """Give a field another column; the field that had it takes the old one of this."""
        place = self.boxes[field.field].currentData()
        columns = self._found.columns()
        old = columns.pop(field.field, None)
        other = next((name for name, taken in columns.items() if taken == place), None)
        if other is not None:
            del columns[other]
            if old is not None:
                columns[other] = old
        if place is not None:
            columns[field.field] = place
        if self._found.allows(columns):
            self.columns_chosen.emit(columns)
        else:
            box = self.boxes[field.field]
            box.setCurrentIndex(max(box.findData(old), 0))


def _key(kind: str, found: FoundList) -> str:
    return f"import/columns/{kind}/{found.signature}"


def _first_line(text: str) -> str:
    return text.partition("\n")[0]

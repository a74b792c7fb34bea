"""How the program looks on this computer: the settings that the account's menu holds too."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from greenschool.ui.theme import SCALES, Mode, current_theme
from greenschool.ui.widgets.cards import Panel
from greenschool.ui.widgets.style import label


class ComputerSection(QWidget):
    """Light or dark, and the size of letters; a choice holds at once and for every season."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings, self._theme = settings, current_theme()
        words = {Mode.LIGHT: self.tr("Light"), Mode.DARK: self.tr("Dark"), Mode.SYSTEM: self.tr("As the system")}
        self.modes = {mode: QRadioButton(word) for mode, word in words.items()}
        self.scale = QComboBox()
        for scale in SCALES:
            self.scale.addItem(f"{scale} %", scale)
        self._build()
        for mode, button in self.modes.items():
            button.clicked.connect(lambda _on, mode=mode: self._choose_mode(mode))
        self.scale.activated.connect(lambda place: self._choose_scale(SCALES[place]))
        self._theme.changed.connect(self._show)
        self._show()

    def _build(self) -> None:
        looks, letters = Panel(self.tr("Appearance")), Panel(self.tr("Letter size"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in self.modes.values():
            button.setAccessibleName(button.text())
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        looks.body.addLayout(row)
        self.scale.setAccessibleName(self.tr("Letter size"))
        self.scale.setFixedWidth(120)
        letters.body.addWidget(self.scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(looks)
        column.addWidget(letters)
        hint = self.tr("Both are kept for this computer, whoever signs in. The menu of the account has them too.")
        column.addWidget(label(hint, "muted", wrap=True))
        column.addStretch(1)

    def _show(self) -> None:
        self.modes[self._theme.mode].setChecked(True)
        self.scale.setCurrentIndex(self.scale.findData(self._theme.scale))

    def _choose_mode(self, mode: Mode) -> None:
        self._theme.set_mode(mode)
        self._settings.setValue("theme", mode.value)

    def _choose_scale(self, scale: int) -> None:
        self._theme.set_scale(scale)
        self._settings.setValue("scale", scale)

"""The rail on the left: icon and word of each page, or the icon alone."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from greenschool.ui.icons import icon, program_icon
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import IconButton, with_shortcut
from greenschool.ui.widgets.style import label, restyle

_WIDE, _NARROW, _HEAD = 176, 56, 46
_ITEM, _LOW_ITEM = 36, 28


class Rail(QWidget):
    """Sends ``chosen`` with the key of a page. Alt+1 … Alt+9 choose the first nine."""

    chosen = Signal(str)

    def __init__(self, brand: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = current_theme()
        self._collapsed = False
        self._items: dict[str, tuple[QPushButton, str]] = {}
        self._group = QButtonGroup(self)
        self._brand = label(brand, "brand")
        self._list = QVBoxLayout()
        self._fold = IconButton(self.tr("Show icons only"), "chevron-double-left", self._toggle)
        self._build()
        self._theme.changed.connect(self._measure)
        self.set_collapsed(collapsed=False)

    def add(self, key: str, title: str, icon_name: str) -> None:
        """Add a page at the bottom."""
        button = QPushButton(title)
        button.setCheckable(True)
        button.setIcon(icon(icon_name, "rail_text"))
        button.setIconSize(QSize(28, 20))
        button.setAccessibleName(title)
        number = len(self._items) + 1
        tip = title
        if number <= 9:
            QShortcut(QKeySequence(f"Alt+{number}"), self, button.click)
            tip = with_shortcut(title, f"Alt+{number}")
        button.setToolTip(tip)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._items[key] = (button, title)
        self._list.addWidget(button)

    def mark(self, key: str) -> None:
        """Show ``key`` as the page that one is on."""
        self._items[key][0].setChecked(True)

    def is_collapsed(self) -> bool:
        """Tell whether only the icons are shown."""
        return self._collapsed

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show icons only, or icons and words."""
        self._collapsed = collapsed
        self.setFixedWidth(_NARROW if collapsed else self._theme.px(_WIDE))
        self._brand.setVisible(not collapsed)
        for button, title in self._items.values():
            button.setText("" if collapsed else title)
            button.setIconSize(QSize(20, 20) if collapsed else QSize(28, 20))
            restyle(button, folded="true" if collapsed else "false")
        self._set_heights()
        name = self.tr("Show words too") if collapsed else self.tr("Show icons only")
        self._fold.setIcon(icon("chevron-double-right" if collapsed else "chevron-double-left", "rail_text"))
        self._fold.setAccessibleName(name)
        self._fold.setToolTip(name)

    def _build(self) -> None:
        mark = QLabel()
        mark.setPixmap(self._mark())
        head = QWidget()
        head.setFixedHeight(_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(mark)
        row.addWidget(self._brand, 1)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        self._list.setContentsMargins(8, 4, 8, 4)
        self._list.setSpacing(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        foot.addWidget(self._fold)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the items together in a low window, so that all of them stay in sight."""
        super().resizeEvent(event)
        self._set_heights()

    def _measure(self) -> None:
        self.set_collapsed(collapsed=self._collapsed)

    def _set_heights(self) -> None:
        room = self.height() - _HEAD - self._fold.sizeHint().height() - 16
        each = room // max(len(self._items), 1)
        for button, _title in self._items.values():
            button.setFixedHeight(min(max(each, self._theme.px(_LOW_ITEM)), self._theme.px(_ITEM)))

    def _mark(self) -> QPixmap:
        return program_icon().pixmap(QSize(24, 24), self.devicePixelRatioF())

    def _toggle(self) -> None:
        self.set_collapsed(collapsed=not self._collapsed)

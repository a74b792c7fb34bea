"""One palette and one style sheet over Fusion, made from tokens; light or dark, in any size."""

from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from greenschool.resources import resource
from greenschool.ui.tokens import Tokens

FAMILY = "Noto Sans"
SCALES = range(90, 151, 10)
_POINTS = {"body": 9.75, "small": 9.0, "h2": 10.5, "h1": 14.0, "figure": 20.0}


class Mode(StrEnum):
    """How the theme is chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look of the whole program. Made once, after the ``QApplication``; switched while it runs.

    ``changed`` is sent after palette, font and sheet are in place; widgets that paint by hand repaint then.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.LIGHT, scale: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._scale = scale
        _load_fonts()
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def mode(self) -> Mode:
        """How light or dark is chosen."""
        return self._mode

    @property
    def scale(self) -> int:
        """The letter size in per cent ("Cỡ chữ"), one of ``SCALES``."""
        return self._scale

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    def set_mode(self, mode: Mode) -> None:
        """Switch to light, dark or as the system."""
        self._mode = mode
        self._apply()

    def set_scale(self, scale: int) -> None:
        """Switch the letter size; values outside ``SCALES`` are brought to the nearer end."""
        self._scale = min(max(scale, SCALES[0]), SCALES[-1])
        self._apply()

    def px(self, pixels: int) -> int:
        """Return a length of the 4-px grid at the present letter size, in logical pixels."""
        return round(pixels * self._scale / 100)

    def color(self, role: str) -> QColor:
        """Return a colour by its flat token name, such as ``muted`` or ``danger_text``."""
        return QColor(self._flat[role])

    def font(self, size: str = "body", *, strong: bool = False) -> QFont:
        """Return the font of ``body``, ``small``, ``h2``, ``h1`` or ``figure`` at the present letter size."""
        font = QFont(FAMILY)
        font.setPointSizeF(self._points(size))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _points(self, size: str) -> float:
        return round(_POINTS[size] * self._scale / 100, 2)

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._tokens = Tokens.load(self._name())
        self._flat = self._tokens.flat()
        self._app.setFont(self.font())
        self._app.setPalette(_palette(self._tokens))
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def _name(self) -> str:
        if self._mode is not Mode.SYSTEM:
            return self._mode.value
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _sheet(self) -> str:
        text = resource("theme", "greenschool.qss").read_text(encoding="utf-8")
        pill = self.px(26)
        return Template(text).substitute(
            self._flat,
            images=resource("theme", self._tokens.name).as_posix(),
            **{name: self._points(name) for name in _POINTS},
            button=self.px(20),
            flat_button=self.px(22),
            chip_radius=self.px(20) // 2,
            pill=pill - 2,
            pill_checked=pill - 4,
            pill_radius=pill // 2,
            group_top=self.px(10),
        )


def current_theme() -> Theme:
    """Return the theme of the running application, as ``QApplication.palette`` returns its palette."""
    app = QApplication.instance()
    theme = app.findChild(Theme) if app else None
    if theme is None:
        raise RuntimeError("make a Theme after the QApplication and before the first widget")
    return theme


def _load_fonts() -> None:
    if FAMILY in _loaded_families():
        return
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"the interface font cannot be read: {path}")


def _loaded_families() -> set[str]:
    """Return the families that this process loaded; a family of the system may lack our weights."""
    families: set[str] = set()
    number = 0
    while names := QFontDatabase.applicationFontFamilies(number):
        families.update(names)
        number += 1
    return families


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    ground, text = tokens.ground, tokens.text
    selection = tokens.pair["selection"]
    colours = {
        role.Window: ground["bg"],
        role.WindowText: text["text"],
        role.Base: ground["surface"],
        role.AlternateBase: ground["alternate"],
        role.Text: text["text"],
        role.PlaceholderText: text["placeholder"],
        role.Button: ground["surface"],
        role.ButtonText: text["text"],
        role.BrightText: tokens.pair["danger"].text,
        role.ToolTipBase: ground["surface"],
        role.ToolTipText: text["text"],
        role.Highlight: selection.ground,
        role.HighlightedText: selection.text,
        role.Accent: tokens.pair["primary"].ground,
        role.Link: tokens.pair["info"].text,
        role.LinkVisited: tokens.pair["info"].text,
        role.Light: ground["surface"],
        role.Midlight: ground["surface2"],
        role.Mid: ground["border"],
        role.Dark: ground["control"],
        role.Shadow: ground["control"],
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(text["placeholder"]))
    return palette

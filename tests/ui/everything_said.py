"""All that a window says: what is written in it, hinted at, read out, listed in models and kept in properties."""

from contextlib import suppress

from PySide6.QtGui import QAccessible, QAction
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from greenschool.ui.widgets.picture_view import PictureView

_OWN_ROLES = 256
_ROLES = (*range(15), *range(_OWN_ROLES, _OWN_ROLES + 8))


def everything_said(top: QWidget) -> list[str]:
    """Return every text of a window and what is in it."""
    said = []
    for widget in [top, *top.findChildren(QWidget)]:
        said += _of_widget(widget)
        said += _read_out(widget)
    for action in top.findChildren(QAction):
        said += [action.text(), action.toolTip(), action.statusTip(), action.whatsThis(), str(action.data())]
    for document in top.findChildren(QPdfDocument):
        said += [str(document.metaData(field)) for field in QPdfDocument.MetaDataField]
        said += [document.getAllText(page).text() for page in range(document.pageCount())]
    return [text for text in said if text]


def open_windows() -> list[QWidget]:
    """Return the windows, dialogs and menus that are open."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def _of_widget(widget):
    said = [
        widget.windowTitle(),
        widget.windowFilePath(),
        widget.windowIconText(),
        widget.toolTip(),
        widget.statusTip(),
        widget.whatsThis(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.objectName(),
    ]
    for name in widget.dynamicPropertyNames():
        with suppress(RuntimeError):  # what Qt keeps there for itself has no form in Python
            said.append(str(widget.property(bytes(name).decode())))
    said += [str(getattr(widget, name)()) for name in ("text", "title", "format") if callable(getattr(widget, name, 0))]
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        said.append(widget.placeholderText())
    if isinstance(widget, QPlainTextEdit):
        said.append(widget.toPlainText())
    assert not isinstance(widget, QGraphicsView), "nobody looks into scenes yet"
    return said + _listed(widget)


def _listed(widget):
    """Return what a widget holds several of: items, tabs, entries of a menu, rows, words inside a picture."""
    said = []
    if isinstance(widget, QComboBox):
        said += [f"{widget.itemText(row)} {widget.itemData(row)}" for row in range(widget.count())]
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            said += [widget.tabText(place), widget.tabToolTip(place), widget.accessibleTabName(place)]
            said.append(str(widget.tabData(place)))
    elif isinstance(widget, QMenu):
        said += [action.text() for action in widget.actions()]
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        said += _of_model(widget.model())
    elif isinstance(widget, PictureView):
        said += [f"{key} {widget.image().text(key)}" for key in widget.image().textKeys()]
    return said


def _of_model(model, parent=None):
    said = []
    here = [] if parent is None else [parent]
    for row in range(model.rowCount(*here)):
        for column in range(model.columnCount(*here)):
            index = model.index(row, column, *here)
            said += [str(model.data(index, role)) for role in _ROLES if model.data(index, role) is not None]
        first = model.index(row, 0, *here)
        if model.rowCount(first):
            said += _of_model(model, first)
    return said


def _read_out(widget):
    """Return what a screen reader is told."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is None or not spoken.isValid():
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    return [spoken.text(kind) for kind in kinds]

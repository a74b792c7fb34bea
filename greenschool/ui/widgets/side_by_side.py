"""Two parts of a page or dialog with a handle between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

_HANDLE = 10


class SideBySide(QSplitter):
    """Neither part can be pushed away; of more room the left one takes all, or each its share."""

    def __init__(self, left: QWidget, right: QWidget, widths: tuple[int, int], *, both_grow: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE)
        for place, (part, width) in enumerate(((left, widths[0]), (right, widths[1]))):
            self.addWidget(part)
            self.setStretchFactor(place, width if both_grow else 1 - place)
        self.setSizes(list(widths))

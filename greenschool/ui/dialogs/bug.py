"""What people see when the program itself is at fault."""

import traceback

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from greenschool import __version__
from greenschool.ui.icons import glyph
from greenschool.ui.theme import current_theme
from greenschool.ui.widgets.buttons import Button, PrimaryButton
from greenschool.ui.widgets.style import label


class BugDialog(QDialog):
    """Calm words, the details folded, one button that copies them for whoever can mend it."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in the program"))
        self._text = f"greenschool {__version__}\n" + "".join(traceback.format_exception(error))
        sign = QLabel()
        sign.setPixmap(glyph("alert-circle-outline", current_theme().tokens.pair["danger"].text, 32))
        words = QVBoxLayout()
        words.addWidget(label(self.tr("Something went wrong in the program"), "heading"))
        words.addWidget(
            label(
                self.tr(
                    "The last step was not done and your data is as it was before it. "
                    "You can go on working. Please send the details to whoever looks after the program."
                ),
                wrap=True,
            )
        )
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(sign)
        head.addLayout(words, 1)
        self._details = QPlainTextEdit(self._text)
        self._details.setReadOnly(True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setMinimumHeight(200)
        self._details.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(Button(self.tr("Show details"), clicked=self._details.show))
        buttons.addWidget(Button(self.tr("Copy details"), "content-copy", self._copy))
        buttons.addStretch(1)
        close = PrimaryButton(self.tr("Close"), clicked=self.accept)
        close.setDefault(True)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._details, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(480)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)

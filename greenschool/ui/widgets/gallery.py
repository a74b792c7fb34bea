"""Every widget of this folder in one window: ``python -m greenschool.ui.widgets.gallery``."""

import sys

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from greenschool.immortal import keep_constants
from greenschool.language import install
from greenschool.ui.theme import SCALES, Mode, Theme, current_theme
from greenschool.ui.tokens import Tone
from greenschool.ui.wheel import WheelGuard
from greenschool.ui.widgets.banner import Banner
from greenschool.ui.widgets.buttons import Button, FlatButton, IconButton, PrimaryButton
from greenschool.ui.widgets.cards import FigureCard, Panel
from greenschool.ui.widgets.chips import Chip, FilterChip, FilterChips
from greenschool.ui.widgets.detail_pane import DetailPane
from greenschool.ui.widgets.empty_state import EmptyState
from greenschool.ui.widgets.page_header import PageHeader
from greenschool.ui.widgets.pdf_preview import PdfPreview
from greenschool.ui.widgets.search_box import SearchBox
from greenschool.ui.widgets.season_combo import SeasonCombo

SAMPLE = "Ưỡn ẹo – Nguyễn Thị Hồng Ánh, THCS Trưng Vương"


def sample_pdf() -> bytes:
    """Return two A4 pages, the second turned, with a line on each."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    painter.setFont(current_theme().font("figure"))
    painter.drawText(writer.width() // 10, writer.height() // 10, "Giấy khen")
    layout = writer.pageLayout()
    layout.setOrientation(layout.Orientation.Landscape)
    writer.setPageLayout(layout)
    writer.newPage()
    painter.drawText(writer.width() // 10, writer.height() // 10, "Danh sách kèm theo")
    painter.end()
    return bytes(buffer.data().data())


class Gallery(QWidget):
    """Shows the widgets as pages use them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Widgets")
        tabs = QTabWidget()
        tabs.addTab(self._parts(), "Parts")
        tabs.addTab(self._inputs(), "Inputs")
        tabs.addTab(self._empty(), "Empty")
        tabs.addTab(self._preview(), "Preview")
        self.tabs = tabs
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._head())
        column.addWidget(tabs, 1)

    def _head(self) -> QWidget:
        head = PageHeader("Bài dự thi", "140 bài · 9 bài cần xử lý")
        scale = QComboBox()
        scale.setAccessibleName("Letter size")
        scale.addItems([f"{percent} %" for percent in SCALES])
        scale.setCurrentText(f"{current_theme().scale} %")
        scale.activated.connect(lambda place: current_theme().set_scale(SCALES[place]))
        head.add_action(scale)
        head.add_action(IconButton("Light", "weather-sunny", lambda: current_theme().set_mode(Mode.LIGHT)))
        head.add_action(IconButton("Dark", "weather-night", lambda: current_theme().set_mode(Mode.DARK)))
        head.add_action(Button("Thêm bài", "plus", shortcut="Ctrl+N"))
        head.add_action(PrimaryButton("Nhập từ Excel", "microsoft-excel"))
        return head

    def _parts(self) -> QWidget:
        page = QWidget()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(self._cards())
        for tone in (Tone.INFO, Tone.OK, Tone.WARN, Tone.DANGER):
            banner = Banner()
            banner.say(SAMPLE, tone, [("Xem", banner.hide), ("Hoàn tác", banner.hide)])
            left.addWidget(banner)
        chips = FilterChips(
            [
                FilterChip("all", "Tất cả"),
                FilterChip("ready", "Sẵn sàng", Tone.OK),
                FilterChip("warn", "Cảnh báo", Tone.WARN),
                FilterChip("error", "Lỗi", Tone.DANGER),
            ]
        )
        chips.set_counts({"all": 73, "ready": 66, "warn": 4, "error": 3})
        left.addWidget(chips)
        states = QHBoxLayout()
        for tone in Tone:
            states.addWidget(Chip(tone.name.title(), tone))
        states.addStretch(1)
        left.addLayout(states)
        left.addWidget(self._panel(), 1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(10)
        row.addLayout(left, 1)
        row.addWidget(self._detail())
        return page

    def _cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for caption, figure, note, tone in (
            ("Bài dự thi", "140", "đủ điều kiện 131", Tone.OK),
            ("Trường tham gia", "32/38", "còn 6 trường chưa nộp", Tone.WARN),
            ("Đã chấm xong", "86 %", "241/280 phiếu", Tone.INFO),
            ("Bài lệch điểm > 2", "7", "cần xem lại", Tone.DANGER),
        ):
            card = FigureCard(caption)
            card.set_figure(figure, note, tone)
            row.addWidget(card)
        return row

    def _panel(self) -> Panel:
        panel = Panel("Nút")
        panel.add_action(FlatButton("Xem tất cả", "arrow-right"))
        row = QHBoxLayout()
        disabled = Button("Không dùng được", "lock-outline")
        disabled.setEnabled(False)
        for button in (
            PrimaryButton("Lưu"),
            Button("Hủy"),
            disabled,
            FlatButton("Phẳng"),
            IconButton("Nạp lại", "refresh"),
        ):
            row.addWidget(button)
        row.addStretch(1)
        progress = QProgressBar()
        progress.setTextVisible(False)
        progress.setValue(40)
        panel.body.addLayout(row)
        panel.body.addWidget(progress)
        panel.body.addStretch(1)
        return panel

    def _detail(self) -> DetailPane:
        pane = DetailPane("Chọn một dòng để xem chi tiết.")
        fields = [
            ("Trường", "TH Võ Thị Sáu"),
            ("Tác giả", SAMPLE),
            ("Lớp", "5A2"),
            ("Ngày nộp", "12/10/2025"),
        ]
        pane.show_row("KH-005", "Tiết kiệm nước là tiết kiệm cuộc sống", fields, ("Thiếu tệp", Tone.DANGER))
        pane.add_action(Button("Trước", "chevron-left"))
        pane.add_action(Button("Sau", "chevron-right"))
        pane.setFixedWidth(280)
        return pane

    def _inputs(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 10, 0, 0)
        grid.setSpacing(10)
        season = SeasonCombo()
        season.set_seasons([(1, "Năm học 2022–2023"), (2, "Năm học 2023–2024")], 1)
        line, disabled = QLineEdit(SAMPLE), QLineEdit(SAMPLE)
        disabled.setEnabled(False)
        number = QSpinBox()
        number.setValue(12)
        check, radio = QCheckBox("Nhập 70 dòng hợp lệ"), QRadioButton("Một lựa chọn")
        check.setChecked(True)
        radio.setChecked(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        widgets = [season, SearchBox("Tìm bài, trường, tác giả…"), line, disabled, number, check, radio]
        for place, widget in enumerate([*widgets, QCheckBox("Chưa chọn"), QPlainTextEdit(SAMPLE), box]):
            widget.setAccessibleName(widget.accessibleName() or type(widget).__name__)
            grid.addWidget(widget, place // 2, place % 2)
        grid.setRowStretch(5, 1)
        return page

    def _empty(self) -> QWidget:
        empty = EmptyState("school-outline", "Chưa có trường nào", "Nhập danh sách trường từ tệp Excel của Phòng.")
        empty.set_action("Nhập từ Excel", "microsoft-excel", lambda: None)
        return empty

    def _preview(self) -> QWidget:
        preview = PdfPreview()
        preview.show_bytes(sample_pdf())
        return preview


def main() -> int:
    """Open the gallery."""
    keep_constants()
    app = QApplication(sys.argv)
    install(app)
    Theme(app)
    WheelGuard(app)
    gallery = Gallery()
    gallery.resize(1366, 697)
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())

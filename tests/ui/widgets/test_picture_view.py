"""A picture fits its room, is zoomed, and parts of it are covered by dragging."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage

from greenschool.ui.widgets.picture_view import PictureCoverer, PictureView


def picture(width=1200, height=600):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


@pytest.fixture
def shown(qtbot):
    def make(kind, image):
        view = kind("Picture")
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        view.show_image(image, "KH-7Q4X-1.jpg")
        return view

    return make


def test_a_large_picture_fits_and_a_small_one_is_not_blown_up(shown):
    view = shown(PictureView, picture())
    assert (view.widget().width(), view.widget().height()) == (400, 200)
    view.show_image(picture(100, 50), "")
    assert (view.widget().width(), view.widget().height()) == (100, 50)


def test_signs_zoom_and_never_below_what_fits(shown, qtbot):
    view = shown(PictureView, picture())
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.widget().width() == 500
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.widget().width() == 400


def test_a_drag_covers_a_share_of_the_picture(shown, qtbot):
    view = shown(PictureCoverer, picture())
    parts = []
    view.drawn.connect(parts.append)
    place = view.widget().geometry()
    drag(qtbot, view, place.topLeft() + QPoint(200, 100), place.topLeft() + QPoint(299, 149))
    assert parts == [QRectF(0.5, 0.5, 0.25, 0.25)]
    drag(qtbot, view, place.topLeft() + QPoint(300, 150), place.topLeft() + QPoint(900, 900))
    assert (parts[1].right(), parts[1].bottom()) == (1.0, 1.0)
    drag(qtbot, view, place.topLeft() + QPoint(10, 10), place.topLeft() + QPoint(11, 11))
    assert len(parts) == 2


def test_what_is_covered_is_black(shown):
    view = shown(PictureCoverer, picture())
    view.show_covers([QRectF(0, 0, 0.5, 1)])
    seen = view.widget().grab().toImage()
    assert seen.pixelColor(seen.width() // 4, seen.height() // 2) == Qt.GlobalColor.black
    assert seen.pixelColor(seen.width() * 3 // 4, seen.height() // 2) == Qt.GlobalColor.white
    view.show_image(picture(), "")
    assert view.covers() == ()


def drag(qtbot, view, start, end):
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)

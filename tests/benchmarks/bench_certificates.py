"""Certificates against a bare reportlab loop that draws the same strings over the same form, in one run.

Run from the root of the repository::

    python -m tests.benchmarks.bench_certificates [pages]

What ours does besides: fitting, wrapping, checking every glyph, writing beside the file and renaming it.
"""

import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from greenschool.papers.certificate import CertificateText, write_certificates
from greenschool.papers.fonts import face
from greenschool.papers.layout import Layout, read_layout
from greenschool.papers.ornaments import ORNAMENTS, Box
from greenschool.papers.units import MM
from greenschool.resources import resource

FAMILY_NAMES = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
)
MIDDLE_NAMES = ("Thị Ngọc", "Gia", "Minh", "Bảo", "Hữu", "Thùy", "Khánh", "Đức", "Phương", "Quốc", "Hải")
GIVEN_NAMES = (
    "Ánh",
    "Quỳnh",
    "Nghĩa",
    "Dũng",
    "Huyền",
    "Khôi",
    "Ước",
    "Vy",
    "Ý",
    "Thắng",
    "Bình",
    "Như",
    "Hằng",
)
SAME_FOR_ALL = {
    "authority": "Trưởng phòng Tài nguyên và Môi trường quận Hoàn Kiếm",
    "decision": "Quyết định số 125/QĐ-TNMT ngày 22/5/2023",
    "place_and_date": "Hoàn Kiếm, ngày 22 tháng 5 năm 2023",
    "post": "Trưởng phòng",
    "signatory": "Nguyễn Thị Hồng Hạnh",
}
OWN_LINES = (
    ("name", "GreenschoolDisplay-Bold", 29, 96.5, 148.5),
    ("class_and_school", "NotoSerif-Italic", 15, 109, 148.5),
    ("first_line", "NotoSerif-Regular", 15, 124, 148.5),
    ("second_line", "NotoSerif-Regular", 15, 131, 148.5),
    ("register_number", "NotoSerif-Regular", 11, 188, 60),
)


def batch(pages: int) -> list[dict[str, str]]:
    """Return the strings of each page, no two pages alike."""
    return [
        {
            "name": " ".join(
                (
                    "Em",
                    FAMILY_NAMES[n % len(FAMILY_NAMES)],
                    MIDDLE_NAMES[n // 3 % len(MIDDLE_NAMES)],
                    GIVEN_NAMES[n // 7 % len(GIVEN_NAMES)],
                )
            ),
            "class_and_school": f"Lớp {n % 9 + 1}A{n % 17} – Trường Tiểu học Trưng Vương",
            "first_line": f"Đã đạt giải Nhất cuộc thi “Sáng tạo khẩu hiệu” với bài số {n} Chương trình",
            "second_line": "“Xây dựng Trường học xanh – Vì một Hà Nội xanh” năm học 2022–2023",
            "register_number": f"Vào sổ số: {n + 1:05d}/2023",
        }
        for n in range(pages)
    ]


def ours(rows: Sequence[dict[str, str]], layout: Layout, out: Path) -> float:
    """Write the batch with ``write_certificates`` and return the seconds it took."""
    texts = [
        CertificateText(
            row["name"],
            SAME_FOR_ALL
            | {name: row[name] for name in ("name", "class_and_school", "register_number")}
            | {"achievement": f"{row['first_line']} {row['second_line']}"},
        )
        for row in rows
    ]
    start = time.perf_counter()
    write_certificates(texts, layout, out)
    return time.perf_counter() - start


def bare(rows: Sequence[dict[str, str]], layout: Layout, out: Path) -> float:
    """Draw the same strings with nothing but reportlab and return the seconds it took."""
    for field in layout.fields:
        face(field.font)
    rl_config.useA85 = 0  # as ours: streams as bytes
    start = time.perf_counter()
    width, height = layout.page.width * MM, layout.page.height * MM
    canvas = Canvas(str(out), pagesize=(width, height), initialFontName="NotoSerif-Regular", invariant=1)
    canvas.beginForm("shared", 0, 0, width, height)
    for ornament in layout.ornaments:
        canvas.saveState()
        canvas.translate(ornament.left * MM, height - (ornament.top + ornament.height) * MM)
        ORNAMENTS[ornament.draw](canvas, Box(ornament.width * MM, ornament.height * MM))
        canvas.restoreState()
    for number, text in enumerate(SAME_FOR_ALL.values()):
        canvas.setFont("NotoSerif-Regular", 12)
        canvas.drawCentredString(width / 2, height - (50 + 7 * number) * MM, text)
    canvas.endForm()
    for row in rows:
        canvas.doForm("shared")
        for name, font, size, top, left in OWN_LINES:
            canvas.setFont(font, size)
            canvas.drawCentredString(left * MM, height - top * MM, row[name])
        canvas.showPage()
    canvas.save()
    return time.perf_counter() - start


def main() -> None:
    """Print both times and sizes side by side."""
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    layout = read_layout(resource("certificates", "giay-khen.toml"))
    rows = batch(pages)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            results = {
                name: (
                    write(rows, layout, Path(folder, f"{name}.pdf")),
                    Path(folder, f"{name}.pdf").stat().st_size,
                )
                for name, write in (("bare reportlab", bare), ("greenschool", ours))
            }
            for name, (seconds, size) in results.items():
                print(f"{name:>15}: {pages} pages in {seconds:6.2f} s, {size / 1e6:5.1f} MB")  # noqa: T201
            print(f"{'ratio':>15}: {results['greenschool'][0] / results['bare reportlab'][0]:.2f}")  # noqa: T201


if __name__ == "__main__":
    main()

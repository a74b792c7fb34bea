"""Papers of trainings and of one school, for tests and references."""

from greenschool.papers.school_report import ReportChapter, ReportRow, ReportSeason, SchoolReportPaper
from greenschool.papers.training import AttendancePaper, AttendanceRow, SignInGroup, SignInPaper
from tests.papers.samples import LETTERHEAD, MADE_AT, SIGNATURE

PROGRAMME = "Xây dựng Trường học xanh – Vì một Hà Nội xanh"
TOPIC = "Bảo tồn nguồn nước và sử dụng nước tiết kiệm trong trường học"


def sign_in() -> SignInPaper:
    """Return the sheet of a session with people of two schools and a school without any."""
    return SignInPaper(
        letterhead=LETTERHEAD,
        number=1,
        topic=TOPIC,
        date="23/12/2022",
        place="Hội trường quận",
        document="312/TNMT ngày 15/12/2022",
        groups=(
            SignInGroup("Trường Mầm non 20-10", (("Lê Thị Mẫu", "0000000001"), ("Phạm Thị Mẫu", ""))),
            SignInGroup("Trường Mầm non 1-6", ()),
            SignInGroup("Trường Tiểu học Nguyễn Du", (("Công Tằng Tôn Nữ Hoàng Thị Mẫu", "0000000002"),)),
        ),
        signature=SIGNATURE,
        made_at=MADE_AT,
    )


def attendance(sessions: int = 2) -> AttendancePaper:
    """Return the report on some sessions with three schools of two levels."""
    cells = ("2/2", "vắng", "có phép", "–", "1/2", "1/1")[:sessions]
    return AttendancePaper(
        letterhead=LETTERHEAD,
        programme=PROGRAMME,
        school_year="2022–2023",
        sessions=tuple(
            (f"Buổi {n}, ngày 23/12/2022:", f"{TOPIC}. Có mặt 3/4 người của 2/3 trường.")
            for n in range(1, sessions + 1)
        ),
        headings=tuple(f"Buổi {n}" for n in range(1, sessions + 1)),
        groups=(
            (
                "Mầm non (2 trường)",
                (AttendanceRow("Trường Mầm non 1-6", cells, 1), AttendanceRow("20-10", cells, 1)),
            ),
            ("Tiểu học (1 trường)", (AttendanceRow("Trường Tiểu học Nguyễn Du", ("1/1",) * sessions, 0),)),
        ),
        missed="buổi 2: Trường Mầm non 1-6.",
        signature=SIGNATURE,
        recipients=("Các trường tham gia", "Lưu: VT"),
        made_at=MADE_AT,
    )


def school_report() -> SchoolReportPaper:
    """Return the report of a school on one full season and one without anything."""
    entries = tuple(
        ReportRow(f"KH-{n:03d} – Giữ nước sạch, việc nhỏ, ý nghĩa lớn", f"Lê Thị Mẫu ({n}A)", "Hợp lệ")
        for n in range(1, 10)
    )
    return SchoolReportPaper(
        letterhead=LETTERHEAD,
        school="Trường Tiểu học Nguyễn Du",
        programme=PROGRAMME,
        facts=(("Địa bàn:", "từ 01/07/2025 thuộc phường Cửa Nam."),),
        seasons=(
            ReportSeason("Năm học 2023–2024:", "mã trường TH06. Chưa có gì.", ()),
            ReportSeason(
                "Năm học 2022–2023:",
                "mã trường TH06, phường Cửa Đông. Gửi 9 bài dự thi, đạt 1 giải.",
                (
                    ReportChapter("Bài dự thi (9)", entries),
                    ReportChapter("Giải thưởng (1)", (ReportRow("Khẩu hiệu – Giữ nước", "Lê Thị Mẫu", "Giải Nhất"),)),
                ),
            ),
        ),
        signature=SIGNATURE,
        recipients=("Trường Tiểu học Nguyễn Du", "Lưu: VT"),
        made_at=MADE_AT,
    )

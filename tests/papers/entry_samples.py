"""Papers of entries, for tests and references."""

from greenschool.papers.receipt import ReceiptLine, ReceiptPaper
from greenschool.papers.reminder import ReminderPaper, SilentSchool
from greenschool.papers.returns import ReturnLine, ReturnPaper
from tests.papers.samples import LETTERHEAD, MADE_AT, SIGNATURE

SCHOOL = "Trường Tiểu học Nguyễn Du"
LONG_NAME = "Công Tằng Tôn Nữ Hoàng Thị Mẫu"


def receipt(copy: int = 1, handed_by: str = "Cô Phạm Thị Mẫu", lines: int = 3) -> ReceiptPaper:
    """Return a receipt for entries of two contests."""
    contests = ("Sáng tạo khẩu hiệu", "Đại sứ xanh")
    return ReceiptPaper(
        letterhead=LETTERHEAD,
        number=7,
        time="09:05 ngày 18/01/2023",
        school=SCHOOL,
        handed_by=handed_by,
        taken_by="Nguyễn Văn Mẫu",
        lines=tuple(
            ReceiptLine(f"KH-{n:03d}", contests[n > lines // 2], "Giữ nước sạch, việc nhỏ", (LONG_NAME, "Lê Mẫu"), n)
            for n in range(lines)
        ),
        copy=copy,
        made_at=MADE_AT,
    )


def returned() -> ReturnPaper:
    """Return the list of a school to which two entries go back."""
    return ReturnPaper(
        letterhead=LETTERHEAD,
        school=SCHOOL,
        lines=(
            ReturnLine("KH-001", "Sáng tạo khẩu hiệu", "Giữ nước sạch", (LONG_NAME,), ("Bản gốc bài dự thi", "Lớp")),
            ReturnLine("DS-014", "Đại sứ xanh", "Góc xanh trước cửa lớp", ("Lê Mẫu",), ("Giấy đồng ý của cha mẹ",)),
        ),
        deadline="Đề nghị nhà trường gửi lại hồ sơ đã bổ sung trước hết ngày 18/01/2023.",
        signature=SIGNATURE,
        recipients=(SCHOOL, "Lưu: VT"),
        made_at=MADE_AT,
    )


def reminder(*, silent: bool = True) -> ReminderPaper:
    """Return the list of schools that have sent nothing, or one that names nobody."""
    schools = (SilentSchool(SCHOOL, LONG_NAME, "0000000001"), SilentSchool("Trường Mầm non 1-6", "", ""))
    return ReminderPaper(
        letterhead=LETTERHEAD,
        subject="Các cuộc thi trong chương trình",
        date="16/01/2023",
        states=("cuộc thi “Đại sứ xanh” đã nhận 140 bài của 39/39 trường; đã hết hạn từ ngày 01/01/2023.",) * 2,
        groups=(("Sáng tạo khẩu hiệu – 2 trường chưa nộp", schools),) if silent else (),
        signature=SIGNATURE,
        recipients=("Các trường có tên trong danh sách", "Lưu: VT"),
        made_at=MADE_AT,
    )

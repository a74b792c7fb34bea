"""Papers of marking, for tests and references: phiếu chấm of two judges, the map and the comparison of codes."""

from decimal import Decimal

from greenschool.papers.code_lists import CodeLine, CodeMapPaper, ComparedLine, ComparisonPaper
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.sheet_facts import (
    JudgeSheets,
    ScoreSheetsPaper,
    SheetCriterion,
    SheetEntry,
    SheetGroup,
    SheetLevel,
    SheetMarking,
)
from tests.papers.samples import CONTEST, FINGERPRINT, LETTERHEAD, LONG_NAME, MADE_AT, SIGNATURE

UNDATED = Letterhead(LETTERHEAD.parent, LETTERHEAD.issuer, None, None)
SHARES = (("Xuất sắc", 85), ("Khá", 70), ("Đạt", 50), ("Chưa đạt", 0))
CRITERIA = (
    ("Đúng chủ đề, ý nghĩa", 35),
    ("Ngắn gọn, dễ nhớ, có vần nhịp", 25),
    ("Hiệu quả tiết kiệm – bảo vệ nguồn nước lâu dài", 15),
    ("Sáng tạo, không trùng lặp", 10),
    ("Khả năng nhân rộng ra trường khác, gia đình khác", 10),
    ("Ngôn ngữ trong sáng", 5),
)
SLOGAN = "Tiết kiệm nước hôm nay, tương lai tươi sáng ngày mai!"
_VERSE = "Câu thơ thứ {line}: giữ dòng sông quê mình mãi xanh"
POEM = "\n".join(_VERSE.format(line=line) for line in range(1, 13))
ESSAY = " ".join(["Mỗi giọt nước là một giọt đời, xin đừng lãng phí."] * 120)


def criteria(count: int = 4, *, levels: bool = True, weight: Decimal = Decimal(1)) -> tuple[SheetCriterion, ...]:
    """Return a rubric; the first criterion asks for a comment."""
    return tuple(
        SheetCriterion(
            name=name,
            description="Nói đúng chủ đề của cuộc thi và có ý nghĩa giáo dục.",
            maximum=Decimal(most),
            step=Decimal("0.5"),
            weight=weight if place == 0 else Decimal(1),
            comment_required=place == 0,
            levels=tuple(
                SheetLevel(level, Decimal(share) * most / 100, "Đúng chủ đề, thông điệp sâu sắc, lay động người đọc.")
                for level, share in SHARES
            )
            if levels
            else (),
        )
        for place, (name, most) in enumerate(CRITERIA[:count])
    )


def group(
    entries: int = 3,
    *,
    rubric: tuple[SheetCriterion, ...] | None = None,
    filled: bool = False,
    name: str = "",
    texts: tuple[str, ...] = (SLOGAN, POEM),
) -> SheetGroup:
    """Return entries under codes, their texts in turn."""
    rubric = criteria() if rubric is None else rubric
    return SheetGroup(
        name=name,
        criteria=rubric,
        full=sum((one.maximum * one.weight for one in rubric), Decimal(0)),
        entries=tuple(
            SheetEntry(f"KH-{n:02d}XM", texts[n % len(texts)], _marking(rubric) if filled else None)
            for n in range(1, entries + 1)
        ),
    )


def _marking(rubric: tuple[SheetCriterion, ...]) -> SheetMarking:
    marks = tuple(one.maximum - Decimal("1.5") for one in rubric)
    total = sum((mark * one.weight for mark, one in zip(marks, rubric, strict=True)), Decimal(0))
    comments = ("Thông điệp rõ, hình ảnh gần gũi.", *[""] * (len(rubric) - 1))
    return SheetMarking(marks, comments, total.normalize(), "Nên rút ngắn câu cuối.")


def score_sheets(*groups: SheetGroup) -> ScoreSheetsPaper:
    """Return the sheets of two judges."""
    return ScoreSheetsPaper(
        letterhead=UNDATED,
        contest=CONTEST,
        round_name="Vòng sơ khảo",
        work_label="Nội dung khẩu hiệu",
        judges=tuple(JudgeSheets(code, name, groups) for code, name in (("GK01", "Trần Mẫu"), ("GK02", "Lê Mẫu"))),
        made_at=MADE_AT,
    )


SCHOOL = "Trường Tiểu học Nguyễn Du"


def code_map(count: int = 3) -> CodeMapPaper:
    """Return whose work some codes are."""
    return CodeMapPaper(
        letterhead=LETTERHEAD,
        contest=CONTEST,
        lines=tuple(
            CodeLine(f"KH-{n:02d}XM", f"KH-{n:03d}", SCHOOL, (LONG_NAME, "Lê Mẫu"), (SLOGAN, POEM)[n % 2])
            for n in range(1, count + 1)
        ),
        made="08:30 ngày 06/02/2023",
        signature=SIGNATURE,
        made_at=MADE_AT,
    )


def comparison() -> ComparisonPaper:
    """Return whose work some codes were, who marked it, and one entry without a score."""
    return ComparisonPaper(
        letterhead=LETTERHEAD,
        contest=CONTEST,
        lines=(
            ComparedLine("KH-01XM", "KH-007", SCHOOL, (LONG_NAME,), ("GK01", "GK04", "GK05"), "83,67"),
            ComparedLine("KH-02XM", "KH-001", SCHOOL, ("Lê Mẫu", "Trần Mẫu"), (), ""),
        ),
        opened="16:00 ngày 01/03/2023",
        opened_by="Nguyễn Văn Mẫu",
        fingerprint=FINGERPRINT,
        signature=SIGNATURE,
        made_at=MADE_AT,
    )

"""Papers of marking, for tests and references: phiếu chấm, sơ đồ and đối chiếu phách, minutes and totals."""

from decimal import Decimal

from greenschool.papers.agreed_minutes import AgreedLine, AgreedPaper
from greenschool.papers.code_lists import CodeLine, CodeMapPaper, ComparedLine, ComparisonPaper
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.marking_minutes import MinutesPaper, PanelLine, RubricLine, RubricPart
from greenschool.papers.sheet_facts import (
    JudgeSheets,
    ScoreSheetsPaper,
    SheetCriterion,
    SheetEntry,
    SheetGroup,
    SheetLevel,
    SheetMarking,
)
from greenschool.papers.total_table import Owner, TotalLine, TotalPaper
from tests.papers.samples import CONTEST, FINGERPRINT, LETTERHEAD, LONG_NAME, MADE_AT, SIGNATURE

ROUND = "Vòng sơ khảo"
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
        round_name=ROUND,
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


def agreed(lines: int = 2, *, listed: tuple[str, ...] = (), binds: bool = True) -> AgreedPaper:
    """Return the minutes on a discussed entry and one that was marked together, in turn."""
    kinds = (
        ("Thảo luận", ("Hai giám khảo thống nhất nâng điểm tiêu chí 1.", "Người dự: GK01, GK04."), Decimal("76.25")),
        ("Chấm chung", ("Điểm chấm chung: Đúng chủ đề, ý nghĩa 30; tổng 80 (tám mươi).",), Decimal(80)),
    )
    return AgreedPaper(
        letterhead=UNDATED,
        contest=CONTEST,
        round_name=ROUND,
        rule="hai điểm lệch từ 10 % đến 15 % thang điểm thì hai giám khảo thảo luận, thống nhất.",
        lines=tuple(AgreedLine(f"KH-{n:02d}XM", ("GK01 82,5", "GK04 70"), *kinds[n % 2]) for n in range(1, lines + 1)),
        listed=listed,
        binds=binds,
        decimals=2,
        made_at=MADE_AT,
    )


def totals(judges: int = 3, *, opened: bool = True, settled: bool = True) -> TotalPaper:
    """Return the totals of a panel: one entry ranked, one with too few sheets."""
    names = tuple(f"GK{n:02d}" for n in range(1, judges + 1))
    owner = Owner("KH-007", SCHOOL, (LONG_NAME, "Lê Mẫu")) if opened else None
    return TotalPaper(
        letterhead=UNDATED,
        contest=CONTEST,
        round_name=ROUND,
        judges=names,
        lines=(
            TotalLine("KH-01XM", owner, ("82,5", "(70)", *["83"] * (judges - 2)), "82,75", "1", ""),
            TotalLine("KH-02XM", owner, ("KC", "V", *[""] * (judges - 2)), "", "", "có 0 phiếu chấm, cần ít nhất 2"),
        ),
        opened=opened,
        settled=settled,
        fingerprint=FINGERPRINT if settled else "",
        made_at=MADE_AT,
    )


def minutes(*, settled: bool = True) -> MinutesPaper:
    """Return the minutes of a round with two groups."""
    lines = tuple(RubricLine(name, Decimal(most), Decimal("0.5"), Decimal(1)) for name, most in CRITERIA)
    return MinutesPaper(
        letterhead=UNDATED,
        contest=CONTEST,
        round_name=ROUND,
        panel=(
            PanelLine("GK01", LONG_NAME, "Phòng Giáo dục và Đào tạo quận Hoàn Kiếm", 27, ""),
            PanelLine("GK02", "Lê Mẫu", SCHOOL, 12, "xin không chấm 2 bài; thôi chấm: ốm"),
        ),
        marking=("Số bài dự thi được chấm: 27.", "Mọi bài đều có đủ số phiếu tối thiểu."),
        rubrics=(RubricPart("Kỹ thuật", lines, Decimal(100)), RubricPart("Truyền thông", lines[:3], Decimal(75))),
        rules=("Điểm của bài là trung bình cộng tổng điểm các phiếu, làm tròn đến 2 chữ số thập phân.",) * 6,
        result=("Đã tính điểm 27 bài; điểm cao nhất 94,50, điểm thấp nhất 43,00.",),
        entries=27,
        settled=settled,
        fingerprint=FINGERPRINT if settled else "",
        made_at=MADE_AT,
    )

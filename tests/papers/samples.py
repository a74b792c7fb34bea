"""The papers of one small contest, for tests and references: Sáng tạo khẩu hiệu, Hoàn Kiếm 2022–2023."""

from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from openpyxl import load_workbook

from greenschool.papers.assessment_card import AssessmentCardPaper, BandRule, CardGroup, CardPart, CardRow, ThreeMarks
from greenschool.papers.assessment_report import (
    AssessmentReportPaper,
    GapLine,
    HeatCell,
    HeatRow,
    LevelLine,
    PillarColumn,
    SchoolLine,
)
from greenschool.papers.certificate import CertificateText
from greenschool.papers.document import DocumentFacts
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.lists import AwardListPaper, AwardRow, Winner
from greenschool.papers.standings import (
    Aggregation,
    SchemeText,
    StandingRow,
    StandingsPaper,
    TieBreakKind,
    TieBreakText,
    TieText,
)
from greenschool.resources import resource

CONTEST = "Sáng tạo khẩu hiệu"
FINGERPRINT = "7F3A-91C2-0B6E"
MADE_AT = datetime(2023, 5, 22, 14, 30)  # noqa: DTZ001 - local time, as papers show it
LONG_NAME = "Công Tằng Tôn Nữ Hoàng Thị Phương Thảo Nguyên"
LETTERHEAD = Letterhead(
    parent="ỦY BAN NHÂN DÂN QUẬN HOÀN KIẾM",
    issuer="PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG",
    number="5/DS-TNMT",
    place_and_date="Hoàn Kiếm, ngày 22 tháng 5 năm 2023",
)
SIGNATURE = Signature(("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), "Nguyễn Thị Hồng Hạnh")
RECIPIENTS = ("- UBND quận (để báo cáo);", "- Các trường có tên trên;", "- Lưu: VT, TNMT.")
PRIZES = ("Giải Nhất",) * 10 + ("Giải Nhì",) * 10 + ("Giải Ba",) * 14
ACHIEVEMENT = (
    "Đã đạt giải Nhất cuộc thi “Sáng tạo khẩu hiệu” Chương trình “Xây dựng Trường học xanh – Vì một "
    "Hà Nội xanh” năm học 2022–2023"
)


def entries() -> list[tuple[str, str, str, str]]:
    """Return author, class, school and slogan of the practice entries, in the order of the workbook."""
    sheet = load_workbook(resource("demo", "hoan-kiem-2022-23", "khau-hieu.xlsx"), read_only=True).active
    return [
        (str(row[2]), str(row[3]), str(row[1]), str(row[5]))
        for row in sheet.iter_rows(min_row=4, values_only=True)
        if row[0] is not None
    ]


def award_list() -> AwardListPaper:
    """Return a list of 34 awards, the third of them a team of three."""
    rows = [
        AwardRow((Winner(author, class_name),), school, f"“{slogan}”", prize)
        for (author, class_name, school, slogan), prize in zip(entries(), PRIZES, strict=False)
    ]
    team = (Winner(LONG_NAME, "8A3"), Winner("Đỗ Trần Bảo Quỳnh", "8A5"), Winner("Lê Hữu Nghĩa", "8A5"))
    rows[2] = AwardRow(team, "Trường THCS Ngô Sĩ Liên", rows[2].title, rows[2].prize)
    return AwardListPaper(
        letterhead=LETTERHEAD,
        contest=CONTEST,
        rows=tuple(rows),
        decision="Quyết định số 125/QĐ-TNMT ngày 22 tháng 5 năm 2023 của Phòng Tài nguyên và Môi trường",
        fingerprint=FINGERPRINT,
        signature=SIGNATURE,
        recipients=RECIPIENTS,
        made_at=MADE_AT,
    )


def standings(*, settled: bool) -> StandingsPaper:
    """Return the standings of 71 entries, the last one withdrawn, with a tie at the first line."""
    prizes: tuple[str | None, ...] = (*PRIZES, *(None,) * 37)
    rows = [
        StandingRow(n, f"KH{100 + n * 7}", slogan, school, Decimal("96.25") - Decimal(n) / 4, prize, "")
        for n, ((_, _, school, slogan), prize) in enumerate(zip(entries(), prizes, strict=True), start=1)
    ]
    rows[-1] = StandingRow(None, rows[-1].code, rows[-1].title, rows[-1].school, None, None, "Rút bài dự thi")
    return StandingsPaper(
        letterhead=LETTERHEAD,
        contest=CONTEST,
        round_name="vòng chung khảo",
        rows=tuple(rows),
        scheme=SchemeText(
            Aggregation.MEAN,
            2,
            (
                TieBreakText(TieBreakKind.CRITERION, "Đúng chủ đề, ý nghĩa"),
                TieBreakText(TieBreakKind.MORE_JUDGES),
                TieBreakText(TieBreakKind.COUNCIL),
            ),
        ),
        ties=(TieText("Giải Nhất", ("KH170", "KH177"), "điểm “Đúng chủ đề, ý nghĩa” cao hơn" if settled else None),),
        chosen=36,
        settled=settled,
        fingerprint=FINGERPRINT,
        signature=SIGNATURE,
        recipients=RECIPIENTS,
        made_at=MADE_AT,
    )


FACTS = DocumentFacts(f"Giấy khen – {CONTEST}", LETTERHEAD.issuer, "", MADE_AT)


def certificate(name: str = "Em Phạm Gia Minh", **fields: str) -> CertificateText:
    """Return the text of one certificate, with whatever ``fields`` say otherwise."""
    usual = {
        "authority": "Trưởng phòng Tài nguyên và Môi trường quận Hoàn Kiếm",
        "name": name,
        "class_and_school": "Lớp 4A2 – Trường Tiểu học Trưng Vương",
        "achievement": ACHIEVEMENT,
        "decision": "Quyết định số 125/QĐ-TNMT ngày 22/5/2023",
        "register_number": "Vào sổ số: 0017/2023",
        "place_and_date": "Hoàn Kiếm, ngày 22 tháng 5 năm 2023",
        "post": "Trưởng phòng",
        "signatory": "Nguyễn Thị Hồng Hạnh",
    }
    return CertificateText(label=name, fields=usual | fields)


def certificates() -> list[CertificateText]:
    """Return three: an ordinary one, one with the longest name and three lines, and a team of three."""
    return [
        certificate(),
        certificate(
            f"Em {LONG_NAME}",
            class_and_school="Lớp MGL A1 – Trường Mầm non Tuổi Hoa",
            achievement=f"{ACHIEVEMENT}, với khẩu hiệu “Một giọt nước hôm nay, một dòng sông mai sau – "
            "em giữ nước sạch cho Thủ đô ngàn năm văn hiến”",
            post="TM. Ủy ban nhân dân\nChủ tịch",
            register_number="Vào sổ số: 0018/2023",
        ),
        certificate(
            "Nhóm học sinh: Nguyễn Thị Ngọc Ánh,\nĐỗ Trần Bảo Quỳnh, Lê Hữu Nghĩa",
            class_and_school="Lớp 8A3, 8A5 – Trường THCS Ngô Sĩ Liên",
            register_number="Vào sổ số: 0019/2023",
        ),
    ]


def assessment_card(*, agreed: bool = True) -> AssessmentCardPaper:
    """Return the card of a school whose criteria add up to 93, with a reason where marks differ and a weak pillar."""
    marks = ThreeMarks(Decimal(4), Decimal(2), Decimal("2.5") if agreed else None)
    none = ThreeMarks(Decimal(0), Decimal(0), Decimal(0) if agreed else None)
    total = ThreeMarks(Decimal("77.42"), Decimal("61.29"), Decimal("62.37") if agreed else None)
    long = "Ban hành và thực hiện quy định giảm đồ nhựa dùng một lần trong trường, nhất là ở bếp ăn, căng tin"
    rows = tuple(
        CardRow(f"A{n}", long, Decimal(4), marks if n % 3 else none, "Thiếu minh chứng" if n % 3 else "")
        for n in range(1, 12)
    )
    return AssessmentCardPaper(
        letterhead=LETTERHEAD,
        checklist="Bộ tiêu chí Trường học xanh",
        school="Trường Mầm non 20-10",
        school_year="2022–2023",
        parts=(
            CardPart("A. Quy định – nội quy – chính sách", Decimal("26.88"), total),
            CardPart("D. Cơ sở vật chất (điểm thưởng)", Decimal("10.00"), none),
        ),
        total=total,
        maximum=Decimal(110),
        decimals=2,
        raw_maximum=Decimal(93),
        band="Đạt" if agreed else None,
        held_back_by=("A. Quy định – nội quy – chính sách",) if agreed else (),
        held_from=BANDS[0] if agreed else None,
        bands=BANDS,
        groups=(CardGroup("A. Quy định – nội quy – chính sách", rows[:6]), CardGroup("C. – Nước", rows[6:])),
        agreed=agreed,
        sample=not agreed,
        fingerprint=FINGERPRINT,
        signature=SIGNATURE,
        recipients=RECIPIENTS,
        made_at=MADE_AT,
    )


BANDS = (
    BandRule("Tiêu biểu", Decimal(85), Decimal(50)),
    BandRule("Đạt", Decimal(70), Decimal(50)),
)


def assessment_report(*, agreed: bool = True) -> AssessmentReportPaper:
    """Return the report on four schools and nine criteria: every colour, a cell without a mark, one without a use."""
    shares = [Fraction(n, 6) for n in range(7)]
    cells = (
        *(HeatCell(Decimal(n), share) for n, share in enumerate(shares)),
        HeatCell(None, None),
        HeatCell(None, None, applies=False),
    )
    names = ("Mầm non 20-10", "Tiểu học Tràng An", "THCS Ngô Sĩ Liên", "THCS Công Tằng Tôn Nữ Hoàng Thị Phương Thảo")
    return AssessmentReportPaper(
        letterhead=LETTERHEAD,
        checklist="Bộ tiêu chí Trường học xanh",
        season="Trường học xanh 2022–2023",
        school_year="2022–2023",
        pillars=(PillarColumn("A", "Quy định"), PillarColumn("B", "Giáo dục")),
        schools=tuple(
            SchoolLine(name, "THCS", (Decimal("24.5"), None), Decimal("83.60"), "Đạt", "Đã chốt") for name in names
        ),
        decimals=2,
        criteria=tuple((f"A{n}", "Tổ chức sinh hoạt dưới cờ theo chủ đề môi trường") for n in range(1, 10)),
        heat=tuple(HeatRow(name, cells, "83,60") for name in names),
        states=("Chưa chấm", "Đã chốt"),
        bands=("Tiêu biểu", "Chưa đạt"),
        levels=(LevelLine("Mầm non", 18, (1, 17), (9, 8), Decimal("81.5")), LevelLine("THCS", 7, (7, 0), (0, 0), None)),
        gaps=(GapLine("A1", "Tổ chức sinh hoạt dưới cờ", 3, Decimal("12.5"), ((names[0], Decimal(2)),)),)
        if agreed
        else (),
        summary="Có 39 trường tham gia, 39 trường đã chốt điểm.",
        agreed=agreed,
        sample=not agreed,
        fingerprint=FINGERPRINT,
        signature=SIGNATURE,
        recipients=RECIPIENTS,
        made_at=MADE_AT,
    )

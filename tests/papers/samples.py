"""The papers of one small contest, for tests and references: Sáng tạo khẩu hiệu, Hoàn Kiếm 2022–2023."""

from datetime import datetime
from decimal import Decimal

from openpyxl import load_workbook

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

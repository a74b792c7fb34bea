"""Reasons on papers are Vietnamese, with numbers as they are written there."""

from decimal import Decimal
from fractions import Fraction

import pytest

from greenschool.scoring.reasons import Reason, ReasonKind
from greenschool.services.paper_wording import reason_text, reasons_text

CAP = Reason(ReasonKind.SCHOOL_CAP, {"line": "Nhì", "cap": 2})


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (CAP, "trường đã đủ 2 giải"),
        (
            Reason(ReasonKind.CRITERION, {"criterion": "Ý nghĩa", "total": Fraction(175, 2), "count": 3}),
            "điểm tiêu chí “Ý nghĩa”: 87,5/3 phiếu",
        ),
        (
            Reason(ReasonKind.LOWEST_MARK, {"lowest": Decimal("80.25"), "judge": "GK01"}),
            "điểm phiếu thấp nhất: 80,25 (GK01)",
        ),
        (
            Reason(ReasonKind.LOWEST_MARK, {"lowest": Fraction(100), "judge": "GK01"}),
            "điểm phiếu thấp nhất: 100 (GK01)",
        ),
    ],
)
def test_a_reason_reads_as_on_paper(reason, words):
    assert reason_text(reason) == words


def test_reasons_stand_in_one_line():
    assert reasons_text([]) == ""
    assert reasons_text([CAP, CAP]) == "trường đã đủ 2 giải; trường đã đủ 2 giải"

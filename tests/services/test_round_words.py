"""The rules of a round as its minutes print them."""

from greenschool.models import Contest, ContestGroup, GroupMaximum, PrizeLine, Round, RubricCriterion, TieBreak
from greenschool.models.round import AdjudicationRule
from greenschool.services.round_words import rubric_parts, rule_sentences


def criterion(name, maximum, weight=1_000, **changes):
    return RubricCriterion(name=name, maximum=maximum, step=500, weight=weight, **changes)


def round_with(**changes):
    rules = {
        "aggregate": "trimmed mean",
        "decimals": 2,
        "sheet_decimals": 1,
        "minimum_marks": 5,
        "shortlist": None,
        "school_cap": 2,
        "one_prize_per_author": True,
        "adjudication": AdjudicationRule.BANDS,
        "agree_below": 10_000,
        "discuss_to": 15_000,
        "mean_within": 25_000,
        "criteria": [criterion("Ý nghĩa", 60_000, 2_000), criterion("Trình bày", 40_000)],
        "tie_breaks": [
            TieBreak(kind="criterion", criterion_position=0),
            TieBreak(kind="judges_above"),
            TieBreak(kind="lowest_mark"),
        ],
        "prize_lines": [
            PrizeLine(name="Nhất", quota="count", amount=2_000, scope="contest"),
            PrizeLine(name="Nhì", quota="share", amount=5_500, scope="level"),
            PrizeLine(name="Ba", quota="minimum", amount=70_000, scope="group"),
        ],
    }
    return Round(**(rules | changes))


def test_every_rule_that_a_score_rests_on_is_told():
    told = " ".join(rule_sentences(round_with()))
    for words in (
        "làm tròn đến 1 chữ số thập phân.",
        "sau khi bỏ một điểm cao nhất và một điểm thấp nhất, làm tròn đến 2 chữ số thập phân",
        "ít nhất 5 phiếu",
        "từ 10 % đến 15 % thì hai giám khảo thảo luận, thống nhất; trên 15 % thì chấm lần thứ ba",
        "không quá 25 % thì lấy trung bình cộng",
        "điểm tiêu chí “Ý nghĩa” cao hơn; được nhiều giám khảo xếp cao hơn; điểm thấp nhất cao hơn; quyết định",
        "Giải Nhất: 2 giải; Giải Nhì: 5,5 % số bài (tính riêng từng cấp học)",
        "Giải Ba: từ 70 điểm (tính riêng từng nhóm)",
        "nhiều nhất 2 giải",
        "Mỗi tác giả chỉ nhận một giải.",
    ):
        assert words in told
    assert "Số bài được chọn" not in told


def test_what_a_round_does_not_have_is_not_told():
    plain = round_with(
        aggregate="median",
        sheet_decimals=None,
        school_cap=None,
        one_prize_per_author=False,
        adjudication=AdjudicationRule.LIST,
        tie_breaks=[],
        prize_lines=[],
        shortlist=10,
    )
    told = " ".join(rule_sentences(plain))
    assert "không làm tròn" in told
    assert "trung vị" in told
    assert "được lập danh sách" in told
    assert "xét lần lượt: quyết định của ban tổ chức." in told
    assert "Số bài được chọn: 10." in told
    assert not [words for words in ("Mức giải", "Mỗi trường", "Mỗi tác giả") if words in told]


def test_the_rubric_is_told_once_or_for_each_group_with_maxima_of_its_own():
    contest = Contest(groups=[ContestGroup(position=0, name="Kỹ thuật"), ContestGroup(position=1, name="Truyền thông")])
    (one,) = rubric_parts(contest, round_with())
    assert (one.group, one.full) == ("", 160)
    own = criterion("Ý nghĩa", 60_000, group_maxima=[GroupMaximum(group_position=1, maximum=50_000, weight=1_000)])
    first, second = rubric_parts(contest, round_with(criteria=[own, criterion("Trình bày", 40_000)]))
    assert [(part.group, part.full) for part in (first, second)] == [("Kỹ thuật", 100), ("Truyền thông", 90)]

from decimal import Decimal

import pytest

from greenschool.resources import resource
from greenschool.services.checklist_records import exact_checklist, rule_of
from greenschool.services.checklist_template import (
    BandsImpossibleError,
    ChecklistTemplateError,
    KeyMissingError,
    KeyUnknownError,
    LevelEmptyError,
    NameTwiceError,
    NotTomlError,
    RuleImpossibleError,
    ValueWrongError,
    read_template,
)
from greenschool.services.schools import LEVELS

GOOD = """
name = "Thử"
decimals = 1
themes = ["Nước"]
[[bands]]
name = "Đạt"
threshold = 70
minimum_share = 50
[[pillars]]
code = "A"
name = "Quy định"
[[pillars.criteria]]
text = "Kế hoạch"
yes_no = 4
[[pillars.criteria]]
theme = "Nước"
text = "Điện"
measured = { unit = "%", at_most = [[95, 3], [100, 1.5]], limit = 200 }
levels = ["THCS", "TH"]
[[pillars.criteria]]
text = "Rác"
deduction = { unit = "lần", points = 3, each = 0.5 }
"""


@pytest.fixture
def template(tmp_path):
    def read(text):
        path = tmp_path / "bo-tieu-chi.toml"
        path.write_text(text, encoding="utf-8")
        return read_template(path)

    return read


def test_the_programme_s_own_checklist_has_28_criteria_and_100_points():
    checklist = read_template(resource("checklists", "truong-hoc-xanh.toml"))
    by_pillar = {pillar.code: [c for c in checklist.criteria if c.pillar is pillar] for pillar in checklist.pillars}
    assert {code: (len(found), sum(c.maximum for c in found)) for code, found in by_pillar.items()} == {
        "A": (7, 25_000),
        "B": (6, 30_000),
        "C": (15, 45_000),
        "D": (4, 10_000),
    }
    themes = [theme.name for theme in checklist.themes]
    assert themes == ["Không khí", "Rác thải", "Năng lượng", "Nước", "Không gian xanh"]
    assert [sum(c.maximum for c in checklist.criteria if c.theme and c.theme.name == name) for name in themes] == [
        9000
    ] * 5
    assert [(band.name, band.threshold) for band in checklist.bands] == [
        ("Tiêu biểu", 85_000),
        ("Đạt", 70_000),
        ("Đang phấn đấu", 50_000),
    ]
    assert [pillar.code for pillar in checklist.pillars if pillar.bonus and not pillar.counted] == ["D"]
    exact = exact_checklist(checklist)
    assert [exact.scale(level) == 1 for level in LEVELS] == [False, True, True, True]


def test_a_template_is_read_as_it_says(template):
    checklist = template(GOOD)
    assert [(c.code, c.unit, c.levels) for c in checklist.criteria] == [
        ("A1", "", list(LEVELS)),
        ("A2", "%", ["TH", "THCS"]),
        ("A3", "lần", list(LEVELS)),
    ]
    assert rule_of(checklist.criteria[1]).points(Decimal("95.5")) == Decimal("1.5")
    assert rule_of(checklist.criteria[2]).points(2) == 2


@pytest.mark.parametrize(
    ("old", "new", "fault", "place"),
    [
        ("decimals = 1", "decimals = 1.5", ValueWrongError, ""),
        ("decimals = 1", "decimals = 9", ValueWrongError, ""),
        ("decimals = 1", "decimals = true", ValueWrongError, ""),
        ("decimals = 1", "", KeyMissingError, ""),
        ('name = "Thử"', "name = 5", ValueWrongError, ""),
        ('name = "Thử"', 'name = " "', ValueWrongError, ""),
        ('name = "Thử"', 'name = "Thử"\nnote = 1', KeyUnknownError, ""),
        ('["Nước"]', '"Nước"', ValueWrongError, ""),
        ('["Nước"]', '["Nước", "Nước"]', NameTwiceError, ""),
        ('["Nước"]', "[]", ValueWrongError, ""),
        ("threshold = 70", "threshold = -1", ValueWrongError, "bands.1"),
        ("threshold = 70", "threshold = nan", ValueWrongError, "bands.1"),
        ("threshold = 70", "threshold = 70.0001", ValueWrongError, "bands.1"),
        ("minimum_share = 50", "minimum_share = 101", ValueWrongError, "bands.1"),
        ("minimum_share = 50", "minimum_share = 50\nfoo = 1", KeyUnknownError, "bands.1"),
        ("yes_no = 4", "", KeyMissingError, "pillars.1.criteria.1 (A1)"),
        ("yes_no = 4", "yes_no = 4\nsteps = [0, 4]", KeyMissingError, "pillars.1.criteria.1 (A1)"),
        ("yes_no = 4", "yes_no = 0", RuleImpossibleError, "pillars.1.criteria.1 (A1)"),
        ("yes_no = 4", "steps = [1, 4]", RuleImpossibleError, "pillars.1.criteria.1 (A1)"),
        ("yes_no = 4", 'steps = [0, "a"]', ValueWrongError, "pillars.1.criteria.1 (A1)"),
        ("yes_no = 4", "yes_no = 4\nponits = 1", KeyUnknownError, "pillars.1.criteria.1 (A1)"),
        ('theme = "Nước"', 'theme = "Rác"', ValueWrongError, "pillars.1.criteria.2 (A2)"),
        ('["THCS", "TH"]', '["THPT"]', ValueWrongError, "pillars.1.criteria.2 (A2)"),
        ("[[95, 3], [100, 1.5]]", "[[100, 3], [95, 1.5]]", RuleImpossibleError, "pillars.1.criteria.2 (A2)"),
        ("[[95, 3], [100, 1.5]]", "[[95]]", ValueWrongError, "pillars.1.criteria.2 (A2).measured"),
        ("[[95, 3], [100, 1.5]]", "95", ValueWrongError, "pillars.1.criteria.2 (A2).measured"),
        ("each = 0.5", "each = 0.5, more = 1", KeyUnknownError, "pillars.1.criteria.3 (A3).deduction"),
        ('{ unit = "lần", points = 3, each = 0.5 }', "3", ValueWrongError, "pillars.1.criteria.3 (A3)"),
        ('code = "A"', 'code = "A"\nbonus = "có"', ValueWrongError, "pillars.1"),
        ('code = "A"', 'code = "A"\nbonus = true', LevelEmptyError, ""),
        ('code = "A"', 'code = "A"\ncounted = false', KeyUnknownError, "pillars.1"),
        ("[[pillars]]", "[pillars]", ValueWrongError, ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(template, old, new, fault, place):
    assert old in GOOD
    with pytest.raises(ChecklistTemplateError) as refused:
        template(GOOD.replace(old, new, 1))
    assert type(refused.value.values["fault"]) is fault
    assert refused.value.values["place"] == place


def test_bands_go_from_the_highest_to_the_lowest(template):
    more = '[[bands]]\nname = "Tiêu biểu"\nthreshold = 85\nminimum_share = 50\n[[pillars]]'
    with pytest.raises(ChecklistTemplateError) as refused:
        template(GOOD.replace("[[pillars]]", more, 1))
    assert type(refused.value.values["fault"]) is BandsImpossibleError


def test_two_pillars_never_share_a_code(template):
    again = '\n[[pillars]]\ncode = "A"\nname = "Khác"\n[[pillars.criteria]]\ntext = "x"\nyes_no = 1\n'
    with pytest.raises(ChecklistTemplateError) as refused:
        template(GOOD + again)
    assert refused.value.values["fault"].values == {"name": "A"}


def test_what_is_no_toml_is_refused(template, tmp_path):
    with pytest.raises(ChecklistTemplateError) as refused:
        template("name = ")
    assert type(refused.value.values["fault"]) is NotTomlError
    with pytest.raises(ChecklistTemplateError):
        read_template(tmp_path / "missing.toml")

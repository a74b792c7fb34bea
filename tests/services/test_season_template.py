"""Season templates: what stands in them, and that a fault is found before anything is made."""

import json
import re

import pytest

from greenschool.resources import resource
from greenschool.services.season_template import TemplateUnreadableError, read_season
from greenschool.services.stores import STANDARD_SEASON
from tests.practice import PRACTICE

STANDARD = resource(*STANDARD_SEASON)


@pytest.fixture
def template(tmp_path):
    """Return a function that writes the standard template with one place replaced by something else."""

    def write(old, new):
        text = STANDARD.read_text(encoding="utf-8")
        assert old in text
        file = tmp_path / "mua.toml"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return file

    return write


@pytest.fixture
def rules(tmp_path):
    """Return a function that writes the practice rules after a change."""

    def write(change):
        content = json.loads((PRACTICE / "season.json").read_text(encoding="utf-8"))
        change(content)
        file = tmp_path / "season.json"
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        return file

    return write


def rounds_of(season):
    return {contest.code: contest.rounds[0] for contest in season.contests}


def test_the_standard_season_reads_whole():
    season = read_season(STANDARD)
    assert (season.name, season.place) == ("Trường học xanh 2022–2023", "Hoàn Kiếm")
    assert [contest.code for contest in season.contests] == ["SK", "KH", "DS"]
    assert [group.name for group in season.contests[0].groups] == ["Truyền thông", "Kỹ thuật"]
    slogans = rounds_of(season)["KH"]
    first = slogans.criteria[0]
    assert (first.name, first.maximum, first.step, first.weight) == ("Đúng chủ đề, ý nghĩa", 35_000, 500, 1_000)
    assert [(line.name, line.quota, line.amount, line.scope) for line in slogans.prize_lines] == [
        ("Nhất", "count", 10_000, "contest"),
        ("Nhì", "count", 10_000, "contest"),
        ("Ba", "count", 14_000, "contest"),
    ]
    assert [(link.kind, link.criterion_position) for link in slogans.tie_breaks] == [
        *(("criterion", position) for position in range(4)),
        ("judges_above", None),
        ("lowest_mark", None),
    ]
    assert (slogans.shortlist, rounds_of(season)["DS"].shortlist) == (36, None)


def test_rules_replace_rubric_prizes_and_shortlist(rules):
    def change(content):
        content["rubrics"]["KH"] = [{"name": "Tất cả", "max": 12.5}]
        content["prizes"]["KH"] = {"Vàng": 1}

    slogans = rounds_of(read_season(STANDARD, rules(change)))["KH"]
    assert [(one.name, one.maximum) for one in slogans.criteria] == [("Tất cả", 12_500)]
    assert [(line.name, line.amount) for line in slogans.prize_lines] == [("Vàng", 1_000)]
    assert slogans.shortlist is None


KH = 'code = "KH"\n'


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name = ", "name == "),
        ('school_year = "2022–2023"\n', ""),
        ("starts_on = 2022-09-05", 'starts_on = "05/09/2022"'),
        ('place = "Hoàn Kiếm"\n', ""),
        ('place = "Hoàn Kiếm"', "place = 3"),
        ('place = "Hoàn Kiếm"', 'place = "Hoàn Kiếm"\nplaces = "x"'),
        ('"giay-chung-nhan"', '"giay-la"'),
        ("[[contests]]", "[[contest]]"),
        ('code = "KH"', 'code = "sk"'),
        ('code = "KH"', 'code = ""'),
        ('code = "KH"', "code = 5"),
        ('levels = ["TH", "THCS", "LC"]', 'levels = ["Tiểu học"]'),
        ('levels = ["TH", "THCS", "LC"]', "levels = []"),
        ('groups = ["Truyền thông", "Kỹ thuật"]', 'groups = ["Kỹ thuật", "kỹ thuật"]'),
        ('groups = ["Truyền thông", "Kỹ thuật"]', "groups = [1]"),
        ("Đã đạt giải {prize}", "Đã đạt giải {giải}"),
        ("Đã đạt giải {prize}", "Đã đạt giải {prize.x}"),
        ("Đã đạt giải {prize}", "Đã đạt giải {prize"),
        (KH, KH + 'aggregate = "mode"\n'),
        (KH, KH + "decimals = -1\n"),
        (KH, KH + "decimals = 1.5\n"),
        (KH, KH + "minimum_marks = 0\n"),
        (KH, KH + "school_cap = 0\n"),
        (KH, KH + "school_caps = 1\n"),
        (KH, KH + 'tie_breaks = [{ kind = "lowest_mark", least = 1 }]\n'),
        ("maximum = 35 }", "maximum = 35, weights = 2 }"),
        ("count = 14 }", "count = 14, share = 5 }"),
        ("count = 14 }", "count = 14, scopes = 5 }"),
        (KH, KH + 'tie_breaks = [{ kind = "coin" }]\n'),
        (KH, KH + 'tie_breaks = [{ kind = "criterion" }]\n'),
        (KH, KH + 'tie_breaks = [{ kind = "criterion", criterion = 4 }]\n'),
        (KH, KH + 'tie_breaks = [{ kind = "criterion", criterion = -1 }]\n'),
        (KH, KH + 'tie_breaks = [{ kind = "lowest_mark", criterion = 1 }]\n'),
        (KH, KH + 'tie_breaks = ["lowest_mark"]\n'),
        ("maximum = 35 }", "maximum = 0 }"),
        ("maximum = 35 }", "maximum = 35, weight = 0.0001 }"),
        ("maximum = 35 }", "maximum = 35, step = 0.3 }"),
        ("maximum = 35 }", "maximum = 35, step = 0 }"),
        ("maximum = 35 }", "max = 35 }"),
        ('name = "Ngôn ngữ trong sáng"', 'name = "Đúng chủ đề ý nghĩa"'),
        ("count = 14 }", "counts = 14 }"),
        ("count = 14 }", "count = 1.5 }"),
        ("count = 14 }", "count = -1 }"),
        ("count = 14 }", "share = 101 }"),
        ("count = 14 }", 'count = 14, scope = "school" }'),
        ('{ name = "Nhì", count = 10 }', '{ name = "Nhất", count = 10 }'),
        ('{ name = "Nhì", count = 10 }', '{ name = "shortlist", count = 10 }'),
        ('{ name = "Nhì", count = 10 }', '{ name = "", count = 10 }'),
        ('{ name = "Nhì", count = 10 }', '"Nhì"'),
    ],
)
def test_each_fault_of_a_template_is_refused_with_its_file(template, old, new):
    file = template(old, new)
    with pytest.raises(TemplateUnreadableError, match=re.escape(str(file))):
        read_season(file)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"contests = 3", b'contests = ["SK"]', b"[contests]\na = 1"])
def test_a_file_that_is_no_template_is_refused(tmp_path, content):
    file = tmp_path / "mua.toml"
    file.write_bytes(content)
    with pytest.raises(TemplateUnreadableError):
        read_season(file)
    with pytest.raises(TemplateUnreadableError):
        read_season(tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.pop("rubrics"),
        lambda content: content["prizes"].pop("KH"),
        lambda content: content.update(rubrics=[1]),
        lambda content: content["rubrics"].update(KH=["x"]),
        lambda content: content["prizes"].update(KH=3),
        lambda content: content["prizes"]["KH"].update(Ba="mười"),
        lambda content: content["prizes"]["KH"].update(Ba=1.5),
        lambda content: content["rubrics"]["KH"][0].update(max=-1),
        lambda content: (content["rubrics"].update(XX=[]), content["prizes"].update(XX={})),
    ],
)
def test_each_fault_of_the_rules_is_refused(rules, change):
    with pytest.raises(TemplateUnreadableError):
        read_season(STANDARD, rules(change))


def test_rules_that_are_no_json_or_not_there_are_refused(tmp_path):
    (tmp_path / "season.json").write_text("{", encoding="utf-8")
    for file in (tmp_path / "season.json", tmp_path / "khong-co.json"):
        with pytest.raises(TemplateUnreadableError, match=re.escape(str(file))):
            read_season(STANDARD, file)

"""Everything of judging that the window can do, on the command line."""

import json

import pytest

ADMIN = "quantri"


@pytest.fixture
def on(at, monkeypatch):
    """Return a function that runs a command on slogans of a store, as the administrator or as a judge."""

    def command(state, *words, login=ADMIN, contest="KH"):
        monkeypatch.setenv("GREENSCHOOL_PASSWORD", "" if login == ADMIN else "mat khau dai")
        which = ("--contest", contest) if contest else ()
        found = at(state, "--as", login, *words, *which)
        assert found.code == 0, found.err
        return found.out

    return command


@pytest.fixture
def marking(on):
    """Slogans of which 4 and 5 are marked first, by GK01 who signs in and GK02 and GK04."""
    on("lists", "codes", "draw", "--seed", 1)
    on("lists", "round", "rules", "--per-entry", 2, "--until", "20/05/2023", "--chosen", 12)
    on("lists", "panels", "seat", "--judges", "GK01,GK02,GK04")
    on("lists", "panels", "calibration", "set", "--entries", "4,5")
    on("lists", "panels", "assign", "--seed", 1)
    on("lists", "round", "release", "--reason", "đã xem")
    on("lists", "account", "for-judge", "GK01", "gk01", "--password", "mat khau dai", contest="")
    return on


def add_account(on, login, name, role):
    on("lists", "account", "add", login, "--name", name, "--role", role, "--password", "mat khau dai", contest="")


def mine(on):
    return json.loads(on("lists", "my-sheets", "list", "--json", login="gk01", contest=""))


def give(on, code, share):
    names = [one["name"] for one in json.loads(on("lists", "rubric", "show", "--json"))["criteria"]]
    marks = [word for name in names for word in ("--mark", f"{name}={share}")]
    return on("lists", "my-sheets", "mark", code, *marks, login="gk01", contest="")


def test_a_judge_marks_what_comes_first_and_the_minutes_open_the_rest(marking, at):
    sheets = mine(marking)
    assert [row["marked_first"] for row in sheets[:3]] == [True, True, False]
    early = at("lists", "--as", "gk01", "my-sheets", "flag", sheets[2]["blind_code"])
    assert "mark first" in early.err
    for row in sheets[:2]:
        assert "10" in give(marking, row["blind_code"], "2,5")
    assert marking("lists", "my-sheets", "hand-in", login="gk01", contest="") == "2 sheets were handed in.\n"
    watched = json.loads(marking("lists", "panels", "calibration", "list", "--json"))
    assert [row["waiting"] for row in watched] == [["GK02", "GK04"]] * 2
    for number, left in (("4", 1), (watched[0]["blind_code"], None), (watched[1]["blind_code"], None)):
        told = marking("lists", "panels", "calibration", "minutes", number, "--text", "chấm nhịp chặt hơn")
        assert left is None or f"{left}." in told
    assert not any(row["waits"] for row in mine(marking))


def test_a_judge_flags_comments_undoes_and_stands_aside(marking):
    for number in ("4", "5"):
        marking("lists", "panels", "calibration", "minutes", number, "--text", "đã thống nhất")
    code = mine(marking)[2]["blind_code"]
    give(marking, code, "1,5")
    give(marking, code, "2")
    marking("lists", "my-sheets", "undo", code, login="gk01", contest="")
    assert "Flagged" in marking("lists", "my-sheets", "flag", code, login="gk01", contest="")
    assert "Put off" in marking("lists", "my-sheets", "put-off", code, login="gk01", contest="")
    marking("lists", "my-sheets", "comment", code, "gọn", login="gk01", contest="")
    assert code in marking("lists", "my-sheets", "show", code, login="gk01", contest="")
    changes = json.loads(marking("lists", "round", "history", code, "GK01", "--json"))
    assert [(one["before"], one["after"], one["undoes"]) for one in changes[-2:]] == [
        (1.5, 2.0, False),
        (2.0, 1.5, True),
    ]
    office = marking("lists", "round", "history", code, "GK01")
    assert marking("lists", "my-sheets", "history", code, login="gk01", contest="") == office
    told = marking("lists", "my-sheets", "stand-aside", code, "--reason", "người quen", login="gk01", contest="")
    assert "recused" in told


def test_entries_are_given_and_taken_by_hand_and_loads_tried_out(marking):
    rows = json.loads(marking("lists", "panels", "sheets", "--json"))
    other = next(
        row["blind_code"]
        for row in rows
        if {one["judge"] for one in rows if one["blind_code"] == row["blind_code"]} == {"GK02", "GK04"}
    )
    assert marking("lists", "panels", "give", other, "GK01") == "1 sheets were assigned.\n"
    assert other in marking("lists", "panels", "sheets", "--judge", "gk01")
    assert marking("lists", "panels", "take", other, "GK01") == "1 sheets were taken away.\n"
    tried = marking("lists", "panels", "what-if").splitlines()
    assert tried[-1].split()[0] == "all"
    assert len(tried) == 4


def test_conflicts_are_declared_listed_and_withdrawn(on):
    on("lists", "conflicts", "declare", "GK01", "--entry", "4", "--reason", "con của giám khảo")
    rows = json.loads(on("lists", "conflicts", "list", "--json", contest=""))
    declared = next(row for row in rows if row["reason"])
    assert (declared["judge"], declared["entry"]) == ("GK01", "KH-004")
    assert "con của giám khảo" in on("lists", "conflicts", "list", contest="")
    on("lists", "conflicts", "withdraw", declared["number"], contest="")
    assert not any(row["reason"] for row in json.loads(on("lists", "conflicts", "list", "--json", contest="")))


def test_paper_sheets_are_typed_in_by_one_and_compared_by_another(marking, at):
    code = next(
        row["blind_code"]
        for row in json.loads(marking("lists", "panels", "sheets", "--json"))
        if row["judge"] == "GK02"
    )
    names = [one["name"] for one in json.loads(marking("lists", "rubric", "show", "--json"))["criteria"]]
    marks = [word for name in names for word in ("--mark", f"{name}=2,5")]
    marking("lists", "keying", "enter", "gk02", code, *marks)
    same = at("lists", "--as", ADMIN, "keying", "confirm", "gk02", code, "--contest", "KH")
    assert "Somebody else compares it" in same.err
    add_account(marking, "hai", "Người thứ hai", "officer")
    marking("lists", "keying", "reject", "gk02", code, "--reason", "nhầm dòng", login="hai")
    marking("lists", "keying", "enter", "gk02", code, *marks)
    marking("lists", "keying", "confirm", "gk02", code, login="hai")
    rows = json.loads(marking("lists", "keying", "list", "--json"))
    assert [(row["state"], row["compared_by"]) for row in rows] == [("confirmed", "Người thứ hai")]
    assert code in marking("lists", "keying", "list")
    back = marking("lists", "round", "hand-back", code, "GK02", "--reason", "giám khảo xin sửa")
    assert back == "The sheet was handed back.\n"
    assert "count as absent" in marking("lists", "round", "absent", "GK04", "--reason", "ốm")


def test_a_rubric_is_ready_made_or_comes_from_a_file(on, at, tmp_path):
    assert "khau-hieu" in on("lists", "rubric", "presets", contest="")
    on("lists", "rubric", "use", "khau-hieu")
    written = json.loads(on("lists", "rubric", "show", "--json"))
    written["criteria"][0] |= {"maximum": 30, "step": 0.25, "comment_required": True}
    file = tmp_path / "thang-diem.json"
    file.write_text(json.dumps(written), encoding="utf-8")
    assert "Full total: 95" in on("lists", "rubric", "set", file)
    again = json.loads(on("lists", "rubric", "show", "--json"))
    assert again["criteria"] == written["criteria"]
    file.write_text('{"criteria": [{"maximum": 3}]}', encoding="utf-8")
    refused = at("lists", "rubric", "set", file, "--contest", "KH")
    assert (refused.code, "cannot be read as a rubric" in refused.err) == (1, True)


def test_the_rules_of_a_round_are_shown_and_changed(on):
    on("lists", "round", "rules", "--minimum", 3, "--sheet-decimals", 1, "--chosen", 12)
    on("lists", "round", "rules", "--groups", 2, "--agree", "8,5")
    found = json.loads(on("lists", "round", "rules", "--json"))
    named = ("minimum", "sheet_decimals", "chosen", "groups", "agree")
    assert [found[name] for name in named] == [3, 1, 12, 2, 8.5]
    on("lists", "round", "rules", "--sheet-decimals", -1, "--chosen", 0)
    found = json.loads(on("lists", "round", "rules", "--json"))
    assert (found["sheet_decimals"], found["chosen"]) == (None, None)
    assert "8,5" in on("lists", "round", "rules")


def test_the_prizes_of_a_round_are_shown_and_changed(on, at):
    prizes = ("--line", "Nhất=1", "--line", "Nhì=5%", "--line", "Ba>=80,5")
    shown = on("lists", "round", "prizes", *prizes, "--school-cap", 2, "--one-each", "--tie", "lowest_mark")
    assert "1 prizes" in shown
    assert "at most 5 %" in shown
    assert "from 80,5 points" in shown
    assert shown.endswith("in this order: higher lowest mark\n")
    assert on("lists", "round", "prizes") == shown
    assert at("lists", "round", "prizes", "--line", "Nhất", "--contest", "KH").code == 2


def test_marks_far_apart_are_listed_and_dealt_with(on):
    rows = json.loads(on("marked", "discrepancies", "list", "--json"))
    assert len(rows) > 3
    widest = f"{rows[0]['blind_code']},{rows[1]['blind_code']}"
    on("marked", "discrepancies", "keep", widest, "--reason", "hội đồng đã xem")
    on("marked", "discrepancies", "discuss", rows[2]["blind_code"], "--text", "giữ nguyên", "--present", "GK01, GK02")
    names = [one["name"] for one in json.loads(on("marked", "rubric", "show", "--json"))["criteria"]]
    marks = [word for name in names for word in ("--mark", f"{name}=10")]
    on("marked", "discrepancies", "together", rows[3]["blind_code"], *marks, "--text", "chấm chung")
    done = {row["blind_code"]: row["done"] for row in json.loads(on("marked", "discrepancies", "list", "--json"))}
    assert [done[row["blind_code"]] for row in rows[:4]] == ["mean kept", "mean kept", "discussed", "marked together"]
    assert "mean kept" in on("marked", "discrepancies", "list")
    assert on("marked", "discrepancies", "thirds") == "0 sheets were assigned.\n"


def test_who_would_go_on_is_seen_before_the_round_is_made(on):
    on("marked", "round", "close", contest="SK")
    assert on("marked", "round", "next", "--preview", contest="SK").startswith("These go on: 10 entries.")
    on("marked", "round", "next", "--name", "Chung kết", contest="SK")
    assert "Chung kết" in on("marked", "round", "list", contest="SK")


def test_a_text_is_covered_and_shown_again(on):
    on("lists", "codes", "draw", "--seed", 1)
    assert "text given" in on("lists", "round", "mask", "4", "--text", "Xanh […] hôm nay")
    assert "own text" in on("lists", "round", "mask", "4")


def test_strictness_evened_stands_beside_the_mean_where_judges_saw_different_entries(on):
    assert "Strictness evened" in on("marked", "panel-quality", contest="DS")
    found = json.loads(on("marked", "panel-quality", "--json", contest="DS"))
    assert len(found["adjusted"]) == 140
    assert "Strictness evened" not in on("marked", "panel-quality")


def test_an_account_is_linked_to_a_judge_and_taken_off(on, at, monkeypatch):
    add_account(on, "gk02", "Giám khảo 2", "judge")
    on("lists", "account", "link-judge", "GK02", "gk02", contest="")
    assert json.loads(on("lists", "my-sheets", "list", "--json", login="gk02", contest="")) == []
    on("lists", "account", "unlink-judge", "GK02", contest="")
    monkeypatch.setenv("GREENSCHOOL_PASSWORD", "mat khau dai")
    assert "no judge of this season" in at("lists", "--as", "gk02", "my-sheets", "list").err


@pytest.mark.parametrize("mark", ["Ý nghĩa", "=3", "Ý nghĩa=ba"])
def test_a_mark_that_cannot_be_read_is_wrong_usage(at, mark):
    assert at("lists", "my-sheets", "mark", "X", "--mark", mark).code == 2


def test_an_entry_that_is_not_there_is_named(at):
    at("lists", "codes", "draw", "--contest", "KH", "--seed", 1)
    assert "no entry ZZZZ" in at("lists", "panels", "give", "ZZZZ", "GK01", "--contest", "KH").err

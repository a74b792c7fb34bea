"""Every command as a judge, in a season whose names cannot be overlooked: each is refused, and none tells a name."""

import re

import pytest

from greenschool.cli.commands import command_line
from tests.blind_season import MARK, PASSWORD, blind_folder, blind_season, practice_stores

__all__ = ["blind_folder", "blind_season", "practice_stores"]

OWN_STORE = {("demo",)}
"""Makes a store of its own in an empty folder."""
WITHOUT_STORE = {("inspect",)}
"""Looks into a file that is on the disk anyway."""
NO_RECORD = {("template", "schools"), ("template", "judges"), ("rubric", "presets")}
"""Write what comes with the program."""
OWN_SHEETS = {("my-sheets", "list"), ("my-sheets", "hand-in")}
"""Are for judges; the others of their family are walked sheet by sheet."""
DAYS = dict.fromkeys(("signed_on", "on", "starts", "ends", "day"), "05/01/2023")
FITTING = {
    "contest": "KH",
    "verdict": "same",
    "judges": "GK01",
    "kind": "vote",
    "entries": "1",
    "preset": "quan",
    "marks": "a=1",
    **DAYS,
}
ENTRY_CODE = re.compile(r"\bKH-\d{3}\b")


def commands():
    """Return every command of the program as the words that call it, with what it cannot do without."""
    found = {}
    _collect(command_line("en", lambda *_: 0), (), found)
    return found


def _collect(command, words, found):
    for name, one in command.commands.items():
        if hasattr(one, "commands"):
            _collect(one, (*words, name), found)
        else:
            found[*words, name] = one


def arguments(command, folder):
    """Return something for each parameter that the command asks for."""
    given = []
    for one in command.params:
        if one.required:
            value = _value(one.name, str(one.type_descriptor.annotation), folder)
            given += [one.opts[0], value] if one.opts[0].startswith("-") else [value]
    return given


def _value(name, kind, folder):
    if "Path" in kind:
        return {"files": folder / "anh.png", "folder": folder}.get(name, folder / "tep.xlsx")
    for word, value in (("int", 1), ("Role", "judge"), ("EntryState", "accepted"), ("SheetLayout", "grid")):
        if word in kind:
            return value
    return FITTING.get(name, "KH-001")


@pytest.fixture
def as_judge(cli, blind_season, tmp_path, monkeypatch):
    """Return a function that runs a command as the judge, whose password is taken away: proving it takes a while."""
    blind_season.execute("UPDATE accounts SET password_hash = NULL WHERE login = 'gk01'")
    monkeypatch.setenv("GREENSCHOOL_NEW_PASSWORD", PASSWORD)
    monkeypatch.chdir(tmp_path)
    return lambda *words: cli("--home", blind_season.office.folder, "--as", "gk01", *words)


def test_no_command_tells_a_judge_anything(as_judge, tmp_path):
    folder = tmp_path / "ra"
    folder.mkdir()
    for name in ("anh.png", "tep.xlsx"):
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n")
    walked = {words: one for words, one in commands().items() if words not in OWN_STORE | WITHOUT_STORE}
    assert len(walked) > 80
    codes = {}
    for words, command in walked.items():
        done = as_judge(*words, *arguments(command, folder))
        told = done.out + done.err
        assert MARK.lower() not in told.lower(), (words, told)
        assert set(ENTRY_CODE.findall(told)) <= {"KH-001"}, (words, told)  # which the command line itself said
        codes[words] = done.code
    assert {words for words, code in codes.items() if code == 0} == NO_RECORD | OWN_SHEETS
    assert {words for words, code in codes.items() if code == 2} <= {("score-workbooks", "export")}
    assert {one.name for one in folder.rglob("*")} == {"anh.png", "tep.xlsx"}


def test_no_sheet_of_a_judge_tells_anything_at_the_terminal(as_judge):
    codes = re.findall(r"KH-[A-Z0-9]{4}", as_judge("my-sheets", "list").out)
    assert len(codes) > 10
    for code in codes[:12]:
        for words in (("show", code), ("mark", code), ("flag", code), ("history", code), ("comment", code, "Hay")):
            done = as_judge("my-sheets", *words)
            told = done.out + done.err
            assert MARK.lower() not in told.lower(), (words, told)
            assert not ENTRY_CODE.search(told), (words, told)


@pytest.mark.parametrize(("language", "words"), [("vi", "không có quyền"), ("en", "may not do this")])
def test_a_judge_is_told_that_this_is_not_theirs(as_judge, tmp_path, language, words):
    for what in (
        ("codes", "report", "--contest", "KH"),
        ("score-workbooks", "export", "--contest", "KH", "--out", tmp_path),
    ):
        done = as_judge("--lang", language, *what)
        assert (done.code, done.out) == (1, "")
        assert words in done.err

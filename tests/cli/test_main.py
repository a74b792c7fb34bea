"""The entry: exit codes, languages, the window, and never a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from greenschool import __version__
from greenschool.cli.main import _language, run
from greenschool.services import stores
from greenschool.services.accounts import set_password
from tests.practice import FILES

ROOT = Path(__file__).parents[2]
ENTRY = "import sys; from greenschool.cli.main import run; sys.exit(run(sys.argv[1:], lambda *_: 0))"


def start(*words, environment=None, **options):
    """Run the command line in a process of its own, in English."""
    return subprocess.run(
        [sys.executable, "-c", ENTRY, "--lang", "en", *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})},
        stderr=subprocess.PIPE,
        check=False,
        **options,
    )


def test_the_version(cli):
    done = cli("--version")
    assert (done.code, done.out) == (0, f"greenschool {__version__}\n")


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("import", "--help"),
        ("template", "--help"),
        ("account", "--help"),
        ("standings", "--help"),
        ("decide", "--help"),
        ("demo", "--help"),
    ],
)
def test_help_is_no_error(cli, words):
    done = cli(*words)
    assert done.code == 0
    assert "Usage: greenschool" in done.out
    assert "--help" in done.out


def test_the_help_names_every_command(cli):
    text = cli("--help").out
    results = ("standings", "close", "decide", "settle", "certificates", "decision", "award-list")
    for command in ("init", "demo", "import", "template", "account", *results):
        assert command in text


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("--nonsense",),
        ("standings",),
        ("standings", "--contest"),
        ("import", "schools"),
        ("import", "entries", __file__),
        ("decide", "--contest", "KH", "--line", "Nhì", "--kind", "coin", "--entries", "1", "--reason", "x"),
        ("decide", "--contest", "KH", "--line", "Nhì", "--kind", "vote", "--entries", "a,b", "--reason", "x"),
        ("decide", "--contest", "KH", "--line", "Nhì", "--kind", "vote", "--entries", "", "--reason", "x"),
        ("decision", "--contest", "KH", "--number", "1", "--date", "31/02/2023"),
        ("account", "add", "lan", "--name", "Lan", "--role", "king", "--password", "12345678"),
        ("demo", "--data", __file__),
        ("init", "--season", "khong-co.toml"),
        ("--home", __file__, "init"),
        ("template", "schools", "a.xlsx", "--contest", "SK"),
        ("standings", "--contest", "\udcff"),
    ],
)
def test_wrong_usage_is_two(cli, words):
    done = cli(*words)
    assert done.code == 2
    assert done.out == ""
    assert done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize(
    "words",
    [
        ("standings", "--contest", "KH"),
        ("import", "schools", FILES["schools"]),
        ("template", "schools", "mau.xlsx"),
        ("close", "--contest", "KH"),
        ("settle", "--contest", "KH"),
        ("award-list", "--contest", "KH"),
        ("account", "list"),
    ],
)
def test_without_a_store_every_command_says_so_and_makes_none(cli, tmp_path, words):
    done = cli("--home", tmp_path / "kho", *words)
    assert done.code == 1
    assert done.err == (
        f"There is no store in {tmp_path / 'kho'}. Nothing was changed. "
        f"Make one with “greenschool --home {tmp_path / 'kho'} init”.\n"
    )
    assert not (tmp_path / "kho").exists()


def test_without_a_command_the_window_opens(cli, tmp_path):
    opened = []

    def window(folder, login, language):
        opened.append((folder, login, language))
        return 7

    done = cli("--home", tmp_path, "--as", "lan", open_window=window)
    assert done.code == 7
    assert cli(open_window=lambda *seen: opened.append(seen) or 0).code == 0
    assert opened[0] == (tmp_path, "lan", "en")
    assert opened[1][1:] == (None, "en")
    assert opened[1][0].name == "greenschool"


def test_folder_and_account_come_from_the_environment_too(cli, tmp_path, monkeypatch):
    monkeypatch.setenv("GREENSCHOOL_HOME", str(tmp_path))
    monkeypatch.setenv("GREENSCHOOL_ACCOUNT", "lan")
    opened = []
    cli(open_window=lambda *seen: opened.append(seen) or 0)
    assert opened == [(tmp_path, "lan", "en")]


@pytest.mark.parametrize(
    ("words", "environment", "language"),
    [
        ([], None, "vi"),
        ([], "en", "en"),
        ([], "fr", "vi"),
        (["--lang", "en"], None, "en"),
        (["--lang=en"], None, "en"),
        (["--lang=vi"], "en", "vi"),
        (["--lang"], None, "vi"),
        (["close", "--reason", "x", "--lang", "en"], None, "en"),
    ],
)
def test_the_language_is_known_before_anything_is_said(monkeypatch, words, environment, language):
    if environment:
        monkeypatch.setenv("GREENSCHOOL_LANG", environment)
    assert _language(words) == language


def test_ctrl_c_stops_with_a_sentence(cli):
    def interrupted(*_):
        raise KeyboardInterrupt

    done = cli(open_window=interrupted)
    assert (done.code, done.err) == (1, "Stopped. Nothing half done was kept.\n")


def test_what_the_system_refuses_is_a_sentence(cli):
    def broken(*_):
        raise OSError(28, "No space left on device")

    done = cli(open_window=broken)
    assert done.code == 1
    assert done.err.startswith("The system refused: [Errno 28] No space left on device.")


def test_a_bug_of_ours_is_not_hidden(cli):
    with pytest.raises(ZeroDivisionError):
        cli(open_window=lambda *_: 1 // 0)


@pytest.mark.parametrize("words", [("standings", "--contest", "DS"), ("standings", "--contest", "DS", "--json")])
def test_a_reader_that_leaves_early_gets_no_traceback(store, words):
    read, write = os.pipe()
    os.close(read)
    done = start("--home", store("settled"), *words, stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_short_answer_to_a_reader_that_left_gets_no_traceback(store):
    read, write = os.pipe()
    os.close(read)
    done = start("--home", store("empty"), "award-list", "--contest", "KH", "--json", stdout=write)
    os.close(write)
    assert (done.returncode, done.stderr) == (1, b"")


def test_vietnamese_is_printed_whatever_the_code_page(store):
    done = start(
        "--home",
        store("settled"),
        "standings",
        "--contest",
        "KH",
        environment={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
        stdout=subprocess.PIPE,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Giữ nguồn nước sạch" in done.stdout.decode("utf-8")


def test_a_password_comes_from_the_environment(at, monkeypatch):
    assert at("empty", "account", "list").code == 0
    storage = stores.open_folder(at.folder("empty"))
    set_password(stores.sit_down(storage), "quantri", "nước sạch 2023")
    storage.close()
    for password, code in (("nước sạch 2023", 0), ("sai mật khẩu", 1), ("\udcff", 1)):
        monkeypatch.setenv("GREENSCHOOL_PASSWORD", password)
        done = at("empty", "standings", "--contest", "KH")
        assert done.code == code
        assert password not in done.out + done.err
    assert done.err == "The name or the password is wrong. Nothing was opened. Try again.\n"


def test_a_password_is_asked_for_where_none_is_given(at, monkeypatch):
    at("empty", "account", "list")
    storage = stores.open_folder(at.folder("empty"))
    set_password(stores.sit_down(storage), "quantri", "nước sạch 2023")
    storage.close()
    asked = []
    monkeypatch.setattr("typer.prompt", lambda text, **how: asked.append((text, how)) or "nước sạch 2023")
    assert at("empty", "account", "list").code == 0
    assert asked == [("Password", {"hide_input": True, "err": True})]


def test_an_unknown_account_is_refused(at, monkeypatch):
    monkeypatch.setenv("GREENSCHOOL_PASSWORD", "x")
    done = at("empty", "--as", "ai-do", "account", "list")
    assert (done.code, done.out) == (1, "")


def test_an_argument_is_enough_to_reach_the_window(capsys):
    assert run(["--lang=en", "--version"], lambda *_: 9) == 0
    assert "greenschool" in capsys.readouterr().out

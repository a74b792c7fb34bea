"""``account``: who may sign in."""

import json

PASSWORD = "nước sạch 2023"


def test_accounts_are_listed(at):
    done = at("empty", "account", "list")
    assert done.out.splitlines()[0].split() == ["Account", "Name", "Role", "Password", "State"]
    assert done.out.splitlines()[1].split() == ["quantri", "Quản", "trị", "administrator", "–", "active"]
    assert json.loads(at("empty", "account", "list", "--json").out) == [
        {
            "login": "quantri",
            "name": "Quản trị",
            "role": "administrator",
            "has_password": False,
            "active": True,
            "locked_until": None,
        }
    ]


def test_an_account_is_made_and_works_as_its_role(at, monkeypatch):
    done = at("lists", "account", "add", "lan", "--name", "Lê Lan", "--role", "viewer", "--password", PASSWORD)
    assert (done.code, done.out) == (0, "The account lan was made.\n")
    assert at("lists", "--as", "quantri", "account", "password", "quantri", "--password", PASSWORD).out == (
        "The account quantri has a new password.\n"
    )
    monkeypatch.setenv("GREENSCHOOL_PASSWORD", PASSWORD)
    assert at("lists", "--as", "LAN", "standings", "--contest", "KH").code == 0
    done = at("lists", "--as", "lan", "account", "list")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Lê Lan (viewer) may not do this. Nothing was changed.")
    assert "✓" in at("lists", "--as", "quantri", "account", "list").out


def test_refusals_are_sentences(at):
    add = ("account", "add", "quantri", "--name", "X", "--role", "officer", "--password")
    assert at("empty", *add, PASSWORD).err.startswith("There is an account “quantri” already.")
    add = ("account", "add", "lan", "--name", "X", "--role", "officer", "--password")
    assert at("empty", *add, "ngan").err.startswith("The password needs at least 8 characters.")
    unknown = at("empty", "account", "password", "lan", "--password", PASSWORD)
    assert (unknown.code, unknown.err[:28]) == (1, "There is no account “lan”. N")


def test_a_new_password_comes_from_the_environment(at, monkeypatch):
    monkeypatch.setenv("GREENSCHOOL_NEW_PASSWORD", PASSWORD)
    assert at("empty", "account", "password", "quantri").code == 0
    monkeypatch.setenv("GREENSCHOOL_PASSWORD", PASSWORD)
    done = at("empty", "account", "list", "--json")
    assert json.loads(done.out)[0]["has_password"]
    assert PASSWORD not in done.out

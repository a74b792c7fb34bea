"""Accounts: the first start, signing in, the lock that grows, who may do what."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from greenschool.models import Account
from greenschool.models.account import Role
from greenschool.services import accounts
from greenschool.services.accounts import (
    AccountRow,
    LoginTakenError,
    PasswordTooShortError,
    SignInLockedError,
    SignInRefusedError,
    UnknownAccountError,
    accounts_to_choose,
    add_account,
    asks_for_password,
    list_accounts,
    set_password,
    sign_in,
)
from greenschool.services.stores import open_folder, sit_down
from greenschool.storage.unit_of_work import NotAllowedError
from tests.conftest import HASHED_AS_SHIPPED

PASSWORD = "nước sạch 2023"
ADMINISTRATOR = AccountRow("quantri", "Quản trị", Role.ADMINISTRATOR, has_password=False, active=True)


@pytest.fixture
def guarded(empty):
    """A desk whose administrator has a password."""
    set_password(empty, "quantri", PASSWORD)
    return empty


def refuse(storage, times, login="quantri"):
    for _ in range(times):
        with pytest.raises(SignInRefusedError):
            sign_in(storage, login, "sai mật khẩu")


def locked_until(storage):
    with storage.read(accounts.SYSTEM) as uow:
        return uow.session.query(Account).where(Account.login == "quantri").one().locked_until


def lock(storage, clock):
    """Give wrong passwords until the account is locked, and set the clock to the last second of the lock."""
    refuse(storage, 4)
    clock.now = locked_until(storage) - timedelta(seconds=2)


def test_the_first_start_makes_one_administrator_who_is_not_asked(empty, journal):
    assert list_accounts(empty) == accounts_to_choose(empty.storage) == (ADMINISTRATOR,)
    assert not asks_for_password(empty.storage, None)
    assert not asks_for_password(empty.storage, "QuanTri")
    actor = sign_in(empty.storage)
    assert (actor.account_id, actor.name, actor.role) == (1, "Quản trị", Role.ADMINISTRATOR)
    assert sign_in(empty.storage, "quantri") == actor
    assert [(line.action, line.actor) for line in journal(empty)] == [
        ("accounts.first_start", "greenschool"),
        ("season.make", "Quản trị"),
        ("checklist.make", "Quản trị"),
    ]


def test_an_account_without_a_password_is_not_let_in_with_one(empty):
    with pytest.raises(SignInRefusedError):
        sign_in(empty.storage, "quantri", "gì đó")


def test_a_password_is_asked_for_once_it_is_set(guarded):
    assert asks_for_password(guarded.storage, None)
    assert list_accounts(guarded)[0].has_password
    assert sign_in(guarded.storage, None, PASSWORD) == sign_in(guarded.storage, "QUANTRI", PASSWORD)
    for wrong in ("", "sai mật khẩu", PASSWORD.upper(), PASSWORD + " ", "\udcff"):
        with pytest.raises(SignInRefusedError):
            sign_in(guarded.storage, "quantri", wrong)
        sign_in(guarded.storage, "quantri", PASSWORD)


def test_which_of_name_and_password_is_wrong_is_not_said(guarded):
    sentences = set()
    for login, password in (("quantri", "sai"), ("ai đó", PASSWORD), ("", PASSWORD)):
        with pytest.raises(SignInRefusedError) as refused:
            sign_in(guarded.storage, login, password)
        sentences.add(str(refused.value))
    assert len(sentences) == 1
    assert asks_for_password(guarded.storage, "ai đó")


def test_three_wrong_passwords_are_free_and_then_the_lock_doubles(guarded, clock, journal):
    refuse(guarded.storage, 3)
    assert locked_until(guarded.storage) is None
    waits = []
    for _ in range(14):
        refuse(guarded.storage, 1)
        until = locked_until(guarded.storage)
        waits.append((until - journal(guarded)[-1].at).total_seconds())
        clock.now = until - timedelta(seconds=2)
        with pytest.raises(SignInLockedError) as locked:
            sign_in(guarded.storage, "quantri", PASSWORD)
        assert re.fullmatch(r"\d\d:\d\d:\d\d", locked.value.values["until"])
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]
    sign_in(guarded.storage, "quantri", PASSWORD)
    refuse(guarded.storage, 3)
    assert locked_until(guarded.storage) is None


def test_a_locked_account_counts_no_further_attempts(guarded, clock, journal):
    lock(guarded.storage, clock)
    until = locked_until(guarded.storage)
    clock.now = until - timedelta(seconds=2)
    with pytest.raises(SignInLockedError):
        sign_in(guarded.storage, "quantri", "sai mật khẩu")
    assert journal(guarded)[-1].detail["changed"][0][3:] == [3, 4]
    assert locked_until(guarded.storage) == until


def test_wrong_passwords_are_in_the_journal_and_a_right_one_ends_the_count(guarded, journal):
    refuse(guarded.storage, 2)
    sign_in(guarded.storage, "quantri", PASSWORD)
    actions = [line.action for line in journal(guarded)]
    assert actions[-3:] == ["accounts.wrong_password", "accounts.wrong_password", "accounts.signed_in"]
    before = len(actions)
    sign_in(guarded.storage, "quantri", PASSWORD)
    assert len(journal(guarded)) == before


def test_a_new_password_unlocks(guarded, clock):
    lock(guarded.storage, clock)
    set_password(guarded, "quantri", "mật khẩu mới")
    assert locked_until(guarded.storage) is None
    with pytest.raises(SignInRefusedError):
        sign_in(guarded.storage, "quantri", PASSWORD)
    sign_in(guarded.storage, "quantri", "mật khẩu mới")


def test_a_password_is_never_in_the_journal_nor_readable_in_the_store(guarded, journal):
    add_account(guarded, "lan", "Lê Lan", Role.OFFICER, "hoa sen 2023")
    refuse(guarded.storage, 1)
    set_password(guarded, "lan", "hoa súng 2024")
    written = " ".join(str(line.detail) + line.reason for line in journal(guarded))
    for secret in (PASSWORD, "hoa sen", "hoa súng", "sai mật khẩu", "$argon2"):
        assert secret not in written
    for file in guarded.folder.rglob("*"):
        if file.is_file():
            content = Path(file).read_bytes()
            assert not any(secret.encode() in content for secret in (PASSWORD, "hoa sen 2023", "hoa súng 2024"))


def test_passwords_are_hashed_with_argon2id_and_a_salt(guarded):
    add_account(guarded, "lan", "Lê Lan", Role.OFFICER, PASSWORD)
    with guarded.read() as uow:
        hashes = [account.password_hash for account in uow.session.query(Account)]
    assert all(one.startswith("$argon2id$") for one in hashes)
    assert len(set(hashes)) == 2


def test_the_parameters_of_hashing_are_those_of_rfc_9106():
    hasher = HASHED_AS_SHIPPED()
    assert (hasher.time_cost, hasher.memory_cost, hasher.parallelism) == (3, 65536, 4)
    assert hasher.type.name == "ID"


@pytest.mark.parametrize("login", ["lan", "Ánh Dương", "HÒA"])
def test_an_account_is_found_whatever_its_case_and_composition(guarded, login):
    row = add_account(guarded, f"  {login} ", " Lê  Lan ", Role.OFFICER, "hoa sen 2023")
    assert (row.login, row.name, row.role) == (login, "Lê Lan", Role.OFFICER)
    from unicodedata import normalize

    for typed in (login, login.lower(), login.upper(), normalize("NFD", login)):
        assert sign_in(guarded.storage, typed, "hoa sen 2023").name == "Lê Lan"
        with pytest.raises(LoginTakenError):
            add_account(guarded, typed, "Khác", Role.VIEWER, "hoa sen 2023")
    assert len(list_accounts(guarded)) == 2


def test_with_several_accounts_one_must_be_named(guarded):
    add_account(guarded, "lan", "Lê Lan", Role.OFFICER, "hoa sen 2023")
    assert asks_for_password(guarded.storage, None)
    with pytest.raises(SignInRefusedError):
        sign_in(guarded.storage, None, PASSWORD)
    assert sign_in(guarded.storage, "lan", "hoa sen 2023").role is Role.OFFICER


def test_an_account_that_is_not_active_is_not_let_in_nor_offered(guarded, behind):
    add_account(guarded, "lan", "Lê Lan", Role.OFFICER, "hoa sen 2023")
    behind(guarded, "UPDATE accounts SET active = 0 WHERE login = 'lan'")
    with pytest.raises(SignInRefusedError):
        sign_in(guarded.storage, "lan", "hoa sen 2023")
    assert [row.login for row in accounts_to_choose(guarded.storage)] == ["quantri"]
    assert [(row.login, row.active) for row in list_accounts(guarded)] == [("quantri", True), ("lan", False)]
    assert sign_in(guarded.storage, None, PASSWORD).name == "Quản trị"


def test_short_passwords_and_unknown_accounts_are_refused(guarded, journal):
    before = len(journal(guarded))
    with pytest.raises(PasswordTooShortError, match="8"):
        add_account(guarded, "lan", "Lê Lan", Role.OFFICER, "1234567")
    with pytest.raises(PasswordTooShortError):
        set_password(guarded, "quantri", "1234567")
    with pytest.raises(UnknownAccountError):
        set_password(guarded, "lan", "12345678")
    assert len(journal(guarded)) == before
    sign_in(guarded.storage, "quantri", PASSWORD)


@pytest.mark.parametrize("role", [Role.OFFICER, Role.JUDGE, Role.VIEWER])
def test_accounts_are_for_administrators(guarded, seated_as, role):
    somebody = seated_as(guarded, role)
    for act in (
        lambda: list_accounts(somebody),
        lambda: add_account(somebody, "lan", "Lê Lan", Role.ADMINISTRATOR, "hoa sen 2023"),
        lambda: set_password(somebody, "quantri", "hoa sen 2023"),
    ):
        with pytest.raises(NotAllowedError):
            act()
    assert len(list_accounts(guarded)) == 1
    sign_in(guarded.storage, "quantri", PASSWORD)


def test_an_account_works_after_the_store_was_closed(guarded, clock):
    add_account(guarded, "lan", "Lê Lan", Role.VIEWER, "hoa sen 2023")
    guarded.storage.close()
    again = open_folder(guarded.folder, clock)
    desk = sit_down(again, "lan", "hoa sen 2023")
    assert (desk.actor.name, desk.season_id) == ("Lê Lan", guarded.season_id)
    again.close()

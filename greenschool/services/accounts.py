"""Accounts: the first start, signing in, passwords and roles."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Account, Actor, Permission, Role
from greenschool.services.desk import Desk
from greenschool.storage.unit_of_work import Storage, UnitOfWork
from greenschool.text.unicode import normalise

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SYSTEM = Actor(None, "greenschool", Role.ADMINISTRATOR)
"""Who acts before anybody has signed in: making the first account, counting wrong passwords."""

FIRST_LOGIN = "quantri"
FIRST_NAME = "Quản trị"
SHORTEST_PASSWORD = 8
FREE_FAILURES = 3
LONGEST_LOCK = timedelta(hours=1)


class SignInRefusedError(GreenSchoolError):
    """Wrong name or wrong password; which of the two is not said."""

    sentence = QT_TRANSLATE_NOOP("errors", "The name or the password is wrong. Nothing was opened. Try again.")


class SignInLockedError(GreenSchoolError):
    """Too many wrong passwords."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Too many wrong passwords for “{login}”. Wait until {until}, or ask an administrator."
    )


class PasswordTooShortError(GreenSchoolError):
    """A new password below the least length."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The password needs at least {least} characters. Nothing was changed. Choose a longer one."
    )


class LoginTakenError(GreenSchoolError):
    """A second account of one name."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is an account “{login}” already. Nothing was changed. Choose another name."
    )


class UnknownAccountError(GreenSchoolError):
    """An account that does not exist."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "There is no account “{login}”. Nothing was changed. Look at the list of accounts."
    )


class LoginMissingError(GreenSchoolError):
    """An account without a name to sign in with, or without the name of the person."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "An account needs a name to sign in with and the name of the person. Nothing was changed. Type both."
    )


class OwnAccountError(GreenSchoolError):
    """Somebody who would take their own rights away."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{login}” is the account that you work with. Nothing was changed. Let another administrator change it.",
    )


class LastAdministratorError(GreenSchoolError):
    """The store would be left without an administrator."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "“{login}” is the last administrator who can sign in. Nothing was changed. Make another administrator first.",
    )


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account, as lists and the sign-in window show it."""

    login: str
    name: str
    role: Role
    has_password: bool
    active: bool
    locked_until: datetime | None = None
    """Until when wrong passwords keep the account out; None while it is not locked."""


def make_first_administrator(storage: Storage) -> Actor:
    """Make the administrator of a new store, who has no password until one is set."""
    with storage.write(SYSTEM, Permission.ADMINISTER, "accounts.first_start") as uow:
        account = _new_account(uow, FIRST_LOGIN, FIRST_NAME, Role.ADMINISTRATOR, password=None)
        return _actor(account)


def sign_in(storage: Storage, login: str | None = None, password: str = "") -> Actor:
    """Return the actor of an account.

    Without ``login`` the one active account is taken. Raises ``SignInRefusedError``, or ``SignInLockedError`` after
    too many wrong passwords; the lock doubles with each further one, up to an hour.
    """
    with storage.read(SYSTEM) as uow:
        account = _find(uow, login)
        if account is None or not account.active:
            raise SignInRefusedError
        if account.locked_until is not None and uow.now < account.locked_until:
            raise SignInLockedError(login=account.login, until=f"{account.locked_until.astimezone():%H:%M:%S}")
        actor, failures = _actor(account), account.failures
        right = _password_fits(account, password)
    if not right or failures:
        _remember_attempt(storage, actor, right=right)
    if not right:
        raise SignInRefusedError
    return actor


def accounts_to_choose(storage: Storage) -> tuple[AccountRow, ...]:
    """Return the active accounts, for the sign-in window."""
    with storage.read(SYSTEM) as uow:
        return tuple(_row(account, uow.now) for account in uow.session.scalars(select(Account).where(Account.active)))


def asks_for_password(storage: Storage, login: str | None) -> bool:
    """Tell whether signing in with ``login`` needs a password; True also for an account that does not exist."""
    with storage.read(SYSTEM) as uow:
        account = _find(uow, login)
        return account is None or account.password_hash is not None


def list_accounts(desk: Desk) -> tuple[AccountRow, ...]:
    """Return every account, for administrators."""
    with desk.read(Permission.ADMINISTER) as uow:
        return tuple(_row(account, uow.now) for account in uow.session.scalars(select(Account).order_by(Account.id)))


def add_account(desk: Desk, login: str, name: str, role: Role, password: str) -> AccountRow:
    """Make an account with a password.

    Raises ``LoginMissingError``, ``LoginTakenError`` or ``PasswordTooShortError``.
    """
    with desk.write(Permission.ADMINISTER, "accounts.add") as uow:
        if not (normalise(login) and normalise(name)):
            raise LoginMissingError
        if _find(uow, login) is not None:
            raise LoginTakenError(login=login)
        return _row(_new_account(uow, normalise(login), normalise(name), role, password), uow.now)


def set_password(desk: Desk, login: str, password: str) -> None:
    """Give an account a new password; raises ``UnknownAccountError`` or ``PasswordTooShortError``."""
    with desk.write(Permission.ADMINISTER, "accounts.password") as uow:
        account = _known(uow, login)
        account.password_hash = _hash(password)
        account.failures, account.locked_until = 0, None


def set_role(desk: Desk, login: str, role: Role) -> None:
    """Give an account another role, from its next sign-in on.

    Raises ``UnknownAccountError``, ``OwnAccountError`` or ``LastAdministratorError``.
    """
    with desk.write(Permission.ADMINISTER, "accounts.role") as uow:
        account = _known(uow, login)
        if account.role is not role:
            _check_not_own(desk, account)
            account.role = role
            _check_administrators(uow, account)


def set_active(desk: Desk, login: str, *, active: bool) -> None:
    """Let an account sign in again, or no longer; what it did stays in the journal.

    Raises ``UnknownAccountError``, ``OwnAccountError`` or ``LastAdministratorError``.
    """
    with desk.write(Permission.ADMINISTER, "accounts.active") as uow:
        account = _known(uow, login)
        if account.active is not active:
            _check_not_own(desk, account)
            account.active = active
            _check_administrators(uow, account)


def unlock(desk: Desk, login: str) -> None:
    """Forget the wrong passwords of an account, which may then be tried at once; raises ``UnknownAccountError``."""
    with desk.write(Permission.ADMINISTER, "accounts.unlock") as uow:
        account = _known(uow, login)
        account.failures, account.locked_until = 0, None


def _known(uow: UnitOfWork, login: str) -> Account:
    account = _find(uow, login)
    if account is None:
        raise UnknownAccountError(login=login)
    return account


def _check_not_own(desk: Desk, account: Account) -> None:
    if account.id == desk.actor.account_id:
        raise OwnAccountError(login=account.login)


def _check_administrators(uow: UnitOfWork, account: Account) -> None:
    """Refuse what would leave nobody who may do this again."""
    everybody = uow.session.scalars(select(Account))
    if not any(one.active and one.role is Role.ADMINISTRATOR for one in everybody):
        raise LastAdministratorError(login=account.login)


def _find(uow: UnitOfWork, login: str | None) -> Account | None:
    if login is None:
        active = uow.session.scalars(select(Account).where(Account.active)).all()
        return active[0] if len(active) == 1 else None
    # In Python, because the database compares only the letters A to Z without regard to case.
    wanted = normalise(login).casefold()
    accounts = uow.session.scalars(select(Account))
    return next((account for account in accounts if account.login.casefold() == wanted), None)


def _new_account(uow: UnitOfWork, login: str, name: str, role: Role, password: str | None) -> Account:
    account = Account(
        login=login,
        name=name,
        role=role,
        password_hash=None if password is None else _hash(password),
        locked_until=None,
        created_at=uow.now,
    )
    uow.session.add(account)
    uow.session.flush()
    return account


def _remember_attempt(storage: Storage, actor: Actor, *, right: bool) -> None:
    action = "accounts.signed_in" if right else "accounts.wrong_password"
    with storage.write(SYSTEM, Permission.ADMINISTER, action) as uow:
        account = uow.session.get_one(Account, actor.account_id)
        account.failures = 0 if right else account.failures + 1
        beyond = account.failures - FREE_FAILURES
        lock = min(timedelta(seconds=2 ** min(beyond, 12)), LONGEST_LOCK)
        account.locked_until = uow.now + lock if beyond > 0 else None


def _password_fits(account: Account, password: str) -> bool:
    from argon2.exceptions import VerificationError

    if account.password_hash is None:
        return not password
    try:
        return _hasher().verify(account.password_hash, password)
    except (VerificationError, UnicodeEncodeError):
        return False


def _hash(password: str) -> str:
    if len(password) < SHORTEST_PASSWORD:
        raise PasswordTooShortError(least=SHORTEST_PASSWORD)
    return _hasher().hash(password)


@cache
def _hasher() -> "PasswordHasher":
    """argon2id with the parameters of RFC 9106, second choice (64 MiB, 3 passes)."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)


def _actor(account: Account) -> Actor:
    return Actor(account.id, account.name, account.role)


def _row(account: Account, now: datetime) -> AccountRow:
    locked = account.locked_until if account.locked_until is not None and now < account.locked_until else None
    return AccountRow(
        account.login, account.name, account.role, account.password_hash is not None, account.active, locked
    )

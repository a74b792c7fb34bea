"""Accounts of judges: linking one to a judge, or making it."""

from sqlalchemy import select

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Account, Judge
from greenschool.models.account import Permission, Role
from greenschool.services.accounts import AccountRow, UnknownAccountError, add_account
from greenschool.services.conflicts import judge_of
from greenschool.services.desk import Desk, open_season_of
from greenschool.text.unicode import normalise


class NotAJudgesAccountError(GreenSchoolError):
    """An account of another role, which sees names."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The account “{login}” is not a judge's: it sees names. Nothing was changed. Make one for the judge."
    )


class AccountLinkedError(GreenSchoolError):
    """An account that another judge of the season has."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The account “{login}” belongs to the judge {judge} already. Nothing was changed."
    )


def link_account(desk: Desk, judge: str, login: str | None) -> None:
    """Let a judge of the season sign in with an account, or (None) no longer.

    Raises ``UnknownAccountError``, ``NotAJudgesAccountError`` or ``AccountLinkedError``.
    """
    with desk.write(Permission.ADMINISTER, "judges.account") as uow:
        open_season_of(uow, desk)
        person = judge_of(uow, desk, judge)
        if login is None:
            person.account_id = None
            return
        wanted = normalise(login).casefold()
        accounts = uow.session.scalars(select(Account))
        account = next((one for one in accounts if one.login.casefold() == wanted), None)
        if account is None:
            raise UnknownAccountError(login=login)
        if account.role is not Role.JUDGE:
            raise NotAJudgesAccountError(login=account.login)
        taken = select(Judge).where(Judge.season_id == desk.season_id, Judge.account_id == account.id)
        for other in uow.session.scalars(taken):
            if other.id != person.id:
                raise AccountLinkedError(login=account.login, judge=other.code)
        person.account_id = account.id


def make_judge_account(desk: Desk, judge: str, login: str, password: str) -> AccountRow:
    """Make an account for a judge and link it; raises what ``accounts.add_account`` and ``link_account`` refuse."""
    with desk.read(Permission.ADMINISTER) as uow:
        name = judge_of(uow, desk, judge).name
    made = add_account(desk, login, name, Role.JUDGE, password)
    link_account(desk, judge, made.login)
    return made

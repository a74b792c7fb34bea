"""``account``: who may sign in, and with what password."""

from typing import Annotated

import typer

from greenschool.cli import judge_account_commands
from greenschool.cli.options import as_json_option
from greenschool.cli.place import place_of
from greenschool.cli.reports import print_accounts, print_accounts_json
from greenschool.cli.terminal import print_line
from greenschool.language import say
from greenschool.services import accounts
from greenschool.services.states import Role


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    name_of_account = Annotated[str, typer.Argument(help=say("cli", "Name with which one signs in"))]
    password_option = Annotated[
        str,
        typer.Option(
            "--password",
            envvar="GREENSCHOOL_NEW_PASSWORD",
            prompt=say("cli", "New password"),
            hide_input=True,
            confirmation_prompt=True,
            help=say("cli", "New password; asked for when left out"),
        ),
    ]
    family = typer.Typer(help=say("cli", "Accounts and passwords."))
    app.add_typer(family, name="account")

    @family.command("list", help=say("cli", "All accounts."))
    def list_them(
        context: typer.Context,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = accounts.list_accounts(desk)
        (print_accounts_json if as_json else print_accounts)(found)

    @family.command("add", help=say("cli", "Make an account."))
    def add_one(
        context: typer.Context,
        login: name_of_account,
        name: Annotated[str, typer.Option(help=say("cli", "Name of the person"))],
        role: Annotated[Role, typer.Option(help=say("cli", "What the person may do"))],
        password: password_option,
    ) -> None:
        with place_of(context).desk() as desk:
            accounts.add_account(desk, login, name, role, password)
        print_line(say("cli", "The account {login} was made.", login=login))

    @family.command("password", help=say("cli", "Give an account a new password."))
    def set_password(context: typer.Context, login: name_of_account, password: password_option) -> None:
        with place_of(context).desk() as desk:
            accounts.set_password(desk, login, password)
        print_line(say("cli", "The account {login} has a new password.", login=login))

    @family.command("role", help=say("cli", "Give an account another role."))
    def set_role(
        context: typer.Context,
        login: name_of_account,
        role: Annotated[Role, typer.Argument(help=say("cli", "What the person may do"))],
    ) -> None:
        with place_of(context).desk() as desk:
            accounts.set_role(desk, login, role)
        print_line(say("cli", "The account {login} has a new role.", login=login))

    @family.command("deactivate", help=say("cli", "Let an account sign in no longer; nothing of it is lost."))
    def deactivate(context: typer.Context, login: name_of_account) -> None:
        with place_of(context).desk() as desk:
            accounts.set_active(desk, login, active=False)
        print_line(say("cli", "The account {login} can no longer sign in.", login=login))

    @family.command("activate", help=say("cli", "Let an account sign in again."))
    def activate(context: typer.Context, login: name_of_account) -> None:
        with place_of(context).desk() as desk:
            accounts.set_active(desk, login, active=True)
        print_line(say("cli", "The account {login} can sign in again.", login=login))

    @family.command("unlock", help=say("cli", "Forget the wrong passwords of an account."))
    def unlock(context: typer.Context, login: name_of_account) -> None:
        with place_of(context).desk() as desk:
            accounts.unlock(desk, login)
        print_line(say("cli", "The account {login} is not locked any more.", login=login))

    judge_account_commands.add_to(family)

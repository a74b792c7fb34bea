"""``account for-judge``, ``link-judge``, ``unlink-judge``: with which account a judge signs in."""

from typing import Annotated

import typer

from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_line
from greenschool.language import say
from greenschool.services.judge_accounts import link_account, make_judge_account


def add_to(family: typer.Typer) -> None:
    """Add the commands to the family ``account``."""
    judge_code = Annotated[str, typer.Argument(help=say("cli", "Code of the judge"))]
    login_name = Annotated[str, typer.Argument(help=say("cli", "Name with which one signs in"))]

    @family.command("for-judge", help=say("cli", "Make an account with which a judge signs in to mark."))
    def make(
        context: typer.Context,
        judge: judge_code,
        login: login_name,
        password: Annotated[
            str,
            typer.Option(
                "--password",
                envvar="GREENSCHOOL_NEW_PASSWORD",
                prompt=say("cli", "New password"),
                hide_input=True,
                confirmation_prompt=True,
                help=say("cli", "New password; asked for when left out"),
            ),
        ],
    ) -> None:
        with place_of(context).desk() as desk:
            made = make_judge_account(desk, judge, login, password)
        print_line(say("cli", "{name} signs in with {login}.", name=made.name, login=made.login))

    @family.command("link-judge", help=say("cli", "Let a judge sign in with an account that is there already."))
    def link(context: typer.Context, judge: judge_code, login: login_name) -> None:
        with place_of(context).desk() as desk:
            link_account(desk, judge, login)
        print_line(say("cli", "{name} signs in with {login}.", name=judge.upper(), login=login))

    @family.command("unlink-judge", help=say("cli", "Let a judge sign in no longer; the account stays."))
    def unlink(context: typer.Context, judge: judge_code) -> None:
        with place_of(context).desk() as desk:
            link_account(desk, judge, None)
        print_line(say("cli", "{name} has no account any more.", name=judge.upper()))

"""Options that many commands share; made anew for each, because their help is in the language of the moment."""

from typing import Any

import typer

from greenschool.language import say


def as_json_option() -> Any:  # noqa: ANN401 - typer's own
    """Return the switch that asks for JSON instead of a table."""
    return typer.Option("--json", help=say("cli", "Print JSON"))


def contest_option() -> Any:  # noqa: ANN401 - typer's own
    """Return the option that names a contest."""
    return typer.Option("--contest", help=say("cli", "Code of the contest: SK, KH, DS"))

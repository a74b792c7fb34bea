"""``rubric``: what a round is marked by, shown, taken from a ready-made one, or read from a file."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import typer

from greenschool.cli.options import as_json_option, contest_option
from greenschool.cli.place import place_of
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.language import say
from greenschool.services.rubrics import (
    STEP,
    CriterionFacts,
    GroupPart,
    Level,
    RubricRow,
    presets,
    set_rubric,
    show_rubric,
    use_preset,
)
from greenschool.text.numbers import format_decimal


class RubricFileError(GreenSchoolError):
    """A file that no rubric can be read from."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file} cannot be read as a rubric: {cause}. Nothing was changed. Write one with “rubric show --json”, change "
        "it and try again.",
    )


def add(app: typer.Typer) -> None:
    """Add the commands to ``app``."""
    family = typer.Typer(help=say("cli", "Rubrics: criteria, maxima, steps, weights, levels."))
    app.add_typer(family, name="rubric")
    contest_code = Annotated[str, contest_option()]

    @family.command("show", help=say("cli", "The rubric of the contest's round."))
    def show(
        context: typer.Context,
        contest: contest_code,
        as_json: Annotated[bool, as_json_option()] = False,  # noqa: FBT002
    ) -> None:
        with place_of(context).desk() as desk:
            found = show_rubric(desk, contest)
        (_print_json if as_json else _print)(found)

    @family.command("presets", help=say("cli", "Ready-made rubrics."))
    def list_presets() -> None:
        titles = [say("columns", "Code"), say("columns", "Name"), say("columns", "Criteria")]
        print_table(titles, [(one.key, one.name, str(len(one.criteria))) for one in presets()], right=frozenset({2}))

    @family.command("use", help=say("cli", "Give the round a ready-made rubric."))
    def use(
        context: typer.Context,
        key: Annotated[str, typer.Argument(help=say("cli", "Code of the ready-made rubric"))],
        contest: contest_code,
    ) -> None:
        with place_of(context).desk() as desk:
            found = use_preset(desk, contest, key)
        _print(found)

    @family.command("set", help=say("cli", "Give the round the rubric of a file, as “show --json” writes it."))
    def change(
        context: typer.Context,
        file: Annotated[Path, typer.Argument(help=say("cli", "File with the rubric"), dir_okay=False)],
        contest: contest_code,
    ) -> None:
        criteria = read_rubric(file)
        with place_of(context).desk() as desk:
            found = set_rubric(desk, contest, criteria)
        _print(found)


def read_rubric(file: Path) -> list[CriterionFacts]:
    """Return the criteria that a file names; raises ``RubricFileError`` saying what is wrong with it."""
    try:
        written = json.loads(file.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal)
        return [_criterion(one) for one in written["criteria"]]
    except KeyError as error:
        raise RubricFileError(file=file.name, cause=f"“{error.args[0]}”?") from error
    except (ValueError, TypeError, AttributeError, ArithmeticError) as error:
        raise RubricFileError(file=file.name, cause=error) from error


def _criterion(one: dict[str, Any]) -> CriterionFacts:
    return CriterionFacts(
        name=str(one["name"]),
        maximum=Decimal(one["maximum"]),
        step=Decimal(one.get("step", STEP)),
        weight=Decimal(one.get("weight", 1)),
        description=str(one.get("description", "")),
        comment_required=bool(one.get("comment_required", False)),
        levels=tuple(
            Level(str(level["name"]), Decimal(level["share"]), str(level.get("description", "")))
            for level in one.get("levels", ())
        ),
        groups=tuple(
            GroupPart(str(part["group"]), Decimal(part["maximum"]), Decimal(part.get("weight", 1)))
            for part in one.get("groups", ())
        ),
    )


def _print(found: RubricRow) -> None:
    groups = found.groups if any(one.groups for one in found.criteria) else ()
    titles = [
        say("columns", "Criterion"),
        say("columns", "Maximum"),
        say("columns", "Mark step"),
        say("columns", "Weight"),
        *groups,
        say("columns", "Comment"),
    ]
    cells = []
    for one in found.criteria:
        own = {part.group: part for part in one.groups}
        cells.append(
            (
                one.name,
                format_decimal(one.maximum),
                format_decimal(one.step),
                format_decimal(one.weight),
                *(format_decimal(own[group].maximum if group in own else one.maximum) for group in groups),
                "x" if one.comment_required else "",
            )
        )
    print_table(titles, cells, right=frozenset(range(1, 4 + len(groups))))
    print_line(say("cli", "Full total: {total}", total=format_decimal(found.total)))


def _print_json(found: RubricRow) -> None:
    print_json(
        {
            "contest": found.contest,
            "round": found.round_number,
            "criteria": [
                {
                    "name": one.name,
                    "maximum": float(one.maximum),
                    "step": float(one.step),
                    "weight": float(one.weight),
                    "description": one.description,
                    "comment_required": one.comment_required,
                    "levels": [
                        {"name": level.name, "share": float(level.share), "description": level.description}
                        for level in one.levels
                    ],
                    "groups": [
                        {"group": part.group, "maximum": float(part.maximum), "weight": float(part.weight)}
                        for part in one.groups
                    ],
                }
                for one in found.criteria
            ],
        }
    )

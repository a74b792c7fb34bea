"""No official value passes through a float, and the room stands on the standard library."""

import ast
from pathlib import Path

import pytest

ROOM = Path(__file__).parents[2] / "greenschool" / "scoring"
MODULES = sorted(ROOM.glob("*.py"))
ALLOWED_IMPORTS = {
    "collections",
    "dataclasses",
    "decimal",
    "enum",
    "fractions",
    "heapq",
    "itertools",
    "random",
    "typing",
}
STATISTICS = {"agreement", "mixed_model", "panel_flags", "severity"}
"""Modules that describe a panel and never change a mark: they may use floats, and what the library has for them."""
FORBIDDEN_NAMES = {"float", "complex", "round", "pow", "eval", "exec", "__import__", "as_integer_ratio"}


def offences(source: str) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Constant(value=float() | complex()):
                found.append(f"literal {node.value}")
            case ast.BinOp(op=ast.Div()) | ast.AugAssign(op=ast.Div()):
                found.append(f"division in line {node.lineno}")
            case ast.BinOp(op=ast.Pow(), right=ast.UnaryOp()):
                found.append(f"negative power in line {node.lineno}")
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in FORBIDDEN_NAMES:
                found.append(f"{name} in line {node.lineno}")
            case ast.Import(names=names):
                found += [f"import {a.name}" for a in names if a.name.split(".")[0] not in ALLOWED_IMPORTS]
            case ast.ImportFrom(module=module, level=level):
                outside = not (module or "").startswith("greenschool.scoring.")
                if level or (outside and (module or "").split(".")[0] not in ALLOWED_IMPORTS):
                    found.append(f"import from {module}")
    return found


def test_the_room_has_modules():
    assert len(MODULES) > 10


@pytest.mark.parametrize("path", [one for one in MODULES if one.stem not in STATISTICS], ids=lambda path: path.stem)
def test_a_module_has_no_floats_no_division_and_only_the_standard_library(path):
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("name", sorted(STATISTICS))
def test_statistics_stand_on_the_standard_library_too(name):
    found = offences((ROOM / f"{name}.py").read_text(encoding="utf-8"))
    assert {one for one in found if one.startswith("import")} <= {"import from math", "import from statistics"}


def test_nothing_official_is_computed_from_statistics():
    for path in MODULES:
        if path.stem not in STATISTICS:
            imported = {
                node.module
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
                if isinstance(node, ast.ImportFrom)
            }
            assert not imported & {f"greenschool.scoring.{name}" for name in STATISTICS}


@pytest.mark.parametrize(
    "source",
    [
        "x = 0.5",
        "x = 1e3",
        "x = 2j",
        "x = 1 / 2",
        "x = 1\nx /= 2",
        "x = float(1)",
        "x = round(y, 2)",
        "x = 10 ** -2",
        "x = y.as_integer_ratio()",
        "import math",
        "from statistics import mean",
        "from greenschool.errors import GreenSchoolError",
        "from . import marks",
    ],
)
def test_the_check_itself_finds_what_it_looks_for(source):
    assert offences(source)

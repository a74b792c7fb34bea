"""Panels, conflicts, rubrics with levels, the history of marks, keyed sheets, adjudication, opened codes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add_columns()
    _add_rubrics()
    _add_panels()
    _add_sheets()
    _add_adjudications()


def _add_columns() -> None:
    # Added in place: a batch would make the tables anew, which foreign keys to their rows forbid.
    op.add_column("contests", sa.Column("codes_opened_at", sa.DateTime(), nullable=True))
    op.add_column("contests", _text("codes_opened_by", 200))
    op.add_column("entries", sa.Column("masked_title", sa.Text(), nullable=True))
    op.add_column("rounds", _text("name", 200))
    op.add_column("rounds", sa.Column("marks_per_entry", sa.Integer(), nullable=True))
    op.add_column("rounds", _switch("marker_groups"))
    op.add_column("rounds", sa.Column("marking_until", sa.Date(), nullable=True))
    op.add_column("rounds", _text("adjudication", 20, "list only"))
    op.add_column("rounds", _number("agree_below", 10_000))
    op.add_column("rounds", _number("discuss_to", 15_000))
    op.add_column("rounds", _number("mean_within", 25_000))
    op.add_column("rounds", sa.Column("seed", sa.Integer(), nullable=True))
    op.add_column("rubric_criteria", _text("description"))
    op.add_column("rubric_criteria", _switch("comment_required"))
    op.add_column("score_sheets", _text("part", 20, "first marking"))
    op.add_column("score_sheets", _text("source", 20, "list of marks"))
    op.add_column("score_sheets", _number("marker_group", 0))
    op.add_column("score_sheets", _text("comment"))
    op.add_column("score_sheets", _switch("flagged"))
    op.add_column("score_sheets", _switch("skipped"))
    op.add_column("score_sheets", sa.Column("assigned_at", sa.DateTime(), nullable=True))
    op.add_column("score_sheets", sa.Column("submitted_at", sa.DateTime(), nullable=True))
    # Said in SQL, which both databases understand: Alembic would name the constraint apart, which SQLite cannot.
    op.execute("ALTER TABLE judges ADD COLUMN account_id INTEGER REFERENCES accounts (id)")
    op.create_index(op.f("ix_judges_account_id"), "judges", ["account_id"])


def _text(name: str, length: int | None = None, default: str = "") -> sa.Column[str]:
    kind = sa.Text() if length is None else sa.String(length=length)
    return sa.Column(name, kind, server_default=default, nullable=False)


def _number(name: str, default: int) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), server_default=str(default), nullable=False)


def _switch(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), server_default=sa.false(), nullable=False)


def _table(name: str, *columns: sa.Column[Any] | sa.Constraint) -> None:
    key = sa.Column("id", sa.Integer(), nullable=False)
    op.create_table(name, key, *columns, sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")))


def _column(name: str, kind: sa.types.TypeEngine[Any], *, empty: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=empty)


def _points_to(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))


def _once(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _add_rubrics() -> None:
    _table(
        "rubric_levels",
        _column("criterion_id", sa.Integer()),
        _column("position", sa.Integer()),
        _column("name", sa.String(length=200)),
        _column("share", sa.Integer()),
        _column("description", sa.Text()),
        _points_to("rubric_levels", "criterion_id", "rubric_criteria"),
        _once("rubric_levels", "criterion_id", "position"),
    )
    _table(
        "group_maxima",
        _column("criterion_id", sa.Integer()),
        _column("group_position", sa.Integer()),
        _column("maximum", sa.Integer()),
        _column("weight", sa.Integer()),
        _points_to("group_maxima", "criterion_id", "rubric_criteria"),
        _once("group_maxima", "criterion_id", "group_position"),
    )


def _add_panels() -> None:
    _table(
        "panel_members",
        _column("round_id", sa.Integer()),
        _column("judge_id", sa.Integer()),
        _column("marker_group", sa.Integer()),
        _column("left_reason", sa.Text()),
        _points_to("panel_members", "round_id", "rounds"),
        _points_to("panel_members", "judge_id", "judges"),
        _once("panel_members", "round_id", "judge_id"),
    )
    _index("panel_members", "judge_id")
    _table(
        "conflicts",
        _column("judge_id", sa.Integer()),
        _column("school_id", sa.Integer(), empty=True),
        _column("entry_id", sa.Integer(), empty=True),
        _column("reason", sa.Text()),
        _column("declared_by", sa.String(length=200)),
        _column("declared_at", sa.DateTime()),
        _points_to("conflicts", "judge_id", "judges"),
        _points_to("conflicts", "school_id", "schools"),
        _points_to("conflicts", "entry_id", "entries"),
    )
    _index("conflicts", "judge_id", "school_id", "entry_id")
    for table, more in (("round_entries", ()), ("calibration_entries", (_column("minutes", sa.Text()),))):
        _table(
            table,
            _column("round_id", sa.Integer()),
            _column("entry_id", sa.Integer()),
            *more,
            _points_to(table, "round_id", "rounds"),
            _points_to(table, "entry_id", "entries"),
            _once(table, "round_id", "entry_id"),
        )
        _index(table, "entry_id")


def _add_sheets() -> None:
    _table(
        "criterion_comments",
        _column("sheet_id", sa.Integer()),
        _column("criterion_id", sa.Integer()),
        _column("text", sa.Text()),
        _points_to("criterion_comments", "sheet_id", "score_sheets"),
        _points_to("criterion_comments", "criterion_id", "rubric_criteria"),
        _once("criterion_comments", "sheet_id", "criterion_id"),
    )
    _index("criterion_comments", "criterion_id")
    _table(
        "mark_operations",
        _column("operation", sa.String(length=64)),
        _column("sheet_id", sa.Integer()),
        _column("criterion_id", sa.Integer()),
        _column("before", sa.Integer(), empty=True),
        _column("after", sa.Integer(), empty=True),
        _column("undoes", sa.Integer(), empty=True),
        _column("at", sa.DateTime()),
        _column("account_id", sa.Integer(), empty=True),
        _column("actor", sa.String(length=200)),
        _points_to("mark_operations", "sheet_id", "score_sheets"),
        _points_to("mark_operations", "criterion_id", "rubric_criteria"),
        _points_to("mark_operations", "undoes", "mark_operations"),
        _once("mark_operations", "operation"),
    )
    _index("mark_operations", "sheet_id", "criterion_id", "undoes")
    _table(
        "keyings",
        _column("sheet_id", sa.Integer()),
        _column("state", sa.String(length=20)),
        _column("keyed_by_id", sa.Integer(), empty=True),
        _column("keyed_by", sa.String(length=200)),
        _column("keyed_at", sa.DateTime()),
        _column("checked_by_id", sa.Integer(), empty=True),
        _column("checked_by", sa.String(length=200)),
        _column("checked_at", sa.DateTime(), empty=True),
        _column("reason", sa.Text()),
        _points_to("keyings", "sheet_id", "score_sheets"),
        _once("keyings", "sheet_id"),
    )


def _add_adjudications() -> None:
    _table(
        "adjudications",
        _column("round_id", sa.Integer()),
        _column("entry_id", sa.Integer()),
        _column("kind", sa.String(length=20)),
        _column("totals", sa.Text()),
        _column("present", sa.Text()),
        _column("minutes", sa.Text()),
        _column("decided_by", sa.String(length=200)),
        _column("decided_at", sa.DateTime()),
        _points_to("adjudications", "round_id", "rounds"),
        _points_to("adjudications", "entry_id", "entries"),
    )
    _index("adjudications", "round_id", "entry_id")
    _table(
        "agreed_marks",
        _column("adjudication_id", sa.Integer()),
        _column("criterion_id", sa.Integer()),
        _column("value", sa.Integer()),
        _points_to("agreed_marks", "adjudication_id", "adjudications"),
        _points_to("agreed_marks", "criterion_id", "rubric_criteria"),
        _once("agreed_marks", "adjudication_id", "criterion_id"),
    )
    _index("agreed_marks", "criterion_id")

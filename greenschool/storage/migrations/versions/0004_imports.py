"""Imports: which file brought which records."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BROUGHT = ("entries", "judges", "participations", "training_participants")


def upgrade() -> None:
    op.create_table(
        "import_runs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("season_id", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=200), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("file", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=200), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.DateTime(), nullable=False),
        sa.Column("imported_by", sa.String(length=200), nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("undone_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["season_id"], ["seasons.id"], name=op.f("fk_import_runs_season_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_runs")),
    )
    op.create_index(op.f("ix_import_runs_season_id"), "import_runs", ["season_id"], unique=False)
    # Added in place, in plain SQL: a batch would make the tables anew, which foreign keys to their rows forbid.
    for table in BROUGHT:
        reference = f"CONSTRAINT fk_{table}_import_id REFERENCES import_runs (id)"
        op.execute(f"ALTER TABLE {table} ADD COLUMN import_id INTEGER {reference}")
        op.create_index(op.f(f"ix_{table}_import_id"), table, ["import_id"], unique=False)

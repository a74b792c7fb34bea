"""What is known of entries when they come in: files, receipts, consent, what is missing; the limits of contests."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add_receipts()
    # Added in place: a batch would make the tables anew, which foreign keys to their rows forbid.
    columns: tuple[sa.Column[Any], ...] = (
        sa.Column("letter_date", sa.Date(), nullable=True),
        sa.Column("opens_on", sa.Date(), nullable=True),
        sa.Column("fields", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("grades", sa.JSON(), server_default="[]", nullable=False),
        sa.Column("school_limit", sa.Integer(), nullable=True),
        sa.Column("class_limit", sa.Integer(), nullable=True),
        sa.Column("limits_refuse", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("late_policy", sa.String(length=20), server_default="officer decides", nullable=False),
        sa.Column("consent_required", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    for column in columns:
        op.add_column("contests", column)
    columns = (
        sa.Column("received_at", sa.DateTime(), nullable=True),
        sa.Column("missing", sa.JSON(), server_default="[]", nullable=False),
    )
    for column in columns:
        op.add_column("entries", column)
    # Alembic would add the key in a second statement, which SQLite does not have.
    op.execute(
        "ALTER TABLE entries ADD COLUMN receipt_id INTEGER CONSTRAINT fk_entries_receipt_id REFERENCES receipts (id)"
    )
    op.create_index(op.f("ix_entries_receipt_id"), "entries", ["receipt_id"], unique=False)
    columns = (
        sa.Column("kind", sa.String(length=20), server_default="pupil", nullable=False),
        sa.Column("gender", sa.String(length=20), server_default="not said", nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("consent_withdrawn_on", sa.Date(), nullable=True),
    )
    for column in columns:
        op.add_column("authors", column)


def _add_receipts() -> None:
    op.create_table(
        "receipts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("season_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("school", sa.String(length=200), nullable=False),
        sa.Column("handed_by", sa.String(length=200), nullable=False),
        sa.Column("taken_by", sa.String(length=200), nullable=False),
        sa.Column("lines", sa.JSON(), nullable=False),
        sa.Column("prints", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_receipts_school_id")),
        sa.ForeignKeyConstraint(["season_id"], ["seasons.id"], name=op.f("fk_receipts_season_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipts")),
        sa.UniqueConstraint("season_id", "number", name=op.f("uq_receipts_season_id_number")),
    )
    op.create_table(
        "entry_attachments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("came_as", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_entry_attachments_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry_attachments")),
        sa.UniqueConstraint("entry_id", "sha256", name=op.f("uq_entry_attachments_entry_id_sha256")),
    )
    op.create_index(op.f("ix_receipts_school_id"), "receipts", ["school_id"], unique=False)

"""What the office decided of two entries that look like one."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "double_verdicts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["first_id"], ["entries.id"], name=op.f("fk_double_verdicts_first_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["entries.id"], name=op.f("fk_double_verdicts_second_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_double_verdicts")),
        sa.UniqueConstraint("first_id", "second_id", name=op.f("uq_double_verdicts_first_id_second_id")),
    )
    with op.batch_alter_table("double_verdicts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_double_verdicts_second_id"), ["second_id"], unique=False)

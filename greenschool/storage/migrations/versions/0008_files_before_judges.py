"""What the office decided about the files of entries before judges see them, and what it covered in pictures."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place, like all columns. Files that came before nobody has looked at: judges do not see them yet.
    columns: tuple[sa.Column[Any], ...] = (
        sa.Column("verdict", sa.String(length=20), server_default="not looked at", nullable=False),
        sa.Column("verdict_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("covers", sa.JSON(), server_default="[]", nullable=False),
    )
    for column in columns:
        op.add_column("entry_attachments", column)

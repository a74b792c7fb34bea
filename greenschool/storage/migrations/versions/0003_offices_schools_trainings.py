"""Offices with their signatories; what else is known of schools; trainings."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Added in place: a batch would make the tables anew, which foreign keys to their rows forbid.
    op.add_column("schools", sa.Column("active", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("schools", sa.Column("picture", sa.String(length=200), server_default="", nullable=False))
    op.add_column("participations", sa.Column("name", sa.String(length=200), server_default="", nullable=False))
    op.execute("UPDATE participations SET name = (SELECT name FROM schools WHERE schools.id = school_id)")
    _add_offices()
    _add_what_is_known_of_schools()
    _add_trainings()


def _add_offices() -> None:
    op.create_table(
        "org_units",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("heading", sa.String(length=200), nullable=False),
        sa.Column("certificate_authority", sa.String(length=200), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("document_suffix", sa.String(length=200), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["parent_id"], ["org_units.id"], name=op.f("fk_org_units_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_org_units")),
    )
    with op.batch_alter_table("org_units", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_org_units_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "signatories",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("prefix", sa.String(length=20), nullable=False),
        sa.Column("represents", sa.String(length=200), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["org_units.id"], name=op.f("fk_signatories_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatories")),
        sa.UniqueConstraint("unit_id", "position", name=op.f("uq_signatories_unit_id_position")),
    )
    op.create_table(
        "successions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("successor_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["successor_id"], ["org_units.id"], name=op.f("fk_successions_successor_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["org_units.id"], name=op.f("fk_successions_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_successions")),
        sa.UniqueConstraint("unit_id", "successor_id", name=op.f("uq_successions_unit_id_successor_id")),
    )
    with op.batch_alter_table("successions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_successions_successor_id"), ["successor_id"], unique=False)


def _add_what_is_known_of_schools() -> None:
    op.create_table(
        "school_aliases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("source", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_school_aliases_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_aliases")),
        sa.UniqueConstraint("key", name=op.f("uq_school_aliases_key")),
    )
    with op.batch_alter_table("school_aliases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_school_aliases_school_id"), ["school_id"], unique=False)

    op.create_table(
        "school_wards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("ward", sa.String(length=200), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_school_wards_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_wards")),
        sa.UniqueConstraint("school_id", "valid_from", name=op.f("uq_school_wards_school_id_valid_from")),
    )
    op.create_table(
        "school_contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["participation_id"], ["participations.id"], name=op.f("fk_school_contacts_participation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_school_contacts")),
        sa.UniqueConstraint("participation_id", "position", name=op.f("uq_school_contacts_participation_id_position")),
    )


def _add_trainings() -> None:
    op.create_table(
        "trainings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("season_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("document", sa.String(length=200), nullable=False),
        sa.Column("material", sa.String(length=200), nullable=False),
        sa.Column("material_name", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["season_id"], ["seasons.id"], name=op.f("fk_trainings_season_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trainings")),
        sa.UniqueConstraint("season_id", "number", name=op.f("uq_trainings_season_id_number")),
    )
    op.create_table(
        "training_participants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("training_id", sa.Integer(), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("name_key", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=200), nullable=False),
        sa.Column("attendance", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_training_participants_school_id")),
        sa.ForeignKeyConstraint(["training_id"], ["trainings.id"], name=op.f("fk_training_participants_training_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_participants")),
        sa.UniqueConstraint(
            "training_id", "school_id", "name_key", name=op.f("uq_training_participants_training_id_school_id_name_key")
        ),
    )
    with op.batch_alter_table("training_participants", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_training_participants_school_id"), ["school_id"], unique=False)

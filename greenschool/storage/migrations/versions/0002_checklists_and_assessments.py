"""Checklists of seasons and assessments of schools."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "checklists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("season_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("decimals", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["season_id"], ["seasons.id"], name=op.f("fk_checklists_season_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklists")),
        sa.UniqueConstraint("season_id", name=op.f("uq_checklists_season_id")),
    )
    op.create_table(
        "assessment_sheets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("school_id", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.String(length=20),
            nullable=False,
        ),
        sa.Column("state_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"], name=op.f("fk_assessment_sheets_checklist_id")),
        sa.ForeignKeyConstraint(["school_id"], ["schools.id"], name=op.f("fk_assessment_sheets_school_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_sheets")),
        sa.UniqueConstraint("checklist_id", "school_id", name=op.f("uq_assessment_sheets_checklist_id_school_id")),
    )
    with op.batch_alter_table("assessment_sheets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessment_sheets_school_id"), ["school_id"], unique=False)

    op.create_table(
        "checklist_bands",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=False),
        sa.Column("minimum_share", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"], name=op.f("fk_checklist_bands_checklist_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_bands")),
        sa.UniqueConstraint("checklist_id", "name", name=op.f("uq_checklist_bands_checklist_id_name")),
    )
    op.create_table(
        "checklist_pillars",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=200), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("bonus", sa.Boolean(), nullable=False),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"], name=op.f("fk_checklist_pillars_checklist_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_pillars")),
        sa.UniqueConstraint("checklist_id", "code", name=op.f("uq_checklist_pillars_checklist_id_code")),
    )
    op.create_table(
        "checklist_themes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"], name=op.f("fk_checklist_themes_checklist_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_themes")),
        sa.UniqueConstraint("checklist_id", "name", name=op.f("uq_checklist_themes_checklist_id_name")),
    )
    op.create_table(
        "checklist_criteria",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checklist_id", sa.Integer(), nullable=False),
        sa.Column("pillar_id", sa.Integer(), nullable=False),
        sa.Column("theme_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=200), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("guide", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column(
            "kind",
            sa.String(length=20),
            nullable=False,
        ),
        sa.Column("maximum", sa.Integer(), nullable=False),
        sa.Column("rule", sa.JSON(), nullable=False),
        sa.Column("unit", sa.String(length=200), nullable=False),
        sa.Column("levels", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["checklist_id"], ["checklists.id"], name=op.f("fk_checklist_criteria_checklist_id")),
        sa.ForeignKeyConstraint(["pillar_id"], ["checklist_pillars.id"], name=op.f("fk_checklist_criteria_pillar_id")),
        sa.ForeignKeyConstraint(["theme_id"], ["checklist_themes.id"], name=op.f("fk_checklist_criteria_theme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_criteria")),
        sa.UniqueConstraint("checklist_id", "code", name=op.f("uq_checklist_criteria_checklist_id_code")),
    )
    op.create_table(
        "assessments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("self_entered", sa.Integer(), nullable=True),
        sa.Column("verified_entered", sa.Integer(), nullable=True),
        sa.Column("agreed_entered", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["criterion_id"], ["checklist_criteria.id"], name=op.f("fk_assessments_criterion_id")),
        sa.ForeignKeyConstraint(["sheet_id"], ["assessment_sheets.id"], name=op.f("fk_assessments_sheet_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessments")),
        sa.UniqueConstraint("sheet_id", "criterion_id", name=op.f("uq_assessments_sheet_id_criterion_id")),
    )
    with op.batch_alter_table("assessments", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assessments_criterion_id"), ["criterion_id"], unique=False)

    op.create_table(
        "assessment_evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=200), nullable=False),
        sa.Column("sha256", sa.String(length=200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessments.id"], name=op.f("fk_assessment_evidence_assessment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_evidence")),
        sa.UniqueConstraint("assessment_id", "sha256", name=op.f("uq_assessment_evidence_assessment_id_sha256")),
    )

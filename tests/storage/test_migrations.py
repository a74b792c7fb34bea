"""A store of an older version keeps what is in it."""

import sqlite3

import pytest
from alembic import command

from greenschool.storage import migrate
from greenschool.storage.engine import sqlite_engine
from greenschool.storage.opening import open_store

FIRST = (
    "INSERT INTO schools (key, level, name) VALUES ('TH|a', 'TH', 'Trường Tiểu học A')",
    (
        "INSERT INTO seasons (name, school_year, programme, starts_on, ends_on, parent_heading, issuer_heading, "
        "certificate_authority, place, document_suffix, signatory_post, signatory_name, certificate_layout) "
        "VALUES ('Mùa', '', '', '2022-09-05', '2023-05-31', '', '', '', '', '', '', '', '')"
    ),
    (
        "INSERT INTO participations (season_id, school_id, code, ward, principal, phone, email, note) "
        "VALUES (1, 1, 'TH01', '', '', '', '', '')"
    ),
)
WITH_CHECKLISTS = (
    *FIRST,
    "INSERT INTO checklists (season_id, name, version, decimals) VALUES (1, 'Bộ tiêu chí', 1, 2)",
    "INSERT INTO assessment_sheets (checklist_id, school_id, state, state_reason) VALUES (1, 1, 'verified', '')",
)


def _store_of(home, revision, statements):
    home.make()
    engine = sqlite_engine(home.database)
    with engine.connect() as connection, connection.begin():
        config = migrate._config()
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


def _rows(home, query):
    connection = sqlite3.connect(home.database)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


@pytest.mark.parametrize(("revision", "statements"), [("0001", FIRST), ("0002", WITH_CHECKLISTS)])
def test_schools_of_older_versions_are_active_and_keep_their_names_and_parts(home, revision, statements):
    _store_of(home, revision, statements)
    open_store(home).close()
    assert _rows(home, "SELECT name, active, picture FROM schools") == [("Trường Tiểu học A", 1, "")]
    assert _rows(home, "SELECT school_id, code, name FROM participations") == [(1, "TH01", "Trường Tiểu học A")]
    tables = {name for (name,) in _rows(home, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"org_units", "trainings", "school_aliases", "assessments"} <= tables
    assert _rows(home, "PRAGMA foreign_key_check") == []
    assert len(list(home.backups.glob("*-upgrade.db"))) == 1


def test_assessments_survive_what_was_added_to_schools(home):
    _store_of(home, "0002", WITH_CHECKLISTS)
    open_store(home).close()
    assert _rows(home, "SELECT school_id, state FROM assessment_sheets") == [(1, "verified")]


WITH_MARKS = (
    *FIRST,
    (
        "INSERT INTO contests (season_id, code, name, letter, levels, work_label, achievement, decision_number) "
        "VALUES (1, 'KH', 'Khẩu hiệu', '', '[]', '', '', '')"
    ),
    (
        "INSERT INTO rounds (contest_id, number, state, aggregate, decimals, minimum_marks, one_prize_per_author, "
        "fingerprint) "
        "VALUES (1, 1, 'marking', 'mean', 2, 2, 0, '')"
    ),
    "INSERT INTO rubric_criteria (round_id, position, name, maximum, step, weight) VALUES (1, 0, 'Ý', 9999, 1, 1000)",
    (
        "INSERT INTO entries (contest_id, number, school_id, title, topic, note, state, state_reason) "
        "VALUES (1, 1, 1, 'Nước', '', '', 'accepted', '')"
    ),
    "INSERT INTO judges (season_id, code, name, workplace, note) VALUES (1, 'GK01', 'A', '', '')",
    "INSERT INTO score_sheets (round_id, entry_id, judge_id, state, reason) VALUES (1, 1, 1, 'submitted', '')",
    "INSERT INTO marks (sheet_id, criterion_id, value) VALUES (1, 1, 9500)",
)


def test_marks_survive_what_was_added_for_judging(home):
    _store_of(home, "0003", WITH_MARKS)
    open_store(home).close()
    assert _rows(home, "SELECT value FROM marks") == [(9500,)]
    assert _rows(home, "SELECT state, part, source, flagged FROM score_sheets") == [
        ("submitted", "first marking", "list of marks", 0)
    ]
    assert _rows(home, "SELECT adjudication, agree_below, marker_groups FROM rounds") == [("list only", 10_000, 0)]
    assert _rows(home, "PRAGMA foreign_key_check") == []


WITH_FILES = (
    *WITH_MARKS,
    (
        "INSERT INTO entry_attachments (entry_id, position, came_as, kind, sha256, size, added_at) "
        "VALUES (1, 0, 'anh.jpg', 'jpg', 'ab', 2, '2023-01-05 00:00:00')"
    ),
)


def test_files_that_came_before_judges_saw_any_have_to_be_looked_at_first(home):
    _store_of(home, "0007", WITH_FILES)
    open_store(home).close()
    assert _rows(home, "SELECT came_as, verdict, verdict_reason, covers FROM entry_attachments") == [
        ("anh.jpg", "not looked at", "", "[]")
    ]

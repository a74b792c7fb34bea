"""A store of an older version keeps what is in it."""

import sqlite3

from alembic import command

from greenschool.storage import migrate
from greenschool.storage.engine import sqlite_engine
from greenschool.storage.opening import open_store


def _store_of_the_first_version(home):
    home.make()
    engine = sqlite_engine(home.database)
    with engine.connect() as connection, connection.begin():
        config = migrate._config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("INSERT INTO schools (key, level, name) VALUES ('TH|a', 'TH', 'Trường Tiểu học A')")
        connection.exec_driver_sql(
            "INSERT INTO seasons (name, school_year, programme, starts_on, ends_on, parent_heading, issuer_heading, "
            "certificate_authority, place, document_suffix, signatory_post, signatory_name, certificate_layout) "
            "VALUES ('Mùa', '', '', '2022-09-05', '2023-05-31', '', '', '', '', '', '', '', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO participations (season_id, school_id, code, ward, principal, phone, email, note) "
            "VALUES (1, 1, 'TH01', '', '', '', '', '')"
        )
    engine.dispose()


def test_schools_of_the_first_version_are_active_and_keep_their_names(home):
    _store_of_the_first_version(home)
    open_store(home).close()
    connection = sqlite3.connect(home.database)
    rows = connection.execute("SELECT name, active, picture FROM schools").fetchall()
    names = connection.execute("SELECT name FROM participations").fetchall()
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    assert rows == [("Trường Tiểu học A", 1, "")]
    assert names == [("Trường Tiểu học A",)]
    assert {"org_units", "trainings", "school_aliases"} <= tables
    assert len(list(home.backups.glob("*-upgrade.db"))) == 1

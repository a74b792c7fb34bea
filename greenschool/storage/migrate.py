"""Alembic, driven from inside the program: the first table came by a migration, and so does every change."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0008"
"""The newest revision; compared at every start without importing Alembic, which a test keeps true."""


def upgrade(engine: Engine) -> None:
    """Bring the database to ``HEAD`` in one transaction."""
    from alembic import command

    with engine.connect().execution_options(begin="IMMEDIATE") as connection, connection.begin():
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)


def known_revisions() -> frozenset[str]:
    """Return every revision that this version of the program can start from."""
    from alembic.script import ScriptDirectory

    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    return config

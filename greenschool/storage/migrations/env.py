"""Alembic's entry: runs on the connection that ``storage.migrate`` hands over."""

from alembic import context

from greenschool.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()

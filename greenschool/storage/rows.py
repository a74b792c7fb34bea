"""Rows without records: statements put into SQL once and carried out by the driver itself.

For what is done at every key pressed: to put a query together anew and to make records of what it finds takes many
times as long as the database takes to answer.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Dialect, Executable, PoolProxiedConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any]
Row = Any
"""A tuple of the values that a statement asks for, in their order."""


class Ready:
    """A statement with a ``bindparam`` for each value that differs, put into SQL when it is first used.

    Lists of values (``in_``) cannot be asked for: how many they are would change the SQL.
    """

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._of_dialect: dict[str, _InSql] = {}

    def on(self, dialect: Dialect) -> "_InSql":
        """Return the statement in the SQL of a database."""
        known = self._of_dialect.get(dialect.name)
        if known is None:
            known = self._of_dialect[dialect.name] = _InSql(self._statement, dialect)
        return known


class _InSql:
    """A statement in SQL, with what turns values into those of the driver and back."""

    def __init__(self, statement: Any, dialect: Dialect) -> None:  # noqa: ANN401 - what compiles has no type of its own
        compiled = statement.compile(dialect=dialect)
        self.sql = str(compiled)
        self._places: Sequence[str] | None = compiled.positiontup
        binds = {name: (bind, to_driver(bind.type, dialect)) for bind, name in compiled.bind_names.items()}
        self._fixed = {
            name: bind.value if convert is None else convert(bind.value)
            for name, (bind, convert) in binds.items()
            if not bind.required
        }
        self._to_driver = [
            (name, convert) for name, (bind, convert) in binds.items() if bind.required and convert is not None
        ]
        self._from_driver = [
            (place, convert)
            for place, column in enumerate(getattr(statement, "exported_columns", ()))
            if (convert := _from_driver(column.type, dialect)) is not None
        ]

    def bound(self, values: dict[str, Any]) -> Sequence[Any] | dict[str, Any]:
        """Turn ``values`` into what the driver takes: by place or by name, as it wants them."""
        for name, convert in self._to_driver:
            values[name] = convert(values[name])
        if self._fixed:
            values.update(self._fixed)
        return values if self._places is None else [values[name] for name in self._places]

    def found(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Return what the driver found as values of the program."""
        if not self._from_driver:
            return rows
        return [self._one(row) for row in rows]

    def _one(self, row: Row) -> Row:
        values = list(row)
        for place, convert in self._from_driver:
            values[place] = convert(values[place])
        return tuple(values)


class Rows:
    """The rows of one running transaction."""

    def __init__(self, connection: PoolProxiedConnection, dialect: Dialect) -> None:
        self._cursor = connection.cursor()
        self._dialect = dialect

    def ask(self, statement: Ready, **values: object) -> Sequence[Row]:
        """Carry a statement out and return the rows that it finds, or gives back of what it wrote.

        Raises the errors of ``sqlalchemy.exc``, as a session does.
        """
        in_sql = statement.on(self._dialect)
        self.execute(in_sql.sql, in_sql.bound(values))
        return in_sql.found(self._cursor.fetchall()) if self._cursor.description else ()

    def execute(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> None:
        """Carry out what the driver understands."""
        try:
            self._cursor.execute(sql, values)
        except self._dialect.loaded_dbapi.Error as error:
            driver_error = self._dialect.loaded_dbapi.Error
            raise DBAPIError.instance(sql, None, error, driver_error, dialect=self._dialect) from error


def to_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    """Return what turns a value of a column's type into that of the driver; None where both are the same."""
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _from_driver(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    return kind.dialect_impl(dialect).result_processor(dialect, None)

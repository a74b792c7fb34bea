"""Very many rows at once: past the records, straight to the driver, each different value turned into SQL once."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Table, insert


def insert_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]], alike: Mapping[str, Any]
) -> int:
    """Insert rows that are given by column and return how many they were; ``alike`` are values that all rows share."""
    count = max(map(len, columns.values()))
    if count:
        dialect = connection.dialect
        statement = insert(table).compile(dialect=dialect, column_keys=[*columns, *alike])
        bound: dict[str, Iterable[Any]] = {
            name: _bound(table.columns[name], dialect, values) for name, values in columns.items()
        }
        for name, value in alike.items():
            bound[name] = repeat(_bound(table.columns[name], dialect, (value,))[0], count)
        rows = list(zip(*(bound[name] for name in statement.positiontup or ()), strict=True))
        connection.exec_driver_sql(str(statement), rows)
    return count


def _bound(column: "Column[Any]", dialect: Dialect, values: Sequence[Any]) -> Sequence[Any]:
    """Return ``values`` as the driver takes them."""
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    if process is None:
        return values
    if len(values) == 1:
        return [process(values[0])]
    bound = {value: process(value) for value in dict.fromkeys(values)}
    return list(map(bound.__getitem__, values))

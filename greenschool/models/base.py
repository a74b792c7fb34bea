"""The declarative base, column types and the one way in which a record changes its state."""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, TypeVar

from sqlalchemy import DateTime, Enum, Integer, MetaData, String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError

State = TypeVar("State", bound=StrEnum)

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC without its zone and handed out aware, the same on SQLite and PostgreSQL."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuse naive moments: a clock without a zone cannot be compared."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its zone: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the zone back."""
        return None if value is None else value.replace(tzinfo=UTC)


def stored_as_text(states: type[StrEnum]) -> Enum:
    """Return the column type of an enum: its value as short text, checked by the program on both ways."""
    return Enum(
        states,
        native_enum=False,
        length=20,
        values_callable=lambda members: [member.value for member in members],
        create_constraint=False,
    )


Identity = Annotated[int, mapped_column(primary_key=True)]
ShortText = Annotated[str, mapped_column(String(200))]
LongText = Annotated[str, mapped_column(Text)]
Moment = Annotated[datetime, mapped_column(UtcDateTime)]
Thousandths = Annotated[int, mapped_column(Integer)]
"""A mark, weight or percentage as a whole number of thousandths; ``scoring.marks`` turns it into a Fraction."""


class Base(DeclarativeBase):
    """Every recorded thing."""

    metadata = MetaData(naming_convention=NAMING)


class IllegalMoveError(GreenSchoolError):
    """A change of state that the table of transitions does not hold."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{what} cannot go from “{state}” to “{target}”. Nothing was changed. Reload the page and look at its state.",
    )


class ReasonMissingError(GreenSchoolError):
    """A change of state that must say why."""

    sentence = QT_TRANSLATE_NOOP("errors", "{what}: give a reason for “{target}”. Nothing was changed.")


def check_move(what: str, moves: Mapping[State, frozenset[State]], state: State, target: State) -> None:
    """Refuse every transition that ``moves`` does not name, with ``IllegalMoveError``."""
    if target not in moves[state]:
        raise IllegalMoveError(what=what, state=state, target=target)

"""Accounts, roles and what each role may do."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.orm import Mapped, mapped_column

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.models.base import Base, Identity, LongText, Moment, ShortText, stored_as_text


class Role(StrEnum):
    """Who somebody is to the program."""

    ADMINISTRATOR = QT_TRANSLATE_NOOP("states", "administrator")
    OFFICER = QT_TRANSLATE_NOOP("states", "officer")
    JUDGE = QT_TRANSLATE_NOOP("states", "judge")
    VIEWER = QT_TRANSLATE_NOOP("states", "viewer")


class Permission(StrEnum):
    """What a service may ask for."""

    VIEW = "view"
    """See schools, entries with their authors, standings and awards."""
    MARK = "mark"
    """Give marks to entries that one is assigned, under their codes only."""
    EDIT = "edit"
    """Change seasons, schools, entries, judges."""
    KEY_MARKS = "key_marks"
    """Bring in marks that judges gave elsewhere."""
    SETTLE = "settle"
    """Close rounds, record the council's decisions, settle results."""
    AWARD = "award"
    """Grant awards and print certificates."""
    ADMINISTER = "administer"
    """Accounts, backups, restoring."""


OFFICE = frozenset({Permission.VIEW, Permission.EDIT, Permission.KEY_MARKS, Permission.SETTLE, Permission.AWARD})
PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: OFFICE | {Permission.ADMINISTER},
    Role.OFFICER: OFFICE,
    Role.JUDGE: frozenset({Permission.MARK}),
    Role.VIEWER: frozenset({Permission.VIEW}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: carried by every unit of work and written into every audit line."""

    account_id: int | None
    name: str
    role: Role

    def may(self, permission: Permission) -> bool:
        """Tell whether the actor's role holds ``permission``."""
        return permission in PERMISSIONS[self.role]


class Account(Base):
    """Somebody who can sign in.

    An account without a password is let in without being asked; only the administrator of the first start has
    none, until a password is set.
    """

    __tablename__ = "accounts"

    id: Mapped[Identity]
    login: Mapped[ShortText] = mapped_column(unique=True)
    name: Mapped[ShortText]
    role: Mapped[Role] = mapped_column(stored_as_text(Role))
    password_hash: Mapped[LongText | None]
    """argon2id, with its parameters and salt."""
    failures: Mapped[int] = mapped_column(default=0)
    """Wrong passwords since the last right one."""
    locked_until: Mapped[Moment | None]
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[Moment]

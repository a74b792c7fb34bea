"""The unit of work: permissions, audit lines, change notices, all or nothing."""

import sqlite3
from contextlib import suppress
from datetime import UTC, date, datetime
from itertools import product

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from greenschool.models import Account, AuditEvent, Participation, School, SchoolAlias, SchoolWard
from greenschool.models.account import PERMISSIONS, Actor, Permission, Role
from greenschool.storage.audit_chain import ChainBrokenError
from greenschool.storage.unit_of_work import NotAllowedError, Storage

ALLOWED = {
    Role.ADMINISTRATOR: {"view", "edit", "key_marks", "settle", "award", "administer"},
    Role.OFFICER: {"view", "edit", "key_marks", "settle", "award"},
    Role.JUDGE: {"mark"},
    Role.VIEWER: {"view"},
}


def school(name: str = "Trường Tiểu học Tràng An") -> School:
    return School(key=f"TH|{name}", level="TH", name=name)


def schools_in(storage: Storage, actor: Actor) -> int:
    with storage.read(actor) as uow:
        return uow.session.scalar(select(func.count()).select_from(School))


@pytest.mark.parametrize(("role", "permission"), list(product(Role, Permission)))
def test_each_cell_of_the_permission_table(storage: Storage, role: Role, permission: Permission) -> None:
    somebody = Actor(7, "Ai đó", role)
    allowed = permission.value in ALLOWED[role]
    assert (permission in PERMISSIONS[role]) is allowed
    if allowed:
        with storage.write(somebody, permission, "test"):
            pass
    else:
        with pytest.raises(NotAllowedError), storage.write(somebody, permission, "test"):
            pass
        with pytest.raises(NotAllowedError), storage.read(somebody, permission):
            pass


def test_a_commit_writes_one_line_with_who_what_and_the_rows(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(school())
        uow.reason = "bổ sung"
    with storage.read(officer) as uow:
        line = uow.session.scalars(select(AuditEvent)).one()
        assert (line.actor, line.role, line.action, line.reason) == ("Chuyên viên", "officer", "schools.add", "bổ sung")
        assert line.detail["added"]["schools"]["rows"][0]["name"] == "Trường Tiểu học Tràng An"


def test_a_change_is_written_with_the_value_before_and_after(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(school())
    with storage.write(officer, Permission.EDIT, "schools.rename") as uow:
        uow.session.scalars(select(School)).one().name = "Trường TH Tràng An"
    with storage.write(officer, Permission.EDIT, "schools.delete") as uow:
        uow.session.delete(uow.session.scalars(select(School)).one())
    with storage.read(officer) as uow:
        _, renamed, deleted = uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id))
        assert renamed.detail["changed"] == [["schools", 1, "name", "Trường Tiểu học Tràng An", "Trường TH Tràng An"]]
        assert deleted.detail["deleted"][0][:2] == ["schools", 1]
    assert storage.verify_chain(officer) == 3


def test_many_added_rows_are_counted_and_digested(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "schools.import") as uow:
        uow.session.add_all(school(f"Trường {i}") for i in range(60))
    with storage.read(officer) as uow:
        added = uow.session.scalars(select(AuditEvent)).one().detail["added"]["schools"]
    assert added["count"] == 60
    assert len(added["sha256"]) == 64
    assert "rows" not in added


def test_a_password_never_reaches_the_journal(storage: Storage, officer: Actor) -> None:
    boss = Actor(1, "Quản trị", Role.ADMINISTRATOR)
    now = datetime(2023, 1, 1, tzinfo=UTC)
    with storage.write(boss, Permission.ADMINISTER, "accounts.add") as uow:
        account = Account(login="a", name="A", role=Role.VIEWER, password_hash="$argon2id$bi-mat", created_at=now)
        uow.session.add(account)
        uow.session.flush()
        account.password_hash = "$argon2id$bi-mat-2"
    with storage.read(officer) as uow:
        assert "bi-mat" not in str(uow.session.scalars(select(AuditEvent)).one().detail)


def test_an_error_rolls_everything_back(storage: Storage, officer: Actor) -> None:
    with suppress(RuntimeError), storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(school())
        uow.session.flush()
        raise RuntimeError
    assert schools_in(storage, officer) == 0
    assert storage.verify_chain(officer) == 0


def test_a_reading_unit_never_writes(storage: Storage, officer: Actor) -> None:
    with storage.read(officer) as uow:
        uow.session.add(school())
    assert schools_in(storage, officer) == 0


def test_a_unit_that_changed_nothing_writes_no_line_and_tells_nobody(storage: Storage, officer: Actor) -> None:
    told: list[frozenset[str]] = []
    storage.on_change(told.append)
    with storage.write(officer, Permission.EDIT, "nothing"):
        pass
    assert storage.verify_chain(officer) == 0
    assert told == []


def test_listeners_hear_which_tables_a_commit_touched(storage: Storage, officer: Actor) -> None:
    told: list[frozenset[str]] = []
    storage.on_change(told.append)
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(school())
    assert told == [frozenset({"schools"})]


def test_the_database_itself_refuses_to_change_the_journal(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(school())
    for statement in ("UPDATE audit_events SET actor = 'x'", "DELETE FROM audit_events"):
        connection = sqlite3.connect(storage.home.database)
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)
        connection.close()


def test_a_line_changed_behind_our_back_is_found(storage: Storage, officer: Actor) -> None:
    for name in ("A", "B"):
        with storage.write(officer, Permission.EDIT, "schools.add") as uow:
            uow.session.add(school(name))
    connection = sqlite3.connect(storage.home.database)
    connection.execute("DROP TRIGGER audit_events_no_update")
    connection.execute("UPDATE audit_events SET actor = 'kẻ khác' WHERE id = 1")
    connection.commit()
    connection.close()
    with pytest.raises(ChainBrokenError) as broken:
        storage.verify_chain(officer)
    assert broken.value.values == {"line": 1}


def test_foreign_keys_hold(storage: Storage, officer: Actor) -> None:
    with storage.write(officer, Permission.EDIT, "bad") as uow:
        uow.session.add(
            Participation(
                season_id=99, school=school(), name="", code="", ward="", principal="", phone="", email="", note=""
            )
        )
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            uow.session.flush()
        uow.session.rollback()


def test_columns_are_recorded_as_the_records_would_be(storage: Storage, officer: Actor) -> None:
    days = [date(2023, 1, 5), date(2023, 1, 6), date(2023, 1, 5)]
    with storage.write(officer, Permission.EDIT, "test") as uow:
        uow.session.add(school("Trường “Nước’ sạch”"))
        uow.session.flush()
        key = uow.session.scalars(select(School.id)).one()
        uow.insert_columns(SchoolWard, {"valid_from": days[:2], "ward": ["O'Brien; --", "Hàng Bạc"]}, school_id=key)
        uow.insert_columns(SchoolWard, {"valid_from": [], "ward": []}, school_id=key)
        uow.insert_columns(SchoolAlias, {"key": ["a", "b"], "name": ["It's ?", "It's ?"]}, school_id=key, source="")
    with storage.read(officer) as uow:
        wards = uow.session.scalars(select(SchoolWard).order_by(SchoolWard.valid_from)).all()
        assert [(ward.ward, ward.valid_from) for ward in wards] == [("O'Brien; --", days[0]), ("Hàng Bạc", days[1])]
        assert [alias.name for alias in uow.session.scalars(select(SchoolAlias))] == ["It's ?", "It's ?"]
        last = uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id.desc())).first()
        assert last is not None
        assert last.detail["counted"] == {"added": {"school_wards": 2, "school_aliases": 2}}


def test_columns_with_a_row_that_may_not_be_leave_nothing(storage: Storage, officer: Actor) -> None:
    with pytest.raises(IntegrityError), storage.write(officer, Permission.EDIT, "test") as uow:
        uow.insert_columns(
            School, {"key": ["a", "b", "a"], "name": ["A", "B", "C"]}, level="TH", active=True, picture=""
        )
    assert schools_in(storage, officer) == 0

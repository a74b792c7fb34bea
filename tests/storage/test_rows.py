"""Rows without records: the same values, the same line of the journal, the same all or nothing."""

import sqlite3
from contextlib import suppress
from threading import Thread

import pytest
from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError, OperationalError

from greenschool.models import Account, AuditEvent, School
from greenschool.models.account import Permission, Role
from greenschool.storage.audit_chain import ChainBrokenError
from greenschool.storage.rows import Ready
from greenschool.storage.unit_of_work import NotAllowedError

ACCOUNT = Ready(
    select(Account.id, Account.role, Account.active, Account.created_at, Account.locked_until).where(
        Account.login == bindparam("login"), Account.role == Role.JUDGE
    )
)
SCHOOLS = Ready(select(School.id))


@pytest.fixture
def told(storage):
    heard = []
    storage.on_change(heard.append)
    return heard


def account(login, now):
    return {
        "login": login,
        "name": "Đỗ Thị Ý",
        "role": Role.JUDGE,
        "password_hash": "$argon2id$bi-mat",
        "failures": 0,
        "locked_until": None,
        "active": True,
        "created_at": now,
    }


def school(name):
    return {"key": f"TH|{name}", "level": "TH", "name": name, "active": True, "picture": ""}


def schools_in(storage, officer):
    with storage.read(officer) as uow:
        return len(uow.rows.ask(SCHOOLS))


def test_values_come_back_as_they_went_in(storage, officer):
    with storage.write_rows(officer, Permission.EDIT, "test") as work:
        row_id = work.insert(Account, **account("gk01", work.now))
        assert work.rows.ask(ACCOUNT, login="gk01") == [(row_id, Role.JUDGE, True, work.now, None)]
        assert work.rows.ask(ACCOUNT, login="gk02") == []


def test_the_journal_says_the_same_of_rows_as_of_records(storage, officer, told):
    now = storage.clock()
    with storage.write(officer, Permission.EDIT, "accounts") as uow:
        record = Account(**account("a", now))
        uow.session.add(record)
    with storage.write(officer, Permission.EDIT, "accounts") as uow:
        record = uow.session.get_one(Account, 1)
        record.active, record.locked_until, record.password_hash = False, now, "x"
    with storage.write(officer, Permission.EDIT, "accounts") as uow:
        uow.session.delete(uow.session.get_one(Account, 1))
    with storage.write_rows(officer, Permission.EDIT, "accounts") as work:
        row_id = work.insert(Account, **account("a", now))
    changed = {"password_hash": ("$argon2id$bi-mat", "x"), "locked_until": (None, now), "active": (True, False)}
    with storage.write_rows(officer, Permission.EDIT, "accounts") as work:
        work.update(Account, row_id, **changed)
    with storage.write_rows(officer, Permission.EDIT, "accounts") as work:
        after = {column: value for column, (_, value) in changed.items()}
        work.delete(Account, id=row_id, **account("a", now) | after)
    with storage.read(officer) as uow:
        details = [line.detail for line in uow.session.scalars(select(AuditEvent).order_by(AuditEvent.id))]
        assert row_id == 1
        assert details[:3] == details[3:]
        assert "bi-mat" not in str(details)
        assert uow.rows.ask(ACCOUNT, login="a") == []
    assert told == [frozenset({"accounts"})] * 6
    assert storage.verify_chain(officer) == 6


def test_the_chain_goes_on_from_records_to_rows_and_back(storage, officer):
    for number in range(3):
        with storage.write(officer, Permission.EDIT, "schools.add") as uow:
            uow.session.add(School(**school(f"A{number}")))
            uow.reason = "vì thiếu"
        with storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
            work.insert(School, **school(f"B{number}"))
            work.detail["tệp"] = "danh sách.xlsx"
    assert storage.verify_chain(officer) == 6


def test_a_detail_changed_behind_our_back_is_found(storage, officer):
    with storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
        work.insert(School, **school("A"))
    connection = sqlite3.connect(storage.home.database)
    connection.execute("DROP TRIGGER audit_events_no_update")
    connection.execute("UPDATE audit_events SET detail = replace(detail, 'TH|A', 'TH|B')")
    connection.commit()
    connection.close()
    with pytest.raises(ChainBrokenError):
        storage.verify_chain(officer)


def test_an_error_rolls_everything_back_and_the_next_change_goes_through(storage, officer, told):
    with suppress(RuntimeError), storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
        work.insert(School, **school("A"))
        raise RuntimeError
    with suppress(IntegrityError), storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
        work.insert(School, **school("B"))
        work.insert(School, **school("B"))
    assert (schools_in(storage, officer), storage.verify_chain(officer), told) == (0, 0, [])
    with storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
        work.insert(School, **school("C"))
    assert (schools_in(storage, officer), storage.verify_chain(officer)) == (1, 1)


def test_records_are_seen_as_rows_of_the_same_transaction(storage, officer):
    with storage.write(officer, Permission.EDIT, "schools.add") as uow:
        uow.session.add(School(**school("A")))
        assert len(uow.rows.ask(SCHOOLS)) == 1
        uow.insert(School, **school("B"))
        assert [one.name for one in uow.session.scalars(select(School).order_by(School.id))] == ["A", "B"]


def test_who_may_not_is_stopped_before_anything_is_done(storage, officer):
    with pytest.raises(NotAllowedError), storage.write_rows(officer, Permission.MARK, "test"):
        pass


def test_nothing_changed_is_no_line(storage, officer, told):
    with storage.write_rows(officer, Permission.EDIT, "nothing"):
        pass
    assert (storage.verify_chain(officer), told) == (0, [])


def test_two_who_write_wait_for_each_other(storage, officer):
    def add(name):
        with storage.write_rows(officer, Permission.EDIT, "schools.add") as work:
            work.insert(School, **school(name))

    people = [Thread(target=add, args=(f"Trường {number}",)) for number in range(8)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    assert (schools_in(storage, officer), storage.verify_chain(officer)) == (8, 8)


def test_a_store_that_another_program_holds_says_so(storage, officer):
    with storage.write_rows(officer, Permission.EDIT, "test") as work:
        work.rows.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(storage.home.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError, match="locked"), storage.write_rows(officer, Permission.EDIT, "test"):
        pass
    other.execute("ROLLBACK")
    other.close()


def test_a_database_that_takes_values_by_name_gets_them_by_name():
    in_sql = ACCOUNT.on(postgresql.dialect())
    assert in_sql.bound({"login": "gk01"}) == {"login": "gk01", "role_1": "judge"}

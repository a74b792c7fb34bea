"""Rounds on the way: coded, assigned, being marked; and judges at their desks."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import uuid4

from greenschool.models import Account, Judge
from greenschool.models.account import Actor, Permission, Role
from greenschool.services import blindness, codes, marking, panels, rubrics
from greenschool.services.desk import Desk
from greenschool.services.entry_files import attach
from greenschool.services.file_checks import clear_file, files_to_check
from greenschool.services.judges import list_judges
from greenschool.services.panels import Seat
from greenschool.services.seasons import list_contests
from tests.services.entry_samples import photo, slides

SEED = 2023


def change_round(desk, contest, **changes):
    rubrics.set_round(desk, contest, replace(rubrics.round_facts(desk, contest), **changes))


def assigned(desk, contest="KH", per_entry=2, judges=None):
    """Codes drawn, the panel seated, entries assigned."""
    codes.draw(desk, contest, Random(SEED))
    change_round(desk, contest, marks_per_entry=per_entry)
    people = judges or [row.code for row in list_judges(desk)]
    panels.set_panel(desk, contest, [Seat(code) for code in people])
    return panels.assign(desk, contest, SEED)


def being_marked(desk, contest="KH", per_entry=2, judges=None):
    """The same, and the judges let in."""
    report = assigned(desk, contest, per_entry, judges)
    blindness.release(desk, contest, "mùa thi thực hành")
    return report


def being_marked_with_files(desk):
    """The same, all judges mark all slogans; the first comes with a photo that judges see and with slides."""
    with TemporaryDirectory() as folder:
        attach(desk, "KH-001", [photo(Path(folder) / "anh.jpg"), slides(Path(folder) / "trinh-chieu.pptx")])
    clear_file(desk, files_to_check(desk, "KH")[0].id)
    return being_marked(desk, per_entry=None)


def judge_desk(desk, code):
    """The desk of a judge who has signed in with an account of their own."""
    with desk.storage.write(desk.actor, Permission.EDIT, "test.account") as uow:
        judge = uow.session.query(Judge).filter_by(season_id=desk.season_id, code=code).one()
        if judge.account_id is None:
            account = Account(
                login=f"gk-{code}", name=judge.name, role=Role.JUDGE, locked_until=None, created_at=uow.now
            )
            uow.session.add(account)
            uow.session.flush()
            judge.account_id = account.id
        return Desk(desk.storage, Actor(judge.account_id, judge.name, Role.JUDGE), desk.season_id)


def mark_sheet(desk, sheet, share=Decimal("0.8"), *, submit=True):
    """Give every criterion of an own sheet a share of its maximum, in halves, and hand it in."""
    for one in marking.open_sheet(desk, sheet).criteria:
        marking.give_mark(desk, sheet, one.name, _halves(one.maximum * share), uuid4().hex)
    if submit:
        marking.submit(desk, [sheet])


def mark_all(desk, contest="KH", shares=lambda *_: Decimal("0.8")):
    """Let every judge mark everything; ``shares`` says how much of the maximum by judge and blind code."""
    for code in {row.judge for row in panels.assignments(desk, contest)}:
        own = judge_desk(desk, code)
        for sheet in marking.my_sheets(own):
            if sheet.contest == contest and sheet.editable:
                mark_sheet(own, sheet.sheet, shares(code, sheet.blind_code))


def _halves(mark):
    return (mark * 2).to_integral_value() / 2


def state_of(desk, contest):
    return next(row.round_state for row in list_contests(desk) if row.code == contest)

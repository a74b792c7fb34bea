"""Entries by hand, for tests of what is done with them."""

from dataclasses import replace
from datetime import date

from greenschool.services.contests import edit_contest, show_contest
from greenschool.services.entry_records import AuthorFacts, EntryChange, EntryFacts, save_entry
from greenschool.services.school_records import find_school

MAU = AuthorFacts("Nguyễn Thị Mẫu", "4A", date(2013, 3, 2))


def facts(desk, school="TH Thăng Long", title="Giữ nước sạch", authors=(MAU,), received_on=date(2023, 1, 5), **more):
    """Return the facts of an entry of a school."""
    return EntryFacts(find_school(desk, school), title, tuple(authors), received_on=received_on, **more)


def register(desk, contest="KH", **more):
    """Register an entry and return what was saved."""
    return save_entry(desk, EntryChange(contest, None, facts(desk, **more)))


def announce(desk, contest="KH", **changed):
    """Change what is announced of a contest."""
    edit_contest(desk, contest, replace(show_contest(desk, contest).facts, **changed))

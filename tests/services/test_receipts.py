"""Receipts: numbered without gaps, frozen, counted when printed."""

from dataclasses import replace

import pytest

from greenschool.models.account import Role
from greenschool.services.entry_records import EntryChange, UnknownEntryError, entry_facts, save_entry
from greenschool.services.intake import list_entries
from greenschool.services.receipts import (
    NoReceiptError,
    ReceiptTwiceError,
    UnknownReceiptError,
    give_receipts,
    list_receipts,
    print_receipts,
    without_receipt,
)
from greenschool.storage.unit_of_work import NotAllowedError
from tests.papers.pdf_reading import page_texts
from tests.services.entry_builders import register


def test_each_school_gets_one_receipt_for_all_it_brought(lists):
    given = give_receipts(lists, without_receipt(lists, "SK"), "Cô  Lan")
    assert [one.number for one in given] == list(range(1, 13))
    assert sum(len(one.codes) for one in given) == 27
    assert {one.handed_by for one in given} == {"Cô Lan"}
    assert without_receipt(lists, "SK") == ()
    assert {row.receipt for row in list_entries(lists, "SK")} == set(range(1, 13))


def test_or_every_entry_has_its_own(lists):
    given = give_receipts(lists, ["KH-002", "KH-001", "KH-001"], one_per_entry=True)
    assert [(one.number, one.codes) for one in given] == [(1, ("KH-002",)), (2, ("KH-001",))]


def test_a_refusal_uses_up_no_number(lists):
    give_receipts(lists, ["KH-001"])
    for codes, error in (
        (["KH-002", "KH-001"], ReceiptTwiceError),
        ([], NoReceiptError),
        (["KH-999"], UnknownEntryError),
    ):
        with pytest.raises(error):
            give_receipts(lists, codes)
    assert [one.number for one in give_receipts(lists, ["KH-002"])] == [2]


def test_what_was_given_does_not_change_with_the_entry(lists, tmp_path):
    code = register(lists).code
    (given,) = give_receipts(lists, [code])
    save_entry(lists, EntryChange("KH", 72, replace(entry_facts(lists, code), title="Một tên khác")))
    print_receipts(lists, [given.number], tmp_path / "a.pdf")
    (text,) = page_texts(tmp_path / "a.pdf")
    assert "Giữ nước sạch" in text
    assert "Một tên khác" not in text


def test_a_second_print_says_so_and_several_stand_on_pages_of_their_own(lists, tmp_path):
    numbers = [one.number for one in give_receipts(lists, ["KH-001", "KH-002", "KH-003"], one_per_entry=True)]
    assert print_receipts(lists, numbers, tmp_path / "a.pdf") == 3
    assert all("In lại" not in text for text in page_texts(tmp_path / "a.pdf"))
    print_receipts(lists, [2], tmp_path / "b.pdf")
    assert "Số phiếu: 002 – In lại lần 2" in page_texts(tmp_path / "b.pdf")[0]
    assert [one.prints for one in list_receipts(lists)] == [1, 2, 1]


def test_unknown_receipts_and_people_who_may_not_are_refused(lists, seated_as, tmp_path):
    with pytest.raises(UnknownReceiptError):
        print_receipts(lists, [7], tmp_path / "a.pdf")
    with pytest.raises(NoReceiptError):
        print_receipts(lists, [], tmp_path / "a.pdf")
    with pytest.raises(NotAllowedError):
        give_receipts(seated_as(lists, Role.VIEWER), ["KH-001"])
    assert not (tmp_path / "a.pdf").exists()

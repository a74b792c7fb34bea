"""Offices: recording, validity, successors, ready-made ones, and what a season copies."""

from dataclasses import replace
from datetime import date

import pytest

from greenschool.models.account import Role
from greenschool.models.organisation import SignPrefix
from greenschool.services import organisation, seasons
from greenschool.services.desk import SeasonClosedError
from greenschool.services.office_presets import UnknownPresetError, add_preset, list_presets
from greenschool.services.organisation import (
    SignatoryFacts,
    UnitDatesError,
    UnitFacts,
    UnitLoopError,
    UnitNotValidError,
    UnitTwiceError,
    UnknownSignatoryError,
    UnknownUnitError,
    add_unit,
    edit_unit,
    list_units,
    signature_lines,
)
from greenschool.storage.unit_of_work import NotAllowedError

HEAD = SignatoryFacts(SignPrefix.OWN, "", "TRƯỞNG PHÒNG", "Nguyễn Văn Mẫu")
DEPUTY = SignatoryFacts(SignPrefix.DEPUTY, "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "Trần Thị Mẫu")
OFFICE = UnitFacts("Phòng A", "PHÒNG A", "TRƯỞNG PHÒNG A", "Hoàn Kiếm", "A", signatories=(HEAD, DEPUTY))


@pytest.mark.parametrize(
    ("prefix", "represents", "post", "lines"),
    [
        (SignPrefix.OWN, "", "TRƯỞNG PHÒNG", "TRƯỞNG PHÒNG"),
        (SignPrefix.ACTING, "", "TRƯỞNG PHÒNG", "Q. TRƯỞNG PHÒNG"),
        (SignPrefix.DEPUTY, "TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG", "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"),
        (SignPrefix.FOR_COLLECTIVE, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"),
        (SignPrefix.BY_ORDER, "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG"),
        (SignPrefix.BY_PROXY, "GIÁM ĐỐC", "TRƯỞNG PHÒNG", "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG"),
    ],
)
def test_the_lines_above_a_signature_follow_the_decree(prefix, represents, post, lines):
    assert signature_lines(prefix, represents, post) == lines


def test_offices_are_listed_below_their_parents_and_by_day(empty):
    add_preset(empty, "quan")
    add_preset(empty, "phuong")
    names = [(row.facts.name, row.parent) for row in list_units(empty, date(2022, 12, 1))]
    assert names == [
        ("Ủy ban nhân dân quận Hoàn Kiếm", ""),
        ("Phòng Giáo dục và Đào tạo quận Hoàn Kiếm", "Ủy ban nhân dân quận Hoàn Kiếm"),
        ("Phòng Tài nguyên và Môi trường quận Hoàn Kiếm", "Ủy ban nhân dân quận Hoàn Kiếm"),
    ]
    assert [row.facts.document_suffix for row in list_units(empty, date(2025, 7, 1))] == ["UBND", "VHXH"]
    assert len(list_units(empty)) == 5


def test_the_ward_takes_over_from_the_district(empty):
    quan = {row.facts.document_suffix: row for row in add_preset(empty, "quan")}
    phuong = {row.facts.document_suffix: row for row in add_preset(empty, "phuong")}
    after = {row.facts.name: row.facts.successors for row in list_units(empty)}
    assert after[quan["TNMT"].facts.name] == after[quan["GDĐT"].facts.name] == (phuong["VHXH"].id,)
    assert after[quan["UBND"].facts.name] == (phuong["UBND"].id,)
    assert after[phuong["VHXH"].facts.name] == ()


def test_ready_made_offices_name_the_place_that_is_asked_for(empty):
    head = add_preset(empty, "phuong", " Cửa  Nam ")[0]
    assert (head.facts.heading, head.facts.place) == ("ỦY BAN NHÂN DÂN PHƯỜNG CỬA NAM", "Cửa Nam")


def test_ready_made_offices_come_once_and_all_or_none(empty):
    add_preset(empty, "quan")
    with pytest.raises(UnitTwiceError):
        add_preset(empty, "quan")
    with pytest.raises(UnknownPresetError, match="phuong, quan"):
        add_preset(empty, "tinh")
    assert len(list_units(empty)) == 3
    assert [row.key for row in list_presets()] == ["phuong", "quan"]


def test_the_ready_made_district_office_is_the_one_of_the_standard_season(empty):
    office = {row.facts.document_suffix: row for row in add_preset(empty, "quan")}["TNMT"]
    before = seasons.headings(empty)
    seasons.take_headings(empty, office.id, date(2022, 12, 1))
    assert seasons.headings(empty) == before


def test_an_office_is_changed_with_its_signatories_and_successors(empty):
    first, second = add_unit(empty, OFFICE), add_unit(empty, replace(OFFICE, name="Phòng B"))
    changed = replace(
        OFFICE, heading="PHÒNG A MỚI", signatories=(DEPUTY,), successors=(second.id,), parent_id=second.id
    )
    assert edit_unit(empty, first.id, changed).facts == changed
    again = replace(changed, signatories=(HEAD, DEPUTY))
    assert edit_unit(empty, first.id, again).facts == again
    assert edit_unit(empty, first.id, OFFICE).facts == OFFICE


def test_an_office_keeps_its_own_time(empty):
    with pytest.raises(UnitDatesError, match="01/01/2020"):
        add_unit(empty, replace(OFFICE, valid_from=date(2021, 1, 1), valid_to=date(2020, 1, 1)))
    add_unit(empty, replace(OFFICE, valid_to=date(2025, 6, 30)))
    add_unit(empty, replace(OFFICE, valid_from=date(2025, 7, 1)))
    with pytest.raises(UnitTwiceError):
        add_unit(empty, replace(OFFICE, name="phong a", valid_from=date(2025, 1, 1)))


def test_an_office_never_stands_above_itself_or_follows_upon_itself(empty):
    first = add_unit(empty, OFFICE)
    second = add_unit(empty, replace(OFFICE, name="Phòng B", parent_id=first.id))
    with pytest.raises(UnitLoopError):
        edit_unit(empty, first.id, replace(OFFICE, parent_id=second.id))
    with pytest.raises(UnitLoopError):
        edit_unit(empty, first.id, replace(OFFICE, successors=(first.id,)))
    with pytest.raises(UnknownUnitError):
        edit_unit(empty, 99, OFFICE)
    with pytest.raises(UnknownUnitError):
        add_unit(empty, replace(OFFICE, name="Phòng C", successors=(99,)))
    assert len(list_units(empty)) == 2


def test_a_season_takes_only_headings_that_are_valid_and_signed(empty):
    office = add_unit(empty, replace(OFFICE, valid_from=date(2025, 7, 1)))
    with pytest.raises(UnitNotValidError, match="22/05/2023"):
        seasons.take_headings(empty, office.id, date(2023, 5, 22))
    for number in (-1, 2):
        with pytest.raises(UnknownSignatoryError):
            seasons.take_headings(empty, office.id, date(2025, 9, 1), signatory=number)
    seasons.take_headings(empty, office.id, date(2025, 9, 1), signatory=1)
    headings = seasons.headings(empty)
    assert (headings.parent_heading, headings.issuer_heading) == ("", "PHÒNG A")
    assert headings.signatory_post == "KT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG"


def test_a_seasons_headings_are_its_own(empty):
    office = add_unit(empty, OFFICE)
    seasons.take_headings(empty, office.id, date(2022, 12, 1))
    edit_unit(empty, office.id, replace(OFFICE, heading="PHÒNG KHÁC"))
    assert seasons.headings(empty).issuer_heading == "PHÒNG A"
    seasons.edit_headings(empty, replace(seasons.headings(empty), signatory_name=" Lê  Văn Mẫu "))
    assert seasons.headings(empty).signatory_name == "Lê Văn Mẫu"
    seasons.close(empty)
    with pytest.raises(SeasonClosedError):
        seasons.edit_headings(empty, seasons.headings(empty))
    with pytest.raises(SeasonClosedError):
        seasons.take_headings(empty, office.id, date(2022, 12, 1))


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_changes_offices(empty, role, seated_as):
    with pytest.raises(NotAllowedError):
        add_unit(seated_as(empty, role), OFFICE)
    with pytest.raises(NotAllowedError):
        add_preset(seated_as(empty, role), "quan")
    assert organisation.list_units(empty) == ()

"""Offices and councils: what they are called, who signs for them, and from when to when."""

from datetime import date
from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.models.base import Base, Identity, LongText, ShortText, stored_as_text


class SignPrefix(StrEnum):
    """For whom somebody signs, after Nghị định 30/2020/NĐ-CP, appendix I, part II, 7."""

    OWN = ""
    """By one's own post."""
    FOR_COLLECTIVE = "TM."
    """Thay mặt: for a collective, such as an Ủy ban nhân dân."""
    DEPUTY = "KT."
    """Ký thay: a deputy for the head."""
    ACTING = "Q."
    """Quyền: the acting head."""
    BY_ORDER = "TL."
    """Thừa lệnh: a head of a unit for the head of the office."""
    BY_PROXY = "TUQ."
    """Thừa ủy quyền: by written authority."""


class OrgUnit(Base):
    """An office as it is called between two days; a renamed office is a new unit and its old one's successor."""

    __tablename__ = "org_units"

    id: Mapped[Identity]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("org_units.id"), index=True)
    name: Mapped[ShortText]
    """As in a sentence: "Phòng Tài nguyên và Môi trường quận Hoàn Kiếm"."""
    heading: Mapped[ShortText]
    """As at the head of its papers, in capitals; the line above is the heading of its parent."""
    certificate_authority: Mapped[ShortText]
    """Who gives a certificate: "TRƯỞNG PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG QUẬN HOÀN KIẾM"."""
    place: Mapped[ShortText]
    document_suffix: Mapped[ShortText]
    """Last part of its document numbers: TNMT."""
    valid_from: Mapped[date | None]
    """First day; None where it reaches further back than anybody asks."""
    valid_to: Mapped[date | None]
    """Last day; None while it lasts."""

    parent: Mapped["OrgUnit | None"] = relationship(remote_side="OrgUnit.id")
    signatories: Mapped[list["Signatory"]] = relationship(
        order_by="Signatory.position", cascade="all, delete-orphan", lazy="selectin"
    )
    successions: Mapped[list["Succession"]] = relationship(
        foreign_keys="Succession.unit_id",
        order_by="Succession.successor_id",
        cascade="all, delete-orphan",
        lazy="selectin",
    )

    def is_valid_on(self, day: date) -> bool:
        """Tell whether the office was called so on ``day``."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class Signatory(Base):
    """Somebody who signs for an office."""

    __tablename__ = "signatories"
    __table_args__ = (UniqueConstraint("unit_id", "position"),)

    id: Mapped[Identity]
    unit_id: Mapped[int] = mapped_column(ForeignKey("org_units.id"))
    position: Mapped[int]
    prefix: Mapped[SignPrefix] = mapped_column(stored_as_text(SignPrefix))
    represents: Mapped[ShortText]
    """For whom, behind TM., KT., TL. and TUQ.: "ỦY BAN NHÂN DÂN", "TRƯỞNG PHÒNG"; empty with the others."""
    post: Mapped[LongText]
    """"PHÓ TRƯỞNG PHÒNG"; several lines where the form has them."""
    name: Mapped[ShortText]


class Succession(Base):
    """One office whose work goes on in another: a quận may have several phường after it."""

    __tablename__ = "successions"
    __table_args__ = (UniqueConstraint("unit_id", "successor_id"),)

    id: Mapped[Identity]
    unit_id: Mapped[int] = mapped_column(ForeignKey("org_units.id"))
    successor_id: Mapped[int] = mapped_column(ForeignKey("org_units.id"), index=True)

    successor: Mapped[OrgUnit] = relationship(foreign_keys=[successor_id])

"""A season: one run of the programme, with its own copy of headings and signatory."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column, relationship

from greenschool.models.base import Base, Identity, LongText, Moment, ShortText
from greenschool.models.contest import Contest


class Season(Base):
    """One run of the programme.

    Headings and signatory are copies: papers of 2022–2023 print "UBND QUẬN HOÀN KIẾM" for ever, whatever the
    organisation is called later.
    """

    __tablename__ = "seasons"

    id: Mapped[Identity]
    name: Mapped[ShortText] = mapped_column(unique=True)
    school_year: Mapped[ShortText]
    programme: Mapped[LongText]
    starts_on: Mapped[date]
    ends_on: Mapped[date]
    parent_heading: Mapped[ShortText]
    issuer_heading: Mapped[ShortText]
    certificate_authority: Mapped[ShortText]
    place: Mapped[ShortText]
    document_suffix: Mapped[ShortText]
    signatory_post: Mapped[LongText]
    signatory_name: Mapped[ShortText]
    certificate_layout: Mapped[ShortText]
    """Name of a layout in ``resources/certificates``: giay-khen or giay-chung-nhan."""
    closed_at: Mapped[Moment | None]

    contests: Mapped[list[Contest]] = relationship(order_by=Contest.id, cascade="all, delete-orphan")

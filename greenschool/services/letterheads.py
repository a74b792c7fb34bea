"""What heads and closes every paper of a season, out of the season's own copy of headings and signatory."""

from datetime import date, datetime

from greenschool.models import Round, Season
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.wording import wording
from greenschool.text.dates import format_date, place_and_date


def letterhead(season: Season, day: date | None) -> Letterhead:
    """Return the heading of a paper of ``day``; None leaves out place and day."""
    return Letterhead(
        season.parent_heading, season.issuer_heading, None, place_and_date(season.place, day) if day else None
    )


def signature(season: Season) -> Signature:
    """Return who signs the season's papers."""
    return Signature(tuple(season.signatory_post.splitlines()), season.signatory_name)


def recipients() -> tuple[str, ...]:
    """Return the lines below "Nơi nhận"."""
    return tuple(wording("contest").say("recipients").split("|"))


def round_title(round_: Round) -> str:
    """Return what papers call a round: its own name, or "Vòng 2"."""
    return round_.name or wording("contest").say("round_name", number=round_.number)


def moment_in_words(when: datetime) -> str:
    """Return a moment as minutes write it, by the computer's own clock: "14:30 ngày 22/05/2023"."""
    local = when.astimezone()
    return wording("minutes").say("time", time=f"{local:%H:%M}", date=format_date(local.date()))

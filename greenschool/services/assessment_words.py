"""Levels, states and bands as papers and Excel sheets call them, in Vietnamese whatever the window's language."""

from greenschool.models.assessment import AssessmentState
from greenschool.papers.wording import wording
from greenschool.services.assessment_rows import SheetRow

_SCHOOL = "Trường "


def level_word(level: str) -> str:
    """Return a level of schools in words."""
    return wording("checklist").say(f"level_{level}")


def state_word(state: AssessmentState) -> str:
    """Return how far an assessment is."""
    return wording("checklist").say(f"state_{state.name.lower()}")


def band_word(band: str | None) -> str:
    """Return a band; None is below all bands."""
    return band or wording("checklist").say("no_band")


def standing_word(sheet: SheetRow) -> str:
    """Return the band of a school, or that marks are missing."""
    return band_word(sheet.standing.band) if sheet.standing.complete else wording("checklist").say("incomplete")


def short_name(school: str) -> str:
    """Return a school's name without the word "Trường", for narrow columns."""
    return school.removeprefix(_SCHOOL)

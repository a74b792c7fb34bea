"""What a link to a page reveals there, when it is not one row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Only:
    """The rows behind one filter chip: a level, a contest, the schools that have sent nothing."""

    chip: str


@dataclass(frozen=True, slots=True)
class OfSchool:
    """One school, by its official name: itself on the page of schools, what it sent on that of entries."""

    school: str


@dataclass(frozen=True, slots=True)
class LastRound:
    """The round of a contest that is marked now, where its results are: prizes may be those of an earlier one."""

    contest: str


SENT_NOTHING = Only("nothing")

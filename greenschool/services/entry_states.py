"""Where entries stand: accepted, returned with what is missing, withdrawn, disqualified; several at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Entry
from greenschool.models.account import Permission
from greenschool.models.contest import LatePolicy
from greenschool.models.entry import EntryState
from greenschool.models.round import RoundState
from greenschool.services.desk import Desk, first_round, open_season_of
from greenschool.services.entry_records import entry_of
from greenschool.text.unicode import normalise

BEFORE_CODES = frozenset({RoundState.PREPARING})
BEFORE_CLOSING = frozenset({RoundState.PREPARING, RoundState.CODED, RoundState.MARKING})
_LEAVING = frozenset({EntryState.WITHDRAWN, EntryState.DISQUALIFIED})

MISSING = (
    QT_TRANSLATE_NOOP("missing", "the work itself, or its file"),
    QT_TRANSLATE_NOOP("missing", "a file that can be opened"),
    QT_TRANSLATE_NOOP("missing", "the class of an author"),
    QT_TRANSLATE_NOOP("missing", "the birth date of an author"),
    QT_TRANSLATE_NOOP("missing", "the consent of the parents"),
    QT_TRANSLATE_NOOP("missing", "the school's list with stamp and signature"),
)
"""What entries lack most often, offered to be ticked."""


class TooFarError(GreenSchoolError):
    """A change of state once the contest is past it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{contest} is “{state}” already, so {code} can no longer become “{target}”. Nothing was changed. The council "
        "can exclude an entry from the prizes.",
    )


class LateStaysError(GreenSchoolError):
    """A late entry to be accepted where the contest keeps it out."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{code} came late, and by the rules of {contest} it stays late. Nothing was changed. Change the rule of the "
        "contest first if the council wants it so.",
    )


class ConsentMissingError(GreenSchoolError):
    """Entries to be accepted whose authors' consent is not there."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The consent of these authors is missing: {names}. Nothing was changed. Note the consent, or return the "
        "entries to their schools.",
    )


class NothingMissingError(GreenSchoolError):
    """An entry to be returned without saying what it lacks."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "Say what {code} lacks, so that its school can mend it. Nothing was changed."
    )


class MovedMeanwhileError(GreenSchoolError):
    """A change of state to be taken back after another one."""

    sentence = QT_TRANSLATE_NOOP("errors", "{code} has been decided on again meanwhile. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an entry stood before or stands after a change."""

    code: str
    state: EntryState
    reason: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """What a change of state did, so that it can be taken back: each entry before and after."""

    before: tuple[Standing, ...]
    after: tuple[Standing, ...]


def move_entries(desk: Desk, codes: Sequence[str], target: EntryState, reason: str = "") -> Moved:
    """Take entries to ``target``, all of them or none.

    Raises ``IllegalMoveError``, ``ReasonMissingError``, ``TooFarError`` once the round is past it, ``LateStaysError``,
    ``ConsentMissingError``, ``UnknownEntryError`` or ``SeasonClosedError``.
    """
    if target is EntryState.RETURNED:
        return return_entries(desk, dict.fromkeys(codes, (reason,) if normalise(reason) else ()))
    with desk.write(Permission.EDIT, f"entries.{target.value}") as uow:
        open_season_of(uow, desk)
        entries = [entry_of(uow, desk, code) for code in dict.fromkeys(codes)]
        if target is EntryState.ACCEPTED:
            _check_accepted(entries)
        before = tuple(map(_standing, entries))
        for entry in entries:
            _check_round(entry, target)
            entry.move(target, normalise(reason))
            entry.missing = []
        uow.reason = normalise(reason)
        return Moved(before, tuple(map(_standing, entries)))


def return_entries(desk: Desk, missing: Mapping[str, Sequence[str]]) -> Moved:
    """Return entries to their schools with what each of them lacks, all or none.

    Raises ``NothingMissingError`` or what ``move_entries`` does.
    """
    with desk.write(Permission.EDIT, "entries.returned") as uow:
        open_season_of(uow, desk)
        entries = {code: entry_of(uow, desk, code) for code in missing}
        before = tuple(map(_standing, entries.values()))
        for code, entry in entries.items():
            things = [thing for one in missing[code] if (thing := normalise(one))]
            if not things:
                raise NothingMissingError(code=entry.code)
            _check_round(entry, EntryState.RETURNED)
            entry.move(EntryState.RETURNED, "; ".join(things))
            entry.missing = things
        return Moved(before, tuple(map(_standing, entries.values())))


def take_back(desk: Desk, moved: Moved) -> Moved:
    """Put entries back to where they stood before a change that was a mistake; the journal keeps both.

    Raises ``MovedMeanwhileError`` where an entry no longer stands where the change put it, or ``TooFarError``.
    """
    with desk.write(Permission.EDIT, "entries.move_undone") as uow:
        open_season_of(uow, desk)
        for before, after in zip(moved.before, moved.after, strict=True):
            entry = entry_of(uow, desk, before.code)
            if _standing(entry) != after:
                raise MovedMeanwhileError(code=entry.code)
            _check_round(entry, after.state)
            entry.state, entry.state_reason = before.state, before.reason
            entry.missing = list(before.missing)
    return Moved(moved.after, moved.before)


def _check_accepted(entries: Sequence[Entry]) -> None:
    for entry in entries:
        if entry.state is EntryState.LATE and entry.contest.late_policy is not LatePolicy.DECIDE:
            raise LateStaysError(code=entry.code, contest=entry.contest.name)
    names = [
        f"{author.name} ({entry.code})"
        for entry in entries
        if entry.contest.consent_required
        for author in entry.authors
        if not author.consents
    ]
    if names:
        raise ConsentMissingError(names=", ".join(names))


def _check_round(entry: Entry, target: EntryState) -> None:
    """Let entries leave until the marks are closed, and all else be decided before the codes are drawn."""
    round_ = first_round(entry.contest)
    if round_.state not in (BEFORE_CLOSING if target in _LEAVING else BEFORE_CODES):
        raise TooFarError(contest=entry.contest.name, state=round_.state, code=entry.code, target=target)


def _standing(entry: Entry) -> Standing:
    return Standing(entry.code, entry.state, entry.state_reason, tuple(entry.missing))

"""The lists that people can take in, and what is said of one that was."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say, tell
from greenschool.services.desk import Desk
from greenschool.services.imports import Importer, ImportResult
from greenschool.services.intake import EntriesImport
from greenschool.services.judges import JudgesImport
from greenschool.services.marks import MarksImport
from greenschool.services.schools import SchoolsImport
from greenschool.services.seasons import ContestRow
from greenschool.services.templates import export_schools
from greenschool.services.training_lists import ParticipantsImport
from greenschool.services.trainings import TrainingRow
from greenschool.text.dates import format_date
from greenschool.ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class Source:
    """One list: its importer, its kind and contest for the template, and the sentence of success.

    ``told`` is a source string of context ``import`` with {n} and {file}. ``name`` is what a person chooses it by.
    """

    importer: Importer[Any]
    kind: str
    told: str
    name: str = ""
    contest: str | None = None
    present: Callable[[Desk, Path], object] | None = None
    """Writes the list as it is now, to be changed and taken in again."""
    renumbering: Importer[Any] | None = None
    """Takes the list in with numbers that go on after those that are there."""


def schools_sources() -> tuple[Source, ...]:
    """Return the list of schools, taken in as new ones only or with changes of those that are known."""
    told = QT_TRANSLATE_NOOP("import", "Schools imported from {file}: {n}. A backup was made first.")
    new, known = say("import", "New schools only"), say("import", "New schools, and changes of known ones")
    return (
        Source(SchoolsImport(), "schools", told, new),
        Source(SchoolsImport(update=True), "schools", told, known, present=export_schools),
    )


def judges_source() -> Source:
    """Return the list of judges."""
    told = QT_TRANSLATE_NOOP("import", "Judges imported from {file}: {n}. A backup was made first.")
    return Source(JudgesImport(), "judges", told)


def marks_source() -> Source:
    """Return the list of marks."""
    told = QT_TRANSLATE_NOOP("import", "Marks imported from {file}: {n}. A backup was made first.")
    return Source(MarksImport(), "marks", told)


def entries_sources(contests: Sequence[ContestRow]) -> tuple[Source, ...]:
    """Return the list of entries of each contest."""
    told = QT_TRANSLATE_NOOP("import", "Entries imported from {file}: {n}. A backup was made first.")
    return tuple(
        Source(
            EntriesImport(contest.code),
            "entries",
            told,
            contest.name,
            contest.code,
            renumbering=EntriesImport(contest.code, renumber=True),
        )
        for contest in contests
    )


def participants_sources(trainings: Sequence[TrainingRow]) -> tuple[Source, ...]:
    """Return the list of participants of each training."""
    told = QT_TRANSLATE_NOOP("import", "Participants imported from {file}: {n}. A backup was made first.")
    return tuple(
        Source(
            ParticipantsImport(row.number),
            "participants",
            told,
            f"{row.number}. {format_date(row.facts.held_on)} – {row.facts.topic}",
        )
        for row in trainings
    )


def results_sentence(brought: Sequence[tuple[Source, ImportResult]]) -> tuple[str, Tone]:
    """Return what the files of one import brought together."""
    if len(brought) == 1:
        return result_sentence(*brought[0])
    rows = sum(result.added for _source, result in brought)
    tone = Tone.WARN if any(result.notes for _source, result in brought) else Tone.OK
    return say(
        "import", "Imported from {files} files: {n} rows. A backup was made first.", files=len(brought), n=rows
    ), tone


def result_sentence(source: Source, result: ImportResult) -> tuple[str, Tone]:
    """Return what an import brought, with what the officer should know of it."""
    told = say("import", source.told, n=result.added, file=result.file.name)
    notes = [tell(note) for note in result.notes]
    return "\n".join([told, *notes]), Tone.WARN if notes else Tone.OK

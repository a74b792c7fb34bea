"""What the commands on checklists and assessments print."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from greenschool import wording
from greenschool.cli.terminal import print_json, print_line, print_table
from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.services.assessment_rows import AssessmentGrid, ScoreRow, SheetRow
from greenschool.services.assessment_sheets import SheetImported
from greenschool.services.checklist_saving import ChecklistPreview
from greenschool.services.checklists import ChecklistRow
from greenschool.services.states import Side
from greenschool.text.numbers import format_decimal


def print_checklist(checklist: ChecklistRow) -> None:
    """Print pillars, criteria and bands."""
    print_line(f"{checklist.name} – {say('cli', 'version {number}', number=checklist.version)}")
    for pillar in checklist.pillars:
        counted = "" if pillar.counted else say("cli", " (left out this season)")
        points = say("cli", "{points} points", points=format_decimal(pillar.points))
        print_line(f"{pillar.code}. {pillar.name}: {points}{counted}")
    titles = [
        say("columns", "Code"),
        say("columns", "Criterion"),
        say("columns", "Maximum"),
        say("columns", "How to fill in"),
        say("columns", "Level"),
    ]
    cells = [
        (one.code, one.text, format_decimal(one.maximum), one.entry, ", ".join(one.levels))
        for one in checklist.criteria
    ]
    print_table(titles, cells, right=frozenset({2}))
    for band in checklist.bands:
        print_line(
            say(
                "cli",
                "{band}: from {threshold} points, each pillar at least {share} %",
                band=band.name,
                threshold=format_decimal(band.threshold),
                share=format_decimal(band.minimum_share),
            )
        )


def print_checklist_json(checklist: ChecklistRow) -> None:
    """Print the checklist as one object; numbers have a decimal point."""
    print_json(
        {
            "name": checklist.name,
            "version": checklist.version,
            "schools_with_marks": checklist.schools_with_marks,
            "pillars": [
                {
                    "code": pillar.code,
                    "name": pillar.name,
                    "points": str(pillar.points),
                    "bonus": pillar.bonus,
                    "counted": pillar.counted,
                }
                for pillar in checklist.pillars
            ],
            "criteria": [
                {
                    "code": one.code,
                    "pillar": one.pillar,
                    "theme": one.theme or None,
                    "text": one.text,
                    "maximum": str(one.maximum),
                    "kind": one.kind.value,
                    "entry": one.entry,
                    "evidence": one.evidence or None,
                    "levels": list(one.levels),
                }
                for one in checklist.criteria
            ],
            "bands": [
                {"name": band.name, "threshold": str(band.threshold), "minimum_share": str(band.minimum_share)}
                for band in checklist.bands
            ],
        }
    )


def print_preview(preview: ChecklistPreview, *, saved: bool) -> None:
    """Print what a new state of the checklist changes, and whether it was recorded."""
    for line in wording.checklist_preview_lines(preview):
        print_line(line)
    note = wording.checklist_points_note(preview.points)
    if note:
        print_line(note)
    count = len(preview.changes)
    if not count:
        print_line(say("cli", "The checklist is like that already; nothing was changed."))
    elif saved:
        print_line(say("cli", "{count} changes made.", count=count))
    else:
        told = QT_TRANSLATE_NOOP("cli", "{count} changes shown, nothing was changed. Add --yes to make them.")
        print_line(say("cli", told, count=count))
        if preview.lost:
            lost = sum(one.marks for one in preview.lost)
            print_line(say("cli", "{marks} marks would be lost: add --lose-marks too to let them go.", marks=lost))


def print_preview_json(preview: ChecklistPreview, *, saved: bool) -> None:
    """Print the same as one object."""
    print_json(
        {
            "saved": saved and bool(preview.changes),
            "schools_with_marks": preview.schools_with_marks,
            "ordinary_points": str(preview.points.ordinary),
            "changes": [
                {
                    "kind": change.kind.value,
                    "code": change.code,
                    "words": change.words,
                    "edits": [
                        {"field": edit.field.value, "before": edit.before, "after": edit.after} for edit in change.edits
                    ],
                }
                for change in preview.changes
            ],
            "effects": [
                {"kind": one.kind.value, "code": one.code, "marks": one.marks, "schools": list(one.schools)}
                for one in preview.effects
            ],
            "reopened": list(preview.reopened),
        }
    )


def print_sheets(sheets: Sequence[SheetImported]) -> None:
    """Say what came home."""
    for sheet in sheets:
        print_line(
            say(
                "cli",
                "{file}: {school}, {count} marks taken in.",
                file=sheet.file.name,
                school=sheet.school,
                count=sheet.marks,
            )
        )


def print_sheets_json(sheets: Sequence[SheetImported]) -> None:
    """Print one object for each sheet."""
    print_json([{"file": sheet.file.name, "school": sheet.school, "marks": sheet.marks} for sheet in sheets])


def print_assessments(grid: AssessmentGrid, school_id: int | None) -> None:
    """Print one line for each school, or for one only, and how many reached each band."""
    titles = [
        say("columns", "Code"),
        say("columns", "School"),
        say("columns", "State"),
        *(wording.state_name(side) for side in Side),
        say("columns", "Band"),
    ]
    cells = [
        (
            sheet.code,
            sheet.school,
            wording.state_name(sheet.state),
            *(_total(sheet.score(side)) for side in Side),
            _band(sheet.standing),
        )
        for sheet in _chosen(grid, school_id)
    ]
    print_table(titles, cells, right=frozenset({3, 4, 5}))
    if school_id is None:
        print_bands(grid)


def print_bands(grid: AssessmentGrid) -> None:
    """Print how many schools have been assessed, and how many reached each band."""
    standing = [sheet.standing for sheet in grid.sheets if sheet.standing.complete]
    reached = Counter(score.band for score in standing)
    bands = [*(band.name for band in grid.checklist.bands), None]
    print_line(
        say(
            "cli",
            "{count} of {schools} schools assessed: {bands}",
            count=len(standing),
            schools=len(grid.sheets),
            bands=", ".join(f"{reached[band]} {band or say('states', 'below all bands')}" for band in bands),
        )
    )


def print_assessments_json(grid: AssessmentGrid, school_id: int | None) -> None:
    """Print one object for each school, or for one only."""
    print_json([_sheet(sheet) for sheet in _chosen(grid, school_id)])


def assessments_json(grid: AssessmentGrid) -> dict[str, Any]:
    """Return the figures of a grid as plain values."""
    reached = Counter(sheet.standing.band for sheet in grid.sheets if sheet.standing.complete)
    return {
        "schools": len(grid.sheets),
        "states": dict(Counter(sheet.state.value for sheet in grid.sheets)),
        "bands": {band.name: reached[band.name] for band in grid.checklist.bands},
        "below_all_bands": reached[None],
    }


def _chosen(grid: AssessmentGrid, school_id: int | None) -> list[SheetRow]:
    return [sheet for sheet in grid.sheets if school_id is None or sheet.school_id == school_id]


def _sheet(sheet: SheetRow) -> dict[str, Any]:
    return {
        "code": sheet.code,
        "school": sheet.school,
        "level": sheet.level,
        "state": sheet.state.value,
        "total": str(sheet.standing.total),
        "missing": list(sheet.standing.missing),
        "band": sheet.standing.band,
        "pillars": {part.key: str(part.points) for part in sheet.standing.pillars},
        "marks": {
            cell.criterion: {
                "maximum": str(cell.maximum),
                **{side.name.lower(): _number(cell.side(side).points) for side in Side},
                "reason": cell.reason or None,
            }
            for cell in sheet.cells
        },
    }


def _number(value: object) -> str | None:
    return None if value is None else str(value)


def _total(score: ScoreRow) -> str:
    return format_decimal(score.total) if score.complete else "–"


def _band(score: ScoreRow) -> str:
    if not score.complete:
        return "–"
    return score.band or say("states", "below all bands")

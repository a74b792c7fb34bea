"""The checklist out to a workbook and, edited there, back: what it would change is shown before it is recorded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Permission
from greenschool.models.checklist import CriterionKind
from greenschool.services import checklist_check as check
from greenschool.services.checklist_compare import is_counted
from greenschool.services.checklist_draft import (
    NO_THEME,
    ChecklistDraft,
    CriterionDraft,
    PillarDraft,
    ThemeDraft,
    in_order,
    open_draft,
)
from greenschool.services.checklist_edits import next_code
from greenschool.services.checklist_rule_words import RuleWords
from greenschool.services.desk import Desk
from greenschool.services.imports import ImportRefusedError
from greenschool.services.schools import LEVELS
from greenschool.text.unicode import normalise
from greenschool.workbooks import checklist_book as book
from greenschool.workbooks.reading import CellProblem, Reading

_KINDS = dict(zip(CriterionKind, book.KINDS, strict=True))
_FIELD_OF: dict[type[GreenSchoolError], str] = {
    check.TextMissingError: "text",
    check.LevelsMissingError: "levels",
    check.RuleWrongError: "scale",
    check.NameWrongError: "name",
}
"""The column of a fault; of all others it is the code."""


class KindUnknownError(GreenSchoolError):
    """A way of marking that there is not."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{value}” is no way of marking; choose one of: {known}.")


class PillarUnknownError(GreenSchoolError):
    """A criterion of a pillar that is not on the sheet of pillars."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no pillar “{value}” on the sheet of pillars; it has: {known}.")


class ThemeUnknownError(GreenSchoolError):
    """A criterion of a theme that is not on the sheet of themes."""

    sentence = QT_TRANSLATE_NOOP("errors", "there is no theme “{value}” on the sheet of themes; it has: {known}.")


class NeitherYesNorNoError(GreenSchoolError):
    """A cell that is to say yes or no."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{value}” is neither Có nor Không.")


def write_checklist(desk: Desk, path: Path) -> None:
    """Write the season's checklist to ``path``. Raises ``NoChecklistError`` or what the writer refuses."""
    draft = open_draft(desk)
    pillars = [
        book.PillarLine(0, one.code, one.name, _yes(on=one.bonus), _yes(on=is_counted(one))) for one in draft.pillars
    ]
    themes = [book.ThemeLine(0, one.name) for one in draft.themes]
    book.write_checklist_book(path, pillars, themes, [_line(draft, one) for one in draft.criteria])


def read_checklist(desk: Desk, path: Path) -> ChecklistDraft:
    """Return the season's checklist as a workbook would have it; record it with ``save_draft``.

    A code that is known keeps its criterion and marks, one that is not is new, and what the workbook lacks goes.
    Raises ``ImportRefusedError`` with every cell that does not fit, ``NoChecklistError``, or a ``FileRefusedError``.
    """
    with desk.read(Permission.EDIT):
        pass
    reading = book.read_checklist_book(path)
    builder = _Builder(open_draft(desk), reading)
    draft = builder.build()
    problems = [*builder.problems, *(() if builder.problems else builder.faults(draft))]
    if problems:
        raise ImportRefusedError(path, tuple(problems))
    return draft


@dataclass(slots=True)
class _Builder:
    """Builds a draft out of the lines; what was there before keeps its key."""

    before: ChecklistDraft
    reading: book.ChecklistReading
    problems: list[CellProblem] = field(default_factory=list)
    made: int = 0
    rows: dict[str, int] = field(default_factory=dict)

    def build(self) -> ChecklistDraft:
        """Return the draft; ``problems`` holds what could not be understood."""
        for reading in (self.reading.pillars, self.reading.themes, self.reading.criteria):
            self.problems += reading.problems
        pillars = tuple(self._pillar(line) for line in self.reading.pillars.lines)
        themes = tuple(self._theme(line) for line in self.reading.themes.lines)
        draft = replace(self.before, pillars=pillars, themes=themes, criteria=())
        for line in self.reading.criteria.lines:
            draft = self._with_criterion(draft, line)
        return in_order(replace(draft, made=self.made))

    def faults(self, draft: ChecklistDraft) -> Iterable[CellProblem]:
        """Return what does not fit in the draft, at its cells."""
        for fault in check.faults(draft):
            reading = self._reading_of(draft, fault.key)
            row = self.rows.get(fault.key, reading.header_row)
            yield reading.problem(row, _FIELD_OF.get(type(fault.error), "code"), "", fault.error)

    def _reading_of(
        self, draft: ChecklistDraft, key: str
    ) -> Reading[book.PillarLine] | Reading[book.ThemeLine] | Reading[book.CriterionLine]:
        match draft.part(key):
            case PillarDraft():
                return self.reading.pillars
            case ThemeDraft():
                return self.reading.themes
            case _:
                return self.reading.criteria

    def _pillar(self, line: book.PillarLine) -> PillarDraft:
        known = _named(((one.key, one.code) for one in self.before.pillars), line.code)
        bonus = self._flag(line.row, "bonus", line.bonus, default=False)
        counted = self._flag(line.row, "counted", line.counted, default=True)
        return PillarDraft(self._key(known, line.row), line.code, line.name, bonus, counted)

    def _theme(self, line: book.ThemeLine) -> ThemeDraft:
        known = _named(((one.key, one.name) for one in self.before.themes), line.name)
        return ThemeDraft(self._key(known, line.row), line.name)

    def _with_criterion(self, draft: ChecklistDraft, line: book.CriterionLine) -> ChecklistDraft:
        pillar = _named(((one.key, one.code) for one in draft.pillars), line.pillar)
        theme = _named(((one.key, one.name) for one in draft.themes), line.theme)
        kind = next((one for one, name in _KINDS.items() if name.casefold() == line.kind.casefold()), None)
        unknown = self._unknown(draft, line, pillar, theme, kind)
        if unknown or pillar is None or kind is None:
            self.problems += unknown
            return draft
        known = _named(((one.key, one.code) for one in self.before.criteria), line.code)
        made = CriterionDraft(
            key=self._key(known, line.row),
            code=self._code(draft, line, pillar, theme or NO_THEME, known),
            pillar=pillar,
            theme=theme or NO_THEME,
            text=line.text,
            rule=RuleWords(kind, line.scale, line.unit, line.each, line.limit),
            guide=line.guide,
            evidence=line.evidence,
            levels=_levels(line.levels),
        )
        return replace(draft, criteria=(*draft.criteria, made))

    def _code(self, draft: ChecklistDraft, line: book.CriterionLine, pillar: str, theme: str, known: str | None) -> str:
        """Return the code as written; a new one where none is written or its criterion went to another pillar."""
        begins = line.code.casefold().startswith(draft.pillar(pillar).code.casefold())
        if line.code and (begins or known is None):
            return line.code
        return next_code(draft, pillar, theme)

    def _unknown(
        self,
        draft: ChecklistDraft,
        line: book.CriterionLine,
        pillar: str | None,
        theme: str | None,
        kind: CriterionKind | None,
    ) -> list[CellProblem]:
        def problem(key: str, value: str, error: GreenSchoolError) -> CellProblem:
            return self.reading.criteria.problem(line.row, key, value, error)

        found = []
        if pillar is None:
            known = ", ".join(one.code for one in draft.pillars)
            found.append(problem("pillar", line.pillar, PillarUnknownError(value=line.pillar, known=known)))
        if line.theme and theme is None:
            known = ", ".join(one.name for one in draft.themes)
            found.append(problem("theme", line.theme, ThemeUnknownError(value=line.theme, known=known)))
        if kind is None:
            known = ", ".join(_KINDS.values())
            found.append(problem("kind", line.kind, KindUnknownError(value=line.kind, known=known)))
        return found

    def _flag(self, row: int, key: str, value: str, *, default: bool) -> bool:
        answers = {"": default, book.YES.casefold(): True, book.NO.casefold(): False}
        answer = answers.get(value.casefold())
        if answer is None:
            self.problems.append(self.reading.pillars.problem(row, key, value, NeitherYesNorNoError(value=value)))
        return bool(answer)

    def _key(self, known: str | None, row: int) -> str:
        """Return the key of what was there before, once; otherwise a new one."""
        if known is None or known in self.rows:
            self.made += 1
            known = f"new {self.made}"
        self.rows[known] = row
        return known


def _named(parts: Iterable[tuple[str, str]], name: str) -> str | None:
    wanted = normalise(name).casefold()
    return next((key for key, called in parts if wanted and called.casefold() == wanted), None)


def _levels(typed: str) -> tuple[str, ...]:
    """Return levels in their order, unknown ones behind them; all where none is named."""
    named: Sequence[str] = [part.strip().upper() for part in typed.replace(";", ",").split(",") if part.strip()]
    if not named:
        return LEVELS
    return (*(level for level in LEVELS if level in named), *(level for level in named if level not in LEVELS))


def _line(draft: ChecklistDraft, one: CriterionDraft) -> book.CriterionLine:
    rule = one.rule
    return book.CriterionLine(
        row=0,
        code=one.code,
        pillar=draft.pillar(one.pillar).code,
        theme=draft.theme_name(one.theme),
        text=one.text,
        guide=one.guide,
        evidence=one.evidence,
        kind=_KINDS[rule.kind],
        scale=rule.scale,
        each=rule.each,
        unit=rule.unit,
        limit=rule.limit,
        levels=", ".join(one.levels),
    )


def _yes(*, on: bool) -> str:
    return book.YES if on else book.NO

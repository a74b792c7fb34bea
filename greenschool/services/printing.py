"""Papers of a contest: certificates, award list and standings, as PDF and as Excel.

Every paper is made from the awards or the standings that the screen shows, and bears their fingerprint.
"""

from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models import Contest, Round, Season
from greenschool.models.account import Permission
from greenschool.models.round import SETTLED
from greenschool.papers.certificate import CertificateReport, CertificateText, write_certificates
from greenschool.papers.document import DocumentFacts
from greenschool.papers.layout import read_layout
from greenschool.papers.lists import AwardListPaper, Winner, write_award_list
from greenschool.papers.lists import AwardRow as PaperAward
from greenschool.papers.standings import StandingsPaper, write_standings
from greenschool.papers.wording import wording
from greenschool.progress import SILENT, Progress
from greenschool.resources import resource
from greenschool.services import result_papers
from greenschool.services.awards import AwardRow, awards_in
from greenschool.services.contestants import compute
from greenschool.services.desk import Desk, contest_of, result_round, season_of
from greenschool.services.letterheads import letterhead, recipients, signature
from greenschool.services.results import fingerprint
from greenschool.services.standings import standings_in
from greenschool.storage import audit_chain
from greenschool.storage.unit_of_work import UnitOfWork
from greenschool.text.dates import format_date, place_and_date
from greenschool.workbooks.writer import write_workbook


class NotSettledError(GreenSchoolError):
    """Awards or certificates of a contest whose result is not final."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The result of {contest} is not settled yet. Nothing was printed. Close the marks and settle the result first.",
    )


class ResultChangedError(GreenSchoolError):
    """The settled result is not what the marks give now."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "The marks of {contest} no longer give the result {fingerprint} that was settled. Nothing was printed. Restore "
        "the last good backup or call an administrator.",
    )


class UnknownPaperFormatError(GreenSchoolError):
    """A file name whose ending is neither .pdf nor .xlsx."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: only .pdf and .xlsx can be written. Nothing was written. Choose one of the two endings."
    )


@dataclass(frozen=True, slots=True)
class _Occasion:
    """What a paper speaks of: season, contest and round, checked to be what was settled."""

    season: Season
    contest: Contest
    round: Round


def print_certificates(
    desk: Desk, contest: str, out: Path, progress: Progress = SILENT, *, background: bool = True
) -> CertificateReport:
    """Write one certificate for each award of a settled contest, in the order of the register, to the PDF ``out``.

    Without ``background`` only the text is written, for pre-printed blanks. Raises ``NotSettledError``,
    ``ResultChangedError``, ``ChainBrokenError`` or what ``papers.certificate`` refuses; ``out`` is then as it was.
    """
    with desk.read(Permission.AWARD) as uow:
        occasion = _settled(uow, desk, contest)
        awards = awards_in(uow, desk.season_id, occasion.contest)
        layout = read_layout(resource("certificates", f"{occasion.season.certificate_layout}.toml"))
        texts = [_certificate(occasion, award) for award in awards]
        phrases = wording("contest")
        facts = DocumentFacts(
            title=phrases.say("certificates_title", contest=occasion.contest.name),
            author=occasion.season.issuer_heading,
            subject=phrases.say("certificates_subject", count=len(awards), fingerprint=occasion.round.fingerprint),
            made_at=uow.now.astimezone(),
        )
    return write_certificates(texts, layout, out, progress, facts=facts, background=background)


def print_award_list(desk: Desk, contest: str, out: Path, progress: Progress = SILENT) -> None:
    """Write the award list of a settled contest to ``out``, a .pdf or an .xlsx file.

    Raises ``NotSettledError``, ``ResultChangedError``, ``ChainBrokenError``, ``UnknownPaperFormatError`` or what the
    writers refuse.
    """
    suffix = paper_suffix(out)
    with desk.read() as uow:
        occasion = _settled(uow, desk, contest)
        awards = awards_in(uow, desk.season_id, occasion.contest)
        paper = AwardListPaper(
            letterhead=letterhead(occasion.season, occasion.contest.decision_date),
            contest=occasion.contest.name,
            rows=_paper_awards(awards),
            decision=_decision("list_decision", occasion.contest) or None,
            fingerprint=occasion.round.fingerprint,
            signature=signature(occasion.season),
            recipients=recipients(),
            made_at=uow.now.astimezone(),
        )
        sheet = result_papers.award_sheet(occasion.contest.name, awards, occasion.round.fingerprint)
    if suffix == ".pdf":
        write_award_list(paper, out)
    else:
        write_workbook(out, [sheet], progress)


def print_standings(
    desk: Desk, contest: str, out: Path, progress: Progress = SILENT, number: int | None = None
) -> None:
    """Write the standings of a contest to ``out``, a .pdf or an .xlsx file; provisional ones say so on every page.

    They are those of the round that awards, or of that ``number``. Raises ``UnknownRoundError``,
    ``ResultChangedError``, ``ChainBrokenError``, ``UnknownPaperFormatError`` or what the writers refuse.
    """
    suffix = paper_suffix(out)
    with desk.read() as uow:
        occasion = _checked(uow, desk, contest, number)
        standings = standings_in(uow, occasion.contest, occasion.round)
        paper = StandingsPaper(
            letterhead=letterhead(occasion.season, occasion.contest.decision_date),
            contest=occasion.contest.name,
            round_name=result_papers.round_text(standings),
            rows=result_papers.paper_rows(standings),
            scheme=result_papers.scheme_text(standings.scheme),
            ties=result_papers.tie_texts(standings),
            chosen=standings.chosen if standings.lines else None,
            settled=standings.settled,
            fingerprint=standings.fingerprint,
            signature=signature(occasion.season),
            recipients=recipients(),
            made_at=uow.now.astimezone(),
        )
    if suffix == ".pdf":
        write_standings(paper, out)
    else:
        write_workbook(out, [result_papers.standings_sheet(standings)], progress)


def check_sound(uow: UnitOfWork, contest: Contest, round_: Round) -> None:
    """Check the journal, and that a settled result is still what its marks give.

    Raises ``ChainBrokenError`` or ``ResultChangedError``.
    """
    audit_chain.verify(uow.session)
    if round_.state in SETTLED:
        now = fingerprint(contest.code, compute(uow, contest, round_, settle=True))
        if now != round_.fingerprint:
            raise ResultChangedError(contest=contest.name, fingerprint=round_.fingerprint)


def _checked(uow: UnitOfWork, desk: Desk, contest: str, number: int | None = None) -> _Occasion:
    found = contest_of(uow, desk, contest)
    round_ = result_round(found, number)
    check_sound(uow, found, round_)
    return _Occasion(season_of(uow, desk), found, round_)


def _settled(uow: UnitOfWork, desk: Desk, contest: str) -> _Occasion:
    occasion = _checked(uow, desk, contest)
    if occasion.round.state not in SETTLED:
        raise NotSettledError(contest=occasion.contest.name)
    return occasion


def _certificate(occasion: _Occasion, award: AwardRow) -> CertificateText:
    season, phrases = occasion.season, wording("contest")
    where, day = award.school, occasion.contest.decision_date or award.granted_on
    if award.class_name:
        where = phrases.say("class_and_school", class_name=award.class_name, school=award.school)
    return CertificateText(
        label=f"{award.recipient} ({where})",
        fields={
            "authority": season.certificate_authority,
            "name": award.recipient,
            "class_and_school": where,
            "achievement": award.achievement,
            "decision": _decision("certificate_decision", occasion.contest),
            "register_number": phrases.say("register_number", number=f"{award.register_number:03d}", year=day.year),
            "place_and_date": place_and_date(season.place, day),
            "post": season.signatory_post,
            "signatory": season.signatory_name,
        },
    )


def _paper_awards(awards: tuple[AwardRow, ...]) -> tuple[PaperAward, ...]:
    """Return one row for each entry, its authors together."""
    rows = []
    for _, group in groupby(awards, key=lambda award: award.entry):
        team = list(group)
        winners = tuple(Winner(award.recipient, award.class_name) for award in team)
        prize = wording("contest").say("prize_line", line=team[0].prize)
        rows.append(PaperAward(winners, team[0].school, team[0].work, prize))
    return tuple(rows)


def _decision(phrase: str, contest: Contest) -> str:
    if contest.decision_date is None:
        return ""
    return wording("contest").say(phrase, number=contest.decision_number, date=format_date(contest.decision_date))


def paper_suffix(out: Path) -> str:
    """Return .pdf or .xlsx; raises ``UnknownPaperFormatError`` for every other ending of ``out``."""
    suffix = out.suffix.lower()
    if suffix not in {".pdf", ".xlsx"}:
        raise UnknownPaperFormatError(file=out.name)
    return suffix

"""How the papers of a season will look with given headings, before anything is printed."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from greenschool.papers.certificate import CertificateText, write_certificates
from greenschool.papers.layout import read_layout
from greenschool.papers.letterhead import Letterhead, Signature
from greenschool.papers.specimen import LetterSpecimen, letter_specimen
from greenschool.papers.wording import wording
from greenschool.resources import resource
from greenschool.services.letterheads import recipients
from greenschool.services.organisation import Headings
from greenschool.services.season_facts import SeasonFacts
from greenschool.text.dates import place_and_date
from greenschool.text.unicode import normalise, normalise_lines


def draw_letter(headings: Headings, day: date) -> bytes:
    """Return a PDF with the heading and the signature of a letter of ``day``; raises ``MissingGlyphError``."""
    phrases = wording("specimen")
    suffix = normalise(headings.document_suffix)
    paper = LetterSpecimen(
        letterhead=Letterhead(
            normalise(headings.parent_heading),
            normalise(headings.issuer_heading),
            phrases.say("number", suffix=suffix).rstrip("-"),
            place_and_date(normalise(headings.place), day),
        ),
        signature=Signature(
            tuple(normalise_lines(headings.signatory_post).splitlines()), normalise(headings.signatory_name)
        ),
        recipients=recipients(),
    )
    return letter_specimen(paper)


def draw_certificate(facts: SeasonFacts, day: date) -> bytes:
    """Return a PDF with a sample certificate of the season; raises what ``papers.certificate`` refuses."""
    phrases, headings = wording("specimen"), facts.headings
    text = CertificateText(
        label=phrases.say("certificate_label"),
        fields={
            "authority": normalise(headings.certificate_authority),
            "name": phrases.say("certificate_name"),
            "class_and_school": phrases.say("certificate_school"),
            "achievement": phrases.say(
                "certificate_achievement",
                programme=normalise(facts.programme),
                school_year=normalise(facts.school_year),
            ),
            "place_and_date": place_and_date(normalise(headings.place), day),
            "post": normalise_lines(headings.signatory_post),
            "signatory": normalise(headings.signatory_name),
        },
    )
    layout = read_layout(resource("certificates", f"{facts.certificate_layout}.toml"))
    with TemporaryDirectory() as folder:
        out = Path(folder) / "specimen.pdf"
        write_certificates([text], layout, out)
        return out.read_bytes()

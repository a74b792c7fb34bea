"""What minutes of marking share: opening without place and date, secretary left and chair right, who gets them.

This module loads reportlab; papers import it inside the function that writes them.
"""

from reportlab.platypus import Flowable, KeepTogether, Spacer

from greenschool.papers.flowables import HeadingBlock, TitleBlock, Type
from greenschool.papers.letterhead import Letterhead
from greenschool.papers.signing import Signer, signing_block
from greenschool.papers.units import MM
from greenschool.papers.wording import Wording, wording


def opening(letterhead: Letterhead, title: str, subject: str, kind: Type) -> list[Flowable]:
    """Return heading and title."""
    return [
        HeadingBlock(letterhead, kind),
        Spacer(0, 6 * MM),
        TitleBlock(title, subject, None, kind),
        Spacer(0, 4 * MM),
    ]


def closing(last: Flowable, width: float, phrases: Wording, kind: Type) -> Flowable:
    """Return the last words with the two places to sign on one page, and the recipients below them."""
    hint = phrases.say("hint")
    signers = (Signer("", phrases.say("secretary"), hint, ""), Signer("", phrases.say("chair"), hint, ""))
    family = kind.family
    lines = phrases.say("recipients").split("|")
    return KeepTogether(
        [
            last,
            Spacer(0, 5 * MM),
            signing_block(signers, width, kind),
            Spacer(0, 6 * MM),
            kind.paragraph(wording("heading").say("recipients"), 12, font=family.bold_italic),
            *(kind.paragraph(f"- {line}", 11) for line in lines),
        ]
    )

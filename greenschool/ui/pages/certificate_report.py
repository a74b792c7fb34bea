"""What gave way on certificates, in words: somebody looks at those pages before a sheet of paper is used."""

from collections.abc import Sequence

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.language import say
from greenschool.papers.certificate import CertificateReport, Change

_NAMED = 12
_SHRUNK = QT_TRANSLATE_NOOP("certificates", "Set in smaller letters so that it fits: {names}.")
_WRAPPED = QT_TRANSLATE_NOOP("certificates", "Set on several lines: {names}.")


def report_texts(report: CertificateReport) -> tuple[str, ...]:
    """Return a sentence for each way in which texts gave way, naming whose; empty where all fitted."""
    kinds = ((_SHRUNK, report.shrunk), (_WRAPPED, report.wrapped))
    return tuple(say("certificates", words, names=_names(changes)) for words, changes in kinds if changes)


def _names(changes: Sequence[Change]) -> str:
    labels = list(dict.fromkeys(change.label for change in changes))
    if len(labels) <= _NAMED:
        return "; ".join(labels)
    more = say("certificates", "and {count} more", count=len(labels) - _NAMED)
    return "; ".join((*labels[:_NAMED], more))

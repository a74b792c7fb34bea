"""Find texts that are the same or nearly: written with other accents, case, punctuation, order of words, or a slip.

A text becomes its words without accents, in any order. Slogans of one season share whole phrases ("vì một Thủ đô xanh –
sạch – đẹp"), so likeness is measured by the letters of the words that only one of two texts has: a letter more or less
in one word is a slip, another phrase is another slogan.

Ten thousand texts are fifty million pairs. Most are never looked at: ``_Letters`` adds up, for one text and all others
at once, the letters of the words that they share, and only who shares enough is compared word by word.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from greenschool.errors import QT_TRANSLATE_NOOP
from greenschool.progress import SILENT, Progress
from greenschool.text.search_key import search_key

_MOST_OWN_PERCENT = 15
"""Most of a text, by letters, that may stand in words that the other text lacks, on the average of the two: a word put
in between counts half of a word put in place of another."""
_SLIP = 1
"""Letters inserted, deleted, replaced or swapped in a word that may still be the same word."""
_SHORTEST_WORD_WITH_SLIP = 4
_BATCH = 100


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two texts, by their places in the sequence, the earlier first.

    ``percent`` is 100 where they hold the same words (accents, case, punctuation and order aside), less by the share of
    letters in words that only one of them has, and half of those in words that differ by a slip.
    """

    first: int
    second: int
    percent: int


def near_doubles(texts: Sequence[str], progress: Progress = SILENT) -> tuple[Likeness, ...]:
    """Return every pair of ``texts`` that is the same or nearly, the most alike first. Empty texts are passed over.

    Raises ``Cancelled`` when the person asked to stop.
    """
    words = _Words()
    places: defaultdict[frozenset[int], list[int]] = defaultdict(list)
    for place, text in enumerate(texts):
        if bag := words.bag(text):
            places[bag].append(place)
    found = [Likeness(one, other, 100) for same in places.values() for one, other in combinations(same, 2)]
    for longer, shorter in _sharing_enough(words, list(places), progress):
        percent = _alike(words, longer, shorter)
        if percent is not None:
            pairs = product(places[longer], places[shorter])
            found += [Likeness(min(pair), max(pair), percent) for pair in pairs]
    return tuple(sorted(found, key=lambda pair: (-pair.percent, pair.first, pair.second)))


class _Words:
    """The words of all texts, numbered. A word's second time in a text has a number of its own."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[str, int], int] = {}
        self.written: list[str] = []

    def bag(self, text: str) -> frozenset[int]:
        """Return the numbers of the words of ``text``."""
        return frozenset(
            self._number(word, time)
            for word, times in Counter(search_key(text).split()).items()
            for time in range(times)
        )

    def _number(self, word: str, time: int) -> int:
        number = self._numbers.setdefault((word, time), len(self.written))
        if number == len(self.written):
            self.written.append(word)
        return number

    def letters(self, bag: Iterable[int]) -> int:
        """Return how many letters the words of a bag have in all."""
        return sum(len(self.written[number]) for number in bag)


def _sharing_enough(
    words: _Words, bags: Sequence[frozenset[int]], progress: Progress
) -> Iterator[tuple[frozenset[int], frozenset[int]]]:
    """Yield the pairs that could be alike even if every word of their own were a slip, the longer text first."""
    bags = sorted(bags, key=words.letters)
    holders = [0] * len(words.written)
    progress.begin(QT_TRANSLATE_NOOP("progress", "Comparing texts"), len(bags))
    for place, bag in enumerate(bags):
        shared = _Letters()
        for word in bag:
            shared.add(holders[word], len(words.written[word]))
            holders[word] |= 1 << place
        least = -(-words.letters(bag) * (100 - 2 * _MOST_OWN_PERCENT) // 100)
        yield from ((bag, bags[other]) for other in _places(shared.at_least(least)))
        if (place + 1) % _BATCH == 0:
            progress.step(_BATCH)
    progress.step(len(bags) % _BATCH)


class _Letters:
    """A count for every text at once, as binary digits: bit ``t`` of ``_digits[i]`` is digit ``i`` of text ``t``."""

    def __init__(self) -> None:
        self._digits: list[int] = []

    def add(self, texts: int, amount: int) -> None:
        """Add ``amount`` to the count of every text whose bit is set in ``texts``."""
        for position in range(amount.bit_length()):
            if amount >> position & 1:
                self._add_digit(texts, position)

    def _add_digit(self, carry: int, position: int) -> None:
        while carry:
            if position >= len(self._digits):
                self._digits += [0] * (position + 1 - len(self._digits))
            self._digits[position], carry = self._digits[position] ^ carry, self._digits[position] & carry
            position += 1

    def at_least(self, least: int) -> int:
        """Return the texts, one bit each, whose count is ``least`` (which is positive) or more."""
        width = max(len(self._digits), least.bit_length())
        digits = self._digits + [0] * (width - len(self._digits))
        more, same = 0, -1
        for position in reversed(range(width)):
            if least >> position & 1:
                same &= digits[position]
            else:
                more |= same & digits[position]
                same &= ~digits[position]
        return more | same


def _places(bits: int) -> Iterator[int]:
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _alike(words: _Words, longer: frozenset[int], shorter: frozenset[int]) -> int | None:
    """Return how alike two texts are in percent, ``None`` where too much of either is its own."""
    mine = [words.written[number] for number in longer - shorter]
    theirs = [words.written[number] for number in shorter - longer]
    most = words.letters(longer) * _MOST_OWN_PERCENT / 100
    slips = _take_slips(mine, theirs)
    own = slips + (sum(map(len, mine)) + sum(map(len, theirs))) / 2
    return None if own > most else round(100 - _MOST_OWN_PERCENT * own / most)


def _take_slips(mine: list[str], theirs: list[str]) -> float:
    """Take out the words that differ by a slip only; return half of their letters, for it may be another word."""
    from rapidfuzz.distance import OSA

    letters = 0.0
    for word in sorted(mine):
        if len(word) < _SHORTEST_WORD_WITH_SLIP:
            continue
        twin = next((other for other in theirs if OSA.distance(word, other, score_cutoff=_SLIP) <= _SLIP), None)
        if twin is not None:
            mine.remove(word)
            theirs.remove(twin)
            letters += len(word) / 2
    return letters

"""Is this word spelled as Vietnamese is? One syllable: onset, rhyme and tone that go together.

What can be said and written is a closed list, unlike what means something; it is enough to tell text from text in
the wrong charset. Source: the syllable structure in Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (onsets and rhymes).
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import normalize

_ONSET_LIST = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
_ONSETS = frozenset(_ONSET_LIST.split()) | {""}
_RHYME_LIST = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong ooc oong op ot "
    "oăc oăm oăn oăng oăt ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uy uya uych uynh "
    "uyt uyu uyên uyêt uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ ư ưa ưc ưi ưm ưn ưng ưt ưu ươc "
    "ươi ươm ươn ương ươp ươt ươu y ych ynh yt yên yêt yêm yêng yêu"
)
_RHYMES = frozenset(_RHYME_LIST.split())
_TONES = frozenset("\u0300\u0309\u0303\u0301\u0323")
_OF_STOPPED = frozenset("\u0301\u0323")
_STOPS = ("c", "ch", "p", "t")
_LONGEST_ONSET = 3


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Tell whether ``word`` is spelled like one Vietnamese syllable; case and place of the tone do not matter."""
    letters, tones = _taken_apart(word)
    if not letters or len(tones) > 1 or (letters.endswith(_STOPS) and tones and not _OF_STOPPED.issuperset(tones)):
        return False
    return any(
        letters[:length] in _ONSETS and _is_rhyme(letters[:length], letters[length:])
        for length in range(_LONGEST_ONSET + 1)
    )


def _is_rhyme(onset: str, rhyme: str) -> bool:
    if rhyme in ("", "n"):
        return onset == "gi"  # "gì", "gìn": the i is the vowel too
    return rhyme in _RHYMES


def _taken_apart(word: str) -> tuple[str, str]:
    """Return the letters of ``word`` without its tones, and the tones."""
    decomposed = normalize("NFD", word.lower())
    tones = "".join(char for char in decomposed if char in _TONES)
    return normalize("NFC", "".join(char for char in decomposed if char not in _TONES)), tones

import pytest

from greenschool.papers.strict_toml import MissingKeyError, WrongValueError, read_toml
from greenschool.papers.wording import UnknownBlankError, Wording, wording


def _wording(folder, text):
    path = folder / "giay.toml"
    path.write_text(text, encoding="utf-8")
    return Wording(read_toml(path))


def test_blanks_are_filled(tmp_path):
    assert _wording(tmp_path, 'total = "Có {count} giải"').say("total", count=34) == "Có 34 giải"


def test_a_phrase_taken_away_is_named(tmp_path):
    with pytest.raises(MissingKeyError, match="total"):
        _wording(tmp_path, 'title = "DANH SÁCH"').say("total")


@pytest.mark.parametrize("phrase", ["{dem}", "{0}", "{", "{count"])
def test_a_blank_that_nobody_fills_is_named_with_those_that_are(phrase, tmp_path):
    with pytest.raises(UnknownBlankError, match=r"giay\.toml.*total.*\{count\}"):
        _wording(tmp_path, f'total = "Có {phrase} giải"').say("total", count=34)


def test_a_phrase_must_be_text(tmp_path):
    with pytest.raises(WrongValueError, match="total"):
        _wording(tmp_path, "total = 34")


def test_quoc_hieu_and_tieu_ngu_stand_as_the_decree_writes_them():
    heading = wording("heading")
    assert heading.say("country") == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert heading.say("motto") == "Độc lập - Tự do - Hạnh phúc"

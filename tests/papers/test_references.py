import pytest

from tests.papers.pdf_reading import describe
from tests.papers.references import FOLDER, WRITERS


@pytest.mark.parametrize("name", WRITERS)
def test_paper_is_as_it_was_last_looked_at(name, tmp_path):
    out = tmp_path / "paper.pdf"
    WRITERS[name](out)
    assert describe(out) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", WRITERS)
def test_same_content_gives_the_same_bytes(name, tmp_path):
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    WRITERS[name](first)
    WRITERS[name](second)
    assert first.read_bytes() == second.read_bytes()


def test_every_reference_belongs_to_a_paper():
    assert {path.stem for path in FOLDER.iterdir()} == set(WRITERS)

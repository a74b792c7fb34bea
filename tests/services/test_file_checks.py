"""The office looks at every file before judges do: it names nobody, is covered in parts, or is withheld."""

from io import BytesIO

import pytest
from PIL import Image

from greenschool.models import EntryAttachment
from greenschool.models.account import Permission, Role
from greenschool.services import names_in_pdfs
from greenschool.services.blindness import release
from greenschool.services.covers import Cover
from greenschool.services.entry_files import JudgesCopyError, attach, entry_file, list_files
from greenschool.services.file_checks import (
    CannotCoverError,
    FilesUnseenError,
    NamesInFileError,
    UnknownEntryFileError,
    WithholdingNeedsReasonError,
    clear_file,
    copy_to_check,
    cover_file,
    cover_names,
    files_to_check,
    find_file,
    names_in_file,
    names_in_files,
    withhold_file,
)
from greenschool.services.intake import list_entries
from greenschool.services.name_finding import Named
from greenschool.services.pdf_pages import PdfNotDrawnError, page_texts, page_words
from greenschool.services.states import FileVerdict, RoundState
from greenschool.storage.attachments import FileKind
from greenschool.storage.unit_of_work import NotAllowedError
from greenschool.text.search_key import search_key
from tests.services.entry_samples import colour_at, locked, paper, photo, slides
from tests.services.judging import assigned, state_of

NOBODY = "mùa thi thực hành"


@pytest.fixture
def author(lists):
    """The author of the first slogan, as a PDF made by a plain program spells it."""
    return search_key(list_entries(lists, "KH")[0].authors[0]).upper()


@pytest.fixture
def files(lists, author, tmp_path):
    """The first slogan comes with a photo, a paper that names its author, and slides; judges are assigned."""
    attach(
        lists,
        "KH-001",
        [
            photo(tmp_path / "anh.jpg", "EXIF"),
            paper(tmp_path / "thuyet-minh.pdf", "Nuoc la su song", f"Tac gia: {author} lop 4A"),
            slides(tmp_path / "trinh-chieu.pptx"),
        ],
    )
    assigned(lists)
    return files_to_check(lists, "KH")


def verdicts(desk):
    return [file.verdict for file in files_to_check(desk, "KH")]


def test_files_are_listed_as_judges_know_them(lists, files):
    assert [file.name.removeprefix(file.blind_code) for file in files] == ["-1.jpg", "-2.pdf", "-3.pptx"]
    assert [file.came_as for file in files] == ["anh.jpg", "thuyet-minh.pdf", "trinh-chieu.pptx"]
    assert [file.for_judges for file in files] == [True, True, False]
    assert {file.verdict for file in files} == {FileVerdict.UNSEEN}
    assert find_file(lists, f"{files[0].blind_code}/2") == find_file(lists, "kh-001/2") == files[1].id
    for nowhere in ("KH-001/4", "KH-001", "XX-001/1"):
        with pytest.raises(UnknownEntryFileError):
            find_file(lists, nowhere)


def test_judges_are_let_in_once_every_file_was_looked_at(lists, files, journal):
    with pytest.raises(FilesUnseenError) as refused:
        _release_but_for_files(lists)
    assert refused.value.values["count"] == 2
    assert state_of(lists, "KH") is RoundState.CODED
    clear_file(lists, files[0].id)
    withhold_file(lists, files[1].id, "có tên tác giả")
    assert journal(lists)[-1].reason == "có tên tác giả"
    _release_but_for_files(lists)
    assert state_of(lists, "KH") is RoundState.MARKING
    assert verdicts(lists) == [FileVerdict.CLEAR, FileVerdict.WITHHELD, FileVerdict.UNSEEN]


def test_with_a_reason_files_pass_unseen_and_say_so(lists, files):
    clear_file(lists, files[0].id)
    release(lists, "KH", "ban tổ chức đã xem bản giấy")
    passed = files_to_check(lists, "KH")
    assert [file.verdict for file in passed] == [FileVerdict.CLEAR, FileVerdict.PASSED, FileVerdict.UNSEEN]
    assert passed[1].reason == "ban tổ chức đã xem bản giấy"


def test_names_in_pdfs_are_found_by_file_and_page(lists, files, author):
    (found,) = names_in_files(lists, "KH")
    assert (found.file, found.page, found.kind, found.found) == (files[1].id, 2, Named.AUTHOR, author)
    with pytest.raises(NamesInFileError):
        clear_file(lists, files[1].id)
    clear_file(lists, files[1].id, "tên nhân vật trong truyện")
    assert files_to_check(lists, "KH")[1].reason == "tên nhân vật trong truyện"


def test_covers_are_burnt_into_the_judges_copy_alone(lists, files):
    cover_file(lists, files[0].id, [Cover(0, 0, 500, 250), Cover(900, 900, 100, 100)])
    copy = copy_to_check(lists, files[0].id)
    assert copy.name == files[0].name
    assert colour_at(copy.content, 0.25, 0.1) == (0, 0, 0)
    assert colour_at(copy.content, 0.99, 0.99) == (0, 0, 0)
    assert min(colour_at(copy.content, 0.75, 0.5)) > 250
    assert min(colour_at(copy_to_check(lists, files[0].id, covered=False).content, 0.25, 0.1)) > 250
    with Image.open(entry_file(lists, "KH-001", list_files(lists, "KH-001")[0].id)) as kept:
        assert min(kept.convert("RGB").getpixel((100, 20))) > 250


def test_a_changed_cover_has_to_be_looked_at_again(lists, files):
    clear_file(lists, files[0].id)
    cover_file(lists, files[0].id, [Cover(0, 0, 10, 10)])
    assert verdicts(lists)[0] is FileVerdict.UNSEEN
    clear_file(lists, files[0].id)
    cover_file(lists, files[0].id, [Cover(0, 0, 10, 10)])
    assert verdicts(lists)[0] is FileVerdict.CLEAR
    cover_file(lists, files[0].id, [])
    assert verdicts(lists)[0] is FileVerdict.UNSEEN


@pytest.mark.parametrize(
    "cover", [Cover(-1, 0, 10, 10), Cover(0, 0, 0, 10), Cover(995, 0, 10, 10), Cover(0, 900, 10, 101)]
)
def test_a_cover_lies_inside_its_picture(lists, files, cover):
    with pytest.raises(CannotCoverError):
        cover_file(lists, files[0].id, [cover])
    with pytest.raises(CannotCoverError):
        cover_file(lists, files[2].id, [Cover(0, 0, 10, 10)])


@pytest.mark.parametrize(("file", "page"), [(0, 2), (1, 3), (1, 0)])
def test_a_cover_lies_on_a_page_of_its_file(lists, files, file, page):
    with pytest.raises(CannotCoverError):
        cover_file(lists, files[file].id, [Cover(0, 0, 10, 10, page)])


def test_a_pdf_of_which_a_part_is_covered_holds_pictures_only(lists, files, author):
    cover_file(lists, files[1].id, [Cover(0, 0, 1000, 200, 2)])
    copy = copy_to_check(lists, files[1].id)
    assert (copy.name, copy.kind) == (files[1].name, FileKind.PDF)
    assert page_texts(copy.content) == ["", ""]
    assert author in page_texts(copy_to_check(lists, files[1].id, covered=False).content)[1]
    assert names_in_files(lists, "KH") == names_in_file(lists, files[1].id) == ()
    clear_file(lists, files[1].id)
    assert verdicts(lists)[1] is FileVerdict.CLEAR


def test_names_in_a_pdf_are_covered_at_once_and_again_when_one_is_laid_open(lists, files):
    cover_file(lists, files[1].id, [Cover(0, 900, 100, 100)])
    assert cover_names(lists, files[1].id) == 1
    first, over_name = files_to_check(lists, "KH")[1].covers
    assert (first, over_name.page) == (Cover(0, 900, 100, 100), 2)
    assert over_name.left > 100
    assert names_in_file(lists, files[1].id) == ()
    assert cover_names(lists, files[1].id) == 0
    cover_file(lists, files[1].id, [first])
    assert [name.places for name in names_in_file(lists, files[1].id)] == [(over_name,)]
    assert cover_names(lists, files[0].id) == 0


def test_a_name_of_which_a_word_is_covered_is_no_name(lists, files, author):
    words = page_words(copy_to_check(lists, files[1].id, covered=False).content, 2)
    last = next(word for word in words if word.text == author.split()[-1])
    cover_file(lists, files[1].id, [last.place])
    assert names_in_file(lists, files[1].id) == ()


def test_the_words_beside_a_covered_one_are_no_name(lists, tmp_path, author):
    *first, last = author.split()
    attach(lists, "KH-001", [paper(tmp_path / "a.pdf", " ".join([*first, "va", last]))])
    number = find_file(lists, "KH-001/1")
    words = page_words(copy_to_check(lists, number, covered=False).content, 1)
    cover_file(lists, number, [next(word.place for word in words if word.text == "va")])
    assert names_in_file(lists, number) == ()


def test_a_pdf_that_cannot_be_drawn_can_only_be_withheld(lists, files, monkeypatch):
    def broken(_content):
        raise PdfNotDrawnError

    monkeypatch.setattr(names_in_pdfs, "page_texts", broken)
    assert names_in_files(lists, "KH") == ()
    for look in (names_in_file, cover_names, clear_file):
        with pytest.raises(PdfNotDrawnError):
            look(lists, files[1].id)
    withhold_file(lists, files[1].id, "không mở được")


def test_a_pdf_of_a_hundred_pages_can_be_covered_and_of_one_more_cannot(lists, tmp_path):
    attach(lists, "KH-001", [paper(tmp_path / "a.pdf", *["x"] * 100), paper(tmp_path / "b.pdf", *["x"] * 101)])
    cover_file(lists, find_file(lists, "KH-001/1"), [Cover(0, 0, 10, 10, 100)])
    with pytest.raises(CannotCoverError):
        cover_file(lists, find_file(lists, "KH-001/2"), [Cover(0, 0, 10, 10, 100)])


def test_covers_of_before_pages_were_counted_lie_on_the_first(lists, files):
    with lists.write(Permission.EDIT, "files.cover") as uow:
        uow.session.get_one(EntryAttachment, files[1].id).covers = [[0, 0, 10, 20]]
    assert files_to_check(lists, "KH")[1].covers == (Cover(0, 0, 10, 20, 1),)


def test_a_picture_on_its_side_is_covered_where_people_see_it(lists, tmp_path):
    attach(lists, "KH-001", [photo(tmp_path / "nam.jpg", turned=True)])
    number = find_file(lists, "KH-001/1")
    cover_file(lists, number, [Cover(0, 0, 1000, 100)])
    content = copy_to_check(lists, number).content
    with Image.open(BytesIO(content)) as upright:
        assert upright.size == (200, 400)
    assert colour_at(content, 0.9, 0.05) == (0, 0, 0)
    assert min(colour_at(content, 0.1, 0.5)) > 250


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA"])
def test_every_kind_of_png_can_be_covered(lists, tmp_path, mode):
    path = tmp_path / "anh.png"
    Image.new("RGBA", (50, 40), (250, 250, 250, 255)).convert(mode).save(path)
    attach(lists, "KH-001", [path])
    number = find_file(lists, "KH-001/1")
    cover_file(lists, number, [Cover(0, 0, 500, 500)])
    content = copy_to_check(lists, number).content
    assert colour_at(content, 0.2, 0.2) == (0, 0, 0)
    assert min(colour_at(content, 0.8, 0.8)) > 200


def test_what_cannot_be_cleaned_can_only_be_withheld(lists, tmp_path):
    attach(lists, "KH-001", [locked(tmp_path / "khoa.pdf")])
    number = find_file(lists, "KH-001/1")
    for look in (copy_to_check, clear_file):
        with pytest.raises(JudgesCopyError):
            look(lists, number)
    assert names_in_files(lists, "KH") == ()
    for look in (names_in_file, cover_names, lambda desk, file: cover_file(desk, file, [Cover(0, 0, 1, 1)])):
        with pytest.raises(JudgesCopyError):
            look(lists, number)
    with pytest.raises(WithholdingNeedsReasonError):
        withhold_file(lists, number, "  ")
    withhold_file(lists, number, "có mật khẩu")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.VIEWER])
def test_only_the_office_looks_covers_and_decides(lists, files, seated_as, role):
    other = seated_as(lists, role)
    for call in (
        lambda: files_to_check(other, "KH"),
        lambda: names_in_files(other, "KH"),
        lambda: names_in_file(other, files[1].id),
        lambda: cover_names(other, files[1].id),
        lambda: copy_to_check(other, files[0].id),
        lambda: find_file(other, "KH-001/1"),
        lambda: cover_file(other, files[0].id, []),
        lambda: clear_file(other, files[0].id),
        lambda: withhold_file(other, files[0].id, "x"),
    ):
        with pytest.raises(NotAllowedError):
            call()


def _release_but_for_files(desk):
    """Let judges in without a reason: the texts of the practice season are covered first."""
    from greenschool.services.blindness import mask_all

    mask_all(desk, "KH")
    release(desk, "KH")

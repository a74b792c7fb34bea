import pytest

from greenschool.fresh_file import TargetInUseError, WriteFailedError, fresh_file


def test_the_file_appears_when_it_is_whole(tmp_path):
    out = tmp_path / "danh-sách.pdf"
    with fresh_file(out) as beside:
        beside.write_bytes(b"new")
        assert not out.exists()
    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


def test_what_goes_wrong_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    out = tmp_path / "danh-sách.pdf"
    out.write_bytes(b"old")

    def fail():
        with fresh_file(out) as beside:
            beside.write_bytes(b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


def test_a_refusal_of_the_system_is_told_with_the_name_of_the_file(tmp_path):
    out = tmp_path / "nowhere" / "danh-sách.pdf"
    with pytest.raises(WriteFailedError, match=r"danh-sách\.pdf"), fresh_file(out) as beside:
        beside.write_bytes(b"new")


def test_a_file_that_another_program_holds_is_named_and_kept(tmp_path, monkeypatch):
    out = tmp_path / "danh-sách.pdf"
    out.write_bytes(b"old")

    def refuse(_self, _target):
        raise PermissionError(13, "in use")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(TargetInUseError, match=r"danh-sách\.pdf"), fresh_file(out) as beside:
        beside.write_bytes(b"new")
    monkeypatch.undo()
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]

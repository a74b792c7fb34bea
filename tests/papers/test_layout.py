import pytest

from greenschool.papers.layout import Page, read_layout
from greenschool.papers.strict_toml import (
    MissingKeyError,
    UnknownKeyError,
    UnreadableFileError,
    WrongValueError,
)
from greenschool.resources import resource

NAME = '[fields.name]\ntop = 98\nleft = 148.5\nwidth = 220\nfont = "NotoSerif-Bold"\nsize = [22, 28]\n'


def _layout(folder, text):
    path = folder / "mau.toml"
    path.write_text(text, encoding="utf-8")
    return read_layout(path)


@pytest.mark.parametrize("name", ["giay-khen", "giay-chung-nhan"])
def test_shipped_layouts_are_a4_landscape_in_the_customary_order(name):
    layout = read_layout(resource("certificates", f"{name}.toml"))
    assert layout.page == Page(297.0, 210.0)
    tops = {field.name: field.top for field in layout.fields}
    order = (
        "country",
        "motto",
        "authority",
        "giving",
        "title",
        "name",
        "class_and_school",
        "achievement",
        "place_and_date",
        "post",
        "signatory",
    )
    assert sorted(order, key=tops.__getitem__) == list(order)
    assert 30 <= tops["signatory"] - tops["post"] <= 35, "room for the seal"


def test_a_field_has_modest_defaults(tmp_path):
    (field,) = _layout(tmp_path, 'name = "Mẫu"\n' + NAME).fields
    assert (field.anchor, field.align, field.case, field.lines, field.colour) == (
        "centre",
        "centre",
        "as is",
        1,
        "#000000",
    )
    assert not field.preprinted
    assert field.rule is None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('page = "A3"', Page(420.0, 297.0)),
        ('page = "A4"\norientation = "portrait"', Page(210.0, 297.0)),
        ("page = [250, 180]", Page(250.0, 180.0)),
        ('page = [250, 180]\norientation = "portrait"', Page(180.0, 250.0)),
    ],
)
def test_pages_are_a4_a3_or_any_size_in_mm(page, expected, tmp_path):
    assert _layout(tmp_path, f'name = "Mẫu"\n{page}\n').page == expected


@pytest.mark.parametrize(
    ("text", "error", "key"),
    [
        ('name = "x"\ncolour = "#000000"\n', UnknownKeyError, "colour"),
        ('name = "x"\n' + NAME + "widht = 3\n", UnknownKeyError, "fields.name.widht"),
        ('page = "A4"\n', MissingKeyError, "name"),
        ('name = "x"\n' + NAME.replace("top = 98\n", ""), MissingKeyError, "fields.name.top"),
        ('name = "x"\npage = "A5"\n', WrongValueError, "page"),
        ('name = "x"\npage = [250]\n', WrongValueError, "page"),
        ('name = "x"\norientation = "wide"\n', WrongValueError, "orientation"),
        ('name = "x"\npicture = "nowhere.png"\n', WrongValueError, "picture"),
        ('name = "x"\n[[ornaments]]\ndraw = "dragon"\n', WrongValueError, "ornaments.1.draw"),
        ('name = "x"\nornaments = 3\n', WrongValueError, "ornaments"),
        ('name = "x"\nfields = 3\n', WrongValueError, "fields"),
        ('name = "x"\nfields = { name = 3 }\n', WrongValueError, "fields.name"),
        ('name = "x"\n' + NAME.replace("98", '"98"'), WrongValueError, "fields.name.top"),
        ('name = "x"\n' + NAME.replace("98", "true"), WrongValueError, "fields.name.top"),
        ('name = "x"\n' + NAME.replace("[22, 28]", "[28, 22]"), WrongValueError, "fields.name.size"),
        ('name = "x"\n' + NAME.replace("NotoSerif-Bold", "Arial"), WrongValueError, "fields.name.font"),
        ('name = "x"\n' + NAME + 'colour = "green"\n', WrongValueError, "fields.name.colour"),
        ('name = "x"\n' + NAME + "lines = 1.5\n", WrongValueError, "fields.name.lines"),
        ('name = "x"\n' + NAME + "preprinted = 1\n", WrongValueError, "fields.name.preprinted"),
        ('name = "x"\n' + NAME + 'rule = "long"\n', WrongValueError, "fields.name.rule"),
        ('name = "x"\n' + NAME + "rule = { long = 1 }\n", UnknownKeyError, "fields.name.rule.long"),
    ],
)
def test_a_wrong_layout_is_refused_and_the_key_is_named(text, error, key, tmp_path):
    with pytest.raises(error) as caught:
        _layout(tmp_path, text)
    assert caught.value.values["key"] == key
    assert caught.value.values["file"] == "mau.toml"


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe"])
def test_a_file_that_is_not_toml_is_refused(content, tmp_path):
    path = tmp_path / "mau.toml"
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError, match=r"mau\.toml"):
        read_layout(path)

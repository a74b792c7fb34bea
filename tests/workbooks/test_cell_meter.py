import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.workbooks import cell_meter, plain_sheet, tally
from greenschool.workbooks.guarded_xml import ForeignXmlError, parse
from greenschool.workbooks.table import Merge, column_letter
from greenschool.workbooks.tally import TooFarError


def measure(*parts):
    tallies = [cell_meter.measure(part.encode() if isinstance(part, str) else part, {}) for part in parts]
    cell_meter.check_together(tallies)
    return tallies


def sheet(rows):
    return f"<worksheet><sheetData>{rows}</sheetData></worksheet>"


def shared(*texts):
    return "<sst>" + "".join(f"<si><t>{text}</t></si>" for text in texts) + "</sst>"


def test_a_cell_at_the_limit_passes():
    measure(sheet(f'<row r="{tally.MAX_ROWS}"><c r="A{tally.MAX_ROWS}"><v>1</v></c></row>'))
    measure(sheet(f'<row r="1"><c r="{column_letter(tally.MAX_COLUMNS - 1)}1"><v>1</v></c></row>'))


@pytest.mark.parametrize(
    "rows",
    [
        f'<row><c r="A{tally.MAX_ROWS + 1}"><v>1</v></c></row>',
        f'<row><c r="{column_letter(tally.MAX_COLUMNS)}1"><is><t>a</t></is></c></row>',
        f'<row r="{tally.MAX_ROWS + 1}"><c><v>1</v></c></row>',
        f'<row r="{tally.MAX_ROWS}"/><row><c><v>1</v></c></row>',
        "<row>" + "<c/>" * tally.MAX_COLUMNS + "<c><v>1</v></c></row>",
        '<x:row xmlns:x="a"><x:c r="XFD9"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_a_cell_with_a_value_beyond_the_limit_is_too_far(rows):
    with pytest.raises(TooFarError):
        measure(sheet(rows))


def test_two_cells_that_span_too_large_a_rectangle_are_too_far():
    with pytest.raises(TooFarError):
        measure(sheet('<row><c r="A50000"><v>1</v></c></row><row><c r="AZ1"><v>1</v></c></row>'))


def test_formatting_without_values_may_reach_to_the_end_of_the_sheet():
    measure(sheet('<row r="1048576" ht="20"><c r="XFD1048576" s="3"/></row>'))


def test_only_the_cells_of_rows_are_counted(monkeypatch):
    monkeypatch.setattr(tally, "MAX_CELLS", 1)

    measure("<a><v>1</v><v>2</v><v>3</v></a>")


def test_a_long_text_is_no_long_tag():
    measure(sheet("<row><c><is><t>" + "chào " * 1_000_000 + "</t></is></c></row>"))


def test_cells_in_the_same_place_are_counted_each(monkeypatch):
    monkeypatch.setattr(tally, "MAX_CELLS", 9)

    measure(sheet('<row><c r="A1"><v>1</v></c></row>' * 9))
    with pytest.raises(TooFarError):
        measure(sheet('<row><c r="A1"><v>1</v></c></row>' * 10))


def test_cells_are_counted_over_all_sheets(monkeypatch):
    monkeypatch.setattr(tally, "MAX_CELLS", 9)

    with pytest.raises(TooFarError):
        measure(*[sheet('<row><c r="A1"><v>1</v></c></row>' * 4)] * 3)


def test_one_long_text_repeated_many_times_is_too_much(monkeypatch):
    monkeypatch.setattr(tally, "MAX_TEXT", 1000)
    cell = '<c t="s"><v>1</v></c>'

    measure(shared("a", "b" * 100), sheet(f"<row>{cell * 10}</row>"))
    with pytest.raises(TooFarError):
        measure(shared("a", "b" * 100), sheet(f"<row>{cell * 11}</row>"))


def test_the_texts_may_come_before_or_after_the_sheets(monkeypatch):
    monkeypatch.setattr(tally, "MAX_TEXT", 1000)

    with pytest.raises(TooFarError):
        measure(sheet('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'), shared("b" * 501))


def test_of_two_tables_of_texts_the_longer_text_counts(monkeypatch):
    monkeypatch.setattr(tally, "MAX_TEXT", 1000)

    with pytest.raises(TooFarError):
        measure(shared("short"), shared("b" * 1001, "c"), sheet('<row><c t="s"><v>0</v></c></row>'))


def test_a_table_of_too_many_texts_is_too_much(monkeypatch):
    monkeypatch.setattr(tally, "MAX_CELLS", 9)

    with pytest.raises(TooFarError):
        measure("<sst>" + "<si/>" * 10 + "</sst>")


def test_a_cell_that_points_to_no_text_is_left_to_the_reader():
    measure(shared("a"), sheet('<row><c t="s"><v>7</v></c><c t="s"><v></v></c></row>'))


@pytest.mark.parametrize(
    "part",
    [
        sheet('<row><c r="1A"><v>1</v></c></row>'),
        sheet('<row><c r="AAAAAAAAA1"><v>1</v></c></row>'),
        sheet('<row><c r="A99999999999"><v>1</v></c></row>'),
        sheet('<row r="-1"><c><v>1</v></c></row>'),
        sheet('<row r="99999999999"><c><v>1</v></c></row>'),
        sheet('<row><c t="s"><v>-1</v></c></row>'),
        sheet("<row>"),
        "",
        "not xml",
        "<a " + " ".join(f'b{number}="1"' for number in range(200_000)) + "/>",
        "<!DOCTYPE a><a/>",
        "<a>chào</a>".encode("cp1258", "replace") + b"\xff",
        '<?xml version="1.0" encoding="UTF-16"?><a/>'.encode("utf-16"),
    ],
)
def test_xml_that_no_spreadsheet_program_writes_is_refused(part):
    with pytest.raises(ForeignXmlError):
        measure(part)


_letters = st.text("abc<&:=/'\" t=s\u1ea1", max_size=8)
_kinds = st.sampled_from(
    ["", ' t="s"', ' t="n"', ' t="str"', ' t="inlineStr"', ' s="3"', ' s="1" t="s"', ' t="s" s="1"']
)


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


@st.composite
def _plain_cells(draw, place):
    kind = draw(_kinds)
    if 't="s"' in kind:
        inside = f"<v>{draw(st.integers(0, 5))}</v>"
    elif "inline" in kind:
        inside = f"<is><t>{_escaped(draw(_letters))}</t></is>"
    elif "str" in kind:
        inside = f"<f>A1&amp;{_escaped(draw(_letters))}</f><v>{_escaped(draw(_letters))}</v>"
    else:
        inside = draw(st.sampled_from(["<v>1</v>", "<f>1+1</f><v>2</v>", "<f>1+1</f>", "<f>1</f><v></v>", ""]))
    return f'<c r="{place}"{kind}>{inside}</c>' if inside or draw(st.booleans()) else f'<c r="{place}"{kind}/>'


@st.composite
def _plain_rows(draw, number):
    here = draw(st.sampled_from([number, number, number, number + 50]))  # one in four names another row
    cells = [draw(_plain_cells(f"{column}{here}")) for column in draw(st.sets(st.sampled_from("ABCZ")))]
    start = draw(st.sampled_from([f'<row r="{number}">', f'<row r="{number}" ht="12.8" x14ac:dy="0">', "<row>"]))
    return f"{start}{''.join(cells)}</row>"


def _tag_by_tag(xml):
    meter = cell_meter.PartMeter({}, tally.Tally())
    parse(xml, meter.start, meter.end, meter.characters)
    return meter.tally


@given(st.tuples(*map(_plain_rows, range(1, 6))))
def test_the_quick_count_agrees_with_the_count_tag_by_tag(rows):
    xml = sheet("".join(rows)).encode()
    slow = _tag_by_tag(xml)

    (quick,) = measure(xml)

    assert quick.cells >= slow.cells
    assert (quick.formulas, sorted(quick.uses)) == (slow.formulas, sorted(slow.uses))
    assert quick.styles == slow.styles
    assert quick.text >= slow.text - 10 * quick.cells  # digits of numbers are no text to the quick count
    assert quick.last_row >= slow.last_row
    assert quick.last_column >= slow.last_column


def test_a_row_that_looks_otherwise_is_followed_tag_by_tag_and_the_others_are_not():
    odd = '<row r="2"><c r="B2" t="inlineStr"><is><r><t>An</t></r></is></c></row>'
    usual = ['<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="3"><c r="C3"><v>1</v></c></row>']
    xml = sheet(usual[0] + odd + usual[1]).encode()

    counted, rest = plain_sheet.take_out(xml, by_text=False)

    assert (counted.cells, counted.last_row, counted.last_column) == (2, 3, 3)
    assert rest == sheet(f'<row r="1"/>{odd}<row r="3"/>').encode()
    (whole,) = measure(xml)
    assert (whole.cells, whole.text) == (3, 2)


@pytest.mark.parametrize(
    "hiding",
    [
        '<!-- <row r="1"><c r="A1" t="str"><v>--></v></c></row><row><c r="XFD9"><v>1</v></c></row> -->',
        '<?a <row r="1"><c r="A1" t="str"><v>?></v></c></row><row><c r="XFD9"><v>1</v></c></row> ?>',
    ],
)
def test_a_row_cannot_close_the_comment_that_it_stands_in(hiding):
    with pytest.raises((TooFarError, ForeignXmlError)):
        measure(sheet(hiding))


@pytest.mark.parametrize(
    "part",
    [
        '<row r="1" b="<row r="2"></row>"/>',
        '<row r="1"><c r="A1"><v>&b;</v></c></row>',
        '<row r="1"><c r="A1"><v>\x01</v></c></row>',
        '<row r="1"><c r="A1"><v>\ufffe</v></c></row>',
        '<row r="1"><c r="A1"><v>1</c></row>',
        '<row r="1" <row r="2"></row>/>',
        '<row r="1"><c r="A1"><v>1</v></c></row></row>',
    ],
)
def test_rows_that_are_not_well_formed_are_refused(part):
    with pytest.raises(ForeignXmlError):
        measure(sheet(part))


def test_merged_ranges_formulas_and_styles_are_noted():
    cells = '<c r="A1" s="2" t="inlineStr"><is><t>a</t></is></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>A1</f></c>'
    merged = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    xml = f"<worksheet><sheetData><row>{cells}</row></sheetData>{merged}</worksheet>"

    for written in (xml, xml.replace("<worksheet>", "<worksheet><!-- slow -->")):
        (found,) = measure(written)
        assert found.merged == [Merge(1, 2, 0, 1)]
        assert found.formulas == {(1, 1): True, (1, 2): False}
        assert found.styles == {(0, "2", -1): 1}


@pytest.mark.parametrize(
    "xml",
    [
        b"<a>" * 5_000,
        b"<!-- " + b"</a>" * 9_000 + b" -->" + b"<a>" * 5_000,
        b"".join(b'<a b="/>">' for _ in range(5_000)),
        b"".join(b"<a%d/>" % number for number in range(20_000)),
        b"<a>" + b"".join(b'<a b%d="1"/>' % number for number in range(20_000)) + b"</a>",
    ],
)
def test_xml_that_would_fill_the_parser_is_refused(xml):
    with pytest.raises(ForeignXmlError):
        parse(xml)


def test_empty_cells_as_openpyxl_writes_them_are_still_counted_quickly():
    cells = '<c r="A1" t="inlineStr" /><c r="B1"><v>1</v></c>'
    counted, rest = plain_sheet.take_out(sheet(f'<row r="1">{cells}</row>').encode(), by_text=False)
    assert (counted.cells, counted.last_column) == (1, 2)
    assert rest == sheet('<row r="1"/>').encode()

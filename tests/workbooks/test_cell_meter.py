import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenschool.workbooks import cell_meter
X
from greenschool.workbooks.table import column_letter


def measure(*parts, chunk=256 * 1024):
    meter = CellMeter()
    for part in parts:
        part_meter = meter.part()
        content = part.encode() if isinstance(part, str) else part
        for start in range(0, len(content), chunk):
            part_meter.feed(content[start : start + chunk])
        part_meter.feed(b"", last=True)
    meter.finish()


def sheet(rows):
    return f"<worksheet><sheetData>{rows}</sheetData></worksheet>"


def shared(*texts):
    return "<sst>" + "".join(f"<si><t>{text}</t></si>" for text in texts) + "</sst>"


def test_a_cell_at_the_limit_passes():
    measure(sheet(f'<row r="{cell_meter.MAX_ROWS}"><c r="A{cell_meter.MAX_ROWS}"><v>1</v></c></row>'))
    measure(sheet(f'<row r="1"><c r="{column_letter(cell_meter.MAX_COLUMNS - 1)}1"><v>1</v></c></row>'))


@pytest.mark.parametrize(
    "rows",
    [
        f'<row><c r="A{cell_meter.MAX_ROWS + 1}"><v>1</v></c></row>',
        f'<row><c r="{column_letter(cell_meter.MAX_COLUMNS)}1"><is><t>a</t></is></c></row>',
        f'<row r="{cell_meter.MAX_ROWS + 1}"><c><v>1</v></c></row>',
        f'<row r="{cell_meter.MAX_ROWS}"/><row><c><v>1</v></c></row>',
        "<row>" + "<c/>" * cell_meter.MAX_COLUMNS + "<c><v>1</v></c></row>",
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
    monkeypatch.setattr(cell_meter, "MAX_CELLS", 1)

    measure("<a><v>1</v><v>2</v><v>3</v></a>")


def test_a_long_text_is_no_long_tag():
    measure(sheet("<row><c><is><t>" + "chào " * 1_000_000 + "</t></is></c></row>"), chunk=256 * 1024)


def test_cells_in_the_same_place_are_counted_each(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_CELLS", 9)

    measure(sheet('<row><c r="A1"><v>1</v></c></row>' * 9))
    with pytest.raises(TooFarError):
        measure(sheet('<row><c r="A1"><v>1</v></c></row>' * 10))


def test_cells_are_counted_over_all_sheets(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_CELLS", 9)

    with pytest.raises(TooFarError):
        measure(*[sheet('<row><c r="A1"><v>1</v></c></row>' * 4)] * 3)


def test_one_long_text_repeated_many_times_is_too_much(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_TEXT", 1000)
    cell = '<c t="s"><v>1</v></c>'

    measure(shared("a", "b" * 100), sheet(f"<row>{cell * 10}</row>"))
    with pytest.raises(TooFarError):
        measure(shared("a", "b" * 100), sheet(f"<row>{cell * 11}</row>"))


def test_the_texts_may_come_before_or_after_the_sheets(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_TEXT", 1000)

    with pytest.raises(TooFarError):
        measure(sheet('<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'), shared("b" * 501))


def test_of_two_tables_of_texts_the_longer_text_counts(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_TEXT", 1000)

    with pytest.raises(TooFarError):
        measure(shared("short"), shared("b" * 1001, "c"), sheet('<row><c t="s"><v>0</v></c></row>'))


def test_a_table_of_too_many_texts_is_too_much(monkeypatch):
    monkeypatch.setattr(cell_meter, "MAX_CELLS", 9)

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
        sheet('<row r="-1"/>'),
        sheet('<row r="99999999999"/>'),
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


@given(st.integers(1, 40), st.integers(1, 60))
def test_the_count_does_not_depend_on_how_the_bytes_are_cut(chunk, repeats):
    content = [shared("chào" * 50), sheet('<row><c t="s"><v>0</v></c></row>' * repeats)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cell_meter, "MAX_TEXT", 30 * 200)
        if repeats > 30:
            with pytest.raises(TooFarError):
                measure(*content, chunk=chunk)
        else:
            measure(*content, chunk=chunk)

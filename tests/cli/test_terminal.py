"""The terminal: bars only where somebody watches, texts as they are."""

import io

from rich.console import Console
from rich.progress import Progress

from greenschool.cli.terminal import TerminalProgress, print_line, print_table, progress_bars


def test_a_bar_for_each_phase_in_the_place_of_the_last():
    bars = Progress(console=Console(file=io.StringIO()))
    progress = TerminalProgress(bars)
    progress.step()
    progress.begin("Reading the rows", 10)
    progress.step(3)
    progress.step()
    (task,) = bars.tasks
    assert (task.description, task.total, task.completed) == ("Reading the rows", 10, 4)
    progress.begin("Recording marks", 5)
    (task,) = bars.tasks
    assert (task.description, task.completed) == ("Recording marks", 0)


def test_bars_are_drawn_for_nobody_where_it_is_no_terminal(capsys):
    with progress_bars() as progress:
        progress.begin("Reading the rows", 2)
        progress.step(2)
    assert capsys.readouterr() == ("", "")


def test_texts_are_printed_as_they_are(capsys):
    text = "[bold]Nước[/bold] :star: 1/2 http://vidu.vn " + "dài " * 200
    print_line(text)
    assert capsys.readouterr().out == text + "\n"
    print_table(["[red]A[/red]", "B"], [(text.strip(), "1"), ("x", "22")], right=frozenset({1}))
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("[red]A[/red]")
    assert lines[1].startswith(text.strip())
    assert lines[1].rstrip().endswith(" 1")

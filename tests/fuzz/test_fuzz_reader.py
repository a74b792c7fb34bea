"""A few seconds of what ``make fuzz`` does for minutes, always from the same seed."""

import subprocess
import sys


def test_broken_files_are_read_or_refused_and_nothing_else():
    run = subprocess.run([sys.executable, "-m", "tests.fuzz.fuzz_reader", "10", "2023"], capture_output=True, text=True)

    assert run.returncode == 0, run.stderr
    assert " read" in run.stdout
    assert "DamagedFileError" in run.stdout

import threading

import pytest
from PySide6.QtCore import QThread

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.ui.jobs import JobBar, Jobs


class FullError(GreenSchoolError):
    sentence = QT_TRANSLATE_NOOP("errors", "Full of {what}.")


@pytest.fixture
def jobs():
    jobs = Jobs()
    yield jobs
    assert jobs.finish()


def test_work_is_done_elsewhere_and_its_result_comes_back_here(jobs, qtbot):
    seen = []
    jobs.run(lambda _p: QThread.currentThread(), lambda thread: seen.append((thread, QThread.currentThread())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    worker, receiver = seen[0]
    assert worker is not receiver


def test_jobs_run_one_after_the_other(jobs, qtbot):
    order = []
    gate = threading.Event()
    jobs.run(lambda _p: gate.wait(5), lambda _r: order.append("first"))
    jobs.run(lambda _p: None, lambda _r: order.append("second"))
    assert order == []
    gate.set()
    qtbot.waitUntil(lambda: order == ["first", "second"])
    assert not jobs.is_busy()


def test_the_bar_shows_message_count_and_goes_when_done(jobs, qtbot):
    bar = JobBar(jobs)
    qtbot.addWidget(bar)
    gate = threading.Event()

    def work(progress):
        progress.begin("Reading rows", 4)
        progress.step(4)
        gate.wait(5)

    done = []
    jobs.run(work, done.append)
    qtbot.waitUntil(lambda: "4/4" in bar.text())
    assert bar.text() == "Reading rows · 4/4"
    assert bar.isVisibleTo(None)
    gate.set()
    qtbot.waitUntil(lambda: done == [None])
    assert not bar.isVisibleTo(None)


def test_remaining_time_follows_the_pace(qtbot):
    now = iter([0.0, 0.0, 0.0, 0.0, 2.0, 2.0, 2.0])
    jobs = Jobs(clock=lambda: next(now, 2.0))
    reports = []
    jobs.reported.connect(reports.append)
    done = []

    def work(progress):
        progress.begin("Reading rows", 10)
        progress.step(2)

    jobs.run(work, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert (reports[-1].done, reports[-1].total, reports[-1].remaining) == (2, 10, pytest.approx(8))


def test_cancel_stops_at_the_next_step_and_tells(jobs, qtbot):
    outcome = []
    begun = threading.Event()

    def work(progress):
        progress.begin("Reading rows", 1000)
        for _ in range(1000):
            begun.set()
            progress.step()
            QThread.msleep(5)

    jobs.run(work, lambda _r: outcome.append("done"), cancelled=lambda: outcome.append("cancelled"))
    assert begun.wait(5)
    jobs.cancel()
    qtbot.waitUntil(lambda: outcome == ["cancelled"])


def test_a_refusal_goes_to_who_asked_or_else_to_the_window(jobs, qtbot):
    def refuse(_progress):
        raise FullError(what="rows")

    mine, windows = [], []
    jobs.refused.connect(windows.append)
    jobs.run(refuse, print, refused=mine.append)
    jobs.run(refuse, print)
    qtbot.waitUntil(lambda: (len(mine), len(windows)) == (1, 1))
    assert str(mine[0]) == "Full of rows."


def test_a_bug_is_logged_with_its_traceback_and_told(jobs, qtbot, caplog):
    failed = []
    jobs.failed.connect(failed.append)
    jobs.run(lambda _p: 1 // 0, print)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert isinstance(failed[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text

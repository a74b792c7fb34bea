"""What every test may ask for."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings
from pytestqt.qtbot import QtBot

from greenschool.immortal import keep_constants
from greenschool.models.account import Actor, Role
from greenschool.services import accounts
from greenschool.storage.home import Home
from greenschool.storage.opening import make_store
from greenschool.storage.unit_of_work import Storage

HASHED_AS_SHIPPED = accounts._hasher
LIGHT = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_constants()

# How long an example takes says how busy the machine is, not whether the answer is right. What must pass before a
# change lands tries the same examples each time: one that fails by chance is the mistake of another change.
settings.register_profile("new examples", deadline=None)
settings.register_profile("same examples", deadline=None, derandomize=True)
settings.load_profile(os.environ.get("GREENSCHOOL_EXAMPLES", "new") + " examples")


def pytest_configure(config: pytest.Config) -> None:
    """Build the ``.qm`` files, which are not kept in the repository, once and before any worker starts."""
    if not hasattr(config, "workerinput"):
        script = Path(__file__).parents[1] / "scripts" / "translations.py"
        subprocess.run([sys.executable, script, "build"], check=True)


class SteadyClock:
    """A clock that goes on by one second each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2023, 5, 22, 1, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(scope="session", autouse=True)
def light_hashing() -> Iterator[None]:
    """Hash passwords with the least work: how long it takes is not what tests are about."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(accounts, "_hasher", lambda: LIGHT)
        yield


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Wait a minute for what pages do, for a busy machine takes its time."""
    for wait in ("waitUntil", "waitSignal", "waitSignals"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=60_000))
    return qtbot


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "store")


@pytest.fixture
def storage(home: Home, clock: SteadyClock) -> Iterator[Storage]:
    storage = make_store(home, clock)
    yield storage
    storage.close()


def actor(role: Role = Role.OFFICER) -> Actor:
    return Actor(1, "Chuyên viên", role)


@pytest.fixture
def officer() -> Actor:
    return actor()

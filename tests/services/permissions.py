"""What each service asks for before it touches the store: ``python -m tests.services.permissions`` writes the table.

Every public function of ``greenschool.services`` that takes a desk (or a store and who acts) is called for each role on
a store that refuses as the real one does and opens nothing.
"""

import importlib
import inspect
import pkgutil
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import MagicMock

import greenschool.services
from greenschool.models.account import Actor, Permission, Role
from greenschool.resources import resource
from greenschool.services.desk import Desk
from greenschool.services.stores import STANDARD_CHECKLIST
from greenschool.storage import unit_of_work
from greenschool.storage.home import Home
from greenschool.storage.unit_of_work import NotAllowedError

TABLE = Path(__file__).with_name("_permissions.txt")
INSIDE = frozenset({"blind_copies.blind_source", "practice_marking.read_given", "stores.sit_down"})
"""Take records of a unit of work that runs already, read a list by its importer, or make the desk."""
MORE = {"conflicts.declare_conflict": {"school_id": 1}}
"""What some services refuse to be without."""
NOTHING = "–"


class StoreOpenedError(Exception):
    """The store would have been opened."""


class GuardedStore:
    """A store that checks as the real one does, and then opens nothing."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self.asked: list[Permission] = []

    @contextmanager
    def read(self, actor, needs=Permission.VIEW):
        self._open(actor, needs)
        yield

    @contextmanager
    def write(self, actor, needs, _action):
        self._open(actor, needs)
        yield

    write_rows = write

    def _open(self, actor, needs):
        self.asked.append(needs)
        unit_of_work._check(actor, needs)
        raise StoreOpenedError

    def __getattr__(self, name):
        return MagicMock()


def services():
    """Yield the name and the function of every service that takes a desk, or a store and an actor."""
    for module in sorted(one.name for one in pkgutil.iter_modules(greenschool.services.__path__)):
        found = importlib.import_module(f"greenschool.services.{module}")
        for name, function in sorted(vars(found).items()):
            if name.startswith("_") or not inspect.isfunction(function) or function.__module__ != found.__name__:
                continue
            takes = inspect.signature(function).parameters
            if f"{module}.{name}" in INSIDE:
                continue
            if not {"uow", "work"} & takes.keys() and ({"desk"} & takes.keys() or {"storage", "actor"} <= takes.keys()):
                yield f"{module}.{name}", function


def ask(name, function, role, folder):
    """Call a service as ``role``; return what it asks for first, and whether it would have gone on."""
    store = GuardedStore(Home(folder))
    actor = Actor(1, "Ai đó", role)
    desk = Desk(store, actor, 1)
    given = dict(MORE.get(name, {}))
    for name, one in inspect.signature(function).parameters.items():
        if name == "desk":
            given[name] = desk
        elif name == "storage":
            given[name] = store
        elif name == "actor":
            given[name] = actor
        elif one.default is inspect.Parameter.empty:
            given[name] = _value(name, one, folder)
    try:
        function(**given)
    except NotAllowedError:
        return store.asked[0], False
    except StoreOpenedError:
        return store.asked[0], True
    return None, True


def table(folder):
    """Return a line for each service: its name, the permission, and the roles that have it."""
    lines = []
    for name, function in services():
        answers = {role: ask(name, function, role, folder) for role in Role}
        needs = {needed for needed, _ in answers.values()}
        assert len(needs) == 1, name
        needed = needs.pop()
        roles = ", ".join(role.value for role, (_, opened) in answers.items() if opened)
        lines.append(f"{name:55} {needed.value if needed else NOTHING:12} {roles}")
    return lines


def ready(folder):
    """Put into ``folder`` the one file that some services read before anything else."""
    (folder / "ảnh.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def _value(name, one, folder):
    """Return something that a service can be called with; nothing of it is ever looked up."""
    fitting = {
        "importer": MagicMock(needs=Permission.EDIT, action="import"),
        "preset": "quan",
        "key": "khau-hieu",
        "template": resource(*STANDARD_CHECKLIST),
        "card": folder / "phiếu.pdf",
        "kind": "schools",
        "reason": "vì sao",
        "entry": 1,
        "numbers": (1,),
        "gone_id": 2,
        "file": folder / "ảnh.png",
    }
    if name in fitting:
        return fitting[name]
    if one.annotation in (str, int, bool):
        return one.annotation(1)
    if one.annotation is Path:
        return folder / "tệp.pdf"
    text = str(one.annotation)
    if "Sequence" in text or "Iterable" in text:
        return ()
    return {} if "Mapping" in text else MagicMock()


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as empty:
        TABLE.write_text("\n".join(table(ready(Path(empty)))) + "\n", encoding="utf-8")

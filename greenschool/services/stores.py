"""Opening a store and sitting down at its desk."""

from pathlib import Path

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.resources import resource
from greenschool.services.accounts import make_first_administrator, sign_in
from greenschool.services.desk import Desk
from greenschool.services.season_template import read_season
from greenschool.services.seasons import list_seasons, make_season
from greenschool.storage.home import Home
from greenschool.storage.opening import make_store, open_store
from greenschool.storage.unit_of_work import Clock, Storage, wall_clock

STANDARD_SEASON = ("seasons", "truong-hoc-xanh.toml")


class FolderUnusableError(GreenSchoolError):
    """A folder that cannot be made or written."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "No store can be made in {folder}: the folder cannot be written. Choose another folder."
    )


def has_store(folder: Path) -> bool:
    """Tell whether a store has been made in ``folder``."""
    return Home(folder).exists()


def first_start(
    folder: Path, template: Path | None = None, rules: Path | None = None, clock: Clock = wall_clock
) -> Desk:
    """Make a store with its administrator and a season from ``template`` (the programme's own by default).

    Raises ``StoreExistsError``, ``TemplateUnreadableError`` or ``FolderUnusableError`` before a store is made.
    """
    season = read_season(template or resource(*STANDARD_SEASON), rules)
    try:
        storage = make_store(Home(folder), clock)
    except OSError as error:
        raise FolderUnusableError(folder=folder) from error
    actor = make_first_administrator(storage)
    return Desk(storage, actor, make_season(storage, actor, season).id)


def open_folder(folder: Path, clock: Clock = wall_clock) -> Storage:
    """Open the store in ``folder``; raises ``StoreMissingError``, ``NotAStoreError`` or ``StoreIsNewerError``."""
    return open_store(Home(folder), clock)


def sit_down(storage: Storage, login: str | None = None, password: str = "") -> Desk:
    """Sign in and lay the newest season on the desk; raises what ``accounts.sign_in`` raises."""
    actor = sign_in(storage, login, password)
    return Desk(storage, actor, list_seasons(storage, actor)[0].id)

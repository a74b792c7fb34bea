"""Opening a store and sitting down at its desk."""

import tomllib
from pathlib import Path
from typing import TypeAlias

from greenschool.errors import QT_TRANSLATE_NOOP, GreenSchoolError
from greenschool.models.account import Permission
from greenschool.resources import resource
from greenschool.services.accounts import make_first_administrator, sign_in
from greenschool.services.checklists import make_checklist
from greenschool.services.desk import Desk
from greenschool.services.own_sheets import NotAJudgeError
from greenschool.services.season_template import read_season
from greenschool.services.seasons import list_seasons, make_season, seasons_of_judge
from greenschool.storage.home import Home
from greenschool.storage.opening import make_store, open_store
from greenschool.storage.unit_of_work import Clock, Storage, wall_clock
from greenschool.text.search_key import search_key

Store: TypeAlias = Storage
"""An open store, which the faces pass on untouched."""

STANDARD_SEASON = ("seasons", "truong-hoc-xanh.toml")
STANDARD_CHECKLIST = ("checklists", "truong-hoc-xanh.toml")


class FolderUnusableError(GreenSchoolError):
    """A folder that cannot be made or written."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "No store can be made in {folder}: the folder cannot be written. Choose another folder."
    )


class UnknownSeasonError(GreenSchoolError):
    """A season that the store does not have."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is no season “{season}”. Nothing was changed. There are: {known}.")


def has_store(folder: Path) -> bool:
    """Tell whether a store has been made in ``folder``."""
    return Home(folder).exists()


def first_start(
    folder: Path, template: Path | None = None, rules: Path | None = None, clock: Clock = wall_clock
) -> Desk:
    """Make a store with its administrator, a season from ``template`` (the programme's own by default) and a checklist.

    Raises ``StoreExistsError``, ``TemplateUnreadableError`` or ``FolderUnusableError`` before a store is made.
    """
    season = read_season(template or resource(*STANDARD_SEASON), rules)
    try:
        storage = make_store(Home(folder), clock)
    except OSError as error:
        raise FolderUnusableError(folder=folder) from error
    actor = make_first_administrator(storage)
    desk = Desk(storage, actor, make_season(storage, actor, season).id)
    make_checklist(desk, resource(*STANDARD_CHECKLIST))
    return desk


def mark_as_practice(desk: Desk) -> None:
    """Note in the store's configuration that its data is only for practice, which the window then says."""
    desk.storage.home.config.write_text("practice = true\n", encoding="utf-8")


def is_practice(desk: Desk) -> bool:
    """Tell whether the store holds practice data."""
    try:
        settings = tomllib.loads(desk.storage.home.config.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return settings.get("practice") is True


def open_folder(folder: Path, clock: Clock = wall_clock) -> Store:
    """Open the store in ``folder``; raises ``StoreMissingError``, ``NotAStoreError`` or ``StoreIsNewerError``."""
    return open_store(Home(folder), clock)


def sit_down(storage: Store, login: str | None = None, password: str = "", season: str | None = None) -> Desk:
    """Sign in and lay the season of that name on the desk, or the newest; a judge sees only seasons of their panels.

    Raises what ``accounts.sign_in`` raises, ``NotAJudgeError`` for a judge's account that no judge has, or
    ``UnknownSeasonError``.
    """
    actor = sign_in(storage, login, password)
    seasons = list_seasons(storage, actor) if actor.may(Permission.VIEW) else seasons_of_judge(storage, actor)
    for row in seasons:
        if season is None or search_key(row.name) == search_key(season):
            return Desk(storage, actor, row.id)
    if not seasons and not actor.may(Permission.VIEW):
        raise NotAJudgeError(name=actor.name)
    raise UnknownSeasonError(season=season, known=", ".join(row.name for row in seasons))

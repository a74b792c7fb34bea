"""Which columns are shown, in which order and how wide, remembered between runs."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHeaderView


class LayoutMemory:
    """Keeps the layout of one table under its name in the settings, by the keys of its columns."""

    def __init__(self, settings: QSettings, table: str, keys: Sequence[str]) -> None:
        self._settings = settings
        self._name = f"tables/{table}"
        self._keys = tuple(keys)

    def save(self, header: QHeaderView) -> None:
        """Remember the layout as it is now."""
        shown = [self._keys[header.logicalIndex(place)] for place in range(header.count())]
        hidden = [key for number, key in enumerate(self._keys) if header.isSectionHidden(number)]
        widths = {key: header.sectionSize(number) for number, key in enumerate(self._keys) if key not in hidden}
        self._settings.setValue(self._name, json.dumps({"order": shown, "hidden": hidden, "widths": widths}))

    def restore(self, header: QHeaderView) -> bool:
        """Lay out the columns as remembered, new ones where the page puts them. False: nothing was kept."""
        text = self._settings.value(self._name)
        if not isinstance(text, str):
            return False
        layout = json.loads(text)
        known = [key for key in layout["order"] if key in self._keys]
        for place, key in enumerate(known):
            header.moveSection(header.visualIndex(self._keys.index(key)), place)
        for number, key in enumerate(self._keys):
            if key in known:
                header.setSectionHidden(number, key in layout["hidden"])
            if key in layout["widths"]:
                header.resizeSection(number, layout["widths"][key])
        return True

    def forget(self) -> None:
        """Go back to the layout that the page describes."""
        self._settings.remove(self._name)

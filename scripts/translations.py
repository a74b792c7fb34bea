"""Keep the translations whole: ``python scripts/translations.py update | build | check``.

``update`` reads every string marked for translation out of ``greenschool/`` into ``greenschool_vi.ts``; what
is translated stays and what is gone is dropped. ``build`` makes the ``.qm`` files that the program loads.
``check`` fails when a string is missing, left over, unfinished or names other values than its source, on
``tr(f"…")``, which is never found at run time, and on a ``say`` without the values that its string asks for.

Marked are ``self.tr("…")`` (context: the class), ``translate("context", "…")``, ``say("context", "…")``,
``QT_TRANSLATE_NOOP("context", "…")`` and the message of ``progress.begin("…", n)`` (context: ``progress``).
Qt's own lupdate does not know the last two, so this is the one way.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
OWN = TRANSLATIONS / "greenschool_vi.ts"
Messages = dict[tuple[str, str], str]
"""(context, source) to translation; empty where there is none yet."""

_WITH_CONTEXT = {"translate", "say", "QT_TRANSLATE_NOOP"}


@dataclass
class Found:
    """What one or more files mark for translation, and where they mark what cannot be translated."""

    sources: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class _Reader(ast.NodeVisitor):
    def __init__(self, path: Path, found: Found) -> None:
        self._path, self._found = path, found
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and self._classes and node.args:
            self._mark(self._classes[-1], node.args[0])
        elif name == "begin" and isinstance(node.func, ast.Attribute) and node.args:
            self._mark("progress", node.args[0])
        elif name in _WITH_CONTEXT and len(node.args) > 1 and isinstance(node.args[0], ast.Constant):
            self._mark(str(node.args[0].value), node.args[1])
            if name == "say":
                self._compare_values(node)
        self.generic_visit(node)

    def _compare_values(self, node: ast.Call) -> None:
        """Note a ``say`` that does not give just the values that its string asks for: it would fail when it speaks."""
        text, given = node.args[1], {keyword.arg for keyword in node.keywords}
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and None not in given:
            asked = set(re.findall(r"\{(\w+)", text.value))
            if asked != given:
                self._found.faults.append(f"{self._path}:{node.lineno}: the string asks for {asked}, given are {given}")

    def _mark(self, context: str, text: ast.expr) -> None:
        if isinstance(text, ast.JoinedStr):
            self._found.faults.append(f"{self._path}:{text.lineno}: an f-string is never found in a translation")
        elif isinstance(text, ast.Constant) and isinstance(text.value, str):
            self._found.sources.append((context, text.value))


def extract(folder: Path) -> Found:
    """Read the marked strings of all modules under ``folder``."""
    found = Found()
    for path in sorted(folder.rglob("*.py")):
        _Reader(path, found).visit(ast.parse(path.read_text(encoding="utf-8")))
    found.sources = sorted(set(found.sources))
    return found


def read_ts(path: Path) -> Messages:
    """Read a ``.ts`` file; an unfinished translation counts as none."""
    messages: Messages = {}
    if not path.exists():
        return messages
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            text = (translation.text or "") if translation is not None and finished else ""
            messages[name, message.findtext("source", "")] = text
    return messages


def write_ts(path: Path, messages: Messages) -> None:
    """Write a ``.ts`` file, contexts and strings in order, so that changes read well in review."""
    root = ET.Element("TS", version="2.1", language="vi_VN", sourcelanguage="en")
    for name in sorted({context for context, _ in messages}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(source for owner, source in messages if owner == name):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            translation.text = messages[name, source]
            if not translation.text:
                translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update() -> None:
    """Bring ``greenschool_vi.ts`` up to date with the code."""
    old = read_ts(OWN)
    write_ts(OWN, {key: old.get(key, "") for key in extract(ROOT / "greenschool").sources})


def build() -> None:
    """Make a ``.qm`` beside every ``.ts``."""
    import PySide6

    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def faults() -> Iterator[str]:
    """Say everything that is wrong with the translations."""
    found = extract(ROOT / "greenschool")
    yield from found.faults
    own = read_ts(OWN)
    yield from (f"not in {OWN.name}: {key}" for key in found.sources if key not in own)
    yield from (f"no longer in the code: {key}" for key in own if key not in set(found.sources))
    for path in sorted(TRANSLATIONS.glob("*.ts")):
        for (context, source), translation in read_ts(path).items():
            if not translation:
                yield f"{path.name}: not translated: {context}: {source}"
            elif _values(source) != _values(translation):
                yield f"{path.name}: other values than its source: {context}: {translation}"


def _values(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%n|%\d", text))


def main(task: str) -> int:
    """Run one task; 0 when all is well."""
    if task == "check":
        wrong = list(faults())
        sys.stdout.write("".join(f"{fault}\n" for fault in wrong))
        return 1 if wrong else 0
    {"update": update, "build": build}[task]()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

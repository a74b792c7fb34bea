"""Throw broken files at the reader: it may refuse them or read them, nothing else.

Run from the root of the repository::

    python -m tests.fuzz.fuzz_reader [seconds] [seed]

Sound files of every format are changed in their bytes, in their unpacked parts and in their records. A file that
makes the reader fail, take long or take memory is kept in ``out/fuzz/``.
"""

import io
import random
import re
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

from greenschool.workbooks.reader import read_tables
from greenschool.workbooks.refusals import FileRefusedError
from tests.workbooks.file_cases import DATA, SOUND

KEPT = Path("out", "fuzz")
MAX_SECONDS = 10
MAX_MEGABYTES = 300
_NUMBER = re.compile(rb"[0-9]+")
_TAG = re.compile(rb"<[^<>]+>")
_NUMBERS = (b"0", b"-1", b"1", b"65536", b"1048576", b"4294967295", b"99999999999999999999", b"1e308", b"NaN", b"")
_INSERTS = (b"\0", b"\xff", b"<", b">", b'"', b"&", b"<!--", b"]]>", b'<c r="XFD1048576"><v>1</v></c>', b"\r\n", b"\t")


def seeds() -> dict[str, bytes]:
    """Return the sound files by name."""
    written = {case.name: case.content() for case in SOUND if case.name != "duoi-dai.xlsx"}
    return written | {path.name: path.read_bytes() for path in sorted(DATA.glob("libreoffice.*"))}


def change_bytes(content: bytes, chance: random.Random) -> bytes:
    """Change, cut, repeat or insert at a few places."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(changed) + 1)
        length = chance.choice((1, 2, 4, 16, 200))
        match chance.randrange(6):
            case 0:
                changed[at : at + length] = chance.randbytes(len(changed[at : at + length]))
            case 1:
                del changed[at : at + length]
            case 2:
                changed[at:at] = changed[at : at + length] * chance.choice((1, 2, 50))
            case 3:
                changed[at:at] = chance.choice(_INSERTS)
            case 4:
                changed[at : at + 4] = chance.choice((bytes(4), b"\xff" * 4, b"\x01\0\0\0", b"\xfe\xff\xff\xff"))
            case _:
                if at < len(changed):
                    changed[at] ^= 1 << chance.randrange(8)
    return bytes(changed[:at]) if chance.random() < 0.03 else bytes(changed)


def change_xml(xml: bytes, chance: random.Random) -> bytes:
    """Change numbers, drop, repeat or swap tags, or go for the bytes."""
    kind = chance.randrange(4)
    pattern = _NUMBER if kind < 2 else _TAG
    found = list(pattern.finditer(xml))
    if kind == 3 or not found:
        return change_bytes(xml, chance)
    spot = chance.choice(found)
    if pattern is _NUMBER:
        put = chance.choice(_NUMBERS)
    else:
        put = chance.choice((b"", spot[0] * 2, spot[0] * 500, chance.choice(found)[0]))
    return xml[: spot.start()] + put + xml[spot.end() :]


def change_parts(content: bytes, chance: random.Random) -> bytes:
    """Change parts of an archive, drop one or give one the content of another."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for _ in range(chance.choice((1, 1, 2, 3))):
        name = chance.choice(sorted(parts))
        match chance.randrange(8):
            case 0 if len(parts) > 1:
                del parts[name]
            case 1:
                parts[name] = parts[chance.choice(sorted(parts))]
            case _:
                parts[name] = change_xml(parts[name], chance)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return target.getvalue()


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return a broken copy of a sound file."""
    if content.startswith(b"PK") and chance.random() < 0.8:
        return change_parts(content, chance)
    return change_bytes(content, chance)


def memory() -> int:
    """Return the most memory that this process ever had, in MB."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) // 1024


def outcome(path: Path) -> str:
    """Return "read" or the name of the refusal. Any other exception is what is looked for."""
    try:
        read_tables(path)
    except FileRefusedError as error:
        return type(error).__name__ if str(error) else "a refusal without a sentence"
    return "read"


def fuzz(seconds: float, seed: int) -> Counter[str]:
    """Break files for some seconds and return how often each thing came of it; raise at the first failure."""
    chance = random.Random(seed)
    sound = list(seeds().items())
    outcomes: Counter[str] = Counter()
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            name, content = chance.choice(sound)
            path = Path(folder, name)
            path.write_bytes(changed(content, chance))
            started = time.monotonic()
            try:
                outcomes[outcome(path)] += 1
                assert time.monotonic() - started < MAX_SECONDS, f"{name} took too long"
                assert memory() < MAX_MEGABYTES, f"{name} took {memory()} MB"
            except BaseException:
                KEPT.mkdir(parents=True, exist_ok=True)
                Path(KEPT, f"{seed}-{outcomes.total()}-{name}").write_bytes(path.read_bytes())
                raise
    return outcomes


def main() -> None:
    """Fuzz for the given seconds (300) from the given seed (by the clock) and print what came of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 300
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else time.time_ns() % 1_000_000
    print(f"seed {seed}, {seconds:.0f} s")  # noqa: T201
    outcomes = fuzz(seconds, seed)
    print(f"{outcomes.total()} files, most memory {memory()} MB")  # noqa: T201
    for name, count in outcomes.most_common():
        print(f"{count:>8} {name}")  # noqa: T201


if __name__ == "__main__":
    main()

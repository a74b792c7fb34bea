"""The one function that finds what ships beside the code.

It works from a checkout (``resources/`` beside the package), from an installed wheel (hatch puts the same folder
inside the package as ``_resources``) and from the Windows installation, which is an unpacked wheel.
"""

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, for example ``resource("certificates", "giay-khen.toml")``.

    Raises ``FileNotFoundError`` when the installation lacks it.
    """
    path = _root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path

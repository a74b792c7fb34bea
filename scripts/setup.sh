#!/bin/sh
# Set up .venv with the locked versions and, on a bare Debian or Ubuntu, the system libraries that Qt needs.
# Usage: scripts/setup.sh run|window|test|screen|office|benchmark
# "window" adds what a window on the screen needs, "test" the tools of the tests and of `make check`; of tests, "screen" adds
# a screen and hands for it, "office" LibreOffice, "benchmark" strace.
set -eu
cd "$(dirname "$0")/.."
wanted=${1:-run}
python=${PYTHON:-python3}

# Install Debian packages, as root or through sudo; say what to do where neither is at hand.
system_packages() {
    if [ "$(id -u)" = 0 ]; then as_root=""
    elif command -v sudo >/dev/null 2>&1; then as_root="sudo"
    else echo "Please have an administrator run: apt-get install $*" >&2; exit 1
    fi
    echo "Installing system packages: $*"
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if ! command -v "$python" >/dev/null 2>&1; then system_packages python3 python3-venv; fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "greenschool needs Python 3.11 or newer; $python is older. Set PYTHON=… to a newer one." >&2
    exit 1
fi
if [ ! -x .venv/bin/pip ]; then
    rm -rf .venv
    "$python" -m venv .venv 2>/dev/null || { system_packages python3-venv; rm -rf .venv; "$python" -m venv .venv; }
fi

# Install one locked list, unless this very list is installed already.
locked() {
    stamp=".venv/installed-$1-$(sha256sum "requirements/$1.txt" | cut -c1-16)"
    if [ -e "$stamp" ]; then return; fi
    echo "Installing the locked packages of requirements/$1.txt"
    # The lists are complete; --no-deps, because old pips look beyond them for an extra (coverage[toml]) and refuse the newer.
    .venv/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "requirements/$1.txt"
    rm -f ".venv/installed-$1-"*
    touch "$stamp"
}

locked run
if [ "$wanted" != run ] && [ "$wanted" != window ]; then
    # PyICU has no wheels: it is compiled against the system's ICU.
    if ! .venv/bin/python -c 'import icu' 2>/dev/null; then
        if ! pkg-config --exists icu-i18n 2>/dev/null || ! command -v g++ >/dev/null 2>&1 \
            || [ ! -e "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("include"))')/Python.h" ]; then
            system_packages g++ libicu-dev pkg-config python3-dev
        fi
    fi
    locked test
fi

if [ "$wanted" = office ] && ! command -v soffice >/dev/null 2>&1; then system_packages libreoffice-calc; fi
if [ "$wanted" = benchmark ] && ! command -v strace >/dev/null 2>&1; then system_packages strace; fi

if [ "$wanted" = screen ]; then
    for tool in Xvfb xdotool xmodmap; do
        command -v "$tool" >/dev/null 2>&1 || { system_packages xvfb xdotool x11-xserver-utils; break; }
    done
fi

# Qt's libraries; a real window needs those of X11 too, which only `window` and `screen` ask for.
if ! .venv/bin/python -c 'from PySide6 import QtPdfWidgets, QtPrintSupport, QtWidgets' 2>/dev/null; then
    system_packages libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0
fi
if { [ "$wanted" = window ] || [ "$wanted" = screen ]; } && ! ldconfig -p | grep -q libxcb-cursor; then
    system_packages libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
        libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0
fi

if [ ! -x .venv/bin/greenschool ]; then
    .venv/bin/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
fi
.venv/bin/python scripts/translations.py build

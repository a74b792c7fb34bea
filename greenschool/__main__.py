"""``python -m greenschool`` is the command ``greenschool``."""

from greenschool.app import main

main()

"""What every page and dialog that does something is handed: the desk, the jobs, the remembered settings."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from greenschool.services.desk import Desk
from greenschool.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class Office:
    """The desk whose season is shown, the jobs that run at it, and where sizes and filters are remembered."""

    desk: Desk
    jobs: Jobs
    settings: QSettings

"""greenschool: the desk of one officer who runs a Green School season, offline."""

__version__ = "0.1.0"

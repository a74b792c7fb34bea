"""Excel in and out: frozen dataclasses on both sides, no database."""

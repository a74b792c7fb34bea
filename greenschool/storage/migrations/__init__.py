"""Migrations, one change each."""

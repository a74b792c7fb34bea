"""Widgets that know no contest. ``python -m greenschool.ui.widgets.gallery`` shows them all."""

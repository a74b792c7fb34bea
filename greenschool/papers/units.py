"""Millimetres and points."""

MM = 72 / 25.4
"""One millimetre in points: what reportlab calls ``mm``, without loading reportlab."""

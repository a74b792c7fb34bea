"""A table that behaves like Excel over a tuple of rows and a list of columns."""

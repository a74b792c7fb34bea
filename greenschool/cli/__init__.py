"""The terminal face: the same services as the window, for batch work and scripts."""

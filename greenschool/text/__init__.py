"""Vietnamese text: pure functions on strings, standard library only."""

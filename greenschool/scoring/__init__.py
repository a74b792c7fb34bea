"""From marks to prizes: exact arithmetic on fractions, standard library only, no floats."""

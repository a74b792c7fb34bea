"""Papers out: certificates and lists from plain dataclasses, no database."""

"""A datatrove step that cleans documents with chaff."""

from chaff_client import Chaff, ChaffError

from .chaff_cleaner import ChaffCleaner

__all__ = ["Chaff", "ChaffCleaner", "ChaffError"]

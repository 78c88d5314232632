"""What a file is called in records."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import unquote

SourceName = Callable[[str], str]


def create_source_name(root: str) -> SourceName:
    """From Spark's address of a file to `metadata.source`: a path where it is local, without `root` before it."""

    def name(address: str) -> str:
        path = to_local_path(address) or address
        return path[len(root) :] if root and path.startswith(root) else path

    return name


def to_local_path(address: str) -> str | None:
    """The path of a `file:` address; None for other ones."""
    if not address.startswith("file:"):
        return None
    path = unquote(address[len("file:") :])
    return "/" + path.lstrip("/")

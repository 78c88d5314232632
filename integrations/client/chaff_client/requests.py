"""Requests as lines of JSON; docs/serve-stdio.md says what each means."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator


def line_request(source: str, content: bytes, *, offset: int, line: int, as_bytes: bool = False) -> bytes:
    """A line of JSONL without its break. `as_bytes`: it is in the charset that --encoding names."""
    return _encode({"type": "line", "source": source, "offset": offset, "line": line, **_content(content, as_bytes)})


def row_request(source: str, fields: str, *, offset: int, row: int) -> bytes:
    """A row of a table; `fields` is a JSON object of its columns."""
    return _encode({"type": "row", "source": source, "offset": offset, "row": row, "text": fields})


def bytes_requests(source: str, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """An input as it is stored, in as many requests as there are chunks, and one for its end."""
    for chunk in chunks:
        yield _encode({"type": "bytes", "source": source, "base64": b64encode(chunk).decode("ascii"), "more": True})
    yield _encode({"type": "bytes", "source": source, "base64": ""})


def _content(content: bytes, as_bytes: bool) -> dict[str, str]:
    if not as_bytes:
        try:
            return {"text": content.decode("utf-8")}
        except UnicodeDecodeError:
            pass
    return {"base64": b64encode(content).decode("ascii")}


def _encode(frame: dict[str, object]) -> bytes:
    try:
        return json.dumps(frame, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        # Half of a surrogate pair has no UTF-8.
        return json.dumps(frame).encode("ascii")

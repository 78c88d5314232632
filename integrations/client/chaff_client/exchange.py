"""Requests in, answers out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TypeVar

from .chaff import Chaff
from .child import Child

# Enough to keep the child busy while Python works; an answer is about as large as its request.
_MAX_REQUESTS = 256
_MAX_BYTES = 8 << 20

T = TypeVar("T")


def exchange(
    chaff: Chaff,
    requests: Iterable[tuple[T, bytes]],
    *,
    max_requests: int = _MAX_REQUESTS,
    max_bytes: int = _MAX_BYTES,
) -> Iterator[tuple[T, bytes]]:
    """Each request's own item with its answer, in order.

    The caller's thread draws the requests and gets the answers; so many requests at most are under way, and so many
    bytes of them, or one that is larger. Raises ChaffError when the child ends early. The child ends with the iterator.
    """
    child = Child(chaff)
    waiting: deque[tuple[T, int]] = deque()
    size = 0
    try:
        for item, request in requests:
            while waiting and (
                child.has_answer() or len(waiting) >= max_requests or size + len(request) > max_bytes
            ):
                answer = child.receive()
                answered, length = waiting.popleft()
                size -= length
                yield answered, answer
            child.send(request)
            waiting.append((item, len(request)))
            size += len(request)
        while waiting:
            answer = child.receive()
            yield waiting.popleft()[0], answer
        child.finish()
    finally:
        child.close()

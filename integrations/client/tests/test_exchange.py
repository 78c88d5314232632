"""How requests and answers get past each other, with small programs in the place of chaff."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from chaff_client import Chaff, ChaffError, exchange

ECHO = "import sys\nfor line in sys.stdin.buffer: sys.stdout.buffer.write(line); sys.stdout.buffer.flush()"


def program(source: str, *arguments: str) -> Chaff:
    return Chaff((sys.executable, "-c", source, *arguments))


def numbered(count: int, size: int = 10) -> Iterator[tuple[int, bytes]]:
    for number in range(count):
        yield number, str(number).encode().ljust(size, b".")


def test_each_item_gets_its_answer_in_order() -> None:
    got = list(exchange(program(ECHO), numbered(5000)))
    assert got == list(numbered(5000))


def test_pipes_that_are_full_on_all_sides_hold_nobody_up() -> None:
    """Requests, answers and errors are each larger than any pipe."""
    loud = "import sys\nfor line in sys.stdin.buffer: sys.stderr.write('e' * 300_000); sys.stdout.buffer.write(line[:-1] * 3 + b'\\n')"
    answers = [len(answer) for _, answer in exchange(program(loud), numbered(20, 1_000_000), max_bytes=1 << 30)]
    assert answers == [3_000_000] * 20


@pytest.mark.parametrize(("limits", "most"), [({"max_requests": 4}, 4), ({"max_bytes": 3_000}, 3)])
def test_only_so_much_is_drawn_before_it_is_answered(limits: dict[str, int], most: int) -> None:
    drawn = 0

    def draw() -> Iterator[tuple[int, bytes]]:
        nonlocal drawn
        for item in numbered(100, 1_000):
            drawn += 1
            yield item

    answered = 0
    for _ in exchange(program(ECHO), draw(), **limits):
        answered += 1
        # One more is in hand when an answer is waited for.
        assert drawn - answered <= most + 1
    assert answered == 100


def test_a_child_that_dies_takes_its_last_words_along() -> None:
    dying = "import os, sys\nfor n, line in enumerate(sys.stdin.buffer):\n if n == 3: print('out of memory', file=sys.stderr, flush=True); os._exit(7)\n sys.stdout.buffer.write(line); sys.stdout.buffer.flush()"
    got = []
    with pytest.raises(ChaffError, match="chaff ended with code 7 before .*out of memory"):
        got.extend(number for number, _ in exchange(program(dying), numbered(1000), max_requests=1))
    assert got == [0, 1, 2]


def test_half_an_answer_is_none() -> None:
    torn = "import sys\nsys.stdin.buffer.readline(); sys.stdout.write('half'); sys.stdout.flush()"
    with pytest.raises(ChaffError, match="chaff ended with code 0 before"):
        list(exchange(program(torn), numbered(1)))


def test_a_child_that_fails_after_its_last_answer_fails() -> None:
    late = ECHO + "\nsys.exit(3)"
    with pytest.raises(ChaffError, match="chaff ended with code 3 after its last answer"):
        list(exchange(program(late), numbered(2)))


def test_the_child_ends_with_the_iterator(tmp_path: Path) -> None:
    alive = "import sys, time, pathlib\nwhile True: pathlib.Path(sys.argv[1]).write_text(str(time.monotonic())); sys.stdout.write('x\\n'); sys.stdout.flush(); time.sleep(0.01)"
    sign = tmp_path / "sign"
    answers = exchange(program(alive, str(sign)), numbered(100))
    next(answers)
    answers.close()
    last = sign.read_text()
    time.sleep(0.1)
    assert sign.read_text() == last


def test_a_command_that_is_not_there() -> None:
    with pytest.raises(ChaffError, match="cannot run no-such-chaff: No such file"):
        list(exchange(Chaff(("no-such-chaff",)), numbered(1)))

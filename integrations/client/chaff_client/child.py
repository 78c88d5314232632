"""The child process with a thread for each of its pipes, so that no full pipe can make two processes wait for each other."""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from queue import Empty, SimpleQueue

from .chaff import Chaff

_STDERR_LINES = 40
_END_SECONDS = 30


class ChaffError(RuntimeError):
    """The child could not be started, or ended before it had answered."""


class Child:
    """Whoever sends must bound what is under way: neither queue has a limit of its own."""

    def __init__(self, chaff: Chaff) -> None:
        argv = chaff.argv()
        try:
            self._process = subprocess.Popen(
                argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise ChaffError(
                f"cannot run {argv[0]}: {error.strerror}; say with Chaff(command=...) where chaff is on the machine that cleans"
            ) from error
        self._requests: SimpleQueue[bytes | None] = SimpleQueue()
        self._answers: SimpleQueue[bytes | None] = SimpleQueue()
        self._stderr: deque[bytes] = deque(maxlen=_STDERR_LINES)
        self._threads = [
            threading.Thread(target=work, name=f"chaff-{work.__name__}", daemon=True)
            for work in (self._write, self._read, self._read_stderr)
        ]
        for thread in self._threads:
            thread.start()

    def send(self, request: bytes) -> None:
        self._requests.put(request)

    def has_answer(self) -> bool:
        return not self._answers.empty()

    def receive(self) -> bytes:
        """The next answer, without its line break. Waits for it."""
        answer = self._answers.get()
        if answer is None or not answer.endswith(b"\n"):
            raise self._died("before it had answered every request")
        return answer[:-1]

    def finish(self) -> None:
        """Says that no request will come, and waits for the child to end as it should."""
        self._requests.put(None)
        try:
            left = self._answers.get(timeout=_END_SECONDS)
        except Empty:
            raise ChaffError(f"chaff did not end within {_END_SECONDS} seconds of the end of its input") from None
        if left is not None:
            raise ChaffError(f"chaff gave an answer that nobody asked for: {left[:200]!r}")
        if self._process.wait() != 0:
            raise self._died("after its last answer")

    def close(self) -> None:
        """Ends the child, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        self._requests.put(None)
        for thread in self._threads:
            thread.join()
        for pipe in (self._process.stdout, self._process.stderr):
            pipe.close()

    def _write(self) -> None:
        pipe = self._process.stdin
        try:
            while (request := self._requests.get()) is not None:
                pipe.write(request)
                pipe.write(b"\n")
                if self._requests.empty():
                    pipe.flush()
            pipe.close()
        except OSError:
            # The child is gone; whoever waits for its answers says why.
            pass

    def _read(self) -> None:
        for answer in self._process.stdout:
            self._answers.put(answer)
        self._answers.put(None)

    def _read_stderr(self) -> None:
        for line in self._process.stderr:
            self._stderr.append(line)

    def _died(self, when: str) -> ChaffError:
        code = self._process.wait()
        self._threads[2].join()
        tail = b"".join(self._stderr).decode("utf-8", "replace").strip()
        how = f"by signal {-code}" if code < 0 else f"with code {code}"
        return ChaffError(f"chaff ended {how} {when}; the end of what it said: {tail or 'nothing'}")

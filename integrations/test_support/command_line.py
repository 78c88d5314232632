"""What the tests of all three packages share: the built command line, and its records to compare with."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from chaff_client import Chaff, Record

REPOSITORY = Path(__file__).resolve().parent.parent.parent
COMMAND = (shutil.which("node") or "node", str(REPOSITORY / "bin" / "chaff.js"))

BODY = (
    "The harbour office opened its new reading room on Monday, and forty people came to see it in the rain. "
    "The keeper of the lighthouse, who is eighty, said that nobody had asked him to speak, and then spoke. "
)


CHAFF = Chaff(COMMAND)


def run_chaff(*args: str) -> tuple[list[dict], list[dict]]:
    """Records of the command line, in the form of rows, and its faults."""
    with tempfile.TemporaryDirectory() as folder:
        quarantine = Path(folder, "quarantine.jsonl")
        flags = ["-q", "--on-error", "quarantine", "--quarantine", str(quarantine)]
        result = subprocess.run([*COMMAND, *args, *flags], capture_output=True, check=False)
        assert result.returncode in (0, 1, 2), result.stderr.decode()
        faults = [json.loads(line) for line in quarantine.read_text().split("\n") if line]
    return [Record(line).row() for line in result.stdout.decode().split("\n") if line], faults


def article(number: int) -> str:
    """A page with boilerplate around its article."""
    teasers = "\n".join(f"Why the old lighthouse keeper refused to switch {'o' * (1 + (number + n) % 2)}..." for n in range(4))
    return f"Story {number}\n\n{BODY * (2 + number % 3)}\n\nShare on Facebook\nPrevious: A winter without ferries\n{teasers}\n"

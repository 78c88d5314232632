"""The Python code that documents show, run as it stands: only the bucket that they speak of is a folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from command_line import REPOSITORY

FENCED = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BUCKET = re.compile(r"s3a?://bucket\b")


def run_shown_code(document: str, bucket: Path, given: dict[str, Any]) -> dict[str, Any]:
    """Runs all blocks of a document below `integrations/`, one after the other. `given` are the names that they do not
    make themselves; returns these and the ones that they make."""
    path = REPOSITORY / "integrations" / document
    text = path.read_text()
    blocks = list(FENCED.finditer(text))
    assert blocks, f"{document}: found no Python code"
    names = dict(given)
    for block in blocks:
        # So that a traceback names the line of the document.
        lines_before = "\n" * text.count("\n", 0, block.start(1))
        code = BUCKET.sub(lambda _: str(bucket), block.group(1))
        exec(compile(lines_before + code, str(path), "exec"), names)  # noqa: S102
    return names

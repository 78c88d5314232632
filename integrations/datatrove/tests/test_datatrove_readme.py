from __future__ import annotations

import json
from pathlib import Path

from command_line import article, run_chaff
from datatrove.executor import LocalPipelineExecutor
from shown_code import run_shown_code
from test_chaff_cleaner import read_all


def test_readme(tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    texts = [article(0), "", article(1)]
    lines = [json.dumps({"id": f"{number}", "text": text}) for number, text in enumerate(texts)]
    (raw / "a.jsonl").write_text("\n".join(lines))
    pipeline = run_shown_code("datatrove/README.md", tmp_path, {})["pipeline"]
    LocalPipelineExecutor(pipeline=pipeline, logging_dir=str(tmp_path / "logs")).run()
    rows, _ = run_chaff(str(raw), "--keep", "title")
    found = [(document["id"], document["text"]) for document in read_all(tmp_path / "clean")]
    assert found == [(row["id"], row["text"]) for row in rows if row["text"] != ""]
    assert len(found) == 2

from __future__ import annotations

import json
from pathlib import Path

from command_line import article, run_chaff
from compare import assert_same
from pyspark.sql import SparkSession
from shown_code import run_shown_code


def test_readme(spark: SparkSession, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    raw.mkdir()
    lines = [json.dumps({"id": f"{number}", "text": article(number)}) for number in range(20)]
    (raw / "a.jsonl").write_text("\n".join([*lines, "[1, 2]"]))
    written = run_shown_code("spark/README.md", tmp_path, {"spark": spark})["written"]
    assert_same(written, run_chaff(str(raw), "--keep", "title"), records_at_least=20)

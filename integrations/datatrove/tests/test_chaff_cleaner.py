from __future__ import annotations

import gzip
import json
from pathlib import Path

from chaff_client import Chaff
from chaff_datatrove import ChaffCleaner
from command_line import COMMAND, article, run_chaff
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter


def write(path: Path, key: str, texts: list[str]) -> None:
    lines = [json.dumps({"id": f"{path.stem}-{n}", "url": f"https://example.org/{n}", key: text}) for n, text in enumerate(texts)]
    path.write_text("\n".join(lines))


def run(tmp_path: Path, step: ChaffCleaner, text_key: str) -> list[dict]:
    steps = [JsonlReader(str(tmp_path / "in"), text_key=text_key), step, JsonlWriter(str(tmp_path / "out"))]
    LocalPipelineExecutor(pipeline=steps, tasks=2, logging_dir=str(tmp_path / "logs")).run()
    return read_all(tmp_path / "out")


def read_all(folder: Path) -> list[dict]:
    files = sorted(folder.glob("*.jsonl.gz"))
    return [json.loads(line) for path in files for line in gzip.decompress(path.read_bytes()).splitlines()]


def found(row: dict) -> dict:
    return {key: value for key, value in row["metadata"].items() if key not in ("source", "offset", "length", "input")}


def test_two_tasks_give_what_the_command_line_gives(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    furniture = "Share on Facebook\n\n© 2024 Harbour News. All rights reserved.\n"
    write(tmp_path / "in" / "a.jsonl", "text", [article(n) for n in range(60)] + [furniture])
    write(tmp_path / "in" / "b.jsonl", "text", ["\ud83d\ude00 " + article(n) for n in range(40)] + ["x" * 20_000])
    flags = ("--no-model", "--max-doc-bytes", "10k")
    excluded = JsonlWriter(str(tmp_path / "excluded"))
    documents = run(tmp_path, ChaffCleaner(Chaff(COMMAND, flags), exclusion_writer=excluded), "text")
    rows, faults = run_chaff(str(tmp_path / "in"), *flags)
    assert [fault["error"] for fault in faults] == ["too-large"]
    kept = {row["id"]: row for row in rows if row["text"] != ""}
    assert len(documents) == len(kept) == 100
    for document in documents:
        row = kept[document["id"]]
        assert document["text"] == row["text"]
        assert document["metadata"]["chaff"] == found(row)
    reasons = {document["id"]: document["metadata"]["filter_reason"] for document in read_all(tmp_path / "excluded")}
    assert reasons == {"a-60": "empty", "b-40": "too-large"}


def test_html(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    pages = [f"<title>Story {n}</title><body><p>" + article(n).replace("\n", "</p><p>") for n in range(5)]
    write(tmp_path / "in" / "a.jsonl", "html", pages)
    documents = run(tmp_path, ChaffCleaner(Chaff(COMMAND), html=True), "html")
    rows, _ = run_chaff(str(tmp_path / "in"))
    assert len(documents) == 5
    assert {d["id"]: (d["text"], d["metadata"]["chaff"]) for d in documents} == {
        row["id"]: (row["text"], found(row)) for row in rows
    }

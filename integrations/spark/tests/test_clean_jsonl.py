from __future__ import annotations

import bz2
import gzip
import json
from pathlib import Path

import pytest
from chaff_client import Chaff
from chaff_spark import clean_jsonl
from command_line import CHAFF, COMMAND, article, run_chaff
from compare import assert_same
from pyspark.sql import SparkSession


def lines(count: int) -> list[bytes]:
    """Records with and without ids, with fields of their own, and what is wrong with some."""
    made = []
    for number in range(count):
        record = {"text": article(number), "n": number, "ratio": number / 3, "url": f"https://example.org/{number}"}
        if number % 2:
            record["id"] = f"story-{number}"
        made.append(json.dumps(record, ensure_ascii=number % 3 == 0).encode())
    made[3] = b'{"id": "cut", "text": "never closed'
    made[10] = b""
    made[11] = b"   "
    made[12] = b"[1, 2]\r"
    made[13] = b'{"title": "no text"}'
    made[14] = '{"id": 12345678901234567890, "text": "Größe"}\r'.encode()
    made[15] = b'{"id": "latin", "text": "Gr\xf6\xdfe and more of it"}'
    made[16] = '{"id":"half", "text": "half a pair: \\ud800 of it", "input": {"input":[1.0 ,2]}}'.encode()
    return made


def test_files_in_several_blocks(spark: SparkSession, tmp_path: Path) -> None:
    (tmp_path / "a b.jsonl").write_bytes(b"\n".join(lines(150)) + b"\n")
    (tmp_path / "c.jsonl").write_bytes(b"\n".join(lines(100)))
    outcomes = clean_jsonl(spark, str(tmp_path), CHAFF)
    assert outcomes.rdd.getNumPartitions() > 4
    rows, faults = run_chaff(str(tmp_path))
    assert_same(outcomes, (well_formed(rows), faults), records_at_least=240)


@pytest.mark.parametrize(("ending", "compress"), [("gz", gzip.compress), ("bz2", bz2.compress)])
def test_compressed(spark: SparkSession, tmp_path: Path, ending: str, compress) -> None:
    (tmp_path / f"a.jsonl.{ending}").write_bytes(compress(b"\n".join(lines(150))))
    rows, faults = run_chaff(str(tmp_path))
    assert_same(clean_jsonl(spark, str(tmp_path), CHAFF), (well_formed(rows), faults), records_at_least=140)


def test_a_byte_order_mark(spark: SparkSession, tmp_path: Path) -> None:
    good = [json.dumps({"text": article(number)}).encode() for number in range(150)]
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + b"\n".join(good))
    assert_same(clean_jsonl(spark, str(tmp_path), CHAFF), run_chaff(str(tmp_path)), records_at_least=150)


def test_flags_and_names_below_a_root(
    spark: SparkSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flags = ("--encoding", "windows-1252", "--no-model", "--keep", "nav", "--text-key", "page.body")
    made = [json.dumps({"page": {"body": f"{article(n)} Caf\u00e9"}}, ensure_ascii=False) for n in range(20)]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jsonl").write_bytes("\n".join(made).encode("windows-1252"))
    monkeypatch.chdir(tmp_path)
    outcomes = clean_jsonl(spark, str(tmp_path / "in"), Chaff(COMMAND, flags), root=f"{tmp_path}/")
    assert_same(outcomes, run_chaff("in/a.jsonl", *flags), records_at_least=20)


def test_the_same_id_in_two_blocks_is_no_duplicate(spark: SparkSession, tmp_path: Path) -> None:
    """The one flag that needs all of a file in one place."""
    made = [json.dumps({"id": "same", "text": article(number)}) for number in range(150)]
    (tmp_path / "a.jsonl").write_text("\n".join(made))
    outcomes = clean_jsonl(spark, str(tmp_path), CHAFF)
    fresh = outcomes.where("NOT array_contains(metadata.flags, 'duplicate-id')").count()
    assert fresh == outcomes.rdd.getNumPartitions() > 1


def well_formed(rows: list[dict]) -> list[dict]:
    """What no Parquet holds is U+FFFD there, in chaff's own as well."""
    text = json.dumps(rows, ensure_ascii=False).encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return json.loads(text.replace("\ufffd\ufffd\ufffd", "\ufffd"))

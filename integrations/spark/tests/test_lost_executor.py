from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from chaff_client import Chaff
from chaff_spark import clean_jsonl, faults, records
from command_line import COMMAND, article, run_chaff
from compare import in_order
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession

KILLER = str(Path(__file__).with_name("kill_executor_once.py"))


def test_an_executor_that_is_killed_in_the_middle_loses_nothing_and_doubles_nothing(
    spark: SparkSession, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    lines = [json.dumps({"text": article(number), "n": number}) for number in range(300)]
    lines[7] = "no JSON"
    (tmp_path / "in" / "a.jsonl").write_text("\n".join(lines))
    marker = tmp_path / "killed"
    mortal = Chaff((sys.executable, KILLER, str(marker), "10", *COMMAND))
    outcomes = clean_jsonl(spark, str(tmp_path / "in"), mortal)
    assert outcomes.rdd.getNumPartitions() > 3
    outcomes.write.parquet(str(tmp_path / "out"))
    assert not Path("/proc", marker.read_text()).exists()
    written = spark.read.parquet(str(tmp_path / "out"))
    expected = run_chaff(str(tmp_path / "in"))
    assert [len(rows) for rows in expected] == [299, 1]
    for frame, rows in zip((records(written), faults(written)), expected, strict=True):
        assert in_order([row.asDict(True) for row in frame.collect()]) == in_order(rows)


def test_a_child_that_dies_fails_the_job_with_what_it_said(spark: SparkSession, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": article(1)}))
    outcomes = clean_jsonl(spark, str(tmp_path), Chaff(COMMAND, ("--keep", "nonsense")))
    with pytest.raises(PySparkException, match="chaff ended with code 2 .*nonsense"):
        outcomes.collect()


def test_a_command_that_is_not_there(spark: SparkSession, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": article(1)}))
    with pytest.raises(PySparkException, match=r"cannot run no-such-chaff: .*Chaff\(command=\.\.\.\)"):
        clean_jsonl(spark, str(tmp_path), Chaff(("no-such-chaff",))).collect()

from __future__ import annotations

import datetime
import math
from decimal import Decimal
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from chaff_client import Chaff
from chaff_spark import clean_parquet, records
from chaff_spark.write_json import write_number
from command_line import CHAFF, COMMAND, article, run_chaff
from compare import assert_same, in_order
from pyspark.sql import SparkSession


def table(first: int, rows: int) -> pa.Table:
    numbers = range(first, first + rows)
    moment = datetime.datetime(2024, 2, 29, 12, 30, 1, 123456, tzinfo=datetime.timezone.utc)
    return pa.table(
        {
            "id": pa.array([None if n % 4 == 0 else n * 10**12 for n in numbers], pa.int64()),
            "text": pa.array([None if n % 9 == 5 else article(n) + "é" * (n % 3) for n in numbers]),
            "url": pa.array([f"https://example.org/{n}" if n % 2 else None for n in numbers]),
            "n": pa.array(numbers, pa.int32()),
            "ratio": pa.array([n / 7 if n % 5 else math.nan for n in numbers]),
            "tiny": pa.array([n * 1e-9 for n in numbers], pa.float32()),
            "price": pa.array([Decimal(n) / 100 for n in numbers], pa.decimal128(20, 2)),
            "day": pa.array([datetime.date(2024, 2, 29)] * rows),
            "at": pa.array([moment] * rows, pa.timestamp("us", "UTC")),
            "local": pa.array([moment.replace(tzinfo=None)] * rows, pa.timestamp("us")),
            "raw": pa.array([b"\0\xff"] * rows),
            "ok": pa.array([n % 2 == 0 for n in numbers]),
            "words": pa.array([["a", None, 'b "c"'], None, []] * rows)[:rows],
            "site": pa.array([{"name": "Harbour", "rank": n} for n in numbers]),
        }
    )


def write(path: Path, first: int, rows: int) -> None:
    pq.write_table(table(first, rows), path, row_group_size=20, compression="snappy")


def test_files_of_several_row_groups(spark: SparkSession, tmp_path: Path) -> None:
    write(tmp_path / "a b.parquet", 0, 250)
    write(tmp_path / "c.parquet", 1000, 30)
    spark.conf.set("spark.sql.files.maxPartitionBytes", "3000")
    outcomes = clean_parquet(spark, str(tmp_path), CHAFF)
    assert outcomes.rdd.getNumPartitions() > 3
    rows, faults = run_chaff(str(tmp_path))
    # The row reader's words for what a text is not.
    for fault in faults:
        fault.update(found='null under "text"', expected='a string under "text" (--text-key) or "html" (--html-key)')
    try:
        assert_same(outcomes, (rows, faults), records_at_least=240)
    finally:
        spark.conf.set("spark.sql.files.maxPartitionBytes", "40000")


def test_a_field_of_a_struct_as_the_text(spark: SparkSession, tmp_path: Path) -> None:
    flags = ("--text-key", "site.name", "--id-key", "at", "--no-model")
    write(tmp_path / "a.parquet", 0, 30)
    outcomes = clean_parquet(spark, str(tmp_path), Chaff(COMMAND, flags))
    assert_same(outcomes, run_chaff(str(tmp_path), *flags), records_at_least=30)


def test_a_text_column_that_is_not_there(spark: SparkSession, tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", 0, 3)
    with pytest.raises(ValueError, match='found nothing under "body" and the columns id, text, .*--text-key'):
        clean_parquet(spark, str(tmp_path), Chaff(COMMAND, ("--text-key", "body")))


def test_what_is_written_is_what_chaff_writes(spark: SparkSession, tmp_path: Path) -> None:
    """The same columns, types and values as in chaff's own Parquet, but that every column may be null."""
    (tmp_path / "in").mkdir()
    write(tmp_path / "in" / "a.parquet", 0, 40)
    run_chaff(str(tmp_path / "in"), "-o", str(tmp_path / "own.parquet"))
    records(clean_parquet(spark, str(tmp_path / "in"), CHAFF)).write.parquet(str(tmp_path / "out"))
    own = spark.read.parquet(str(tmp_path / "own.parquet"))
    ours = spark.read.parquet(str(tmp_path / "out"))
    assert ours.dtypes == own.dtypes
    assert in_order([row.asDict(True) for row in ours.collect()]) == in_order(
        [row.asDict(True) for row in own.collect()]
    )


@pytest.mark.parametrize(
    ("value", "expected"),
    [(1.0, "1.0"), (-0.0, "0.0"), (1e16, "10000000000000000.0"), (1e21, "1e+21"), (1.5e300, "1.5e+300")]
    + [(1e-5, "0.00001"), (1e-6, "0.000001"), (-1.25e-7, "-1.25e-7"), (math.inf, "null"), (0.1, "0.1")],
)
def test_numbers_as_javascript_has_them(value: float, expected: str) -> None:
    assert write_number(value) == expected

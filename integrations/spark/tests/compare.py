"""Rows of Spark and of the command line, brought into one order."""

from __future__ import annotations

import json

from chaff_spark import faults, records
from pyspark.sql import DataFrame


def collect(outcomes: DataFrame) -> tuple[list[dict], list[dict]]:
    outcomes = outcomes.cache()
    try:
        return (
            [row.asDict(recursive=True) for row in records(outcomes).collect()],
            [row.asDict(recursive=True) for row in faults(outcomes).collect()],
        )
    finally:
        outcomes.unpersist()


def assert_same(outcomes: DataFrame, expected: tuple[list[dict], list[dict]], *, records_at_least: int = 1) -> None:
    got = collect(outcomes)
    assert len(expected[0]) >= records_at_least
    for mine, theirs in zip(got, expected, strict=True):
        assert len(mine) == len(theirs)
        for one, other in zip(in_order(mine), in_order(theirs), strict=True):
            assert one == other


def in_order(rows: list[dict]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in rows)

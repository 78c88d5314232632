"""What becomes of a document: a row with a record, or one with a fault."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa
from chaff_client import Fault, PassedOver, Record, parse_answer
from pyspark.sql import DataFrame

from .schema import OUTCOME_ARROW_SCHEMA

# A batch is handed on with so many rows, or so many bytes of answers.
_BATCH_ROWS = 1024
_BATCH_BYTES = 4 << 20


def records(outcomes: DataFrame) -> DataFrame:
    """The records alone: id, text, metadata, as chaff's Parquet has them."""
    return outcomes.where("fault IS NULL").drop("fault")


def faults(outcomes: DataFrame) -> DataFrame:
    """What could not be read, in the columns of chaff's quarantine."""
    return outcomes.where("fault IS NOT NULL").select("fault.*")


def to_batches(answers: Iterable[bytes]) -> Iterator[pa.RecordBatch]:
    rows: list[dict] = []
    size = 0
    for answer in answers:
        for item in parse_answer(answer):
            if not isinstance(item, PassedOver):
                rows.append(_to_row(item))
        size += len(answer)
        if len(rows) >= _BATCH_ROWS or size >= _BATCH_BYTES:
            yield _to_batch(rows)
            rows, size = [], 0
    if rows:
        yield _to_batch(rows)


def _to_row(item: Record | Fault) -> dict:
    if isinstance(item, Fault):
        return {"id": None, "text": None, "metadata": None, "fault": item.fields}
    return {**item.row(), "fault": None}


def _to_batch(rows: list[dict]) -> pa.RecordBatch:
    try:
        return pa.RecordBatch.from_pylist(rows, OUTCOME_ARROW_SCHEMA)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist([_well_formed(row) for row in rows], OUTCOME_ARROW_SCHEMA)


def _well_formed(value: object) -> object:
    """Half of a surrogate pair, which Parquet cannot hold, becomes U+FFFD."""
    if isinstance(value, str):
        return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if isinstance(value, dict):
        return {key: _well_formed(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_well_formed(one) for one in value]
    return value

"""The record's schema, as chaff's own Parquet has it, and beside it the fault of what could not be read."""

from __future__ import annotations

import pyarrow as pa
from pyspark.sql import types as spark

# A key that the record gets needs its line here.
_METADATA = {
    "title": "text",
    "author": "text",
    "author_bio": "text",
    "date": "text",
    "site_name": "text",
    "url": "text",
    "language": "text",
    "language_script": "text",
    "language_score": "float",
    "description": "text",
    "image": "text",
    "prev_title": "text",
    "next_title": "text",
    "teasers": "texts",
    "tags": "texts",
    "provenance": ("text", ["title", "author", "date", "site_name", "url", "language", "description", "tags", "image"]),
    "source": "text",
    "offset": "int",
    "length": "int",
    "encoding": "text",
    "encoding_confidence": "float",
    "chars": "int",
    "words": "int",
    "kept_share": "float",
    "removed": (
        "int",
        [
            "body",
            "title",
            "byline",
            "date",
            "bio",
            "nav",
            "teaser",
            "share",
            "promo",
            "legal",
            "comment",
            "caption",
            "tags",
            "ad",
            "toc",
            "other",
        ],
    ),
    "flags": "texts",
    # JSON: its keys differ from record to record.
    "input": "text",
}

_FAULT = {
    "source": "text",
    "offset": "int",
    "length": "int",
    "line": "int",
    "error": "text",
    "found": "text",
    "expected": "text",
    "content": "text",
}

_SPARK = {
    "text": spark.StringType(),
    "int": spark.LongType(),
    "float": spark.DoubleType(),
    "texts": spark.ArrayType(spark.StringType()),
}
_ARROW = {"text": pa.string(), "int": pa.int64(), "float": pa.float64(), "texts": pa.list_(pa.string())}


def _to_spark(fields: dict) -> spark.StructType:
    struct = spark.StructType()
    for name, kind in fields.items():
        struct.add(name, _to_spark(_alike(kind)) if isinstance(kind, tuple) else _SPARK[kind])
    return struct


def _to_arrow(fields: dict) -> pa.StructType:
    return pa.struct(
        [(name, _to_arrow(_alike(kind)) if isinstance(kind, tuple) else _ARROW[kind]) for name, kind in fields.items()]
    )


def _alike(kind: tuple[str, list[str]]) -> dict[str, str]:
    return dict.fromkeys(kind[1], kind[0])


OUTCOME_SCHEMA = (
    spark.StructType()
    .add("id", spark.StringType())
    .add("text", spark.StringType())
    .add("metadata", _to_spark(_METADATA))
    .add("fault", _to_spark(_FAULT))
)

OUTCOME_ARROW_SCHEMA = pa.schema(
    [
        ("id", pa.string()),
        ("text", pa.string()),
        ("metadata", _to_arrow(_METADATA)),
        ("fault", _to_arrow(_FAULT)),
    ]
)

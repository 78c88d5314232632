"""Parquet, in as many tasks as Spark cuts it into."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa
from chaff_client import Chaff, exchange, row_request
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from .blocks import Place, count_blocks, keep_splits
from .outcomes import to_batches
from .schema import OUTCOME_SCHEMA
from .source_name import create_source_name
from .write_json import create_json_writer


def clean_parquet(spark: SparkSession, paths: str | list[str], chaff: Chaff = Chaff(), *, root: str = "") -> DataFrame:
    """One row a row, with the numbers and offsets of the command line.

    The text column is read twice, first to count its bytes. `root` is cut off from the front of paths to give
    `metadata.source`.
    """
    keep_splits(spark)
    table = spark.read.parquet(*([paths] if isinstance(paths, str) else paths))
    key = chaff.value_of("--text-key", "text")
    text = F.col(_to_column(table, key))
    rows = table.select(
        F.struct(*(F.col(f"`{name}`") for name in table.columns)).alias("fields"),
        F.coalesce(F.octet_length(text), F.lit(0)).alias("bytes"),
        F.col("_metadata.file_path").alias("file"),
        F.col("_metadata.file_block_start").alias("block"),
    )
    blocks = count_blocks(rows.select("file", "block", "bytes", F.lit(None).cast("long").alias("size")))
    shared = spark.sparkContext.broadcast(blocks)

    def clean(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        requests = _to_requests(batches, Place(shared.value), root)
        return to_batches(answer for _, answer in exchange(chaff, requests))

    return rows.mapInArrow(clean, OUTCOME_SCHEMA)


def _to_column(table: DataFrame, key: str) -> str:
    """As chaff has it: a dot leads into a struct, unless a column has the whole name."""
    name = f"`{key}`" if key in table.columns else ".".join(f"`{part}`" for part in key.split("."))
    found = dict(table.select(F.col(name).alias("text")).dtypes)["text"] if _has(table, key) else "nothing"
    if found != "string":
        raise ValueError(
            f'found {found} under "{key}" and the columns {", ".join(table.columns)}, '
            f'expected a column of strings named "{key}" (--text-key); for strings that were written without their type '
            "set spark.sql.parquet.binaryAsString"
        )
    return name


def _has(table: DataFrame, key: str) -> bool:
    return key in table.columns or key.split(".")[0] in table.columns


def _to_requests(batches: Iterable[pa.RecordBatch], place: Place, root: str) -> Iterator[tuple[None, bytes]]:
    name = create_source_name(root)
    write = None
    for batch in batches:
        write = write or create_json_writer(batch.schema.field(0).type)
        rows, sizes, files, blocks = (batch.column(at) for at in range(4))
        for at in range(batch.num_rows):
            file = files[at].as_py()
            place.enter(file, blocks[at].as_py())
            place.row += 1
            fields = write(rows[at].as_py())
            yield None, row_request(name(file), fields, offset=place.offset, row=place.row)
            place.offset += sizes[at].as_py()

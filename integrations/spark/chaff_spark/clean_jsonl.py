"""JSONL, in as many tasks as Spark cuts it into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import pyarrow as pa
from chaff_client import Chaff, exchange, line_request
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from .blocks import Blocks, Place, count_blocks, keep_splits
from .outcomes import to_batches
from .schema import OUTCOME_SCHEMA
from .source_name import create_source_name

_COMPRESSED = r"(?i)\.(gz|bz2|zst|lz4|snappy|deflate)$"
# Of these Spark makes one task a file: no block of theirs needs counting, nor does their size tell anything.
_WHOLE = re.compile(r"\.(gz|zst|lz4|snappy|deflate)$", re.IGNORECASE)

_MARK = b"\xef\xbb\xbf"


def clean_jsonl(spark: SparkSession, paths: str | list[str], chaff: Chaff = Chaff(), *, root: str = "") -> DataFrame:
    """One row a line that is not blank, with the offsets and line numbers of the command line.

    Files that Spark can cut are read twice, first to count their lines. `root` is cut off from the front of paths to
    give `metadata.source`.
    """
    keep_splits(spark)
    text = spark.read.option("lineSep", "\n").text(paths)
    lines = text.select(
        F.col("value").cast("binary").alias("content"),
        F.col("_metadata.file_path").alias("file"),
        F.col("_metadata.file_block_start").alias("block"),
        F.col("_metadata.file_size").alias("size"),
    )
    blocks = Blocks({})
    if not all(_WHOLE.search(file) for file in text.inputFiles()):
        size = F.when(~F.col("file").rlike(_COMPRESSED), F.col("size"))
        blocks = count_blocks(
            lines.select("file", "block", size.alias("size"), (F.octet_length("content") + 1).alias("bytes"))
        )
    shared = spark.sparkContext.broadcast(blocks)

    def clean(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        requests = _to_requests(batches, Place(shared.value), chaff, root)
        return to_batches(answer for _, answer in exchange(chaff, requests))

    return lines.select("content", "file", "block").mapInArrow(clean, OUTCOME_SCHEMA)


def _to_requests(
    batches: Iterable[pa.RecordBatch], place: Place, chaff: Chaff, root: str
) -> Iterator[tuple[None, bytes]]:
    name = create_source_name(root)
    # Lines in a charset of their own are decoded where the charset is known.
    as_bytes = chaff.value_of("--encoding") is not None
    for batch in batches:
        contents, files, blocks = (batch.column(at) for at in range(3))
        for at in range(batch.num_rows):
            file = files[at].as_py()
            place.enter(file, blocks[at].as_py())
            content = contents[at].as_py()
            if place.row == 0 and file in place.blocks.marked:
                content = _MARK + content
            place.row += 1
            source = name(file)
            yield None, line_request(source, content, offset=place.offset, line=place.row, as_bytes=as_bytes)
            place.offset += len(content) + 1

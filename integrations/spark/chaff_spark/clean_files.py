"""Whole files: text, HTML, WARC, WET, CSV, compressed or not. A task reads each from its beginning to its end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa
import pyarrow.fs
from chaff_client import Chaff, bytes_requests, exchange
from pyspark.sql import DataFrame, SparkSession

from .outcomes import to_batches
from .schema import OUTCOME_SCHEMA
from .source_name import create_source_name, to_local_path

_CHUNK_BYTES = 256 << 10


def clean_files(
    spark: SparkSession,
    paths: str | list[str],
    chaff: Chaff = Chaff(),
    *,
    root: str = "",
    through_spark: bool = False,
) -> DataFrame:
    """What the command line makes of each file, in everything.

    Spark finds the files; the executors open them themselves, through pyarrow, and hold a piece of each at a time.
    `through_spark` has Spark read them, which suits any file system and small files: each is one value of a row. `root`
    is cut off from the front of paths to give `metadata.source`.
    """
    files = spark.read.format("binaryFile").load(paths)
    columns = ["path", "content"] if through_spark else ["path"]

    def clean(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return to_batches(answer for _, answer in exchange(chaff, _to_requests(batches, root)))

    return files.select(*columns).mapInArrow(clean, OUTCOME_SCHEMA)


def _to_requests(batches: Iterable[pa.RecordBatch], root: str) -> Iterator[tuple[None, bytes]]:
    name = create_source_name(root)
    for batch in batches:
        for at in range(batch.num_rows):
            address = batch.column(0)[at].as_py()
            chunks = _cut(batch.column(1)[at].as_buffer()) if batch.num_columns > 1 else _read(address)
            for request in bytes_requests(name(address), chunks):
                yield None, request


def _read(address: str) -> Iterator[bytes]:
    local = to_local_path(address)
    if local is not None:
        stream = open(local, "rb")
    else:
        file_system, path = pyarrow.fs.FileSystem.from_uri(address)
        # Decompression is chaff's.
        stream = file_system.open_input_stream(path, compression=None)
    with stream:
        while chunk := stream.read(_CHUNK_BYTES):
            yield chunk


def _cut(content: pa.Buffer) -> Iterator[bytes]:
    for at in range(0, content.size, _CHUNK_BYTES):
        yield content.slice(at, min(_CHUNK_BYTES, content.size - at)).to_pybytes()

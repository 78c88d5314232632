"""Where each block of a file that Spark reads in several begins: its first row, and what is counted in bytes.

Spark says which block a row comes from and gives its rows in order; what lies before the block takes a pass to count.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

_PARTITIONS = "spark.sql.files.minPartitionNum"


@dataclass(frozen=True)
class Blocks:
    """Only blocks that do not begin a file are listed."""

    starts: dict[tuple[str, int], tuple[int, int]]
    marked: frozenset[str] = frozenset()

    def start_of(self, file: str, block: int) -> tuple[int, int]:
        """Rows and bytes of the file before the block."""
        if block == 0:
            return 0, 0
        start = self.starts.get((file, block))
        if start is None:
            raise RuntimeError(
                f"found a block of {file} at byte {block} that was not there when the file's blocks were counted; "
                f"leave {_PARTITIONS} and spark.sql.files.maxPartitionBytes as they are until the records are written"
            )
        return start


@dataclass
class Place:
    """Where the next row stands; rows come in order within a block."""

    blocks: Blocks
    file: str | None = None
    block: int = -1
    row: int = 0
    offset: int = 0

    def enter(self, file: str, block: int) -> None:
        if file != self.file or block != self.block:
            self.file, self.block = file, block
            self.row, self.offset = self.blocks.start_of(file, block)


def keep_splits(spark: SparkSession) -> None:
    """Else the blocks would follow the number of executors, which may change between the two passes."""
    if spark.conf.get(_PARTITIONS, None) is None:
        spark.conf.set(_PARTITIONS, str(spark.sparkContext.defaultParallelism))


def count_blocks(rows: DataFrame) -> Blocks:
    """`rows` has file, block, size (of the file; null where it tells nothing) and bytes (that a row adds)."""
    counted = (
        rows.groupBy("file", "block")
        .agg(F.count("*").alias("rows"), F.sum("bytes").alias("bytes"), F.max("size").alias("size"))
        .collect()
    )
    files: dict[str, list] = defaultdict(list)
    for one in counted:
        files[one.file].append(one)
    starts = {}
    marked = set()
    for file, blocks in files.items():
        blocks.sort(key=lambda one: one.block)
        # Spark takes a byte order mark off; the last line may have had no break.
        left = None if blocks[0].size is None else blocks[0].size - sum(one.bytes for one in blocks)
        mark = _MARK_BYTES if left in (_MARK_BYTES, _MARK_BYTES - 1) else 0
        if mark:
            marked.add(file)
        row, offset = blocks[0].rows, blocks[0].bytes + mark
        for one in blocks[1:]:
            starts[(file, one.block)] = (row, offset)
            row += one.rows
            offset += one.bytes
    return Blocks(starts, frozenset(marked))


_MARK_BYTES = 3

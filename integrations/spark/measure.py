"""Measures Spark with two executors on JSONL, one of them killed, against the command line on the same file.

    integrations/run-tests.sh --measure [MB] (default 100)

Prints CPU time a part, since the clock says little on a machine that does other things, and whether the records are the
same: sorted, by their hashes.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import pyarrow.parquet as pq
from chaff_client import Record
from chaff_spark import clean_jsonl, records
from command_line import CHAFF, COMMAND, article
from pyspark.sql import SparkSession
from spark_cluster import start_spark

TICKS = os.sysconf("SC_CLK_TCK")

SETTINGS = {
    "spark.executor.memory": "1024m",
    "spark.sql.files.maxPartitionBytes": "64m",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "500",
}


def main(megabytes: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "in.jsonl")
        size = make_input(source, megabytes << 20)
        print(f"{size / 1e6:.0f} MB of JSONL")
        single = run_command_line(source, size)
        spark = start_spark(SETTINGS)
        seconds = run_spark(spark, source, Path(folder, "out"))
        print_cost(spark, size, seconds)
        spark.stop()
        spread = hash_rows(row for path in Path(folder, "out").glob("*.parquet") for row in pq.read_table(path).to_pylist())
        print(f"the same records: {single == spread} ({single[0]} and {spread[0]})")


def make_input(path: Path, size: int) -> int:
    """Articles of about 3 kB between boilerplate, repeated with a number of their own."""
    number = 0
    with path.open("w") as file:
        while file.tell() < size:
            text = "\n\n".join(article(number + part) for part in range(4))
            file.write(json.dumps({"text": f"{text}\nNumber {number}.", "url": f"https://example.org/{number}"}) + "\n")
            number += 1
    return path.stat().st_size


def run_command_line(source: Path, size: int) -> tuple[int, str]:
    process = subprocess.Popen([*COMMAND, "-q", str(source)], stdout=subprocess.PIPE)
    rows = hash_rows(Record(line.decode().rstrip("\n")).row() for line in process.stdout)
    process.wait()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print_part("command line", usage.ru_utime + usage.ru_stime, size)
    return rows


def run_spark(spark: SparkSession, source: Path, out: Path) -> float:
    outcomes = clean_jsonl(spark, str(source), CHAFF)
    threading.Thread(target=kill_one_executor, args=[spark], daemon=True).start()
    start = time.monotonic()
    records(outcomes).write.parquet(str(out))
    return time.monotonic() - start


def kill_one_executor(spark: SparkSession) -> None:
    """As soon as one task is done and others are under way."""
    tracker = spark.sparkContext.statusTracker()
    while True:
        stages = [tracker.getStageInfo(stage) for stage in tracker.getActiveStageIds()]
        if any(stage and stage.numCompletedTasks >= 1 and stage.numActiveTasks == 2 for stage in stages):
            break
        time.sleep(0.2)
    victim = find_executors(spark)[0]
    os.kill(victim, signal.SIGKILL)
    print(f"executor {victim} killed in the middle of its task")


def find_executors(spark: SparkSession) -> list[int]:
    application = spark.sparkContext.applicationId.encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            words = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if b"org.apache.spark.executor.CoarseGrainedExecutorBackend" in words and application in words:
            found.append(int(entry.name))
    return sorted(found)


def print_cost(spark: SparkSession, size: int, seconds: float) -> None:
    """CPU time of the executors that are still there, and of what they have started and seen the end of."""
    jvm = python = ended = 0.0
    below = set(find_executors(spark))
    for executor in below:
        own, _ = cpu_of(executor)
        jvm += own
    while True:
        children = {pid for pid, parent in parents() if parent in below} - below
        if not children:
            break
        for pid in children:
            own, others = cpu_of(pid)
            python += own
            ended += others
        below |= children
    print(f"Spark took {seconds:.0f} s by the clock")
    print_part("executors' JVMs", jvm, size)
    print_part("Python workers", python, size)
    print_part("chaff", ended, size)
    print_part("all", jvm + python + ended, size)


def parents() -> Iterable[tuple[int, int]]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                yield int(entry.name), int(stat_of(int(entry.name))[1])
            except OSError:
                continue


def cpu_of(pid: int) -> tuple[float, float]:
    """Of the process, and of its children that have ended."""
    times = [int(ticks) / TICKS for ticks in stat_of(pid)[11:15]]
    return times[0] + times[1], times[2] + times[3]


def stat_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def print_part(name: str, seconds: float, size: int) -> None:
    print(f"{name:>16}: {seconds:6.1f} s of CPU, {size / 1e6 / seconds:6.1f} MB/s", flush=True)


def hash_rows(rows: Iterable[dict]) -> tuple[int, str]:
    hashes = sorted(hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest() for row in rows)
    return len(hashes), hashlib.sha256("".join(hashes).encode()).hexdigest()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import pytest
from chaff_client import Chaff
from chaff_spark import clean_files
from command_line import CHAFF, COMMAND, REPOSITORY, article, run_chaff
from compare import assert_same
from pyspark.sql import SparkSession

FIXTURES = REPOSITORY / "fixtures"


@pytest.fixture(params=[False, True], ids=["opened by executors", "through Spark"])
def through_spark(request: pytest.FixtureRequest) -> bool:
    return request.param


def test_text_and_html(spark: SparkSession, tmp_path: Path, through_spark: bool) -> None:
    for number in range(30):
        (tmp_path / f"a story {number}.txt").write_text(article(number))
    (tmp_path / "latin.txt").write_bytes("Grün ist die Größe des Märchens, schön. ".encode("windows-1252") * 40)
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(500))
    paragraphs = article(1).replace("\n", "</p><p>")
    (tmp_path / "page.html").write_text(f"<html><head><title>Rain</title></head><body><p>{paragraphs}</p></body></html>")
    outcomes = clean_files(spark, str(tmp_path), CHAFF, through_spark=through_spark)
    assert_same(outcomes, run_chaff(str(tmp_path)), records_at_least=31)


def test_an_empty_file_is_not_even_a_fault(spark: SparkSession, tmp_path: Path, through_spark: bool) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    assert clean_files(spark, str(tmp_path), CHAFF, through_spark=through_spark).count() == 0
    assert [fault["error"] for fault in run_chaff(str(tmp_path))[1]] == ["empty-input"]


def test_dumps_that_are_split(spark: SparkSession, tmp_path: Path, through_spark: bool) -> None:
    flags = ("--split", "formfeed", "--max-doc-bytes", "100k")
    for part in range(3):
        dump = "\f".join(article(number) for number in range(part, 400)).encode()
        (tmp_path / f"dump-{part}.txt.gz").write_bytes(gzip.compress(dump))
    outcomes = clean_files(spark, str(tmp_path), Chaff(COMMAND, flags), through_spark=through_spark)
    assert_same(outcomes, run_chaff(str(tmp_path), *flags), records_at_least=1190)


def test_warc_and_tables(spark: SparkSession, tmp_path: Path, through_spark: bool) -> None:
    for folder in ("warc", "csv"):
        shutil.copytree(FIXTURES / "read" / folder, tmp_path, dirs_exist_ok=True)
    outcomes = clean_files(spark, str(tmp_path), CHAFF, through_spark=through_spark)
    assert_same(outcomes, run_chaff(str(tmp_path)), records_at_least=20)


def test_a_warc_of_several_chunks(spark: SparkSession, tmp_path: Path, through_spark: bool) -> None:
    records = b"".join(_to_warc_record(number) for number in range(600))
    damaged = records[:200_000] + b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\n" + records[200_000:]
    (tmp_path / "a.warc").write_bytes(damaged)
    (tmp_path / "b.warc.gz").write_bytes(b"".join(gzip.compress(_to_warc_record(number)) for number in range(300)))
    outcomes = clean_files(spark, str(tmp_path), CHAFF, through_spark=through_spark)
    assert_same(outcomes, run_chaff(str(tmp_path)), records_at_least=890)


def _to_warc_record(number: int) -> bytes:
    page = f"<html><body><h1>Story {number}</h1><p>{article(number)}</p></body></html>".encode()
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"WARC-Target-URI: https://example.org/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"

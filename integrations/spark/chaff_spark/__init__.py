"""Cleans text, HTML, JSONL, WARC and Parquet with chaff inside of Spark's executors."""

from chaff_client import Chaff, ChaffError

from .clean_files import clean_files
from .clean_jsonl import clean_jsonl
from .clean_parquet import clean_parquet
from .outcomes import faults, records
from .schema import OUTCOME_SCHEMA

__all__ = [
    "Chaff",
    "ChaffError",
    "OUTCOME_SCHEMA",
    "clean_files",
    "clean_jsonl",
    "clean_parquet",
    "faults",
    "records",
]

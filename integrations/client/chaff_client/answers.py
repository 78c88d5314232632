"""Answers: records, faults, and what holds no document."""

from __future__ import annotations

import json
from dataclasses import dataclass

_INPUT_KEY = ',"input":'
_DECODER = json.JSONDecoder()


@dataclass(frozen=True)
class Record:
    """A record as the command line writes it."""

    json: str

    def row(self) -> dict:
        """The record's keys, with `metadata.input` as the JSON that it is, as in chaff's Parquet."""
        record = json.loads(self.json)
        # Inside a string the quotes would be escaped, so the key's first place is its own.
        at = self.json.index(_INPUT_KEY) + len(_INPUT_KEY)
        record["metadata"]["input"] = self.json[at:-2]
        return record


@dataclass(frozen=True)
class Fault:
    """What is wrong, in the keys of chaff's quarantine: source, offset, length, line, error, found, expected, content."""

    fields: dict


@dataclass(frozen=True)
class PassedOver:
    """A record of the input that is sound but holds no document, and why."""

    reason: str


def parse_answer(answer: bytes) -> list[Record | Fault | PassedOver]:
    """The items of an answer: one, or for bytes as many as were ready."""
    text = answer.decode("utf-8")
    if not text.startswith("["):
        return [_parse_item(text, json.loads(text))]
    items = []
    at = 1
    while text[at] != "]":
        value, end = _DECODER.raw_decode(text, at)
        items.append(_parse_item(text[at:end], value))
        at = end + 1 if text[end] == "," else end
    return items


def _parse_item(text: str, value: dict) -> Record | Fault | PassedOver:
    if "metadata" in value:
        return Record(text)
    return Fault(value) if "error" in value else PassedOver(value["passed_over"])

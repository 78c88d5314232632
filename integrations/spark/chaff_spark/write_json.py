"""Values of Arrow → JSON in the digits in which chaff writes what it reads from Parquet itself."""

from __future__ import annotations

import json
import math
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime, timezone
from decimal import Decimal

import pyarrow as pa
import pyarrow.types as types

JsonWriter = Callable[[object], str]

_DIGITS = {"s": 0, "ms": 3, "us": 6, "ns": 9}


def create_json_writer(type_: pa.DataType) -> JsonWriter:
    """A writer of what `as_py()` gives for a value of the type, or for a row where it is a struct."""
    write = _create_writer(type_)
    return lambda value: "null" if value is None else write(value)


def _create_writer(type_: pa.DataType) -> JsonWriter:
    if types.is_struct(type_):
        fields = [(field.name, _quote(field.name), create_json_writer(field.type)) for field in type_]
        return lambda value: "{" + ",".join(f"{key}:{write(value[name])}" for name, key, write in fields) + "}"
    if types.is_map(type_):
        item = create_json_writer(type_.item_type)
        return lambda value: "{" + ",".join(f"{_quote(str(key))}:{item(one)}" for key, one in value) + "}"
    if types.is_list(type_) or types.is_large_list(type_):
        element = create_json_writer(type_.value_type)
        return lambda value: "[" + ",".join(map(element, value)) + "]"
    if types.is_string(type_) or types.is_large_string(type_):
        return _quote
    if types.is_boolean(type_):
        return lambda value: "true" if value else "false"
    if types.is_integer(type_):
        return str
    if types.is_floating(type_):
        return write_number
    if types.is_decimal(type_):
        return lambda value: format(value, "f")
    if types.is_date(type_):
        return lambda value: _quote(value.isoformat())
    if types.is_timestamp(type_):
        return lambda value: _quote(_write_instant(value, _DIGITS[type_.unit], type_.tz is not None))
    if types.is_binary(type_) or types.is_large_binary(type_):
        return lambda value: _quote(b64encode(value).decode("ascii"))
    if types.is_null(type_):
        return lambda _: "null"
    raise TypeError(f"found a column of {type_}, expected text, numbers, dates, bytes, lists, structs or maps of them")


def write_number(value: float) -> str:
    """As JavaScript writes it, and always with a point or an exponent."""
    if not math.isfinite(value):
        return "null"
    if value == 0:
        return "0.0"
    digits = repr(value)
    if "e" not in digits:
        return digits
    exact = Decimal(digits)
    if 1e-6 <= abs(value) < 1e21:
        plain = format(exact, "f")
        return plain if "." in plain else f"{plain}.0"
    sign, figures, exponent = exact.as_tuple()
    text = "".join(map(str, figures)).rstrip("0")
    exponent += len(figures) - 1
    mantissa = text[0] + (f".{text[1:]}" if len(text) > 1 else "")
    return f"{'-' if sign else ''}{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent)}"


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write_instant(value: datetime, digits: int, is_utc: bool) -> str:
    moment = value.astimezone(timezone.utc).replace(tzinfo=None) if value.tzinfo else value
    fraction = f".{moment.microsecond:06d}000"[: digits + 1] if digits else ""
    return f"{moment.replace(microsecond=0).isoformat()}{fraction}{'Z' if is_utc else ''}"

"""Runs `chaff --serve-stdio` as a child: requests in, answers out, in order and in bounded memory."""

from .answers import Fault, PassedOver, Record, parse_answer
from .chaff import Chaff
from .child import ChaffError
from .exchange import exchange
from .requests import bytes_requests, line_request, row_request

__all__ = [
    "Chaff",
    "ChaffError",
    "Fault",
    "PassedOver",
    "Record",
    "bytes_requests",
    "exchange",
    "line_request",
    "parse_answer",
    "row_request",
]

from __future__ import annotations

from chaff_client import Chaff, Fault, PassedOver, Record, bytes_requests, exchange, line_request, parse_answer
from command_line import CHAFF, REPOSITORY, article

DEMO = REPOSITORY / "fixtures" / "demo" / "night-market.txt"


def ask(requests: list[bytes]) -> list:
    answers = exchange(CHAFF, ((None, request) for request in requests))
    return [item for _, answer in answers for item in parse_answer(answer)]


def test_lines() -> None:
    lines = [
        b'{"id": "a", "text": "Gr\xc3\xb6\xc3\x9fe", "input": {"input":[1.0 ,2]}, "n": 1.50}',
        b'{"id": "b", "text": "Gr\xf6\xdfe"}',
        b"",
        b"no JSON",
    ]
    one, two, blank, broken = ask([line_request("x", line, offset=9, line=4) for line in lines])
    assert isinstance(one, Record)
    assert one.row()["text"] == "Größe"
    assert one.row()["metadata"]["input"] == '{"input": {"input":[1.0 ,2]},"n": 1.50}'
    assert two.row()["metadata"]["flags"] == ["invalid-bytes"]
    assert blank == PassedOver("blank line")
    assert isinstance(broken, Fault)
    assert (broken.fields["error"], broken.fields["offset"], broken.fields["line"]) == ("broken-json", 9, 4)


def test_bytes_in_chunks() -> None:
    content = DEMO.read_bytes()
    requests = list(bytes_requests("night.txt", [content[:1000], content[1000:]]))
    assert len(requests) == 3
    [record] = ask(requests)
    assert record.row()["id"] == "night.txt#1"
    assert record.row()["metadata"]["length"] == len(content)


def test_several_records_in_one_answer() -> None:
    dump = "\f".join(article(number) for number in range(3)).encode()
    chaff = Chaff(CHAFF.command, ("--split", "formfeed"))
    answers = [answer for _, answer in exchange(chaff, ((None, one) for one in bytes_requests("d", [dump])))]
    records = [item for answer in answers for item in parse_answer(answer)]
    assert [record.row()["id"] for record in records] == ["d#1", "d#2", "d#3"]


def test_the_value_of_a_flag_is_the_last_one() -> None:
    chaff = Chaff(flags=("--text-key", "a", "--keep", "title", "--text-key=b"))
    assert chaff.value_of("--text-key", "text") == "b"
    assert chaff.value_of("--id-key", "id") == "id"

"""Documents of a datatrove pipeline through one chaff a task."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator

from chaff_client import Chaff, Record, exchange, parse_answer, row_request
from datatrove.data import Document, DocumentsPipeline
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.writers.disk_base import DiskWriter
from datatrove.utils.typeshelper import StatHints

# Where a document lies, and what else it brought along, the pipeline knows itself.
_NOT_FOUND_BY_CHAFF = ("source", "offset", "length", "input")


class ChaffCleaner(PipelineStep):
    """Replaces each document's text by its article; what was found beside it goes to `metadata["chaff"]`.

    A document of which nothing stays, or that cannot be read, is dropped, and goes to the exclusion writer with its
    `filter_reason`: `empty`, or the kind of the fault.

    Args:
        chaff: the command and its flags
        html: whether the texts are HTML, as datatrove's WarcReader gives them
        exclusion_writer: where dropped documents go
    """

    type = "🧹 - CLEANER"
    name = "chaff"

    def __init__(self, chaff: Chaff = Chaff(), html: bool = False, exclusion_writer: DiskWriter | None = None) -> None:
        super().__init__()
        self.chaff = chaff
        self.html = html
        self.exclusion_writer = exclusion_writer

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        with self.exclusion_writer or contextlib.nullcontext() as writer:
            for document, answer in exchange(self.chaff, self._to_requests(data)):
                self.stat_update(StatHints.total)
                reason = self._take(document, answer)
                if reason is None:
                    self.stat_update(StatHints.forwarded)
                    self.update_doc_stats(document)
                    yield document
                    continue
                self.stat_update(StatHints.dropped, f"dropped_{reason}")
                if writer is not None:
                    document.metadata["filter_reason"] = reason
                    writer.write(document, rank)

    def _to_requests(self, data: DocumentsPipeline) -> Iterator[tuple[Document, bytes]]:
        content_key = self.chaff.value_of("--html-key", "html") if self.html else self.chaff.value_of("--text-key", "text")
        id_key = self.chaff.value_of("--id-key", "id")
        url_key = self.chaff.value_of("--url-key", "url")
        for number, document in enumerate(data, 1):
            fields = {id_key: document.id, url_key: document.metadata.get("url"), content_key: document.text}
            source = str(document.metadata.get("file_path", "datatrove"))
            yield document, row_request(source, json.dumps(fields, ensure_ascii=False), offset=0, row=number)

    def _take(self, document: Document, answer: bytes) -> str | None:
        """Why the document goes; None where it stays, with its new text."""
        [item] = parse_answer(answer)
        if not isinstance(item, Record):
            return item.fields["error"]
        record = item.row()
        if record["text"] == "":
            return "empty"
        document.text = record["text"]
        found = record["metadata"]
        document.metadata["chaff"] = {key: value for key, value in found.items() if key not in _NOT_FOUND_BY_CHAFF}
        return None

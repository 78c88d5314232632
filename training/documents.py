"""Records in and out: what a training document is, which fold it belongs to, and files that are whole or not there."""

import gzip
import json
import lzma
import os
import zlib
from urllib.parse import urlparse

FOLDS = 4


def read(path):
    opened = {".gz": gzip.open, ".xz": lzma.open}.get(os.path.splitext(path)[1], open)
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def site_of(url, otherwise):
    """The host of the address. Pages of one site share templates, so they must never stand on both sides of a split."""
    host = (urlparse(url or "").hostname or otherwise).lower()
    return host.removeprefix("www.")


def fold_of(name):
    """Of a site, or of a phrase or title that several documents share."""
    return zlib.crc32(name.encode()) % FOLDS


def document(id, site, set, type, lines, y, html=None, joint=None):
    """`html` is what the lines were rendered from, where they were; `joint` what lies between them, where it is no line break."""
    assert len(lines) == len(y), f"{set} {id}: {len(lines)} lines, {len(y)} labels"
    return {"id": id, "site": site, "fold": fold_of(site), "set": set, "type": type, "lines": lines, "y": y} | (
        ({} if html is None else {"html": html}) | ({} if joint is None else {"joint": joint})
    )


def write(path, documents):
    """Writes under a passing name first: whoever waits for the file finds it whole. Equal data gives equal bytes."""
    lines = 0
    count = 0
    with open(path + ".part", "wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as file:
        for doc in documents:
            file.write((json.dumps(doc, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
            count += 1
            lines += len(doc["lines"])
    os.replace(path + ".part", path)
    print(f"{os.path.basename(path)}: {count} documents, {lines} lines", flush=True)

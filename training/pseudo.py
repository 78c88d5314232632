"""Labels for pages without a gold body: what two HTML extractors agree on, and unknown where they do not.

The two fail in different ways, so that their agreement is nearly as good as a reviewer's word, and pages cost nothing.
"""

import os
import re
from functools import cached_property

import rs_trafilatura
import trafilatura

from align import NO_WORD, UNKNOWN, shares, tokens
from documents import document, read, site_of

# Two extractors that both found next to nothing have both missed the article.
MIN_BODY_WORDS = 25
# A shorter snippet stands in lines that are not meant.
MIN_WITH = 9
MIN_WITHOUT = 4
# A line that must go holds the snippet and little else.
MAX_WITHOUT_RATIO = 4
# Extractors often agree to keep these, as they stand in the middle of the story.
AD_LABELS = set(
    "advertisement|advertisment|advertising|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|広告|广告".split(
        "|"
    )
)


class Pages:
    """Pages with their HTML, site, two extracted bodies and snippets; parsed once for all styles."""

    def __init__(self, bench, name):
        self.bench = bench
        self.name = name

    @cached_property
    def records(self):
        path = self.bench.path(self.name, "segments.jsonl.gz")
        segments = {s["id"]: s for s in read(path)} if os.path.exists(path) else {}
        records = []
        for page in read(self.bench.path(self.name, "pages.jsonl.xz")):
            snippets = segments.get(page["id"], {})
            url = page.get("url") or snippets.get("url")
            first, second = extract_both(page["html"], url)
            if min(len(tokens(first)), len(tokens(second))) < MIN_BODY_WORDS:
                continue
            records.append(
                {
                    "id": page["id"],
                    "site": site_of(url, page["id"]) if url else site_without_url(page),
                    "html": page["html"],
                    "bodies": (first, second),
                    "with": [fold(s) for s in snippets.get("with", []) if len(s) >= MIN_WITH],
                    "without": [fold(s) for s in snippets.get("without", []) if len(s) >= MIN_WITHOUT],
                }
            )
        return records


def extract_both(html, url):
    first = trafilatura.extract(html, url=url, include_comments=False) or ""
    try:
        second = rs_trafilatura.extract(html, url=url).main_content or ""
    except Exception:  # It throws what its parser throws; a page that it cannot read has no label.
        second = ""
    return first, second


def site_without_url(page):
    """Most of these ids are host names, with a suffix after `--`; for the others the page says itself where it was."""
    name = page["id"].split("--")[0]
    if not name.startswith("test_"):
        return site_of(None, name)
    for tag in re.findall(r"<(?:link|meta)\b[^>]*>", page["html"], re.I):
        if re.search(r"canonical|og:url", tag, re.I):
            address = re.search(r"https?://[^\"'\s>]+", tag)
            if address:
                return site_of(address.group(), page["id"])
    return name.removeprefix("test_").rstrip("0123456789").lower()


def fold(text):
    return " ".join(text.lower().split())


def labelled(pages, style):
    for record in pages.records:
        lines = pages.bench.render(record["html"], style).split("\n")
        yield document(
            record["id"], record["site"], f"{pages.name}.{style}", "article", lines, labels(record, lines)
        )


def labelled_pages(pages):
    """The pages themselves, as chaff renders them."""
    for record, rendered in zip(pages.records, pages.bench.render_as_chaff(pages.records)):
        lines = rendered["text"].split("\n")
        y = labels(record, lines)
        yield document(record["id"], record["site"], f"{pages.name}.html", "article", lines, y, record["html"])


def labels(record, lines):
    first, second = (shares(lines, body) for body in record["bodies"])
    return [label(*both, line, record) for line, *both in zip(lines, first, second)]


def label(first, second, line, record):
    if first == NO_WORD:
        return NO_WORD
    text = fold(line)
    if any(snippet in text for snippet in record["with"]):
        return 1.0
    if any(snippet in text and len(text) < MAX_WITHOUT_RATIO * len(snippet) for snippet in record["without"]):
        return 0.0
    if text.strip(" :-–—[]()") in AD_LABELS:
        return 0.0
    if (first >= 0.5) != (second >= 0.5):
        return UNKNOWN
    return 1.0 if first >= 0.5 else 0.0

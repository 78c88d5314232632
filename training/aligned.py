"""Sets whose gold body is known: each line of the text is labelled by alignment with the body."""

import os
import re

from align import NO_WORD, has_word, shares
from documents import document, read

STYLES = ("innertext", "gettext", "w3m", "plain")
EXTRACTORS = ("trafilatura", "resiliparse", "readability", "justext")


def against_gold(path, gold, set, joint=None):
    for record in read(path):
        g = gold.get(record["id"])
        if g is None or not record["text"]:
            continue
        lines = record["text"].split("\n")
        yield document(record["id"], g["site"], set, g["page_type"], lines, shares(lines, g["body"]), joint=joint)


def dumps(bench, name, style):
    """Whole pages with their markup thrown away."""
    return against_gold(bench.dump(name, style), bench.gold[name], f"{name}.{style}")


def one_line(bench, name):
    """Whole pages in one line, as soup.get_text(" ", strip=True) gives them: a blank between their text nodes."""
    return against_gold(bench.dump(name, "gettext"), bench.gold[name], f"{name}.oneline", joint=" ")


def touching(bench, name):
    """Whole pages with nothing between their text nodes, as soup.get_text() gives them: what had no blanks in the source touches."""
    for page in read(bench.path(name, "pages.jsonl.xz")):
        g, root = bench.gold[name].get(page["id"]), bench.parse(page["html"])
        if g is not None and root is not None:
            lines = [text for text in texts_of(root) if text]
            y = shares(lines, g["body"])
            yield document(page["id"], g["site"], f"{name}.touching", g["page_type"], lines, y, joint="")


def texts_of(root):
    """Text nodes as they are written, in order."""
    stack = [(root, False)]
    while stack:
        element, is_left = stack.pop()
        if is_left:
            yield (element.tail or "").replace("\r\n", "\n")
            continue
        stack.append((element, True))
        if isinstance(element.tag, str) and element.tag not in ("script", "style", "noscript", "template", "head"):
            yield (element.text or "").replace("\r\n", "\n")
            stack.extend((child, False) for child in reversed(element))


def pages(bench, name):
    """The pages themselves, as chaff renders them."""
    html = {page["id"]: page["html"] for page in read(bench.path(name, "pages.jsonl.xz"))}
    records = ({"id": id, "html": source} for id, source in html.items())
    for record in bench.render_as_chaff(records):
        g = bench.gold[name].get(record["id"])
        if g is None or not record["text"]:
            continue
        lines = record["text"].split("\n")
        y = shares(lines, g["body"])
        yield document(record["id"], g["site"], f"{name}.html", g["page_type"], lines, y, html[record["id"]])


def extracted(bench, extractor):
    """What an extractor has left of the page: most of the boilerplate is gone, what stays is the hard part."""
    path = bench.path("wcxb", "extracted", f"{extractor}.jsonl.gz")
    return against_gold(path, bench.gold["wcxb"], f"ext.{extractor}")


def clean(bench):
    """The bodies themselves, where nothing may go: a text that was cleaned before must survive."""
    for g in bench.gold["wcxb"].values():
        lines = g["body"].split("\n")
        y = [1.0 if has_word(line) else NO_WORD for line in lines]
        yield document(g["id"], g["site"], "clean", g["page_type"], lines, y)


def residue(bench):
    """Made-up residue around bodies that were reused: a document belongs to the site that lent its body."""
    site_of_source = sources(bench)
    for record in read(bench.path("residue", "residue-dev.jsonl.gz")):
        found = [site_of_source[key] for key in keys(record["body"]) if key in site_of_source]
        site = max(found, key=found.count) if found else record["id"]
        lines = record["text"].split("\n")
        yield document(record["id"], site, "residue", "article", lines, shares(lines, record["body"]))


def sources(bench):
    """Which site each sentence is from. An invented text of the bank, whose heading starts with a mark, is a site."""
    known = {}
    bank = bench.path("residue", "bank-dev")
    articles = os.path.join(bank, "articles")
    for path in [os.path.join(articles, name) for name in sorted(os.listdir(articles))] + [
        os.path.join(bank, "negatives.txt")
    ]:
        with open(path, encoding="utf-8") as file:
            heading = ""
            for number, line in enumerate(file):
                if line[:1] in ("#", "@"):
                    heading = f"bank/{os.path.basename(path)}/{number}"
                for key in keys(line):
                    known.setdefault(key, heading)
    for g in bench.gold["wcxb"].values():
        if g["page_type"] == "article":
            for key in keys(g["body"]):
                known.setdefault(key, g["site"])
    return known


def keys(text):
    """Sentences, without spaces and case, long enough to be nobody else's."""
    for sentence in re.split(r"[.!?。！？।\n]+", text):
        key = "".join(sentence.lower().split())
        if len(key) >= 16:
            yield key

#!/usr/bin/env python3
"""Dumps pages in further ways, most of which the trees never saw, to see how far what they learned carries.

    python training/dump_styles.py --bench BENCH --out FOLDER [--style STYLE ...]

Writes FOLDER/<set>.<style>.jsonl.gz with `id` and `text`, for `cross_validate.py --more FOLDER`. `lynx` needs that program.
"""

import argparse
import gzip
import json
import lzma
import os
import subprocess
import tempfile
from concurrent.futures import ProcessPoolExecutor

import html2text
from bs4 import BeautifulSoup
from markdownify import markdownify

LYNX = (
    "lynx -dump -force_html -width=80 -assume_charset=utf-8 -assume_local_charset=utf-8 -display_charset=utf-8".split()
)


def by_lynx(html):
    with tempfile.NamedTemporaryFile(suffix=".html") as file:
        file.write(html.encode("utf-8", "replace"))
        file.flush()
        done = subprocess.run([*LYNX, file.name], capture_output=True, timeout=60)
        return done.stdout.decode("utf-8", "replace").replace(f"file://localhost{file.name}", "")


def by_html2text(html, **settings):
    converter = html2text.HTML2Text()
    for name, value in settings.items():
        setattr(converter, name, value)
    return converter.handle(html)


def by_soup(html, *arguments, **named):
    soup = BeautifulSoup(html, "lxml")
    for element in soup(["script", "style", "noscript", "template"]):
        element.extract()
    return soup.get_text(*arguments, **named)


STYLES = {
    "lynx": by_lynx,
    "markdown": lambda html: by_html2text(html, body_width=0),
    "wrapped-markdown": by_html2text,
    "numbered-markdown": lambda html: by_html2text(html, inline_links=False),
    "markdownify": markdownify,
    "oneline": lambda html: by_soup(html, " ", strip=True),
    "touching": by_soup,
}


def dumped(job):
    page, style = job
    try:
        text = STYLES[style](page["html"])
    except (RecursionError, ValueError, subprocess.TimeoutExpired):
        text = ""
    return {"id": page["id"], "text": text.encode("utf-8", "replace").decode() + "\n"}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--style", nargs="+", choices=STYLES, default=list(STYLES))
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    for name in ("wcxb", "news"):
        with lzma.open(os.path.join(args.bench, name, "pages.jsonl.xz"), "rt") as file:
            pages = [json.loads(line) for line in file]
        for style in args.style:
            path = os.path.join(args.out, f"{name}.{style}.jsonl.gz")
            with ProcessPoolExecutor(2) as pool, gzip.open(path, "wt", compresslevel=6) as out:
                for record in pool.map(dumped, ((page, style) for page in pages), chunksize=8):
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
            print(path, flush=True)


if __name__ == "__main__":
    main()

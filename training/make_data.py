#!/usr/bin/env python3
"""Makes the labelled training data of the line labeler from the benchmark's development pages.

Usage: python training/make_data.py --bench DIR --out DIR [--only SET ...]

Writes gzipped JSONL files, one document a line:
  {"id", "site", "fold": 0-3, "set", "type", "lines": [...], "y": [...], "html": what the lines are from, in *.html}
`y` holds for each line the share of its words that are the body's (0 to 1), -1 for a line without a word, -2 for a line
nobody knows about. All documents of a site are in one fold, in all sets, and so is all that was transplanted into them.
The same pages give the same bytes.
"""

import argparse
import os

from aligned import EXTRACTORS, STYLES, clean, dumps, extracted, one_line, pages as rendered, residue, touching
from augment import augmented, commented, threads_of
from bench import Bench
from documents import write
from donors import agreed_pools, reviewed_pools
from pseudo import Pages, labelled, labelled_pages
from twins import lists_of, twins


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True, help="folder of the development pages")
    parser.add_argument("--out", required=True, help="folder to write to")
    parser.add_argument("--only", nargs="+", metavar="SET", help="only the files whose names start with one of these")
    parser.add_argument("--render", default="node .dev-build/dev/render-pages.js", help="chaff's own renderer of HTML")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    for name, documents in plan(Bench(args.bench, args.render)):
        if not args.only or any(name.startswith(only) for only in args.only):
            write(os.path.join(args.out, f"{name}.jsonl.gz"), documents())


def plan(bench):
    """Each file and how to make it. Nothing is made here: what is not asked for costs nothing."""
    pages = {name: Pages(bench, name) for name in ("multi", "unlabelled")}

    def hosts(style):
        yield from dumps(bench, "wcxb", style)
        yield from dumps(bench, "news", style)

    def agreed_hosts(style):
        for part in pages.values():
            yield from labelled(part, style)

    for name in ("wcxb", "news"):
        for style in STYLES:
            yield f"{name}.{style}", lambda name=name, style=style: dumps(bench, name, style)
    for name in ("wcxb", "news"):
        yield f"{name}.oneline", lambda name=name: one_line(bench, name)
        yield f"{name}.touching", lambda name=name: touching(bench, name)
        yield f"{name}.html", lambda name=name: rendered(bench, name)
    for name in pages:
        yield f"{name}.html", lambda name=name: labelled_pages(pages[name])
    yield "clean", lambda: clean(bench)
    yield "residue", lambda: residue(bench)
    for extractor in EXTRACTORS:
        yield f"ext.{extractor}", lambda extractor=extractor: extracted(bench, extractor)
    for name in pages:
        for style in bench.styles:
            yield f"{name}.{style}", lambda name=name, style=style: labelled(pages[name], style)
    for style in bench.styles:
        yield f"aug0.{style}", lambda style=style: augmented(hosts(style), f"aug0.{style}", reviewed_pools(bench))
    yield (
        "aug.comments.innertext",
        lambda: commented(
            hosts("innertext"), "aug.comments.innertext", reviewed_pools(bench), threads_of(hosts("innertext")), 0.6
        ),
    )
    yield (
        "twins.innertext",
        lambda: twins(hosts("innertext"), "twins.innertext", reviewed_pools(bench), lists_of(hosts("innertext"))),
    )
    for style in bench.styles:
        yield (
            f"aug0.multi.{style}",
            lambda style=style: augmented(agreed_hosts(style), f"aug0.multi.{style}", agreed_pools(*pages.values())),
        )


if __name__ == "__main__":
    main()

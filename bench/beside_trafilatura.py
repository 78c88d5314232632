#!/usr/bin/env python3
"""Pages a second of chaff and of trafilatura on the same HTML, on one core, one after the other in the same run.

Usage: python bench/beside_trafilatura.py PAGES.jsonl [--rounds N]

PAGES.jsonl holds {"id", "html"} on each line. trafilatura comes from PyPI (`pip install trafilatura`); only this needs it.
Its time is that of `extract` alone, without reading the file; chaff's is that of the whole command, its start included.
Both are times of the processor, which other work on the machine disturbs less than those of the clock.
"""

import argparse
import json
import os
import resource
import subprocess
import time

import trafilatura


def time_chaff(path, flags):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["node", "bin/chaff.js", "-q", *flags, path], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def time_trafilatura(pages):
    start = time.process_time()
    for page in pages:
        trafilatura.extract(page)
    return time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with open(args.pages, encoding="utf-8") as file:
        pages = [json.loads(line)["html"] for line in file]
    ways = {
        "chaff": lambda: time_chaff(args.pages, []),
        "chaff --no-model": lambda: time_chaff(args.pages, ["--no-model"]),
        "trafilatura": lambda: time_trafilatura(pages),
    }
    best = {name: min(run() for _ in range(args.rounds)) for name, run in ways.items()}
    for name, seconds in best.items():
        ratio = best["trafilatura"] / seconds
        print(f"{name:18} {len(pages) / seconds:6.1f} pages/s  {ratio:.2f} of trafilatura's speed")


if __name__ == "__main__":
    main()

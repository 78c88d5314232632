#!/usr/bin/env python3
"""Says what a folder of training data holds: documents, lines, labels, sites per fold, and, where the benchmark is given,
how good the best choice of whole lines would be: the ceiling of what a labeler can learn from these labels.

Usage: python training/check_data.py DATA_DIR [--bench DIR]
"""

import argparse
import glob
import os
from collections import Counter, defaultdict

from align import tokens
from documents import fold_of, read


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--bench")
    args = parser.parse_args()
    gold = {}
    if args.bench:
        for name in ("wcxb", "news"):
            for g in read(os.path.join(args.bench, name, "gold.jsonl.gz")):
                gold[name, g["id"]] = Counter(tokens(g["body"]))
    print("file  documents  lines  keep  drop  unknown  wordless  documents per fold  ceiling")
    for path in sorted(glob.glob(os.path.join(args.data, "*.jsonl.gz"))):
        report(path, gold)


def report(path, gold):
    name = os.path.basename(path).removesuffix(".jsonl.gz")
    labels = Counter()
    folds = Counter()
    ceilings = defaultdict(list)
    documents = 0
    for doc in read(path):
        assert len(doc["lines"]) == len(doc["y"]) and doc["fold"] == fold_of(doc["site"]), f"{name} {doc['id']}"
        documents += 1
        folds[doc["fold"]] += 1
        labels.update(
            "keep" if y >= 0.5 else "drop" if y >= 0 else "unknown" if y == -2 else "wordless" for y in doc["y"]
        )
        body = gold.get((name.split(".")[0], doc["id"]))
        if body is not None:
            kept = Counter(w for line, y in zip(doc["lines"], doc["y"]) if y >= 0.5 for w in tokens(line))
            ceilings["all"].append(f1(kept, body))
            if doc["type"] == "article":
                ceilings["articles"].append(f1(kept, body))
    counts = [labels[k] for k in ("keep", "drop", "unknown", "wordless")]
    best = "  ".join(f"{k} {sum(v) / len(v):.4f}" for k, v in ceilings.items())
    print(name, documents, sum(counts), *counts, [folds[k] for k in range(4)], best, sep="  ", flush=True)


def f1(predicted, gold):
    both = sum((predicted & gold).values())
    total = sum(predicted.values()) + sum(gold.values())
    return 2 * both / total if total else 1.0


if __name__ == "__main__":
    main()

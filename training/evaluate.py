"""Scores out-of-fold probabilities as score.py does: word F1 by page, for some ways to choose a page's threshold."""

import gzip
import json
import os
import re
from collections import Counter

import numpy as np

from align import tokens
from lexical import column, documents


def f1(pred, gold):
    if not gold:
        return 0.0 if pred else 1.0
    if not pred:
        return 0.0
    shared = sum((pred & gold).values())
    return 2 * shared / (sum(pred.values()) + sum(gold.values()))


def choose(p, words, low=0.35, high=0.55):
    """Expected-F1 threshold of the page, bounded from below where the page looks clear; a clean page is hardly cut."""
    order = np.argsort(-p, kind="stable")
    total = (p * words).sum()
    gain = np.cumsum((p * words)[order])
    size = np.cumsum(words[order])
    score = 2 * gain / np.maximum(1e-9, size + total)
    best = int(score.argmax())
    threshold, reach = p[order[best]], score[best]
    if words[p >= 0.5].sum() > 0.92 * words.sum():
        return 0.1
    if reach > 0.85:
        return max(threshold, high)
    if reach > 0.6:
        return max(threshold, low + (high - low) * max(0, reach - 0.55) / 0.3)
    return threshold


def read_gold(paths):
    """Bag of words of each gold body, by set prefix and id."""
    gold = {}
    for pair in paths:
        prefix, path = pair.split("=", 1)
        with gzip.open(path, "rt") as file:
            gold[prefix] = {g["id"]: Counter(tokens(g["body"])) for g in map(json.loads, file)}
    return gold


def gold_of(gold, name, doc, bags, y):
    """The gold body's words; where there is none, those of the lines that are to be kept."""
    prefix = {"clean": "wcxb", "ext": "wcxb"}.get(name.split(".")[0], name.split(".")[0])
    if prefix in gold and doc["id"] in gold[prefix]:
        return gold[prefix][doc["id"]]
    return sum((b for b, t in zip(bags, y) if t >= 0.5), Counter())


def report(work, gold, what):
    """Prints mean word F1 by set for fixed thresholds and for the page's own, and the share of body words kept."""
    for file in sorted(os.listdir(work)):
        match = re.fullmatch(rf"second\.(.+)\.{what}", file)
        if not match or match[1].startswith(("aug", "twins", "unlabelled")):
            continue
        name = match[1]
        docs = documents(work, "second", name)
        texts = documents(work, "lexical", name)
        p = np.fromfile(os.path.join(work, file), np.float64)
        y = column(work, "second", name, "y", np.float32)
        words = column(work, "second", name, "words", np.float32)
        at = 0
        scores = {}
        kept = total = 0.0
        for doc, text in zip(docs, texts):
            own = slice(at, at + doc["rows"])
            at += doc["rows"]
            if doc["rows"] == 0 or (y[own] >= 0).sum() == 0:
                continue
            bags = [Counter(tokens(line)) for line in text["texts"]]
            best = gold_of(gold, name, doc, bags, y[own])
            limit = choose(p[own], words[own])
            row = []
            for threshold in (0.0, 0.45, 0.5, 0.55, limit):
                bag = Counter()
                for own_bag, q, t in zip(bags, p[own], y[own]):
                    if q >= threshold and t != -2:
                        bag.update(own_bag)
                row.append(f1(bag, best))
            scores.setdefault("all", []).append(row)
            if doc["type"] == "article":
                scores.setdefault("article", []).append(row)
            body = y[own] >= 0.5
            kept += words[own][(p[own] >= limit) & body].sum()
            total += words[own][body].sum()
        for kind, rows in scores.items():
            mean = np.mean(rows, 0)
            print(f"{what} {name:22} {kind:8} n={len(rows):5} all lines {mean[0]:.4f}  t.45 {mean[1]:.4f}  t.5 {mean[2]:.4f}  "
                  f"t.55 {mean[3]:.4f}  chosen {mean[4]:.4f}  body words kept {kept / max(1, total):.4f}", flush=True)

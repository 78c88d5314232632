"""Fits what speaks for a line as the page's title: fit_title.py GOLD LINES... [--type article] [--out src/metadata/title-points.ts].

GOLD: JSON lines, plain or gzipped, with id, url, page_type and title. LINES: what `dump-title-lines.js` wrote of the same pages.

A conditional logit (McFadden 1974): of a page's lines, and of having no title at all, one is chosen, with log-odds that are sums
of points, one for each fact of a line. Points of neighbouring buckets are drawn to one another. First the share of pages whose title is
right, by the folds of sites that all training has, then, with --out, the points from all pages.
"""

import argparse

import numpy as np
from scipy.optimize import minimize

from documents import FOLDS, fold_of, site_of
from score_metadata import read_lines, same_title

PENALTY = 3.0
# Labels are in no order.
UNORDERED = {"label"}


def load(paths, gold):
    pages, buckets = [], None
    for path in paths:
        head, *rows = read_lines(path)
        buckets = head["buckets"]
        for row in rows:
            known = gold.get(row["id"])
            if known is None or not known["title"]:
                continue
            lines = row["candidates"]
            pages.append({
                "path": path,
                "fold": fold_of(site_of(known["url"], row["id"])),
                "buckets": np.array([line["buckets"] for line in lines], int).reshape(-1, len(buckets)),
                "right": np.array([same_title(known["title"], line["text"]) for line in lines], bool),
            })
    return pages, buckets


def encode(pages, buckets):
    """One column for each step that a fact may reach, or each value where they have no order, and one for being a line at all."""
    for page in pages:
        columns = [np.ones((len(page["right"]), 1), np.float32)]
        for index, (fact, size) in enumerate(buckets.items()):
            own = page["buckets"][:, index : index + 1]
            steps = np.arange(1, size)
            columns.append((own == steps if fact in UNORDERED else own >= steps).astype(np.float32))
        page["columns"] = np.concatenate(columns, axis=1)


def fit(pages):
    """Weights of the columns: the most likely ones, with a Gaussian prior."""
    x = np.concatenate([np.concatenate([np.zeros((1, page["columns"].shape[1]), np.float32), page["columns"]]) for page in pages])
    # The first choice of each page is to have no title.
    right = np.concatenate([np.concatenate([[not page["right"].any()], page["right"]]) for page in pages]).astype(float)
    sizes = [len(page["right"]) + 1 for page in pages]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    of = np.repeat(np.arange(len(pages)), sizes)

    def loss(weights):
        scores = x @ weights
        most = np.maximum.reduceat(scores, starts)
        odds = np.exp(scores - most[of])
        total = np.add.reduceat(odds, starts)
        hit = np.add.reduceat(odds * right, starts)
        value = (np.log(total) - np.log(hit)).sum() + PENALTY * weights[1:] @ weights[1:]
        slope = x.T @ (odds / total[of] - odds * right / hit[of])
        slope[1:] += 2 * PENALTY * weights[1:]
        return value, slope

    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


def score(pages, weights, bias):
    """Pages whose title is right, and those that are given one."""
    right = given = 0
    for page in pages:
        scores = page["columns"] @ weights + bias
        if len(scores) > 0 and scores.max() > 0:
            given += 1
            right += page["right"][scores.argmax()]
    return np.array([right, given, len(pages)])


def cross_validate(pages):
    biases = (0, 1, 2, 4)
    counts = {bias: {} for bias in biases}
    for fold in range(FOLDS):
        weights = fit([page for page in pages if page["fold"] != fold])
        for bias in biases:
            for path in {page["path"] for page in pages}:
                own = score([page for page in pages if page["fold"] == fold and page["path"] == path], weights, bias)
                counts[bias][path] = counts[bias].get(path, 0) + own
    for bias in biases:
        for path, (right, given, all_pages) in sorted(counts[bias].items()):
            print(f"bias {bias}  right {right / all_pages:.3f}  given {given / all_pages:.3f}  of {all_pages}  {path}")


def write(path, weights, buckets):
    lines = [
        "/** What each fact of a line says for its being the title. Written by training/fit_title.py. */",
        "import type { TitleFact } from './title-facts.js';",
        "",
        "/** A line with no more points than this is rather no title. */",
        f"export const NO_TITLE_POINTS = {-weights[0] - BIAS:.2f};",
        "",
        "/** Log-odds for each bucket of a fact. */",
        "export const TITLE_POINTS: Readonly<Record<TitleFact, readonly number[]>> = {",
    ]
    at = 1
    for fact, size in buckets.items():
        own = weights[at : at + size - 1]
        at += size - 1
        points = np.concatenate([[0], own if fact in UNORDERED else np.cumsum(own)])
        lines.append(f"  {fact}: [{', '.join(f'{point + 0:.2f}'.replace('-0.00', '0.00') for point in points)}],")
    with open(path, "w") as file:
        file.write("\n".join([*lines, "};", ""]))


# Who gives a title that is right three times out of four serves better than who gives none.
BIAS = 2


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("lines", nargs="+")
    parser.add_argument("--type", default="article", help="page_type to learn from")
    parser.add_argument("--out")
    args = parser.parse_args()
    gold = {row["id"]: row for row in read_lines(args.gold) if row["page_type"] == args.type}
    pages, buckets = load(args.lines, gold)
    encode(pages, buckets)
    cross_validate(pages)
    if args.out:
        write(args.out, fit(pages), buckets)


if __name__ == "__main__":
    main()

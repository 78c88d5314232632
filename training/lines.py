"""A bank of lines that stand alone between an article's paragraphs and below them: notes in place of videos, pitches, credits; and honest
ones that look like them. banks/lines holds a file a language: "@kind", then the lines of that kind; those of kind `honest` are body."""

import os
import random

from augment import body_lines, insert
from documents import FOLDS, document, fold_of_text

HONEST = "honest"
FOLDER = os.path.join(os.path.dirname(__file__), "banks", "lines")


def languages():
    return [name[:-4] for name in sorted(os.listdir(FOLDER))]


def read_lines(lang):
    """By fold, (line, kind)."""
    by_fold = {fold: [] for fold in range(FOLDS)}
    with open(os.path.join(FOLDER, f"{lang}.txt"), encoding="utf-8") as file:
        for part in ("\n" + file.read()).split("\n@")[1:]:
            kind, *own = part.rstrip("\n").split("\n")
            for line in own:
                by_fold[fold_of_text(line)].append((line, kind))
    return by_fold


def lined(docs, set, language_of):
    """Articles with some of these lines in and below their body; of some nothing is left around the body. A line is of its host's fold."""
    banks = {lang: read_lines(lang) for lang in languages()}
    for doc in docs:
        rng = random.Random(f"{set}/{doc['id']}")
        bank = banks.get(language_of(doc["id"]))
        body = body_lines(doc["y"])
        if bank is None or doc["type"] != "article" or len(body) < 4:
            continue
        lines, y = doc["lines"], doc["y"]
        if rng.random() < 0.25:
            inside = [i for i in range(body[0], body[-1] + 1) if y[i] >= 0.5 or y[i] == -1]
            lines, y = [lines[i] for i in inside], [y[i] for i in inside]
            body = body_lines(y)
        pieces = []
        for _ in range(rng.randint(2, min(7, len(body)))):
            line, kind = rng.choice(bank[doc["fold"]])
            at = body[-1] + 1 if rng.random() < 0.25 else rng.choice(body[1:])
            pieces.append((at, [line, ""] if at < len(lines) and "" in lines[at - 1 : at] else [line], float(kind == HONEST)))
        yield document(doc["id"], doc["site"], set, doc["type"], *insert(lines, y, pieces))

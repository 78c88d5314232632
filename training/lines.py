"""A bank of lines that stand alone between an article's paragraphs and below them: notes in place of videos, pitches, credits; and honest
ones that look like them. banks/lines holds a file a language: "@kind", then the lines of that kind; those of kind `honest` are body."""

import os

from documents import FOLDS, fold_of

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
                by_fold[fold_of(line)].append((line, kind))
    return by_fold

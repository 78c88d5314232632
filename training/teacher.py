"""What the trees that see the markup say of each line of the same pages, in every way to throw the markup away.

They know better where a page's body is than anything that sees the text alone, and where they are in doubt a reviewer may have
been wrong. So they teach the trees for text: a line's target is its label, moved towards their chance, and where nobody
knows the label, their chance alone (Lopez-Paz et al., Unifying distillation and privileged information, ICLR 2016). A page's
chances come from trees that never saw its site.
"""

import os
from concurrent.futures import ProcessPoolExecutor

import numpy as np
from rapidfuzz.distance import LCSseq

import pages
from align import MAX_CELLS, UNKNOWN, tokens
from lexical import column, documents
from trees import matrix

# How far the target of a labelled line moves towards the teacher's chance.
TRUST = 0.6
# No teacher is surer than that.
SUREST = 0.98
# Sets that are other renderings of the pages of a set with markup.
FAMILIES = {
    "wcxb": ("wcxb", "ext"),
    "news": ("news",),
    "multi": ("multi",),
    "unlabelled": ("unlabelled",),
}
# Their labels are those of extractors that agree, and of reviewers where there is a snippet: the former know no better.
UNREVIEWED = ("multi", "unlabelled")
NOT_SAID = -1.0


def teach_pages(work):
    """Writes the teacher's chances of the lines of the pages themselves, where a reviewer has seen them: it learns once more from those."""
    for family in FAMILIES:
        if family not in UNREVIEWED and has_markup(work, family):
            lessons = read_lessons(work, f"{family}.html")
            chances = [c for d in documents(work, "markup", f"{family}.html") for c in lessons[d["id"]][1]]
            save(work, f"{family}.html", chances)


def teach(work, names, jobs):
    """Writes, for each set of `names` that renders pages with markup, the teacher's chance of each of its lines, or NOT_SAID."""
    for family, prefixes in FAMILIES.items():
        if not has_markup(work, family):
            continue
        lessons = read_lessons(work, f"{family}.html")
        for name in names:
            if name.split(".")[0] not in prefixes:
                continue
            pairs = ((lessons.get(d["id"]), d["texts"]) for d in documents(work, "lexical", name))
            with ProcessPoolExecutor(jobs) as pool:
                chances = [c for own in pool.map(carry, pairs, chunksize=20) for c in own]
            save(work, name, chances)


def has_markup(work, family):
    return os.path.exists(os.path.join(work, f"names.{family}.html.documents.jsonl"))


def save(work, name, chances):
    values = np.array(chances, np.float32)
    values.tofile(os.path.join(work, f"taught.{name}.chance"))
    print("teach:", name, "lines", len(values), "said", round((values >= 0).mean(), 3), flush=True)


def read_lessons(work, name):
    """For each page, its lines as chaff renders them and the chance of each by trees that did not see its site."""
    docs = documents(work, "markup", name)
    rows = np.array([d["rows"] for d in docs])
    folds = np.repeat([d["fold"] for d in docs], rows)
    x = [matrix(work, "markup", name, part, len(folds)) for part in pages.PARTS]
    chances = np.zeros(len(folds))
    for fold in np.unique(folds):
        _, booster = pages.load(work, fold)
        chosen = np.where(folds == fold)[0]
        for at in range(0, len(chosen), 50_000):
            part = chosen[at : at + 50_000]
            chances[part] = booster.predict(np.concatenate([m[part] for m in x], 1))
    ends = np.cumsum(rows)
    texts = documents(work, "names", name)
    return {d["id"]: (t["texts"], chances[end - d["rows"] : end].tolist()) for d, t, end in zip(docs, texts, ends)}


def carry(pair):
    """The mean chance of a line's words where at least half of them stand in the page, in order; else NOT_SAID."""
    lesson, texts = pair
    silent = [NOT_SAID] * len(texts)
    if lesson is None:
        return silent
    vocabulary = {}
    own = [(vocabulary.setdefault(word, len(vocabulary)), i) for i, text in enumerate(texts) for word in tokens(text)]
    page = [(vocabulary.setdefault(word, len(vocabulary)), c) for text, c in zip(*lesson) for word in tokens(text)]
    if not own or not page or len(own) * len(page) > MAX_CELLS:
        return silent
    size, matched, total = np.zeros(len(texts)), np.zeros(len(texts)), np.zeros(len(texts))
    for _, line in own:
        size[line] += 1
    for op in LCSseq.opcodes([word for word, _ in own], [word for word, _ in page]):
        if op.tag != "equal":
            continue
        for (_, line), (_, chance) in zip(own[op.src_start : op.src_end], page[op.dest_start : op.dest_end]):
            matched[line] += 1
            total[line] += chance
    said = (size > 0) & (2 * matched >= size)
    return np.where(said, total / np.maximum(1, matched), NOT_SAID).tolist()


def targets(work, name, y):
    """What trees learn for each line of a set: its label, as far as the teacher lets it stand; below 0: nothing."""
    own = np.where(y >= 0, y >= 0.5, NOT_SAID).astype(np.float64)
    chance = column(work, "taught", name, "chance", np.float32)
    if not len(chance):
        return own
    said = chance >= 0
    chance = np.clip(chance, 1 - SUREST, SUREST)
    own[said & (y == UNKNOWN)] = chance[said & (y == UNKNOWN)]
    if name.split(".")[0] not in UNREVIEWED:
        moved = said & (y >= 0)
        own[moved] += TRUST * (chance[moved] - own[moved])
    return own

"""Honest twins. Runs of lines of equal build are mostly boilerplate, so a labeler learns to drop them, and with them race
calendars, standings, recipes, command lists and questions with answers that are the story. Here such lists, which stood
in the body of another page, are moved into articles and kept, beside transplanted teasers that go. The other way round,
a teaser whose headline is glued to its blurb reads like a paragraph of the story, and goes."""

import random
import re

from align import has_word, tokens
from augment import body_lines, crowd, cut, insert, other, shortened
from documents import document
from donors import HEADINGS

# Bodies of the other types are lists of links or of posts: they would teach to keep what articles must lose.
DONOR_TYPES = ("article", "service", "documentation", "product")
MIN_SHARE = 0.8
LINES = range(4, 41)
PROSE_WORDS = 12
LIST_LINE_WORDS = 14
ANSWER_WORDS = 60
# How far the prose may be that shows a list to be inside a body.
NEAR = 8
MOST_OF_A_PAGE = 6
KINDS = ("items", "items", "figures", "figures", "code", "questions")

# Reviewers let such blocks pass now and then.
FOREIGN_TO_BODY = {
    heading.lower() for heading in HEADINGS if " " in heading or heading in ("Related", "Trending", "Recommended")
}

BULLET = re.compile(r"\s*(?:[•*\-–▪·‣✓►■●]|\(?\d{1,3}[.)])\s*\w")
CODE = re.compile(r"^\s*[$#>/]|[{};=]|\w\(|--\w|\\")
SENTENCE_END = re.compile(r"[.!?。！？][\"'”’)\]]*\s*$")
FIGURE = re.compile(r"\d")
QUESTION = re.compile(r"[?？]\s*$")


def lists_of(docs):
    """By fold and kind, (site, lines) of the lists inside bodies."""
    lists = {fold: {kind: [] for kind in KINDS} for fold in range(4)}
    for doc in docs:
        if doc["type"] in DONOR_TYPES:
            # A page of a hundred tables shall not be every second donor.
            for lines in list(lists_in(doc["lines"], doc["y"]))[:MOST_OF_A_PAGE]:
                lists[doc["fold"]][kind_of(lines)].append((doc["site"], lines))
    return lists


def lists_in(lines, y):
    kept = [i for i, share in enumerate(y) if has_word(lines[i])]
    prose = [
        len(tokens(lines[i])) >= PROSE_WORDS and y[i] >= MIN_SHARE and bool(SENTENCE_END.search(lines[i])) for i in kept
    ]
    k = 0
    while k < len(kept):
        end = k
        while (
            end < len(kept) and y[kept[end]] >= MIN_SHARE and (listed(lines[kept[end]]) or answers(lines, kept, k, end))
        ):
            end += 1
        if end - k >= LINES.start and any(prose[max(0, k - NEAR) : k] + prose[end : end + NEAR]):
            end = min(end, k + LINES.stop - 1)
            if not any(lines[i].strip(" :").lower() in FOREIGN_TO_BODY for i in kept[k:end]):
                yield lines[kept[k] : kept[end - 1] + 1]
        k = end + 1


def kind_of(lines):
    worded = [line for line in lines if has_word(line)]

    def most(pattern, part):
        return sum(bool(pattern.search(line)) for line in worded) >= part * len(worded)

    return (
        "questions"
        if most(QUESTION, 0.3)
        else "code"
        if most(CODE, 0.5)
        else "figures"
        if most(FIGURE, 0.5)
        else "items"
    )


def listed(line):
    """Of a list, a table or a program; not a paragraph."""
    if len(tokens(line)) > 2 * LIST_LINE_WORDS:
        return False
    short = len(tokens(line)) <= LIST_LINE_WORDS and not SENTENCE_END.search(line)
    return bool(short or BULLET.match(line) or CODE.search(line) or QUESTION.search(line) or "\t" in line.strip())


def answers(lines, kept, start, at):
    return at > start and bool(QUESTION.search(lines[kept[at - 1]])) and len(tokens(lines[kept[at]])) <= ANSWER_WORDS


def twins(docs, set, pools, lists):
    for doc in docs:
        rng = random.Random(f"{set}/{doc['id']}")
        if doc["type"] != "article":
            continue
        pool = pools[doc["fold"]]
        page = with_lists(doc, rng, pool, lists[doc["fold"]])
        if page:
            yield document(doc["id"], doc["site"], set, "article", *page)
        if rng.random() < 0.4:
            page = with_glued(doc, rng, pool)
            if page:
                yield document(doc["id"] + "/glued", doc["site"], set, "article", *page)


def with_lists(doc, rng, pool, donors):
    lines, y = doc["lines"], doc["y"]
    body = body_lines(y)
    if len(body) < 3:
        return None
    if len(body) > 8 and rng.random() < 0.35:
        # A few lines of introduction, then the list: the body is the list.
        lines, y = shortened(lines, y, body, rng.randint(2, 7))
    crowded = crowd(doc | {"lines": lines, "y": y}, rng, pool, "innertext")
    if crowded is None:
        return None
    lines, y = crowded
    prose = [i for i in body_lines(y) if len(tokens(lines[i])) >= PROSE_WORDS]
    if not prose:
        return None
    pieces = []
    for _ in range(rng.choice([1, 1, 2])):
        piece = marked(rng, fitting(rng, donors, doc["site"], lines, body_lines(y)))
        blank = [""] if rng.random() < 0.5 else []
        pieces.append((rng.choice(prose) + 1, blank + piece + blank, 1.0))
    return insert(lines, y, pieces)


def fitting(rng, donors, site, lines, body):
    """Half of the time the list of several that shares most words with the story, as an honest one does."""
    pool = next(filter(None, (donors[kind] for kind in rng.sample(KINDS, len(KINDS)))))
    if rng.random() < 0.5:
        return other(rng, pool, site)
    story = {word for i in body for word in tokens(lines[i]) if len(word) > 4}
    tried = [other(rng, pool, site) for _ in range(12)]
    return max(tried, key=lambda piece: len(story.intersection(tokens(" ".join(piece)))) / len(piece) ** 0.5)


def marked(rng, piece):
    """The dump has lost the list marks; other dumps keep them."""
    if rng.random() > 0.25 or any(BULLET.match(line) for line in piece):
        return piece
    mark = rng.choice(["• ", "- ", "* ", "number"])
    number = 0
    out = []
    for line in piece:
        number += has_word(line)
        out.append((f"{number}. " if mark == "number" else mark) + line if has_word(line) else line)
    return out


def with_glued(doc, rng, pool):
    """Either the page as it is, with runs of glued teasers around its body, or a page of hardly more than its story, a
    line a paragraph or all in one line: then nothing but the words tells which is which."""
    lines, y = doc["lines"], doc["y"]
    body = body_lines(y)
    prose = [lines[i].strip() for i in body if len(tokens(lines[i])) >= PROSE_WORDS]
    if len(prose) < 3:
        return None
    if rng.random() < 0.5:
        pieces = [(body[-1] + 1, glued_run(rng, pool, doc["site"], 8), 0.0)]
        if rng.random() < 0.5:
            pieces.append((body[0], glued_run(rng, pool, doc["site"], 4), 0.0))
        return insert(lines, y, pieces)
    story = prose[: rng.randint(3, 9)]
    if rng.random() < 0.5:
        # Honest text is glued, too.
        story = [rng.choice([" ", " ", ""]).join(story)]
    elif rng.random() < 0.5:
        story = [line for paragraph in story for line in (paragraph, "")]
    above = glued_run(rng, pool, doc["site"], 4) if rng.random() < 0.5 else []
    below = glued_run(rng, pool, doc["site"], 8) if not above or rng.random() < 0.7 else []
    page, labels = insert([], [], [(0, story, 1.0)])
    return insert(page, labels, [(0, above, 0.0), (len(page), below, 0.0)])


def glued_run(rng, pool, site, most):
    """Teasers of one line each: headline and blurb without a blank between them."""
    way, width = (
        rng.choice(["sentence", "sentence", "full", "dots", "ellipsis", "nothing"]),
        rng.choice([80, 120, 150, 200, 300]),
    )
    glue = rng.choice(["", "", "", "", " ", ": "])
    blank = rng.random() < 0.4
    heading = rng.random() < 0.3
    lines = [rng.choice(pool.headings)] if heading else []
    for _ in range(rng.randint(1, most)):
        lines.append(other(rng, pool.items, site) + glue + cut(rng, other(rng, pool.paragraphs, site)[0], way, width))
        if blank:
            lines.append("")
    return lines

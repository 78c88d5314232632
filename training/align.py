"""From a gold body to a label for each line: the share of the line's words that the body holds, in order.

The body never says which lines it came from, and its lines break elsewhere than the page's. So both are cut into words,
their longest common subsequence says which words of the page are the body's, and each line gets its share of them.
"""

import re
from collections import Counter

from rapidfuzz.distance import LCSseq

# Labels beside the shares from 0 to 1.
NO_WORD = -1
UNKNOWN = -2

WORD = re.compile(r"\w+")
# Han and kana set no spaces: each character is a word of its own. The benchmark's scorer counts words the same way.
CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")

# The alignment's matrix takes len(a) * len(b) bits. A page beyond this bound is aligned line by line instead.
MAX_CELLS = 4 * 10**8


def tokens(text):
    return WORD.findall(CJK.sub(lambda m: f" {m.group()} ", text.lower()))


def has_word(line):
    return WORD.search(line) is not None


def shares(lines, body):
    """For each line the share of its words that stand in the body, or NO_WORD."""
    words = [tokens(line) for line in lines]
    gold = tokens(body)
    size = sum(map(len, words))
    if size * len(gold) > MAX_CELLS:
        matched = match_by_line(words, body)
    else:
        matched = match_by_word(words, gold)
    return [round(m / len(w), 3) if w else NO_WORD for m, w in zip(matched, words)]


def match_by_word(words, gold):
    matched = [0] * len(words)
    vocabulary = {}
    # Numbers compare faster than strings.
    page = [vocabulary.setdefault(word, len(vocabulary)) for line in words for word in line]
    owner = [i for i, line in enumerate(words) for _ in line]
    body = [vocabulary.setdefault(word, len(vocabulary)) for word in gold]
    if page and body:
        for op in LCSseq.opcodes(page, body):
            if op.tag == "equal":
                for k in range(op.src_start, op.src_end):
                    matched[owner[k]] += 1
    return matched


def match_by_line(words, body):
    """For giant pages, in linear time: a line that is a line of the body matches whole; the others share out the words
    that are left of the body, first come, first served."""
    body_lines = [tokens(line) for line in body.split("\n")]
    whole = Counter(tuple(line) for line in body_lines if line)
    left = Counter(word for line in body_lines for word in line)
    matched = [0] * len(words)
    rest = []
    for i, line in enumerate(words):
        if line and whole[tuple(line)] > 0:
            whole[tuple(line)] -= 1
            left.subtract(line)
            matched[i] = len(line)
        else:
            rest.append(i)
    for i in rest:
        for word in words[i]:
            if left[word] > 0:
                left[word] -= 1
                matched[i] += 1
    return matched

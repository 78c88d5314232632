"""Runs chaff on texts that were made of the banks, each with the fold model that knows none of its phrases, and counts what goes.

    python training/score_banks.py --data PIECES --models WORK/models [-- FLAGS OF CHAFF]

PIECES is what residue_banks.py wrote. Of each kind of set: texts whose body is exact but for blanks; residue that is gone between two
paragraphs and behind the last; texts that lose a line of their body, of those without residue and of the others.
"""

import argparse
import glob
import json
import os
import subprocess
import tempfile

from documents import FOLDS, read


def read_documents(data, kind):
    for path in sorted(glob.glob(os.path.join(data, f"{kind}.*jsonl.gz"))):
        yield from read(path)


def plain(text):
    return " ".join(text.split())


def clean(args, documents, fold):
    """Texts by id."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.writelines(f"{json.dumps({'id': d['id'], 'text': d['text']})}\n" for d in documents)
        file.flush()
        model = [] if "--no-model" in args.flags else ["--model", os.path.join(args.models, f"fold-{fold}.bin")]
        command = [*args.chaff.split(), "-q", *model, *args.flags, file.name]
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {record["id"]: record["text"] for record in map(json.loads, lines)}


def split(document):
    """Residue with whether a part of the body follows, and the parts of the body; offsets count UTF-16 units."""
    units = document["text"].encode("utf-16-le")
    spans = [(2 * start, 2 * stop) for start, stop, _ in document["spans"]]
    starts = [0, *(stop for _, stop in spans)]
    stops = [*(start for start, _ in spans), len(units)]
    body = [units[start:stop].decode("utf-16-le") for start, stop in zip(starts, stops)]
    last = max((at for at, part in enumerate(body) if part.strip()), default=0)
    return [(plain(units[start:stop].decode("utf-16-le")), at < last) for at, (start, stop) in enumerate(spans)], body


class Count:
    def __init__(self):
        self.hits = self.total = 0

    def add(self, hit):
        self.hits += hit
        self.total += 1

    def __str__(self):
        return f"{self.hits / max(1, self.total):.4f} of {self.total}"


def score(args, kind):
    exact, inner, behind, honest, others = (Count() for _ in range(5))
    documents = list(read_documents(args.data, kind))
    for fold in range(FOLDS):
        own = [d for d in documents if d["fold"] == fold]
        cleaned = clean(args, own, fold)
        for document in own:
            text = plain(cleaned.get(document["id"], ""))
            residue, body = split(document)
            lines = [plain(line) for part in body for line in part.splitlines()]
            (others if residue else honest).add(any(line not in text for line in lines))
            if not residue:
                continue
            exact.add(text == plain(" ".join(body)))
            for gone, is_inner in residue:
                (inner if is_inner else behind).add(gone not in text)
    print(f"{kind}: exact {exact}; gone between paragraphs {inner}, behind {behind}; harmed without residue {honest}, others {others}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--models", required=True, help="folder of fold-0.bin …")
    parser.add_argument("--chaff", default="node bin/chaff.js")
    parser.add_argument("--kinds", default="bank,line", help="first words of the sets' names")
    parser.add_argument("flags", nargs="*")
    args = parser.parse_args()
    for kind in args.kinds.split(","):
        score(args, kind)


if __name__ == "__main__":
    main()

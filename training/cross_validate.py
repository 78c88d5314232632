"""Runs chaff itself on the development data, each document with the fold model that never saw its site, and scores it.

    python training/cross_validate.py --bench BENCH --data DATA --models WORK/models --out OUT [-- FLAGS OF CHAFF]

FLAGS are handed to chaff (`--no-model` gives what the rules reach alone). Scores are those of the bench's own scorers.
"""

import argparse
import gzip
import json
import lzma
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

FOLDS = 4
STYLES = ("innertext", "gettext", "w3m", "plain")
EXTRACTORS = ("trafilatura", "resiliparse", "readability", "justext")
WORD = re.compile(r"\w+")
# Whose folds a set has: the extractors' output and the clean bodies are of the same pages.
FAMILY = {"ext": "wcxb", "clean": "wcxb"}


def inputs(bench):
    sets = {f"wcxb.{s}": f"wcxb/dumps/{s}.jsonl.gz" for s in STYLES}
    sets |= {f"news.{s}": f"news/{s}.jsonl.gz" for s in STYLES}
    sets |= {f"ext.{s}": f"wcxb/extracted/{s}.jsonl.gz" for s in EXTRACTORS}
    sets |= {
        "multi.innertext": "multi/innertext.jsonl.gz",
        "residue": "residue/residue-dev.jsonl.gz",
        "clean": "wcxb/gold.jsonl.gz",
    }
    sets |= {f"{s}.html": f"{s}/pages.jsonl.xz" for s in ("wcxb", "news", "multi")}
    return {name: os.path.join(bench, path) for name, path in sets.items()}


def read_folds(data):
    folds = {}
    for name in ("wcxb.innertext", "news.innertext", "multi.innertext", "residue"):
        with gzip.open(os.path.join(data, f"{name}.jsonl.gz"), "rt") as file:
            for document in map(json.loads, file):
                folds[name.split(".")[0], document["id"]] = document["fold"]
    return folds


def clean(args, name, path, folds):
    family = FAMILY.get(name.split(".")[0], name.split(".")[0])
    parts = [[] for _ in range(FOLDS)]
    with (lzma.open if path.endswith(".xz") else gzip.open)(path, "rt") as file:
        for line in file:
            parts[folds.get((family, json.loads(line)["id"]), 0)].append(line)
    out = os.path.join(args.out, f"{name}.jsonl")
    with open(out, "w") as records:
        for fold, lines in enumerate(parts):
            source = os.path.join(args.out, f"{name}.{fold}.in.jsonl")
            with open(source, "w") as file:
                file.writelines(lines)
            model = [] if "--no-model" in args.flags else ["--model", os.path.join(args.models, f"fold-{fold}.bin")]
            key = ["--text-key", "body"] if name == "clean" else []
            command = [*args.chaff.split(), "-q", *model, *key, *args.flags, source]
            records.write(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            os.remove(source)
    return out


def scorer(args, script, *rest):
    command = ["python3", os.path.join(args.bench, script), *rest]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def mean_f1(args, gold, predicted, *rest):
    first = scorer(args, "score.py", os.path.join(args.bench, gold), predicted, *rest).splitlines()[0]
    return float(re.search(r"F1 ([\d.]+)", first)[1])


def words_kept(gold, predicted):
    with gzip.open(gold, "rt") as file:
        bodies = {g["id"]: len(WORD.findall(g["body"])) for g in map(json.loads, file)}
    kept = total = tenth = 0
    with open(predicted) as file:
        for record in map(json.loads, file):
            own = len(WORD.findall(record["text"]))
            kept, total = kept + own, total + bodies[record["id"]]
            tenth += own < 0.9 * bodies[record["id"]]
    return f"{kept / total:.4f} of the words kept; {tenth} of {len(bodies)} bodies lose a tenth or more"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--bench", required=True)
    parser.add_argument("--data", required=True, help="what make_data.py wrote: the folds")
    parser.add_argument("--models", required=True, help="folder of fold-0.bin …")
    parser.add_argument("--out", required=True)
    parser.add_argument("--more", help="folder of dump_styles.py: more dumps of the same pages")
    parser.add_argument("--chaff", default="node bin/chaff.js")
    parser.add_argument("--only", default="", help="sets whose names begin so, comma list")
    parser.add_argument("flags", nargs="*")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    folds = read_folds(args.data)
    wanted = tuple(args.only.split(","))
    files = sorted(os.listdir(args.more)) if args.more else []
    more = {file.removesuffix(".jsonl.gz"): os.path.join(args.more, file) for file in files}
    sets = {name: path for name, path in (inputs(args.bench) | more).items() if name.startswith(wanted)}
    with ThreadPoolExecutor(2) as pool:
        outs = dict(zip(sets, pool.map(lambda item: clean(args, *item, folds), sets.items())))
    means = {}
    for name, out in outs.items():
        kind = name.split(".")[0]
        # Pages with their markup are a track of their own, and so is each further way to dump them.
        track = name if name.endswith(".html") or name in more else kind
        if kind in ("wcxb", "ext"):
            article = mean_f1(args, "wcxb/gold.jsonl.gz", out, "--only", "article")
            every = mean_f1(args, "wcxb/gold.jsonl.gz", out)
            means.setdefault(f"{track} articles", []).append(article)
            means.setdefault(f"{track} all types", []).append(every)
            print(f"{name:16} articles {article:.4f}  all types {every:.4f}")
        elif kind == "news":
            means.setdefault(track, []).append(mean_f1(args, "news/gold.jsonl.gz", out))
            print(f"{name:16} {means[track][-1]:.4f}")
        elif kind == "multi":
            print(name, scorer(args, "score_segments.py", os.path.join(args.bench, "multi/segments.jsonl.gz"), out))
        elif kind == "residue":
            gold = os.path.join(args.bench, "residue/residue-dev.jsonl.gz")
            print(name, scorer(args, "residue/score.py", gold, out).splitlines()[-1])
        else:
            print(name, words_kept(sets[name], out))
    for what, values in means.items():
        print(f"mean {what}: {sum(values) / len(values):.4f}")


if __name__ == "__main__":
    main()

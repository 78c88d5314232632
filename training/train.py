"""Trains the labeler: lexical weights, then trees, then trees over what the first trees say; for pages, trees that see the
markup, too. These teach the others, and then all of the trees are grown once more.

    python training/train.py --data DIR --work DIR --node "node .dev-build/dev/dump-features.js" --out model.bin

DIR holds what make_data.py writes. Every score that a later stage learns from comes from models that never saw the
document's site (four folds), and so do the figures that are printed at the end.
"""

import argparse
import concurrent.futures as futures
import json
import os
import subprocess

import numpy as np

import evaluate
import lexical
import model_file
import names as page_names
import pages
import teacher
import trees

FOLDS = 4

# Set: share of its rows that the trees see, weight of a row.
TREE_SETS = {
    "wcxb.innertext": (0.45, 1.0),
    "wcxb.gettext": (0.3, 1.0),
    "wcxb.w3m": (0.3, 0.8),
    "wcxb.plain": (0.25, 0.8),
    "wcxb.oneline": (0.2, 0.6),
    "wcxb.touching": (0.2, 0.6),
    "news.oneline": (0.5, 1.0),
    "news.touching": (0.5, 1.0),
    "news.innertext": (1.0, 1.5),
    "news.gettext": (0.8, 1.5),
    "news.w3m": (0.6, 1.2),
    "news.plain": (0.6, 1.2),
    "aug0.innertext": (0.4, 0.7),
    "aug0.gettext": (0.3, 0.7),
    "aug.comments.innertext": (0.2, 0.3),
    "twins.innertext": (0.3, 0.5),
    "aug0.multi.innertext": (0.3, 0.5),
    "aug0.multi.gettext": (0.15, 0.5),
    "unlabelled.gettext": (0.4, 1.0),
    "multi.innertext": (0.8, 1.6),
    "multi.gettext": (0.4, 1.6),
    "unlabelled.innertext": (0.6, 1.0),
    "clean": (0.4, 1.0),
    "ext.trafilatura": (0.4, 0.6),
    "ext.resiliparse": (0.4, 0.6),
    "ext.readability": (0.3, 0.6),
    "ext.justext": (0.3, 0.6),
    "residue": (0.5, 0.15),
}
LEXICAL_SETS = {
    "wcxb.innertext": (0.8, 1.0),
    "wcxb.gettext": (0.4, 1.0),
    "news.innertext": (1.0, 1.0),
    "aug0.innertext": (0.4, 0.7),
    "aug0.gettext": (0.2, 0.7),
    "multi.innertext": (0.8, 1.0),
    "multi.gettext": (0.4, 1.0),
    "unlabelled.innertext": (0.6, 1.0),
}


def dump(args, stage, name):
    out = os.path.join(args.work, f"{stage}.{name}")
    models = "-" if stage == "lexical" else args.models
    data = os.path.join(args.data, f"{name}.jsonl.gz")
    subprocess.run([*args.node.split(), stage, out, models, data], check=True)


def dump_all(args, stage, names):
    with futures.ThreadPoolExecutor(args.jobs) as pool:
        list(pool.map(lambda name: dump(args, stage, name), names))


STAGES = ["lexical", "first", "second", "pages", "teach", "taught-first", "taught-second", "taught-pages"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--node", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--gold", action="append", default=[], help="PREFIX=FILE: gold bodies of the sets of that name")
    parser.add_argument("--share", type=float, default=1.0, help="part of the rows to train on: less is faster")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--from-stage", choices=STAGES, default="lexical")
    args = parser.parse_args()
    args.start = STAGES.index(args.from_stage)
    args.models = os.path.join(args.work, "models")
    args.names = [name for name in TREE_SETS if os.path.exists(os.path.join(args.data, f"{name}.jsonl.gz"))]
    args.page_sets = {k: v for k, v in pages.SETS.items() if os.path.exists(os.path.join(args.data, f"{k}.jsonl.gz"))}
    os.makedirs(args.models, exist_ok=True)

    if is_due(args, "lexical"):
        dump_all(args, "lexical", args.names)
        table = lexical.train(args.work, {k: v for k, v in LEXICAL_SETS.items() if k in args.names}, FOLDS)
        table.save(os.path.join(args.work, "lexical.npz"))
        for fold in range(FOLDS):
            model_file.write(os.path.join(args.models, f"fold-{fold}.bin"), table.fold(fold), None, None)
        dump_all(args, "first", args.names)
    table = lexical.Table.load(os.path.join(args.work, "lexical.npz"))
    grow(args, table, "", [*range(FOLDS)])
    if is_due(args, "teach"):
        teacher.teach(args.work, args.names, args.jobs)
    first, second = grow(args, table, "taught-", [*range(FOLDS), -1])
    model_file.write(args.out, table.mean(), first[-1], second[-1], *pages.load(args.work, -1))


def is_due(args, stage):
    return args.start <= STAGES.index(stage)


def grow(args, table, prefix, folds):
    """All trees, stage by stage: those of each fold, at -1 those of all of them."""
    targets = teacher.targets if prefix else trees.labels_alone
    sets = {name: (share * args.share, weight) for name, (share, weight) in TREE_SETS.items() if name in args.names}
    gold = evaluate.read_gold(args.gold)

    def grown(stage, train):
        if is_due(args, prefix + stage):
            for fold in folds:
                train(args.work, sets, fold, targets).save_model(path_of(args, prefix + stage, fold))
        return {fold: trees.load(path_of(args, prefix + stage, fold)) for fold in folds}

    first = grown("first", trees.train_first)
    if is_due(args, prefix + "second"):
        for fold in range(FOLDS):
            model_file.write(os.path.join(args.models, f"fold-{fold}.bin"), table.fold(fold), first[fold], None)
        dump_all(args, "second", args.names)
        evaluate.report(args.work, gold, "chances")
    second = grown("second", trees.train_second)
    if is_due(args, prefix + "pages"):
        trees.predict_out_of_fold(args.work, args.names, second)
        evaluate.report(args.work, gold, "final")
        grow_for_pages(args, table, first, second, folds, bool(prefix))
    return first, second


def grow_for_pages(args, table, first, second, folds, is_taught):
    def train(targets, folds):
        for fold in folds:
            pages.train(args.work, args.page_sets, fold, targets).save_model(path_of(args, "markup", fold))

    for fold in range(FOLDS):
        write_fold(args, fold, table, first, second, None, None)
    dump_all(args, "names", args.page_sets)
    for fold, own in page_names.train(args.work, args.page_sets, FOLDS).items():
        pages.save_names(args.work, fold, own)
        if fold >= 0:
            write_fold(args, fold, table, first, second, own, None)
    dump_all(args, "markup", args.page_sets)
    train(trees.labels_alone, range(FOLDS))
    if is_taught:
        teacher.teach_pages(args.work)
        train(teacher.targets, folds)
    for fold in range(FOLDS):
        write_fold(args, fold, table, first, second, *pages.load(args.work, fold))


def path_of(args, stage, fold):
    return os.path.join(args.work, f"{stage}.{fold}.txt")


def write_fold(args, fold, table, first, second, own_names, markup):
    path = os.path.join(args.models, f"fold-{fold}.bin")
    model_file.write(path, table.fold(fold), first[fold], second[fold], own_names, markup)


if __name__ == "__main__":
    main()

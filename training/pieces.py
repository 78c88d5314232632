"""What judges pieces: lines and last sentences of texts that were cut out of their page (src/label/residue).

Usage: python training/pieces.py --data DIR --work DIR --models DIR --node "node .dev-build/dev/dump-pieces.js" --base MODEL --out MODEL

First two sparse logistic regressions over hashed words, for residue and for bios; then boosted trees over what they say, out of fold,
and what lies around a piece, and once more over what those say around it. `--models`: folder of fold-0.bin … as train.py leaves them; each gets its own trees.
"""

import argparse
import os
import subprocess
from concurrent import futures

import lightgbm
import numpy as np
from sklearn.linear_model import SGDClassifier

import model_file
from documents import FOLDS, read
from lexical import Table, auc, column, documents, matrix_of

# Documents of a set together weigh so much, as a share of `bank.*` together.
WEIGHTS = {"bank": 1.0, "ends": 0.3, "lone": 0.15, "line": 0.2, "ext": 0.2, "clean": 0.5, "multi": 0.4}
# A bank's documents that are honest throughout weigh so many times as much as its others: what they lose is lost.
HONEST = 3
MIN_GROUPS = 2
ALPHA = 2e-6
EPOCHS = 6
SLOTS = 1 << 18
TREES = dict(objective="binary", learning_rate=0.1, num_leaves=48, min_data_in_leaf=40, feature_fraction=0.5, lambda_l2=5,
             bagging_fraction=0.8, bagging_freq=1, max_bin=63, verbose=-1, num_threads=2, seed=1)
ROUNDS = {"first": 220, "second": 150}
STAGES = ["words", "first", "second"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--node", required=True)
    parser.add_argument("--base", required=True, help="the shipped model, which gets what all folds taught")
    parser.add_argument("--out", required=True)
    parser.add_argument("--from-stage", choices=STAGES, default="words")
    args = parser.parse_args()
    start = STAGES.index(args.from_stage)
    os.makedirs(args.work, exist_ok=True)
    # An empty file holds twenty bytes of gzip.
    names = sorted(n[: -len(".jsonl.gz")] for n in os.listdir(args.data) if os.path.getsize(os.path.join(args.data, n)) > 100)
    models = [os.path.join(args.models, f"fold-{fold}.bin") for fold in range(FOLDS)]
    if start == 0:
        dump_all(args, "words", names)
        train_words([Words(args, name) for name in names]).save(os.path.join(args.work, "pieces.npz"))
    table = Table.load(os.path.join(args.work, "pieces.npz"), SLOTS)
    if start <= 1:
        for fold, model in enumerate(models):
            model_file.with_pieces(model, model, table.fold(fold), None, None)
        dump_all(args, "first", names)
        rows = [Rows(args, "first", name) for name in names]
        for fold, model in [*enumerate(models), (-1, None)]:
            booster = grow(rows, "first", fold)
            booster.save_model(os.path.join(args.work, f"first.{fold}.txt"))
            if model is not None:
                model_file.with_pieces(model, model, table.fold(fold), booster, None)
        dump_all(args, "second", names)
        del rows
    rows = [Rows(args, "second", name) for name in names]
    for fold, model in [*enumerate(models), (-1, args.out)]:
        first = lightgbm.Booster(model_file=os.path.join(args.work, f"first.{fold}.txt"))
        second = grow(rows, "second", fold)
        if fold >= 0:
            report(rows, fold, second)
        words = table.mean() if fold < 0 else table.fold(fold)
        model_file.with_pieces(args.base if fold < 0 else model, model, words, first, second)


def dump_all(args, stage, names):
    def dump(name):
        data = os.path.join(args.data, f"{name}.jsonl.gz")
        subprocess.run([*args.node.split(), stage, os.path.join(args.work, f"{stage}.{name}"), args.models, data], check=True)

    with futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(dump, names))


class Pieces:
    """What is known of a set's pieces: the share that is residue, a bio, or nobody knows."""

    def __init__(self, args, stage, name):
        self.name = name
        work = args.work
        self.documents = documents(work, stage, name)
        sizes = [d["pieces"] for d in self.documents]
        self.folds = np.repeat([d["fold"] for d in self.documents], sizes)
        self.groups = np.repeat([d["group"] for d in self.documents], sizes)
        self.owners = np.repeat(np.arange(len(sizes)), sizes)
        shares = column(work, stage, name, "shares", np.float32).reshape(-1, 3)
        self.words = column(work, stage, name, "words", np.float32)
        gone = shares[:, 0] + shares[:, 1]
        self.y = gone >= 0.5
        self.bio = shares[:, 1] >= 0.5
        known = (shares[:, 2] < 0.1) & ((gone > 0.9) | (gone < 0.1))
        # A document of many pieces counts as a few.
        own = np.repeat(1 / np.sqrt(np.maximum(4, sizes)), sizes) if sizes else np.zeros(0)
        self.kind = name.split(".")[0]
        if self.kind in ("bank", "line"):
            honest = {d["id"] for d in read(os.path.join(args.data, f"{name}.jsonl.gz")) if not d["spans"]}
            own *= np.repeat([HONEST if d["id"] in honest else 1 for d in self.documents], sizes)
        self.weights = own * known


def weigh(sets):
    totals = {}
    for own in sets:
        totals[own.kind] = totals.get(own.kind, 0) + own.weights.sum()
    return [own.weights * (WEIGHTS[own.kind] / max(1e-9, totals[own.kind])) for own in sets]


class Words(Pieces):
    def __init__(self, args, name):
        super().__init__(args, "words", name)
        work = args.work
        self.hashes = column(work, "words", name, "hashes", np.int32)
        self.counts = column(work, "words", name, "counts", np.int32)


def train_words(sets):
    weights = np.concatenate(weigh(sets))
    y, bio, folds = (np.concatenate([getattr(own, what) for own in sets]) for what in ("y", "bio", "folds"))
    hashes = np.concatenate([own.hashes for own in sets]).astype(np.int64) & 0xFFFFFFFF
    counts = np.concatenate([own.counts for own in sets])
    groups = np.unique(np.concatenate([own.groups for own in sets]), return_inverse=True)[1]
    pairs = np.unique(hashes << 24 | np.repeat(groups, counts))
    listed, group_count = np.unique(pairs >> 24, return_counts=True)
    fold_of_group = np.zeros(groups.max() + 1, int)
    fold_of_group[groups] = folds
    listed_index = np.searchsorted(listed, pairs >> 24)
    by_fold = np.stack([np.bincount(listed_index[fold_of_group[pairs & 0xFFFFFF] == f], minlength=len(listed)) for f in range(FOLDS)])
    keep = group_count >= MIN_GROUPS
    listed, by_fold, group_count = listed[keep], by_fold[:, keep], group_count[keep]
    x = matrix_of(hashes, counts, listed)
    print("words: pieces", x.shape, "of residue", round(float(y.mean()), 3), flush=True)
    weights = weights / weights[weights > 0].mean()
    heads = {"residue": y, "bio": bio}
    kinds = np.concatenate([np.repeat(own.kind, len(own.y)) for own in sets])
    found = {name: ([], []) for name in heads}
    for fold in range(FOLDS):
        allowed = ((group_count - by_fold[fold]) >= MIN_GROUPS).astype(np.float32)
        rows = np.where((folds != fold) & (weights > 0))[0]
        held = np.where((folds == fold) & (weights > 0))[0]
        for name, target in heads.items():
            sgd = SGDClassifier(loss="log_loss", alpha=ALPHA, average=True, max_iter=EPOCHS, tol=None, random_state=0)
            sgd.fit(x[rows], target[rows], sample_weight=weights[rows])
            found[name][0].append((sgd.coef_[0] * allowed).astype(np.float32))
            found[name][1].append(sgd.intercept_[0])
            score = x[held] @ found[name][0][-1]
            parts = {kind: kinds[held] == kind for kind in WEIGHTS}
            print("words: fold", fold, name, "AUC", auc(score, target[held]),
                  *[f"{kind} {auc(score[own], target[held][own])}" for kind, own in parts.items() if target[held][own].any()], flush=True)
    signed = listed.astype(np.uint32).view(np.int32)
    (residue, residue_bias), (bios, bio_bias) = found["residue"], found["bio"]
    return Table(signed, np.stack(residue), np.stack(bios), np.array(residue_bias), np.array(bio_bias), np.zeros(0), SLOTS)


class Rows(Pieces):
    def __init__(self, args, stage, name):
        super().__init__(args, stage, name)
        values = column(args.work, stage, name, "rows", np.float32)
        self.values = values.reshape(len(self.y), -1)


def grow(sets, stage, fold):
    weights = weigh(sets)
    x, y, w = [], [], []
    for own, weight in zip(sets, weights):
        rows = np.where((own.folds != fold) & (weight > 0))[0]
        x.append(own.values[rows])
        y.append(own.y[rows])
        w.append(weight[rows])
    w = np.concatenate(w)
    data = lightgbm.Dataset(np.concatenate([own for own in x if len(own)]), np.concatenate(y), weight=w / w.mean())
    return lightgbm.train(TREES, data, ROUNDS[stage])


def report(sets, fold, booster):
    """Of the sets' held-out pieces: how many documents lose body at a limit, and what share of the residue goes."""
    for own in sets:
        rows = np.where((own.folds == fold) & (own.weights > 0))[0]
        if not len(rows):
            continue
        chance = booster.predict(own.values[rows])
        y = own.y[rows]
        figures = []
        for limit in (0.5, 0.7, 0.8, 0.9):
            goes = chance >= limit
            harmed = len(set(own.owners[rows][goes & ~y])) / max(1, len(set(own.owners[rows])))
            figures.append(f"{limit}: {goes[y].mean() if y.any() else 0:.3f}/{harmed:.4f}")
        print("fold", fold, own.name, len(rows), "residue gone / documents harmed", *figures, flush=True)


if __name__ == "__main__":
    main()

"""Stages 2 and 3: boosted trees over a line's numbers, and over those and what the first trees said around it."""

import os

import lightgbm
import numpy as np

from lexical import column, documents, line_weights

# As binary, for targets between 0 and 1.
FIRST = dict(objective="cross_entropy", learning_rate=0.18, num_leaves=48, min_data_in_leaf=60, feature_fraction=0.3,
             lambda_l2=5, max_bin=63, use_missing=False, verbose=-1, num_threads=2, seed=1)
FIRST_ROUNDS = 64
SECOND = dict(objective="cross_entropy", learning_rate=0.11, num_leaves=63, min_data_in_leaf=60, feature_fraction=0.4,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, use_missing=False, verbose=-1,
              num_threads=2, seed=1)
SECOND_ROUNDS = 110
# What the first trees do not look at: comment threads and lines seen before.
WITHHELD = [49, 50, 51, *range(240, 254)]


def load(path):
    return lightgbm.Booster(model_file=path)


def matrix(work, stage, name, what, rows):
    values = np.memmap(os.path.join(work, f"{stage}.{name}.{what}"), np.float32, "r")
    return values.reshape(rows, -1)


def labels_alone(work, name, y):
    """What the trees learn for each line of a set: its label; below 0: nothing."""
    return np.where(y >= 0, y >= 0.5, -1.0)


def rows_of(work, stage, sets, fold, parts, targets=labels_alone):
    random = np.random.RandomState(fold + 7)
    xs, ys, ws = [], [], []
    for name, (share, weight) in sets.items():
        docs = documents(work, stage, name)
        rows = np.array([d["rows"] for d in docs])
        folds = np.repeat([d["fold"] for d in docs], rows)
        y = column(work, stage, name, "y", np.float32)
        words = column(work, stage, name, "words", np.float32)
        w = line_weights(words, rows)
        y = targets(work, name, y)
        chosen = np.where((random.rand(len(y)) < share) & (folds != fold) & (y >= 0))[0]
        if not len(chosen):
            continue
        xs.append(np.concatenate([matrix(work, stage, name, p, len(y))[chosen] for p in parts], 1))
        ys.append(y[chosen])
        ws.append(w[chosen] * weight / share)
    w = np.concatenate(ws)
    return np.concatenate(xs), np.concatenate(ys), w / w.mean()


def train(work, stage, sets, fold, parts, parameters, rounds, targets, withheld=()):
    x, y, w = rows_of(work, stage, sets, fold, parts, targets)
    x[:, list(withheld)] = 0
    print(stage, "fold", fold, "rows", x.shape, flush=True)
    return lightgbm.train(parameters, lightgbm.Dataset(x, y, weight=w), rounds)


def train_first(work, sets, fold, targets):
    return train(work, "first", sets, fold, ["first"], FIRST, FIRST_ROUNDS, targets, WITHHELD)


def train_second(work, sets, fold, targets):
    return train(work, "second", sets, fold, ["first", "second"], SECOND, SECOND_ROUNDS, targets)


def predict_out_of_fold(work, names, boosters):
    """Writes, for each set, the probability of each line by the model that did not see its site."""
    for name in names:
        docs = documents(work, "second", name)
        rows = np.array([d["rows"] for d in docs])
        folds = np.repeat([d["fold"] for d in docs], rows)
        n = int(rows.sum())
        x = [matrix(work, "second", name, p, n) for p in ("first", "second")]
        out = np.zeros(n)
        for fold, booster in boosters.items():
            chosen = np.where(folds == fold)[0]
            for at in range(0, len(chosen), 100_000):
                part = chosen[at : at + 100_000]
                out[part] = booster.predict(np.concatenate([m[part] for m in x], 1))
        out.tofile(os.path.join(work, f"second.{name}.final"))

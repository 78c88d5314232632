"""The trees for HTML: over the numbers of both passes on the text, and those of where a line stands among the elements."""

import os

import lightgbm
import numpy as np

from trees import rows_of

PARAMETERS = dict(objective="cross_entropy", learning_rate=0.08, num_leaves=48, min_data_in_leaf=60, feature_fraction=0.3,
                  bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, max_bin=63, use_missing=False, verbose=-1,
                  num_threads=2, seed=1)
ROUNDS = 150
PARTS = ["first", "second", "markup"]
# Set: share of its rows that the trees see, weight of a row.
SETS = {
    "wcxb.html": (1.0, 1.0),
    "news.html": (1.0, 1.5),
    "multi.html": (1.0, 1.6),
    "unlabelled.html": (1.0, 1.0),
}


def train(work, sets, fold, targets):
    x, y, w = rows_of(work, "markup", sets, fold, PARTS, targets)
    print("pages: fold", fold, "rows", x.shape, flush=True)
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(x, y, weight=w), ROUNDS)


def load(work, fold):
    """Names and trees of a fold; -1: of all of them. None where they have not been trained."""
    path = os.path.join(work, f"names.{fold}.npz")
    if not os.path.exists(path):
        return None, None
    z = np.load(path)
    trees = os.path.join(work, f"markup.{fold}.txt")
    names = (z["weights"], float(z["step"]), float(z["intercept"]))
    return names, lightgbm.Booster(model_file=trees) if os.path.exists(trees) else None


def save_names(work, fold, names):
    weights, step, intercept = names
    np.savez(os.path.join(work, f"names.{fold}.npz"), weights=weights, step=step, intercept=intercept)

"""What the words of class names, ids and tags above a line say: a logistic regression over all of them.

A word needs three sites, so that what is remembered is the habit of web authors and not a site. The weights of a fold come
from the other folds' sites alone.
"""

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier

from lexical import MIN_SITES, auc, column, documents, line_weights

SLOTS = 1 << 14
ALPHA = 2e-5
EPOCHS = 6


def train(work, sets, folds):
    """For each fold, and for -1, all of them: weights in steps (int8), the step, and the intercept."""
    parts = []
    site_numbers = {}
    for name, (share, weight) in sets.items():
        docs = documents(work, "names", name)
        rows = np.array([d["rows"] for d in docs])
        counts = column(work, "names", name, "slot-counts", np.int32)
        slots = column(work, "names", name, "slots", np.uint16)
        y = column(work, "names", name, "y", np.float32)
        words = column(work, "names", name, "words", np.float32)
        sites = np.repeat([site_numbers.setdefault(d["site"], len(site_numbers)) for d in docs], rows)
        ends = np.concatenate([[0], np.cumsum(counts)])
        x = csr_matrix((np.ones(len(slots), np.float32), slots.astype(np.int32), ends), (len(y), SLOTS))
        x.sum_duplicates()
        chosen = np.where(y >= 0)[0]
        parts.append((x[chosen], y[chosen] >= 0.5, (line_weights(words, rows) * weight)[chosen],
                      np.repeat([d["fold"] for d in docs], rows)[chosen], sites[chosen]))
    x = vstack([p[0] for p in parts]).tocsr()
    y, w, fold_of, site_of = (np.concatenate([p[k] for p in parts]) for k in range(1, 5))
    w = w / w.mean()
    out = {}
    for fold in [*range(folds), -1]:
        rows = np.where(fold_of != fold)[0]
        own = x[rows]
        entries = own.tocoo()
        pairs = np.unique(entries.col.astype(np.int64) * len(site_numbers) + site_of[rows][entries.row])
        known = np.bincount(pairs // len(site_numbers), minlength=SLOTS) >= MIN_SITES
        sgd = SGDClassifier(loss="log_loss", alpha=ALPHA, average=True, max_iter=EPOCHS, tol=None, random_state=0)
        sgd.fit(own, y[rows], sample_weight=w[rows])
        weights = sgd.coef_[0] * known
        step = float(np.quantile(np.abs(weights[weights != 0]), 0.999)) / 127
        quantised = np.clip(np.round(weights / step), -127, 127).astype(np.int8)
        if fold >= 0:
            held = np.where(fold_of == fold)[0]
            print("names: fold", fold, "words", int(known.sum()), "AUC", auc(x[held] @ weights, y[held]), flush=True)
        out[fold] = (quantised, step, float(sgd.intercept_[0]))
    return out

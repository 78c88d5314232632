"""Stage 1: two sparse logistic regressions over hashed words of a line and of its neighbours.

The body model says whether a line is kept; the scope model, fitted on label-like lines, how much of the next eight
lines is. A hash needs three sites, so that what is remembered is language and not sites.
"""

import json
import os

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import SGDClassifier

MIN_SITES = 3
SCOPE_LINES = 8
ALPHA_BODY = 3e-6
ALPHA_SCOPE = 9e-6
EPOCHS = 5
SLOTS = 1 << 18
PROBES = 4
CONTENT_SLOTS = 1 << 16
IDF_SCALE = 36


def documents(work, stage, name):
    with open(os.path.join(work, f"{stage}.{name}.documents.jsonl")) as file:
        return [json.loads(line) for line in file if line.strip()]


def column(work, stage, name, what, dtype):
    path = os.path.join(work, f"{stage}.{name}.{what}")
    return np.fromfile(path, dtype) if os.path.exists(path) else np.zeros(0, dtype)


def line_weights(words, rows):
    """Pages count about alike, long lines more than short ones."""
    out = []
    at = 0
    for n in rows:
        own = words[at : at + n]
        at += n
        out.append(np.sqrt(np.minimum(own, 60) + 1) / (np.sqrt(max(30, own.sum())) / 10))
    return np.concatenate(out) if out else np.zeros(0)


class Set:
    def __init__(self, work, name):
        docs = documents(work, "lexical", name)
        self.rows = np.array([d["rows"] for d in docs])
        self.folds = np.repeat([d["fold"] for d in docs], self.rows)
        self.sites = np.repeat([d["site"] for d in docs], self.rows)
        self.hashes = column(work, "lexical", name, "hashes", np.int32)
        self.counts = column(work, "lexical", name, "counts", np.int32)
        self.y = column(work, "lexical", name, "y", np.float32)
        self.words = column(work, "lexical", name, "words", np.float32)
        self.labels = column(work, "lexical", name, "labels", np.uint8) > 0
        self.weights = line_weights(self.words, self.rows) * (self.y >= 0)
        self.content = column(work, "lexical", name, "content", np.int32)
        self.contents = column(work, "lexical", name, "contents", np.int32)

    def scope(self):
        """Share of kept words in the lines below, and whether there are any."""
        share = np.zeros(len(self.y))
        has = np.zeros(len(self.y), bool)
        at = 0
        for n in self.rows:
            own = slice(at, at + n)
            known = self.y[own] >= 0
            weight = np.minimum(self.words[own], 30) * known
            kept = np.concatenate([[0], np.cumsum(weight * (self.y[own] >= 0.5))])
            every = np.concatenate([[0], np.cumsum(weight)])
            low = np.minimum(n, np.arange(n) + 1)
            high = np.minimum(n, np.arange(n) + 1 + SCOPE_LINES)
            total = every[high] - every[low]
            share[own] = (kept[high] - kept[low]) / np.maximum(1, total)
            has[own] = total > 0
            at += n
        return share, has


class Table:
    """Weights of every fold over one list of hashes."""

    def __init__(self, hashes, body, scope, body_bias, scope_bias, idf, slots=SLOTS):
        self.slots = slots
        self.hashes, self.body, self.scope = hashes, body, scope
        self.body_bias, self.scope_bias, self.idf = body_bias, scope_bias, idf

    def save(self, path):
        np.savez(path, hashes=self.hashes, body=self.body, scope=self.scope, body_bias=self.body_bias,
                 scope_bias=self.scope_bias, idf=self.idf)

    @staticmethod
    def load(path, slots=SLOTS):
        z = np.load(path)
        return Table(*(z[k] for k in ("hashes", "body", "scope", "body_bias", "scope_bias", "idf")), slots)

    def fold(self, fold):
        return self._pack(self.body[fold], self.scope[fold], self.body_bias[fold], self.scope_bias[fold])

    def mean(self):
        return self._pack(self.body.mean(0), self.scope.mean(0), self.body_bias.mean(), self.scope_bias.mean())

    def _pack(self, body, scope, body_bias, scope_bias):
        """Open addressing with a 16-bit check; the heaviest weights first, what finds no slot is dropped."""
        steps = [float(np.quantile(np.abs(w), 0.9995)) / 127 for w in (body, scope)]
        quantised = [np.clip(np.round(w / s), -127, 127).astype(np.int8) for w, s in zip((body, scope), steps)]
        heavy = np.abs(quantised[0].astype(int)) + np.abs(quantised[1].astype(int))
        order = np.argsort(-heavy, kind="stable")
        order = order[heavy[order] > 1][: int(self.slots * 0.62)]
        unsigned = self.hashes.astype(np.int64) & 0xFFFFFFFF
        slots = (unsigned & (self.slots - 1)).tolist()
        checks = (((unsigned >> 16) ^ (unsigned >> 5)) & 0xFFFF).tolist()
        table_checks = np.zeros(self.slots, np.uint16)
        table_weights = np.zeros((self.slots, 2), np.int8)
        dropped = 0
        for index in order.tolist():
            slot, check = slots[index], checks[index] or 1
            for _ in range(PROBES):
                held = table_checks[slot]
                if held == 0:
                    table_checks[slot] = check
                    table_weights[slot] = (quantised[0][index], quantised[1][index])
                    break
                if held == check:
                    dropped += 1
                    break
                slot = (slot + 1) & (self.slots - 1)
            else:
                dropped += 1
        return dict(checks=table_checks, weights=table_weights, steps=steps,
                    intercepts=[float(body_bias), float(scope_bias)], idf=self.idf)


def train(work, sets, folds):
    loaded = {name: Set(work, name) for name in sets}
    site_numbers = {}
    seen = []
    for own in loaded.values():
        sites = np.array([site_numbers.setdefault(s, len(site_numbers)) for s in own.sites], np.int64)
        fold_of_site = own.folds
        pair = np.repeat(sites * folds + fold_of_site, own.counts)
        unsigned = own.hashes.astype(np.int64) & 0xFFFFFFFF
        seen.append(np.unique(unsigned << 20 | pair))
    seen = np.unique(np.concatenate(seen))
    hashes, index = np.unique(seen >> 20, return_inverse=True)
    by_fold = np.stack([np.bincount(index[(seen & 0xFFFFF) % folds == f], minlength=len(hashes)) for f in range(folds)])
    total = by_fold.sum(0)
    keep = total >= MIN_SITES
    hashes, by_fold, total = hashes[keep], by_fold[:, keep], total[keep]
    print("lexical: hashes", len(hashes), flush=True)

    random = np.random.RandomState(0)
    parts = []
    for name, (share, weight) in sets.items():
        own = loaded[name]
        matrix = matrix_of(own.hashes.astype(np.int64) & 0xFFFFFFFF, own.counts, hashes)
        scope, has = own.scope()
        rows = np.where((random.rand(len(own.y)) < share) & (own.weights > 0))[0]
        parts.append((matrix[rows], own.y[rows] >= 0.5, own.weights[rows] * weight, own.folds[rows], scope[rows],
                      (has & own.labels)[rows]))
    x = vstack([p[0] for p in parts]).tocsr()
    y, w, f, scope, has = (np.concatenate([p[k] for p in parts]) for k in range(1, 6))
    w = w / w.mean()
    print("lexical: rows", x.shape, "entries", x.nnz, flush=True)
    body, scopes, body_bias, scope_bias = [], [], [], []
    for fold in range(folds):
        allowed = ((total - by_fold[fold]) >= MIN_SITES).astype(np.float32)
        rows = np.where(f != fold)[0]
        sgd = SGDClassifier(loss="log_loss", alpha=ALPHA_BODY, average=True, max_iter=EPOCHS, tol=None, random_state=0)
        sgd.fit(x[rows], y[rows], sample_weight=w[rows])
        body.append((sgd.coef_[0] * allowed).astype(np.float32))
        body_bias.append(sgd.intercept_[0])
        held = np.where(f == fold)[0]
        print("lexical: fold", fold, "AUC", auc(x[held] @ body[-1], y[held]), flush=True)
        rows = np.where((f != fold) & has)[0]
        twice = vstack([x[rows], x[rows]])
        target = np.r_[np.ones(len(rows)), np.zeros(len(rows))]
        sgd = SGDClassifier(loss="log_loss", alpha=ALPHA_SCOPE, average=True, max_iter=EPOCHS, tol=None, random_state=0)
        sgd.fit(twice, target, sample_weight=np.r_[scope[rows], 1 - scope[rows]] + 1e-6)
        scopes.append((sgd.coef_[0] * allowed).astype(np.float32))
        scope_bias.append(sgd.intercept_[0])
    signed = hashes.astype(np.uint32).view(np.int32)
    return Table(signed, np.stack(body), np.stack(scopes), np.array(body_bias), np.array(scope_bias), idf_of(loaded))


def matrix_of(hashes, counts, listed):
    """Rows of so many hashes each, one column for each listed hash, as the product adds their weights up (src/label/model/lexical.ts)."""
    at = np.searchsorted(listed, hashes)
    at[at == len(listed)] = 0
    known = listed[at] == hashes
    owner = np.repeat(np.arange(len(counts)), counts)
    ends = np.concatenate([[0], np.cumsum(np.bincount(owner[known], minlength=len(counts)))])
    value = (1 / np.sqrt(np.maximum(1, counts)))[owner[known]].astype(np.float32)
    return csr_matrix((value, at[known].astype(np.int32), ends), shape=(len(counts), len(listed)))


def auc(score, y):
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(score))
    ranks[order] = np.arange(1, len(score) + 1)
    positive = y.sum()
    return round(float((ranks[y].sum() - positive * (positive + 1) / 2) / max(1, positive * (len(y) - positive))), 4)


def idf_of(loaded):
    frequency = np.zeros(CONTENT_SLOTS)
    pages = 0
    for name, own in loaded.items():
        if not name.endswith("innertext") or name.startswith("aug"):
            continue
        ends = np.cumsum(own.contents)
        at = line = 0
        for n in own.rows:
            line += n
            end = ends[line - 1] if line else 0
            frequency[np.unique(own.content[at:end] >> 1)] += 1
            at = end
            pages += 1
    idf = np.clip(np.log((pages + 1) / (frequency + 1)), 0, 7)
    idf[idf < 1.2] = 0
    return np.round(idf * IDF_SCALE).astype(np.uint8)

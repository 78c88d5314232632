"""Writes the model's data file, as src/label/model/model-file.ts reads it."""

import json
import struct

import numpy as np

MAGIC = b"chaff-model-1\n"


def flatten(booster):
    """Trees as flat columns; a negative child is the leaf -1 - n."""
    roots, columns, thresholds, lefts, rights, means, leaves = [], [], [], [], [], [], []

    def visit(node):
        if "leaf_value" in node:
            leaves.append(node["leaf_value"])
            return -len(leaves)
        at = len(columns)
        columns.append(node["split_feature"])
        threshold = np.float32(node["threshold"])
        # Numbers are single precision: the largest that is still at most the threshold splits them alike.
        if float(threshold) > node["threshold"]:
            threshold = np.nextafter(threshold, np.float32(-np.inf))
        thresholds.append(threshold)
        means.append(node["internal_value"])
        lefts.append(0)
        rights.append(0)
        lefts[at] = visit(node["left_child"])
        rights[at] = visit(node["right_child"])
        return at

    for tree in booster.dump_model()["tree_info"]:
        roots.append(visit(tree["tree_structure"]))
    return dict(
        roots=np.array(roots, "<i4"), columns=np.array(columns, "<u2"), thresholds=np.array(thresholds, "<f4"),
        lefts=np.array(lefts, "<i4"), rights=np.array(rights, "<i4"),
        means=np.array(means, "<f4"), leaves=np.array(leaves, "<f4"),
    )


def with_pieces(path, out, words, first, second):
    """The model of `path` with what judges pieces, in place of what it has of it. `words`: weights as lexical.py packs them."""
    with open(path, "rb") as file:
        data = file.read()
    at = len(MAGIC)
    (length,) = struct.unpack("<I", data[at : at + 4])
    head = json.loads(data[at + 4 : at + 4 + length])
    rest = data[at + 4 + length :]
    if head.get("pieces"):
        rest = rest[: len(rest) - pieces_size(head["pieces"])]
    forests = [None if booster is None else flatten(booster) for booster in (first, second)]
    heads = [None if f is None else forest_head(f) for f in forests]
    head["pieces"] = {
        "slots": len(words["checks"]), "steps": words["steps"], "intercepts": words["intercepts"],
        "first": heads[0], "second": heads[1],
    }
    packed = json.dumps(head).encode()
    with open(out, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(packed)) + packed + rest)
        file.write(words["checks"].astype("<u2").tobytes())
        file.write(words["weights"].astype("i1").tobytes())
        for forest in forests:
            for column in (forest or {}).values():
                file.write(column.tobytes())


def pieces_size(head):
    forests = [head[name] for name in ("first", "second") if head[name] is not None]
    return 4 * head["slots"] + sum(4 * f["trees"] + 18 * f["nodes"] + 4 * f["leaves"] for f in forests)


def forest_head(f):
    return {"trees": len(f["roots"]), "nodes": len(f["columns"]), "leaves": len(f["leaves"]), "bias": 0}


def write(path, lexical, first, second, names=None, markup=None):
    """`names`: weights, step and intercept, as names.py gives them."""
    forests = [None if booster is None else flatten(booster) for booster in (first, second, markup)]
    heads = [None if f is None else forest_head(f) for f in forests]
    head = json.dumps({
        "steps": lexical["steps"], "intercepts": lexical["intercepts"], "first": heads[0], "second": heads[1], "markup": heads[2],
        "names": None if names is None else {"step": names[1], "intercept": names[2]}, "adapted": None, "pieces": None,
    }).encode()
    with open(path, "wb") as file:
        file.write(MAGIC + struct.pack("<I", len(head)) + head)
        file.write(lexical["checks"].astype("<u2").tobytes())
        file.write(lexical["weights"].astype("i1").tobytes())
        file.write(lexical["idf"].astype("u1").tobytes())
        if names is not None:
            file.write(names[0].astype("i1").tobytes())
        for forest in forests:
            if forest is not None:
                for column in forest.values():
                    file.write(column.tobytes())

"""What share of the titles, authors and dates is right: score_metadata.py GOLD PRED [--type article] [--half N] [--show FIELD].

GOLD: JSON lines, plain or gzipped, with id, page_type, title, author and date (YYYY-MM-DD or a prefix of it; null where
the page has none). PRED: the same with id, title, author and date, or records as chaff writes them (under `metadata`).

Texts are compared after NFKC, lower case, and with every run of characters other than letters and digits as one blank.

- title: right where both are equal, or where one holds the other as a run of words and the shorter has at least 0.8 of
  the longer's words. `strict` counts equality alone.
- author: right where the sets of names are equal: split at commas, semicolons, `&`, `|` and `and`; parts without a
  blank that hold a capital behind the first letter or are all capitals (MD, Ph.D.) and what stands in brackets do not
  count. `strict` counts equality of the whole.
- date: right where the days are equal; a gold date without a day is compared as far as it goes.

`recall` is the share of gold values that are given right, `given` the share of gold values for which anything is given,
`precision` the share of given values that are right among the pages whose gold has one, and `invented` the share of
pages with a null gold for which a value is given. `--half` takes the sites whose CRC is even (0) or odd (1).
"""

import argparse
import gzip
import json
import re
import unicodedata
import zlib
from urllib.parse import urlsplit

FIELDS = ("title", "author", "date")


def read_lines(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def words(text):
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).lower())


def holds(longer, shorter):
    size = len(shorter)
    return any(longer[at : at + size] == shorter for at in range(len(longer) - size + 1))


def same_title(a, b):
    shorter, longer = sorted((words(a), words(b)), key=len)
    return shorter == longer or (len(shorter) >= 0.8 * len(longer) and holds(longer, shorter))


def names(text):
    parts = re.split(r"[,;&|]|\band\b", re.sub(r"\([^)]*\)", " ", text))
    parts = [part.strip() for part in parts]
    kept = [part for part in parts if " " in part or not re.search(r"^[A-Z.®-]+$|.[A-Z]", part)]
    return {" ".join(words(part)) for part in kept or parts} - {""}


def is_right(field, gold, given):
    """(right, strictly right)"""
    if field == "date":
        right = given[: min(10, len(gold))] == gold[:10]
        return right, right
    equal = words(gold) == words(given)
    return equal or (same_title if field == "title" else lambda a, b: names(a) == names(b))(gold, given), equal


def in_half(url, half):
    site = ".".join((urlsplit(url).hostname or "").split(".")[-2:])
    return half is None or zlib.crc32(site.encode()) % 2 == half


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("pred")
    parser.add_argument("--type", default="article", help="page_type to count, or `all`")
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--show", choices=FIELDS, help="list what is wrong or invented")
    args = parser.parse_args()
    pred = {row["id"]: row.get("metadata") or row for row in read_lines(args.pred)}
    pages = [
        page
        for page in read_lines(args.gold)
        if args.type in ("all", page["page_type"]) and in_half(page.get("url") or "", args.half)
    ]
    print(f"{len(pages)} pages, {sum(page['id'] in pred for page in pages)} of them given")
    for field in FIELDS:
        count = dict.fromkeys(("gold", "given", "right", "strict", "null", "invented"), 0)
        for page in pages:
            gold, given = page[field], pred.get(page["id"], {}).get(field)
            if not gold:
                count["null"] += 1
                count["invented"] += bool(given)
                right = not given
            else:
                right, strict = is_right(field, gold, given) if given else (False, False)
                for key, yes in (("gold", True), ("given", given), ("right", right), ("strict", strict)):
                    count[key] += bool(yes)
            if args.show == field and not right:
                print(page["id"], page.get("url"), "gold:", gold, "given:", given, sep="\t")
        share = {key: count[key] / max(1, count["gold"]) for key in ("right", "strict", "given")}
        print(
            f"{field:7} recall {share['right']:.3f}  strict {share['strict']:.3f}  given {share['given']:.3f}  "
            f"precision {count['right'] / max(1, count['given']):.3f}  of {count['gold']}; "
            f"invented {count['invented']} of {count['null']}"
        )


if __name__ == "__main__":
    main()

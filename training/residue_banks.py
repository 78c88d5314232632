"""Texts that were cut out of their page, with what was left around them: what judges pieces (src/label/residue) learns from.

Usage: python training/residue_banks.py --bench DIR --data DIR --out DIR

Writes gzipped JSONL, one document a line: {"id", "fold": 0-3, "set", "group", "text", "spans": [[start, end, kind]]}, offsets in UTF-16 units.
Documents of a fold are built of that fold's articles and phrases alone.
"""

import argparse
import gzip
import json
import os
import random
import re
import shutil
import tempfile
import zlib
from collections import defaultdict

from bench import load_module
from documents import FOLDS, fold_of, read, site_of
from lines import HONEST, languages, read_lines

# Lines of which at least, or at most, so much is body are the one or the other.
SURELY_BODY = 0.8
SURELY_NOT = 0.2
EXTRACTORS = ("trafilatura", "resiliparse", "readability", "justext")
# Documents for each phrase of a bank.
PER_PHRASE = 1.5
# What stands alone below an article, and of how many phrases of a kind there is such a document.
LONE = {"bio": 1, "after": 0.5, "tail": 0.5, "nav": 0.5}
# So many paragraphs at most stand around a line.
MOST_PARAGRAPHS = 8
# Documents for each line.
PER_LINE = 2
UNSPACED = ("zh", "ja", "th")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--banks", default=os.path.join(os.path.dirname(__file__), "banks"), help="folder with a bank a folder")
    parser.add_argument("--data", required=True, help="what make_data.py wrote")
    parser.add_argument("--out", required=True)
    parser.add_argument("--only", nargs="+")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    make = load_module("make", os.path.join(args.bench, "residue", "make.py"))
    banks = [name for name in sorted(os.listdir(args.banks)) if os.path.exists(os.path.join(args.banks, name, "bank.json"))]
    sets = {f"bank.{name}": lambda name=name: generated(make, os.path.join(args.banks, name), args) for name in banks}
    sets |= {f"ends.{name}": lambda name=name: endings(make, os.path.join(args.banks, name), args) for name in banks}
    sets |= {f"lone.{name}": lambda name=name: lone(make, os.path.join(args.banks, name), args) for name in banks}
    sets |= {f"line.{lang}": lambda lang=lang: lines(make, lang, args) for lang in languages()}
    sets |= {f"ext.{name}": lambda name=name: extracted(args, f"ext.{name}") for name in EXTRACTORS}
    sets |= {"clean": lambda: bodies(args, "clean", "clean"), "multi": lambda: bodies(args, "multi.innertext", "multi"), "multi.unlabelled": lambda: bodies(args, "unlabelled.innertext", "multi")}
    for name, documents in sets.items():
        if args.only and not any(name.startswith(only) for only in args.only):
            continue
        count = 0
        with gzip.open(os.path.join(args.out, f"{name}.jsonl.gz"), "wt", encoding="utf-8", compresslevel=3) as file:
            for document in documents():
                file.write(json.dumps(document, ensure_ascii=False) + "\n")
                count += 1
        print(name, count, "documents", flush=True)


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def document(id, fold, set, group, text, spans):
    return {"id": id, "fold": fold, "set": set, "group": group, "text": text, "spans": spans}


def part_of(make, folder, fold, args):
    """The bank as one fold sees it: its own quarter of the phrases and look-alikes."""
    with tempfile.TemporaryDirectory() as part:
        os.makedirs(os.path.join(part, "articles"))
        shutil.copy(os.path.join(folder, "bank.json"), part)
        with open(os.path.join(folder, "pieces.txt"), encoding="utf-8") as file, open(os.path.join(part, "pieces.txt"), "w") as out:
            kind = ""
            for line in file:
                if line.startswith("@"):
                    kind = line[1:].split(" ")[0]
                if line.startswith("@") or kind == "slot" or fold_of(line) == fold:
                    out.write(line)
        with open(os.path.join(folder, "negatives.txt"), encoding="utf-8") as file, open(os.path.join(part, "negatives.txt"), "w") as out:
            for text in file.read().split("@neg ")[1:]:
                if fold_of(text) == fold:
                    out.write("@neg " + text)
        bank = make.Bank(part)
    whole = os.path.join(folder, "articles")
    for name in sorted(os.listdir(whole)) if os.path.isdir(whole) else []:
        bank.articles[name[:-4]] += articles_in(os.path.join(whole, name))
    for name in sorted(os.listdir(os.path.join(args.banks, "articles"))):
        if name[:-4] in bank.conf["langs"]:
            bank.articles[name[:-4]] += shared(args, name[:-4], fold)
    # Families that this part has no phrase of.
    for kind in bank.pieces.values():
        for families in kind.values():
            for family in [f for f, lines in families.items() if not lines]:
                del families[family]
    return bank


def shared(args, lang, fold):
    """Articles of a fold that are no bank's own."""
    return [own for own in articles_in(os.path.join(args.banks, "articles", f"{lang}.txt")) if fold_of(own[0]) == fold]


def articles_in(path):
    with open(path, encoding="utf-8") as file:
        parts = ("\n" + file.read()).split("\n# ")[1:]
    for part in parts:
        title, *rest = part.split("\n")
        paragraphs = [p.strip() for p in rest if p.strip()]
        if paragraphs:
            yield title.strip(), paragraphs


def cut(rng, paragraphs):
    """A beginning of an article that may end after any sentence of any paragraph."""
    last = rng.randrange(len(paragraphs))
    sentences = re.split(r"(?<=[。！？।؟۔])|(?<=[.!?]) ", paragraphs[last])
    sentences = [sentence for sentence in sentences if sentence.strip()]
    whole = len(sentences) if rng.random() < 0.4 else rng.randint(1, len(sentences))
    gap = "" if re.search(r"[。！？]", paragraphs[last]) else " "
    return paragraphs[:last] + [gap.join(sentences[:whole]).strip()]


def articles_of(make, args, bank, lang, fold):
    return english(make, args, fold) if lang == "en" else bank.articles.get(lang, [])


def beginning_of(make, rng, lang, paragraphs):
    """Paragraphs of an article that end where one may; none where too little is left. English articles, of the benchmark, end as its own do."""
    return (make.trim_body(rng, lang, paragraphs) if lang == "en" else cut(rng, paragraphs)) or []


def english(make, args, fold):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for article in read(os.path.join(args.bench, "wcxb", "gold.jsonl.gz")):
            if fold_of(site_of(article["url"], article["id"])) == fold:
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
        file.flush()
        return make.english(file.name, None)


def generated(make, folder, args):
    name = os.path.basename(folder)
    for fold in range(FOLDS):
        bank = part_of(make, folder, fold, args)
        articles = {lang: own for lang, own in bank.articles.items() if len(own) >= 2}
        if "en" in bank.conf["langs"]:
            articles["en"] = english(make, args, fold)
        langs = [lang for lang in bank.conf["langs"] if articles.get(lang) and bank.pieces["bio"].get(lang)]
        weights = [bank.conf["langs"][lang] for lang in langs]
        rng = random.Random(f"{name}/{fold}")
        extra = {lang: [t for lines in families.values() for t in lines] for lang, families in bank.pieces["title"].items()}
        n = misses = 0
        wanted = sum(len(lines) for kind in bank.pieces for by in bank.pieces[kind].values() for lines in by.values() if kind != "slot")
        while n < PER_PHRASE * wanted and misses < 5000:
            lang = rng.choices(langs, weights)[0]
            i = rng.randrange(len(articles[lang]))
            title, paragraphs = articles[lang][i]
            pool = make.make_pool(articles[lang], rng, extra.get(lang, []), i)
            if lang == "en":
                pool = {key: rng.sample(own, min(80, len(own))) for key, own in pool.items()}
            paragraphs = beginning_of(make, rng, lang, paragraphs)
            families = [f for f in bank.neg if bank.neg[f].get(lang)]
            if not paragraphs:
                misses += 1
                continue
            try:
                kind = rng.random()
                if families and kind < 0.08:
                    family = rng.choice(families)
                    text = make.SLOT.sub(make.Doc(rng, bank, lang, pool).slot, rng.choice(bank.neg[family][lang]))
                    record = make.build(rng, bank, lang, None, [text], pool, trap=family)
                elif families and kind < 0.2:
                    family = rng.choice(families)
                    host = paragraphs if rng.random() < 0.4 else None
                    record = make.negative(rng, bank, lang, family, rng.choice(bank.neg[family][lang]), None, host)
                else:
                    record = make.build(rng, bank, lang, title, paragraphs, pool)
            except (SystemExit, AssertionError, IndexError, ValueError, TypeError) as error:
                misses += 1
                if misses > 4990:
                    print(name, fold, lang, error, flush=True)
                continue
            n += 1
            yield document(f"{name}-{fold}-{n}", fold, f"bank.{name}", f"{name}/{lang}/{fold}", record["text"], spans_of(record))


def spans_of(record):
    spans = []
    text = record["text"]
    at = done = 0
    for piece in record["removed"]:
        if not piece["text"].strip():
            continue
        at += units(text[done : piece["at"]])
        done = piece["at"]
        end = at + units(piece["text"])
        spans.append([at, end, "bio" if piece["label"] == "bio" else "residue"])
    return spans


def endings(make, folder, args):
    """Honest last sentences that look like residue, behind articles."""
    name = os.path.basename(folder)
    path = os.path.join(folder, "endings.txt")
    if not os.path.exists(path):
        return
    by_lang = defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("@"):
                lang = line.split()[1]
            elif line.strip():
                by_lang[lang].append(line.strip())
    for fold in range(FOLDS):
        bank = part_of(make, folder, fold, args)
        rng = random.Random(f"ends/{name}/{fold}")
        for lang, lines in sorted(by_lang.items()):
            articles = articles_of(make, args, bank, lang, fold)
            if not articles:
                continue
            for number, line in enumerate(lines):
                if fold_of(line) != fold:
                    continue
                for variant in range(3):
                    own = rng.choice(articles)[1]
                    paragraphs = beginning_of(make, rng, lang, own)
                    gap = "" if lang in UNSPACED else " "
                    joint = rng.choice(["\n", "\n\n", gap])
                    body = joint.join(paragraphs)
                    text = body + (gap if rng.random() < 0.7 else rng.choice(["\n", "\n\n"])) + line if body else line
                    spans = []
                    phrases = [t for own in bank.pieces["after"].get(lang, {}).values() for t in own if "{{" not in t]
                    if variant == 1 and phrases:
                        after = rng.choice(phrases)
                        spans = [[units(text) + 1, units(text) + 1 + units(after), "residue"]]
                        text = f"{text}\n{after}"
                    yield document(f"ends-{name}-{lang}-{number}-{variant}", fold, f"ends.{name}", f"{name}/{lang}/{fold}", text, spans)


def lone(make, folder, args):
    """One piece of residue below an article, or at its end, and nothing else: what extractors leave most."""
    name = os.path.basename(folder)
    for fold in range(FOLDS):
        bank = part_of(make, folder, fold, args)
        rng = random.Random(f"lone/{name}/{fold}")
        for lang in sorted(bank.conf["langs"]):
            articles = articles_of(make, args, bank, lang, fold)
            if len(articles) < 2:
                continue
            extra = [t for lines in bank.pieces["title"].get(lang, {}).values() for t in lines]
            for kind, share in LONE.items():
                for family, lines in sorted(bank.pieces[kind].get(lang, {}).items()):
                    for line in lines:
                        if rng.random() >= share:
                            continue
                        i = rng.randrange(len(articles))
                        title, own = articles[i]
                        paragraphs = beginning_of(make, rng, lang, own)
                        if not paragraphs:
                            continue
                        filler = make.Doc(rng, bank, lang, {"titles": extra or [articles[i - 1][0]]})
                        filler.ctx |= {"title": title, "prev": articles[i - 1][0], "next": articles[i - 1][0]}
                        try:
                            piece = filler.fill(rng.choice(line.split("||")).strip())
                        except SystemExit as error:
                            print(name, fold, lang, error, flush=True)
                            continue
                        gap = "" if lang in UNSPACED else " "
                        body = rng.choice(["\n", "\n\n", gap]).join(paragraphs)
                        glued = kind == "tail" or (kind == "bio" and rng.random() < 0.5)
                        text = body + (gap if glued else rng.choice(["\n", "\n\n"]))
                        spans = [[units(text), units(text + piece), "bio" if kind == "bio" else "residue"]]
                        yield document(f"lone-{name}-{lang}-{kind}-{zlib.crc32(piece.encode())}", fold, f"lone.{name}", f"{name}/{lang}/{fold}", text + piece, spans)


def lines(make, lang, args):
    """Single lines between the paragraphs of an article and below them."""
    for fold, own in read_lines(lang).items():
        rng = random.Random(f"line/{lang}/{fold}")
        articles = english(make, args, fold) if lang == "en" else hosts(args, lang, fold)
        for number, (line, kind) in enumerate(own):
            for variant in range(PER_LINE):
                paragraphs = rng.choice(articles)[1]
                first = rng.randrange(max(1, len(paragraphs) - MOST_PARAGRAPHS + 1))
                paragraphs = [(paragraph, None) for paragraph in paragraphs[first : first + rng.randint(2, MOST_PARAGRAPHS)]]
                # Most in the middle, some of them with another one near by.
                put(rng, paragraphs, line, kind, 0.3)
                if rng.random() < 0.3:
                    put(rng, paragraphs, *rng.choice(own), 0.5)
                joint = rng.choice(["\n", "\n\n"])
                spans = []
                at = 0
                for text, its in paragraphs:
                    end = at + units(text)
                    if its not in (None, HONEST):
                        spans.append([at, end, "residue"])
                    at = end + len(joint)
                text = joint.join(text for text, _ in paragraphs)
                yield document(f"line-{lang}-{fold}-{number}-{variant}", fold, f"line.{lang}", f"line/{lang}/{kind}/{fold}", text, spans)


def put(rng, paragraphs, line, kind, behind):
    """Sets a line below all paragraphs, above them, or between two."""
    place = rng.random()
    at = len(paragraphs) if place < behind else 0 if place > 0.95 else rng.randrange(1, len(paragraphs))
    paragraphs.insert(at, (line, kind))


def hosts(args, lang, fold):
    """Articles of a fold, and those of all banks."""
    articles = shared(args, lang, fold)
    for name in sorted(os.listdir(args.banks)):
        path = os.path.join(args.banks, name, "articles", f"{lang}.txt")
        if os.path.exists(path):
            articles += articles_in(path)
    return [own for own in articles if len(own[1]) > 1]


def extracted(args, name):
    for own in read(os.path.join(args.data, f"{name}.jsonl.gz")):
        if own["type"] != "article":
            continue
        yield document(own["id"], own["fold"], name, own["site"], "\n".join(own["lines"]), spans_of_lines(own))


def spans_of_lines(own):
    spans = []
    at = 0
    for line, y in zip(own["lines"], own["y"]):
        end = at + units(line)
        if y != -1 and not y >= SURELY_BODY:
            spans.append([at, end, "residue" if 0 <= y <= SURELY_NOT else "unknown"])
        at = end + 1
    return spans


def bodies(args, name, set):
    """What is body alone, in its lines, and run together into one."""
    for own in read(os.path.join(args.data, f"{name}.jsonl.gz")):
        lines = [line for line, y in zip(own["lines"], own["y"]) if y >= SURELY_BODY]
        if sum(map(len, lines)) < 200:
            continue
        rng = random.Random(own["id"])
        for variant, (joint, part) in enumerate([("\n", lines), (" ", lines), (rng.choice(["\n", "\n\n", " "]), cut(rng, lines))]):
            yield document(f"{own['id']}/{variant}", own["fold"], set, own["site"], joint.join(part), [])


if __name__ == "__main__":
    main()

"""Articles with more boilerplate than they had: related blocks of other pages, made-up runs of teasers, openings of
second stories, comment threads. All of it is to be dropped; what the page had keeps its label."""

import random
import re

from align import NO_WORD, has_word
from documents import document

NAMES = (
    "Sarah Miller|John Carter|Anna Schmidt|David Lee|Maria Garcia|Staff Writer|Associated Press|Reuters|Tom Wilson|"
    "Emily Clark|James Brown|Linda Chen|Robert Hall|Karen White|Ahmed Khan|Press Release|Guest|admin|Editor|Newsroom"
).split("|")
CATEGORIES = "News|Sports|Politics|Opinion|World|Business|Tech|Health|Life|Culture|Video|Money|Local|Crime".split("|")
MONTHS = "January February March April May June July August September October November December".split()
MORE = (
    "Read more|Read More »|More|Continue reading|Continue Reading →|Full story|Comments|Share|Read full article|0 Comments|View"
).split("|")
FOREIGN_MORE = "mehr|Weiterlesen|Mehr lesen »|[mehr]|Lire la suite|Leer más|Leggi tutto|Leia mais|Lees meer|Czytaj więcej|Подробнее|続きを読む|阅读全文".split(
    "|"
)
ENDINGS = ["Read more", "Continue reading", "Read more »", "Full story", "[...]", "Read the full story"]
INTERRUPTIONS = (
    "Advertisement|ADVERTISEMENT|Story continues below advertisement|Continue Reading Below|Read more: {}|ALSO READ: {}|"
    "Related: {}|READ | {}|See also: {}"
).split("|")
MARKS = ["", "", "", "", "• ", "* ", "- ", "» ", "number", "number line", "> "]
CUT_MARKS = {"dots": "...", "ellipsis": "…", "bracket": " […]", "bracket dots": " [...]", "nothing": ""}
COMMENT_HEADINGS = (
    'Comments|{n} Comments|{n} comments|{n} Responses to "{t}"|{n} thoughts on “{t}”|Leave a comment|Discussion|'
    "Join the conversation|Comment|Reader comments|What do you think?|Share your thoughts|{n} responses to “{t}”|"
    "Top comments|View all comments"
).split("|")


def augmented(docs, set, pools):
    """Articles, and a few pages of the other types that have a body of their own."""
    for doc in docs:
        rng = random.Random(f"{set}/{doc['id']}")
        if doc["type"] != "article" and not (
            doc["type"] in ("documentation", "service", "forum") and rng.random() < 0.3
        ):
            continue
        page = crowd(doc, rng, pools[doc["fold"]], set.rsplit(".", 1)[-1])
        if page:
            yield document(doc["id"], doc["site"], set, doc["type"], *page)


def commented(docs, set, pools, threads, share):
    """Articles with another page's discussion under them. Some are cut short: the thread may be longer than the story."""
    for doc in docs:
        rng = random.Random(f"{set}/{doc['id']}")
        pool = pools[doc["fold"]]
        body = body_lines(doc["y"])
        if doc["type"] != "article" or rng.random() > share or not body or not threads[doc["fold"]]:
            continue
        lines, y = doc["lines"], doc["y"]
        if len(body) > 5 and rng.random() < 0.5:
            lines, y = shortened(lines, y, body, rng.randint(2, 9))
            body = body_lines(y)
        thread = rng.choice(threads[doc["fold"]])
        start = rng.randint(0, max(0, len(thread) - 10))
        thread = thread[start : start + rng.randint(8, 90)]
        heading = rng.choice(COMMENT_HEADINGS).format(n=rng.randint(1, 150), t=other(rng, pool.items, doc["site"]))
        piece = ([heading] if rng.random() < 0.85 else []) + thread + (["Leave a Reply"] if rng.random() < 0.2 else [])
        at = body[-1] + 1 if rng.random() < 0.5 else min(len(lines), body[-1] + 1 + rng.randint(0, 10))
        lines, y = insert(lines, y, [(at, piece, 0.0)])
        if rng.random() < 0.5:
            lines, y = crowd(doc | {"lines": lines, "y": y}, rng, pool, set.rsplit(".", 1)[-1]) or (lines, y)
        yield document(doc["id"], doc["site"], set, doc["type"], lines, y)


def threads_of(docs):
    """By fold, the discussions of forum pages: from the first line of their body to the last."""
    threads = {fold: [] for fold in range(4)}
    for doc in docs:
        body = body_lines(doc["y"]) if doc["type"] == "forum" else []
        if len(body) > 4:
            threads[doc["fold"]].append(doc["lines"][body[0] : body[-1] + 1])
    return threads


def body_lines(y):
    return [i for i, share in enumerate(y) if share >= 0.5]


def shortened(lines, y, body, count):
    """The page with the first `count` lines of its body only."""
    gone = set(body[count:])
    kept = [i for i in range(len(lines)) if i not in gone]
    return [lines[i] for i in kept], [y[i] for i in kept]


def insert(lines, y, pieces):
    """`pieces`: (place in the old page, lines, label). Of two at one place the first comes first."""
    lines, y = list(lines), list(y)
    for at, piece, label in sorted(pieces, key=lambda p: p[0])[::-1]:
        at = min(at, len(lines))
        lines[at:at] = piece
        y[at:at] = [label if has_word(line) else NO_WORD for line in piece]
    return lines, y


def other(rng, donors, site):
    """A donor that is not the host's: a page's own words are no boilerplate in it."""
    for _ in range(20):
        owner, donor = rng.choice(donors)
        if owner != site:
            break
    return donor


def crowd(doc, rng, pool, style):
    """The page with one to five blocks more, or None when it has no body to put them around."""
    lines, y = doc["lines"], doc["y"]
    body = body_lines(y)
    if not body:
        return None
    first, last = body[0], body[-1]
    pieces = []
    for _ in range(1 + sum(rng.random() < 0.5 for _ in range(4))):
        where = rng.random()
        if where < 0.55:
            at = last + 1 if rng.random() < 0.6 else last + 1 + rng.randint(0, 12)
        elif where < 0.75:
            at = first if rng.random() < 0.4 else max(0, first - rng.randint(0, 10))
        elif where < 0.9:
            # Inside the story: short runs, as a page would set them there.
            small = rng.random() < 0.7
            pieces.append((rng.choice(body[1:] or body), run(rng, pool, style, doc["site"], small), 0.0))
            continue
        else:
            at = rng.randint(0, len(lines))
            if first < at <= last:
                at = last + 1
        pieces.append((at, block(rng, pool, style, doc["site"]), 0.0))
    if rng.random() < 0.2 and len(body) > 4:
        form = rng.choice(INTERRUPTIONS)
        for _ in range(rng.randint(1, 3)):
            pieces.append((rng.choice(body[1:]), [form.format(other(rng, pool.items, doc["site"]))], 0.0))
    if rng.random() < 0.3:
        # No page end: what follows the body is the transplanted block alone.
        end = last + 1 + rng.randint(0, 8)
        lines, y = lines[:end], y[:end]
    if rng.random() < 0.15:
        start = max(0, first - rng.randint(0, 8))
        lines, y = lines[start:], y[start:]
        pieces = [(max(0, at - start), *rest) for at, *rest in pieces]
    return insert(lines, y, pieces)


def block(rng, pool, style, site):
    kind = rng.random()
    if kind < 0.55 and pool.teasers:
        donor = rng.choice(pool.teasers)
        lines = donor.text[style]
        if len(lines) > 60:
            start = rng.randint(0, len(lines) - 40)
            lines = lines[start : start + rng.randint(15, 60)]
        if rng.random() < 0.6:
            lines = [donor.heading if donor.heading and rng.random() < 0.7 else rng.choice(pool.headings), *lines]
        return lines
    if kind < 0.63 and pool.blocks:
        return rng.choice(pool.blocks).text[style][:40]
    if kind < 0.92:
        return run(rng, pool, style, site)
    return second_story(rng, pool, site)


def run(rng, pool, style, site, small=False):
    """A made-up run of teasers: the parts, their order, marks and cuts are drawn once, then every item is built alike."""
    count = rng.randint(1, 3) if small else rng.choice([2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10, 12, 15])
    blurb, category, by, more = (rng.random() < share for share in (0.5, 0.15, 0.2, 0.2))
    date_place = rng.choice([None, None, "after", "before", "inline"])
    mark = rng.choice(MARKS)
    cut_way = rng.choice(["sentence", "sentence", "full", *CUT_MARKS])
    width = rng.choice([60, 80, 100, 120, 150, 200, 300])
    blanks = rng.choice(["none", "between items", "everywhere"]) if style == "innertext" else "none"
    more_text = rng.choice(FOREIGN_MORE if pool.foreign and rng.random() < 0.8 else MORE)
    lines = []
    if rng.random() < 0.75:
        heading = rng.choice(pool.headings)
        heading = heading.upper() if rng.random() < 0.15 else heading
        lines.append(heading + (":" if rng.random() < 0.1 else ""))
        if style == "innertext" and rng.random() < 0.5:
            lines.append("")
    for number in range(1, count + 1):
        title = other(rng, pool.items, site)
        item = []
        if mark == "number":
            title = f"{number}. {title}"
        elif mark == "number line":
            item.append(str(number))
        else:
            title = mark + title
        if category:
            item.append(rng.choice(CATEGORIES))
        day = date(rng, pool.foreign)
        if date_place == "before":
            item.append(day)
        if date_place == "inline":
            title += rng.choice([" - ", " | ", " (", " "]) + day
        item.append(title)
        if by:
            item.append(rng.choice(["By ", "by ", "", ""]) + rng.choice(NAMES))
        if date_place == "after":
            item.append(day)
        if blurb and rng.random() < 0.93:
            item.append(cut(rng, other(rng, pool.paragraphs, site)[0], cut_way, width))
        if more:
            item.append(more_text)
        for k, line in enumerate(item):
            lines.append(line)
            if blanks == "everywhere" or (blanks == "between items" and k == len(item) - 1):
                lines.append("")
    return lines


def second_story(rng, pool, site):
    """The opening of another story: prose, with nothing to tell it but that it is about something else."""
    story = other(rng, pool.stories, site)
    count = rng.choice([1, 1, 2, 2, 3, 4, 6, 10])
    lines = [other(rng, pool.items, site)]
    if rng.random() < 0.5:
        lines.append("By " + rng.choice(NAMES))
    if rng.random() < 0.5:
        lines.append(date(rng, pool.foreign))
    lines += story[:count]
    if count < len(story) and rng.random() < 0.6:
        lines.append(rng.choice(ENDINGS))
    return lines


def cut(rng, text, way, width):
    if way == "full":
        return text
    if way == "sentence":
        sentence = re.match(r".+?(?:[.!?](?=\s|$)|[。！？])", text)
        return sentence.group() if sentence else text
    short = text[:width]
    if rng.random() < 0.7 and len(text) > width:
        short = short.rsplit(" ", 1)[0]
    return short + (CUT_MARKS[way] if len(text) > len(short) else "")


def date(rng, foreign):
    kind = rng.random()
    month, number, day, year = rng.choice(MONTHS), rng.randint(1, 12), rng.randint(1, 28), rng.randint(2008, 2025)
    if foreign and kind < 0.85:
        if kind < 0.4:
            return f"{day:02d}.{number:02d}.{year}"
        if kind < 0.5:
            return f"{day:02d}.{number:02d}.{year}, {rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
        if kind < 0.6:
            return f"{day:02d}/{number:02d}/{year}"
        if kind < 0.75:
            return f"{year}-{number:02d}-{day:02d}"
        return f"vor {rng.randint(2, 23)} Stunden" if kind < 0.8 else f"{year}年{number}月{day}日"
    if kind < 0.25:
        return f"{month} {day}, {year}"
    if kind < 0.4:
        return f"{month[:3]} {day}, {year}"
    if kind < 0.5:
        return f"{day} {month} {year}"
    if kind < 0.58:
        return f"{day:02d}.{number:02d}.{year}"
    if kind < 0.66:
        return f"{year}-{number:02d}-{day:02d}"
    if kind < 0.85:
        return f"{rng.randint(1, 23)} {rng.choice(['hours', 'hours', 'minutes', 'days', 'weeks'])} ago"
    if kind < 0.93:
        return f"{month[:3]} {day}"
    return f"{rng.randint(1, 12)}:{rng.randint(0, 59):02d} {rng.choice(['am', 'pm', 'AM', 'PM'])}"

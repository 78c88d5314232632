"""What gets transplanted into a page: blocks, headlines and stories of other pages, kept apart by fold.

A host may only get what its own fold holds. Else a line would be learned on one side of a split and asked on the other.
"""

from functools import cache

from align import tokens
from blocks import related_blocks
from documents import FOLDS, fold_of, read

ARTICLE_TYPES = ("article", "service", "documentation")
LIST_TYPES = ("listing", "collection", "product")

HEADINGS = (
    "Related|Related Articles|Related Stories|Related Posts|Recent Posts|Trending|Trending Now|Most Popular|Most Read|"
    "Popular|Popular Posts|More|More News|More from this section|More Stories|Latest News|Latest|Top Stories|Recommended|"
    "Recommended for you|You may also like|You might also like|Also on|Editors' Picks|Don't Miss|Read Next|Up Next|"
    "In this section|In Other News|Featured|Around the web|From the web|More in News|More Headlines|Most Viewed|"
    "Most Commented|What to Read Next|News|Sports|Business|Politics|Opinion|Local|Entertainment|Video|Videos|Photos|World|"
    "Archive|Headlines|Next article|Previous article|Read more|See also|Top Videos|Partner Content|Sponsored|"
    "Promoted Stories|Comments"
).split("|")
FOREIGN_HEADINGS = (
    "Mehr zum Thema|Auch interessant|Meistgelesen|Das könnte Sie auch interessieren|Ähnliche Beiträge|Neueste Beiträge|"
    "Weitere Artikel|Weitere Meldungen|Lesen Sie auch|Aktuelles|Beliebte Beiträge|Empfehlungen der Redaktion|À lire aussi|"
    "Lire aussi|Les plus lus|Sur le même sujet|Lee también|Más noticias|Lo más leído|Te puede interesar|Leggi anche|"
    "Le più lette|Articoli correlati|Leia também|Mais lidas|Lees ook|Meest gelezen|Czytaj także|Najczęściej czytane|"
    "Читайте также|Похожие статьи|Популярное|関連記事|人気記事|おすすめ記事|最新ニュース|相关阅读|热门文章|Διαβάστε επίσης|İlgili haberler"
).split("|")


class Pool:
    """The donors of one fold. `items` and `stories` carry their site, so that no page gets a piece of itself."""

    def __init__(self, foreign):
        self.foreign = foreign
        self.blocks = []
        self.headings = []
        self.items = []
        self.stories = []

    def settle(self):
        self.teasers = [b for b in self.blocks if holds_teasers(b)]
        for block in self.teasers:
            if block.heading and len(tokens(block.heading)) <= 5:
                self.headings.append(block.heading)
            # One line a text node: headlines stand alone there.
            for line in block.text["gettext"]:
                line = " ".join(line.split())
                if is_headline(line):
                    self.items.append((block.site, line))
        self.headings += HEADINGS * (1 if self.foreign else 2) + FOREIGN_HEADINGS * (2 if self.foreign else 0)
        self.paragraphs = [
            (site, long) for site, story in self.stories if (long := [p for p in story if len(tokens(p)) >= 12])
        ]
        return self


def holds_teasers(block):
    """Blocks of single words are menus: they are well known already."""
    lengths = [len(tokens(line)) for line in block.text["innertext"] if line.strip()]
    long = sum(n >= 5 for n in lengths)
    return long >= 3 and long >= 0.3 * len(lengths)


def is_headline(line):
    return 5 <= len(tokens(line)) <= 18 and line[-1:] not in ".,;"


def page_title(gold):
    title = " ".join((gold.get("title") or "").split())
    return title if 4 <= len(tokens(title)) <= 20 else None


@cache
def reviewed_pools(bench):
    """Donors of the pages with a gold body."""
    pools = {fold: Pool(foreign=False) for fold in range(FOLDS)}
    for name, gold in bench.gold.items():
        for g in gold.values():
            pool = pools[fold_of(g["site"])]
            if title := page_title(g):
                pool.items += [(g["site"], title)] * 3
            if g["page_type"] in ARTICLE_TYPES:
                pool.stories.append((g["site"], [line.strip() for line in g["body"].split("\n") if line.strip()]))
        for page in read(bench.path(name, "pages.jsonl.xz")):
            if g := gold.get(page["id"]):
                found = related_blocks(
                    bench.parse(page["html"]), g["site"], g["body"], g["page_type"] in LIST_TYPES, bench.styles
                )
                # There are few news pages, and theirs are the blocks that crowd pages most.
                pools[fold_of(g["site"])].blocks += found * (3 if name == "news" else 1)
    return {fold: pool.settle() for fold, pool in pools.items()}


@cache
def agreed_pools(*pages):
    """Donors of the pages that two extractors agree on: what neither kept is boilerplate, what both kept is a story."""
    pools = {fold: Pool(foreign=True) for fold in range(FOLDS)}
    bench = pages[0].bench
    for record in (record for part in pages for record in part.records):
        pool = pools[fold_of(record["site"])]
        body = "\n".join(record["bodies"])
        pool.blocks += related_blocks(bench.parse(record["html"]), record["site"], body, False, bench.styles)
        story = [line.strip() for line in record["bodies"][0].split("\n") if len(tokens(line)) >= 8]
        if story:
            pool.stories.append((record["site"], story))
    return {fold: pool.settle() for fold, pool in pools.items()}

"""The blocks of a page that list other pages: related stories, most read, latest news. They are what gets transplanted."""

from collections import namedtuple

from align import tokens

# `text` holds the block's lines for each style, `heading` what stands above it.
Block = namedtuple("Block", "site heading text")

CONTAINERS = ("ul", "ol", "div", "section", "aside", "table", "tbody")
MIN_ITEMS = 3
# An element that has more words is no item but a column of the page.
MAX_ITEM_WORDS = 150
MIN_TITLE_WORDS = 4
MAX_HEADING_WORDS = 6
LINES = range(3, 151)


def related_blocks(root, site, body, lists, styles):
    """`body` is the text that must not be in a block, unless the page `lists`: then its lists are its content, but good
    enough as the boilerplate of another page. `styles` name the ways from an element to text."""
    body = " ".join(body.lower().split())
    page = root.find("body") if root is not None else None
    if page is None:
        return []
    found = []
    # The elements themselves: lxml may give a dropped one's id to the next.
    taken = set()
    for element in page.iter(*CONTAINERS):
        if any(above in taken for above in element.iterancestors()) or not is_list(element):
            continue
        text = {
            name: [line.strip("\r") for line in style(element).rstrip("\n").split("\n")]
            for name, style in styles.items()
        }
        lines = [line for line in text["innertext"] if line.strip()]
        if len(lines) not in LINES:
            continue
        inside = sum(" ".join(line.lower().split()) in body for line in lines if len(tokens(line)) >= MIN_TITLE_WORDS)
        if not lists and inside > 0.2 * len(lines):
            continue
        taken.add(element)
        found.append(Block(site, heading_of(element), text))
    return found


def is_list(element):
    """Most of its children are short and hold a link with enough words for a title."""
    children = [child for child in element if isinstance(child.tag, str)]
    if len(children) < MIN_ITEMS:
        return False
    items = large = 0
    for child in children:
        if len("".join(child.itertext()).split()) > MAX_ITEM_WORDS:
            large += 1
            continue
        links = [child] if child.tag == "a" else child.iter("a")
        items += any(len(tokens(" ".join(link.itertext()))) >= MIN_TITLE_WORDS for link in links)
    return items >= MIN_ITEMS and items >= 0.6 * len(children) and large <= 1


def heading_of(element):
    for _ in range(3):
        above = element.getprevious()
        while above is not None and not isinstance(above.tag, str):
            above = above.getprevious()
        if above is not None:
            text = " ".join(" ".join(above.itertext()).split())
            return text if 0 < len(tokens(text)) <= MAX_HEADING_WORDS else None
        element = element.getparent()
        if element is None or element.tag == "body":
            return None
    return None

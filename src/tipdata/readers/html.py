"""HTML to a document: the blocks of the page in order, navigation marked as furniture."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from tipdata.errors import LimitError
from tipdata.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["MAX_NESTING", "html_document"]

MAX_NESTING = 2_000
"""How deep elements that are hidden, furniture or the article may stand in each other."""

BLOCKS = frozenset(
    "address article aside blockquote body br caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p "
    "pre section summary table tbody td tfoot th thead title tr ul".split()
)
"""Elements that begin and end a block of text."""

LINES = frozenset(("br", "dd", "li", "td", "th"))
"""Blocks that are lines of one paragraph, list or row, not paragraphs of their own."""

NEARBY = 64
"""How many open elements an end tag is compared with; bounds the cost of wrong nesting."""

SILENT = frozenset("script style template noscript svg math object iframe canvas select".split())
"""Elements whose content is no text of the page."""

FURNITURE = frozenset("nav header footer aside form button menu dialog title".split())
"""Elements that hold navigation and the like, not the document."""

FURNITURE_ROLES = frozenset("navigation banner contentinfo search complementary menu".split())
"""ARIA roles that say the same."""

ARTICLE = frozenset(("article", "main"))
"""Elements that hold the document where a page has them."""


class Block(NamedTuple):
    """One block of text, and whether it belongs to the document itself."""

    text: str
    lead: str
    main: bool
    article: bool


def html_document(html: str, source: str | None = None) -> Document:
    r"""Read a page's text, block by block.

    Args:
        html: The page, decoded.
        source: Its name.

    Returns:
        A document whose text holds every visible block, one to a paragraph; navigation, banners
        and footers are in it too, marked as furniture.

    Raises:
        LimitError: Elements are nested deeper than ``MAX_NESTING``.

    Example:
        >>> page = "<nav>Home</nav><article><h1>NORWAY</h1><p>It is on Tier 1.</p></article>"
        >>> document = html_document(page)
        >>> document.text
        'Home\n\nNORWAY\n\nIt is on Tier 1.'
        >>> [document[span] for span in document.furniture]
        ['Home']
    """
    reader = _PageReader()
    reader.feed(html)
    reader.close()
    reader.flush()
    return _laid_out(reader.blocks, source)


def _laid_out(blocks: Sequence[Block], source: str | None) -> Document:
    """Join the blocks, and mark those that are not the document's."""
    has_article = any(block.article and block.main for block in blocks)
    pieces: list[str] = []
    furniture: list[Span] = []
    offset = 0
    for block in blocks:
        if pieces:
            pieces.append(block.lead)
            offset += len(block.lead)
        pieces.append(block.text)
        if not block.main or (has_article and not block.article):
            furniture.append(Span(offset, offset + len(block.text)))
        offset += len(block.text)
    return Document("".join(pieces), source, tuple(furniture))


class _Element:
    """An open element that decides what becomes of the text inside it."""

    __slots__ = ("article", "furniture", "inner", "silent", "tag")

    def __init__(self, tag: str, *, silent: bool, furniture: bool, article: bool) -> None:
        self.tag = tag
        self.silent = silent
        self.furniture = furniture
        self.article = article
        self.inner = 0  # open elements of the same tag inside it


class _PageReader(HTMLParser):
    """Collects blocks; a block ends wherever another begins, closed or not."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.pieces: list[str] = []
        self.open: list[_Element] = []
        self.silent = self.furniture = self.article = 0
        self.lead = "\n\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.flush()
            if tag in LINES:
                self.lead = "\n"
        element = self._deciding(tag, attrs)
        if element is not None:
            self._enter(element)
        elif self.open and self.open[-1].tag == tag:
            self.open[-1].inner += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.flush()
        for depth in range(1, min(len(self.open), NEARBY) + 1):
            if self.open[-depth].tag == tag:
                self._leave(depth)
                return

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.pieces.append(data)

    def flush(self) -> None:
        """End the block at hand."""
        text = " ".join("".join(self.pieces).split())
        self.pieces.clear()
        if text:
            self.blocks.append(Block(text, self.lead, not self.furniture, bool(self.article)))
            self.lead = "\n\n"

    def _deciding(self, tag: str, attributes: list[tuple[str, str | None]]) -> _Element | None:
        """The element, if what it is decides what becomes of its text."""
        values = dict(attributes)
        role = (values.get("role") or "").lower()
        style = (values.get("style") or "").replace(" ", "").lower()
        hidden = "hidden" in values or values.get("aria-hidden") == "true"
        silent = tag in SILENT or hidden or "display:none" in style
        furniture = tag in FURNITURE or role in FURNITURE_ROLES
        if furniture and tag == "header" and self.article:
            furniture = False  # the article's own header holds its title
        article = tag in ARTICLE or role == "main"
        if not (silent or furniture or article):
            return None
        return _Element(tag, silent=silent, furniture=furniture, article=article)

    def _enter(self, element: _Element) -> None:
        if len(self.open) >= MAX_NESTING:
            message = f"the page nests elements deeper than max_nesting={MAX_NESTING:,}"
            found = len(self.open) + 1
            raise LimitError(message, limit="max_nesting", allowed=MAX_NESTING, found=found)
        self.open.append(element)
        self._count(element, 1)

    def _leave(self, depth: int) -> None:
        """Close the element at this depth and all that stand in it unclosed."""
        element = self.open[-depth]
        if element.inner:
            element.inner -= 1
            return
        for inside in self.open[-depth:]:
            self._count(inside, -1)
        del self.open[-depth:]

    def _count(self, element: _Element, step: int) -> None:
        self.silent += step * element.silent
        self.furniture += step * element.furniture
        self.article += step * element.article

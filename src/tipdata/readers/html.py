"""HTML to a document: the blocks of the page in order, navigation marked as furniture."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import groupby
from typing import TYPE_CHECKING

from tipdata.errors import LimitError, MissingExtraError, VocabularyError
from tipdata.readers.blocks import PageBlocks
from tipdata.readers.lexbor import tell_lexbor
from tipdata.readers.limits import MAX_HTML, MAX_NESTING
from tipdata.readers.plain import is_plain
from tipdata.readers.tidy import tidied
from tipdata.text import Document, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipdata.readers.blocks import Block

__all__ = ["html_document"]

ENGINES = ("html.parser", "selectolax")

LONGEST_CELL = 100
"""Cells of a table of facts are shorter; others lay out the page."""

ARTICLE_SHARE = 0.1
"""The part of a page's text an article must hold to be the document, and not a teaser."""


def html_document(
    html: str,
    source: str | None = None,
    *,
    max_html: int = MAX_HTML,
    max_nesting: int = MAX_NESTING,
    engine: str | None = None,
) -> Document:
    r"""Read a page's text, block by block.

    Args:
        html: The page, decoded.
        source: Its name.
        max_html: How many characters it may have.
        max_nesting: How deep its elements may stand in each other.
        engine: ``"html.parser"`` or ``"selectolax"``; if None, selectolax where the extra
            ``html`` is installed. The result is the same: pages whose elements are so misplaced
            that engines mend them differently are always read by the standard library.

    Returns:
        A document whose text holds all text of the page, one block to a paragraph; navigation,
        banners, footers and hidden text are in it too, marked as furniture.

    Raises:
        LimitError: The page is longer than ``max_html``, or nested deeper than ``max_nesting``.
        MissingExtraError: ``engine`` asks for selectolax and it is not installed.
        VocabularyError: ``engine`` names no engine.

    Example:
        >>> page = "<nav>Home</nav><article><h1>NORWAY</h1><p>It is on Tier 1.</p></article>"
        >>> document = html_document(page)
        >>> document.text
        'Home\n\nNORWAY\n\nIt is on Tier 1.'
        >>> [document[span] for span in document.furniture]
        ['Home']
    """
    if len(html) > max_html:
        message = (
            f"{source or 'the page'} has {len(html):,} characters, more than "
            f"max_html={max_html:,}; raise it to read on"
        )
        raise LimitError(message, limit="max_html", allowed=max_html, found=len(html))
    return _laid_out(_blocks(tidied(html), max_nesting, engine), source)


def _blocks(html: str, max_nesting: int, engine: str | None) -> list[Block]:
    """The blocks of a tidied page, by the engine asked for or the fastest there is."""
    if engine not in (None, *ENGINES):
        message = f"no engine {engine!r}: tipdata reads HTML by {' or '.join(ENGINES)}"
        raise VocabularyError(message, vocabulary="engine", found=engine, expected=ENGINES)
    if engine != "html.parser" and is_plain(html):
        page = PageBlocks(max_nesting)
        try:
            tell_lexbor(html, page)
        except MissingExtraError:
            if engine is not None:
                raise
        else:
            page.finish()
            return page.blocks
    reader = _StandardReader(max_nesting)
    reader.feed(html)
    reader.close()
    reader.finish()
    return reader.blocks


class _StandardReader(PageBlocks, HTMLParser):
    """The standard library's engine."""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A slash ends no element in HTML."""
        self.handle_starttag(tag, attrs)

    def updatepos(self, i: int, j: int) -> int:  # noqa: ARG002 - the base class's signature
        """Lines are not counted: nobody asks for them."""
        return j


def _laid_out(blocks: Sequence[Block], source: str | None) -> Document:
    """Join the blocks, and mark those that are not the document's."""
    pieces: list[str] = []
    furniture: list[Span] = []
    offset = 0
    for (lead, block), own in zip(_spaced(blocks), _own(blocks), strict=True):
        pieces += (lead, block.text)
        start = offset + len(lead)
        offset = start + len(block.text)
        if not own:
            furniture.append(Span(start, offset))
    return Document("".join(pieces), source, tuple(furniture))


def _own(blocks: Sequence[Block]) -> Iterator[bool]:
    """Whether each block is the document's own: in its article, if the page has one."""
    framed = not all(block.furniture or block.hidden for block in blocks)
    own = [not (block.hidden or (block.furniture and framed)) for block in blocks]
    lengths = [len(block.text) * mine for block, mine in zip(blocks, own, strict=True)]
    told = sum(n for block, n in zip(blocks, lengths, strict=True) if block.article)
    has_article = told > ARTICLE_SHARE * sum(lengths)
    return (
        mine and (block.article or not has_article) for block, mine in zip(blocks, own, strict=True)
    )


def _spaced(blocks: Sequence[Block]) -> Iterator[tuple[str, Block]]:
    """The blocks with the white space before them: the cells of a table of facts on one line."""
    first = True
    for row, group in groupby(blocks, key=lambda block: block.row):
        cells = list(group)
        tabular = bool(row) and _is_tabular(cells)
        before = 0
        for block in cells:
            lead = "\t" if tabular and before not in (0, block.cell) else block.lead
            yield "" if first else lead, block
            first, before = False, block.cell


def _is_tabular(blocks: Sequence[Block]) -> bool:
    """Whether each cell of a row is one short line."""
    cells = [block.cell for block in blocks if "\n" in block.lead]
    return len(cells) == len(set(cells)) and all(len(block.text) < LONGEST_CELL for block in blocks)

"""The engine of the extra ``html``: selectolax, telling a page as the standard library does.

This is the only module that knows selectolax; another engine would replace its one function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tipdata.errors import MissingExtraError
from tipdata.readers.elements import ARTICLE, BLOCKS, FURNITURE, PAGE, VOID
from tipdata.readers.tidy import DECISIVE, UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from selectolax.lexbor import LexborNode

    from tipdata.readers.blocks import PageBlocks

__all__ = ["tell_lexbor"]

TOLD = ",".join(sorted({*BLOCKS, *FURNITURE, *ARTICLE, "sup"}) + [f"[{a}]" for a in DECISIVE])
"""The elements a reader of blocks wants to hear of."""

EDGE = "\x00"
"""Put around what is told between the text; tidied pages have none."""


def tell_lexbor(html: str, page: PageBlocks) -> None:
    """Tell a page's tags and text, in the order of its tree.

    Args:
        html: The page, tidied and plain.
        page: Who listens.

    Raises:
        MissingExtraError: The extra ``html`` is not installed.
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        message = "the engine 'selectolax' is not installed: pip install 'tipdata[html]'"
        raise MissingExtraError(message, extra="html") from error
    tree = LexborHTMLParser(f"<!doctype html><hr>{html}")
    attributes = _edged(tree.css(TOLD))
    text = tree.root.text(deep=True) if tree.root else ""
    if EDGE not in text:
        message = "selectolax is too old here: pip install 'tipdata[html]'"
        raise MissingExtraError(message, extra="html")
    for index, piece in enumerate(UNREADABLE.sub("", text).split(EDGE)):
        if index % 2 == 0:
            page.handle_data(piece)
        elif piece[0] == "-":
            page.handle_endtag(piece[1:])
        else:
            tag, _, number = piece[1:].partition(" ")
            page.handle_starttag(tag, attributes[int(number)] if number else [])


def _edged(nodes: Iterable[LexborNode]) -> list[list[tuple[str, str | None]]]:
    """Write into the tree's text where each element begins and ends; gives their attributes."""
    attributes: list[list[tuple[str, str | None]]] = []
    before = None
    for node in nodes:
        tag = node.tag
        if tag in PAGE or node.mem_id == before:  # found by its name and by an attribute
            continue
        before = node.mem_id
        values = node.attributes
        node.insert_before(f"{EDGE}+{tag} {len(attributes) if values else ''}{EDGE}")
        if values:
            attributes.append(list(values.items()))
        if tag not in VOID:
            node.insert_after(f"{EDGE}-{tag}{EDGE}")
    return attributes

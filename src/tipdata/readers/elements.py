"""What HTML's elements are to a reader of text."""

from __future__ import annotations

__all__ = [
    "ARTICLE",
    "BARRIERS",
    "BLOCKS",
    "CLOSES",
    "FURNITURE",
    "FURNITURE_ROLES",
    "LINES",
    "PAGE",
    "TABLE_PARTS",
    "VOID",
]

VOID = frozenset(
    "area base basefont bgsound br col embed hr img input keygen link meta param source track "
    "wbr".split()
)
"""Elements without content."""

PAGE = frozenset(("html", "head", "body"))
"""The page itself; its tags begin no block, and its attributes hide nothing."""

LINES = frozenset("dd dt li option td th tr".split())
"""Blocks that are lines of a list or table, not paragraphs of their own."""

TABLE_PARTS = frozenset("caption tbody td tfoot th thead tr".split())
"""Elements that stand only in tables."""

HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())

BLOCKS = (
    frozenset(
        "address article aside blockquote br button center details dialog dir div dl fieldset "
        "figcaption figure footer form header hgroup hr legend listing main menu nav ol optgroup p "
        "pre search section select summary table textarea title ul".split()
    )
    | HEADINGS
    | LINES
    | TABLE_PARTS
)
"""Elements that begin and end a block of text."""

_INSIDE_PARAGRAPHS = (
    LINES | TABLE_PARTS | frozenset("br button legend optgroup select textarea title".split())
)
CLOSES = {
    **{tag: frozenset(("p",)) for tag in BLOCKS - _INSIDE_PARAGRAPHS},
    "li": frozenset(("li", "p")),
    "dt": frozenset(("dd", "dt", "p")),
    "dd": frozenset(("dd", "dt", "p")),
    "option": frozenset(("option",)),
    "optgroup": frozenset(("option", "optgroup")),
    "td": frozenset(("td", "th", "p", "li", "dd", "dt")),
    "th": frozenset(("td", "th", "p", "li", "dd", "dt")),
    "tr": frozenset(("td", "th", "tr", "p", "li", "dd", "dt")),
    **{
        tag: frozenset(("td", "th", "tr", "tbody", "thead", "tfoot", "p", "li", "dd", "dt"))
        for tag in ("tbody", "thead", "tfoot")
    },
}
"""Which open elements the start of another one ends."""

BARRIERS = frozenset("button caption table td th".split())
"""Elements that an end tag inside them does not reach beyond."""

FURNITURE = frozenset(
    "aside audio button canvas datalist dialog footer header label menu nav object select "
    "textarea title video".split()
)
"""Elements that hold navigation, controls and the like, not the document."""

FURNITURE_ROLES = frozenset(
    "alertdialog banner complementary contentinfo dialog menu menubar navigation search "
    "toolbar".split()
)
"""ARIA roles that say the same."""

ARTICLE = frozenset(("article", "main"))
"""Elements that hold the document where a page has them."""

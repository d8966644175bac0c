"""Small pieces of HTML, each of which escapes what it is given."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tipdata.vocabulary import Tier

__all__ = ["LONGEST", "block", "facts", "folded", "items", "named", "safe", "table", "tier_badge"]

LONGEST = 1_000
"""Characters of one text that are shown."""

_STYLE = """\
.tipdata{max-width:60em;line-height:1.45}
.tipdata h3,.tipdata h4{margin:.6em 0 .3em;font-size:1.15em}
.tipdata h4{font-size:1em}
.tipdata p{margin:.3em 0}
.tipdata small{opacity:.75;font-weight:normal}
.tipdata .scroll{max-height:30em;overflow:auto;width:fit-content;max-width:100%}
.tipdata table{border-collapse:collapse;margin:.3em 0;font-size:.95em}
.tipdata th,.tipdata td{text-align:left!important;vertical-align:top;padding:.15em .9em .15em 0;\
background:none;border:0;border-bottom:1px solid rgba(128,128,128,.35)}
.tipdata .number{text-align:right!important;font-variant-numeric:tabular-nums}
.tipdata ul,.tipdata ol{margin:.2em 0 .5em;padding-left:1.8em}
.tipdata summary{cursor:pointer;font-weight:600;margin:.4em 0 .2em}
.tipdata blockquote{margin:.3em 0 .6em;padding-left:.8em;border-left:3px solid rgba(128,128,128,.5)}
.tipdata .tier{display:inline-block;padding:0 .55em;border-radius:.3em;white-space:nowrap;\
border:1px solid rgba(128,128,128,.5)}
"""
"""Colours come from the notebook's own theme, but for tiers and for lines that show on any."""

FILLS = {
    "1": ("#d3ebe6", "#20302d"),
    "2": ("#86bccb", "#0d2b33"),
    "2WL": ("#cf7a35", "#221000"),
    "3": ("#6a1b2d", "#ffffff"),
    "SC": ("#5c5c5c", "#ffffff"),
}
"""Fill and text of a tier's badge, those of the plots, by its code."""


def safe(text: object) -> str:
    """A text as HTML, shortened; what no encoding takes is replaced.

    Example:
        >>> safe("<b>Anti-TIP & more</b>")
        '&lt;b&gt;Anti-TIP &amp; more&lt;/b&gt;'
    """
    words = str(text)
    if len(words) > LONGEST:
        words = words[:LONGEST] + "…"
    return escape(words.encode("utf-8", "replace").decode("utf-8"))


def named(term: object) -> str:
    """A term's words, as they are read: ``victims_identified`` without its underscore."""
    return safe(str(term).replace("_", " "))


def tier_badge(tier: Tier | None) -> str:
    """A tier on its colour."""
    if tier is None:
        return "<span>no tier stated</span>"
    fill, ink = FILLS[tier.value]
    style = f"background:{fill};color:{ink}"
    return f'<span class="tier" style="{style}">{safe(tier.label)}</span>'


def block(*parts: str) -> str:
    """The parts as one piece of a page, with the style they need."""
    return f'<div class="tipdata"><style>{_STYLE}</style>{"".join(parts)}</div>'


def items(texts: Iterable[str], *, ordered: bool = False) -> str:
    """A list of texts that are HTML already."""
    tag = "ol" if ordered else "ul"
    return f"<{tag}>{''.join(f'<li>{text}</li>' for text in texts)}</{tag}>"


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A table of names and values, the values HTML already; nothing where there are none."""
    rows = "".join(
        f'<tr><th scope="row">{safe(name)}</th><td>{value}</td></tr>' for name, value in pairs
    )
    return f"<table><tbody>{rows}</tbody></table>" if rows else ""


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of cells that are HTML already; columns of numbers begin with ``#``."""
    columns = [(head.lstrip("#"), _class_of(head)) for head in heads]
    head = "".join(f'<th scope="col"{kind}>{safe(name)}</th>' for name, kind in columns)
    body = "".join(f"<tr>{_cells(row, [kind for _, kind in columns])}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _class_of(head: str) -> str:
    return ' class="number"' if head.startswith("#") else ""


def _cells(row: Iterable[str], kinds: Iterable[str]) -> str:
    return "".join(f"<td{kind}>{cell}</td>" for cell, kind in zip(row, kinds, strict=True))


def folded(title: str, count: int, body: str, *, unfolded: bool = False) -> str:
    """A part that opens and closes; nothing where there is nothing in it."""
    if not count:
        return ""
    state = " open" if unfolded else ""
    return f"<details{state}><summary>{safe(title)} ({count:,})</summary>{body}</details>"

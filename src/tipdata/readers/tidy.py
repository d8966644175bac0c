"""Tag soup to plain HTML: what engines read differently, or slowly, is written one way first.

Afterwards every ``<`` opens a tag with well-formed attributes, and there are no comments, scripts
or other elements with rules of their own but titles and text fields that hold no tags. Text is
kept, also that of damaged pages.
"""

from __future__ import annotations

import re

__all__ = ["UNREADABLE", "tidied"]

RAW = frozenset("script style iframe noembed".split())
"""Elements whose content is code, or nothing a browser shows: dropped."""

ONLY_TEXT = frozenset(("title", "textarea"))
"""Elements in which tags are text."""

DRAWINGS = frozenset(("svg", "math"))
"""Elements of other languages: their words are kept, hidden."""

WRITTEN_AS = {
    "noscript": ("<div hidden>", "</div>"),
    "template": ("<div hidden>", "</div>"),
    "noframes": ("<div>", "</div>"),
    "xmp": ("<pre>", "</pre>"),
    "image": ("<img>", ""),
    "plaintext": ("", ""),
    "frameset": ("", ""),
    "frame": ("", ""),
}
"""Elements that engines treat each their own way, and what is read in their place."""

DECISIVE = frozenset(("hidden", "role", "style", "aria-hidden"))
"""The attributes that decide what becomes of an element's text."""

UNREADABLE = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that are no text, however a page writes them."""

_NAME = r"[a-zA-Z][\w:.-]*+"
_ATTRIBUTE = r"""\s++[a-zA-Z_][\w:.-]*+(?:=(?:"[^"<>]*+"|'[^'<>]*+'|[\w./:#%-]++(?=[\s>])))?+"""
_OWN_RULES = "|".join(sorted({*RAW, *ONLY_TEXT, *DRAWINGS, *WRITTEN_AS}, reverse=True))
ODD = re.compile(
    rf"<(?!/?(?!(?:{_OWN_RULES})(?![\w:.-])){_NAME}(?:{_ATTRIBUTE}){{0,99}}+\s*+/?>)",
    re.ASCII | re.IGNORECASE,
)
"""A ``<`` that opens no plain tag of a plain element."""

STRAY = re.compile(r"<(?![a-zA-Z/!?])")
"""A ``<`` that opens nothing: a character of the text."""

LONG_REFERENCE = re.compile(r"&#([0-9]{8,});?")
"""A character's number with more digits than any has, which Python may refuse to read."""

COMMENT_END = re.compile(r"--!?>")
TAG_NAME = re.compile(r"</?([a-zA-Z][^\s/>]*)")
PLAIN_NAME = re.compile(_NAME, re.ASCII)
TAG_REST = re.compile(r"""(?:[^>"'=]++|=\s*+(?:"[^"]*+"|'[^']*+')|=|["'])*+>""")
"""What follows a tag's name, to its end; ``>`` may stand in quoted values."""

ATTRIBUTE = re.compile(
    r"""([^\s/>=]++|=[^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?"""
)
TAGS = re.compile(r"<[^<>]*>")

_ENDS = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW | ONLY_TEXT | DRAWINGS
}
_CHARACTERS = re.compile(f"[\x00\x80-\x9f\ud800-\udfff]|{UNREADABLE.pattern}")
_MEANT = {
    **dict.fromkeys((*range(32), 127, *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF)),
    **{ord(blank): blank for blank in "\t\n\f\r"},
    0x0B: " ",
    **{code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 160)},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def tidied(html: str) -> str:
    """Write a page in the plain way that every engine reads alike.

    Comments and scripts go. What stands behind one that is never closed, as on pages cut short,
    is kept as hidden text. Takes time linear in the page's length.

    Args:
        html: The page.

    Returns:
        The page with the same text and the same decisive attributes.

    Example:
        >>> tidied('<p title="2 > 1">1 < 2<!-- old --><script>if (a<b) c()</script></p>')
        '<p>1 &lt; 2</p>'
    """
    if _CHARACTERS.search(html):
        html = html.translate(_MEANT)
    if "&#" in html:
        html = LONG_REFERENCE.sub(_shortened, html)
    return _Tidy(STRAY.sub("&lt;", html)).run()


def _shortened(reference: re.Match[str]) -> str:
    return f"&#{reference[1].lstrip('0')[:8] or '0'};"


class _Tidy:
    """A page, how far it is done, and what has been seen to be missing in the rest."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.never_closed: set[str] = set()
        self.quoted = True  # whether quotation marks still come in pairs

    def run(self) -> str:
        """Write odd things in the plain way and take the rest over."""
        html, done = self.html, 0
        pieces: list[str] = []
        while match := ODD.search(html, done):
            start = match.start()
            new, end = self.mended(start)
            pieces += (html[done:start], new)
            done = end
        pieces.append(html[done:])
        return "".join(pieces)

    def mended(self, start: int) -> tuple[str, int]:
        """What to write for the odd thing here, and where it ends."""
        named = TAG_NAME.match(self.html, start)
        if self.html.startswith("<!--", start):
            return self.comment(start)
        if named is None:
            end = self.html.find(">", start)
            return ("", end + 1) if end >= 0 else self.as_text(start)
        end = self.tag_end(named.end())
        if end < 0:
            return self.as_text(start)
        return self.tag(named[1].lower(), start, end)

    def as_text(self, start: int) -> tuple[str, int]:
        """The rest of a page in which no tag ends."""
        return self.html[start:].replace("<", "&lt;"), len(self.html)

    def comment(self, start: int) -> tuple[str, int]:
        """A comment, which is no text of the page."""
        if "comment" not in self.never_closed:
            end = COMMENT_END.search(self.html, start + 2)
            if end is not None:
                return "", end.end()
        return self.unclosed("comment"), start + 4

    def unclosed(self, what: str) -> str:
        """The first time something is found never to be closed, hide the rest."""
        first = not self.never_closed & {"comment", *RAW}
        self.never_closed.add(what)
        return "<div hidden>" if first else ""

    def tag_end(self, start: int) -> int:
        """Where a tag ends, -1 if nowhere; a quotation mark never closed is ignored."""
        if self.quoted:
            rest = TAG_REST.match(self.html, start)
            if rest is not None:
                return rest.end()
            self.quoted = False
        return self.html.find(">", start) + 1 or -1

    def tag(self, name: str, start: int, end: int) -> tuple[str, int]:
        """A tag with an odd name or odd attributes, or of an element with rules of its own."""
        closing = self.html[start + 1] == "/"
        if name in WRITTEN_AS:
            return WRITTEN_AS[name][closing], end
        if name in _ENDS:
            return ("", end) if closing else self.element(name, end)
        if PLAIN_NAME.fullmatch(name) is None:
            return "", end
        if closing:
            return f"</{name}>", end
        return f"<{name}{_decisive(self.html[start + 1 + len(name) : end - 1])}>", end

    def element(self, name: str, start: int) -> tuple[str, int]:
        """An element with rules of its own, from behind its start tag."""
        close = None
        if name not in self.never_closed:
            close = _ENDS[name].search(self.html, start)
        if close is None:
            if name in RAW:
                return self.unclosed(name), start
            self.never_closed.add(name)
            return "", start
        end = self.tag_end(close.end())
        end = end if end >= 0 else len(self.html)
        content = self.html[start : close.start()]
        if name in RAW:
            return "", end
        if name in ONLY_TEXT:
            return f"<{name}>{content.replace('<', '&lt;')}</{name}>", end
        return f"<span hidden>{TAGS.sub(' ', tidied(content))}</span>", end


def _decisive(attributes: str) -> str:
    """The attributes of a tag that decide what becomes of its text, plainly written."""
    kept: dict[str, str] = {}
    for match in ATTRIBUTE.finditer(attributes):
        name = match[1].lower()
        if name in DECISIVE:
            kept.setdefault(name, match[2] or match[3] or match[4] or "")
    return "".join(f' {name}="{_quoted(value)}"' for name, value in kept.items())


def _quoted(value: str) -> str:
    return value.replace('"', "&quot;").replace("<", "&lt;").replace(">", "&gt;")

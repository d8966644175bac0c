"""Whether a page's elements nest so plainly that every engine builds the same tree of them.

The HTML standard moves misplaced elements: text out of tables, blocks out of paragraphs, and
emphasis over the edges of blocks. Where a page gives no cause to, the order of its tags is the
order of its tree, and an engine that builds the tree tells what one that reads the tags tells.
"""

from __future__ import annotations

import re

from tipdata.readers.elements import BLOCKS, CLOSES, HEADINGS, PAGE, TABLE_PARTS, VOID

__all__ = ["is_plain"]

DEEPEST = 400
"""How deep elements may stand in each other; trees cost the square of it."""

MOST = 200_000
"""How many tags a page may have; a tree of more takes too much memory to be the faster way."""

TAG = re.compile(r"<(/?)([a-zA-Z][\w:.-]*+)[^>]*+>", re.ASCII)

REFUSED = frozenset(("isindex", "nobr", "rb", "rp", "rt", "rtc", "ruby"))
"""Elements with habits of their own."""

ALONE = frozenset(("a", "button", "form", "select")) | HEADINGS
"""Elements that do not stand in one another."""

ROWS = frozenset(("tr",))
SECTIONS = frozenset(("tbody", "tfoot", "thead"))
TABLES = frozenset(("table",))
PARENTS = {
    "caption": TABLES,
    "colgroup": TABLES,
    "col": frozenset(("colgroup", "table")),
    "tbody": TABLES,
    "thead": TABLES,
    "tfoot": TABLES,
    "tr": TABLES | SECTIONS,
    "td": ROWS,
    "th": ROWS,
}
"""Where the parts of tables may stand."""

NO_TEXT = TABLES | ROWS | SECTIONS | {"colgroup"}
"""Elements whose text would be moved elsewhere."""

CHILDREN = {
    **{tag: frozenset(c for c, p in PARENTS.items() if tag in p) for tag in NO_TEXT},
    "select": frozenset(("optgroup", "option")),
    "optgroup": frozenset(("option",)),
    "option": frozenset(),
}
"""What alone may stand in some elements."""

LISTS = {
    "li": frozenset(("dir", "menu", "ol", "ul")),
    "dt": frozenset(("dl",)),
    "dd": frozenset(("dl",)),
}
"""Elements in which an item may begin while another one is open further out."""

END_LEFT_OUT = frozenset(("dd", "dt", "li", "optgroup", "option", "p"))
END_LEFT_OUT_IN_TABLES = END_LEFT_OUT | SECTIONS | ROWS | {"colgroup", "td", "th"}
COUNTED = ALONE | LISTS.keys() | {"p"}
RULED = PAGE | CLOSES.keys() | PARENTS.keys() | ALONE | LISTS.keys() | REFUSED
"""Elements of which it matters where they stand."""

_TABLE = TABLE_PARTS | TABLES


def is_plain(html: str) -> bool:
    """Whether engines agree about a page's tree, and a tree is worth building.

    Args:
        html: The page, tidied.

    Returns:
        Whether no element is misplaced; ends may be left out where the standard allows it.

    Example:
        >>> is_plain("<ul><li>one<li>two</ul><p>three"), is_plain("<b><p>one</b> two</p>")
        (True, False)
    """
    page = _Nesting()
    done = 0
    for count, match in enumerate(TAG.finditer(html)):
        if count > MOST:
            return False
        start = match.start()
        if page.bare and start > done and not html[done:start].isspace():
            return False
        done = match.end()
        tag = match[2].lower()
        if not (page.ends(tag) if match[1] else page.begins(tag)):
            return False
    return not page.bare or not html[done:].strip()


class _Nesting:
    """The elements open at one place of a page."""

    def __init__(self) -> None:
        self.open: list[str] = []
        self.count = dict.fromkeys(COUNTED, 0)
        self.bare = False  # whether text here would be moved

    def begins(self, tag: str) -> bool:
        """Open an element; whether it stands where it may."""
        if tag in RULED:
            if tag in PAGE:
                return True
            if tag in CLOSES:
                self.leave(CLOSES[tag] if tag in TABLE_PARTS else CLOSES[tag] & END_LEFT_OUT)
            if not self.allowed(tag, self.open[-1] if self.open else ""):
                return False
        elif self.open and self.open[-1] in CHILDREN:
            return False
        if tag not in VOID:
            self.open.append(tag)
            if tag in COUNTED:
                self.count[tag] += 1
            self.bare = tag in NO_TEXT
        return len(self.open) <= DEEPEST

    def allowed(self, tag: str, parent: str) -> bool:
        """Whether an element may stand in this parent and below what else is open."""
        count = self.count
        if tag in PARENTS:
            return parent in PARENTS[tag]
        if parent in CHILDREN:
            return tag in CHILDREN[parent]
        if count["p"] and "p" in CLOSES.get(tag, ()):
            return False
        if tag in ALONE:
            return not count[tag] and not (tag in HEADINGS and parent in HEADINGS)
        if tag in LISTS and parent not in LISTS[tag]:
            return not any(count[item] for item in LISTS)
        return tag not in REFUSED

    def ends(self, tag: str) -> bool:
        """Close an element; whether it is the one open here."""
        if not (self.open and self.open[-1] == tag):
            if tag in PAGE or tag in VOID:
                return tag not in BLOCKS  # </br> is a <br>, and </hr> nothing
            if tag in BLOCKS:
                self.leave((END_LEFT_OUT_IN_TABLES if tag in _TABLE else END_LEFT_OUT) - {tag})
            if not self.open or self.open[-1] != tag:
                return False
        self.pop()
        return True

    def leave(self, tags: frozenset[str]) -> None:
        """Close what needs no end tag."""
        while self.open and self.open[-1] in tags:
            self.pop()

    def pop(self) -> None:
        """Close the innermost element."""
        tag = self.open.pop()
        if tag in COUNTED:
            self.count[tag] -= 1
        self.bare = bool(self.open) and self.open[-1] in NO_TEXT

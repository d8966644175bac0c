"""The regions of a sentence: what it says of now, what breaks that down, what it compares with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.codes import pattern
from tipdata.parsing.statistics.region_words import (
    BARE_BRACKET,
    BRACKET,
    COMPARED_TOO,
    COMPARING_BRACKET,
    COUNTED,
    DATED,
    KINDS,
    LEADING,
    LEADING_SHARES,
    NUMBER,
    OF_THESE,
    OPENING,
    PREFACE,
    SAME,
    SWITCHING,
    UNCLOSED,
)
from tipdata.tuples import make

if TYPE_CHECKING:
    import re

__all__ = ["COMPARISON", "MAIN", "SHARES", "Region", "regions"]

# What a region does with its numbers.
MAIN, SHARES, COMPARISON = "main", "shares", "comparison"

_FROM = pattern("from")
_COMPARED = pattern("compared")


class Region(NamedTuple):
    """Half-open places of words in the sentence and what stands there."""

    start: int
    end: int
    part: str
    same: bool = False  # a comparison that says "the same number"
    nested: bool = False  # a comparing bracket behind the shares: "including 20 women (35 in 2016)"


def regions(code: str) -> list[Region]:
    """Cut a sentence into its regions.

    Args:
        code: The code of the sentence.

    Returns:
        Regions that tile the sentence, in order.

    Example:
        >>> from tipdata.parsing.statistics.wording import Wording
        >>> sentence = Wording("identified 9 victims (5 in 2016), including 2 men")
        >>> [region.part for region in regions(sentence.code)]
        ['main', 'comparison', 'main', 'shares']
    """
    match = OPENING.search(code)
    if match is None:
        return [Region(0, len(code), MAIN)]
    cutter = _Cutter(code)
    while match:
        at = cutter.switch(match)
        match = (OPENING if cutter.part is MAIN else SWITCHING).search(code, at)
    cutter.close(len(code))
    return cutter.found


class _Cutter:
    """The state while a sentence is cut."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.found: list[Region] = []
        self.start = 0
        self.part = MAIN
        self.same = False
        self.whole = False  # the comparison is all the clause says: "this compared with ..."
        self.range = False  # inside "from 10 to 15"

    def close(self, end: int) -> None:
        """End the region here."""
        if end > self.start:
            self.found.append(make(Region, (self.start, end, self.part, self.same, False)))
            self.start = end

    def turn(self, at: int, part: str, *, same: bool = False) -> None:
        """From here on the sentence does something else."""
        self.close(at)
        self.part, self.same = part, same

    def switch(self, match: re.Match[str]) -> int:
        """Follow one switch and say where to look on."""
        start, end = match.span()
        mark = match[0]
        kind = KINDS.get(mark[0])
        if kind is None or kind == "same":
            self.compare(start, mark, kind)
        elif kind == "bracket":
            return self.bracket(start)
        elif kind == "turn" or (kind == "comma" and end - start > 1):
            self.turn(start, SHARES if OF_THESE.match(mark) else MAIN)
        elif kind in ("comma", "back"):
            if self.leads_back(start, start + 1):
                self.turn(start, MAIN)
        elif kind == "to":
            if self.part is COMPARISON and self.range:
                self.turn(start, MAIN)
        elif kind == "shares":
            self.turn(start, SHARES)
        else:
            self.dash(start)
        return end

    def compare(self, start: int, words: str, kind: str | None) -> None:
        """A comparison opens."""
        clause = self.code.rfind(";", 0, start) + 1
        if start == clause and PREFACE.match(self.code, start):
            return
        opens = start == clause and _COMPARED.match(words)  # "compared with 9 in 2016, ..."
        self.whole = not opens and not COUNTED.search(self.code, clause, start)
        self.range = _FROM.search(words) is not None
        self.turn(start, COMPARISON, same=kind == "same")

    def leads_back(self, start: int, after: int) -> bool:
        """Whether a comma or "and" leads back to what is said of now."""
        code = self.code
        if self.part is SHARES:
            return LEADING_SHARES.match(code, after) is not None
        if self.whole or not NUMBER.search(code, self.start, start):
            return False
        if LEADING.match(code, after):
            return True
        # "... compared with none in 2019, and three convictions, compared with ..."
        dated = DATED.search(code, self.start, start)
        return bool(dated and COMPARED_TOO.match(code, after))

    def dash(self, start: int) -> None:
        """A dash closes what is open, or opens shares."""
        opens = self.part is MAIN and NUMBER.match(self.code, start + 1)
        self.turn(start, SHARES if opens else MAIN)

    def bracket(self, start: int) -> int:
        """Take a bracket as one region and go on as before it."""
        match = BRACKET.match(self.code, start)
        end = match.end() if match else start + 1
        if self.code[end - 1] != ")":
            unclosed = UNCLOSED.search(self.code, start, end)
            end = unclosed.start() if unclosed else end
        before = self.part
        self.close(start)
        self.found.append(self.bracketed(start, end))
        self.start, self.part = end, before
        return end

    def bracketed(self, start: int, end: int) -> Region:
        """The region a bracket makes: a comparison, or shares."""
        same = SAME.search(self.code, start, end) is not None
        compares = same or COMPARING_BRACKET.match(self.code, start + 1, end) is not None
        if BARE_BRACKET.match(self.code, start):  # "nine cases (six in 2016), one trial (three)"
            compares = any(region.part is COMPARISON for region in self.found)
        if self.part is COMPARISON or not compares:
            return Region(start, end, SHARES)
        return Region(start, end, COMPARISON, same, self.part is SHARES)

"""The regions of a sentence: what it says of now, what breaks that down, what it compares with."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from tipdata.parsing.statistics.region_words import (
    BARE_BRACKET,
    BRACKET,
    COMPARED_TOO,
    COMPARES,
    COMPARING_BRACKET,
    COUNTED,
    FINITE,
    GERUND,
    JOINING,
    NUMBER,
    OF_THESE,
    PERIOD,
    PREFACE,
    SAME,
    SWITCH,
    TURN,
    UNCLOSED,
)

if TYPE_CHECKING:
    import re

__all__ = ["Part", "Region", "regions"]


class Part(Enum):
    """What a region does with its numbers."""

    MAIN = "main"
    SHARES = "shares"
    COMPARISON = "comparison"


class Region(NamedTuple):
    """Half-open offsets into the sentence and what stands there."""

    start: int
    end: int
    part: Part
    same: bool = False  # a comparison that says "the same number"
    nested: bool = False  # a comparing bracket behind the shares: "including 20 women (35 in 2016)"


def regions(text: str) -> list[Region]:
    """Cut a sentence into its regions.

    Args:
        text: The sentence in lower case.

    Returns:
        Regions that tile the sentence, in order.

    Example:
        >>> [r.part.name for r in regions("identified 9 victims (5 in 2016), including 2 men")]
        ['MAIN', 'COMPARISON', 'MAIN', 'SHARES']
    """
    padded = f" {text}"  # so that every word follows a blank
    cutter = _Cutter(padded)
    at = 0
    while match := SWITCH.search(padded, at):
        at = cutter.switch(match)
    cutter.close(len(padded))
    return [r._replace(start=max(0, r.start - 1), end=r.end - 1) for r in cutter.found]


class _Cutter:
    """The state while a sentence is cut."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Region] = []
        self.start = 0
        self.part = Part.MAIN
        self.same = False
        self.whole = False  # the comparison is all the clause says: "this compared with ..."
        self.range = False  # inside "from 10 to 15"

    def close(self, end: int) -> None:
        """End the region here."""
        if end > self.start:
            self.found.append(Region(self.start, end, self.part, self.same))
            self.start = end

    def turn(self, at: int, part: Part, *, same: bool = False) -> None:
        """From here on the sentence does something else."""
        self.close(at)
        self.part, self.same = part, same

    def switch(self, match: re.Match[str]) -> int:
        """Follow one switch and say where to look on."""
        start, mark = match.start(), match[0]
        if mark == "(":
            return self.bracket(start)
        if mark[0] in "—–":
            self.dash(start)
            if len(mark) > 1:
                self.compare(start + 1, mark, same=mark[1:].startswith(SAME))
        elif mark == ";" or (mark == "," and TURN.match(self.text, start)):
            self.turn(start, Part.MAIN)
        elif mark == ",":
            self.comma(start)
        else:
            self.word(match, mark[1:])
        return match.end() if mark[-1] != " " or len(mark) == 1 else match.end() - 1

    def comma(self, start: int) -> None:
        """A comma leads back where a verb follows; "of these" opens shares."""
        if self.part is Part.MAIN:
            if OF_THESE.match(self.text, start):
                self.turn(start, Part.SHARES)
        elif self.leads_back(start, start + 1):
            self.turn(start, Part.MAIN)

    def word(self, match: re.Match[str], words: str) -> None:
        """A word that compares, breaks down, or joins."""
        start = match.start()
        if words.startswith(SAME):
            self.compare(start, words, same=True)
        elif words.rstrip() in JOINING:
            if self.part is not Part.MAIN and self.leads_back(start, match.end() - 1):
                self.turn(start, Part.MAIN)
        elif words == "to ":
            if self.part is Part.COMPARISON and self.range:
                self.turn(start, Part.MAIN)
        elif COMPARES.match(self.text, start):
            self.compare(start, words)
        elif self.part is Part.MAIN:
            self.turn(start, Part.SHARES)

    def compare(self, start: int, words: str, *, same: bool = False) -> None:
        """A comparison opens."""
        clause = self.text.rfind(";", 0, start) + 1
        if start == clause and PREFACE.match(self.text, start):
            return
        opens = start == clause and words.startswith("compared")  # "compared with 9 in 2016, ..."
        self.whole = not opens and not COUNTED.search(self.text, clause, start)
        self.range = "from" in words
        self.turn(start, Part.COMPARISON, same=same)

    def leads_back(self, start: int, after: int) -> bool:
        """Whether a comma or "and" leads back to what is said of now."""
        if self.part is Part.SHARES:
            return bool(FINITE.match(self.text, after) or GERUND.match(self.text, after))
        if self.whole or not NUMBER.search(self.text, self.start, start):
            return False
        if FINITE.match(self.text, after):
            return True
        # "... compared with none in 2019, and three convictions, compared with ..."
        dated = PERIOD.search(self.text, self.start, start)
        return bool(dated and COMPARED_TOO.match(self.text, after))

    def dash(self, start: int) -> None:
        """A dash closes what is open, or opens shares."""
        opens = self.part is Part.MAIN and NUMBER.match(self.text[start + 1 : start + 18].lstrip())
        self.turn(start, Part.SHARES if opens else Part.MAIN)

    def bracket(self, start: int) -> int:
        """Take a bracket as one region and go on as before it."""
        match = BRACKET.match(self.text, start)
        end = match.end() if match else start + 1
        if self.text[end - 1] != ")":
            unclosed = UNCLOSED.search(self.text, start, end)
            end = unclosed.start() if unclosed else end
        before = self.part
        self.close(start)
        self.found.append(self.bracketed(start, end))
        self.start, self.part = end, before
        return end

    def bracketed(self, start: int, end: int) -> Region:
        """The region a bracket makes: a comparison, or shares."""
        same = "the same" in self.text[start:end]
        compares = same or bool(COMPARING_BRACKET.match(self.text, start + 1, end))
        if BARE_BRACKET.match(self.text, start):  # "nine cases (six in 2016), one trial (three)"
            compares = any(region.part is Part.COMPARISON for region in self.found)
        if self.part is Part.COMPARISON or not compares:
            return Region(start, end, Part.SHARES)
        return Region(start, end, Part.COMPARISON, same, self.part is Part.SHARES)

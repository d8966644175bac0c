"""The regions of a sentence: what it says of now, what breaks that down, what it compares with."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from tipdata.parsing.numbers import NUMBER_WORD

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


_BEFORE = (
    r"(?:the (?:previous|prior|preceding|last|past)|last year|previous year"
    r"|(?:previous|prior)(?: reporting)? (?:years|periods))"
)
_EARLIER = rf"(?:(?:19|20)\d\d|{_BEFORE}|fy|fiscal)"
_COUNTING = (
    r"(?:investigat|prosecut|convict|indict|identifi|identify|charg|obtain|secur|initiat|achiev"
    r"|open|conduct|report|launch|continu|culminat)"
)
_SUBJECT = (
    rf"(?: (?!{NUMBER_WORD}|compar|increas|decreas|declin|from\b|in comparison)[a-z'-]+){{0,7}}?"
)
_CHANGE = r"(?:increase|decrease|decline|drop|rise|reduction|improvement|fall|growth)s?"

COMPARING = (
    r"compar(?:ed|able) (?=with|to|in|favorably)|compar(?:es|ing) (?:with|to)|in comparison"
    r"|by comparison|in contrast|contrasted with|as opposed to|versus|similar to|equal to"
    r"|on par with|relative to|consistent with the"
    rf"|{_CHANGE} (?:from|over|compared|on|in comparison)|{_CHANGE} of [^,;]{{1,40}}? (?:from|over)"
    r"|up from|down from|(?:increas|decreas)(?:ed|ing) (?:[a-z]+ly )?from"
    r"|(?:rose|rising|fell|dropped|declined|grew) (?:[a-z]+ly )?from"
    r"|(?:more|fewer|less|higher|lower|greater) than (?:the|in|during|last)\b"
    rf"|from (?={NUMBER_WORD}[a-z0-9,-]* to {NUMBER_WORD})"
    r"|(?:from|following|after|down to) (?=(?:approximately |at least |a total of )?"
    rf"{NUMBER_WORD}[^,;]{{0,50}} (?:in|during|the) {_EARLIER})"
)
"""Words that open a comparison with an earlier period."""

SAME = ("the same number", "the same amount", "the same total", "the same as", "the same figure",
        "unchanged from", "identical to")  # fmt: skip
"""Words that open a comparison and say that the count is the earlier one."""

SHARING = (
    r"includ(?:ing|es|ed)\b|compris(?:ing|ed)\b|consist(?:ing|ed) of\b|of wh(?:ich|om)\b"
    r"|with wh(?:ich|om)\b|among (?:which|whom|them|these|those)\b"
)
"""Words that open the shares of a total."""

_JOINING = ("and", "but", "while", "whereas")
# Every branch begins with a plain character, so that the search can skip to it.
_SWITCH = re.compile(
    rf"\(|;|,|—(?:{'|'.join(SAME)}|{COMPARING})?|–"
    rf"| (?:{'|'.join(SAME)}|{COMPARING}|{SHARING}|to (?={NUMBER_WORD})|(?:{'|'.join(_JOINING)}) )"
)
_COMPARES = re.compile(rf" (?:{COMPARING})")
_TURN = re.compile(r"(?:,| but)? (?:(?:al)?though|but|however)\b")
_FINITE = re.compile(rf"(?: (?:no one|nobody))?{_SUBJECT} (?:{_COUNTING}ed|did not)\b")
_GERUND = re.compile(rf"{_SUBJECT} {_COUNTING}ing\b")
_OF_THESE = re.compile(r"[,—] of (?:these|those|them)\b")
_COMPARING_BRACKET = re.compile(
    rf"(?:in|during) {_BEFORE}(?: reporting)?(?: year| period)?,? {NUMBER_WORD}"
    r"|(?:(?:as )?compared (?:with|to) |(?:up|down) from |from |versus |[a-z]+ly |at least "
    rf"|an? [a-z ]{{0,20}}from )*{NUMBER_WORD}[^()]*\b{_EARLIER}"
)
_BRACKET = re.compile(r"\([^()]*(?:\)|(?=\()|$)")
_BARE_BRACKET = re.compile(rf"\({NUMBER_WORD}[a-z0-9,-]*\)")
_UNCLOSED = re.compile(r", (?:as )?(?:an? [a-z]+ )?(?:compared|increase|decrease)")
_PREFACE = re.compile(
    r" (?:similar|compared|relative|in contrast|in comparison) (?:to|with) "
    r"(?:(?:the |both )?(?:previous|prior|last|past)(?: reporting)? (?:years?|periods?)|20\d\d),"
)
_COMPARED_TOO = re.compile(
    rf"(?: and)? (?!(?:19|20)\d\d\b){NUMBER_WORD}[a-z0-9,-]*[^,;()]{{0,40}}?"
    rf"(?:,? (?:{'|'.join(SAME)}|{COMPARING})| \()"
)
_PERIOD = re.compile(rf" {_EARLIER}")
_NUMBER = re.compile(rf"\b(?!(?:19|20)\d\d\b){NUMBER_WORD}")
_COUNTED = re.compile(rf"{_NUMBER.pattern}|investigat|prosecut|convict|identif|indict")


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
    while match := _SWITCH.search(padded, at):
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
        elif mark == ";" or (mark == "," and _TURN.match(self.text, start)):
            self.turn(start, Part.MAIN)
        elif mark == ",":
            self.comma(start)
        else:
            self.word(match, mark[1:])
        return match.end() if mark[-1] != " " or len(mark) == 1 else match.end() - 1

    def comma(self, start: int) -> None:
        """A comma leads back where a verb follows; "of these" opens shares."""
        if self.part is Part.MAIN:
            if _OF_THESE.match(self.text, start):
                self.turn(start, Part.SHARES)
        elif self.leads_back(start, start + 1):
            self.turn(start, Part.MAIN)

    def word(self, match: re.Match[str], words: str) -> None:
        """A word that compares, breaks down, or joins."""
        start = match.start()
        if words.startswith(SAME):
            self.compare(start, words, same=True)
        elif words.rstrip() in _JOINING:
            if self.part is not Part.MAIN and self.leads_back(start, match.end() - 1):
                self.turn(start, Part.MAIN)
        elif words == "to ":
            if self.part is Part.COMPARISON and self.range:
                self.turn(start, Part.MAIN)
        elif _COMPARES.match(self.text, start):
            self.compare(start, words)
        elif self.part is Part.MAIN:
            self.turn(start, Part.SHARES)

    def compare(self, start: int, words: str, *, same: bool = False) -> None:
        """A comparison opens."""
        clause = self.text.rfind(";", 0, start) + 1
        if start == clause and _PREFACE.match(self.text, start):
            return
        opens = start == clause and words.startswith("compared")  # "compared with 9 in 2016, ..."
        self.whole = not opens and not _COUNTED.search(self.text, clause, start)
        self.range = "from" in words
        self.turn(start, Part.COMPARISON, same=same)

    def leads_back(self, start: int, after: int) -> bool:
        """Whether a comma or "and" leads back to what is said of now."""
        if self.part is Part.SHARES:
            return bool(_FINITE.match(self.text, after) or _GERUND.match(self.text, after))
        if self.whole or not _NUMBER.search(self.text, self.start, start):
            return False
        if _FINITE.match(self.text, after):
            return True
        # "... compared with none in 2019, and three convictions, compared with ..."
        dated = _PERIOD.search(self.text, self.start, start)
        return bool(dated and _COMPARED_TOO.match(self.text, after))

    def dash(self, start: int) -> None:
        """A dash closes what is open, or opens shares."""
        opens = self.part is Part.MAIN and _NUMBER.match(self.text[start + 1 : start + 18].lstrip())
        self.turn(start, Part.SHARES if opens else Part.MAIN)

    def bracket(self, start: int) -> int:
        """Take a bracket as one region and go on as before it."""
        match = _BRACKET.match(self.text, start)
        end = match.end() if match else start + 1
        if self.text[end - 1] != ")":
            unclosed = _UNCLOSED.search(self.text, start, end)
            end = unclosed.start() if unclosed else end
        before = self.part
        self.close(start)
        self.found.append(self.bracketed(start, end))
        self.start, self.part = end, before
        return end

    def bracketed(self, start: int, end: int) -> Region:
        """The region a bracket makes: a comparison, or shares."""
        same = "the same" in self.text[start:end]
        compares = same or bool(_COMPARING_BRACKET.match(self.text, start + 1, end))
        if _BARE_BRACKET.match(self.text, start):  # "nine cases (six in 2016), one trial (three)"
            compares = any(region.part is Part.COMPARISON for region in self.found)
        if self.part is Part.COMPARISON or not compares:
            return Region(start, end, Part.SHARES)
        return Region(start, end, Part.COMPARISON, same, self.part is Part.SHARES)

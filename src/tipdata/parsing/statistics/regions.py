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


_BEFORE = r"(?:the\ (?:previous|prior|preceding|last|past)|last\ year|previous\ year)"
_EARLIER = rf"(?:(?:19|20)\d\d|{_BEFORE}|fy|fiscal)"
_CHANGE = r"(?:increase|decrease|decline|drop|rise|reduction|improvement|fall|growth)"
_CHANGED = r"(?:up|down|increas(?:ed|ing)|decreas(?:ed|ing)|rose|rising|fell|dropped|declined|grew)"
_COUNTING = (
    r"(?:investigat|prosecut|convict|indict|identifi|identify|charg|obtain|secur|initiat|achiev"
    r"|open|conduct|report|launch|continu)"
)
_SUBJECT = (
    rf"(?:\ (?!{NUMBER_WORD}|compar|increas|decreas|declin|from\b|in\ comparison)[a-z'-]+){{0,7}}?"
)

_SWITCH = re.compile(
    rf"""(?P<open>\()
    |(?P<stop>;|,\ (?:al)?though\b|,\ but\b|,\ however\b)
    |(?P<dash>[—–])
    |(?P<same>\bthe\ same\ (?:number|amount|total|as\b|figure)|\bunchanged\ from|\bidentical\ to)
    |(?P<compare>\b(?:
       compar(?:ed|able)\ (?=with|to|in|favorably)|compar(?:es|ing)\ (?:with|to)
       |(?:in|by)\ (?:comparison|contrast)|contrasted\ with|as\ opposed\ to|versus|similar\ to
       |equal\ to|on\ par\ with|relative\ to
       |{_CHANGE}s?\ (?:from|over|compared|on|in\ comparison)
       |{_CHANGE}s?\ of\ [^,;]{{1,40}}?\ (?:from|over)
       |{_CHANGED}\ (?:sharply\ |slightly\ |significantly\ )?from
       |(?:more|fewer|less|higher|lower|greater)\ than\ (?:the|in|during|last)\b
       |(?:from|following|after|down\ to)\ (?=(?:approximately\ |at\ least\ |a\ total\ of\ )?
          {NUMBER_WORD}[^,;]{{0,50}}\ (?:in|during|the)\ {_EARLIER})))
    |(?P<share>\b(?:includ(?:ing|es|ed)|compris(?:ing|ed)|consist(?:ing|ed)\ of|(?:of|with)\ wh(?:ich|om)
       |among\ (?:which|whom|them|these|those))\b|(?<=[,—]\ )of\ (?:these|those|them)\b)
    |(?P<to>\bto\ (?={NUMBER_WORD}))
    |(?P<restart>,(?={_SUBJECT}\ {_COUNTING}ed\b))
    |(?P<join>\b(?:and|but|while|whereas)(?={_SUBJECT}\ (?:{_COUNTING}ed|did\ not)\b))
    |(?P<gerund>(?:,|\band)(?={_SUBJECT}\ {_COUNTING}ing\b))""",
    re.VERBOSE,
)
_COMPARING_BRACKET = re.compile(
    rf"""(?:(?:as\ )?compared\ (?:with|to)\ |(?:up|down)\ from\ |from\ |versus\ |[a-z]+ly\ |at\ least\ 
       |an?\ [a-z\ ]{{0,20}}from\ )*{NUMBER_WORD}[^()]*\b{_EARLIER}""",
    re.VERBOSE,
)
_BRACKET = re.compile(r"\([^()]*(?:\)|(?=\()|$)")
_UNCLOSED = re.compile(r", (?:as )?(?:an? [a-z]+ )?(?:compared|increase|decrease)")
_PREFACE = re.compile(
    r"(?:similar|compared|relative|in contrast|in comparison) (?:to|with) "
    r"(?:(?:the |both )?(?:previous|prior|last|past)(?: reporting)? (?:years?|periods?)|20\d\d),"
)
_COUNTED = re.compile(rf"\b{NUMBER_WORD}|investigat|prosecut|convict|identif|indict")


def regions(text: str) -> list[Region]:
    """Cut a sentence into its regions.

    Args:
        text: The sentence in lower case.

    Returns:
        Regions that tile the sentence, in order.

    Example:
        >>> [r.part.name for r in regions("police identified 9 victims (5 in 2016), including 2 men")]
        ['MAIN', 'COMPARISON', 'MAIN', 'SHARES']
    """
    cutter = _Cutter(text)
    at = 0
    while match := _SWITCH.search(text, at):
        at = cutter.switch(match)
    cutter.close(len(text))
    return cutter.found


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
        kind, start, end = match.lastgroup, match.start(), match.end()
        if kind == "open":
            return self.bracket(start)
        if kind == "dash":
            self.dash(start, end)
        elif kind in ("same", "compare"):
            self.compare(match)
        elif kind == "share":
            if self.part is Part.MAIN:
                self.turn(start, Part.SHARES)
        elif self.returns(str(kind), start):
            self.turn(start, Part.MAIN)
        return end

    def compare(self, match: re.Match[str]) -> None:
        """A comparison opens."""
        start = match.start()
        if _PREFACE.match(self.text, self.start):
            return
        self.whole = not _COUNTED.search(self.text, self.start, start)
        self.range = "from" in match[0]
        self.turn(start, Part.COMPARISON, same=match.lastgroup == "same")

    def returns(self, kind: str, at: int) -> bool:
        """Whether a switch leads back to what is said of now."""
        if kind == "stop":
            return True
        if self.part is Part.SHARES:
            return kind != "to"
        if self.part is Part.MAIN:
            return False
        if kind == "to":
            return self.range
        counted = re.search(NUMBER_WORD, self.text[self.start : at])
        return not self.whole and bool(counted) and kind in ("restart", "join")

    def dash(self, start: int, end: int) -> None:
        """A dash closes what is open, or opens shares."""
        opens = self.part is Part.MAIN and re.match(rf"\s*{NUMBER_WORD}", self.text[end : end + 16])
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
        compares = same or _COMPARING_BRACKET.match(self.text, start + 1, end)
        if self.part is Part.COMPARISON or not compares:
            return Region(start, end, Part.SHARES)
        return Region(start, end, Part.COMPARISON, same, self.part is Part.SHARES)

"""The parts of a sentence: what it says of now, what breaks that down, what it compares with."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

__all__ = ["Part", "Region", "regions"]


class Part(Enum):
    """What a region of a sentence does with its numbers."""

    MAIN = "main"
    SHARES = "shares"
    COMPARISON = "comparison"


class Region(NamedTuple):
    """Half-open offsets into the sentence."""

    start: int
    end: int
    part: Part
    same: bool = False
    bracketed: bool = False


_NUMBER = r"(?:\d|(?:no|none|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
_EARLIER = r"(?:(?:19|20)\d\d|the\ (?:previous|prior|preceding|last|past)|last\ year|fy|fiscal)"
_DIRECTION = r"(?:increase|decrease|decline|drop|rise|reduction|improvement|fall|growth)"

_COUNTING = (
    r"(?:investigat|prosecut|convict|indict|identif(?:i|y)|charg|obtain|secur|initiat|achiev|open|conduct|report|launch|continu)"
)
_SUBJECT = rf"(?:\ (?!{_NUMBER}|compar|increas|decreas|from\b)[a-z'-]+){{0,7}}?"

_SWITCH = re.compile(
    rf"""(?P<open>\()|(?P<stop>;)|(?P<dash>[—–])
    |(?P<same>\b(?:the\ same\ (?:number|amount|total|as\b|figure)|unchanged\ from|identical\ to))
    |(?P<compare>
       \b(?:compar(?:ed|ing|able)(?=\ (?:with|to|in|favorably))|compares?\ (?:with|to)|in\ (?:comparison|contrast)|by\ comparison
       |contrasted\ with|as\ opposed\ to|versus|similar\ to|equal\ to|on\ par\ with|relative\ to
       |{_DIRECTION}s?\ (?:from|over|compared|on)|{_DIRECTION}s?\ of\ [^,;]{{1,40}}?\ (?:from|over)
       |(?:up|down|increas(?:ed|ing)|decreas(?:ed|ing)|rose|rising|fell|falling|dropped|declined|grew)\ (?:sharply\ |slightly\ |significantly\ )?from
       |(?:more|fewer|less|higher|lower|greater)\ than\ (?:the\b|in\b|during\b|last\b)
       |(?:from|following|after|down\ to)\ (?=(?:approximately\ |at\ least\ |a\ total\ of\ )?{_NUMBER}[^,;]{{0,50}}\ (?:in|during|the)\ {_EARLIER})))
    |(?P<turn>,\ (?:al)?though\b|,\ but\b|,\ however\b)
    |(?P<share>\b(?:includ(?:ing|es|ed)|compris(?:ing|ed)|consist(?:ing|ed)\ of|among\ (?:which|whom|them|these|those)
       |(?:of|with)\ (?:which|whom)\b|(?<=[,—]\ )of\ (?:these|those|them)\b))
    |(?P<to>\bto\ (?={_NUMBER}))
    |(?P<restart>(?:,|\band|\bbut|\bwhile|\bwhereas)(?={_SUBJECT}\ {_COUNTING}ed\b))
    |(?P<gerund>(?:,|\band)(?={_SUBJECT}\ {_COUNTING}ing\b))""",
    re.VERBOSE,
)
_COMPARING_BRACKET = re.compile(
    rf"""(?:(?:as\ )?compared\ (?:with|to)\ |(?:up|down)\ from\ |from\ |versus\ |an?\ [a-z ]{{0,20}}from\ |[a-z]+ly\ |at\ least\ |approximately\ )*
    {_NUMBER}[^()]*\b(?:in|during|for|from|since)?\ ?{_EARLIER}""",
    re.VERBOSE,
)
_OPENING = re.compile(r"\W*(?:(?:this|these|those|both)(?: [a-z]+){0,3} ?(?:(?:is|was|are|were) )?|efforts in \d+ (?:were|was) )?")
_BRACKET = re.compile(r"\([^()]*(?:\)|(?=\()|$)")
_UNCLOSED = re.compile(r", (?:as )?(?:an? [a-z]+ )?(?:compared|increase|decrease)")


def regions(text: str) -> list[Region]:
    """Cut a sentence into its regions.

    Args:
        text: The sentence in lower case.

    Returns:
        Regions that tile the sentence, in order.
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
        self.whole = False  # the comparison is all the sentence says
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
        if kind in ("stop", "turn"):
            self.turn(start, Part.MAIN)
        elif kind == "dash":
            inside = self.part is not Part.MAIN
            shares = not inside and re.match(rf"\s*{_NUMBER}", self.text[end : end + 12])
            self.turn(start, Part.SHARES if shares else Part.MAIN)
        elif kind in ("same", "compare"):
            self.range = match[0].endswith("from") or match[0].startswith("from")
            self.whole = _OPENING.fullmatch(self.text, self.start, start) is not None
            self.turn(start, Part.COMPARISON, same=kind == "same")
        elif kind == "share":
            if self.part is Part.MAIN:
                self.turn(start, Part.SHARES)
        elif kind == "to":
            if self.range and self.part is Part.COMPARISON:
                self.turn(start, Part.MAIN)
        elif self.part is Part.SHARES or (self.part is Part.COMPARISON and kind == "restart" and not self.whole):
            self.turn(end, Part.MAIN)
        return end

    def bracket(self, start: int) -> int:
        """Take a bracket as one region and go on as before it."""
        match = _BRACKET.match(self.text, start)
        assert match
        end = match.end()
        if not match[0].endswith(")"):
            unclosed = _UNCLOSED.search(self.text, start, end)
            end = unclosed.start() if unclosed else end
        before, same = self.part, self.same
        compares = before is not Part.SHARES and _COMPARING_BRACKET.match(self.text, start + 1, end)
        self.close(start)
        part = Part.COMPARISON if compares and before is Part.MAIN else Part.SHARES
        if "the same" in self.text[start:end] and before is Part.MAIN:
            part, self.same = Part.COMPARISON, True
        self.part = part
        self.found.append(Region(start, end, part, self.same, bracketed=True))
        self.start, self.part, self.same = end, before, same
        return end

"""What the text says there was none of, and what it says was not reported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.statistics.actors import by_others, of_officials
from tipdata.parsing.statistics.measures import ANCHOR, LAW_ENFORCEMENT, measure_of
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    pass

__all__ = ["Absence", "read_absence"]


@attrs.frozen(kw_only=True)
class Absence:
    """A measure of which there was none (0), or nothing reported (None)."""

    measure: Measure
    value: int | None
    start: int
    end: int
    previous: int | None = None
    specific: bool = False  # it names the measure, and no part of it
    sentence: int = 0


_REPORTING = r"(?:report|provide|maintain|collect|compile|disclose|release|publish|share|track|keep|have|make|disaggregate|gather|record|produce|submit)"
_NOT = r"(?:did not|does not|has not|have not|had not|was unable to|were unable to|could not|failed to|declined to|was not able to|has never|have never|never)"
_UNREPORTED = re.compile(rf"\b{_NOT} (?:[a-z]+ly |yet |again )?{_REPORTING}(?:ed|d)?\b")
_DATA = re.compile(r"\b(?:number|how many|data|statistics|information|records|figures|any|efforts|identif|prosecuting|convicting|investigating|investigations|prosecutions|convictions|initiating)\b")
_LAW_DATA = re.compile(r"\blaw enforcement (?:data|statistics|actions|efforts|information|activit)|\b(?:data|statistics|information|figures) (?:on|of|about|regarding|for) (?:its |the |their |all |overall |any )?(?:anti-trafficking )?law enforcement")
_OTHER_THING = re.compile(r"\b(?:length|range|sentenc|penalt|whether|status|outcome|detail|update|officers?|train|how many (?:of|victims)|assist|receiv|provid|refer)\w*")
_DONE_NOTHING = re.compile(
    rf"\b(?:{_NOT}|never|has never|had never) (?:[a-z]+ly |yet )?(?:(?:initiate|conduct|open|launch|begin|secure|obtain|achieve|pursue|complete|make|undertake|record|register|carry out)\b|(?=(?:investigate|prosecute|convict|indict|identify)\b))"
)
_NONE = re.compile(r"\b(?:(?:reported|were|are|was|had|conducted|initiated|with|secured|obtained|achieved|there have been) (?:no|zero)|no|zero|none)\b")


def read_absence(text: str) -> list[Absence]:
    """Read what a sentence says is absent.

    Args:
        text: The sentence in lower case.

    Returns:
        One absence for each measure named.
    """
    found: list[Absence] = []
    for clause in re.finditer(r"[^;]+", text):
        found += _clause(clause[0], clause.start())
    return found


def _clause(text: str, offset: int) -> list[Absence]:
    match = _UNREPORTED.search(text)
    if match:
        rest = text[match.end() :]
        measures = _named(rest)
        if by_others(text, 0, match.start(), len(text)) or of_officials(rest):
            return []
        if not _DATA.search(rest):
            return []
        return [Absence(measure=m, value=None, start=offset + match.start(), end=offset + len(text), specific=bool(re.search(r"\b(?:number of|how many|any)\b", rest)) and not re.search(r"\b(?:sex|labor|child|foreign|male|men)\b", rest[:80])) for m in measures]
    match = _DONE_NOTHING.search(text) or _NONE.search(text)
    if match:
        rest = text[match.end() :]
        if by_others(text, 0, match.start(), len(text)) or of_officials(rest):
            return []
        if re.match(_NONE, match[0]) and not re.match(r" (?:[a-z-]+,? (?:or |and )?){0,5}?(?:investigat|prosecut|convict|traffickers|victims)", rest):
            return []
        measures = _named(rest[:90])
        return [Absence(measure=m, value=0, start=offset + match.start(), end=offset + match.end()) for m in measures]
    return []


def _named(rest: str) -> list[Measure]:
    """The measures that words name."""
    cut = re.search(r"[;(—]|\b(?:although|but|because|however|while|despite|compared|contrasted|which|due)\b", rest)
    rest = rest[: cut.start()] if cut else rest
    if _LAW_DATA.search(rest):
        return list(LAW_ENFORCEMENT)
    if _OTHER_THING.search(rest) and not re.search(r"\b(?:number of (?:[a-z-]+ ){0,4}(?:victims|investigations|prosecutions|convictions|suspects)|how many)", rest):
        return []
    return list(dict.fromkeys(measure_of(a) for a in ANCHOR.finditer(rest)))

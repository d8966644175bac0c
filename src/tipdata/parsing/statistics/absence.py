"""What the text says was not done, and what it says was not reported: not the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from tipdata.parsing.numbers import find_numbers, is_count
from tipdata.parsing.statistics.actors import by_others, of_officials
from tipdata.parsing.statistics.measures import ANCHOR, LAW_ENFORCEMENT, measure_of
from tipdata.parsing.statistics.regions import Part
from tipdata.vocabulary import Measure

if TYPE_CHECKING:
    from tipdata.parsing.statistics.regions import Region

__all__ = ["Absence", "may_deny", "read_absences"]


@attrs.define(kw_only=True, eq=False)
class Absence:
    """A measure of which there was none (0), or nothing was reported (None)."""

    measure: Measure
    value: int | None
    start: int
    end: int
    specific: bool = False  # it says so of the measure itself, and of no part of it
    previous: int | None = None
    sentence: int = 0


_NOT = (
    r"\b(?:did not|does not|do not|has not|have not|had not|was unable to|were unable to|could not"
    r"|failed to|declined to|was not able to|has never|have never|had never|never|had yet to"
    r"|has yet to)(?: (?:yet|again|also|specifically|formally|officially|explicitly|successfully"
    r"|systematically collect|publicly))? "
)
DENIALS = (" not ", "never", "yet to", "unable to", "failed to", "declined to")
_REPORT = (
    r"(?:report|provide|maintain|collect|compile|disclose|release|publish|share|track|keep|have"
    r"|make available|disaggregate|gather|record|produce|submit)"
)
_DO = (
    r"(?:initiate|conduct|open|launch|begin|secure|obtain|achieve|pursue|complete|make|undertake"
    r"|register|carry out|have|record|bring)(?:ed|d)?"
)
_NEGATION = re.compile(
    rf"{_NOT}(?:(?P<report>{_REPORT}(?:ed|d)?)\b"
    rf"|(?P<do>(?=(?:investigat|prosecut|convict|indict|identif)(?:e|ed|y|ied)?\b)|{_DO}\b))"
)
_STOP = re.compile(
    r"[;(—.]|, and (?!(?:any |new )?(?:investigat|prosecut|convict|sentenc|punish|identif))"
    r"|\b(?:although|but|because|however|while|despite|compared|contrasted|in contrast|which"
    r"|due|making|thereby|nor did)\b"
)
_DATA = re.compile(
    r"\b(?:number|how many|whether (?:it|they|authorities|courts|police) (?=[a-z]+ed\b)|data"
    r"|statistics|information|figures|any|efforts|cases|making"
    r"|(?:(?:initiat|prosecut|convict|investigat|identify)ing)|investigations|prosecutions"
    r"|convictions)\b"
)
_ELSE = re.compile(
    r"\b(?:length|range|sentenc|penalt|whether|status|outcome|update|progress|results|train|fund"
    r"|assist|receiv|provid|reason|if\b|how (?!many)|existence|procedur"
    r"|victims? (?:care|who|that))\w*"
)
_LAW_DATA = re.compile(
    r"\blaw enforcement (?:data|statistics|actions|efforts|information|activit)"
    r"|\b(?:data|statistics|information|figures) (?:on|of|about|regarding|for|under)"
    r" (?:[a-z]+ ){0,3}(?:law enforcement|trafficking (?:cases|crimes|offenses|criminal cases))"
)
_SOME = re.compile(r"\b(?:such|these|those|this|that|all|many|most|adequate\w*|some|claims?)\b")
_OBJECT = re.compile(
    r"\b(?:any|anyone|a single|a|new|suspects?|traffick\w+|cases?|individuals?|investigations?"
    r"|prosecutions?|convictions?)\b"
)
_NARROW = re.compile(r"\b(?:sex|labor|child|children|foreign|male|men|forced|recruitment)\b")
_FULL = re.compile(r"\b(?:number|how many|any|reporting|prosecuting|convicting|investigating)\b")
_GERUND = re.compile(r"\b[a-z]+ing\b")
_LONGEST = 160


def may_deny(text: str) -> bool:
    """Whether a sentence may say that something is absent: a cheap look before the grammar.

    Args:
        text: The sentence in lower case.

    Returns:
        False where nothing in it denies.
    """
    for word in DENIALS:
        if word in text:
            return _NEGATION.search(text) is not None
    return False


def read_absences(text: str, cut: list[Region]) -> list[Absence]:
    """Read what a sentence says is absent.

    Args:
        text: The sentence in lower case.
        cut: Its regions; what a comparison says was absent before is not told here.

    Returns:
        One absence for each measure named, in order.
    """
    negations = list(_NEGATION.finditer(text))
    found: list[Absence] = []
    ends = [*(negation.start() for negation in negations[1:]), len(text)]
    for negation, end in zip(negations, ends, strict=False):
        region = next(region for region in cut if negation.start() < region.end)
        if region.part is not Part.COMPARISON:
            found += _absences(text, negation, end)
    return found


def _absences(text: str, negation: re.Match[str], end: int) -> list[Absence]:
    """What one negation denies."""
    start, after = negation.span()
    stop = _STOP.search(text, after, end)
    rest = text[after : min(stop.start() if stop else end, after + _LONGEST)]
    clause = text.rfind(";", 0, start) + 1
    if of_officials(rest) or by_others(text, clause, start, after + len(rest)):
        return []
    reported = negation["report"] is not None
    measures = _unreported(rest) if reported else _undone(rest)
    return [
        Absence(
            measure=measure,
            value=None if reported else 0,
            start=start,
            end=after + len(rest.rstrip(" ,.")),
            specific=bool(not reported or _FULL.search(rest)) and not _NARROW.search(rest[:80]),
        )
        for measure in measures
    ]


def _unreported(rest: str) -> list[Measure]:
    """The measures that were not reported."""
    data, other = _DATA.search(rest), _ELSE.search(rest)
    if data is None or (other is not None and other.start() < data.start()):
        return []
    return list(LAW_ENFORCEMENT) if _LAW_DATA.search(rest) else _named(rest)


def _undone(rest: str) -> list[Measure]:
    """The measures of which there was none."""
    if _SOME.search(rest[:60]) or not _OBJECT.search(rest) or _counts(rest[:40]):
        return []
    measures = _named(_GERUND.sub("", rest))
    if re.search(r"\b(?:any|a single|new)\b", rest):
        return measures
    return [measure for measure in measures if measure is not Measure.VICTIMS_IDENTIFIED]


def _counts(words: str) -> bool:
    """Whether words count something: "failed to prosecute 12 suspects"."""
    return any(number.value > 1 and is_count(words, number) for number in find_numbers(words))


def _named(rest: str) -> list[Measure]:
    """The measures that words name; identification is of victims."""
    measures = dict.fromkeys(measure_of(anchor) for anchor in ANCHOR.finditer(rest))
    if "victim" not in rest:
        measures.pop(Measure.VICTIMS_IDENTIFIED, None)
    return list(measures)

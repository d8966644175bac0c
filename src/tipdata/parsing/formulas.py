"""The sentences by which nearly every overview since 2017 says where the country stands.

``The Government of Narnia does not fully meet the minimum standards ...; therefore Narnia remained
on Tier 2.`` The grammars of placement, standards, trend and roles read such sentences too, and the
same; but none of them need be asked of a sentence that is known once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tipdata.countries import country_called
from tipdata.parsing.clauses import formal_clause
from tipdata.tuples import make
from tipdata.vocabulary import Standards, Trend

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tipdata.parsing.clauses import PlacementClause
    from tipdata.text import Sentence

__all__ = ["NO_FORMULAS", "Formal", "Formulas", "read_formulas"]


class Formal(NamedTuple):
    """What a sentence of formulas says, and nothing else does; offsets are into the sentence.

    Args:
        standards: How the government stands to the minimum standards, and where that is said.
        trend: Whether efforts increased, and where that is said.
        areas: Whether it turns to what was not done: "in several key areas".
        clause: How it places the country.
    """

    standards: tuple[Standards, int, int] | None = None
    trend: tuple[Trend, int, int] | None = None
    areas: bool = False
    clause: PlacementClause | None = None


Formulas = dict[int, Formal]
"""What those of some sentences say that are formulas, by their number."""

NO_FORMULAS: Mapping[int, Formal] = {}
"""None is known, so that the grammars read every sentence."""

_NAMED = "The Government of "
_STANDINGS = {
    " does [not fully meet the minimum standards for the elimination of trafficking; however, "
    "it is making significant efforts] to do so": Standards.SIGNIFICANT_EFFORTS,
    " does [not fully meet the minimum standards for the elimination of trafficking and "
    "is not making significant efforts] to do so": Standards.NO_SIGNIFICANT_EFFORTS,
    " [fully meets the minimum standards] for the elimination of trafficking": (
        Standards.FULLY_MEETS
    ),
}
_TRENDS = {
    "The government [demonstrated increasing efforts] compared to the previous reporting period": (
        Trend.INCREASING
    ),
    "However, the government did [not demonstrate increasing efforts] compared to the previous "
    "reporting period": Trend.NOT_INCREASING,
}
_OTHERS = {
    "However, the government did not meet the minimum standards in several key areas": Formal(
        areas=True
    ),
    "The government continued to demonstrate serious and sustained efforts during the reporting "
    "period": Formal(),
    "The government made key achievements during the reporting period": Formal(),
}


def _marked(words: str) -> tuple[str, int, int]:
    """A formula without the brackets around the words that say it, and where those stand."""
    before, _, rest = words.partition("[")
    said, _, behind = rest.partition("]")
    return before + said + behind, len(before), len(before) + len(said)


STANDINGS = [(*_marked(words), standing) for words, standing in _STANDINGS.items()]
"""What follows the country's name, and what it says."""

WHOLE = _OTHERS | {
    words: Formal(trend=(trend, start, end))
    for marked, trend in _TRENDS.items()
    for words, start, end in [_marked(marked)]
}
"""The formulas that name no country, without the stop at their end."""

_PLACED = "; therefore "
_BEGINNINGS = ("The", "However, the ")


def read_formulas(sentences: Sequence[Sentence]) -> Formulas:
    """Look for the formulas among some sentences.

    Args:
        sentences: Sentences about one country.

    Returns:
        What those say that are formulas and nothing else, by their number.

    Example:
        >>> from tipdata.text import clean, sentences
        >>> text = "Chad was visited. Therefore Chad remained on Tier 2."
        >>> read_formulas(sentences(clean(text)))[1].clause.tier
        Tier.TIER_2
    """
    found: Formulas = {}
    for number, sentence in enumerate(sentences):
        text = sentence.text
        if text.startswith(_BEGINNINGS):
            formal = _formal(text)
            if formal is not None:
                found[number] = formal
    return found


def _formal(text: str) -> Formal | None:
    """What a sentence says that is a formula, one that places the country, or the one and other."""
    if text.startswith("Therefore "):
        clause = formal_clause(text, 0)
        return make(Formal, (None, None, False, clause)) if clause else None
    behind = text.find(_PLACED)
    if behind < 0:
        return _said(text[:-1]) if text[-1] == "." else None
    formal = _said(text[:behind])
    clause = formal and formal_clause(text[behind + 1 :], behind + 1)
    return make(Formal, (*formal[:3], clause)) if formal and clause else None


def _said(words: str) -> Formal | None:
    """What the words say, if they are a formula."""
    if not words.startswith(_NAMED):
        return WHOLE.get(words)
    for ending, start, end, standing in STANDINGS:
        if words.endswith(ending):
            named = len(words) - len(ending)
            if not _is_country(words[len(_NAMED) : named]):
                return None
            return make(Formal, ((standing, named + start, named + end), None, False, None))
    return None


def _is_country(name: str) -> bool:
    """Whether words name a country and no more, so that no grammar can take them for others."""
    return country_called(name.removeprefix("the ")) is not None

"""Waivers of a required downgrade, and downgrades that the act's limit of years requires.

22 U.S.C. 7107(b)(2)(D): (i) the limit, (ii) the waiver.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.text import Stretch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipdata.text import Sentence

__all__ = ["read_limit", "read_waiver"]

WAIVER = re.compile(
    r"""\b(?:granted|given|received?s?|receiving|issued|obtained|got|granting|secured|was\ on|on|by
        |thanks\ to|because\ of|under|with)\s+(?:[\w.'-]+\s+){0,5}?(?:a|an|its|another|the|annual)\s+
        (?:[\w-]+\s+){0,3}waiver\b
      |\bwaiver\s+(?:was|has\s+been)\s+(?:again\s+)?(?:granted|given|issued)
      |\bwaived\s+(?:the|an?|its|their)\s+(?:[\w-]+\s+){0,3}downgrade
      |\bdowngrade\b[^.;]{0,40}\b(?:was|has\s+been)\s+waived""",
    re.VERBOSE | re.IGNORECASE,
)
"""``was granted a waiver``: one waiver, for this edition."""

INSTEAD_OF_TIER_3 = re.compile(
    r"(?:\bnot\s+placed\s+on|\brather\s+than|\binstead\s+of)\s+Tier\s+3\b", re.IGNORECASE
)
"""2010-2012: ``not placed on Tier 3 per Section 107 ... as the government has a written plan``."""

OF_A_DOWNGRADE = re.compile(
    r"downgrad|Tier\s+(?:3|III|three)|TVPA|Trafficking\s+Victims|TVPRA|watch\s*list|written\s+plan",
    re.IGNORECASE,
)
"""Waivers of visas, fees and the like have none of these beside them."""

NO_WAIVER = re.compile(
    r"\b(?:not|no\s+longer|never|without|ineligible|after|expir\w+|exhaust\w+|previous\w*|last\s+year"
    r"|could|may|might|if)\b[^.;,]{0,50}$"
    r"|\bin\s+20\d\d[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Before the waiver: none this year."""

LIMIT = re.compile(
    r"""\bautomatic(?:ally)?\s+(?:[\w-]+\s+){0,3}(?:downgrad|dropp|lower|mov|plac|relegat|demot)
      |\blimit(?:s|ed|ing|ation)?\b[^.;]{0,60}\byears\b|\b(?:statutory|legal|year|time)\s+limit\b
      |\bmaximum\s+(?:of\s+|number\s+of\s+|allowed\s+)?(?:[\w-]+\s+){0,4}(?:years|waivers?)\b
      |\bwaivers?\s+(?:is|are|was|were)\s+no\s+longer\s+available
      |\b(?:no\s+longer\s+eligible\s+for|not\s+(?:be\s+)?eligible\s+for|exhaust\w+|expir\w+\s+of)\b[^.;]{0,40}waiver
      |\bwaivers?\b[^.;,]{0,40}\b(?:exhaust|expir)\w+
      |\bafter\s+(?:the\s+|having\s+|receiving\s+)*(?:maximum\s+of\s+)?two\s+(?:consecutive\s+|annual\s+)+waivers
      |\b(?:pursuant\s+to|under|per|as\s+required\s+by|in\s+accordance\s+with)\s+the\s+
        (?:TVPA|Trafficking\s+Victims|TVPRA|Act\b)[^.;]{0,160}\bdowngraded
      |\b(?:downgraded|placed)\b[^.;]{0,60}\b(?:pursuant\s+to|as\s+required\s+by|in\s+accordance\s+with)\s+the\s+
        (?:TVPA|Trafficking\s+Victims|TVPRA|Act\b)
      |\bother\s*wise\s+be\s+ranked\s+Tier\s+2\s+Watch
      |\bdeemed\s+not\s+to\s+be\s+making\s+significant""",
    re.VERBOSE | re.IGNORECASE,
)
"""The act's limit: two years on the Watch List, or two waivers (from 2019 one)."""


def read_waiver(sentences: Sequence[Sentence]) -> Stretch | None:
    """The words that grant a waiver from an otherwise required downgrade.

    Args:
        sentences: Sentences about one country.

    Returns:
        Their stretch; None where no waiver is granted.
    """
    for sentence in sentences:
        text = sentence.text
        if "waive" not in text and "written plan" not in text:
            continue
        match = _granted(text) if OF_A_DOWNGRADE.search(text) else None
        if match:
            return Stretch(sentence.start + match.start(), sentence.start + match.end())
    return None


def _granted(text: str) -> re.Match[str] | None:
    for match in WAIVER.finditer(text):
        if not NO_WAIVER.search(text, 0, match.start()) and "waivers" not in match[0]:
            return match
    return INSTEAD_OF_TIER_3.search(text) if "written plan" in text else None


def read_limit(sentences: Sequence[Sentence]) -> Stretch | None:
    """The words that say the act's limit of years or waivers is reached.

    Args:
        sentences: Sentences about one country that was placed on Tier 3.

    Returns:
        Their stretch; None where nothing of the kind is said.
    """
    for sentence in sentences:
        match = LIMIT.search(sentence.text)
        if match:
            return Stretch(sentence.start + match.start(), sentence.start + match.end())
    return None

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
        |thanks\ to|because\ of|under|with|through|via)\s+(?:[\w.'-]+\s+){0,5}?
        (?:a|an|its|another|the|annual)\s+(?:[\w-]+\s+){0,3}waiver\b
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
    r"\b(?:not|no\s+longer|never|without|ineligible|after(?!\s+(?:[\w'-]+\s+){1,3}(?:was|is|has|got|were)\b)|expir\w+|exhaust\w+|previous\w*|last\s+year"
    r"|could|may|might|if)\b(?:\s+(?!(?:and|but)\b)[\w'-]+){0,3}\s*$"
    r"|(?:^|;)\W*in\s+(?:the\s+)?20\d\d[^.;]{0,80}$",
    re.IGNORECASE,
)
"""Before the waiver: none this year."""

_THE_ACT = r"the\s+(?:TVPA|Trafficking\s+Victims|TVPRA|Act\b)"
_BY = r"(?:pursuant\s+to|as\s+required\s+by|in\s+accordance\s+with|per|under)"

LIMITS = (
    r"\bautomatic(?:ally)?\s+(?:[\w-]+\s+){0,3}(?:downgrad|dropp|lower|mov|plac|relegat|demot)",
    r"\blimit(?:s|ed|ing|ation)?\b[^.;]{0,60}\byears\b",
    r"\b(?:statutory|legal|year|time)\s+limit\b",
    r"\bmaximum\s+(?:of\s+|number\s+of\s+|allowed\s+)?(?:[\w-]+\s+){0,4}(?:years|waivers?)\b",
    r"\b(?:can|may|could)\s*(?:not\s+)?(?:only\s+)?(?:remain|be|stay|spend)\b[^.;]{0,60}\byears\b",
    r"\b(?:not|no\s+longer)\s+(?:allow|permit)\w*\b[^.;]{0,60}\byears?\b",
    r"\byears\b[^.;]{0,60}\bthe\s+maximum\b",
    r"\b(?:requir|mandat|provid)\w+\b[^.;]{0,99}\bconsecutive\s+years\b[^.;]{0,99}\bdowngrad",
    r"\botherwise\s+be\s+ranked\s+Tier\s+2\s+Watch",
)
"""What the act provides of years on the Watch List: two of them, counted from 2009."""

WAIVERS_SPENT = (
    r"\bwaivers?\s+(?:is|are|was|were)\s+no\s+longer\s+available",
    r"\b(?:no\s+longer|not(?:\s+be)?)\s+eligible\b[^.;]{0,40}(?:waiver|watch\s*list|remain)",
    r"\b(?:exhaust\w+|expir\w+\s+of|used\s+up)\b[^.;]{0,40}waiver",
    r"\bwaivers?\b[^.;,]{0,40}\b(?:exhaust\w+|expir\w+|r[au]n\s+out|used\s+up)",
    r"\bafter\s+(?:\w+\s+){0,5}two\s+(?:consecutive\s+|annual\s+)+waivers",
    r"\bdeemed\s+not\s+to\s+be\s+making\s+significant",
)
"""To 2018 two waivers running put the downgrade off, since then one."""

BY_THE_ACT = (
    rf"\b{_BY}\s+{_THE_ACT}[^.;]{{0,160}}\bdowngraded",
    rf"\b(?:downgraded|placed)\b[^.;]{{0,60}}\b{_BY}\s+{_THE_ACT}",
)
"""A downgrade laid to the act itself."""

LIMITING = (
    *("year", "limit", "maximum", "automatic", "waiver", "eligible", "deemed", "ranked"),
    *("downgraded", "placed"),
)
"""In lower case: words about a limit have one of these in them."""

LIMIT = re.compile("|".join((*LIMITS, *WAIVERS_SPENT, *BY_THE_ACT)), re.IGNORECASE)


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
        match = _granted(text) if _of_a_downgrade(text) else None
        if match:
            return Stretch(sentence.start + match.start(), sentence.start + match.end())
    return None


def _of_a_downgrade(text: str) -> bool:
    """Whether a sentence tells of tiers or of the act, and not of visas or fees."""
    return "downgrad" in text or OF_A_DOWNGRADE.search(text) is not None


def _limits(lower: str) -> bool:
    """A cheap look before the pattern for the limit."""
    return any(word in lower for word in LIMITING)


def _granted(text: str) -> re.Match[str] | None:
    for match in WAIVER.finditer(text):
        if (
            not NO_WAIVER.search(text, max(0, match.start() - 120), match.start())
            and "waivers" not in match[0]
        ):
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
        text = sentence.text
        match = LIMIT.search(text) if _limits(text.lower()) and _of_a_downgrade(text) else None
        if match:
            return Stretch(sentence.start + match.start(), sentence.start + match.end())
    return None

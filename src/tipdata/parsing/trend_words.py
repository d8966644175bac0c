"""The words of topic sentences that tell how efforts developed, for text in lower case.

Where case is left open, a search among so many words takes four times as long.
"""

from __future__ import annotations

import re

from tipdata.vocabulary import PillarTrend

__all__ = [
    "CONTINUED",
    "DENIED",
    "DENYING",
    "DIRECTED",
    "DIRECTIONS",
    "FIRST_VERB",
    "FORMULA",
    "MOVED",
    "NONE",
    "SHOWN",
    "WERE",
    "WORDS",
]

STEMS = {
    PillarTrend.INCREASED: "increas improv strengthen expand enhanc intensif bolster accelerat "
    "redoubl augment broaden",
    PillarTrend.MAINTAINED: "maintain sustain",
    PillarTrend.DECREASED: "decreas weaken declin reduc diminish lessen slacken regress deteriorat",
}
"""Stems of the verbs and participles that tell a direction."""

WORDS = {
    "minimal": PillarTrend.MINIMAL,
    "limited": PillarTrend.LIMITED,
    "weak": PillarTrend.WEAK,
    "uneven": PillarTrend.UNEVEN,
    "mixed": PillarTrend.MIXED,
    "modest": PillarTrend.MODEST,
    "inadequate": PillarTrend.INADEQUATE,
    "insufficient": PillarTrend.INADEQUATE,
    "negligible": PillarTrend.NEGLIGIBLE,
    "no": PillarTrend.NO,
}
"""The adjectives that stand for a trend where no verb tells a direction."""

DIRECTIONS = {stem: trend for trend, stems in STEMS.items() for stem in stems.split()}
"""Each stem with its direction."""

_ANY_STEM = "|".join(DIRECTIONS)
_ANY_WORD = "|".join(WORDS)
_NOUN = r"(?:efforts?|progress|measures|response|performance|activities|actions|capacity|work)\b"
_CARE = r"(?:protections?|assistance|services|support|care)\b"
_BETWEEN = r"(?:(?!(?:on|of|such|that|which|reporting|by|from|with)\b)[\w'/-]+,?\s+){0,9}?"
_SHOWED = (
    r"\b(?:ma[dk]e|makes|making|demonstrat\w+|under(?:took|take|taken)|show\w*|exhibit\w*|had|has|have|"
    r"took|take|conduct\w*|report\w*|provid\w+|continued|invested|carried\s+out|achieved)\s+"
)

DIRECTED = re.compile(
    rf"\b(?P<stem>{_ANY_STEM})(?:ed|es|e|d|s|ing|ied|ened|ify)?\s+{_BETWEEN}{_NOUN}"
)
"""``(modestly) increased its overall law enforcement efforts``, ``made increased efforts``."""

FORMULA = re.compile(
    rf"the government (?:(?:slightly|modestly|significantly) )?(?P<words>(?P<stem>{_ANY_STEM})e?d "
    r"(?:(?:its|overall|some|strong|limited|minimal|inadequate|law|enforcement|prosecution|protection"
    r"|prevention|victim|trafficking|anti-trafficking) ){0,8}efforts)"
    r"(?: during the reporting period"
    rf"| to (?:(?!{_ANY_STEM}|[a-z]*while)[a-z]+(?:[ ,-]+|(?=\.)))+)?\."
)
"""How most sections begin since 2017, and nothing else in the sentence tells a direction."""

MOVED = re.compile(
    rf"\befforts\b[^,;.]{{0,80}}?\b(?:(?:was|were|has|have|had|remained|also|been|significantly|"
    rf"modestly|slightly|markedly)\s+){{0,3}}(?P<stem>{_ANY_STEM})(?:ed|d)\b",
)
"""``law enforcement efforts (have) declined``."""

WERE = re.compile(
    rf"\b(?:efforts|progress|measures|response|protection|prevention|enforcement)\b[^;.]{{0,120}}?\b(?:was|were|is|are|remained|remain|"
    rf"remains|continued\s+to\s+be)\s+(?:[\w-]+\s+){{0,3}}?(?P<word>{_ANY_WORD})\b",
)
"""``law enforcement efforts remained weak``."""

SHOWN = re.compile(
    rf"{_SHOWED}(?:[\w'-]+,?\s+){{0,5}}?(?P<word>{_ANY_WORD})\s+(?:[\w'/-]+,?\s+){{0,8}}?(?:{_NOUN}|{_CARE})",
)
"""``demonstrated uneven protection efforts``, ``made no discernible progress``."""

CONTINUED = re.compile(r"\bcontinu(?:ed|es|ing)\s+(?:its|their|the|to|[\w-]+\s+){1,6}")
"""``continued (its) efforts``, ``continued to prosecute``."""

FIRST_VERB = re.compile(
    rf"^(?:[\w'().,-]+\s+){{0,12}}?(?P<stem>{_ANY_STEM})(?:ed|d|ened|ied)\s+(?!by\b)"
)
"""A verb of direction whose object is no ``efforts``: ``increased prosecutions``."""

NONE = re.compile(
    r"\b(?:did\s+not|has\s+not|have\s+not|had\s+not|does\s+not)\s+(?:[\w-]+\s+){0,2}?(?:report|make|made|"
    r"undertake|undertaken|demonstrate|take|taken|conduct|provide|implement|carry|show|exhibit)\b"
    r"|\bfail(?:ed|s)\s+to\b|\bmade\s+no\b|\btook\s+no\b",
)
"""A bare negative: ``did not report any efforts``, ``failed to``."""

DENIED = re.compile(
    r"\b(?:not|no|never|fail\w*\s+to|nor|without|unable\s+to)\s+(?:[\w-]+\s+){0,2}$"
)
"""Before a stem: it did not happen."""

DENYING = ("no", "never", "fail", "without", "unable")
"""A denial has one of these in it."""

"""The words by which a sentence of an overview shows what it does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tipdata.parsing.efforts.words import AGENT

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "ADVICE",
    "AREA_SIGNS",
    "BUT",
    "CONTRAST",
    "EFFORTS_FORMULA",
    "FORMULA_SIGNS",
    "GOVERNMENT",
    "HARM",
    "HARM_SIGNS",
    "KEY_AREAS",
    "LACKING",
    "LEAD_FORMULA",
    "LEAD_NOUNS",
    "LEAD_SIGNS",
    "MEETS_BUT",
    "NOT_SUSTAINED",
    "OTHERS",
    "PLAIN_SUBJECTS",
    "REVERSAL",
    "SETTLED",
    "TIER_SIGNS",
    "UNSUSTAINED_SIGNS",
    "VAGUE_NOUNS",
    "VAGUE_STEPS",
]

CONTRAST = re.compile(
    r"(?:However|But|Yet|Despite|Nonetheless|Nevertheless|Still|Even\s+so|Regardless"
    r"|Notwithstanding|On\s+the\s+other\s+hand|At\s+the\s+same\s+time|In\s+spite)\b"
)
"""Openings that turn from praise to blame, or back."""

REVERSAL = re.compile(r"(?:Nonetheless|Nevertheless|Even\s+so|Notwithstanding)\b")
"""Openings that turn back from blame to praise, where no word of lack follows."""

BUT = re.compile(r",?\s+(?:but|yet|although|though|while|despite|however)\b")
"""Between a deed and what it lacked."""

TIER_SIGNS = (
    "Tier",
    "tier ",
    "TIER",
    "atch List",
    "atch list",
    "atchlist",
    "pecial Case",
    "SPECIAL",
)
"""A sentence that places the country has one of these in it."""

LEAD_FORMULA = re.compile(
    r"The government (?:demonstrated (?:increasing|significant|serious and sustained)"
    r"|made (?:significant|key)) (?:efforts|achievements) (?:during the reporting period )?by "
    r"(?!(?:[a-z-]+,?\s+){0,16}includ)(?=\S)"
    r"|These (?:efforts|achievements) included (?=\S)(?!by|the\s)"
)
"""How most overviews since 2017 lead to their list of efforts."""

LEAD_SIGNS = (" by ", "includ", "through ", "such as")
"""A sentence that leads to a list of efforts has one of these in it."""

VAGUE_NOUNS = ("efforts", "steps", "achievements", "progress", "measures", "action")
"""A sentence that says nothing but that something was done has one of these in it."""

LEAD_NOUNS = (*VAGUE_NOUNS, "improvements", "advances", "strides", "initiatives", "accomplishments")
"""What leads to a list of efforts names them by one of these."""

AREA_SIGNS = (" area", " respect", " ways")
"""A sentence that turns by ``in several key areas`` has one of these in it."""

KEY_AREAS = re.compile(
    r"\b(?:not|neither)\b[^.;]{0,40}\bmeet\b[^.;]{0,40}\bstandards\b[^.;]{0,40}"
    r"\b(?:areas?|respects?|ways)\b"
)
"""``did not meet the minimum standards in several key areas``: the turn itself."""

MEETS_BUT = re.compile(
    r"(?:However,\s+)?(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Ee]ven\s+though|[Dd]espite)\b[^,;]{0,80}"
    r"\b(?:meet|met|compl)\w*\b[^,;]{0,40}\bstandards?\b[^,;]{0,80},\s*"
)
"""Tier 1: ``Although the government meets the minimum standards,`` and then what it did not do."""

UNSUSTAINED_SIGNS = ("serious", "were not", "are not")
"""What says that efforts were not sustained has one of these in it."""

NOT_SUSTAINED = re.compile(
    r"\befforts\s+(?:were|are)\s+not\s+(?:as\s+)?(?:serious|sustained|significant)"
    r"|\bnot\s+(?:(?:make|demonstrate)\w*\s+)?(?:as\s+)?serious\s+and\s+sustained"
)
"""``these efforts were not serious and sustained compared to``."""

FORMULA_SIGNS = ("demonstrat", "made", "mak", "show", "undertook")
"""A sentence that says nothing but that there were efforts has one of these in it."""

EFFORTS_FORMULA = re.compile(
    r"\b(?:demonstrat\w+|made|making|makes?|show\w+|undertook)\s+"
    r"(?:(?:overall|serious|and|sustained|significant|increasing|increased|key|some|substantial"
    r"|what|are|very|important|notable)\s+){0,6}(?:efforts|achievements|progress|steps)"
    r"(?:\s+to\s+(?:do\s+so|(?:meet|comply|combat|address)\s[^.;,]{0,60}(?:standards|trafficking)))?"
    r"(?:\s+(?:during|over|compared|relative|in\s+(?:the|comparison|20))\b[^.;]{0,200})?\s*[.;]?$"
)
"""``continued to demonstrate serious and sustained efforts during the reporting period``."""

VAGUE_STEPS = re.compile(
    r"\btook\s+(?:some|several|important|limited|certain)?\s*(?:steps|measures|actions?)\s+to\s+"
    r"(?:address|combat|fight|counter)\s+(?:human\s+)?trafficking(?:\s+in\s+persons)?\.?$"
)
"""``took some steps to address trafficking``, and no more."""

ADVICE = re.compile(
    r"\b(?:[Gg]overnment|[Aa]uthorities|[Oo]fficials|[Ii]t|[Tt]hey|actions|efforts|[A-Z]\w+)\s+"
    r"(?:also\s+)?(?:should|needs?\s+to|must)\b"
)
"""What a government should do is advice."""

_WORDS_OF_LACK = (
    "cannot never neither nor failure unable without unwilling absence negligible fewer poor "
    "little undercut unaddressed severely minimal complicity corruption impunity discontinued "
    r"weak\w* fail(?:ed|s|ing)? lack(?:ed|s|ing)? ineffective\w* insufficient\w* inadequate\w* "
    r"hamper\w* hinder\w* imped\w* undermin\w* inconsistent\w* decreas(?:ed|ing) "
    r"declin(?:ed|ing) deficien\w+ uneven\w* penaliz\w+ re-?traumat\w+ arbitrar\w+ yet\s+to none "
    r"None no\s+longer no\s+(?!later\b)\w+ few No only nobody "
    "Nobody nothing Nothing seldom rarely unpunished"
).split()
_REMAINED = (
    r"remain(?:ed|s)\s+(?:a\s+|an\s+)?(?:[a-z]+ly\s+)?(?:limited|uneven|low|weak|serious|problem\w*"
    r"|concern\w*|unclear|pending|high|slow|under\w*|without|widespread|incomplete|significant"
    r"|unavailable|at\s+risk|vulnerable)"
)
_NOT = r"\s*(?:,\s*however,\s*)?(?:not\b|n't\b)"
_BEFORE_NOT = "did does do has have had was were is are could would can may will".split()


def _by_letter(forms: Iterable[str]) -> str:
    """Alternatives grouped by their first letter, for a search that fails early."""
    groups: dict[str, list[str]] = {}
    for word in forms:
        groups.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups.items())


LACKING = re.compile(
    r"\b(?=[A-Za-z])(?<!\ba )(?:"  # the letter ahead spares the ends of words the rest
    + _by_letter(
        [
            *(rf"{word}\b" for word in (*_WORDS_OF_LACK, _REMAINED)),
            *(word + _NOT for word in _BEFORE_NOT),
        ]
    )
    + ")"
)
"""What was not done, or done too little."""

SETTLED = re.compile(r"\b(?:to|that|which|who|for|by|of|on|from|against)\b")
"""Behind these a word of lack is part of a deed: "a policy not to punish victims"."""

_PUNISHED = "punish penaliz arrest detain deport jail imprison expel fin".split()
_DROPPED = (
    "dropped dismissed closed halted ceased denied ignored downplayed conflated suspended".split()
)

_WENT_ON = (
    r"continu\w+\s+to\s+(?:\w+,?\s+(?:and\s+|or\s+)?){0,3}(?:lack|fail|arrest|detain|deport"
    r"|penalize|punish|rely|hinder|hamper|suffer|struggle|subject|treat|impede|suspend|deny|undermine)"
)

HARM = re.compile(
    r"\b(?=[a-z])(?:"
    + _by_letter(
        [
            *(
                rf"{verb}ed\s+(?:(?:some|many|potential|several|suspected|identified|foreign"
                r"|trafficking|child|sex|unidentified|and|or|undocumented|those)\s+){0,4}"
                r"(?:victims|migrants|children|women|workers)"
                for verb in _PUNISHED
            ),
            _WENT_ON,
            r"subject(?:ed|ing)\b[^.;]{0,80}\bto\s+(?:forced|deportation|penalties)",
            *(rf"{verb}\s+" for verb in _DROPPED),
            *(
                rf"{verb}\s+(?:the|its|their)\s+(?:\w+\s+){{0,2}}"
                r"(?:number|budget|funding|funds|staff|support|efforts|capacity)"
                for verb in ("reduced", "cut", "lowered")
            ),
        ]
    )
    + ")"
)
"""What was done to the worse."""

HARM_SIGNS = (
    *("continu", "subject", "reduced", "cut", "lowered"),
    *(verb + ("ed" if verb == "fin" else "") for verb in _PUNISHED),
    *_DROPPED,
)
"""A sentence that tells of such has one of these in it."""

OTHERS = re.compile(
    r"(?:^There|\b(?:NGOs?|non-?governmental|observers?|traffickers?|victims?|migrants?|media|experts?"
    r"|UNICEF|IOM|UNHCR|ILO|organi[sz]ations?|society|children|women|workers|reports?|families"
    r"|conflict|employers|groups?)(?:\s*\([^)]{0,40}\))?,?)\s*$",
    re.IGNORECASE,
)
"""Subjects that are no government."""

GOVERNMENT = re.compile(AGENT)

PLAIN_SUBJECTS = frozenset(("The government ", "It ", "Authorities "))
"""Subjects that are plainly a government: those of most actions."""

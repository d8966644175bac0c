"""The words by which a text credits a government: verbs of praise, what opens a list of efforts."""

from __future__ import annotations

import re

__all__ = [
    "ADVISED",
    "EFFORT_GOES_ON",
    "EFFORT_LEAD",
    "EFFORT_LINES",
    "FAILING",
    "LESS",
    "NOTE",
    "OWNED",
    "PRAISE",
    "PRAISED_AGAIN",
    "PROGRESSED",
    "READ_OUT",
    "REASON",
    "STEPS",
    "WORSE",
]

STEPS = (
    r"(?:efforts|steps|actions|measures|achievements|improvements|advances|accomplishments"
    r"|developments|progress|strides|initiatives|gains|successes)"
)
PRAISE = (
    r"(?:credit(?:ed|s|ing)?|commend(?:ed|s|ing)?|prais(?:ed?|es|ing)|applaud(?:ed|s|ing)?|laud(?:ed|s)?"
    r"|recogni[sz](?:ed?|es|ing)|acknowledg(?:ed?|es|ing)|cit(?:ed|es|ing)|congratulat(?:ed?|es|ing)"
    r"|hail(?:ed|s|ing)?)"
)
NOTE = r"(?:not(?:ed|es|ing)|highlight(?:ed|s|ing)|welcom(?:ed|es|ing)|point(?:ed|s|ing)\s+to)"
_NOUN = (
    r"(?:(?:the|its|an?)\s+)?(?:[\w'-]+\s+){0,3}?"
    r"(?!depart|govern)[a-z]+(?:tion|ment|sion|ings?|ance|al|ure|sis|ch|ase|age|ort|ds)s?\s+(?:of|for|in|to|on|with|and)\b"
)

_GERUND = (
    r"(?!(?:being|becoming|remaining|maintaining|retaining|keeping|reaching|achieving|attaining|moving"
    r"|earning|during|including|following|trafficking)\b)[a-z-]+ing\b"
)
"""A gerund that tells an action, and not where a country came to stand."""

_BETTER = r"(?:upgrad\w*|improve\w*|promot\w*|elevat\w*|progress|success|rise|tier\s+(?:1|one))"
REASON = re.compile(
    rf"(?:\b{_BETTER}\b[^.;:]{{0,80}}?\b(?:thanks\s+to|due\s+to|owing\s+to|possible\s+(?:by|through)"
    rf"|recognition\s+of|result\s+of|because\s+of|attribut\w+\s+to|by(?=\s+{_GERUND}))"
    rf"|\battribut\w+\s+(?:the|its|this)\s+{_BETTER}\s+to)\s+"
    rf"(?!(?:its|the|these)\s+(?:\w+\s+)?(?:efforts|progress|commitment|work)\b)(?={_GERUND}|{_NOUN})",
    re.IGNORECASE,
)
"""What a country did that brought it up."""

WORSE = re.compile(r"\b(?:downgrad|demot|relegat|drop|fell|fall|slip|los[ts])\w*", re.IGNORECASE)
"""Where a country came down, the reason is no effort."""

EFFORT_LEAD = re.compile(
    rf"\b(?:(?:these|those|such|the|its|their|key|major|notable|significant|increasing|positive)\s+){{0,3}}"
    rf"(?:\w+\s+)?{STEPS},?(?:\s+(?:\w+\s+){{0,8}}?)?\s*(?:[—–-]+\s*)?"
    r"(?:include|included|including|includes|such\s+as)\b[\s:,]*(?:the\s+following\b[\s:]*)?"
    rf"|\b(?:among|some\s+of)\s+(?:the|its|these|those|their)\s+(?:[\w-]+\s+){{0,3}}{STEPS}\b"
    r"[^.;:]{0,80}?\b(?:were|was|are|is)\s+(?!(?:that|not)\b)(?:the\s+following\b[\s:]*)?"
    rf"|\b{STEPS}\b[^.;:]{{0,80}}:\s+(?=[^.:]{{0,400}};)"
    r"|[—–-]\s*including\s+(?=[a-z-]+ing\b[^.]{0,400};)"
    r"|\b(?:demonstrated|showed|shown|made|making|through)\s+(?:[\w-]+\s+){0,6}efforts\s+"
    r"(?:[^.;:]{0,80}?)\bby\s+(?=[a-z-]+ing\b)"
    rf"|\b{STEPS}\b[^.;:]{{0,60}}:\s+(?={_GERUND})"
    rf"|\b{PRAISE}\s+(?!that\b)[^.;:]{{0,120}}?\b(?:for|with|on(?=\s+{_GERUND}))\s+"
    rf"(?=(?:having\s+)?(?:[a-z-]+ly\s+)?{_GERUND}|"
    r"its\s(?!\w*\s?(?:efforts|leadership|commitment|work|progress|role|support)\b)|increased\s|the\s+(?:\w+\s+)?[a-z]+(?:tion|ment|sion|ing|ance)s?\b)",
    re.IGNORECASE,
)
"""What leads to a sentence's list of efforts."""

OWNED = re.compile(
    rf"\b(?:{PRAISE}|{NOTE})\s+(?:(?:the|its)\s+)?(?:[\w.-]+\s+){{0,2}}?[\w.-]+(?:'s|s')\s+(?={_NOUN}|increased\s)",
    re.IGNORECASE,
)
"""``cited the government's adoption of``: the actions are named as its own."""

ADVISED = re.compile(
    r"\b(?:should|must|needs?\s+to|recommend\w*|urge[sd]?|priorit\w+|next)\b", re.IGNORECASE
)
"""Before a list: its items are still to be done."""

READ_OUT = re.compile(
    r",\s+(?:says?|said|not(?:ed|es)|stat(?:ed|es))\s+(?:the|this)\s+(?:[\w'.]+\s+){0,6}?report\b"
    r"|[,.]?[\"”»]{1,3},?\s+(?:(?:the|this)\s+(?:[\w'.]+\s+){0,4}?report\s+)?(?:also\s+)?(?:reads?|said|says|not(?:ed|es)|stat(?:ed|es)|according)\b",
    re.IGNORECASE,
)
"""Behind a list that stands in quotation marks: ``," reads the report``."""

PROGRESSED = re.compile(
    r"\b(?:(?:is|are|was|were)\s+making|ma(?:de|kes)|demonstrat(?:ed|es)|shows?|showed|shown)\s+"
    rf"(?:[\w-]+\s+){{0,5}}{STEPS}\b[^.;:]{{0,80}}\.?$",
    re.IGNORECASE,
)
"""A sentence that says only that there were efforts; those that follow tell which."""

PRAISED_AGAIN = re.compile(
    r"[,;]?\s*(?:\band\s+)?\((?:\d{1,2}|[a-e]|i{1,3}|i?v)\)\s+|"
    r"(?:,|;(?:\s+and)?|,?\s+(?:and|as\s+well\s+as))\s+(?:also\s+)?(?:for|with)\s+(?=(?:[a-z]+ly\s+)?[a-z-]+ing\b)"
    r"|,?\s+and\s+that\s+(?:it|they|the\s+(?:government|authorities|country))\s+"
    r"(?:ha[sd]\s+|have\s+)?(?:also\s+)?(?=[a-z]+ed\b)"
)
"""Between two things that a government is praised for."""

_NO_EFFORT = """
    remained reported noted stated added said recommended urged called praised credited
    warned faulted criticized criticised observed found cited described ranked placed
    listed upgraded downgraded cautioned expressed accused pointed highlighted mentioned
    concluded advised reiterated blamed commended acknowledged recognized recognised rated
    moved was were did is are
""".split()
EFFORT_GOES_ON = re.compile(
    r"(?:(?:Among\s+other\s+things|In\s+addition|Moreover|Furthermore|Additionally|Further),\s+)?"
    r"(?:[Tt]he\s+(?:government|authorities|country|police|parliament|ministry)|[Ii]t|[Tt]hey|[Aa]uthorities|[Oo]fficials)\s+"
    rf"(?!(?:(?:has|had|have|also|\w+ly)\s+)*(?:{'|'.join(_NO_EFFORT)})\b)"
    r"(?:ha[sd]\s+|have\s+)?(?:also\s+)?(?=(?:[a-z]+ly\s+)?[a-z]+\b)"
)
"""A sentence that goes on telling of efforts."""

LESS = re.compile(
    r"\b(?:fewer|less|decreas\w*|declin\w*|weak\w*|however|but|although|while|only|did|still)\b",
    re.IGNORECASE,
)
"""Words that make an action no praise."""

EFFORT_LINES = re.compile(
    r"\b(?:efforts?|steps|actions?|measures|achievements|improvements|advances|accomplishments|progress"
    r"|developments|strides|initiatives|highlights|positives?|strengths|gains|successes"
    r"|(?:did|do|go|went)\s+(?:\w+\s+){0,4}well)\b"
    r"[^.\n]{0,100}$"
    rf"|\b{PRAISE}\b[^.\n]{{0,100}}\b(?:for|with|on)(?:\s+the\s+following)?\W*$",
    re.IGNORECASE,
)
"""A line that opens a list of efforts."""

FAILING = re.compile(
    r"\b(?:not|n't|no|lack\w*|fail\w*|shortcoming\w*|gaps?|weakness\w*|insufficient\w*|despite|without)\b",
    re.IGNORECASE,
)
"""Words of what was not done."""

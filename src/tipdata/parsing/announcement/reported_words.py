"""The words by which a text tells whom it follows: the report, an embassy, or the government."""

from __future__ import annotations

import re

from tipdata.parsing.announcement.credit_words import NOTE, PRAISE, STEPS

__all__ = [
    "ACTOR",
    "AS_REPORTED",
    "AUXILIARY",
    "BUT",
    "CLAIMANT",
    "CREDITOR",
    "ENVOY",
    "MEANWHILE",
    "PRONOUN",
    "REPORTS_THAT",
    "TAKEN_UP",
    "TOLD_BEHIND",
]

_SAY = (
    r"(?:sa(?:id|ys)|stat(?:ed|es)|add(?:ed|s)|f(?:ound|inds)|observ(?:ed|es)|mention(?:ed|s)"
    r"|indicat(?:ed|es)|show(?:ed|s)|reported|point(?:ed|s)\s+out|read(?:s)?)"
)
_REPORTER = r"(?:report|narrative|document|assessment|embassy|department|it)"

_ACTOR_NOUN = (
    r"(?:government|authorities|kingdom|country|sultanate|emirate|republic|island|nation|territory"
    r"|administration|state)"
)
ACTOR = re.compile(
    rf"(?:(?:[Tt]he|[Ii]ts)\s+)?(?:[A-Z][\w'.-]*\s+){{0,2}}(?i:{_ACTOR_NOUN})(?![\w'-])"
    r"(?:\s+(?:of|in|on)\s+(?:the\s+)?[A-Z][\w'-]*(?:(?:\s+(?:and|of|the))*\s+[A-Z][\w'-]*){0,4})?"
)
"""A government as the subject of a clause."""

TAKEN_UP = re.compile(r"(?:it|they)(?=\s)")
"""The same behind a colon, taken up."""

MEANWHILE = re.compile(
    r"(?:(?:in|during|over|since|throughout)\s+(?:the\s+)?(?:(?:calendar|past|last|previous|reporting)\s+)?"
    r"(?:year|period|20\d\d)|last\s+year|in\s+this\s+time),?\s+",
    re.IGNORECASE,
)
"""Before a subject: when."""

AUXILIARY = re.compile(r"\s+(?:ha[sd]|have)(?=\s+(?:also\s+)?(?:[a-z]+ly\s+)?(?!been\b)[a-z]+)")
"""Behind a subject: no part of what was done."""

REPORTS_THAT = re.compile(
    rf"\b{_REPORTER}(?:,\s+(?:released|published|issued|made|launched|unveiled|out|which)\s[^,;.]{{2,60}},)?"
    rf"\s+(?:\([^()]{{0,60}}\)\s+)?(?:(?:also|further|however|itself)\s+)?(?:{PRAISE}|{NOTE}|{_SAY})"
    r",?\s+(?:also\s+)?(?:that\s+)?(?:(?:in|during|over|last|since)\s+[^,;.]{2,40},\s+)?"
    rf"|\b(?:{PRAISE}|{NOTE})\s+that\s+"
    rf"|\b{STEPS}\b[^.;:]{{0,60}}:\s+"
    r"|\b(?:upgrade|promotion|ranking|improvement|rise)\s+(?:came|comes|followed)\s+(?:after|because|since|as)\s+",
    re.IGNORECASE,
)
"""What a report says of somebody follows."""

AS_REPORTED = re.compile(
    r"\W*(?:according\s+to|as\s+per|in)\s+(?:the|this\s+year's)\s+(?:[\w'.]+\s+){0,8}?(?:report|narrative|assessment)"
    r"(?:\s+(?:for|of)\s+20\d\d)?,\s+",
    re.IGNORECASE,
)
"""``According to the report,`` at the beginning of a sentence."""

TOLD_BEHIND = re.compile(
    r",\s+(?:according\s+to|(?=(?:the|this)\s+(?:[\w'.]+\s+){0,6}?(?:report|embassy|department)\s+"
    rf"(?:also\s+)?(?:{NOTE}|{_SAY})))\s*(?:the|this)\b[^,;]{{3,90}}$",
    re.IGNORECASE,
)
"""``, the report said`` at the end of one."""

CREDITOR = re.compile(
    r"\breport|\bnarrative|\bembassy|\bdepartment\b|\bambassador|\bcharg|\bU\.?S\b|\bUnited\s+States\b"
    r"|\bWashington\b|\bWe\b|\bBlinken|\bSecretary\s+of\s+State",
    re.IGNORECASE,
)
"""Who may credit a government with efforts."""

CLAIMANT = re.compile(
    r"\b(?:minister|ministry|president|premier|taskforce|task\s+force|opposition|spokes\w+|mp|commissioner"
    r"|coordinator|director|chairman|official)\b",
    re.IGNORECASE,
)
"""Who claims them for themselves."""

ENVOY = re.compile(r"\bambassador|\bembassy|\bcharg|\bconsul|\benvoy", re.IGNORECASE)
"""Who speaks for the United States where a text is read."""

PRONOUN = re.compile(r"(?:He|She|They)\b")
"""Whoever a sentence takes up from those before it."""

BUT = re.compile(
    r"[,;]?\s+(?:but|although|though|while|whereas|yet|even\s+as)\b|,\s+however\b"
    rf"|,\s+(?:the|this)\s+(?:[\w'.]+\s+){{0,4}}?report\s+(?:also\s+)?(?:{NOTE}|{_SAY})",
    re.IGNORECASE,
)
"""Where a sentence turns to what was not done."""

"""The words of announcements: what names the report, tells of its release, asks."""

from __future__ import annotations

import re

__all__ = [
    "ASKING",
    "BARE_YEAR",
    "RECOMMENDED_INLINE",
    "RECOMMENDED_LINES",
    "RELEASE",
    "REPORT",
    "THIS_YEARS",
    "THIS_YEARS_REPORT",
    "YEARS",
]

REPORT = re.compile(
    r"Trafficking[\s-]+in[\s-]+Persons?\b|\bTIP\b[\s)'\"”-]*(?:report|rank|rating|tier|list|placement)"
    r"|\b(?:human\s+)?trafficking[\s-]+(?:in\s+(?:persons|people|humans)\s+)?(?:annual\s+)?(?:reports?\b|rank|rating)"
    r"|\bT\.?I\.?P\.?\s+Reports?\b|(?:report|rankings?|ratings?)\s+(?:on|into|of)\s+"
    r"(?:global\s+|international\s+|world\s+)?(?:human\s+|people\s+)?trafficking",
    re.IGNORECASE,
)
"""The report's name, as agencies shorten it too."""

_NAMED = r"(?:trafficking|TIP\b|T\.I\.P\.|report)"

YEARS = (
    re.compile(
        r"(?<![\d–-])(?P<year>20[0-3]\d)(?:'s)?\s+(?:(?:annual|U\.?S\.?A?|United\s+States|Americas?n?|(?:State\s+)?Department"
        r"|State|Government|global|edition|latest|new|of|the|its|international|world|\([A-Z]+\)|[\"“'])"
        r"(?:'s?)?\s*){0,7}(?:human\s+)?[\"“']?(?:trafficking|TIP\b|T\.I\.P\.)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:trafficking[\s-]+in[\s-]+persons?(?:\s+\(TIP\))?|TIP|trafficking)[\"”']?\s+"
        r"(?:annual\s+)?(?:reports?|rankings?|list)?[\s,:(\"”'-]*"
        r"(?:(?:for|of|in|released\s+in)\s+(?:the\s+)?(?:year\s+)?)?(?P<year>20[0-3]\d)(?![\d–-])",
        re.IGNORECASE,
    ),
)
"""Where a text names an edition, beyond the report's full name."""

BARE_YEAR = re.compile(
    r"(?:\breports?\b[^.;\n]{1,90}?\sfor\s+the\s+year\s+(?=20[0-3]\d(?![\d–-]))"
    r"|\breports?\s+(?:for|of)\s+(?:the\s+year\s+)?(?=20[0-3]\d(?![\d–-]))|(?<![\d–-])(?=20[0-3]\d(?:'s)?\s+(?:annual\s+)?(?:reports?|edition|rankings?|list)\b))(?P<year>20[0-3]\d)"
)
"""A bare "2021 report", where nothing surer is found."""

THIS_YEARS = re.compile(
    r"\bthis\s+year(?:'s)?\b|\b(?:latest|new(?:est)?|annual|today|yesterday)\b", re.IGNORECASE
)
"""What ties a text to the edition that had just come out."""

THIS_YEARS_REPORT = re.compile(r"\bthis\s+year's\s+(?:[\w.()'-]+\s+){0,9}?report\b", re.IGNORECASE)
"""What says that the report of the year of writing is meant."""

RELEASE = re.compile(
    r"\b(?:releas(?:ed?|es|ing)|publish(?:ed|es|ing)?|publication|issu(?:ed|es|ing)|launch(?:ed|es|ing)?"
    r"|unveil(?:ed|s|ing)?|present(?:ed|s|ing)|came\s+out|made\s+public|announc(?:ed|es|ing)|rolled\s+out"
    r"|put\s+out|out\s+on)\b",
    re.IGNORECASE,
)
"""Verbs of coming out."""

RECOMMENDED_INLINE = re.compile(
    r"\b(?:recommend\w*|should\s+improve|need(?:s|ed)?\s+(?:of\s+)?improvement|priorit(?:y|ies)|should|must)\b"
    r"[^.:;]{0,60}:\s+(?=[^.]{0,400};)",
    re.IGNORECASE,
)
"""The same within a sentence, a list with semicolons behind it."""

RECOMMENDED_LINES = re.compile(
    r"\b(?:recommend(?:ations?|s|ed)?|priorit(?:y|ies)|should|calls?\s+(?:on|for)|urge[sd]?|must|areas"
    r"|next\s+steps|(?:can|could|do)\s+(?:\w+\s+){0,3}(?:better|more)|improvement)\b[^.\n]{0,100}$",
    re.IGNORECASE,
)
"""A line that opens a list of recommendations."""

ASKING = re.compile(
    r"\bmore\s+(?:work\s+)?(?:must|needs?\s+to|should|has\s+to|can|remains\s+to)\s+be\s+done\s+to\s+"
    r"|\bmore\s+work\s+(?:is\s+needed|remains)\s+to\s+"
    r"|\brecommend(?:s|ed)?\s+(?:that\s+)?(?:(?:the\s+)?[\w'.-]+\s+){0,8}?(?:should\s+|to\s+)"
    r"|\brecommend(?:s|ed)?\s+that\s+(?:the\s+)?[\w'.-]+(?:\s+(?:of|the|(?-i:[A-Z])[\w'.-]*)){0,5}\s+(?=[a-z])"
    r"|\b(?:urge[sd]?|encourage[sd]?|call(?:s|ed)?\s+(?:up)?on|ask(?:s|ed)?|advise[sd]?)\s+"
    r"(?:the\s+)?(?:[\w'.-]+\s+){0,7}?to\s+"
    r"|\b(?:government|authorities|country|officials|it)\s+(?:should|must|needs?\s+to|ought\s+to)\s+"
    r"(?:also\s+|now\s+)?(?!be\s+done)"
    r"|\breport\b[^.;]{0,40},\s+(?-i:[A-Z])[\w'-]*(?:\s+(?-i:[A-Z])[\w'-]*)?\s+(?:should|must|needs?\s+to)\s+",
    re.IGNORECASE,
)
"""What leads to something asked of a government; a bare verb follows."""

"""The words of announcements: what names the report, tells of its release, lists and asks."""

from __future__ import annotations

import re

__all__ = [
    "ASKING",
    "BARE_YEAR",
    "EFFORT_GOES_ON",
    "EFFORT_LEAD",
    "EFFORT_LINES",
    "EFFORT_THAT",
    "FAILING",
    "LESS",
    "PRAISED_AGAIN",
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
    r"(?:\breports?\s+(?:for|of)\s+(?:the\s+year\s+)?(?=20[0-3]\d(?![\d–-]))|(?<![\d–-])(?=20[0-3]\d(?:'s)?\s+(?:annual\s+)?(?:reports?|edition|rankings?|list)\b))(?P<year>20[0-3]\d)"
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

EFFORT_LEAD = re.compile(
    r"\b(?:(?:these|those|such|the|its|their|key|major|notable|significant|increasing|positive)\s+){0,3}"
    r"(?:\w+\s+)?(?:efforts|steps|actions|measures|achievements|improvements|advances|accomplishments"
    r"|developments|progress|strides|initiatives),?(?:\s+(?:\w+\s+){0,8}?)?\s*"
    r"(?:include|included|including|includes|such\s+as)\b[\s:,]*(?:the\s+following\b[\s:]*)?"
    r"|\b(?:demonstrated|showed|shown|made|making|through)\s+(?:[\w-]+\s+){0,6}efforts\s+"
    r"(?:[^.;:]{0,80}?)\bby\s+(?=[a-z-]+ing\b)"
    r"|\b(?:credit(?:ed|s|ing)?|commend(?:ed|s|ing)?|prais(?:ed|es|ing)|applaud(?:ed|s|ing)?|laud(?:ed|s)?"
    r"|recogni[sz](?:ed|es|ing)|acknowledg(?:ed|es|ing)|cit(?:ed|es|ing)|congratulat(?:ed|es|ing))\s+"
    r"[^.;:]{0,120}?\b(?:for|with)\s+(?=(?:[a-z-]+ly\s+)?[a-z-]+ing\b|its\s|increased\s|the\s+(?:\w+\s+)?[a-z]+(?:tion|ment|sion|ing|ance)s?\b)",
    re.IGNORECASE,
)
"""What leads to a sentence's list of efforts."""

PRAISED_AGAIN = re.compile(
    r",?\s+(?:and|as\s+well\s+as)\s+(?:also\s+)?for\s+(?=(?:[a-z]+ly\s+)?[a-z-]+ing\b)"
)
"""Between two things that a government is praised for."""

EFFORT_THAT = re.compile(
    r"\b(?:note[sd]?|noting|recogni[sz]e[sd]?|recogni[sz]ing|acknowledge[sd]?|acknowledging|highlight(?:s|ed|ing)?)\s+"
    r"that\s+(?:the\s+)?(?:government|country|authorities|(?-i:[A-Z])[\w'-]+)(?:\s+of\s+(?:the\s+)?(?-i:[A-Z])[\w'-]+)?\s+"
    r"(?:ha[sd]\s+|have\s+)?(?:also\s+)?(?=(?!remained|failed|lacked|continued\s+to\s+(?:lack|face))(?:[a-z]+ly\s+)?[a-z]+(?:ed|t|de|ok|ve|ew|an)\b)",
    re.IGNORECASE,
)
"""What leads to an action told in the past: "noted that the government trained police"."""

EFFORT_GOES_ON = re.compile(
    r"(?:The\s+(?:government|authorities|country|police|parliament|ministry)|It|They|Authorities|Officials)\s+"
    r"(?:ha[sd]\s+|have\s+)?(?:also\s+)?(?=(?!remained|failed|lacked|reported|continued\s+to\s+(?:lack|face))"
    r"(?:[a-z]+ly\s+)?[a-z]+ed\b)"
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
    r"[^.\n]{0,100}$",
    re.IGNORECASE,
)
"""A line that opens a list of efforts."""

FAILING = re.compile(
    r"\b(?:not|n't|no|lack\w*|fail\w*|shortcoming\w*|gaps?|weakness\w*|insufficient\w*|despite|without)\b",
    re.IGNORECASE,
)
"""Words of what was not done."""

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

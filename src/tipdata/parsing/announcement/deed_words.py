"""The words around a deed: who acts, what leads to it, what makes it none."""

from __future__ import annotations

import re

from tipdata.parsing.announcement.teller_words import EFFORTS, SAY, SAYS

__all__ = [
    "AGENT_NOUN",
    "AUXILIARY",
    "CALLING",
    "CAPTION",
    "COMES_LATER",
    "DEFINING",
    "FAILING",
    "FOR_WHAT",
    "GENERAL",
    "LESS",
    "LINK",
    "LONG_AGO",
    "MEANWHILE",
    "MERIT",
    "NUMBER",
    "OBJECT",
    "OPENING",
    "OWNER",
    "PARTICIPLE",
    "PLACE",
    "STANDING",
    "TAKEN_UP",
    "TURN",
    "VAGUE",
    "WORSE",
]

OPENING = re.compile(
    r"\W*(?:(?:also|still|however|(?:while|although|though)(?=\s)|to\s+[^,;]{2,80}(?=,)|it\s+(?:goes\s+on|add(?:s|ed)|sa(?:ys|id)|notes)|moreover|furthermore|additionally|further|in\s+addition|among\s+other\s+things|meanwhile"
    r"|nonetheless|nevertheless|in\s+particular|notably|(?:according\s+to|as\s+per|in|within|says|on\s+the\s+positive)"
    r"\s+[^,;]{2,90}|"
    r"(?:in|during|over|since|throughout)\s+(?:the\s+|its\s+|this\s+)?(?:(?:calendar|past|last|previous|same|reporting)\s+)*"
    r"(?:year|period|twelve\s+months|20\d\d)|last\s+year),?\s+)+(?:that\s+)?",
    re.IGNORECASE,
)
"""Before a subject: when, or who tells."""

TAKEN_UP = re.compile(r"(?:[Ii]t|[Tt]hey)(?=\s)")
"""A government, taken up."""

NUMBER = re.compile(r"\((?:\d|\w|i+)\)\s+")
"""Before the first deed of several."""

GENERAL = re.compile(
    rf"(?:,[^,]{{2,90}},)?\s+(?:also\s+)?{SAY}|"
    r"\s+(?:improv|advanc|progress|step|strengthen)\w*\s+[^,;]{0,60}?\b(?:by|through)\s+[a-z-]+ing\b|"
    r"\s+(?:(?:ha[sd]|have|also|again|\w+ly)\s+){0,3}(?:ma(?:de|kes?|king)|show\w*|demonstrat\w+|t(?:ook|aken?|aking)|kept\s+up|continu\w+"
    rf"|sustain\w+|undert\w+|is|are|was|were)\s+(?:[\w,-]+\s+){{0,6}}?{EFFORTS}\b|'s?\s|\s+(?:for|with|on|by|as|to|of|and|in|into|from)\b|\s+(?-i:[A-Z])|\s+(?:also\s+)?(?!gave|gives|named|listed|counted|held|found){SAYS}"
    r"|\s+(?:also\s+|\w+ly\s+)?(?:urg|ask|call|recommend|encourag|want|wish|hop|advis|fault|deplor|criti|regret|lament|warn|blam|accus|complain|remain|retain)(?:e?[sd]|ed|ied|ies|ises|ised|icized|icised)\b",
    re.IGNORECASE,
)
"""Behind a subject: no deed of its own, "made important progress", "said"."""

PLACE = re.compile(
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?=\s(?:also\s)?(?:ha[sd]\s)?[a-z]+(?:ed|d|ok|ought|ilt|ew|an|t|ave)\b)"
)
"""A capital that stands for its government."""

OWNER = re.compile(r"(?:(?:the|its)\s+)?(?:[\w.-]+\s+){0,4}?[\w.-]+(?:'s|s')\s+(?:\w+'s\s+)?")
"""``the government's``: the deeds behind are its own."""

OBJECT = re.compile(r"(?:the\s+)?(?:[A-Z][\w'-]+\s+){1,4}(?=(?:for|with|on|in|because|by|after)\s)")
"""Whom a report praises."""

FOR_WHAT = re.compile(r"\s*(?:for|with)\s+")
"""Behind whom a report praises: what for."""

MEANWHILE = re.compile(r"(?:(?:in|during|over|last)\s+[^,;.]{2,40},\s+)", re.IGNORECASE)

AGENT_NOUN = re.compile(
    r"(?:(?:the|its|local|national|federal|state|[A-Z][\w'.-]*)\s+){0,3}"
    r"(?i:government|authorities|kingdom|country|sultanate|emirate|republic|island|nation|territory|administration"
    r"|state|police|courts?|parliament|legislature|congress|senate|cabinet|officials|prosecutors|judges|lawmakers"
    r"|law\s+enforcement(?:\s+officials)?|ministry|ministries|inspectors)(?![\w'-])"
    r"(?:\s+(?:of|in|on)\s+(?:the\s+)?[A-Z][\w'-]*(?:(?:\s+(?:and|of|the))*\s+[A-Z][\w'-]*){0,4})?(?!\s+(?:who|which|that|whose|Department|chief|commissioner|commander|minist\w+|spokes\w+|said\s+to)\b)",
)
"""A government as the subject of a clause."""

AUXILIARY = re.compile(r"(?:\s+(?:ha[sd]|have))?(?:\s+also)?\s+(?=(?!been\b)[a-z])")
"""Behind a subject: no part of what was done."""

MERIT = re.compile(
    rf"\b(?:{EFFORTS}|upgrad\w*|improv\w*|promot\w*|elevat\w*|lift\w*|rise|rose|climb\w*|mov\w+\s+up|kept|keeps|retain\w*"
    r"|remain\w*|tier\s+(?:1|one|i)\b|reached|credit\w*|commend\w*|prais\w*|applaud\w*|laud\w*|recogni[sz]\w*"
    r"|acknowledg\w*|congratulat\w*|hail\w*|welcom\w*|thank\w*|honou?r\w*|rank\w*|well\b|due\s+to|attribut\w*|stepped\s+up|did\s+more|went\s+further)\b",
    re.IGNORECASE,
)
"""What is good of a country: praise, efforts, a rise, a rank that it kept."""

WORSE = re.compile(
    r"\b(?:downgrad|demot|relegat|drop|fell\b|fall\b|slip|los[ts]\b|lower|sank|sink)\w*",
    re.IGNORECASE,
)
"""Where a country came down, the reason is no effort."""

LINK = re.compile(
    r"(?P<deed>\b(?:by|through|after|on|with|in))\s+"
    r"|(?P<cause>\b(?:for|because(?:\s+of)?|since|following|(?:thanks|owing|due)\s+to|by\s+way\s+of|with|(?:citing|noting|crediting|acknowledging|recogni[sz]ing|praising|commending|welcoming|highlighting|stressing)(?:\s+that)?"
    r"|(?:recognition|result|account|view|light|basis|means|virtue)\s+of|point\w*\s+to|attribut\w+\s[^.;]{0,60}?\bto|credit\w*\s[^.;]{0,60}?\bto))\s+"
    rf"|(?P<are>\b{EFFORTS}[^.;]{{0,80}}?\s(?:are|were|is|was)(?:\s+the\s+following)?:?\s+)|(?P<such>\b(?:including(?:\s+by)?|includ(?:ed?|es)|such\s+as|among\s+(?:them|these)|namely)"
    r"(?:\s+the\s+following)?:?\s+|(?<![0-9]):\s+|[—–]\s*|\s-\s+)",
    re.IGNORECASE,
)
"""Behind these words a deed may be told: as a gerund, as a noun of action, as anything."""

VAGUE = re.compile(
    rf"(?:(?:(?!(?:of|to|for|on|in|with|and)\b)[\w'-]+\s+){{0,4}}?(?:{EFFORTS}(?!\s+plan)|(?:elimination|prohibition|prevention)\s+of|combat\w*|fight\w*|consecutive|straight|years?|time|tiers?|upgrade|change|rank"
    r"|list|reports?|standards|leadership|commitment|work|role|support|partners(?:hip)?|colleagues|cooperation\s+with\s+the\s+U\w+|will)\b"
    r"|(?:being|becoming|remaining|maintaining|retaining|keeping|reaching|achieving|attaining|moving|earning|meeting|doing|making"
    r"|having\s+(?:been|made)|[\w-]*trafficking)\b|that\b)",
    re.IGNORECASE,
)
"""What begins so is no single deed."""

CAPTION = re.compile(rf"\b(?:{EFFORTS}|well)\b[^.\n]{{0,100}}$", re.IGNORECASE)
"""A line without a colon that opens a list of deeds."""

CALLING = re.compile(
    r"\b(?:should|must|ought|needs?\b|needed|recommend\w*|priorit\w+|urg(?:e[sd]?|ing)|encourag\w+|call(?:s|ed|ing)?\s+(?:up)?(?:on|for)"
    r"|ask(?:s|ed|ing)?\b|advis\w+|wish(?:es|ed)?|want(?:s|ed)?|hop(?:es?|ed|ing)|expects?|next\s+steps?|in\s+future|demands?|suggest\w*"
    r"|areas|would|could|will|going\s+forward|remains?\s+to\s+be|more\s+(?:work|action|is|to)|better|requests?|invites?|look(?:s|ing)\s+(?:to|forward))\b",
    re.IGNORECASE,
)
"""Words of what is still to be done."""

FAILING = re.compile(
    r"\b(?:not|n't|no|none|nobody|never|neither|lack\w*|fail\w*|shortcomings?|gaps?|weakness\w*|insufficient\w*|despite|without"
    r"|deplor\w*|criti\w+|fault(?:s|ed)?|lament\w*|regret\w*|warn\w*|concern\w*|problem\w*|deficienc\w+|seldom|rarely"
    r"|on\s+the\s+other\s+(?:side|hand)|downsides?|complain\w*|blam\w+|accus\w+|reject\w*|corruption|complicity|missing|challenges?|obstacles?|cons|few|complicit|negatives?|minus(?:es)?)\b",
    re.IGNORECASE,
)
"""Words of what was not done."""

LESS = re.compile(
    r"\b(?:light|lenient|short|slow|late|fewer|less|lesser|instead|decreas\w*|declin\w*|weak\w*|only|still|fell|dropped|ignor\w*|suspended|however|did)\b",
    re.IGNORECASE,
)
"""Words that make a deed no praise."""

DEFINING = re.compile(
    r"\b(?:countries|governments|territories|nations)\b|\btiers?\s+(?:mean|are)\b|\b(?:means|stands\s+for|defin\w+|consists)\b"
    r"|\b(?:read|see)\s+also\b|\brelated\b|\bcontact\b|\btags?\b|\bT[VI]PA?\s+Act\b",
    re.IGNORECASE,
)
"""A line that opens a list of countries, tiers, links or terms."""

STANDING = re.compile(
    r"\b(?:tiers?|watch\s?-?list|standards?|ranking|rank|rating|category|downgrade|waiver|blacklist\w*|sanctions"
    r"|Department|United\s+States|U\.?S\.?)\b"
)
"""An item with such words tells where a country stands, or what others do."""

LONG_AGO = re.compile(
    r"\b(?:[Ss]ince|[Uu]ntil|[Bb]efore|[Ii]n)\s+(?:19|20)\d\d\b|\byears\s+ago\b|\bfor\s+(?:years|decades)\b|\b(?:19|20)\d\d\s+(?:law|act)\b",
)
"""Words of history."""

TURN = re.compile(
    r"[,;]?\s+(?:but|although|though|while|whereas|yet|even\s+as|even\s+though|despite|in\s+spite\s+of)\b"
    rf"|,\s+{SAYS}(?:\s+as\s+\w+)?\s+that\b|,\s+however\b"
    rf"|,\s+(?:the|this)\s+(?:[\w'.]+\s+){{0,4}}?report\s+(?:also\s+)?{SAYS}|,\s+it\s+(?:also\s+)?{SAYS}"
    r"|,?\s+and\s+(?:also\s+)?(?:call|urg|ask|recommend|encourag|look)\w*"
    r"\s+(?:on|for|forward|to|that|the|(?-i:[A-Z])\w+)\b",
    re.IGNORECASE,
)
"""Where a sentence turns to what was not done."""

PARTICIPLE = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?=(?:drawn|given|taken|written|begun|chosen|undertaken|overseen|shown|driven|sent|seen|done)\s)"
)
"""Before a participle that goes on with ``having``."""

COMES_LATER = re.compile(
    r"[,;]?\s*(?:\band\s+)?\((?:\d{1,2}|[a-e]|i{1,3}|i?v)\)\s+"
    r"|(?:,|;(?:\s+and)?|,?\s+(?:and|as\s+well\s+as))\s+(?:also\s+)?(?:for|with|by|because\s+of|thanks\s+to)\s+"
    r"(?=(?:[a-z]+ly\s+)?(?:[a-z-]+ing|an?|the|its|more|better|new|quick\w*|increased|stricter|stronger)\b)"
    r"|(?:[;,]|[;,]?\s+and)\s+(?=having\s|(?:working|participating)\s+(?:with|in|together)\b)"
    r"|(?:,|,?\s+and)\s+that\s+(?=(?:[\w'-]+\s+){1,4}(?:was|were)\b)"
    r"|(?:,|,?\s+and)\s+that\s+(?:the\s+)?[\w'-]+\s+(?:ha[sd]\s+|have\s+)?(?:also\s+)?(?=[a-z]+\b)"
)
"""Between two things that a government is praised for."""

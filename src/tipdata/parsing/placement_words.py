"""The words around a verb of placing that make it no fact of today, or date it."""

from __future__ import annotations

import re

__all__ = [
    "DEFINITION",
    "DEFINITION_AFTER",
    "EARLIER_AFTER",
    "EARLIER_BEFORE",
    "EARLIER_LEAD",
    "FACTUAL_INFINITIVE",
    "HYPOTHETICAL_AFTER",
    "HYPOTHETICAL_BEFORE",
    "INFINITIVE",
    "NEGATION",
    "NOT_ESCAPED",
    "TELLING",
    "YEAR_AFTER",
    "YEAR_BEFORE",
]

_WORDS = r"(?:\s+(?!(?:and|but)\b)[\w'.-]+)"

HYPOTHETICAL_BEFORE = re.compile(
    rf"""\b(?:could|would|may|might|should|can|must|cannot|ought|avoid\w*|risk\w*|escap\w*
        |threat\w*|nearly|almost|fear\w*|deny|denie[sd]|rumou?r\w*|speculat\w*|facing|faces?|faced|danger|possib\w+|potential\w*|prevent\w*|avert\w*|spared?
        |otherwise|likely|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|expect\w*
        |want(?:s|ed)?|recommend\w*|urg(?:ed|es|ing)|call(?:s|ed|ing)?\ for|deserv\w+|requir\w+
        |waive\w*|instead\ of|rather\ than|goal|bid|striv\w+|eligible|subject\ to|without)
        {_WORDS}{{0,4}}\s*$
      |\b(?:if|unless|whether|lest|to\ ensure|so\ that|in\ case)\b[^,;:]{{0,60}}$
      |\bbefore\s+(?:it|they|the\s+country)\b[^,;:]{{0,40}}$
      |\b(?:will|shall|going\ to)\s+(?:\w+\s+)?be\s*(?:\w+\s+)?$""",
    re.VERBOSE,
)
"""Before the verb, in lower case: a placement that may come, was escaped, or is striven for."""

TELLING = frozenset(
    (
        "aft aim alm app ave avo bef bet bid by cal can com cou dan den des ear eli esc exp fac "
        "fai fea fir fol for fro goa goi gov had hav hop if in ins las les lik may mig mus nat nea "
        "nei nev no nor not onc ori oth oug pas pat pos pot pre pri rat re rea rec req ris rum see "
        "sha sho sin so sou spa spe str sub sup t tho thr til to unl unt upo urg ven wai wan whe "
        "wil wit wou yea"
    ).split()
)
"""The first three letters, in lower case, of the words that all patterns for the words before a
verb begin with; the ``t`` is of ``n't``.
"""

HYPOTHETICAL_AFTER = re.compile(
    r"\s+(?:(?:status|ranking|rating|list)\s+)?(?:would|could|may|might|can)\b"
    r"|\s+(?:was|is|has\s+been)\s+(?:\w+ly\s+)?(?:avert|avoid|waiv|postpon|prevent|put\s+off"
    r"|consider|discuss|recommend|propos|fear|expect)",
    re.IGNORECASE,
)
"""Directly behind the tier: what being there would mean."""

NOT_ESCAPED = re.compile(
    r"\b(?:not|n't|cannot|failed\s+to|unable\s+to)\s+(?:avoid|escape|prevent|avert)\w*"
    r"(?:\s+[\w'-]+){0,3}\s*$",
)
"""Before the verb, in lower case: what did come about."""

INFINITIVE = re.compile(r"\bto\s+(?:\w+ly\s+|again\s+|be\s+)*$")
"""Before the verb, in lower case: what somebody wants to come about, as a rule."""

FACTUAL_INFINITIVE = re.compile(
    r"\b(?:led|caus|prompt|decid|decision|compel|forc|continu|manag|chose|opted|determin|agreed|able|succeed|enabl|allow|help)"
    r"\w*\b[^,;]{0,40}\bto\s+(?:\w+ly\s+|again\s+|be\s+)*$",
)
"""Before the verb, in lower case: an infinitive that tells what came about."""

NEGATION = re.compile(
    r"(?:\bnot|n't|\bnever|\bno\s+longer|\bnor|\bneither|\bfail(?:ed|s|ing)?\s+to)"
    r"(?:\s+(?:yet|been|be|being|have|again|even|get|it))*\s*$",
)
"""Before the verb, in lower case: not placed."""

_PAST = (
    r"(?:last\ year(?:'s)?|previous\ (?:years?|reports?|editions?)(?:'s)?|year\ before"
    r"|years?\ (?:ago|earlier)|past|last\ time)"
)

_MONTH = (
    r"(?:(?:early\s+|late\s+|mid-)?(?:January|February|March|April|May|June|July|August|September"
    r"|October|November|December)\s+(?:\d{1,2},\s+)?)?"
)
EARLIER_BEFORE = re.compile(
    rf"""\b(?:after|since|following|when){_WORDS}{{0,6}}\s*$
      |\b(?:had|having|once(?!\s+(?:again|more)\b)|previously|formerly|originally|earlier)
        (?:\s+(?:been|previously|already|first|last|it|also|again|was|is)){{0,6}}\s*$
      |(?:^\W*(?:and\ |but\ )?(?:in\ )?(?:the\ )?{_PAST}\b(?:\ report)?,?|\b{_PAST}\b(?:\ report)?)
        {_WORDS}{{0,6}}\s*$
      |\bre-?assess[^;]{{0,80}}$|\bpresidential\s+determination\b[^;]{{0,100}}$""",
    re.VERBOSE,
)
"""Before the verb, in lower case: an earlier edition's placement, or a reassessment between two."""

EARLIER_LEAD = re.compile(
    rf"\W*(?:from|between|until|till|before|prior\s+to)\s+{_MONTH}20\d\d\b[^;]{{0,60}}$",
    re.IGNORECASE,
)
"""The whole of what stands before the first verb: the same."""

EARLIER_AFTER = re.compile(
    r"""[\s,()]*(?:in\s+)?(?:last\ year|the\ previous\ (?:year|report|edition)|previous\ years
          |a\ year\ (?:ago|earlier)|the\ year\ before|the\ past)
      |[\s,]*(?:from|between|until|through)\s+(?:\w+\s+)?20\d\d
      |[\s,]*in\s+20\d\d(?:\s*,\s*20\d\d)*,?\s+(?:and|to|or)\s+20\d\d
      |[\s,]*(?:following|after|in|by|upon)\s+(?:an?\s+|the\s+)?[^.;]{0,40}re-?assess""",
    re.VERBOSE | re.IGNORECASE,
)
"""Directly behind the tier: the same."""

DEFINITION = re.compile(
    r"""\b(?:countries|governments|nations|those)\s+(?:that|whose|which|who)\b
      |\b(?:suppliers|vendors|firms|companies|applicants|patients)\b
      |\b(?:a|any|each|every|no)\s+(?:country|government|nation)\b(?!\s+of\b)
      |^\W*(?:(?!among\b|one\b)\w+\s+){0,4}(?-i:[Cc]ountries|[Gg]overnments|[Nn]ations)\b
        (?-i:(?:[^A-Z]|Tier|Watch|List)*$)""",
    re.VERBOSE | re.IGNORECASE,
)
"""In the subject: what the act says of any country, not what the report says of one."""

DEFINITION_AFTER = re.compile(
    r"\s*(?:ranking|placement|status|rating|list)?\s*(?:means|indicates|does\s+not\s+mean|signif"
    r"|denotes|is\s+(?:reserved|given|for)|refers|includes\s+countries|countries\s+(?:are|do|whose))",
    re.IGNORECASE,
)
"""Behind the tier: a definition."""

_REPORT = r"(?P<report>20[0-3]\d)(?:'s)?\s+(?:[\w.()'-]+\s+){0,5}?(?:report|edition|TIP)\b"

YEAR_BEFORE = re.compile(
    rf"{_REPORT}|(?:^[\W_]*(?:(?:and|but|while|although|however|whereas|then),?\s+)?(?:in|for|by)\s+"
    rf"|\b(?:in|for)\s+(?={_MONTH}20[0-3]\d[\s,]*(?:was|is|has\s+been)?\s*$)){_MONTH}"
    r"(?P<year>20[0-3]\d)\b",
    re.IGNORECASE,
)
"""Before the verb: the edition a clause is about."""

YEAR_AFTER = re.compile(
    r"[\s,()\"”]*(?:(?:status|ranking|rating|again|both)\s+)*(?:(?:in|for|by)\s+)(?:its\s+|the\s+"
    rf"|this\s+year's\s+)?{_MONTH}(?P<year>20[0-3]\d)\b",
    re.IGNORECASE,
)
"""Behind the tier or the streak: the same."""
